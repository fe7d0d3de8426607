//! A lesson: prose with its activities, the quiz, and everything once more in words.

use course::Lang;
use course::source::Certainty;
use leptos::prelude::*;

use super::module::lesson_address;
use super::sections::sections;
use super::shell::{Frame, Place, document as framed, trail};
use super::{Document, Site, accent, track_address};
use crate::book::{BookLesson, BookModule, BookTrack};
use crate::i18n::{lesson as words, shell};
use crate::islands;
use crate::islands::quiz::answers_in_words::AnswersInWords;

/// The heading id before which the quiz stands.
const LAST_SECTION: &str = "take-along";

pub(super) fn document(
    site: Site<'_>,
    lang: Lang,
    track: &BookTrack,
    module: &BookModule,
    lesson: &BookLesson,
) -> Document {
    let text = lesson.texts.get(lang);
    let frame = Frame {
        lang,
        path: format!("{}/", lesson.id),
        title: text.heading.title.clone(),
        description: text.heading.summary.clone(),
        accent: Some(accent(track.track)),
        here: Some(Place::Learn),
        read_by_native: *lesson.read_by_native.get(lang) || lang == Lang::En,
    };
    let split = text
        .sections
        .iter()
        .position(|section| section.id == LAST_SECTION)
        .unwrap_or(text.sections.len());
    let (before, after) = text.sections.split_at(split);
    let main = view! {
        {trail(
            lang,
            vec![
                (track_address(lang, track.track), track.titles.get(lang).title.clone()),
                (
                    format!("{}{}/", track_address(lang, track.track), module.id),
                    module.titles.get(lang).title.clone(),
                ),
            ],
        )}
        <article class="lesson">
            <h1 tabindex="-1">{text.heading.title.clone()}</h1>
            <p class="lead">{text.heading.summary.clone()}</p>
            // Not a paragraph: an island in it would end it.
            <div class="meta">
                <span>{shell::minutes(lang, u32::from(lesson.minutes.get()))}</span>
                {islands::lesson_mark::placed(lang, lesson, module.pass)}
            </div>
            <div class="objectives">
                <p class="objectives__title">{words::objectives(lang)}</p>
                <ul>
                    {text.objectives.iter().map(|words| view! { <li>{words.clone()}</li> }).collect_view()}
                </ul>
            </div>
            {sections(site, lang, Some(lesson), before)}
            <section class="quiz-section" data-section="quiz">
                <h2 id="quiz">{words::quiz_title(lang)}</h2>
                <p>{words::quiz_lead(lang)}</p>
                {islands::quiz::placed(lang, lesson, module.pass, &site.book.pictures)}
            </section>
            {sections(site, lang, Some(lesson), after)}
            <p class="take-along">
                <strong class="take-along__label">{words::remember(lang)}</strong>
                <span>{text.take_along.clone()}</span>
            </p>
            {answers(lang, lesson)}
            {terms(site, lang, lesson)}
            {sources(site, lang, lesson)}
        </article>
        <aside class="help-box">
            <p>{words::help(lang)}</p>
            <a href=format!("/{}/help/", lang.code())>{words::help_link(lang)}</a>
        </aside>
        {neighbours(lang, track, module, lesson)}
    }
    .into_any();
    framed(site, &frame, main)
}

fn answers(lang: Lang, lesson: &BookLesson) -> AnyView {
    let poses = lesson.texts.get(lang).poses.iter().map(|pose| {
        view! { <AnswersInWords pose=pose.clone() lang=lang /> }
    });
    view! {
        <section class="answers" data-section="answers">
            <h2 id="answers">{words::answers_title(lang)}</h2>
            <p class="answers__lead">{words::answers_lead(lang)}</p>
            {poses.collect_view()}
        </section>
    }
    .into_any()
}

