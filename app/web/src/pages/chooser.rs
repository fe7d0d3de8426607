//! The root: three languages. A page of links, so that it never traps; the island only suggests.

use course::Lang;
use leptos::prelude::*;

use super::shell::{Frame, whole};
use super::{Document, Site};
use crate::i18n::{home, own_name, shell};
use crate::islands;

pub(super) fn document(site: Site<'_>) -> Document {
    let frame = Frame {
        lang: Lang::Hy,
        path: String::new(),
        title: Lang::ALL.map(shell::brand).join(" · "),
        description: Lang::ALL.map(home::lead).join(" "),
        accent: None,
        here: None,
        read_by_native: true,
    };
    let body = view! {
        <main id="main" class="chooser" tabindex="-1">
            <img class="chooser__drawing" src=picture(site) alt="" width="720" height="360" />
            <h1 class="chooser__title">
                {Lang::ALL
                    .map(|lang| view! { <span lang=lang.code()>{home::choose(lang)}</span> })
                    .into_iter()
                    .collect_view()}
            </h1>
            <ul class="chooser__list plain-list">
                {Lang::ALL
                    .map(|lang| {
                        let name = own_name(lang);
                        let code = lang.code();
                        view! {
                            <li>
                                <a class="chooser__link" href=format!("/{code}/") lang=code hreflang=code data-choose=code>
                                    <span class="chooser__name">{name}</span>
                                    <span class="chooser__lead">{shell::tagline(lang)}</span>
                                </a>
                            </li>
                        }
                    })
                    .into_iter()
                    .collect_view()}
            </ul>
            {islands::language_chooser::placed()}
        </main>
        <p class="visually-hidden" id="announcer" role="status" aria-live="polite"></p>
    }
    .to_html();
    let links = Lang::ALL
        .map(|lang| {
            format!("<link rel=\"alternate\" hreflang=\"{0}\" href=\"/{0}/\">\n", lang.code())
        })
        .concat();
    Document { path: "index.html".into(), html: whole(site, &frame, "", &links, &body) }
}

/// The drawing of the way, where there is one.
pub(super) fn picture(site: Site<'_>) -> String {
    named_picture(site, "home")
}

/// The address of a drawing by name; empty when there is none.
pub(super) fn named_picture(site: Site<'_>, name: &str) -> String {
    site.book
        .pictures
        .iter()
        .find(|(id, _)| id.as_str() == name)
        .map(|(_, picture)| picture.address.clone())
        .unwrap_or_default()
}
