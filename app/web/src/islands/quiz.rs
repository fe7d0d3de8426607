//! The quiz at the end of a lesson: one question per screen, feedback at once, the result at the end.
//!
//! ```text
//! run                which questions of the current attempt are answered, where to go on   (pure)
//! completeness       is there enough of an answer to check it?                             (pure)
//! question_card      one question on the screen: form, “Check”, verdict
//! result             the last screen
//! rehearsal          the first feedback comes as quickly as the others                  (browser only)
//! asking             what every form is given; which form belongs to which kind
//! *_form             the ten kinds, one file each
//! choice_card        a card that is a radio button or a checkbox
//! marking            marking several things
//! pair_deck          prompts one after another, a choice for each
//! mark               what is said about one item
//! calibration_note   how sure one was and how often right
//! answers_in_words   every question with its answers as plain text                        (build only)
//! ```

#[cfg(feature = "build")]
pub mod answers_in_words;
mod asking;
mod calibration_note;
mod choice_card;
pub(super) mod completeness;
pub(super) mod focus;
mod mark;
mod mark_picture_form;
mod mark_text_form;
mod marking;
mod match_pairs_form;
mod order_form;
mod pair_deck;
mod pick_many_form;
mod pick_one_form;
pub mod picture;
pub(super) mod question_card;
#[cfg(feature = "browser")]
mod rehearsal;
mod result;
mod run;
mod short_answer_form;
mod sort_groups_form;
mod story_form;
mod true_false_form;

use course::id_map::{IdMap, IdSet};
use std::sync::Arc;

use course::credit::Percent;
use course::id::PictureId;
use course::progress::Event;
use course::quiz::Pose;
use course::response::Response;
use course::shuffle::Seed;
use course::{Credit, Lang, LessonId, QuestionId};
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::i18n::quiz as words;
use crate::storage;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{effect, live, press};
use crate::ui::state::State;
use focus::{focus_soon, page_id};
use mark::Mark;
use marking::count;
use picture::PictureProps;
use question_card::QuestionCard;
use result::{QuizResult, RESULT_ID};
use run::{Given, Run};

/// The quiz of a lesson in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    lesson: LessonId,
    poses: Vec<Pose>,
    /// The drawings of these questions.
    pictures: IdMap<PictureId, PictureProps>,
    pass: Percent,
}

#[cfg(feature = "build")]
pub fn placed(
    lang: Lang,
    lesson: &crate::book::BookLesson,
    pass: Percent,
    pictures: &std::collections::BTreeMap<PictureId, crate::book::Picture>,
) -> AnyView {
    let poses: Vec<Pose> = lesson.texts.get(lang).quiz().cloned().collect();
    let of_quiz = poses.iter().filter_map(|pose| {
        let id = pose.head().picture.as_ref()?;
        Some((id.clone(), PictureProps::from(pictures.get(id)?)))
    });
    let pictures = of_quiz.collect();
    let props = Props { lang, lesson: lesson.id.clone(), poses, pictures, pass };
    super::place(super::Island::Quiz, &props)
}

/// What is on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Screen {
    attempt: u32,
    /// The question at this place; `None` is the result.
    question: Option<usize>,
}

/// The learner answers question after question, sees the result, looks again, tries again.
pub(super) fn view(props: Props) -> AnyView {
    Arc::new(Quiz::new(props)).view()
}

struct Quiz {
    lang: Lang,
    lesson: LessonId,
    poses: Arc<[Pose]>,
    pictures: IdMap<PictureId, PictureProps>,
    pass: Percent,
    /// The questions that are written to the log and count: all but the private ones.
    logged: IdSet<QuestionId>,
    run: State<Run>,
    screen: State<Screen>,
    awake: State<bool>,
}

