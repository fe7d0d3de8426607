//! What is said about one item of a checked answer: a mark in shape, word and colour, and the reason.

use std::sync::Arc;

use course::{Lang, Verdict};
use leptos::prelude::*;

use crate::i18n;
use crate::ui::icon::{Icon, IconName};

/// How an item was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Chosen, and right.
    Right,
    /// Right, but not chosen.
    Missed,
    /// Chosen, and not right.
    NotYet,
}

impl Mark {
    /// `None` for what was rightly left alone: nothing is said about it.
    pub const fn of(chosen: bool, right: bool) -> Option<Self> {
        match (chosen, right) {
            (true, true) => Some(Self::Right),
            (false, true) => Some(Self::Missed),
            (true, false) => Some(Self::NotYet),
            (false, false) => None,
        }
    }

    /// Each item has exactly one right place: it was found, or not yet.
    pub const fn found(right: bool) -> Self {
        if right { Self::Right } else { Self::NotYet }
    }

    pub const fn icon(self) -> IconName {
        match self {
            Self::Right => IconName::CHECK,
            Self::Missed => IconName::INFO,
            Self::NotYet => IconName::NOT_YET,
        }
    }

    /// The end of a class name.
    pub const fn modifier(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Missed => "missed",
            Self::NotYet => "not-yet",
        }
    }

    pub const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Right => i18n::quiz::mark_right(lang),
            Self::Missed => i18n::quiz::mark_missed(lang),
            Self::NotYet => i18n::quiz::mark_not_yet(lang),
        }
    }
}

impl From<Verdict> for Mark {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Right => Self::Right,
            Verdict::Partly => Self::Missed,
            Verdict::NotYet => Self::NotYet,
        }
    }
}

/// A mark with its reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    pub mark: Mark,
    /// The right answer, where the learner's own does not show it.
    pub answer: Option<String>,
    pub why: String,
}

impl Feedback {
    pub fn new(mark: Mark, why: &str) -> Self {
        Self { mark, answer: None, why: why.to_owned() }
    }

    /// The feedback of an item with one right place, which is named when it was not found.
    pub fn place(found: bool, answer: &str, why: &str) -> Self {
        let named = (!found).then(|| answer.to_owned());
        Self { mark: Mark::found(found), answer: named, why: why.to_owned() }
    }

    pub fn view(self, lang: Lang) -> AnyView {
        let mut lead = self.mark.words(lang).to_owned();
        if let Some(answer) = self.answer {
            lead.push_str(" · ");
            lead.push_str(&i18n::quiz::right_answer(lang, &answer));
        }
        view! {
            <div class=modified("feedback", self.mark.modifier())>
                <Icon name=self.mark.icon() />
                <p class="feedback__text">
                    <strong class="feedback__lead">{lead}</strong>
                    " "
                    {self.why}
                </p>
            </div>
        }
        .into_any()
    }
}

/// What is to be said about an item now; nothing before the answer is checked.
pub type Told = Arc<dyn Fn() -> Option<Feedback> + Send + Sync>;

/// `block block--modifier`.
pub fn modified(block: &str, modifier: &str) -> String {
    let mut class = block.to_owned();
    class.push(' ');
    class.push_str(block);
    class.push_str("--");
    class.push_str(modifier);
    class
}
