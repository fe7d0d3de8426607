//! Match pairs: the left-hand cards one after another, the right-hand ones to choose from.

use std::sync::Arc;

use course::quiz::{MatchPairs, Posed};
use leptos::prelude::*;

use super::asking::Asking;
use super::mark::Feedback;
use super::pair_deck::PairDeck;
use crate::ui::state::State;

/// The learner finds the partner of each card; once checked, each pair says why it belongs together.
#[component]
pub fn MatchPairsForm(posed: Arc<Posed<MatchPairs>>, asking: Asking) -> impl IntoView {
    let lefts = posed
        .question
        .lefts()
        .iter()
        .filter_map(|left| Some((left.clone(), posed.words.pairs.get(left)?.left.clone())));
    let rights = asking.seed.shuffled(posed.question.rights().cloned().collect());
    let rights = rights.into_iter().map(|right| {
        let text = posed.words.right(&right).to_owned();
        (right, text)
    });
    let deck = PairDeck {
        lang: asking.lang,
        question: posed.head.id.clone(),
        prompts: lefts.collect(),
        options: rights.collect(),
        given: {
            let posed = Arc::clone(&posed);
            Arc::new(move || asking.answer(&posed.question).unwrap_or_default())
        },
        give: {
            let posed = Arc::clone(&posed);
            Arc::new(move |left, right| {
                let mut answer = asking.answer_now(&posed.question).unwrap_or_default();
                answer.insert(left, right);
                asking.give(&posed.question, &answer);
            })
        },
        told: Arc::new({
            let posed = Arc::clone(&posed);
            move |left, right| {
                asking.once_settled(|| {
                    let words = posed.words.pairs.get(left)?;
                    let mut feedback =
                        Feedback::place(right == Some(left), &words.right, &words.why);
                    // An extra has its own reason why it belongs to nothing.
                    if let Some(extra) = right.and_then(|right| posed.words.extras.get(right)) {
                        feedback.why.insert(0, ' ');
                        feedback.why.insert_str(0, &extra.why);
                    }
                    Some(feedback)
                })
            }
        }),
        settled: asking.settled,
        again: State::new(None),
    };
    deck.view()
}
