//! One question on the screen: the drawing, what is asked, the form, “Check”, and what is said then.

use std::sync::Arc;

use course::quiz::Pose;
use course::response::Response;
use course::shuffle::Seed;
use course::{Credit, Lang, Verdict};
use leptos::prelude::*;

use super::asking::{Asking, Settled, Surroundings, form};
use super::completeness::{Missing, checks_itself, grade, missing};
use super::focus::{focus_when_seen, page_id};
use super::mark::{Mark, modified};
use super::picture::PictureProps;
use crate::i18n::quiz;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{effect, live, live_value, press};
use crate::ui::state::State;

/// A question as quiz and activity put it.
pub struct QuestionCard {
    pub lang: Lang,
    pub pose: Pose,
    pub picture: Option<PictureProps>,
    pub seed: Seed,
    pub response: State<Response>,
    /// The credit, once the answer was checked.
    pub credit: State<Option<Credit>>,
    pub earlier: State<Vec<Response>>,
    /// Before the page is awake the controls could not answer: they say so by being disabled.
    pub awake: State<bool>,
    /// Called once, when the answer is complete and checked.
    pub checked: Arc<dyn Fn(Response, Credit) + Send + Sync>,
    /// What stands above what is asked.
    pub above: Option<AnyView>,
    /// What can be done once the answer is checked.
    pub onward: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

impl QuestionCard {
    pub fn view(self) -> AnyView {
        let Self { lang, pose, picture, seed, response, credit, awake, .. } = self;
        let asking = Asking { lang, seed, response, settled: Settled::by(credit) };
        let said_id = page_id(&pose.head().id, "-said");
        let asks_itself = checks_itself(&pose);
        let is_story = matches!(pose, Pose::Story(_));
        let lacks = State::new(None::<Missing>);
        // A complaint about a missing answer ends with the next touch of the form.
        effect(move || {
            response.track();
            lacks.set(None);
        });
        let pose = Arc::new(pose);
        let check = {
            let (pose, checked, said_id) =
                (Arc::clone(&pose), Arc::clone(&self.checked), said_id.clone());
            move || {
                if credit.get_untracked().is_some() {
                    return;
                }
                let given = response.get_untracked();
                let lack = missing(&pose, &given);
                lacks.set(lack);
                if let (None, Some(earned)) = (lack, grade(&pose, &given)) {
                    checked(given, earned);
                    if !asks_itself {
                        focus_when_seen(said_id.clone());
                    }
                }
            }
        };
        if asks_itself {
            let (check, pose) = (check.clone(), Arc::clone(&pose));
            effect(move || {
                if response.with(|given| missing(&pose, given).is_none()) {
                    check();
                }
            });
        }
        let said = move || {
            if is_story {
                return None;
            }
            match (credit.get(), lacks.get()) {
                (Some(credit), _) => Some(verdict(credit, lang)),
                (None, Some(lacks)) => Some(
                    view! {
                        <p class="question__missing">
                            <Icon name=IconName::INFO />
                            {lacks.words(lang)}
                        </p>
                    }
                    .into_any(),
                ),
                (None, None) => None,
            }
        };
        let onward = self.onward;
        let buttons = move || {
            if credit.get().is_some() {
                Some(onward())
            } else if asks_itself {
                None
            } else {
                let check = check.clone();
                let view = view! {
                    <button
                        type="button"
                        class="button button--primary"
                        disabled=live_value(move || !awake.get())
                        on:click=press(move |_| check())
                    >
                        {quiz::check(lang)}
                    </button>
                };
                Some(view.into_any())
            }
        };
        // A story's own buttons lead on from an ending, so it is never disabled.
        let is_disabled = move || !awake.get() || (!is_story && credit.get().is_some());
        let ask_id = page_id(&pose.head().id, "-ask");
        let labelled_by = ask_id.clone();
        let group_id = page_id(&pose.head().id, "");
        let shown = match &*pose {
            Pose::MarkPicture(_) => None,
            _ => picture.as_ref().map(|picture| {
                view! {
                    <img
                        class="question__picture"
                        src=picture.address.clone()
                        alt=quiz::picture(lang)
                        width=picture.width
                        height=picture.height
                    />
                }
                .into_any()
            }),
        };
        let private = pose
            .head()
            .private
            .then(|| view! { <p class="question__hint">{quiz::private(lang)}</p> }.into_any());
        let around = Surroundings { picture, earlier: self.earlier };
        view! {
            <div
                class="question"
                id=group_id
                tabindex="-1"
                role="group"
                aria-labelledby=labelled_by
            >
                {self.above}
                <fieldset class="question__form" disabled=live_value(is_disabled)>
                    <legend class="question__ask" id=ask_id>{pose.ask().to_owned()}</legend>
                    {shown}
                    {private}
                    {form((*pose).clone(), asking, around)}
                </fieldset>
                <div class="question__said" id=said_id tabindex="-1" role="status">{live(said)}</div>
                <div class="question__buttons">{live(buttons)}</div>
            </div>
        }
        .into_any()
    }
}

/// The verdict in shape, words and colour.
fn verdict(credit: Credit, lang: Lang) -> AnyView {
    let said = verdict_words(credit, lang);
    let then = (credit.verdict() != Verdict::Right).then(|| quiz::after_not_yet(lang));
    let mark = Mark::from(credit.verdict());
    view! {
        <div class=modified("verdict", mark.modifier())>
            <Icon name=mark.icon() />
            <p>
                <strong class="verdict__word">{said}</strong>
                " "
                {then}
            </p>
        </div>
    }
    .into_any()
}

/// The name of a verdict in a list.
pub fn verdict_words(credit: Credit, lang: Lang) -> String {
    match credit.verdict() {
        Verdict::Right => quiz::right(lang).to_owned(),
        Verdict::Partly => quiz::partly(lang, credit.earned(), credit.possible()),
        Verdict::NotYet => quiz::not_yet(lang).to_owned(),
    }
}