fn terms(site: Site<'_>, lang: Lang, lesson: &BookLesson) -> AnyView {
    let terms: Vec<_> = lesson
        .texts
        .get(lang)
        .terms
        .iter()
        .filter_map(|id| {
            let term = site.book.glossary.get(id)?;
            let definition = term.definition.as_ref().map(|texts| texts.get(lang).clone());
            let others: Vec<_> = Lang::ALL
                .into_iter()
                .filter(|other| *other != lang)
                .map(|other| {
                    view! { <span class="term-list__other" lang=other.code()>{term.words.get(other).clone()}</span> }
                })
                .collect();
            Some(view! {
                <div class="term-list__entry" id=format!("term-{id}")>
                    <dt>{term.words.get(lang).clone()}</dt>
                    <dd>
                        {definition.map(|text| view! { <p>{text}</p> })}
                        <p class="term-list__others">{others}</p>
                    </dd>
                </div>
            })
        })
        .collect();
    if terms.is_empty() {
        return ().into_any();
    }
    view! {
        <section class="terms" data-section="terms">
            <h2 id="terms">{words::terms(lang)}</h2>
            <dl class="term-list">{terms}</dl>
        </section>
        {term_box(lang)}
    }
    .into_any()
}

/// Where `scripts/terms.js` shows the entry of a term. Hidden also from browsers that know no popover.
fn term_box(lang: Lang) -> AnyView {
    view! {
        <div class="term-box" id="term-box" popover="auto" role="dialog" tabindex="-1" hidden="">
            <dl class="term-list"></dl>
            <p class="term-box__ways">
                <a href=format!("/{}/glossary/", lang.code())>{shell::footer_glossary(lang)}</a>
                <button
                    type="button"
                    class="button"
                    popovertarget="term-box"
                    popovertargetaction="hide"
                >
                    {words::term_close(lang)}
                </button>
            </p>
        </div>
    }
    .into_any()
}

fn sources(site: Site<'_>, lang: Lang, lesson: &BookLesson) -> AnyView {
    let sources = lesson.sources.iter().filter_map(|id| {
        let source = site.book.sources.get(id)?;
        let certainty = match source.certainty {
            Certainty::Read => words::certainty_read(lang),
            Certainty::ReadDated => words::certainty_dated(lang),
            Certainty::GeneralKnowledge => words::certainty_general(lang),
        };
        Some(view! {
            <li>{source.title.get(lang).clone()} " — " <span class="certainty">{certainty}</span></li>
        })
    });
    view! {
        <section class="sources" data-section="sources">
            <h2 id="sources">{words::sources(lang)}</h2>
            <ul>{sources.collect_view()}</ul>
        </section>
    }
    .into_any()
}

fn neighbours(lang: Lang, track: &BookTrack, module: &BookModule, lesson: &BookLesson) -> AnyView {
    let here = module.lessons.iter().position(|other| other.id == lesson.id).unwrap_or(0);
    let previous = here.checked_sub(1).and_then(|index| module.lessons.get(index));
    let next = module.lessons.get(here + 1);
    let link = |label: &'static str, rel: Option<&'static str>, lesson: &BookLesson| {
        let class = if rel.is_some() {
            "neighbours__link neighbours__link--next"
        } else {
            "neighbours__link"
        };
        view! {
            <a class=class rel=rel href=lesson_address(lang, lesson)>
                <span class="neighbours__label">{label}</span>
                <span class="neighbours__title">{lesson.texts.get(lang).heading.title.clone()}</span>
            </a>
        }
        .into_any()
    };
    let forward = match next {
        Some(next) => link(words::next(lang), Some("next"), next),
        None => view! {
            <a
                class="neighbours__link neighbours__link--next"
                href=format!("{}{}/", track_address(lang, track.track), module.id)
            >
                <span class="neighbours__label">{words::module_end(lang)}</span>
                <span class="neighbours__title">{module.titles.get(lang).title.clone()}</span>
            </a>
        }
        .into_any(),
    };
    view! {
        <nav class="neighbours" aria-label=words::next(lang)>
            {forward}
            {previous.map(|previous| link(words::previous(lang), None, previous))}
        </nav>
    }
    .into_any()
}
