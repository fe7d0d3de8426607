//! Every question with its answers as plain text: for reading without scripts, for printing, for looking up.
//! Rendered when the site is built; nothing of this reaches the WebAssembly.

use course::quiz::{
    MarkPicture, MatchPairs, Order, Pose, Posed, ShortAnswer, SortGroups, Story, TrueFalse, story,
};
use course::{ItemId, Lang};
use leptos::prelude::*;

use super::story_form::paragraphs;
use super::true_false_form::label;
use crate::i18n::format::full_stop;
use crate::i18n::quiz;

/// The reader opens a question and finds every option, the answer, and every explanation.
#[component]
pub fn AnswersInWords(pose: Pose, lang: Lang) -> impl IntoView {
    let ask = pose.ask().to_owned();
    let told = match pose {
        Pose::PickOne(posed) => {
            let options = posed.question.options().iter().filter_map(|id| {
                let words = posed.words.options.get(id)?;
                Some((posed.question.is_answer(id), words.text.clone(), words.why.clone()))
            });
            choosables(lang, options)
        }
        Pose::PickMany(posed) => {
            let options = posed.question.options().iter().filter_map(|id| {
                let words = posed.words.options.get(id)?;
                Some((posed.question.is_answer(id), words.text.clone(), words.why.clone()))
            });
            choosables(lang, options)
        }
        Pose::MarkText(posed) => {
            let segments = posed.question.segments().iter().filter_map(|id| {
                let words = posed.words.segments.get(id)?;
                Some((posed.question.is_answer(id), words.text.clone(), words.why.clone()))
            });
            choosables(lang, segments)
        }
        Pose::TrueFalse(posed) => statements(lang, &posed),
        Pose::SortGroups(posed) => groups(&posed),
        Pose::Order(posed) => steps(&posed),
        Pose::MatchPairs(posed) => pairs(lang, &posed),
        Pose::MarkPicture(posed) => places(&posed),
        Pose::ShortAnswer(posed) => typed(lang, &posed),
        Pose::Story(posed) => told_story(lang, &posed),
    };
    view! {
        <details class="in-words">
            <summary class="in-words__ask">{ask}</summary>
            <div class="in-words__told">{told}</div>
        </details>
    }
}

/// Things of which some are right: a sign in words before each.
fn choosables(lang: Lang, items: impl Iterator<Item = (bool, String, String)>) -> AnyView {
    let items = items.map(|(is_answer, text, why)| {
        let (mark, class) = if is_answer {
            (quiz::words_right(lang), "in-words__mark in-words__mark--right")
        } else {
            (quiz::words_not(lang), "in-words__mark")
        };
        view! {
            <li>
                <p><strong class=class>{mark}</strong> " " {text}</p>
                <p class="in-words__why">{why}</p>
            </li>
        }
    });
    view! { <ul class="in-words__list">{items.collect::<Vec<_>>()}</ul> }.into_any()
}

/// A list of terms: what it is, where it belongs, and why.
fn entries(items: impl Iterator<Item = (String, String, String)>) -> AnyView {
    let items = items.map(|(what, belongs, why)| {
        view! {
            <div class="in-words__entry">
                <dt>{what}</dt>
                <dd>
                    <strong>{belongs}</strong>
                    " "
                    {why}
                </dd>
            </div>
        }
    });
    view! { <dl class="in-words__list">{items.collect::<Vec<_>>()}</dl> }.into_any()
}

fn statements(lang: Lang, posed: &Posed<TrueFalse>) -> AnyView {
    entries(posed.question.statements().filter_map(|id| {
        let words = posed.words.statements.get(id)?;
        let truth = posed.question.truth(id)?;
        let truth = label(posed.question.labels(), truth, lang).to_owned();
        Some((words.text.clone(), sentence(truth, lang), words.why.clone()))
    }))
}

/// A word that stands as a sentence.
fn sentence(mut word: String, lang: Lang) -> String {
    word.push(full_stop(lang));
    word
}

fn groups(posed: &Posed<SortGroups>) -> AnyView {
    let group = |group: &ItemId| {
        let name = posed.words.groups.get(group)?.clone();
        let cards = posed.question.cards().filter_map(|card| {
            let words = posed.words.cards.get(card)?;
            (posed.question.group_of(card) == Some(group)).then(|| {
                view! {
                    <li>
                        <p>{words.text.clone()}</p>
                        <p class="in-words__why">{words.why.clone()}</p>
                    </li>
                }
            })
        });
        Some(view! {
            <p class="in-words__heading">{name}</p>
            <ul class="in-words__list">{cards.collect::<Vec<_>>()}</ul>
        })
    };
    posed.question.groups().iter().filter_map(group).collect::<Vec<_>>().into_any()
}