impl Quiz {
    fn new(props: Props) -> Self {
        let Props { lang, lesson, poses, pictures, pass } = props;
        let logged = poses.iter().map(Pose::head).filter(|head| !head.private);
        Self {
            lang,
            lesson,
            logged: logged.map(|head| head.id.clone()).collect(),
            poses: poses.into(),
            pictures,
            pass,
            run: State::new(Run::default()),
            screen: State::new(Screen { attempt: 0, question: Some(0) }),
            awake: State::new(false),
        }
    }

    fn view(self: Arc<Self>) -> AnyView {
        if self.poses.is_empty() {
            return ().into_any();
        }
        let quiz = Arc::clone(&self);
        effect(move || {
            let journal = storage::journal();
            journal.changes().track();
            let quiz = Arc::clone(&quiz);
            spawn_local(async move {
                let entries = journal.lesson(&quiz.lesson).await;
                quiz.take_in(Run::of(&entries, &quiz.logged));
            });
        });
        let screen = self.screen;
        view! {
            <div class="quiz">
                {live(move || match screen.get() {
                    Screen { attempt, question: Some(place) } => self.question(attempt, place),
                    Screen { question: None, .. } => self.result(),
                })}
            </div>
        }
        .into_any()
    }

    /// Takes in what the log says: at first to resume, later because another tab has written.
    fn take_in(self: &Arc<Self>, log: Run) {
        // The page may have been left while the log was being read.
        let Some(before) = self.screen.try_get_untracked() else { return };
        self.run.update(|run| run.absorb(log));
        let (attempt, open) = self.run.with_untracked(|run| (run.attempt, self.open(run)));
        let resumes = !self.awake.get_untracked() || attempt > before.attempt;
        let after = Screen { attempt, question: open };
        if resumes && after != before {
            self.screen.set(after);
        }
        self.awake.set(true);
        #[cfg(feature = "browser")]
        rehearsal::rehearse(Arc::clone(self));
    }

    /// The first open question.
    fn open(&self, run: &Run) -> Option<usize> {
        run.resume_point(self.poses.iter().map(|pose| &pose.head().id))
    }

    fn go(&self, question: Option<usize>) {
        let attempt = self.run.with_untracked(|run| run.attempt);
        self.screen.set(Screen { attempt, question });
        let pose = question.and_then(|place| self.poses.get(place));
        focus_soon(pose.map_or_else(|| RESULT_ID.to_owned(), |pose| page_id(&pose.head().id, "")));
    }

    fn question(self: &Arc<Self>, attempt: u32, place: usize) -> AnyView {
        let Some(pose) = self.poses.get(place).cloned() else { return ().into_any() };
        let id = pose.head().id.clone();
        let is_private = pose.head().private;
        let run = self.run;
        let response = State::new(Response::default());
        let credit = State::new(None::<Credit>);
        let settle = move |given: Given| {
            response.set(given.response);
            credit.set(Some(given.credit));
        };
        if let Some(given) = run.with_untracked(|run| run.given(&id).cloned()) {
            settle(given);
        }
        // The answer may be given in another tab.
        effect({
            let id = id.clone();
            move || {
                let given =
                    run.with(|run| run.given(&id).filter(|_| run.attempt == attempt).cloned());
                if let Some(given) = given.filter(|_| credit.get_untracked().is_none()) {
                    settle(given);
                }
            }
        });
        if !is_private {
            take_up_draft(self.lesson.clone(), id.clone(), response, credit);
            keep_draft(self.lesson.clone(), id.clone(), response, credit, self.awake);
        }
        let checked = {
            let (quiz, id) = (Arc::clone(self), id.clone());
            Arc::new(move |response: Response, earned: Credit| {
                credit.set(Some(earned));
                let given = Given { response: response.clone(), credit: earned };
                quiz.run.update(|run| run.answer(id.clone(), given));
                if !is_private {
                    let question = id.clone();
                    let event = Event::Answered { question, attempt, response, credit: earned };
                    storage::journal().append(&quiz.lesson, event);
                }
            })
        };
        let onward = {
            let quiz = Arc::clone(self);
            Arc::new(move || quiz.onward(place))
        };
        QuestionCard {
            lang: self.lang,
            picture: pose.head().picture.as_ref().and_then(|id| self.pictures.get(id).cloned()),
            seed: Seed::of(&[&self.lesson.to_string(), id.as_str()], attempt),
            pose,
            response,
            credit,
            earlier: State::new(Vec::new()),
            awake: self.awake,
            checked,
            above: Some(self.way(place)),
            onward,
        }
        .view()
    }

