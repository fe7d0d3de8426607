//! Pages written in Markdown: about, history, privacy, embassies.

use course::Lang;
use course::id::PageId;
use leptos::prelude::*;

use super::sections::sections;
use super::shell::{Frame, document as framed};
use super::{Document, Site};
use crate::book::PageText;

pub(super) fn document(site: Site<'_>, lang: Lang, page: &PageId, text: &PageText) -> Document {
    let frame = Frame {
        lang,
        path: format!("{page}/"),
        title: text.heading.title.clone(),
        description: text.heading.summary.clone(),
        accent: None,
        here: None,
        read_by_native: lang == Lang::En,
    };
    let main = view! {
        <article>
            <h1 tabindex="-1">{text.heading.title.clone()}</h1>
            <p class="lead">{text.heading.summary.clone()}</p>
            {sections(site, lang, None, &text.sections)}
        </article>
    }
    .into_any();
    framed(site, &frame, main)
}
