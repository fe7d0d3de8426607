//! Not found: in all three languages, since the address may not tell which.

use course::Lang;
use leptos::prelude::*;

use super::shell::{Frame, whole};
use super::{Document, Site};
use crate::i18n::home;

pub(super) fn document(site: Site<'_>) -> Document {
    let frame = Frame {
        lang: Lang::Hy,
        path: "404".into(),
        title: home::lost_title(Lang::Hy).into(),
        description: home::lost_text(Lang::Hy).into(),
        accent: None,
        here: None,
        read_by_native: true,
    };
    let texts = Lang::ALL.map(|lang| {
        view! {
            <section lang=lang.code()>
                <h2>{home::lost_title(lang)}</h2>
                <p>{home::lost_text(lang)}</p>
                <p><a href=format!("/{}/", lang.code())>{home::lost_back(lang)}</a></p>
            </section>
        }
    });
    let body = view! {
        <main id="main" class="main">
            <h1 tabindex="-1">"404"</h1>
            {texts.into_iter().collect_view()}
        </main>
    }
    .to_html();
    Document { path: "404.html".into(), html: whole(site, &frame, "", "", &body) }
}
