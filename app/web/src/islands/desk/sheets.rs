//! The drawings of a board, kept in the page once they were made: to look again costs nothing. When nobody waits for
//! anything, those that will probably be asked for next are made.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use documents::drawing::draw;
use documents::light::{Light, Tilt, View};
use documents::specimen::{Side, Specimen};
use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

/// So many drawings are kept: all that are made ahead, and some more. One is about 50 KB.
const KEPT: usize = 16;

/// How long the hand must rest before the next drawings are made ahead.
const REST: Duration = Duration::from_millis(250);

/// How long the page is left alone between two of them.
const BREATH: Duration = Duration::from_millis(30);

const SHEET: &str = "board__sheet";

/// A new one is laid out as if it were seen.
const NEW_SHEET: &str = "board__sheet board__sheet--new";

/// After that it sleeps as it is, and costs nothing until it is seen.
const KEPT_SHEET: &str = "board__sheet board__sheet--kept";

/// One that is kept and not laid out.
const SHEET_AWAY: &str = "board__sheet board__sheet--away";

/// What a drawing shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) which: Which,
    pub(super) side: Side,
    pub(super) view: View,
}

/// One of the two documents on the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    Document,
    Reference,
}

/// The document that is examined, and a genuine one of the same kind and series.
#[derive(Clone)]
pub(super) struct Documents {
    pub(super) document: Arc<Specimen>,
    pub(super) reference: Arc<Specimen>,
}

impl Documents {
    pub(super) fn get(&self, which: Which) -> &Specimen {
        match which {
            Which::Document => &self.document,
            Which::Reference => &self.reference,
        }
    }
}

/// The drawings of one board.
#[derive(Clone)]
pub(super) struct Sheets(Rc<RefCell<Pile>>);

struct Pile {
    documents: Documents,
    /// Ids in drawings begin with it.
    prefix: String,
    drawn: u32,
    /// The one that was looked at last comes last.
    kept: Vec<(Sheet, Element)>,
    /// Counts what was asked for, so that what was to be made ahead can see that it comes too late.
    asked: u32,
}

impl Sheets {
    /// A pile for these documents; ids in its drawings begin with `prefix`.
    pub(super) fn new(documents: &Documents, prefix: &str) -> Self {
        let (documents, prefix) = (documents.clone(), prefix.to_owned());
        let pile = Pile { documents, prefix, drawn: 0, kept: Vec::new(), asked: 0 };
        Self(Rc::new(RefCell::new(pile)))
    }

    /// Shows one drawing, and nothing else, in an element.
    pub(super) fn show(&self, root: &HtmlElement, sheet: Sheet) {
        let mut pile = self.0.borrow_mut();
        pile.asked += 1;
        if pile.drawn == 0 {
            // A view that is built anew may keep its elements: drawings of the document before go.
            root.replace_children_with_node_0();
        }
        pile.make(root, sheet);
        if let Some(at) = pile.kept.iter().position(|(kept, _)| *kept == sheet) {
            let shown = pile.kept.remove(at);
            shown.1.set_class_name(SHEET);
            pile.put_to_sleep(sheet);
            pile.kept.push(shown);
        }
    }

    /// Makes the drawings that will probably be asked for next, when the hand rests.
    pub(super) fn make_ahead(&self, root: &HtmlElement) {
        let pile = self.0.borrow();
        if let Some((sheet, _)) = pile.kept.last() {
            self.make_next(root.clone(), *sheet, pile.asked, REST);
        }
    }

    /// Makes one of them, and so on, a breath between them.
    fn make_next(&self, root: HtmlElement, shown: Sheet, asked: u32, rest: Duration) {
        let sheets = self.clone();
        let make = move || {
            let mut pile = sheets.0.borrow_mut();
            if pile.asked != asked || !root.is_connected() {
                return;
            }
            pile.put_to_sleep(shown);
            let next = neighbours(shown).find(|next| !pile.has(*next));
            if let Some(next) = next {
                pile.make(&root, next);
                drop(pile);
                sheets.make_next(root, shown, asked, BREATH);
            }
        };
        set_timeout(make, rest);
    }
}

impl Pile {
    fn has(&self, sheet: Sheet) -> bool {
        self.kept.iter().any(|(kept, _)| *kept == sheet)
    }

    /// Only the one that is shown stays awake.
    fn put_to_sleep(&self, shown: Sheet) {
        for (kept, element) in self.kept.iter().filter(|(kept, _)| *kept != shown) {
            // Another side may be of another size.
            let class = if kept.side == shown.side { KEPT_SHEET } else { SHEET_AWAY };
            if element.class_name() != class {
                element.set_class_name(class);
            }
        }
    }

    /// Draws, unless it is there; not to be seen.
    fn make(&mut self, root: &HtmlElement, sheet: Sheet) {
        if self.has(sheet) {
            return;
        }
        let Some(page) = self.documents.get(sheet.which).page(sheet.side) else { return };
        let Ok(element) = document().create_element("div") else { return };
        self.drawn += 1;
        let prefix = format!("{}{}", self.prefix, self.drawn);
        element.set_class_name(NEW_SHEET);
        element.set_inner_html(&draw(page, sheet.view, &prefix));
        let _ = root.append_child(&element);
        self.kept.insert(0, (sheet, element));
        if self.kept.len() > KEPT {
            // The oldest that was looked at goes, not the one that was just made ahead.
            let (_, oldest) = self.kept.remove(1);
            oldest.remove();
        }
    }
}

/// What will probably be asked for: the next steps of the tilt, the other lights while the page lies flat, and in
/// daylight, in which most people tilt, every tilt.
fn neighbours(sheet: Sheet) -> impl Iterator<Item = Sheet> {
    let View { light, tilt } = sheet.view;
    let far = if light == Light::Daylight { 4 } else { 1 };
    let tilted = (1..=far)
        .flat_map(|step| [step, -step])
        .filter_map(move |step| Tilt::new(tilt.steps() + step).ok())
        .map(move |tilt| View { light, tilt });
    let lit = Light::ALL
        .into_iter()
        .filter(move |_| tilt == Tilt::default())
        .map(move |light| View { light, tilt });
    tilted.chain(lit).map(move |view| Sheet { view, ..sheet })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn around(view: View) -> Vec<View> {
        let sheet = Sheet { which: Which::Document, side: Side::DataPage, view };
        neighbours(sheet).map(|sheet| sheet.view).filter(|near| *near != view).collect()
    }

    #[test]
    fn a_page_that_lies_flat_may_be_tilted_or_lit_and_all_of_it_is_kept() {
        let near = around(View::default());
        assert_eq!(near.len(), 4 + 5);
        assert!(near.len() < KEPT);
    }

    #[test]
    fn a_tilted_page_is_tilted_on() {
        let steps = |light| -> Vec<i8> {
            let view = View { light, tilt: Tilt::new(1).unwrap() };
            around(view).iter().map(|view| view.tilt.steps()).collect()
        };
        assert_eq!(steps(Light::Oblique), [2, 0]);
        assert_eq!(steps(Light::Daylight), [2, 0, -1, -2]);
    }
}
