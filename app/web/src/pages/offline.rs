//! Reading without a network: what can be saved, what is saved, how to be rid of it. The words and buttons stand here;
//! `scripts/offline.js` and `saving.js` show and hide them. No island: what a lesson never needs is not in its WebAssembly.

use course::Lang;
use leptos::html;
use leptos::prelude::*;

use super::shell::{Frame, Place, document as framed, needs_scripts};
use super::{Document, Edition, Site};
use crate::i18n::format::full_stop;
use crate::i18n::offline as words;
use crate::i18n::{home, shell};

pub(super) fn document(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "offline/".into(),
        title: words::title(lang).into(),
        description: words::summary(lang).into(),
        accent: None,
        here: Some(Place::Settings),
        read_by_native: lang == Lang::En,
    };
    let code = lang.code();
    let tracks = site.book.tracks.iter().map(|track| {
        let slug = track.track.slug();
        let modules = track.modules.iter().map(|module| {
            let id = format!("{slug}-{}", module.id);
            view! {
                <li class="offline__row">
                    <h3 class="offline__name" id=id.clone()>{module.titles.get(lang).title.clone()}</h3>
                    {part(lang, &format!("{code}/{slug}/{}", module.id), &id)}
                </li>
            }
        });
        view! {
            <section class="offline__track" data-track=super::accent(track.track) aria-labelledby=slug>
                <h2 id=slug>{track.titles.get(lang).title.clone()}</h2>
                <div class="offline__row offline__row--all">
                    <p class="offline__name" id=format!("{slug}-all")>{words::course(lang)}</p>
                    {part(lang, &format!("{code}/{slug}"), &format!("{slug}-all"))}
                </div>
                <details class="offline__modules">
                    <summary>{home::modules(lang)}</summary>
                    <ul class="plain-list">{modules.collect_view()}</ul>
                </details>
            </section>
        }
    });
    let notices = [
        ("full", words::full(lang)),
        ("broken", words::broken(lang)),
        ("other", words::other(lang)),
        ("trace", words::trace(lang)),
        ("evicted", words::evicted(lang)),
        ("unable", words::unable(lang)),
    ]
    .map(|(about, words)| view! { <p class="notice" data-say=about hidden="">{words}</p> });
    let device = html::custom("offline-parts")
        .attr("class", "offline__device")
        .attr("data-mb", shell::megabytes(lang))
        .attr("data-kb", shell::kilobytes(lang))
        .child(view! {
            <div role="status">{notices.into_iter().collect_view()}</div>
            <p class="hint" hidden="">
                {words::used(lang)} " " <strong data-used=""></strong> {full_stop(lang)} " "
                <span data-stays="true" hidden="">{words::stays(lang)}</span>
                <span data-stays="false" hidden="">{words::may_go(lang)}</span>
            </p>
        });
    let main = view! {
        <h1 tabindex="-1">{words::title(lang)}</h1>
        <p class="lead">{words::summary(lang)}</p>
        {needs_scripts(words::scripts(lang))}
        {looks(site, lang, words::save(lang))}
        {device}
        <p>{words::by_itself(lang)}</p>
        <div class="offline__row offline__row--all">
            <p class="offline__name" id="all">{words::everything(lang)}</p>
            {part(lang, code, "all")}
        </div>
        {tracks.collect_view()}
        <section aria-labelledby="remove">
            <h2 id="remove">{words::remove_title(lang)}</h2>
            <p>{words::remove_text(lang)}</p>
            <p><a href=format!("/{code}/settings/")>{shell::nav_settings(lang)}</a></p>
        </section>
    }
    .into_any();
    framed(site, &frame, main)
}

/// A part that can be saved, on a page of its own: a course, a module. A file that is passed on is saved already.
pub(super) fn saveable(site: Site<'_>, lang: Lang, name: &str) -> AnyView {
    if site.edition != Edition::Server {
        return ().into_any();
    }
    view! {
        {looks(site, lang, words::part(lang))}
        {part(lang, &format!("{}/{name}", lang.code()), "")}
    }
    .into_any()
}

/// The place of a part; `title` is the id of what names it.
fn part(lang: Lang, name: &str, title: &str) -> AnyView {
    html::custom("offline-part")
        .attr("class", "offline-part")
        .attr("part", name.to_owned())
        .attr("title-id", title.to_owned())
        .attr("data-mb", shell::megabytes(lang))
        .attr("data-kb", shell::kilobytes(lang))
        .into_any()
}

/// What every part of a page looks like: all its states, each named in `data-when`; and the script that saves parts. Once
/// for each page.
fn looks(site: Site<'_>, lang: Lang, save: &'static str) -> AnyView {
    view! {
        <template id="offline-part" data-script=site.assets.saving.clone()>
            <p class="offline-part__state" role="status">
                <span data-size=""></span>
                <span data-when="saving" hidden="">{words::saving(lang)}</span>
                <span data-when="saved" hidden="">{words::saved(lang)}</span>
                <span data-when="partly" hidden="">{words::partly(lang)}</span>
                <span data-when="broken" hidden="">{words::interrupted(lang)}</span>
            </p>
            <progress class="offline-part__bar" data-when="saving" aria-label=words::saving(lang) hidden=""></progress>
            <div class="offline-part__acts" data-trace="some">
                <button class="button" type="button" data-do="save" data-when="none" hidden="">{save}</button>
                <button class="button" type="button" data-do="save" data-when="partly broken" hidden="">
                    {words::continue_(lang)}
                </button>
                <button class="button" type="button" data-do="stop" data-when="saving" hidden="">{words::stop(lang)}</button>
                <button class="button button--quiet" type="button" data-do="remove" data-when="saved partly broken" hidden="">
                    {words::remove(lang)}
                </button>
            </div>
        </template>
    }
    .into_any()
}

/// Stands on every page: a new build waits.
pub(super) fn notice(lang: Lang) -> AnyView {
    html::custom("offline-notice")
        .attr("role", "status")
        .child(view! {
            <div class="new-build" hidden="">
                <p>{words::new(lang)}</p>
                <button class="button" type="button">{words::take(lang)}</button>
            </div>
        })
        .into_any()
}

/// What the worker shows in place of a page that is not on the device.
pub(super) fn unsaved(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "unsaved/".into(),
        title: words::unsaved_title(lang).into(),
        description: words::unsaved_text(lang).into(),
        accent: None,
        here: None,
        read_by_native: lang == Lang::En,
    };
    let code = lang.code();
    let main = view! {
        <h1 tabindex="-1">{words::unsaved_title(lang)}</h1>
        <p class="lead">{words::unsaved_text(lang)}</p>
        <ul class="plain-list stack">
            // An empty address is the page that was asked for.
            <li><a class="button" href="" data-native="">{words::unsaved_again(lang)}</a></li>
            <li><a class="button" href=format!("/{code}/offline/")>{words::unsaved_list(lang)}</a></li>
            <li><a class="button" href=format!("/{code}/help/")>{words::unsaved_help(lang)}</a></li>
        </ul>
    }
    .into_any();
    framed(site, &frame, main)
}
