//! The name builder: a name as the page prints it, and the field that the rules make of it, rule by rule.

use course::Lang;
use documents::character::text;
use documents::field::{Field, Span};
use documents::format::MrzFormat;
use documents::name::{Journey, JourneyFault, NameError, NameStep};
use documents::transliteration::NoTransliteration;
use leptos::prelude::*;

use super::captioned::Props;
use super::zone_key::zone_key;
use crate::i18n::naming;
use crate::ui::live::{change, live};
use crate::ui::state::State;

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: &str) -> AnyView {
    super::captioned::placed(super::Island::NameBuilder, lang, caption)
}

/// The name of the lesson's case.
const FIRST: (&str, &str) = ("D’Arnel-Koss", "Sander Åke");
/// Nobody's name is longer; a pasted book is cut here.
const MOST: usize = 120;

#[derive(Clone, Copy)]
struct Builder {
    lang: Lang,
    surname: State<String>,
    given: State<String>,
    format: State<MrzFormat>,
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let state = Builder {
        lang,
        surname: State::new(FIRST.0.to_owned()),
        given: State::new(FIRST.1.to_owned()),
        format: State::new(MrzFormat::Td3),
    };
    view! {
        <div class="zone-tool">
            <p class="zone-tool__title">{caption}</p>
            <div class="zone-tool__pair">
                {name_field("naming-surname", naming::surname(lang), FIRST.0, state.surname)}
                {name_field("naming-given", naming::given(lang), FIRST.1, state.given)}
            </div>
            <p class="hint" id="naming-hint">{naming::hint(lang)}</p>
            {formats(state)}
            <div role="status">{live(move || outcome(state))}</div>
        </div>
    }
    .into_any()
}

fn name_field(
    id: &'static str,
    label: &'static str,
    first: &'static str,
    name: State<String>,
) -> AnyView {
    let set = move |event: leptos::ev::Event| {
        name.set(event_target_value(&event).chars().take(MOST).collect());
    };
    view! {
        <div class="zone-tool__field">
            <label for=id>{label}</label>
            <input
                id=id
                type="text"
                autocomplete="off"
                spellcheck="false"
                maxlength=MOST.to_string()
                aria-describedby="naming-hint"
                value=first
                on:input=change(set)
            />
        </div>
    }
    .into_any()
}

fn formats(state: Builder) -> AnyView {
    let lang = state.lang;
    let keys: Vec<AnyView> = MrzFormat::ALL
        .into_iter()
        .map(|format| {
            let places = width(format).to_string();
            let words = match format {
                MrzFormat::Td1 => naming::td1(lang, &places),
                MrzFormat::Td2 => naming::td2(lang, &places),
                MrzFormat::Td3 => naming::td3(lang, &places),
                MrzFormat::MrvA => naming::mrv_a(lang, &places),
                MrzFormat::MrvB => naming::mrv_b(lang, &places),
            };
            let is_chosen = move || state.format.get() == format;
            zone_key("naming-format", words, is_chosen, move || state.format.set(format))
        })
        .collect();
    view! {
        <fieldset>
            <legend class="zone-tool__legend">{naming::format(lang)}</legend>
            <div class="zone-tool__keys">{keys}</div>
        </fieldset>
    }
    .into_any()
}

/// How many places the name has.
fn width(format: MrzFormat) -> usize {
    format.span(Field::Name).map_or(0, Span::width)
}

