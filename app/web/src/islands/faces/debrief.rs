//! What agrees and what differs, truly: feature by feature, and what changed without proving anything.

use course::Lang;
use documents::comparison::{FeatureLine, FeatureTruth, Judgement, Pair};
use documents::face::Feature;
use leptos::prelude::*;

use super::super::portrait_words;
use super::sheet::{answer_words, look_at};
use crate::i18n::faces as words;
use crate::ui::icon::{Icon, IconName};

pub(super) fn view(
    lang: Lang,
    pair: &Pair,
    judgement: &Judgement,
    near: RwSignal<Option<Feature>>,
) -> AnyView {
    let lines = pair.feature_sheet();
    let lines = lines.iter().map(|line| line_view(lang, line, judgement)).collect::<Vec<_>>();
    view! {
        {look_at(lang, near, None)}
        <h4>{words::truth(lang)}</h4>
        <ul class="faces__lines plain-list">{lines}</ul>
        <h4>{words::changed(lang)}</h4>
        <p>{changed(lang, pair)}</p>
    }
    .into_any()
}

fn line_view(lang: Lang, line: &FeatureLine, judgement: &Judgement) -> AnyView {
    let (truth, class) = match line.truth {
        FeatureTruth::Agrees => (words::truth_agrees(lang), "faces__line"),
        FeatureTruth::DiffersSlightly => (words::truth_slightly(lang), "faces__line"),
        FeatureTruth::Differs => (words::truth_differs(lang), "faces__line faces__line--differs"),
        FeatureTruth::Hidden => (words::truth_hidden(lang), "faces__line"),
    };
    let differences = line.differences.iter().map(|difference| {
        view! { <li>{portrait_words::difference(lang, *difference)}</li> }.into_any()
    });
    let differences = differences.collect::<Vec<_>>();
    let answered = judgement.features.get(&line.feature).map(|answer| {
        let (icon, verdict) = if line.truth.allows(*answer) {
            (IconName::CHECK, words::answer_right(lang))
        } else {
            (IconName::NOT_YET, words::answer_not(lang))
        };
        view! {
            <p class="faces__answer">
                <Icon name=icon />
                <span>{portrait_words::said(lang, words::you_said(lang), answer_words(lang, *answer))} ", " {verdict}</span>
            </p>
        }
    });
    view! {
        <li class=class>
            <p class="faces__feature">
                <b>{portrait_words::feature(lang, line.feature)}</b>
                <span class="faces__truth">{truth}</span>
            </p>
            {(!differences.is_empty()).then(|| view! { <ul class="faces__differences">{differences}</ul> })}
            {answered}
        </li>
    }
    .into_any()
}

/// Everything that changed between the pictures and is no feature, whoever is in them.
fn changed(lang: Lang, pair: &Pair) -> String {
    let (first, second) = (&pair.first.appearance, &pair.second.appearance);
    let mut said = Vec::new();
    let years = second.years_later.saturating_sub(first.years_later);
    if years > 0 {
        said.push(words::changed_years(lang, years.into()));
    }
    let others = [
        (first.hair_style != second.hair_style, words::changed_hair(lang)),
        (first.hair_colour != second.hair_colour, words::changed_colour(lang)),
        (first.beard != second.beard, words::changed_beard(lang)),
        (first.glasses != second.glasses, words::changed_glasses(lang)),
        (first.make_up != second.make_up, words::changed_make_up(lang)),
        (first.weight != second.weight, words::changed_weight(lang)),
        (first.expression != second.expression, words::changed_expression(lang)),
        (first.turn != second.turn, words::changed_turn(lang)),
        (first.photo != second.photo, words::changed_photo(lang)),
    ];
    let others = others.into_iter().filter(|(is_changed, _)| *is_changed);
    said.extend(others.map(|(_, words)| words.to_owned()));
    if said.is_empty() { words::changed_nothing(lang).to_owned() } else { said.join(", ") }
}
