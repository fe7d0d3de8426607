//! Whom to call. Works without scripts; the addresses come from `contacts.toml` only.

use course::Lang;
use course::contact::{Contact, ContactKind, Country, Standing};
use leptos::prelude::*;

use super::shell::{Frame, Place, document as framed};
use super::{Document, Site};
use crate::i18n::format::date;
use crate::i18n::help;
use crate::islands;

pub(super) fn document(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "help/".into(),
        title: help::title(lang).into(),
        description: help::summary(lang).into(),
        accent: None,
        here: Some(Place::Help),
        read_by_native: lang == Lang::En,
    };
    let contacts: Vec<&Contact> = site.book.contacts.values().collect();
    let live = |contact: &&&Contact| contact.standing(site.book.today) == Standing::Live;
    let hidden = contacts.iter().filter(|contact| !live(contact)).count();
    let country = |country: Country, words: &'static str, id: &'static str| {
        let mut here: Vec<_> = contacts
            .iter()
            .filter(|contact| contact.country == country && contact.kind != ContactKind::Consular)
            .filter(live)
            .collect();
        here.sort_by_key(|contact| contact.kind != ContactKind::Emergency);
        let here = here.into_iter().map(|contact| card(lang, contact));
        view! {
            <section class="contacts" aria-labelledby=id>
                <h2 id=id>{words}</h2>
                <ul class="plain-list stack">{here.collect_view()}</ul>
            </section>
        }
    };
    let consular = contacts
        .iter()
        .filter(|contact| contact.kind == ContactKind::Consular)
        .map(|contact| card(lang, contact));
    let main = view! {
        <h1 tabindex="-1">{help::title(lang)}</h1>
        <p class="lead">{help::summary(lang)}</p>
        <section class="danger-box" aria-labelledby="danger">
            <h2 id="danger">{help::danger(lang)}</h2>
            <p><a class="danger-box__number" href="tel:112">"112"</a></p>
            <p>{help::danger_where(lang)}</p>
            <p>{help::danger_text(lang)}</p>
        </section>
        {country(Country::Armenia, help::country_armenia(lang), "armenia")}
        {country(Country::Russia, help::country_russia(lang), "russia")}
        {country(
            Country::UnitedArabEmirates,
            help::country_united_arab_emirates(lang),
            "united-arab-emirates",
        )}
        <section class="contacts" aria-labelledby="abroad">
            <h2 id="abroad">{help::abroad(lang)}</h2>
            <p>
                {help::abroad_text(lang)} " "
                <a href=format!("/{}/embassy/", lang.code())>{crate::i18n::shell::footer_embassy(lang)}</a>
            </p>
            <ul class="plain-list stack">{consular.collect_view()}</ul>
        </section>
        <section aria-labelledby="watched">
            <h2 id="watched">{help::watched_title(lang)}</h2>
            <p>{help::watched_text(lang)}</p>
        </section>
        {(hidden > 0)
            .then(|| {
                view! {
                    <section aria-labelledby="hidden-lines">
                        <h2 id="hidden-lines">{help::hidden_title(lang)}</h2>
                        <p>{help::hidden_text(lang, u32::try_from(hidden).unwrap_or(0))}</p>
                    </section>
                }
            })}
        {islands::contact_check::placed()}
    }
    .into_any();
    framed(site, &frame, main)
}

fn card(lang: Lang, contact: &Contact) -> AnyView {
    let is_number = contact.address.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+'));
    let address = if is_number {
        let dialled: String = contact.address.chars().filter(|c| !c.is_whitespace()).collect();
        view! { <a class="contact-card__number" href=format!("tel:{dialled}")>{contact.address.clone()}</a> }
            .into_any()
    } else {
        view! { <span class="contact-card__number">{contact.address.clone()}</span> }.into_any()
    };
    let dated = match contact.verified_on {
        Some(day) => help::checked(lang, &date(lang, day)),
        None => help::stated(lang, &date(lang, contact.stated_on)),
    };
    // A line goes stale while the page lies in a cache: the island hides it on the reader's own day.
    let line = (contact.kind == ContactKind::Line)
        .then(|| contact.verified_on.map(|day| day.to_string()))
        .flatten();
    view! {
        <li class="contact-card" data-verified-on=line>
            <p class="contact-card__name">{contact.name.get(lang).clone()}</p>
            <p>{address}</p>
            <p>{contact.about.get(lang).clone()}</p>
            <p class="contact-card__source">{contact.source.get(lang).clone()} " · " {dated}</p>
        </li>
    }
    .into_any()
}
