//! The calculator of the true cost of a job. Nothing typed here is kept.

use course::Lang;
use course::tool::true_cost::{Debt, Offer, TrueCost};
use leptos::prelude::*;

use crate::ui::live::{change, live};
use serde::{Deserialize, Serialize};

use crate::i18n::cost;
use crate::i18n::format::{hundredths, number, signed};
use crate::ui::state::State;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::TrueCost, &Props { lang })
}

/// One field of the form.
struct Field {
    id: &'static str,
    words: fn(Lang) -> &'static str,
    set: fn(&mut Offer, u64),
    get: fn(&Offer) -> u64,
}

fn small(value: u64) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

const FIELDS: [Field; 9] = [
    Field {
        id: "monthly-pay",
        words: cost::monthly_pay,
        set: |offer, value| offer.monthly_pay = value,
        get: |offer| offer.monthly_pay,
    },
    Field {
        id: "months",
        words: cost::months,
        set: |offer, value| offer.months = small(value),
        get: |offer| offer.months.into(),
    },
    Field {
        id: "hours-a-day",
        words: cost::hours_a_day,
        set: |offer, value| offer.hours_a_day = small(value),
        get: |offer| offer.hours_a_day.into(),
    },
    Field {
        id: "days-a-week",
        words: cost::days_a_week,
        set: |offer, value| offer.days_a_week = small(value),
        get: |offer| offer.days_a_week.into(),
    },
    Field {
        id: "one-off",
        words: cost::one_off,
        set: |offer, value| offer.one_off_costs = value,
        get: |offer| offer.one_off_costs,
    },
    Field {
        id: "borrowed",
        words: cost::borrowed,
        set: |offer, value| offer.borrowed = value,
        get: |offer| offer.borrowed,
    },
    Field {
        id: "interest",
        words: cost::interest,
        set: |offer, value| offer.monthly_interest_percent = small(value),
        get: |offer| offer.monthly_interest_percent.into(),
    },
    Field {
        id: "monthly-costs",
        words: cost::monthly_costs,
        set: |offer, value| offer.monthly_costs = value,
        get: |offer| offer.monthly_costs,
    },
    Field {
        id: "sent-home",
        words: cost::sent_home,
        set: |offer, value| offer.monthly_sent_home = value,
        get: |offer| offer.monthly_sent_home,
    },
];

/// What the form holds at first: an empty offer with an ordinary working week.
const EMPTY: Offer = Offer {
    monthly_pay: 0,
    months: 6,
    hours_a_day: 8,
    days_a_week: 5,
    one_off_costs: 0,
    borrowed: 0,
    monthly_interest_percent: 0,
    monthly_costs: 0,
    monthly_sent_home: 0,
};

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let offer = State::new(EMPTY);
    let fields = FIELDS
        .iter()
        .map(|field| {
            let id = format!("cost-{}", field.id);
            let put = field.set;
            let set = move |event: leptos::ev::Event| {
                let digits: String =
                    event_target_value(&event).chars().filter(char::is_ascii_digit).collect();
                let value = digits.parse().unwrap_or(0);
                offer.update(|offer| put(offer, value));
            };
            view! {
                <div class="cost__field">
                    <label for=id.clone()>{(field.words)(lang)}</label>
                    <input
                        id=id
                        type="text"
                        inputmode="numeric"
                        autocomplete="off"
                        value=(field.get)(&EMPTY).to_string()
                        on:input=change(set)
                    />
                </div>
            }
            .into_any()
        })
        .collect_view();
    view! {
        <form class="cost" on:submit=|event| event.prevent_default()>
            <p class="cost__title">{cost::title(lang)}</p>
            <p class="hint">{cost::lead(lang)}</p>
            <div class="cost__fields">{fields}</div>
            <div class="cost__result" role="status">
                {live(move || match offer.get().reckon() {
                    Some(result) => result_view(lang, &result),
                    None => view! { <p class="notice">{cost::out_of_range(lang)}</p> }.into_any(),
                })}
            </div>
        </form>
    }
    .into_any()
}

fn result_view(lang: Lang, result: &TrueCost) -> AnyView {
    let rows = [
        (cost::total_pay(lang), number(lang, result.total_pay)),
        (cost::total_living(lang), number(lang, result.total_living)),
        (cost::total_interest(lang), number(lang, result.total_interest)),
        (cost::worth(lang), signed(lang, result.worth)),
        (cost::hourly(lang), hundredths(lang, result.hourly_pay_hundredths)),
    ];
    let debt = match result.debt {
        Debt::None => cost::debt_none(lang).to_owned(),
        Debt::RepaidAfter(months) => cost::debt_after(lang, months),
        Debt::StillOwed(sum) => cost::debt_owed(lang, &number(lang, sum)),
    };
    view! {
        <p class="cost__left">
            <span>{cost::left(lang)}</span>
            <strong>{signed(lang, result.left)}</strong>
        </p>
        <dl class="cost__rows">
            {rows
                .map(|(words, value)| view! { <div><dt>{words}</dt><dd>{value}</dd></div> })
                .into_iter()
                .collect_view()}
        </dl>
        <p>{debt}</p>
    }
    .into_any()
}
