//! Settings: how pages look, and what stays on the device.

use course::Lang;
use leptos::prelude::*;

use super::shell::{Frame, Place, document as framed, needs_scripts};
use super::{Document, Edition, Site};
use crate::i18n::{offline, settings};
use crate::islands;

pub(super) fn document(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "settings/".into(),
        title: settings::title(lang).into(),
        description: settings::summary(lang).into(),
        accent: None,
        here: Some(Place::Settings),
        read_by_native: lang == Lang::En,
    };
    let main = view! {
        <h1 tabindex="-1">{settings::title(lang)}</h1>
        <p class="lead">{settings::summary(lang)}</p>
        {needs_scripts(settings::scripts(lang))}
        {islands::settings::placed(lang)}
        {(site.edition == Edition::Server)
            .then(|| view! { <p><a href=format!("/{}/offline/", lang.code())>{offline::title(lang)}</a></p> })}
    }
    .into_any();
    framed(site, &frame, main)
}
