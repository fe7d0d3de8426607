//! Mark the places in a text: each passage is a checkbox whose label is the passage itself, so that a running
//! text breaks its lines as text does.

use std::sync::Arc;

use course::quiz::mark_text::Layout;
use course::quiz::{MarkText, Posed};
use leptos::prelude::*;

use crate::ui::live::live;

use super::asking::Asking;
use super::choice_card::Shape;
use super::mark::{Feedback, Mark};
use super::marking::{Markable, count, markable};
use crate::i18n;

/// The learner taps passages; once checked, found, missed and mistaken ones say why.
#[component]
pub fn MarkTextForm(posed: Arc<Posed<MarkText>>, asking: Asking) -> impl IntoView {
    let lang = asking.lang;
    let question = &posed.question;
    let (shape, class) = match question.layout() {
        Layout::Chat => (Shape::Bubble, "chat"),
        Layout::Prose => (Shape::Passage, "passages"),
    };
    let segments = question
        .segments()
        .iter()
        .filter_map(|item| {
            let words = posed.words.segments.get(item)?;
            let is_answer = question.is_answer(item);
            let passage = markable(&posed, asking, &Markable { item, words, is_answer, shape });
            // Passages of a running text are parted by a space, whether the words bring one or not.
            Some(view! { {passage} " " }.into_any())
        })
        .collect::<Vec<_>>();
    let all = count(question.answer_count());
    let hint = {
        let posed = Arc::clone(&posed);
        move || {
            let marked = asking.answer(&posed.question).map_or(0, |answer| answer.len());
            i18n::quiz::how_many_marks(lang, all, count(marked))
        }
    };
    // A note between two passages would tear the text: the notes of a running text stand beneath it.
    let notes = move || {
        let noted = shape == Shape::Passage && asking.settled.get();
        noted.then(|| {
            let question = &posed.question;
            let answer = asking.answer(question).unwrap_or_default();
            let noted = question.segments().iter().filter_map(|item| {
                let mark = Mark::of(answer.contains(item), question.is_answer(item))?;
                let words = posed.words.segments.get(item)?;
                let feedback = Feedback::new(mark, &words.why).view(lang);
                Some(
                    view! {
                        <li class="passages__note">
                            <q class="passages__quote">{words.text.trim().to_owned()}</q>
                            {feedback}
                        </li>
                    }
                    .into_any(),
                )
            });
            view! { <ul class="passages__notes">{noted.collect::<Vec<_>>()}</ul> }.into_any()
        })
    };
    view! {
        <p class="question__hint">{hint}</p>
        <div class=class>{segments}</div>
        {live(notes)}
    }
}
