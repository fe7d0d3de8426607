//! The end of a quiz: how much was right, whether that is mastery, and what to do next.

use std::sync::Arc;

use course::Lang;
use course::calibration::Judged;
use course::credit::Percent;
use course::progress::review::Review;
use course::quiz::{Pose, QuestionKind};
use leptos::prelude::*;

use super::calibration_note::calibration_note;
use super::mark::{Mark, modified};
use super::question_card::verdict_words;
use super::run::Run;
use crate::i18n::format::{date, percent};
use crate::i18n::quiz;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{live, press};
use crate::ui::state::State;

/// The id of the result's heading: the focus goes there.
pub const RESULT_ID: &str = "quiz-result";

/// What the result tells and offers.
pub struct QuizResult {
    pub lang: Lang,
    pub poses: Arc<[Pose]>,
    /// Per mille; `None` when no question of the quiz counts.
    pub score: Option<u32>,
    pub pass: Percent,
    pub run: State<Run>,
    pub look_again: Arc<dyn Fn(usize) + Send + Sync>,
    pub try_again: Arc<dyn Fn() + Send + Sync>,
}

impl QuizResult {
    pub fn view(self) -> AnyView {
        let Self { lang, poses, score, pass, run, look_again, try_again } = self;
        let is_mastered = score.is_some_and(|score| pass.is_reached_by(score));
        let words = if is_mastered { quiz::mastered(lang) } else { quiz::not_mastered(lang) };
        let needed = percent(lang, u32::from(pass.get()) * 10);
        let scored = score.map(|score| {
            view! {
                {ring(score, pass, lang)}
                <p class="result__words">{words}</p>
                <p class="result__pass">{quiz::pass_mark(lang, &needed)}</p>
            }
            .into_any()
        });
        let review = move || match run.with(|run| Review::after(&run.finished, pass)) {
            Review::DueOn(day) => Some(quiz::review_on(lang, &date(lang, day))),
            Review::Settled => Some(quiz::review_settled(lang).to_owned()),
            Review::NotYet => None,
        };
        let calibration = run.with_untracked(|run| calibration_note(&judged(&poses, run), lang));
        let questions: Vec<_> = poses
            .iter()
            .enumerate()
            .filter_map(|(place, pose)| {
                let credit = run.with_untracked(|run| run.given(&pose.head().id).map(|g| g.credit))?;
                let mark = Mark::from(credit.verdict());
                let look_again = Arc::clone(&look_again);
                Some(view! {
                    <li class="result__question">
                        <button type="button" class="result__again" on:click=press(move |_| look_again(place))>
                            <span class="result__ask">{pose.ask().to_owned()}</span>
                            <span class=modified("result__verdict", mark.modifier())>
                                <Icon name=mark.icon() />
                                {verdict_words(credit, lang)}
                            </span>
                            <span class="result__look">
                                {quiz::look_again(lang)}
                                <Icon name=IconName::ARROW_RIGHT />
                            </span>
                        </button>
                    </li>
                }
                .into_any())
            })
            .collect();
        view! {
            <div class="result">
                <h3 class="result__title" id=RESULT_ID tabindex="-1">{quiz::result_title(lang)}</h3>
                {scored}
                <p class="result__review">{live(review)}</p>
                {calibration}
                <p class="result__heading">{quiz::your_answers(lang)}</p>
                <ol class="result__questions">{questions}</ol>
                <div class="question__buttons">
                    <button type="button" class="button" on:click=press(move |_| try_again())>
                        <Icon name=IconName::REPLAY />
                        {quiz::try_again(lang)}
                    </button>
                </div>
            </div>
        }
        .into_any()
    }
}

/// The score as a ring, with a notch at the pass mark. The number stands inside it as text.
fn ring(score: u32, pass: Percent, lang: Lang) -> AnyView {
    let mut dashes = (score / 10).to_string();
    dashes.push_str(" 100");
    let mut notch = "0 ".to_owned();
    notch.push_str(&pass.get().saturating_sub(1).to_string());
    notch.push_str(" 1.5 100");
    let class = if pass.is_reached_by(score) { "ring ring--mastered" } else { "ring" };
    view! {
        <div class=class>
            <svg class="ring__drawing" viewBox="0 0 100 100" aria-hidden="true">
                <circle class="ring__track" cx="50" cy="50" r="43" />
                <circle
                    class="ring__score"
                    cx="50"
                    cy="50"
                    r="43"
                    pathLength="100"
                    stroke-dasharray=dashes
                    transform="rotate(-90 50 50)"
                />
                <circle
                    class="ring__pass"
                    cx="50"
                    cy="50"
                    r="43"
                    pathLength="100"
                    stroke-dasharray=notch
                    transform="rotate(-90 50 50)"
                />
            </svg>
            <p class="ring__percent">{percent(lang, score)}</p>
        </div>
    }
    .into_any()
}

/// Every statement that was judged with a confidence in this run.
fn judged(poses: &[Pose], run: &Run) -> Vec<Judged> {
    let decks = poses.iter().filter_map(|pose| match pose {
        Pose::TrueFalse(posed) => {
            let answer = posed.question.answer(&run.given(&posed.head.id)?.response)?;
            Some(posed.question.judged(&answer))
        }
        _ => None,
    });
    decks.flatten().collect()
}
