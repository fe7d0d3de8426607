//! Which clicks are ours. Everything unusual is left to the browser.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlAnchorElement, MouseEvent, Url};

use super::Page;

/// A link that the navigator follows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    /// Path and query: what is fetched.
    pub(super) address: String,
    /// With the `#`; empty when there is none.
    pub(super) fragment: String,
    /// The language that it switches to.
    pub(super) language: Option<String>,
}

/// A link with one of these is left to the browser, or to somebody else.
const LEFT_ALONE: [&str; 3] = ["download", "data-native", "data-quick-exit"];

/// What a link says of itself.
#[derive(Debug, Clone, Copy)]
struct Signs<'a> {
    is_left_alone: bool,
    target: &'a str,
    path: &'a str,
    /// Inside a page the browser scrolls by itself.
    leads_inside_page: bool,
}

impl Signs<'_> {
    fn is_ours(self) -> bool {
        // A file with another ending than a page's is shown or saved by the browser.
        let file = self.path.rsplit('/').next().unwrap_or_default();
        let is_page = file.rsplit_once('.').is_none_or(|(_, ending)| ending == "html");
        !self.is_left_alone
            && matches!(self.target, "" | "_self")
            && is_page
            && !self.leads_inside_page
    }
}

/// The link under a click or a press, if it is ours.
pub(super) fn link_of(page: &Page, event: &MouseEvent) -> Option<Link> {
    let is_plain = event.button() == 0
        && !(event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key());
    if event.default_prevented() || !is_plain {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    link_to(page, &target.closest("a[href]").ok()??)
}

/// Where a link leads, if it is ours.
pub(super) fn link_to(page: &Page, anchor: &Element) -> Option<Link> {
    let anchor: &HtmlAnchorElement = anchor.dyn_ref()?;
    let url = Url::new_with_base(&anchor.href(), &page.document.base_uri().ok()??).ok()?;
    let (address, fragment) = page.led_to(&url)?;
    let signs = Signs {
        is_left_alone: LEFT_ALONE.iter().any(|attribute| anchor.has_attribute(attribute)),
        target: &anchor.target(),
        path: address.split('?').next().unwrap_or_default(),
        leads_inside_page: address == page.address()
            && (!fragment.is_empty() || anchor.href().ends_with('#')),
    };
    let is_ours = signs.is_ours();
    let is_switch = anchor.has_attribute("data-language-switch");
    let language = is_switch.then(|| anchor.hreflang()).filter(|code| !code.is_empty());
    is_ours.then_some(Link { address, fragment, language })
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Signs<'_> =
        Signs { is_left_alone: false, target: "", path: "/hy/school/", leads_inside_page: false };

    #[test]
    fn plain_links_to_our_pages_are_ours() {
        for signs in [
            PLAIN,
            Signs { target: "_self", ..PLAIN },
            Signs { path: "/", ..PLAIN },
            Signs { path: "/404.html", ..PLAIN },
        ] {
            assert!(signs.is_ours(), "{signs:?}");
        }
    }

    #[test]
    fn everything_unusual_is_left_to_the_browser() {
        for signs in [
            Signs { is_left_alone: true, ..PLAIN },
            Signs { target: "_blank", ..PLAIN },
            Signs { path: "/print/plan.pdf", ..PLAIN },
            Signs { leads_inside_page: true, ..PLAIN },
        ] {
            assert!(!signs.is_ours(), "{signs:?}");
        }
    }
}
