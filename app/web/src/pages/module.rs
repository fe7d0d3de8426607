//! A module: its lessons, with marks of what is done.

use course::Lang;
use leptos::prelude::*;

use super::shell::{Frame, Place, document as framed, trail};
use super::{Document, Site, accent, offline, track_address};
use crate::book::{BookLesson, BookModule, BookTrack};
use crate::i18n::{home, shell};
use crate::islands;

pub(super) fn document(
    site: Site<'_>,
    lang: Lang,
    track: &BookTrack,
    module: &BookModule,
) -> Document {
    let heading = module.titles.get(lang);
    let frame = Frame {
        lang,
        path: format!("{}/{}/", track.track.slug(), module.id),
        title: heading.title.clone(),
        description: heading.summary.clone(),
        accent: Some(accent(track.track)),
        here: Some(Place::Learn),
        read_by_native: lang == Lang::En,
    };
    let lessons = module.lessons.iter().map(|lesson| {
        let text = lesson.texts.get(lang);
        view! {
            <li class="lesson-card">
                <h3 class="lesson-card__title"><a href=lesson_address(lang, lesson)>{text.heading.title.clone()}</a></h3>
                <p>{text.heading.summary.clone()}</p>
                // Not a paragraph: an island in it would end it.
                <div class="meta">
                    <span>{shell::minutes(lang, u32::from(lesson.minutes.get()))}</span>
                    {islands::lesson_mark::placed(lang, lesson, module.pass)}
                </div>
            </li>
        }
    });
    let main = view! {
        {trail(
            lang,
            vec![
                (format!("/{}/", lang.code()), home::title(lang).to_owned()),
                (track_address(lang, track.track), track.titles.get(lang).title.clone()),
            ],
        )}
        <h1 tabindex="-1">{heading.title.clone()}</h1>
        <p class="lead">{heading.summary.clone()}</p>
        <h2 id="lessons">{home::lessons(lang)}</h2>
        <ol class="plain-list stack lesson-list">{lessons.collect_view()}</ol>
        {offline::saveable(site, lang, &format!("{}/{}", track.track.slug(), module.id))}
    }
    .into_any();
    framed(site, &frame, main)
}

/// `/hy/school/s1/a-job-for-ani/`.
pub(super) fn lesson_address(lang: Lang, lesson: &BookLesson) -> String {
    format!("/{}/{}/", lang.code(), lesson.id)
}
