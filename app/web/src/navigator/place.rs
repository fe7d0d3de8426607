//! Where in a page the reader is: how far scrolled, in which section, at which fragment.

use wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

use super::Page;
use super::document::all;

/// Where a page is shown from.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    Top,
    /// As it was left, in CSS pixels from the top.
    Scrolled(f64),
    /// At the element of that id.
    Section(String),
    /// Where the same text was being read in another language.
    Reading(Reading),
}

/// What is being read. The id of a section is the same in every language, its length is not.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Reading {
    /// The section's id.
    pub(super) section: String,
    depth: Depth,
}

/// How deep in a section the reader is.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Depth {
    /// Its heading can be seen, so far below the window's top edge, in CSS pixels.
    HeadingAt(f64),
    /// This share of it (0 to 1) lies above the line of reading.
    Share(f64),
}

/// A section's id, and how far below the window's top edge it begins and ends, in CSS pixels.
type SectionAt = (String, f64, f64);

/// The section that is being read: the last whose heading lies above the line of reading.
fn reading_at(sections: &[SectionAt], line: f64) -> Option<Reading> {
    let (section, top, end) = sections.iter().take_while(|(_, top, _)| *top <= line).last()?;
    let depth = if *top >= 0.0 {
        Depth::HeadingAt(*top)
    } else {
        Depth::Share(((line - top) / (end - top)).clamp(0.0, 1.0))
    };
    Some(Reading { section: section.clone(), depth })
}

/// How far to scroll on, in CSS pixels, so that the same is being read in this page.
fn scroll_on(reading: &Reading, sections: &[SectionAt], line: f64) -> Option<f64> {
    let (_, top, end) = sections.iter().find(|(id, ..)| *id == reading.section)?;
    Some(match reading.depth {
        Depth::HeadingAt(before) => top - before,
        Depth::Share(share) => top + share * (end - top) - line,
    })
}

/// Where the eye is taken to be: a third of the window down, in CSS pixels.
fn line_of_reading(page: &Page) -> Option<f64> {
    Some(page.window.inner_height().ok()?.as_f64()? / 3.0)
}

fn sections(page: &Page) -> Vec<SectionAt> {
    let end = page.document.get_element_by_id("main").map_or(0.0, |main| bounds(&main).bottom());
    let headings = all(&page.root, "main h2[id]");
    let mut sections: Vec<SectionAt> =
        headings.iter().map(|heading| (heading.id(), bounds(heading).top(), end)).collect();
    // A section ends where the next begins.
    for next in (1..sections.len()).rev() {
        sections[next - 1].2 = sections[next].1;
    }
    sections
}

fn bounds(element: &Element) -> web_sys::DomRect {
    element.get_bounding_client_rect()
}

/// Whether the reader has come as far as an element.
pub(super) fn is_reached(page: &Page, element: &Element) -> bool {
    line_of_reading(page).is_some_and(|third| bounds(element).top() < 3.0 * third)
}

/// What is being read; `None` above the first section.
pub(super) fn reading(page: &Page) -> Option<Reading> {
    reading_at(&sections(page), line_of_reading(page)?)
}

/// How far the page is scrolled.
pub(super) fn scrolled(page: &Page) -> f64 {
    page.window.scroll_y().unwrap_or_default()
}

/// Scrolls at once: a new page is not a journey through the old one. The window scrolls by its root; a document outside
/// of every window does not scroll.
pub(super) fn scroll_to(page: &Page, y: f64) {
    let options = ScrollToOptions::new();
    options.set_left(0.0);
    options.set_top(y);
    options.set_behavior(ScrollBehavior::Instant);
    page.root.scroll_to_with_scroll_to_options(&options);
}

/// The id in a fragment.
pub(super) fn id_of(fragment: &str) -> Option<String> {
    let fragment = fragment.strip_prefix('#').filter(|id| !id.is_empty())?;
    js_sys::decode_uri_component(fragment).ok().map(String::from)
}

/// Shows the page from a place, and puts the focus there. From the top the page is seen first: [`begin`] comes after it.
pub(super) fn show(page: &Page, place: &Place) {
    let section = match place {
        Place::Section(id) | Place::Reading(Reading { section: id, .. }) => {
            page.document.get_element_by_id(id)
        }
        Place::Top | Place::Scrolled(_) => None,
    };
    if let Some(section) = section {
        focus(&section);
        section.scroll_into_view();
        if let Place::Reading(reading) = place
            && let Some(line) = line_of_reading(page)
            && let Some(on) = scroll_on(reading, &sections(page), line)
        {
            scroll_to(page, scrolled(page) + on);
        }
        return;
    }
    if *place != Place::Top {
        begin(page);
    }
    scroll_to(page, if let Place::Scrolled(y) = place { *y } else { 0.0 });
}

/// Puts the focus where reading begins.
pub(super) fn begin(page: &Page) {
    let heading = page.document.query_selector("main h1").ok().flatten();
    if let Some(start) = heading.or_else(|| page.document.get_element_by_id("main")) {
        focus(&start);
    }
}

/// Screen readers go on reading from here.
fn focus(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    // A heading takes the focus from us, but not from the Tab key.
    if !element.has_attribute("tabindex") && element.tab_index() < 0 {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = element.focus_with_options(&options);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sections of these lengths, the first beginning at `top`.
    fn page(top: f64, lengths: &[f64]) -> Vec<SectionAt> {
        let mut end = top;
        let sections = lengths.iter().enumerate().map(|(number, length)| {
            let begin = end;
            end += length;
            (number.to_string(), begin, end)
        });
        sections.collect()
    }

    fn read(top: f64, lengths: &[f64]) -> Option<String> {
        reading_at(&page(top, lengths), 200.0).map(|reading| reading.section)
    }

    #[test]
    fn the_section_read_is_the_last_above_the_line() {
        assert_eq!(read(0.0, &[]), None);
        assert_eq!(read(201.0, &[700.0]), None);
        assert_eq!(read(200.0, &[700.0, 50.0]).as_deref(), Some("0"));
        assert_eq!(read(-800.0, &[790.0, 211.0, 10.0]).as_deref(), Some("1"));
        assert_eq!(read(-900.0, &[400.0, 100.0]).as_deref(), Some("1"));
    }

    #[test]
    fn the_place_is_kept_in_a_page_of_other_lengths() {
        let kept = |before: &[SectionAt], after: &[SectionAt]| {
            scroll_on(&reading_at(before, 200.0)?, after, 200.0)
        };
        // A heading that can be seen stays where it is.
        assert_eq!(kept(&page(80.0, &[900.0]), &page(500.0, &[300.0])), Some(420.0));
        // Half of the section is above the line: so it is afterwards.
        assert_eq!(kept(&page(-300.0, &[1000.0]), &page(40.0, &[400.0])), Some(40.0));
        // Another page may lack the section.
        assert_eq!(kept(&page(80.0, &[900.0]), &[]), None);
    }
}
