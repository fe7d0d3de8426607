//! A file offered to the learner, and a file taken in. Neither leaves the device by itself.

use course::progress::saved::{LARGEST_IMPORT, Refused};
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

use super::area::window;
use super::journal::{journal, settled};

/// Offers a text as a file to save. Says whether the browser took it.
pub fn offer_file(name: &str, text: &str) -> bool {
    let Some(document) = window().and_then(|window| window.document()) else { return false };
    let kind = BlobPropertyBag::new();
    kind.set_type("application/json");
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind) else {
        return false;
    };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return false };
    let link = document
        .create_element("a")
        .ok()
        .and_then(|element| element.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = &link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    // The download has been started with the blob itself; the address is not needed any more.
    let _ = Url::revoke_object_url(&address);
    link.is_some()
}

/// Adds the entries of a file to the log. Says how many were new.
///
/// # Errors
/// When anything is wrong with the file: then nothing of it is taken in.
pub async fn take_in(file: &File) -> Result<usize, Refused> {
    // Looked at before it is read: a film must not fill the memory.
    #[expect(clippy::cast_precision_loss, reason = "the limit is a round number of megabytes")]
    if file.size() > LARGEST_IMPORT as f64 {
        return Err(Refused::TooLarge);
    }
    let text = settled(file.text().unchecked_into()).await.and_then(|text| text.as_string());
    let imported = journal().import(&text.ok_or(Refused::Damaged)?).await?;
    Ok(imported.added)
}
