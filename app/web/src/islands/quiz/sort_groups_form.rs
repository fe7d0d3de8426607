//! Sort into groups: under each card a switch with the names of the groups.

use std::sync::Arc;

use course::quiz::{Posed, SortGroups};
use leptos::prelude::*;

use crate::ui::live::live;

use super::asking::Asking;
use super::choice_card::{ChoiceCard, Control, Shape};
use super::mark::{Feedback, Told};

/// Longer names than this do not stand side by side on a small phone.
const LONG_NAME: usize = 12;

/// The learner gives every card a group; once checked, each card says where it belongs and why.
#[component]
pub fn SortGroupsForm(posed: Arc<Posed<SortGroups>>, asking: Asking) -> impl IntoView {
    let cards = asking.seed.shuffled(posed.question.cards().cloned().collect());
    let nothing: Told = Arc::new(|| None);
    // Long names beneath one another, short ones side by side.
    let is_long = posed.words.groups.values().any(|name| name.chars().count() > LONG_NAME);
    let class = if is_long { "sort__groups sort__groups--rows" } else { "sort__groups" };
    cards
        .into_iter()
        .map(|card| {
            let text = posed.words.cards.get(&card).map(|c| c.text.clone()).unwrap_or_default();
            let mut name = posed.head.id.to_string();
            name.push('.');
            name.push_str(card.as_str());
            let groups: Vec<AnyView> = posed
                .question
                .groups()
                .iter()
                .map(|group| {
                    let is_chosen = {
                        let (posed, card, group) =
                            (Arc::clone(&posed), card.clone(), group.clone());
                        Arc::new(move || {
                            asking
                                .answer(&posed.question)
                                .is_some_and(|answer| answer.get(&card) == Some(&group))
                        })
                    };
                    let choose = {
                        let (posed, card, group) =
                            (Arc::clone(&posed), card.clone(), group.clone());
                        Arc::new(move |_| {
                            let mut answer = asking.answer_now(&posed.question).unwrap_or_default();
                            answer.insert(card.clone(), group.clone());
                            asking.give(&posed.question, &answer);
                        })
                    };
                    view! {
                        <ChoiceCard
                            control=Control::Radio
                            shape=Shape::Key
                            group=name.clone()
                            text=posed.words.groups.get(group).cloned().unwrap_or_default()
                            is_chosen
                            choose
                            told=Arc::clone(&nothing)
                            lang=asking.lang
                        />
                    }
                    .into_any()
                })
                .collect();
            let feedback = {
                let posed = Arc::clone(&posed);
                move || {
                    asking.once_settled(|| {
                        let answer = asking.answer(&posed.question).unwrap_or_default();
                        let group = posed.question.group_of(&card)?;
                        let named = posed.words.groups.get(group)?;
                        let why = &posed.words.cards.get(&card)?.why;
                        let found = answer.get(&card) == Some(group);
                        Some(Feedback::place(found, named, why).view(asking.lang))
                    })
                }
            };
            view! {
                <fieldset class="sort">
                    <legend class="sort__card">{text}</legend>
                    <div class=class>{groups}</div>
                    {live(feedback)}
                </fieldset>
            }
            .into_any()
        })
        .collect::<Vec<_>>()
}
