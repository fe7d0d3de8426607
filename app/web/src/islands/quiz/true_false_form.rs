//! True or false: a deck of statements. How sure one is comes first, then the judgement, then at once what is
//! true and why; the next statement appears beneath.

use std::sync::Arc;

use course::ItemId;
use course::calibration::Confidence;
use course::quiz::true_false::{Judgement, Labels};
use course::quiz::{Posed, TrueFalse};
use leptos::prelude::*;

use super::asking::Asking;
use super::calibration_note::calibration_note;
use super::focus::{focus_soon, page_id};
use super::mark::Feedback;
use super::marking::count;
use crate::i18n::format::percent;
use crate::i18n::quiz;
use crate::ui::live::{change, live, live_value, press};
use crate::ui::state::State;

/// The learner judges one statement after another; at the end the confidence is compared with success.
#[component]
pub fn TrueFalseForm(posed: Arc<Posed<TrueFalse>>, asking: Asking) -> impl IntoView {
    let lang = asking.lang;
    let order: Arc<[ItemId]> =
        asking.seed.shuffled(posed.question.statements().cloned().collect()).into();
    let cards: Vec<AnyView> =
        (0..order.len()).map(|place| card(&posed, asking, &order, place)).collect();
    let calibration = move || {
        asking.once_settled(|| {
            let answer = asking.answer(&posed.question)?;
            calibration_note(&posed.question.judged(&answer), lang)
        })
    };
    view! {
        {cards}
        {live(calibration)}
    }
}

/// What the two buttons say.
pub const fn label(labels: Labels, truth: bool, lang: course::Lang) -> &'static str {
    match (labels, truth) {
        (Labels::TrueFalse, true) => quiz::true_(lang),
        (Labels::TrueFalse, false) => quiz::false_(lang),
        (Labels::MythFact, true) => quiz::fact(lang),
        (Labels::MythFact, false) => quiz::myth(lang),
    }
}

fn card(
    posed: &Arc<Posed<TrueFalse>>,
    asking: Asking,
    order: &Arc<[ItemId]>,
    place: usize,
) -> AnyView {
    let lang = asking.lang;
    let id = order[place].clone();
    let labels = posed.question.labels();
    let judged = {
        let (posed, id) = (Arc::clone(posed), id.clone());
        Arc::new(move || asking.answer(&posed.question).and_then(|a| a.get(&id).copied()))
    };
    // A statement comes into view when those before it are judged.
    let is_hidden = {
        let (posed, order) = (Arc::clone(posed), Arc::clone(order));
        move || {
            let answer = asking.answer(&posed.question).unwrap_or_default();
            !order[..place].iter().all(|before| answer.contains_key(before))
        }
    };
    let name = {
        let mut name = page_id(&posed.head.id, "-");
        name.push_str(id.as_str());
        name
    };
    let sure = State::new(Confidence::MIDDLE);
    let sure_in_words = move || percent(lang, u32::from(sure.get().get()) * 10);
    let set_sure = move |event| {
        let value = event_target_value(&event).parse::<u8>().ok();
        if let Some(value) = value.and_then(|value| Confidence::try_from(value).ok()) {
            sure.set(value);
        }
    };
    let said_id = {
        let mut said = name.clone();
        said.push_str("-said");
        said
    };
    let judge = {
        let (posed, id, said_id) = (Arc::clone(posed), id.clone(), said_id.clone());
        Arc::new(move |says: bool| {
            let mut answer = asking.answer_now(&posed.question).unwrap_or_default();
            let confidence = sure.get_untracked();
            answer.insert_first(id.clone(), Judgement { says, confidence });
            asking.give(&posed.question, &answer);
            focus_soon(said_id.clone());
        })
    };
    let button = |says: bool| {
        let judge = Arc::clone(&judge);
        view! {
            <button type="button" class="button statement__button" on:click=press(move |_| judge(says))>
                {label(labels, says, lang)}
            </button>
        }
        .into_any()
    };
    let is_judged = {
        let judged = Arc::clone(&judged);
        move || judged().is_some()
    };
    let said = {
        let posed = Arc::clone(posed);
        move || {
            let judgement = judged()?;
            let truth = posed.question.truth(&id)?;
            let why = &posed.words.statements.get(&id)?.why;
            let feedback =
                Feedback::place(judgement.says == truth, label(labels, truth, lang), why);
            let sure = percent(lang, u32::from(judgement.confidence.get()) * 10);
            let you_said = quiz::you_said(lang, label(labels, judgement.says, lang), &sure);
            Some(
                view! {
                    <p class="statement__yours">{you_said}</p>
                    {feedback.view(lang)}
                }
                .into_any(),
            )
        }
    };
    let text = posed.words.statements.get(&order[place]).map(|s| s.text.clone());
    view! {
        <fieldset class="statement" hidden=live_value(is_hidden)>
            <legend class="statement__text">
                <span class="statement__of">
                    {quiz::prompt_of(lang, count(order.len()), count(place + 1))}
                </span>
                {text}
            </legend>
            <div hidden=live_value(is_judged)>
                <p class="statement__sure">
                    <label for=name.clone()>{quiz::sure_question(lang)}</label>
                    " "
                    <output class="statement__percent">{live(sure_in_words)}</output>
                </p>
                <input
                    class="statement__slider"
                    id=name
                    type="range"
                    min="50"
                    max="100"
                    step="5"
                    value="75"
                    aria-valuetext=live_value(sure_in_words)
                    on:input=change(set_sure)
                />
                <p class="statement__ends">
                    <span>{quiz::sure_guessing(lang)}</span>
                    <span>{quiz::sure_certain(lang)}</span>
                </p>
                <div class="statement__buttons">{button(false)} {button(true)}</div>
            </div>
            <div class="statement__said" id=said_id tabindex="-1">{live(said)}</div>
        </fieldset>
    }
    .into_any()
}