    /// “Question 2 of 6”, and a dot for each.
    fn way(&self, here: usize) -> AnyView {
        let (run, poses) = (self.run, Arc::clone(&self.poses));
        let dots = move || {
            let dot = |(place, pose): (usize, &Pose)| {
                let mark = run.with(|run| run.given(&pose.head().id).map(|given| given.credit));
                let mut class = "way__dot".to_owned();
                if let Some(credit) = mark {
                    class.push_str(" way__dot--");
                    class.push_str(Mark::from(credit.verdict()).modifier());
                }
                if place == here {
                    class.push_str(" way__dot--here");
                }
                view! { <span class=class></span> }.into_any()
            };
            poses.iter().enumerate().map(dot).collect::<Vec<_>>()
        };
        let of = words::question_of(self.lang, count(self.poses.len()), count(here + 1));
        view! {
            <div class="way">
                <p class="way__words">{of}</p>
                <div class="way__dots" aria-hidden="true">{live(dots)}</div>
            </div>
        }
        .into_any()
    }

    /// The buttons beneath a checked question.
    fn onward(self: &Arc<Self>, place: usize) -> AnyView {
        let lang = self.lang;
        let quiz = Arc::clone(self);
        let open = self.run.with(|run| self.open(run));
        let next = open.map(|_| place + 1).filter(|next| *next < self.poses.len()).or(open);
        let label = if next.is_some() { words::next(lang) } else { words::to_result(lang) };
        view! {
            <button type="button" class="button button--primary" on:click=press(move |_| quiz.go(next))>
                {label}
                <Icon name=IconName::ARROW_RIGHT />
            </button>
        }
        .into_any()
    }

    fn result(self: &Arc<Self>) -> AnyView {
        let (looking, trying) = (Arc::clone(self), Arc::clone(self));
        QuizResult {
            lang: self.lang,
            poses: Arc::clone(&self.poses),
            score: self.run.with_untracked(|run| run.score(&self.logged)),
            pass: self.pass,
            run: self.run,
            look_again: Arc::new(move |place| looking.go(Some(place))),
            try_again: Arc::new(move || {
                trying.run.update(Run::begin_again);
                let attempt = trying.run.with_untracked(|run| run.attempt);
                storage::journal().append(&trying.lesson, Event::QuizBegun { attempt });
                trying.go(Some(0));
            }),
        }
        .view()
    }
}

/// Takes up a half-made answer from the device.
fn take_up_draft(
    lesson: LessonId,
    question: QuestionId,
    response: State<Response>,
    credit: State<Option<Credit>>,
) {
    effect(move || {
        let (lesson, question) = (lesson.clone(), question.clone());
        spawn_local(async move {
            let Some(draft) = storage::journal().draft(&lesson, &question).await else { return };
            // Whoever was quicker than the device's memory is not interrupted.
            let untouched = response.try_with_untracked(Response::is_empty) == Some(true);
            if untouched && credit.try_get_untracked() == Some(None) {
                response.set(draft);
            }
        });
    });
}

/// Keeps a half-made answer on the device.
pub(super) fn keep_draft(
    lesson: LessonId,
    question: QuestionId,
    response: State<Response>,
    credit: State<Option<Credit>>,
    awake: State<bool>,
) {
    Effect::new(move |before: Option<Response>| {
        // What was checked is in the log.
        let draft = if credit.get().is_some() { Response::default() } else { response.get() };
        if awake.get_untracked() && before.is_some_and(|before| before != draft) {
            storage::journal().save_draft(&lesson, &question, &draft);
        }
        draft
    });
}
