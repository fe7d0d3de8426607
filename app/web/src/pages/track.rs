//! A track: its modules and their lessons.

use course::{Lang, Track};
use leptos::prelude::*;

use super::chooser::named_picture;
use super::shell::{Frame, Place, document as framed, trail};
use super::tools::index_address;
use super::{Document, Site, accent, offline, track_address};
use crate::book::BookTrack;
use crate::i18n::{home, shell, tools};

pub(super) fn document(site: Site<'_>, lang: Lang, track: &BookTrack) -> Document {
    let heading = track.titles.get(lang);
    let accent = accent(track.track);
    let frame = Frame {
        lang,
        path: format!("{}/", track.track.slug()),
        title: heading.title.clone(),
        description: heading.summary.clone(),
        accent: Some(accent),
        here: Some(Place::Learn),
        read_by_native: lang == Lang::En,
    };
    let modules = track.modules.iter().map(|module| {
        let titles = module.titles.get(lang);
        let address = format!("{}{}/", track_address(lang, track.track), module.id);
        let minutes: u32 = module.lessons.iter().map(|lesson| u32::from(lesson.minutes.get())).sum();
        let count = u32::try_from(module.lessons.len()).unwrap_or(0);
        view! {
            <li class="module-card">
                <h3 class="module-card__title"><a href=address>{titles.title.clone()}</a></h3>
                <p>{titles.summary.clone()}</p>
                <p class="meta">{home::lesson_count(lang, count)} " · " {shell::minutes(lang, minutes)}</p>
            </li>
        }
    });
    let tools = (track.track == Track::Border).then(|| {
        view! {
            <h2 id="tools">{tools::for_border(lang)}</h2>
            <p>{tools::practice_summary(lang)}</p>
            <p><a class="button" href=index_address(lang)>{tools::all(lang)}</a></p>
        }
    });
    let main = view! {
        {trail(lang, vec![(format!("/{}/", lang.code()), home::title(lang).to_owned())])}
        <img
            class="page-drawing"
            src=named_picture(site, &format!("audience-{accent}"))
            alt=""
            width="720"
            height="405"
        />
        <h1 tabindex="-1">{heading.title.clone()}</h1>
        <p class="lead">{heading.summary.clone()}</p>
        <h2 id="modules">{home::modules(lang)}</h2>
        <ul class="plain-list stack">{modules.collect_view()}</ul>
        {offline::saveable(site, lang, track.track.slug())}
        {tools}
    }
    .into_any();
    framed(site, &frame, main)
}
