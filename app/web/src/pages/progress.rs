//! Progress: an island over the outline of everything, since the log is on the device.

use course::Lang;
use leptos::prelude::*;

use super::shell::{Frame, Place, document as framed, needs_scripts, progress_needs_scripts};
use super::{Document, Site};
use crate::i18n::progress;
use crate::islands;

pub(super) fn document(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "progress/".into(),
        title: progress::title(lang).into(),
        description: progress::summary(lang).into(),
        accent: None,
        here: Some(Place::Progress),
        read_by_native: lang == Lang::En,
    };
    let main = view! {
        <h1 tabindex="-1">{progress::title(lang)}</h1>
        <p class="lead">{progress::summary(lang)}</p>
        {needs_scripts(progress_needs_scripts(lang))}
        {islands::progress::placed(lang, site.book)}
    }
    .into_any();
    framed(site, &frame, main)
}