fn outcome(state: Builder) -> AnyView {
    let lang = state.lang;
    let (surname, given) = (state.surname.get(), state.given.get());
    let width = width(state.format.get());
    if surname.trim().is_empty() {
        return view! { <p class="notice notice--quiet">{naming::ask(lang)}</p> }.into_any();
    }
    let journey = match Journey::of(&surname, &given, width) {
        Ok(journey) => journey,
        Err(fault) => {
            return view! { <p class="notice">{fault_words(lang, fault)}</p> }.into_any();
        }
    };
    let used = journey.name.length().to_string();
    let steps: Vec<AnyView> = journey
        .steps
        .iter()
        .map(|step| view! { <li>{step_words(lang, step)}</li> }.into_any())
        .collect();
    view! {
        <p class="zone-tool__heading">{naming::field(lang)}</p>
        <p class="zone-name"><code>{text(&journey.field)}</code></p>
        <p class="hint">{naming::used(lang, &used, &width.to_string())}</p>
        <p class="zone-tool__heading">{naming::steps(lang)}</p>
        <ol class="zone-steps">{steps}</ol>
    }
    .into_any()
}

fn step_words(lang: Lang, step: &NameStep) -> String {
    let words = match step {
        NameStep::Capitals => naming::step_capitals(lang),
        NameStep::LetterWritten { letter, written, others } if others.is_empty() => {
            return naming::step_letter(lang, &letter.to_string(), written);
        }
        NameStep::LetterWritten { letter, written, others } => {
            return naming::step_letter_others(
                lang,
                &letter.to_string(),
                &others.join(", "),
                written,
            );
        }
        NameStep::LetterLeftOut { letter } => {
            return naming::step_left_out(lang, &letter.to_string());
        }
        NameStep::ApostropheDropped => naming::step_apostrophe(lang),
        NameStep::HyphenBecameFiller => naming::step_hyphen(lang),
        NameStep::SpaceBecameFiller => naming::step_space(lang),
        NameStep::CommaBecameFiller => naming::step_comma(lang),
        NameStep::SignDropped { sign } => return naming::step_sign(lang, &sign_words(*sign)),
        NameStep::TwoFillersBetween => naming::step_two(lang),
        NameStep::NoSecondName => naming::step_single(lang),
        NameStep::Shortened { places, width } => {
            return naming::step_short(lang, &places.to_string(), &width.to_string());
        }
        NameStep::FillsTheField => naming::step_full(lang),
        NameStep::FilledUp { fillers } => {
            return naming::step_filled(lang, u32::try_from(*fillers).unwrap_or(u32::MAX));
        }
    };
    words.to_owned()
}

/// A sign that may be invisible, or turn the text around, by its number.
fn sign_words(sign: char) -> String {
    if sign.is_ascii_graphic() || sign.is_alphanumeric() {
        sign.to_string()
    } else {
        format!("U+{:04X}", u32::from(sign))
    }
}

fn fault_words(lang: Lang, fault: JourneyFault) -> String {
    match fault {
        JourneyFault::Name(NameError::NoPrimary) => naming::ask(lang).to_owned(),
        JourneyFault::Name(NameError::Digit(digit)) => {
            naming::fault_digit(lang, &digit.to_string())
        }
        JourneyFault::Name(NameError::Letter(letter)) => match letter {
            NoTransliteration::ArmenianHasNoTable(letter) => {
                naming::fault_armenian(lang, &letter.to_string())
            }
            NoTransliteration::TableNotIncluded(letter) => {
                naming::fault_no_table_here(lang, &letter.to_string())
            }
            NoTransliteration::NoTable(letter) => naming::fault_no_table(lang, &letter.to_string()),
        },
        JourneyFault::Width(_) => naming::fault_width(lang).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_and_every_fault_has_words() {
        for lang in Lang::ALL {
            for (surname, given, width) in [
                ("d’Arnel-Koss, St. Щукина Öst", "Илья", 39),
                ("Vanterholm Strandberg", "Alexandrina Wilhelmina", 30),
                ("ABC", "", 3),
            ] {
                let journey = Journey::of(surname, given, width).unwrap();
                assert!(journey.steps.iter().all(|step| !step_words(lang, step).is_empty()));
            }
            for surname in ["Սարյան", "王", "محمد", "A1", "’"] {
                let fault = Journey::of(surname, "", 39).unwrap_err();
                assert!(!fault_words(lang, fault).is_empty(), "{surname}");
            }
        }
    }
}
