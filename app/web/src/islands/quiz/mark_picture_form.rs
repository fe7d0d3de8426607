//! Mark the places in a picture: “show me …”, one prompt after another.
//!
//! The boxes over the drawing are for fingers and pointers; the list beneath names the same places in words,
//! for keyboards, screen readers and whoever cannot see the drawing. Both do the same.

use course::id_map::IdMap;
use std::sync::Arc;

use course::ItemId;
use course::quiz::{MarkPicture, Posed};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::asking::Asking;
use super::mark::Feedback;
use super::pair_deck::PairDeck;
use super::picture::PictureProps;
use crate::ui::live::{live_value, press};
use crate::ui::state::State;

/// The learner shows a place for each prompt; once checked, each says what is there.
#[component]
pub fn MarkPictureForm(
    posed: Arc<Posed<MarkPicture>>,
    asking: Asking,
    picture: Option<PictureProps>,
) -> impl IntoView {
    let prompts = posed.words.prompts.iter().map(|(id, text)| (id.clone(), text.clone()));
    let prompts = asking.seed.shuffled(prompts.collect());
    let regions =
        posed.question.regions().iter().filter_map(|region| {
            Some((region.clone(), posed.words.regions.get(region)?.name.clone()))
        });
    let deck = PairDeck {
        lang: asking.lang,
        question: posed.head.id.clone(),
        prompts,
        options: regions.collect(),
        given: {
            let posed = Arc::clone(&posed);
            Arc::new(move || asking.answer(&posed.question).unwrap_or_default())
        },
        give: {
            let posed = Arc::clone(&posed);
            Arc::new(move |prompt, region| {
                let mut answer = asking.answer_now(&posed.question).unwrap_or_default();
                answer.insert(prompt, region);
                asking.give(&posed.question, &answer);
            })
        },
        told: Arc::new({
            let posed = Arc::clone(&posed);
            move |prompt, region| {
                asking.once_settled(|| {
                    let right = posed.question.region_of(prompt)?;
                    let found = region == Some(right);
                    let words = posed.words.regions.get(right)?;
                    let mut feedback = Feedback::place(found, &words.name, &words.why);
                    if let Some(chosen) = region.filter(|_| !found) {
                        feedback.why.insert(0, ' ');
                        feedback.why.insert_str(0, &posed.words.regions.get(chosen)?.why);
                    }
                    Some(feedback)
                })
            }
        }),
        settled: asking.settled,
        again: State::new(None),
    };
    let plate = picture.map(|picture| plate(picture, Arc::clone(&posed), deck.clone(), asking));
    view! {
        {plate}
        {deck.view()}
    }
}

/// The drawing with a box over each region that is offered.
fn plate(
    picture: PictureProps,
    posed: Arc<Posed<MarkPicture>>,
    deck: PairDeck,
    asking: Asking,
) -> AnyView {
    let boxes: Vec<(ItemId, [u16; 4])> = picture
        .regions
        .into_iter()
        .filter(|(region, _)| posed.question.regions().contains(region))
        .collect();
    let drawn = {
        let (deck, posed) = (deck.clone(), Arc::clone(&posed));
        move || {
            let given = (deck.given)();
            let settled = asking.settled.get();
            let current = deck.current(&given).and_then(|place| deck.prompts.get(place));
            let chosen_now = current.and_then(|(prompt, _)| given.get(prompt));
            let mut svg = String::new();
            for (region, sides) in &boxes {
                let class = if settled {
                    verdict_class(&posed.question, region, &given)
                } else if chosen_now == Some(region) {
                    "plate__box plate__box--chosen"
                } else {
                    "plate__box"
                };
                push_box(&mut svg, region, *sides, class);
            }
            svg
        }
    };
    let tapped = move |event: leptos::ev::MouseEvent| {
        let region = event
            .target()
            .and_then(|target| target.dyn_into::<web_sys::Element>().ok())
            .and_then(|element| element.get_attribute("data-region"))
            .and_then(|region| ItemId::new(region).ok());
        if let Some(region) = region.filter(|_| event.detail() < 2) {
            deck.choose(region);
        }
    };
    view! {
        <div class="plate">
            <img
                class="plate__picture"
                src=picture.address
                alt=""
                width=picture.width
                height=picture.height
            />
            <svg
                class="plate__boxes"
                viewBox="0 0 10000 10000"
                preserveAspectRatio="none"
                aria-hidden="true"
                inner_html=live_value(drawn)
                on:click=press(tapped)
            ></svg>
        </div>
    }
    .into_any()
}

fn verdict_class(
    question: &MarkPicture,
    region: &ItemId,
    given: &IdMap<ItemId, ItemId>,
) -> &'static str {
    let chosen = |(prompt, chosen): (&ItemId, &ItemId)| {
        (chosen == region).then(|| question.region_of(prompt) == Some(region))
    };
    match given.iter().filter_map(chosen).max() {
        Some(true) => "plate__box plate__box--right",
        Some(false) => "plate__box plate__box--not-yet",
        None => "plate__box",
    }
}

fn push_box(svg: &mut String, region: &ItemId, sides: [u16; 4], class: &str) {
    svg.push_str("<rect class=\"");
    svg.push_str(class);
    svg.push_str("\" data-region=\"");
    svg.push_str(region.as_str());
    for (name, side) in ["\" x=\"", "\" y=\"", "\" width=\"", "\" height=\""].iter().zip(sides) {
        svg.push_str(name);
        svg.push_str(&side.to_string());
    }
    svg.push_str("\"/>");
}
