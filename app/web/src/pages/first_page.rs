//! The first page of a file that is passed on: what is in it, and what such a file can and cannot do.

use course::Lang;
use leptos::prelude::*;

use super::chooser::named_picture;
use super::module::lesson_address;
use super::shell::{Frame, Place, document as framed, needs_scripts};
use super::{Document, Site, accent, track_address};
use crate::book::BookTrack;
use crate::i18n::{file, home};

pub(super) fn document(site: Site<'_>, lang: Lang, track: &BookTrack) -> Document {
    let heading = track.titles.get(lang);
    let accent = accent(track.track);
    let frame = Frame {
        lang,
        path: String::new(),
        title: heading.title.clone(),
        description: heading.summary.clone(),
        accent: Some(accent),
        here: Some(Place::Learn),
        read_by_native: lang == Lang::En,
    };
    let modules = track.modules.iter().map(|module| {
        let lessons = module.lessons.iter().map(|lesson| {
            let title = lesson.texts.get(lang).heading.title.clone();
            view! { <li><a href=lesson_address(lang, lesson)>{title}</a></li> }
        });
        let address = format!("{}{}/", track_address(lang, track.track), module.id);
        view! {
            <li class="module-card">
                <h3 class="module-card__title"><a href=address>{module.titles.get(lang).title.clone()}</a></h3>
                <ol class="contents">{lessons.collect_view()}</ol>
            </li>
        }
    });
    let main = view! {
        <div class="hero">
            <img
                class="hero__drawing"
                src=named_picture(site, &format!("audience-{accent}"))
                alt=""
                width="720"
                height="405"
            />
            <h1 class="hero__title" tabindex="-1">{heading.title.clone()}</h1>
            <p class="hero__lead">{heading.summary.clone()}</p>
        </div>
        {needs_scripts(file::scripts(lang))}
        <section aria-labelledby="contents">
            <h2 id="contents">{home::modules(lang)}</h2>
            <ul class="plain-list stack">{modules.collect_view()}</ul>
        </section>
        <section class="prose" aria-labelledby="about-this-file">
            <h2 id="about-this-file">{file::about(lang)}</h2>
            <p>{file::whole(lang)}</p>
            <ul>
                <li>{file::pass_on(lang)}</li>
                <li>{file::open(lang)}</li>
                <li>{file::progress(lang)}</li>
                <li>{file::exit(lang)}</li>
            </ul>
        </section>
    }
    .into_any();
    framed(site, &frame, main)
}
