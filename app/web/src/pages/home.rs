//! The home page: one question, three audiences.

use course::Lang;
use leptos::prelude::*;

use super::chooser::{named_picture, picture};
use super::shell::{Frame, Place, document as framed};
use super::{Document, Site, accent, track_address};
use crate::i18n::home;

pub(super) fn document(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: String::new(),
        title: home::title(lang).into(),
        description: home::lead(lang).into(),
        accent: None,
        here: Some(Place::Learn),
        read_by_native: lang == Lang::En,
    };
    let cards = site.book.tracks.iter().map(|track| {
        let heading = track.titles.get(lang);
        let accent = accent(track.track);
        let ask = match track.track {
            course::Track::School => home::school(lang),
            course::Track::Border => home::border(lang),
            course::Track::Travel => home::travel(lang),
            course::Track::Teach | course::Track::Helpers => heading.title.as_str(),
        };
        let count = track.modules.iter().map(|module| module.lessons.len()).sum::<usize>();
        let count = home::lesson_count(lang, u32::try_from(count).unwrap_or(0));
        view! {
            <li class="audience" data-track=accent>
                <a class="audience__link" href=track_address(lang, track.track)>
                    <img
                        class="audience__drawing"
                        src=named_picture(site, &format!("audience-{accent}"))
                        alt=""
                        width="720"
                        height="405"
                        loading="lazy"
                    />
                    <h3 class="audience__ask">{ask.to_owned()}</h3>
                    <p class="audience__summary">{heading.summary.clone()}</p>
                    <p class="audience__count">{count}</p>
                </a>
            </li>
        }
    });
    let main = view! {
        <div class="hero">
            <img class="hero__drawing" src=picture(site) alt="" width="720" height="360" />
            <h1 class="hero__title" tabindex="-1">{home::title(lang)}</h1>
            <p class="hero__lead">{home::lead(lang)}</p>
        </div>
        <section class="audiences" aria-labelledby="who">
            <h2 id="who">{home::who(lang)}</h2>
            <ul class="audiences__list plain-list">{cards.collect_view()}</ul>
        </section>
        <section class="promise" aria-labelledby="promise">
            <h2 id="promise">{home::promise_title(lang)}</h2>
            <ul class="promise__list">
                <li>{home::promise_private(lang)}</li>
                <li>{home::promise_free(lang)}</li>
                <li>{home::promise_help(lang)}</li>
            </ul>
        </section>
    }
    .into_any();
    framed(site, &frame, main)
}
