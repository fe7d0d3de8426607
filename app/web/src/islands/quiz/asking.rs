//! What every form of a question is given, and the one place that knows which form belongs to which kind.

use course::quiz::{Pose, QuestionKind};
use course::response::Response;
use course::shuffle::Seed;
use course::{Credit, Lang};
use leptos::prelude::*;

use super::mark_picture_form::MarkPictureForm;
use super::mark_text_form::MarkTextForm;
use super::match_pairs_form::MatchPairsForm;
use super::order_form::OrderForm;
use super::pick_many_form::PickManyForm;
use super::pick_one_form::PickOneForm;
use super::picture::PictureProps;
use super::short_answer_form::ShortAnswerForm;
use super::sort_groups_form::SortGroupsForm;
use super::story_form::StoryForm;
use super::true_false_form::TrueFalseForm;
use crate::ui::state::State;

/// A question being asked: the same for every kind.
#[derive(Clone, Copy)]
pub struct Asking {
    pub lang: Lang,
    /// The order of options, cards and statements.
    pub seed: Seed,
    /// The answer so far, as the log would hold it.
    pub response: State<Response>,
    /// Whether the answer was checked: then each item shows what is to be said about it.
    pub settled: Settled,
}

/// Whether an answer was checked.
#[derive(Clone, Copy)]
pub struct Settled(State<Option<Credit>>);

impl Settled {
    pub const fn by(credit: State<Option<Credit>>) -> Self {
        Self(credit)
    }

    /// Tracked.
    pub fn get(self) -> bool {
        self.0.with(Option::is_some)
    }
}

impl Asking {
    /// The answer so far; tracked.
    pub fn answer<K: QuestionKind>(self, question: &K) -> Option<K::Answer> {
        self.response.with(|response| question.answer(response))
    }

    /// The answer so far, not tracked: for event handlers.
    pub fn answer_now<K: QuestionKind>(self, question: &K) -> Option<K::Answer> {
        self.response.with_untracked(|response| question.answer(response))
    }

    pub fn give<K: QuestionKind>(self, question: &K, answer: &K::Answer) {
        self.response.set(question.response(answer));
    }

    /// What `told` makes, once the answer is settled.
    pub fn once_settled<T>(self, told: impl FnOnce() -> Option<T>) -> Option<T> {
        if self.settled.get() { told() } else { None }
    }
}

/// What only some kinds look at.
#[derive(Clone)]
pub struct Surroundings {
    pub picture: Option<PictureProps>,
    /// Answers given to this question before: a story counts its endings in them.
    pub earlier: State<Vec<Response>>,
}

/// The form of a question.
pub fn form(pose: Pose, asking: Asking, around: Surroundings) -> AnyView {
    match pose {
        Pose::PickOne(posed) => view! { <PickOneForm posed asking /> }.into_any(),
        Pose::PickMany(posed) => view! { <PickManyForm posed asking /> }.into_any(),
        Pose::TrueFalse(posed) => view! { <TrueFalseForm posed asking /> }.into_any(),
        Pose::SortGroups(posed) => view! { <SortGroupsForm posed asking /> }.into_any(),
        Pose::Order(posed) => view! { <OrderForm posed asking /> }.into_any(),
        Pose::MatchPairs(posed) => view! { <MatchPairsForm posed asking /> }.into_any(),
        Pose::MarkText(posed) => view! { <MarkTextForm posed asking /> }.into_any(),
        Pose::MarkPicture(posed) => {
            view! { <MarkPictureForm posed asking picture=around.picture /> }.into_any()
        }
        Pose::ShortAnswer(posed) => view! { <ShortAnswerForm posed asking /> }.into_any(),
        Pose::Story(posed) => {
            view! { <StoryForm posed asking earlier=around.earlier /> }.into_any()
        }
    }
}
