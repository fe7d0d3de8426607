//! Marking several things: what picking many and marking a text have in common.

use course::id_map::IdSet;
use std::sync::Arc;

use course::ItemId;
use course::quiz::{Choosable, Posed, QuestionKind};
use leptos::prelude::*;

use super::asking::Asking;
use super::choice_card::{ChoiceCard, Control, Shape};
use super::mark::{Feedback, Mark, Told};

/// One thing that can be marked.
pub struct Markable<'a> {
    pub item: &'a ItemId,
    pub words: &'a Choosable,
    pub is_answer: bool,
    pub shape: Shape,
}

/// A checkbox for one thing.
pub fn markable<K>(posed: &Arc<Posed<K>>, asking: Asking, markable: &Markable) -> AnyView
where
    K: QuestionKind<Answer = IdSet<ItemId>> + Send + Sync + 'static,
    K::Words: Send + Sync,
{
    let Markable { item, words, is_answer, shape } = *markable;
    let is_chosen: Arc<dyn Fn() -> bool + Send + Sync> = {
        let (posed, item) = (Arc::clone(posed), item.clone());
        Arc::new(move || {
            asking.answer(&posed.question).is_some_and(|answer| answer.contains(&item))
        })
    };
    let choose = {
        let (posed, item) = (Arc::clone(posed), item.clone());
        Arc::new(move |chosen| {
            let mut answer = asking.answer_now(&posed.question).unwrap_or_default();
            if chosen {
                answer.insert(item.clone());
            } else {
                answer.remove(&item);
            }
            asking.give(&posed.question, &answer);
        })
    };
    let told: Told = {
        let (is_chosen, why) = (Arc::clone(&is_chosen), words.why.clone());
        Arc::new(move || {
            asking.once_settled(|| {
                Mark::of(is_chosen(), is_answer).map(|mark| Feedback::new(mark, &why))
            })
        })
    };
    view! {
        <ChoiceCard
            control=Control::Checkbox
            shape
            group=item.to_string()
            text=words.text.clone()
            is_chosen
            choose
            told
            lang=asking.lang
        />
    }
    .into_any()
}

/// A count as messages take it.
pub fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
