//! Pick many: checkboxes as large cards.

use std::sync::Arc;

use course::quiz::{PickMany, Posed};
use leptos::prelude::*;

use super::asking::Asking;
use super::choice_card::Shape;
use super::marking::{Markable, count, markable};
use crate::i18n;

/// The learner marks several options and knows how many are right, and that wrong ones cost.
#[component]
pub fn PickManyForm(posed: Arc<Posed<PickMany>>, asking: Asking) -> impl IntoView {
    let question = &posed.question;
    let mut hint = i18n::quiz::how_many_right(asking.lang, count(question.answer_count()));
    hint.push(' ');
    hint.push_str(i18n::quiz::wrong_costs(asking.lang));
    let options = asking.seed.shuffled(question.options().to_vec());
    let cards: Vec<AnyView> = options
        .iter()
        .filter_map(|item| {
            let words = posed.words.options.get(item)?;
            let is_answer = question.is_answer(item);
            let shape = Shape::Card;
            Some(markable(&posed, asking, &Markable { item, words, is_answer, shape }))
        })
        .collect();
    view! {
        <p class="question__hint">{hint}</p>
        {cards}
    }
}
