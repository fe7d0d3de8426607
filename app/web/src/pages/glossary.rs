//! The glossary: every term in three languages.

use course::Lang;
use leptos::prelude::*;

use super::shell::{Frame, document as framed};
use super::{Document, Site};
use crate::i18n::glossary;
use crate::islands;

pub(super) fn document(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "glossary/".into(),
        title: glossary::title(lang).into(),
        description: glossary::summary(lang).into(),
        accent: None,
        here: None,
        read_by_native: lang == Lang::En,
    };
    let mut terms: Vec<_> = site.book.glossary.iter().collect();
    terms.sort_by_key(|(_, term)| sort_key(lang, term.words.get(lang)));
    let entries = terms.into_iter().map(|(id, term)| {
        let definition = term.definition.as_ref().map(|texts| texts.get(lang).clone());
        let others = Lang::ALL.into_iter().filter(|other| *other != lang).map(|other| {
            view! { <span class="term-list__other" lang=other.code()>{term.words.get(other).clone()}</span> }
        });
        view! {
            <div class="term-list__entry" id=id.to_string() tabindex="-1" data-term="">
                <dt>{term.words.get(lang).clone()}</dt>
                <dd>
                    {definition.map(|text| view! { <p>{text}</p> })}
                    <p class="term-list__others">{others.collect_view()}</p>
                </dd>
            </div>
        }
    });
    let main = view! {
        <h1 tabindex="-1">{glossary::title(lang)}</h1>
        <p class="lead">{glossary::summary(lang)}</p>
        {islands::glossary_search::placed(lang)}
        <dl class="term-list" id="terms">{entries.collect_view()}</dl>
    }
    .into_any();
    framed(site, &frame, main)
}

/// Sorted as readers expect: Armenian `և` as `եվ`, Russian `ё` as `е`, case apart.
fn sort_key(lang: Lang, word: &str) -> String {
    let lower = word.to_lowercase();
    match lang {
        Lang::Hy => lower.replace('և', "եվ"),
        Lang::Ru => lower.replace('ё', "е"),
        Lang::En => lower,
    }
}
