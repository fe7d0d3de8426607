//! A question in the prose of a lesson: tried as often as one likes.

use std::sync::Arc;

#[cfg(feature = "build")]
use course::id::PictureId;
use course::progress::{Entry, Event};
use course::quiz::Pose;
use course::response::Response;
use course::shuffle::Seed;
use course::{Credit, Lang, LessonId, QuestionId};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use super::quiz::completeness::is_complete;
use super::quiz::focus::{focus_soon, page_id};
use super::quiz::keep_draft;
use super::quiz::picture::PictureProps;
use super::quiz::question_card::QuestionCard;
use crate::i18n::quiz as words;
use crate::storage;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{effect, live, press};
use crate::ui::state::State;

/// One question in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    lesson: LessonId,
    pose: Pose,
    picture: Option<PictureProps>,
}

#[cfg(feature = "build")]
pub fn placed(
    lang: Lang,
    lesson: &LessonId,
    pose: &Pose,
    pictures: &std::collections::BTreeMap<PictureId, crate::book::Picture>,
) -> AnyView {
    let picture = pose.head().picture.as_ref().and_then(|id| pictures.get(id));
    let props = Props {
        lang,
        lesson: lesson.clone(),
        pose: pose.clone(),
        picture: picture.map(PictureProps::from),
    };
    super::place(super::Island::Activity, &props)
}

/// The learner answers, reads why, and may try again; a story may be walked another way.
pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, lesson, pose, picture } = props;
    let id = pose.head().id.clone();
    let is_private = pose.head().private;
    let is_story = matches!(pose, Pose::Story(_));
    let attempt = State::new(0_u32);
    let awake = State::new(false);
    let response = State::new(Response::default());
    let credit = State::new(None::<Credit>);
    let earlier = State::new(Vec::<Response>::new());

    let take_in = move |past: Past, draft: Option<Response>| {
        // The page may have been left while the log was being read.
        let Some(was_awake) = awake.try_get_untracked() else { return };
        earlier.set(past.responses);
        match (past.latest, draft) {
            (latest, Some(draft)) if !was_awake => {
                attempt.set(latest.map_or(0, |(latest, ..)| latest + 1));
                response.set(draft);
            }
            // What another tab has answered appears, but a story is not taken out of anybody's hands.
            (Some((latest, answer, earned)), _)
                if !was_awake
                    || (latest >= attempt.get_untracked()
                        && credit.get_untracked().is_none()
                        && !is_story) =>
            {
                attempt.set(latest);
                credit.set(Some(earned));
                response.set(answer);
            }
            _ => {}
        }
        awake.set(true);
    };
    effect({
        let (lesson, id) = (lesson.clone(), id.clone());
        move || {
            let journal = storage::journal();
            journal.changes().track();
            let (lesson, id) = (lesson.clone(), id.clone());
            spawn_local(async move {
                let entries = journal.lesson(&lesson).await;
                let draft = if is_private { None } else { journal.draft(&lesson, &id).await };
                take_in(Past::of(&entries, &id), draft.filter(|draft| !draft.is_empty()));
            });
        }
    });
    if !is_private {
        keep_draft(lesson.clone(), id.clone(), response, credit, awake);
    }
    if is_story {
        // Whoever leaves an ending again is on another way: the next ending is another attempt.
        let pose = pose.clone();
        effect(move || {
            let left = response.with(|path| !is_complete(&pose, path));
            if left && credit.get_untracked().is_some() {
                credit.set(None);
                attempt.update(|attempt| *attempt += 1);
            }
        });
    }
    let checked = {
        let (lesson, id) = (lesson.clone(), id.clone());
        Arc::new(move |answer: Response, earned: Credit| {
            credit.set(Some(earned));
            earlier.update(|earlier| earlier.push(answer.clone()));
            if !is_private {
                let (question, attempt) = (id.clone(), attempt.get_untracked());
                let event = Event::Answered { question, attempt, response: answer, credit: earned };
                storage::journal().append(&lesson, event);
            }
        })
    };
    let onward =
        {
            let id = id.clone();
            Arc::new(move || {
                if is_story { ().into_any() } else { again(lang, &id, attempt, response, credit) }
            })
        };
    let card = move || {
        // A story has no order of options: it is not drawn anew.
        let attempt = if is_story { 0 } else { attempt.get() };
        let seed = Seed::of(&[&lesson.to_string(), id.as_str()], attempt);
        let (pose, picture) = (pose.clone(), picture.clone());
        let (checked, onward) = (checked.clone(), onward.clone());
        let above = None;
        QuestionCard {
            lang,
            pose,
            picture,
            seed,
            response,
            credit,
            earlier,
            awake,
            checked,
            above,
            onward,
        }
        .view()
    };
    view! { <div class="activity">{live(card)}</div> }.into_any()
}

fn again(
    lang: Lang,
    id: &QuestionId,
    attempt: State<u32>,
    response: State<Response>,
    credit: State<Option<Credit>>,
) -> AnyView {
    let question = page_id(id, "");
    let begin = move |_| {
        credit.set(None);
        response.set(Response::default());
        attempt.update(|attempt| *attempt += 1);
        focus_soon(question.clone());
    };
    view! {
        <button type="button" class="button" on:click=press(begin)>
            <Icon name=IconName::REPLAY />
            {words::try_again(lang)}
        </button>
    }
    .into_any()
}

/// What the log says of one activity.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Past {
    /// The latest attempt, its answer and what it earned.
    latest: Option<(u32, Response, Credit)>,
    responses: Vec<Response>,
}

impl Past {
    fn of(entries: &[Entry], id: &QuestionId) -> Self {
        let mut past = Self { latest: None, responses: Vec::new() };
        for entry in entries {
            let Event::Answered { question, attempt, response, credit } = &entry.event else {
                continue;
            };
            if question != id {
                continue;
            }
            past.responses.push(response.clone());
            // The first answer of an attempt stands, in whatever tab it was given.
            if past.latest.as_ref().is_none_or(|(latest, ..)| latest < attempt) {
                past.latest = Some((*attempt, response.clone(), *credit));
            }
        }
        past
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::progress::{EntryId, Millis};

    #[test]
    fn the_latest_attempt_of_this_very_question_is_shown() {
        let entry = |at: u64, question: &str, attempt: u32, answer: &str| Entry {
            id: EntryId::new(u128::from(at)),
            at: Millis(at),
            lesson: LessonId::try_from("school/s1/a-job-for-ani".to_owned()).unwrap(),
            event: Event::Answered {
                question: QuestionId::new(question).unwrap(),
                attempt,
                response: Response::text(answer),
                credit: Credit::whole(true),
            },
        };
        let mine = QuestionId::new("mine").unwrap();
        let past = Past::of(
            &[
                entry(1, "mine", 0, "first"),
                entry(2, "other", 7, "not mine"),
                entry(3, "mine", 1, "second"),
                entry(4, "mine", 1, "another tab, too late"),
            ],
            &mine,
        );
        assert_eq!(past.latest, Some((1, Response::text("second"), Credit::whole(true))));
        assert_eq!(past.responses.len(), 3);
        assert_eq!(Past::of(&[], &mine).latest, None);
    }
}
