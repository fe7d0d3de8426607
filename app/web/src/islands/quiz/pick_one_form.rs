//! Pick one: radio buttons as large cards.

use std::sync::Arc;

use course::quiz::{PickOne, Posed};
use leptos::prelude::*;

use super::asking::Asking;
use super::choice_card::{ChoiceCard, Control, Shape};
use super::mark::{Feedback, Mark, Told};

/// The learner chooses one option; once checked, the chosen and the right one say why.
#[component]
pub fn PickOneForm(posed: Arc<Posed<PickOne>>, asking: Asking) -> impl IntoView {
    let options = asking.seed.shuffled(posed.question.options().to_vec());
    options
        .into_iter()
        .map(|option| {
            let text = posed.words.options.get(&option).map(|o| o.text.clone()).unwrap_or_default();
            let is_chosen: Arc<dyn Fn() -> bool + Send + Sync> = {
                let (posed, option) = (Arc::clone(&posed), option.clone());
                Arc::new(move || asking.answer(&posed.question).as_ref() == Some(&option))
            };
            let choose = {
                let (posed, option) = (Arc::clone(&posed), option.clone());
                Arc::new(move |_| asking.give(&posed.question, &option))
            };
            let told: Told = {
                let (posed, is_chosen) = (Arc::clone(&posed), Arc::clone(&is_chosen));
                Arc::new(move || {
                    asking.once_settled(|| {
                        let mark = Mark::of(is_chosen(), posed.question.is_answer(&option))?;
                        Some(Feedback::new(mark, &posed.words.options.get(&option)?.why))
                    })
                })
            };
            view! {
                <ChoiceCard
                    control=Control::Radio
                    shape=Shape::Card
                    group=posed.head.id.to_string()
                    text
                    is_chosen
                    choose
                    told
                    lang=asking.lang
                />
            }
            .into_any()
        })
        .collect::<Vec<_>>()
}
