//! One document from the network: given up when it is superseded or late, fetched ahead when a finger goes down.

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{AbortController, Document, Headers, RequestInit, Response};

use super::Page;
use super::document::{bring_styles, build, parse};

/// A document on its way.
#[derive(Debug, Clone)]
pub(super) struct Request {
    /// Path and query.
    pub(super) address: String,
    controller: AbortController,
    document: Promise,
}

impl Request {
    /// Starts fetching.
    pub(super) fn start(page: &Page, address: &str) -> Option<Self> {
        let controller = AbortController::new().ok()?;
        let options = RequestInit::new();
        options.set_signal(Some(&controller.signal()));
        // Without a network, and while another build waits, the worker answers from this build and from no other.
        if let (Some(build), Ok(headers)) = (build(&page.document), Headers::new()) {
            let _ = headers.set("x-build", &build);
            options.set_headers(&headers);
        }
        let response = page.window.fetch_with_str_and_init(address, &options);
        let page = page.clone();
        let document = future_to_promise(async move {
            let response: Response = JsFuture::from(response).await?.dyn_into()?;
            let kind = response.headers().get("content-type")?.unwrap_or_default();
            // An error page, a file, or a page that has moved: the browser knows what to do with it.
            if !response.ok() || !kind.starts_with("text/html") || response.redirected() {
                return Err(JsValue::UNDEFINED);
            }
            let text = JsFuture::from(response.text()?).await?.as_string().unwrap_or_default();
            // Read as it comes: when it was fetched ahead, that is done before the click.
            let document = parse(&text)?;
            bring_styles(&page, &document).await;
            Ok(document.into())
        });
        Some(Self { address: address.to_owned(), controller, document })
    }

    /// One that is answered already.
    pub(super) fn answered(address: String, document: Document) -> Option<Self> {
        let controller = AbortController::new().ok()?;
        Some(Self { address, controller, document: Promise::resolve(&JsValue::from(document)) })
    }

    /// The document, when it came.
    pub(super) async fn document(&self) -> Option<Document> {
        JsFuture::from(self.document.clone()).await.ok()?.dyn_into().ok()
    }

    /// Gives it up. Nobody may be waiting for it: its failure is heard here.
    pub(super) fn abort(self) {
        self.controller.abort();
        wasm_bindgen_futures::spawn_local(async move {
            let _ = self.document().await;
        });
    }
}
