//! Links become page swaps. The only room that touches history; it knows no page and no rule of learning.
//!
//! ```text
//! address     how an address is written: on a server, in a file that was passed on
//! visit       from a link to the page behind it: fetch, check, swap, focus, announce
//! link        which clicks are ours
//! request     one document from the network: superseded, late, fetched ahead
//! document    one document into the other's place
//! place       where in a page the reader is: scroll, section, fragment
//! entry       what an entry of the history remembers
//! pause       timers
//! ```
//!
//! Whatever fails, the link is still a link: the browser is sent there and loads the page itself. So does every
//! link once the program has stopped (`data-awake` is gone, see `start`). The quick exit is not here: it has to work
//! before and without WebAssembly, and lives in `scripts/early.js`, which shares the field `at` of [`entry`] with us.
//!
//! Islands may stand in `<main>` and in parts marked `data-swap` only: all of them are let go of, and woken again,
//! when a page is swapped.

mod address;
mod document;
mod entry;
mod link;
mod pause;
mod place;
mod request;
mod visit;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, EventTarget, HtmlElement, Window};

/// What the page does with its islands when the navigator swaps it.
#[derive(Debug, Clone, Copy)]
pub struct Hooks {
    /// Wakes the islands below an element.
    pub wake: fn(&Element),
    /// Lets go of every island.
    pub dispose: fn(),
    /// A language was chosen by a language switch; its code.
    pub language: fn(&str),
}

/// Takes over the links. Without a `<meta name="build">` nothing is taken over. `waking` is how long the islands took to
/// wake, in milliseconds: by it the speed of the device is judged.
pub fn start(waking: f64, hooks: Hooks) {
    let Some(page) = Page::here() else { return };
    visit::start(&page, waking, hooks);
    let _ = page.root.set_attribute(AWAKE, "");
}

/// On `<html>` as long as the program runs.
const AWAKE: &str = "data-awake";

/// The window and the document that is in it as long as it lives.
#[derive(Debug, Clone)]
struct Page {
    window: Window,
    document: Document,
    root: HtmlElement,
}

impl Page {
    fn here() -> Option<Self> {
        let window = web_sys::window()?;
        let document = window.document()?;
        let root = document.document_element()?.dyn_into().ok()?;
        Some(Self { window, document, root })
    }

    /// A page as small as one can be, in a document that nobody sees.
    fn stand_in(&self) -> Option<Self> {
        let document = document::parse(document::SMALLEST).ok()?;
        let root = document.document_element()?.dyn_into().ok()?;
        Some(Self { window: self.window.clone(), document, root })
    }

    /// Whether the program still runs: after a fault nothing may be taken over.
    fn is_awake(&self) -> bool {
        self.root.has_attribute(AWAKE)
    }
}

/// Listens as long as the page lives.
fn listen<E: wasm_bindgen::convert::FromWasmAbi + 'static>(
    target: &EventTarget,
    event: &str,
    heard: impl FnMut(E) + 'static,
) {
    let heard = Closure::<dyn FnMut(E)>::new(heard);
    let _ = target.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
    heard.forget();
}
