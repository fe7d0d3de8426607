//! The practice hall: which documents come to the examination desk, and how; then the desk itself.

use std::collections::BTreeSet;

use course::{Day, Lang};
use documents::alteration::FraudClass;
use documents::date::CalendarDate;
use documents::practice::daily_five;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use super::desk::{self, DeskClass, DeskProps, Series};
use super::lab_record::{examinations, hall};
use super::quiz::focus::focus_soon;
use super::statistics::class_words;
use crate::i18n::practice as words;
use crate::storage;
use crate::ui::key::key;
use crate::ui::live::{effect, live, live_value, press};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::PracticeHall, &Props { lang })
}

/// How cases come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Endless,
    Daily,
}

/// What the day's five come to: their seeds, and how many of them were examined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Daily {
    done: u32,
    all: u32,
}

impl Daily {
    /// Of a day. The five are those that the desk takes.
    fn of(day: Day, examined: &BTreeSet<u64>) -> Option<Self> {
        let (year, month, day) = day.civil();
        let date =
            CalendarDate::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
        let five = daily_five(&FraudClass::ALL, date.ok()?);
        let done = five.iter().filter(|case| examined.contains(&case.seed)).count();
        Some(Self { done: done.try_into().ok()?, all: five.len().try_into().ok()? })
    }
}

const DESK: &str = "practice-desk";
const CHOICE: &str = "practice-choice";

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let how = RwSignal::new(How::Endless);
    let class = RwSignal::new(DeskClass::Mixed);
    let at_desk = RwSignal::new(false);
    let daily = RwSignal::new(None::<Daily>);
    effect(move || {
        let journal = storage::journal();
        journal.changes().track();
        spawn_local(async move {
            let Some(hall) = hall() else { return };
            let entries = journal.lesson(&hall).await;
            let seeds = examinations(&entries).into_iter().map(|examined| examined.seed).collect();
            let _ = daily.try_set(Daily::of(storage::today(), &seeds));
        });
    });
    let hall = Hall { lang, how, class, at_desk, daily };
    view! {
        <div class="hall">
            {live(move || if at_desk.get() { hall.desk_view() } else { hall.choice_view() })}
        </div>
    }
    .into_any()
}

#[derive(Clone, Copy)]
struct Hall {
    lang: Lang,
    how: RwSignal<How>,
    class: RwSignal<DeskClass>,
    at_desk: RwSignal<bool>,
    daily: RwSignal<Option<Daily>>,
}

impl Hall {
    fn choice_view(self) -> AnyView {
        let Self { lang, how, class, at_desk, daily } = self;
        let hows = [(How::Endless, words::endless(lang)), (How::Daily, words::daily(lang))].map(
            |(one, text)| key("practice-how", text, move || how.get() == one, move || how.set(one)),
        );
        let classes = std::iter::once((DeskClass::Mixed, words::mixed(lang)))
            .chain(FraudClass::ALL.map(|class| (DeskClass::Of(class), class_words(lang, class))));
        let classes = classes.map(|(one, text)| {
            key("practice-class", text, move || class.get() == one, move || class.set(one))
        });
        let classes = classes.collect::<Vec<_>>();
        let hint = move || match how.get() {
            How::Endless => words::endless_hint(lang),
            How::Daily => words::daily_hint(lang),
        };
        let done = move || match daily.get() {
            Some(Daily { done, all }) if done >= all => words::daily_all_done(lang).to_owned(),
            Some(Daily { done, all }) => words::daily_done(lang, all, done),
            None => String::new(),
        };
        let is_daily = move || how.get() == How::Daily;
        let begin = move |_| {
            at_desk.set(true);
            focus_soon(DESK.to_owned());
        };
        view! {
            <fieldset class="hall__keys" id=CHOICE tabindex="-1">
                <legend>{words::how(lang)}</legend>
                <div class="hall__row">{hows.into_iter().collect::<Vec<_>>()}</div>
                <p class="hint">{live(hint)}</p>
            </fieldset>
            <p class="hall__done" hidden=live_value(move || !is_daily())>{live(done)}</p>
            <fieldset class="hall__keys" hidden=live_value(is_daily)>
                <legend>{words::which(lang)}</legend>
                <div class="hall__row">{classes}</div>
            </fieldset>
            <button class="button button--primary hall__begin" type="button" on:click=press(begin)>
                {words::begin(lang)}
            </button>
            <p><a href=format!("/{}/tools/statistics/", lang.code())>{words::to_statistics(lang)}</a></p>
        }
        .into_any()
    }

    fn desk_view(self) -> AnyView {
        let Self { lang, how, class, at_desk, .. } = self;
        let (class, series) = match how.get_untracked() {
            How::Endless => (class.get_untracked(), Series::Endless),
            How::Daily => (DeskClass::Mixed, Series::DailyFive),
        };
        let caption = words::desk_mixed(lang).to_owned();
        let back = move |_| {
            at_desk.set(false);
            focus_soon(CHOICE.to_owned());
        };
        view! {
            <p class="hall__back">
                <button class="button button--quiet" type="button" on:click=press(back)>{words::change(lang)}</button>
            </p>
            <div id=DESK tabindex="-1" class="hall__desk">
                {desk::view(desk::Props::new(lang, DeskProps { class, series, caption }))}
            </div>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_done_of_the_day_is_counted_by_its_cases() {
        let day = Day::new(2027, 3, 1).unwrap();
        let five = daily_five(&FraudClass::ALL, CalendarDate::new(2027, 3, 1).unwrap());
        assert_eq!(Daily::of(day, &BTreeSet::new()), Some(Daily { done: 0, all: 5 }));
        let some: BTreeSet<u64> = five[..3].iter().map(|case| case.seed).chain([7]).collect();
        assert_eq!(Daily::of(day, &some), Some(Daily { done: 3, all: 5 }));
        assert_eq!(Daily::of(day.plus_days(1), &some), Some(Daily { done: 0, all: 5 }));
    }
}
