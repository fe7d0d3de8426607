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

/// So many drawings are kept. One is about 50 KB.
const KEPT: usize = 16;

/// How long the hand must rest before the next drawing is made ahead, in milliseconds.
const REST: u64 = 250;

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
    /// What holds the drawings in the page.
    holder: Option<Element>,
    /// The one that was looked at last comes last.
    kept: Vec<(Sheet, Element)>,
    /// Counts what was asked for, so that what was to be made ahead can see that it comes too late.
    asked: u32,
}

thread_local! {
    /// The pile of a document that will be laid on the desk soon.
    static PREPARED: RefCell<Option<Sheets>> = const { RefCell::new(None) };
}

impl Sheets {
    /// A pile for these documents: the prepared one, if it is theirs.
    pub(super) fn new(documents: &Documents, prefix: &str) -> Self {
        let prepared = PREPARED
            .with_borrow_mut(|prepared| prepared.take_if(|one| one.is_of(documents, prefix)));
        prepared.unwrap_or_else(|| Self::empty(documents, prefix))
    }

    /// Makes the first drawing of documents before they are wanted.
    pub(super) fn prepare(documents: &Documents, prefix: &str, first: Sheet) {
        let sheets = Self::empty(documents, prefix);
        {
            let mut pile = sheets.0.borrow_mut();
            if let Some(holder) = pile.holder() {
                pile.make(&holder, first);
            }
        }
        PREPARED.set(Some(sheets));
    }

    fn empty(documents: &Documents, prefix: &str) -> Self {
        let (documents, prefix) = (documents.clone(), prefix.to_owned());
        let pile = Pile { documents, prefix, drawn: 0, holder: None, kept: Vec::new(), asked: 0 };
        Self(Rc::new(RefCell::new(pile)))
    }

    fn is_of(&self, documents: &Documents, prefix: &str) -> bool {
        let pile = self.0.borrow();
        pile.prefix == prefix && Arc::ptr_eq(&pile.documents.document, &documents.document)
    }

    /// Shows one drawing, and nothing else, in an element. What another pile has shown there, the case before this
    /// one, goes.
    pub(super) fn show(&self, root: &HtmlElement, sheet: Sheet) {
        let mut pile = self.0.borrow_mut();
        pile.asked += 1;
        let Some(holder) = pile.holder() else { return };
        if !root.contains(Some(&holder)) {
            put_aside(root);
            let _ = root.append_child(&holder);
        }
        pile.make(&holder, sheet);
        if let Some(at) = pile.kept.iter().position(|(kept, _)| *kept == sheet) {
            let shown = pile.kept.remove(at);
            for (_, other) in &pile.kept {
                let _ = other.set_attribute("hidden", "");
            }
            let _ = shown.1.remove_attribute("hidden");
            pile.kept.push(shown);
        }
        let asked = pile.asked;
        drop(pile);
        self.make_ahead(holder, sheet, asked);
    }

    /// Makes one of the likely next drawings after a rest, and so on.
    fn make_ahead(&self, holder: Element, sheet: Sheet, asked: u32) {
        let sheets = self.clone();
        set_timeout(
            move || {
                let mut pile = sheets.0.borrow_mut();
                if pile.asked != asked || !holder.is_connected() {
                    return;
                }
                let next = neighbours(sheet).find(|next| !pile.has(*next));
                if let Some(next) = next {
                    pile.make(&holder, next);
                    drop(pile);
                    sheets.make_ahead(holder, sheet, asked);
                }
            },
            Duration::from_millis(REST),
        );
    }
}

/// Hides what stands in an element, and takes it out when the hand rests: a pile of drawings is heavy.
fn put_aside(root: &HtmlElement) {
    let children = root.children();
    let old: Vec<Element> =
        (0..children.length()).filter_map(|index| children.item(index)).collect();
    for one in &old {
        let _ = one.set_attribute("hidden", "");
    }
    set_timeout(move || old.iter().for_each(Element::remove), Duration::from_millis(REST));
}

impl Pile {
    fn has(&self, sheet: Sheet) -> bool {
        self.kept.iter().any(|(kept, _)| *kept == sheet)
    }

    fn holder(&mut self) -> Option<Element> {
        if self.holder.is_none() {
            self.holder = document().create_element("div").ok();
        }
        self.holder.clone()
    }

    /// Draws, unless it is there; hidden.
    fn make(&mut self, holder: &Element, sheet: Sheet) {
        if self.has(sheet) {
            return;
        }
        let Some(page) = self.documents.get(sheet.which).page(sheet.side) else { return };
        let Ok(element) = document().create_element("div") else { return };
        self.drawn += 1;
        let prefix = format!("{}{}", self.prefix, self.drawn);
        element.set_class_name("board__sheet");
        let _ = element.set_attribute("hidden", "");
        element.set_inner_html(&draw(page, sheet.view, &prefix));
        let _ = holder.append_child(&element);
        self.kept.insert(0, (sheet, element));
        if self.kept.len() > KEPT {
            // The oldest that was looked at goes, not the one that was just made ahead.
            let (_, oldest) = self.kept.remove(1);
            oldest.remove();
        }
    }
}

/// What will probably be asked for: the next steps of the tilt, the other lights at this tilt.
fn neighbours(sheet: Sheet) -> impl Iterator<Item = Sheet> {
    let View { light, tilt } = sheet.view;
    let tilted = [1, -1]
        .into_iter()
        .filter_map(move |step| Tilt::new(tilt.steps() + step).ok())
        .map(move |tilt| View { light, tilt });
    let lit = Light::ALL.into_iter().map(move |light| View { light, tilt });
    tilted.chain(lit).map(move |view| Sheet { view, ..sheet })
}