fn steps(posed: &Posed<Order>) -> AnyView {
    let steps = posed.question.steps().iter().filter_map(|step| {
        let words = posed.words.steps.get(step)?;
        Some(view! {
            <li>
                <p>{words.text.clone()}</p>
                <p class="in-words__why">{words.why.clone()}</p>
            </li>
        })
    });
    view! { <ol class="in-words__list">{steps.collect::<Vec<_>>()}</ol> }.into_any()
}

fn pairs(lang: Lang, posed: &Posed<MatchPairs>) -> AnyView {
    let pairs = posed.question.lefts().iter().filter_map(|left| {
        let words = posed.words.pairs.get(left)?;
        Some((words.left.clone(), words.right.clone(), words.why.clone()))
    });
    let pairs: Vec<_> = pairs.collect();
    let extras: Vec<_> = posed
        .words
        .extras
        .values()
        .map(|words| (words.right.clone(), quiz::words_extra(lang).to_owned(), words.why.clone()))
        .collect();
    entries(pairs.into_iter().map(separated).chain(extras))
}

/// The right-hand side and the reason are two sentences: a dash keeps them apart whatever they end with.
fn separated((left, mut right, why): (String, String, String)) -> (String, String, String) {
    right.push_str(" —");
    (left, right, why)
}

fn places(posed: &Posed<MarkPicture>) -> AnyView {
    entries(
        posed
            .question
            .prompts()
            .filter_map(|prompt| {
                let region = posed.question.region_of(prompt)?;
                let words = posed.words.regions.get(region)?;
                let ask = posed.words.prompts.get(prompt)?.clone();
                Some((ask, words.name.clone(), words.why.clone()))
            })
            .map(separated),
    )
}

fn typed(lang: Lang, posed: &Posed<ShortAnswer>) -> AnyView {
    let mut key = posed.question.key().to_owned();
    if !posed.words.unit.is_empty() {
        key.push('\u{a0}');
        key.push_str(&posed.words.unit);
    }
    let mistakes = posed.question.mistakes().iter().filter_map(|(id, value)| {
        let text = posed.words.mistakes.get(id)?.clone();
        Some(view! { <li><strong>{value.clone()}</strong> " — " {text}</li> })
    });
    view! {
        <p><strong>{quiz::right_answer(lang, &key)}</strong></p>
        <p>{posed.words.why.clone()}</p>
        <ul class="in-words__list">{mistakes.collect::<Vec<_>>()}</ul>
    }
    .into_any()
}

fn told_story(lang: Lang, posed: &Posed<Story>) -> AnyView {
    let scenes = posed.question.scenes();
    let number = |id: &ItemId| {
        let place = scenes.iter().position(|scene| scene.id == *id).unwrap_or(0) + 1;
        super::marking::count(place)
    };
    let name = |scene: &story::Scene| {
        let title = posed.words.scenes.get(&scene.id).and_then(|words| words.title.clone());
        title.unwrap_or_else(|| quiz::words_scene(lang, number(&scene.id)))
    };
    let anchor = |scene: &ItemId| format!("in-words-{}-{scene}", posed.head.id);
    let scene = |scene: &story::Scene| {
        let words = posed.words.scenes.get(&scene.id)?;
        let speaker = scene.by.as_ref().and_then(|by| posed.words.speakers.get(by)).map(|name| {
            view! { <p class="in-words__speaker">{name.clone()}</p> }
        });
        let text: Vec<_> = paragraphs(&words.text).map(|text| view! { <p>{text}</p> }).collect();
        let choices: Vec<_> = scene
            .choices
            .iter()
            .filter_map(|choice| {
                let words = words.choices.get(&choice.id)?;
                let to = posed.question.scene(&choice.to).map(name)?;
                let address = format!("#{}", anchor(&choice.to));
                Some(view! {
                    <li>
                        <p><strong>{words.text.clone()}</strong></p>
                        <p class="in-words__why">{words.why.clone()}</p>
                        <p><a href=address>{quiz::words_leads_to(lang, &to)}</a></p>
                    </li>
                })
            })
            .collect();
        let choices = (!choices.is_empty()).then(|| {
            view! { <ul class="in-words__list">{choices}</ul> }
        });
        Some(view! {
            <div class="in-words__scene" id=anchor(&scene.id)>
                <p class="in-words__heading">{name(scene)}</p>
                {speaker}
                {text}
                {choices}
            </div>
        })
    };
    scenes.iter().filter_map(scene).collect::<Vec<_>>().into_any()
}
