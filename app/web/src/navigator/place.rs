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
}

/// A section's id and how far its heading lies below the window's top edge, in CSS pixels.
type SectionAt = (String, f64);

/// The section that is being read: the last heading above the line, a third of the window down.
fn section_at(sections: Vec<SectionAt>, window_height: f64) -> Option<String> {
    let line = window_height / 3.0;
    sections.into_iter().take_while(|(_, top)| *top <= line).last().map(|(id, _)| id)
}

/// The section that is being read. Its id is the same in every language.
pub(super) fn section_read(page: &Page) -> Option<String> {
    let sections = all(&page.root, "main h2[id]")
        .into_iter()
        .map(|heading| (heading.id(), heading.get_bounding_client_rect().top()))
        .collect();
    let height = page.window.inner_height().ok()?.as_f64()?;
    section_at(sections, height)
}

/// How far the page is scrolled.
pub(super) fn scrolled(page: &Page) -> f64 {
    page.window.scroll_y().unwrap_or_default()
}

/// Scrolls at once: a new page is not a journey through the old one.
pub(super) fn scroll_to(page: &Page, y: f64) {
    let options = ScrollToOptions::new();
    options.set_left(0.0);
    options.set_top(y);
    options.set_behavior(ScrollBehavior::Instant);
    page.window.scroll_to_with_scroll_to_options(&options);
}

/// The id in a fragment.
pub(super) fn id_of(fragment: &str) -> Option<String> {
    let fragment = fragment.strip_prefix('#').filter(|id| !id.is_empty())?;
    js_sys::decode_uri_component(fragment).ok().map(String::from)
}

/// Shows the page from a place, and puts the focus where reading begins.
pub(super) fn show(page: &Page, place: &Place) {
    let section = match place {
        Place::Section(id) => page.document.get_element_by_id(id),
        Place::Top | Place::Scrolled(_) => None,
    };
    if let Some(section) = section {
        focus(&section);
        section.scroll_into_view();
        return;
    }
    let heading = page.document.query_selector("main h1").ok().flatten();
    if let Some(start) = heading.or_else(|| page.document.get_element_by_id("main")) {
        focus(&start);
    }
    scroll_to(page, if let Place::Scrolled(y) = place { *y } else { 0.0 });
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

    fn read(tops: &[f64]) -> Option<String> {
        let sections = tops.iter().enumerate().map(|(n, top)| (n.to_string(), *top)).collect();
        section_at(sections, 600.0)
    }

    #[test]
    fn the_section_read_is_the_last_above_the_line() {
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[201.0, 900.0]), None);
        assert_eq!(read(&[200.0, 900.0]).as_deref(), Some("0"));
        assert_eq!(read(&[-800.0, -10.0, 201.0]).as_deref(), Some("1"));
        assert_eq!(read(&[-900.0, -500.0]).as_deref(), Some("1"));
    }
}
