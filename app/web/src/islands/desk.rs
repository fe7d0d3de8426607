//! The examination desk: a document, who brings it, six lights, a lens, a reference; findings, a decision, and what
//! was truly there.

#[allow(dead_code, reason = "the desk is being built")]
pub(super) mod words;

use course::Lang;
use documents::alteration::FraudClass;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A desk in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
    desk: DeskProps,
}

impl Props {
    pub(super) const fn new(lang: Lang, desk: DeskProps) -> Self {
        Self { lang, desk }
    }
}

/// Which cases come to a desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskProps {
    pub class: DeskClass,
    pub series: Series,
    /// Its heading: what is to be done.
    pub caption: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum DeskClass {
    Of(FraudClass),
    Mixed,
}

/// In what order cases come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Series {
    /// One after another, as difficult as the learner can bear.
    Endless,
    /// The five of today, the same for everybody.
    DailyFive,
    /// Twelve documents, five of them altered, always the same ones.
    Twelve,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang, desk: DeskProps) -> AnyView {
    super::place(super::Island::Desk, &Props { lang, desk })
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang: _, desk } = props;
    view! { <section class="desk"><h3>{desk.caption}</h3></section> }.into_any()
}
