//! Put in order: a list whose steps move up and down by buttons and by keys.
//!
//! The rows stand still and the texts move through them: nothing is taken out of the page, so the focus can go
//! along with its step.

use std::sync::Arc;

use course::ItemId;
use course::quiz::{Order, Posed, QuestionKind};
use leptos::prelude::*;

use super::asking::Asking;
use super::focus::{focus_soon, page_id};
use super::mark::{Mark, modified};
use super::marking::count;
use crate::i18n;
use crate::ui::icon::{Icon, IconName};
use crate::ui::live::{key_down, live, live_value, press};
use crate::ui::state::State;

/// Which way a step goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Way {
    Up,
    Down,
}

/// The order after the step at `place` has moved, and where it is then; `None` at the ends.
fn moved(mut steps: Vec<ItemId>, place: usize, way: Way) -> Option<(Vec<ItemId>, usize)> {
    let to = match way {
        Way::Up => place.checked_sub(1)?,
        Way::Down => place + 1,
    };
    if to >= steps.len() {
        return None;
    }
    steps.swap(place, to);
    Some((steps, to))
}

/// The learner moves steps; once checked, each says whether it may stay, and the right order stands below.
#[component]
pub fn OrderForm(posed: Arc<Posed<Order>>, asking: Asking) -> impl IntoView {
    let lang = asking.lang;
    let begin = asking.seed.disordered(posed.question.steps());
    let rows = begin.len();
    let steps = {
        let posed = Arc::clone(&posed);
        move |response: &course::response::Response| {
            posed.question.answer(response).unwrap_or_else(|| begin.clone())
        }
    };
    let steps = Arc::new(steps);
    let text = {
        let posed = Arc::clone(&posed);
        move |step: &ItemId| {
            posed.words.steps.get(step).map(|words| words.text.clone()).unwrap_or_default()
        }
    };
    let announced = State::new(String::new());
    let button_id = {
        let question = posed.head.id.clone();
        move |place: usize, way: Way| {
            let mut id = page_id(&question, if way == Way::Up { "-up-" } else { "-down-" });
            id.push_str(&place.to_string());
            id
        }
    };
    let step_at = {
        let (steps, text) = (Arc::clone(&steps), text.clone());
        move |place: usize| {
            asking
                .response
                .with(|response| steps(response).get(place).map(&text).unwrap_or_default())
        }
    };
    let go = {
        let (posed, steps, text, button_id) =
            (Arc::clone(&posed), Arc::clone(&steps), text.clone(), button_id.clone());
        Arc::new(move |place: usize, way: Way| {
            let now = asking.response.with_untracked(|response| steps(response));
            let Some((order, to)) = moved(now, place, way) else { return };
            asking.give(&posed.question, &order);
            announced.set(i18n::quiz::order_moved(
                lang,
                count(order.len()),
                count(to + 1),
                &text(&order[to]),
            ));
            focus_soon(button_id(to, way));
        })
    };
    let row = |place: usize| {
        let button = |way: Way, icon: IconName| {
            let (go, step_at) = (Arc::clone(&go), step_at.clone());
            let label = move || match way {
                Way::Up => i18n::quiz::order_up(lang, &step_at(place)),
                Way::Down => i18n::quiz::order_down(lang, &step_at(place)),
            };
            let is_end = match way {
                Way::Up => place == 0,
                Way::Down => place + 1 == rows,
            };
            // At the ends the button stays focusable: a step that arrives there keeps the focus.
            view! {
                <button
                    type="button"
                    class="order__move"
                    id=button_id(place, way)
                    aria-label=live_value(label)
                    aria-disabled=is_end.then_some("true")
                    on:click=press(move |_| go(place, way))
                >
                    <Icon name=icon />
                </button>
            }
            .into_any()
        };
        let keys = {
            let go = Arc::clone(&go);
            move |event: leptos::ev::KeyboardEvent| {
                let way = match event.key().as_str() {
                    "ArrowUp" => Way::Up,
                    "ArrowDown" => Way::Down,
                    _ => return,
                };
                event.prevent_default();
                go(place, way);
            }
        };
        let mark = {
            let (posed, steps) = (Arc::clone(&posed), Arc::clone(&steps));
            move || {
                asking.once_settled(|| {
                    let order = asking.response.with(|response| steps(response));
                    let stays = posed.question.stays(&order).get(place).copied()?;
                    let said = if stays {
                        i18n::quiz::order_stays(lang)
                    } else {
                        i18n::quiz::order_moves(lang)
                    };
                    let mark = Mark::found(stays);
                    Some(
                        view! {
                            <p class=modified("order__mark", mark.modifier())>
                                <Icon name=mark.icon() />
                                {said}
                            </p>
                        }
                        .into_any(),
                    )
                })
            }
        };
        let step_at = step_at.clone();
        view! {
            <li class="order__row" on:keydown=key_down(keys)>
                <div class="order__step">
                    <p class="order__text">{live(move || step_at(place))}</p>
                    {live(mark)}
                </div>
                <div class="order__moves">
                    {button(Way::Up, IconName::UP)}
                    {button(Way::Down, IconName::DOWN)}
                </div>
            </li>
        }
        .into_any()
    };
    let list = (0..rows).map(row).collect::<Vec<_>>();
    let solution = {
        let posed = Arc::clone(&posed);
        move || {
            asking.settled.get().then(|| {
                let steps = posed.question.steps().iter().filter_map(|step| {
                    let words = posed.words.steps.get(step)?;
                    Some(
                        view! {
                            <li class="order__right">
                                <strong>{words.text.clone()}</strong>
                                " "
                                {words.why.clone()}
                            </li>
                        }
                        .into_any(),
                    )
                });
                view! {
                    <p class="order__heading">{i18n::quiz::order_right(lang)}</p>
                    <ol class="order__solution">{steps.collect::<Vec<_>>()}</ol>
                }
                .into_any()
            })
        }
    };
    view! {
        <p class="question__hint">{i18n::quiz::order_hint(lang)}</p>
        <ol class="order">{list}</ol>
        <p class="visually-hidden" role="status">{live(move || announced.get())}</p>
        {live(solution)}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_changes_places_with_its_neighbour() {
        let steps: Vec<ItemId> = ["a", "b", "c"].map(|id| ItemId::new(id).unwrap()).into();
        let check = |place, way, expected: Option<(&str, usize)>| {
            let found = moved(steps.clone(), place, way)
                .map(|(order, to)| (order.iter().map(ItemId::as_str).collect::<String>(), to));
            assert_eq!(found, expected.map(|(order, to)| (order.to_owned(), to)));
        };
        check(1, Way::Up, Some(("bac", 0)));
        check(1, Way::Down, Some(("acb", 2)));
        check(0, Way::Up, None);
        check(2, Way::Down, None);
    }
}
