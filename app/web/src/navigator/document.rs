//! One document into the other's place. What is alike in both, the header and the styles, stays as it is.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, DomParser, Element, HtmlElement, SupportedType};

use super::Page;

/// A document that may take the place of the one shown.
pub(super) struct NextDocument {
    document: Document,
    main: Element,
}

/// Attributes of `<html>` that belong to a page. The others (colours, size of text) belong to the reader.
const OF_THE_PAGE: [&str; 3] = ["lang", "dir", "data-track"];

/// What stands in `<head>` for one page only.
const HEAD: &str =
    "meta[name=description], meta[name=robots], link[rel=canonical], link[rel=alternate]";

impl NextDocument {
    /// `None` when the document cannot take this one's place: it is no page, it is the innocent one, or it comes from
    /// another build than the program that would wake its islands.
    pub(super) fn new(page: &Page, document: Document) -> Option<Self> {
        let main = document.query_selector("main#main").ok()??;
        let innocent = document.document_element()?.has_attribute("data-innocent");
        let same_build = build(&document)? == build(&page.document)?;
        (same_build && !innocent).then_some(Self { document, main })
    }

    pub(super) fn title(&self) -> String {
        self.document.title()
    }

    /// Puts it in the place of the one shown. `None` when the shown one has no `<main>`: nothing is changed then.
    pub(super) fn swap_in(&self, page: &Page) -> Option<()> {
        let main = page.document.query_selector("main#main").ok()??;
        let new = page.document.adopt_node(&self.main).ok()?;
        main.replace_with_with_node_1(&new).ok()?;
        page.document.set_title(&self.title());
        if let Some(root) = self.document.document_element() {
            for attribute in OF_THE_PAGE {
                let _ = match root.get_attribute(attribute) {
                    Some(value) => page.root.set_attribute(attribute, &value),
                    None => page.root.remove_attribute(attribute),
                };
            }
        }
        self.swap_head(page);
        self.swap_parts(page);
        Some(())
    }

    fn swap_head(&self, page: &Page) {
        let Some(head) = page.document.head() else { return };
        for old in all(&head, HEAD) {
            old.remove();
        }
        let Some(next) = self.document.head() else { return };
        for new in all(&next, HEAD) {
            if let Ok(new) = page.document.adopt_node(&new) {
                let _ = head.append_child(&new);
            }
        }
    }

    /// Parts outside `<main>`, by the name in `data-swap`.
    fn swap_parts(&self, page: &Page) {
        let (Some(body), Some(next)) = (page.document.body(), self.document.body()) else { return };
        let news = all(&next, SWAP);
        for old in all(&body, SWAP) {
            let name = old.get_attribute("data-swap");
            let new = news.iter().find(|new| new.get_attribute("data-swap") == name);
            if let Some(Ok(new)) = new.map(|new| page.document.adopt_node(new)) {
                let _ = old.replace_with_with_node_1(&new);
            }
        }
    }
}

const SWAP: &str = "[data-swap]";

const STYLES: &str = "link[rel=stylesheet]";

/// Brings the style sheets that stand beside the islands of a document into the head of the one shown, where they
/// outlive it, and waits until they are there: what is swapped in is never seen without them. Those of another build
/// belong to a page that the browser will load itself.
pub(super) async fn bring_styles(page: &Page, next: &Document) {
    let (Some(head), Some(body)) = (page.document.head(), next.body()) else { return };
    if build(next) != build(&page.document) {
        return;
    }
    for link in all(&body, STYLES) {
        link.remove();
        let address = link.get_attribute("href");
        let is_here = all(&head, STYLES).iter().any(|here| here.get_attribute("href") == address);
        let Some(link) = link.dyn_ref::<HtmlElement>().filter(|_| !is_here) else { continue };
        let there = Promise::new(&mut |done, _| {
            link.set_onload(Some(&done));
            // Unstyled is better than not at all.
            link.set_onerror(Some(&done));
        });
        if head.append_child(link).is_ok() {
            let _ = JsFuture::from(there).await;
        }
    }
}

/// Reads a document. No script of it runs, and nothing of it is loaded.
pub(super) fn parse(text: &str) -> Result<Document, JsValue> {
    DomParser::new()?.parse_from_string(text, SupportedType::TextHtml)
}

/// A page as small as one can be, with one of each thing that is swapped.
pub(super) const SMALLEST: &str = "<!doctype html><html data-awake><meta name=build content=0><link rel=canonical>\
    <main id=main><h1></h1></main><p data-swap=p><p id=announcer>";

/// Which build wrote a document.
pub(super) fn build(document: &Document) -> Option<String> {
    let meta = document.query_selector("meta[name=build]").ok()??;
    meta.get_attribute("content").filter(|build| !build.is_empty())
}

/// Whether pages of this document can be swapped at all.
pub(super) fn can_swap(page: &Page) -> bool {
    build(&page.document).is_some()
}

/// The elements that a selector finds.
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = root.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::navigator::AWAKE;

    #[test]
    fn the_smallest_page_is_one_that_a_visit_would_not_leave() {
        assert!(SMALLEST.contains(&format!("<html {AWAKE}>")), "asleep: nothing is taken over");
        assert!(SMALLEST.contains("<meta name=build content=0>"), "of no build: loaded in full");
        assert!(SMALLEST.contains("<main id=main>"), "without a text: loaded in full");
    }
}
