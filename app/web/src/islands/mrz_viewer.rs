//! The viewer of the machine readable zone: a document from a list, or lines that the learner types; its fields, what
//! each says, what is wrong with it, and the page beside it.
//!
//! ```text
//! samples      fictitious documents, faultless and faulty
//! page         what the printed page says
//! meaning      what a field says, in words
//! fault_words  what is wrong, in words
//! ```

mod fault_words;
mod meaning;
mod page;
mod samples;

use std::fmt::Write;

use course::Lang;
use documents::field::{Field, FieldSpan, Role, Span};
use documents::format::MrzFormat;
use documents::mrz::{Change, Reading, Tidied, Tolerance, TooMuchText, parse, tidy};
use leptos::prelude::*;

use super::captioned::Props;
use super::zone_words::{field_name, field_title, place};
use crate::i18n::mrz;
use crate::ui::live::{LiveValue, change, live, live_value, press};
use crate::ui::state::State;
use page::Row;
use samples::Sample;

#[cfg(feature = "build")]
pub fn placed(lang: Lang, caption: &str) -> AnyView {
    super::captioned::placed(super::Island::MrzViewer, lang, caption)
}

/// A zone as it is shown.
#[derive(Clone, PartialEq)]
struct Shown {
    lines: Vec<String>,
    changes: Vec<Change>,
    reading: Reading,
    rows: Vec<Row>,
}

/// What there is to show: nothing before something is typed.
fn shown(sample: Sample, typed: &str) -> Result<Option<Shown>, TooMuchText> {
    let text = if sample == Sample::Own { typed } else { sample.zone() };
    if text.trim().is_empty() {
        return Ok(None);
    }
    let Tidied { text, changes } = tidy(text)?;
    let reading = parse(&text, Tolerance::AsTyped);
    let rows = reading.mrz.as_ref().map(|zone| page::rows(zone, sample.on_page()));
    Ok(Some(Shown {
        lines: text.lines().map(str::to_owned).collect(),
        changes,
        rows: rows.unwrap_or_default(),
        reading,
    }))
}

impl Shown {
    /// The fields in reading order, if the lines are long enough to tell.
    fn fields(&self) -> &'static [FieldSpan] {
        self.reading.format.map_or(&[], MrzFormat::fields)
    }

    /// The characters at a place, as far as there are any.
    fn at(&self, span: Span) -> String {
        let line = span.line.checked_sub(1).and_then(|line| self.lines.get(line));
        line.map_or_else(String::new, |line| {
            line.chars().skip(span.from - 1).take(span.width()).collect()
        })
    }
}

/// What the learner has done.
#[derive(Clone, Copy)]
struct Viewer {
    lang: Lang,
    sample: State<Sample>,
    typed: State<String>,
    touched: State<Option<Field>>,
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang, caption } = props;
    let sample = State::new(Sample::Passport);
    let typed = State::new(String::new());
    let state = Viewer { lang, sample, typed, touched: State::new(None) };
    view! {
        <div class="zone-tool">
            <p class="zone-tool__title">{caption}</p>
            {chooser(state)}
            {live(move || own_lines(state))}
            {live(move || match typed.with(|typed| shown(sample.get(), typed)) {
                Ok(Some(shown)) => zone_view(state, shown),
                Ok(None) => view! { <p class="hint" role="status">{mrz::none_yet(lang)}</p> }.into_any(),
                Err(TooMuchText { characters }) => {
                    view! { <p class="notice" role="status">{mrz::too_much(lang, &characters.to_string())}</p> }
                        .into_any()
                }
            })}
        </div>
    }
    .into_any()
}

fn chooser(state: Viewer) -> AnyView {
    let options: Vec<AnyView> = Sample::ALL
        .into_iter()
        .map(|sample| {
            view! { <option value=sample.id()>{sample.words(state.lang)}</option> }.into_any()
        })
        .collect();
    let choose = move |event: leptos::ev::Event| {
        if let Some(sample) = Sample::from_id(&event_target_value(&event)) {
            state.touched.set(None);
            state.sample.set(sample);
        }
    };
    view! {
        <div class="zone-tool__field">
            <label for="mrz-document">{mrz::choose(state.lang)}</label>
            <select id="mrz-document" on:change=change(choose)>{options}</select>
        </div>
    }
    .into_any()
}

fn own_lines(state: Viewer) -> AnyView {
    if state.sample.get() != Sample::Own {
        return ().into_any();
    }
    let lang = state.lang;
    view! {
        <div class="zone-tool__field">
            <label for="mrz-own">{mrz::own_label(lang)}</label>
            <textarea
                id="mrz-own"
                class="zone-tool__lines"
                rows="3"
                autocomplete="off"
                autocapitalize="characters"
                spellcheck="false"
                aria-describedby="mrz-own-hint"
                prop:value=state.typed.get_untracked()
                on:input=change(move |event| {
                    state.touched.set(None);
                    state.typed.set(event_target_value(&event));
                })
            ></textarea>
            <p class="hint" id="mrz-own-hint">{mrz::own_hint(lang)}</p>
        </div>
    }
    .into_any()
}

fn zone_view(state: Viewer, shown: Shown) -> AnyView {
    let lang = state.lang;
    let changes = (!shown.changes.is_empty()).then(|| {
        let said: Vec<AnyView> = shown
            .changes
            .iter()
            .map(|change| view! { <li>{fault_words::change(lang, *change)}</li> }.into_any())
            .collect();
        view! {
            <div class="notice notice--quiet" role="status">
                <p>{mrz::tidied(lang)}</p>
                <ul>{said}</ul>
            </div>
        }
        .into_any()
    });
    let format = shown.reading.format.map(|format| {
        view! { <p class="hint">{mrz::read_as(lang, format_words(lang, format))}</p> }.into_any()
    });
    let strip = {
        let shown = shown.clone();
        live(move || {
            let drawing = strip(&shown, state.touched.get());
            view! { <div class="zone-strip" aria-hidden="true" inner_html=drawing></div> }
        })
    };
    let tiles = tiles(state, &shown);
    let detail = {
        let shown = shown.clone();
        live(move || match state.touched.get() {
            Some(field) => detail(lang, &shown, field, state.sample.get_untracked() == Sample::Own),
            None => view! { <p class="hint">{mrz::touch(lang)}</p> }.into_any(),
        })
    };
    let page = (!shown.rows.is_empty()).then(|| page_view(state, &shown));
    view! {
        {changes}
        {format}
        <section class="zone-tool__part" aria-label=mrz::zone(lang)>
            <p class="zone-tool__heading">{mrz::zone(lang)}</p>
            {strip}
            {tiles}
        </section>
        <div class="zone-tool__columns">
            <div class="zone-detail" role="status">{detail}</div>
            {page}
        </div>
        {faults_view(state, &shown)}
        {legend(lang, &shown)}
    }
    .into_any()
}

const fn format_words(lang: Lang, format: MrzFormat) -> &'static str {
    match format {
        MrzFormat::Td1 => mrz::format_td1(lang),
        MrzFormat::Td2 => mrz::format_td2(lang),
        MrzFormat::Td3 => mrz::format_td3(lang),
        MrzFormat::MrvA => mrz::format_mrv_a(lang),
        MrzFormat::MrvB => mrz::format_mrv_b(lang),
    }
}

/// The colour of a field, as a class. Check digits are hatched besides, and each field has its number.
const fn hue(field: Field) -> &'static str {
    match field {
        Field::DocumentCode => "document",
        Field::IssuingState => "state",
        Field::Name => "name",
        Field::DocumentNumber | Field::DocumentNumberDigit => "number",
        Field::Nationality => "nationality",
        Field::BirthDate | Field::BirthDateDigit => "birth",
        Field::Sex => "sex",
        Field::ExpiryDate | Field::ExpiryDateDigit => "expiry",
        Field::OptionalData | Field::OptionalDataDigit | Field::SecondOptionalData => "optional",
        Field::CompositeDigit => "composite",
    }
}

/// The zone as it is printed, in a width that always fits.
fn strip(shown: &Shown, touched: Option<Field>) -> String {
    const CELL: usize = 10;
    const ROW: usize = 22;
    let longest = shown.lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
    let width = shown.reading.format.map_or(longest, |format| format.line_length().max(longest));
    // Writing into a text cannot fail.
    let mut svg = format!(
        r#"<svg viewBox="0 0 {} {}" focusable="false">"#,
        width * CELL,
        shown.lines.len() * ROW
    );
    for at in shown.fields() {
        let Span { line, from, to } = at.span;
        let digit = if at.field.role() == Role::CheckDigit { " zone-hue--digit" } else { "" };
        let mark = if touched == Some(at.field) { " zone-strip__field--touched" } else { "" };
        let _ = write!(
            svg,
            r#"<rect class="zone-strip__field zone-hue--{}{digit}{mark}" x="{}" y="{}" width="{}" height="{}"/>"#,
            hue(at.field),
            (from - 1) * CELL,
            (line - 1) * ROW + 1,
            (to + 1 - from) * CELL,
            ROW - 2
        );
    }
    for (row, line) in shown.lines.iter().enumerate() {
        let line = fault_words::visible(line);
        let places: Vec<String> =
            (0..line.chars().count()).map(|place| (place * CELL + CELL / 2).to_string()).collect();
        let line = line.replace('&', "&amp;").replace('<', "&lt;");
        let _ = write!(
            svg,
            r#"<text class="zone-strip__text" text-anchor="middle" x="{}" y="{}">{line}</text>"#,
            places.join(" "),
            row * ROW + 16
        );
    }
    svg.push_str("</svg>");
    svg
}

/// The fields as buttons, line by line.
fn tiles(state: Viewer, shown: &Shown) -> AnyView {
    let lang = state.lang;
    let fields = shown.fields();
    let lines: Vec<AnyView> = (1..=shown.lines.len())
        .map(|line| {
            let tiles: Vec<AnyView> = fields
                .iter()
                .enumerate()
                .filter(|(_, at)| at.span.line == line)
                .map(|(index, at)| tile(state, shown, index + 1, *at))
                .collect();
            let label = mrz::line(lang, &line.to_string());
            view! { <div class="zone-tiles" role="group" aria-label=label>{tiles}</div> }.into_any()
        })
        .collect();
    view! { <div>{lines}</div> }.into_any()
}

fn tile(state: Viewer, shown: &Shown, number: usize, at: FieldSpan) -> AnyView {
    let FieldSpan { field, span } = at;
    let text = fault_words::visible(&shown.at(span));
    let is_wrong = shown.reading.faults.iter().any(|fault| fault.span.overlaps(span));
    let label = mrz::tile(state.lang, &number.to_string());
    let is_touched = move || state.touched.get() == Some(field);
    let mut class = format!("zone-tile zone-hue--{}", hue(field));
    if field.role() == Role::CheckDigit {
        class.push_str(" zone-hue--digit");
    }
    if is_wrong {
        class.push_str(" zone-tile--wrong");
    }
    let pressed: LiveValue<&'static str> =
        live_value(move || if is_touched() { "true" } else { "false" });
    view! {
        <button
            type="button"
            class=class
            aria-pressed=pressed
            on:click=press(move |_| state.touched.set(Some(field)))
        >
            <span class="zone-tile__number" aria-hidden="true">{number}</span>
            <span class="visually-hidden">{label}</span>
            <span class="zone-tile__text">{text}</span>
        </button>
    }
    .into_any()
}

/// Everything about one field.
fn detail(lang: Lang, shown: &Shown, field: Field, is_own: bool) -> AnyView {
    let Some((format, span)) =
        shown.reading.format.and_then(|format| Some((format, format.span(field)?)))
    else {
        return ().into_any();
    };
    let mut rows: Vec<(&'static str, AnyView)> = Vec::new();
    let mono = |text: String| view! { <code>{text}</code> }.into_any();
    rows.push((mrz::in_zone(lang), mono(fault_words::visible(&shown.at(span)))));
    if let Some(zone) = &shown.reading.mrz {
        let said = meaning::meaning(lang, zone, field).join(" ");
        rows.push((mrz::meaning(lang), said.into_any()));
        if let Some(check) = zone.check(field).filter(|_| field.role() == Role::CheckDigit) {
            let places: Vec<String> =
                check.covers.iter().map(|covered| place(lang, *covered)).collect();
            rows.push((mrz::computed(lang), places.join("; ").into_any()));
            let working = meaning::working(lang, &check);
            rows.extend(working.map(|working| (mrz::working(lang), working.into_any())));
        }
    } else {
        rows.push((mrz::meaning(lang), mrz::unreadable(lang).into_any()));
    }
    if let Some(row) = shown.rows.iter().find(|row| row.field == field) {
        let words = if is_own { mrz::page_would(lang) } else { mrz::on_page(lang) };
        rows.push((words, mono(row.text.clone())));
    }
    if field.role() == Role::Data {
        let guards: Vec<&str> = meaning::guards(format, field)
            .into_iter()
            .map(|guard| field_name(lang, guard, format))
            .collect();
        let words =
            if guards.is_empty() { mrz::guard_none(lang).to_owned() } else { guards.join(", ") };
        rows.push((mrz::guard(lang), words.into_any()));
    }
    let rows: Vec<AnyView> = rows
        .into_iter()
        .map(|(term, said)| view! { <div><dt>{term}</dt><dd>{said}</dd></div> }.into_any())
        .collect();
    let differs = shown
        .rows
        .iter()
        .any(|row| row.field == field && row.differs)
        .then(|| view! { <li>{mrz::differs(lang)}</li> }.into_any());
    let wrong: Vec<AnyView> = shown
        .reading
        .faults
        .iter()
        .filter(|fault| fault.kind.field() == Some(field) || fault.span.overlaps(span))
        .map(|fault| {
            view! { <li>{fault_words::sentence(lang, fault, &shown.at(fault.span))}</li> }
                .into_any()
        })
        .chain(differs)
        .collect();
    let wrong = (!wrong.is_empty())
        .then(|| view! { <ul class="zone-detail__wrong">{wrong}</ul> }.into_any());
    view! {
        <p class="zone-detail__name">
            <strong>{field_title(lang, field, format)}</strong>
            <span>{place(lang, span)}</span>
        </p>
        {wrong}
        <dl class="zone-rows">{rows}</dl>
    }
    .into_any()
}

fn page_view(state: Viewer, shown: &Shown) -> AnyView {
    let lang = state.lang;
    let Some(format) = shown.reading.format else { return ().into_any() };
    // Of lines that somebody typed there is no page; it follows from them.
    let title = if state.sample.get_untracked() == Sample::Own {
        mrz::page_would(lang)
    } else {
        mrz::page(lang)
    };
    let rows: Vec<AnyView> = shown
        .rows
        .iter()
        .map(|row| {
            let field = row.field;
            let class: LiveValue<&'static str> = live_value(move || {
                if state.touched.get() == Some(field) {
                    "zone-page__row zone-page__row--touched"
                } else {
                    "zone-page__row"
                }
            });
            view! {
                <div class=class>
                    <dt>{field_title(lang, field, format)}</dt>
                    <dd>{row.text.clone()}</dd>
                </div>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="zone-page" aria-label=title>
            <p class="zone-tool__heading">{title}</p>
            <dl class="zone-rows">{rows}</dl>
        </section>
    }
    .into_any()
}

fn faults_view(state: Viewer, shown: &Shown) -> AnyView {
    let lang = state.lang;
    if shown.reading.faults.is_empty() {
        return view! { <p class="notice notice--quiet">{mrz::nothing_wrong(lang)}</p> }.into_any();
    }
    let count = u32::try_from(shown.reading.faults.len()).unwrap_or(u32::MAX);
    // Ten thousand wrong characters are told by the first few.
    let faults: Vec<AnyView> = shown
        .reading
        .faults
        .iter()
        .take(40)
        .map(|fault| {
            view! {
                <li>
                    <span class="zone-faults__place">{place(lang, fault.span)}</span>
                    " "
                    {fault_words::sentence(lang, fault, &shown.at(fault.span))}
                </li>
            }
            .into_any()
        })
        .collect();
    view! {
        <section class="zone-faults" aria-label=mrz::wrong_count(lang, count)>
            <p class="zone-tool__heading">{mrz::wrong_count(lang, count)}</p>
            <ol>{faults}</ol>
        </section>
    }
    .into_any()
}

/// Every field with its name: closed, since the learner is to name them first.
fn legend(lang: Lang, shown: &Shown) -> AnyView {
    let Some(format) = shown.reading.format else { return ().into_any() };
    let rows: Vec<AnyView> = shown
        .fields()
        .iter()
        .enumerate()
        .map(|(index, at)| {
            view! {
                <tr>
                    <td>{index + 1}</td>
                    <td>{place(lang, at.span)}</td>
                    <td>{field_name(lang, at.field, format)}</td>
                    <td><code>{fault_words::visible(&shown.at(at.span))}</code></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <details class="zone-legend">
            <summary>{mrz::legend(lang)}</summary>
            <table>
                <thead>
                    <tr>
                        <th scope="col">"#"</th>
                        <th scope="col">{mrz::legend_place(lang)}</th>
                        <th scope="col">{mrz::legend_field(lang)}</th>
                        <th scope="col">{mrz::legend_text(lang)}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absurd_input_is_answered_and_not_read() {
        assert!(shown(Sample::Own, &"<".repeat(10_000)).is_err());
        let shown = shown(Sample::Own, "\u{0}\u{202e}\u{7}\nP<UTO").unwrap().unwrap();
        assert!(shown.reading.faults.len() >= 4);
        assert!(strip(&shown, None).contains('\u{fffd}'));
    }

    #[test]
    fn a_field_of_a_short_line_has_what_there_is() {
        let shown = shown(Sample::Own, "P<UTOERIK\nL898").unwrap().unwrap();
        let number = shown.fields().iter().find(|at| at.field == Field::DocumentNumber).unwrap();
        assert_eq!(shown.at(number.span), "L898");
    }

    #[test]
    fn small_letters_and_missing_fillers_are_read_and_said() {
        let text = "pputovarn<<tilda<marit\nc271946085uto7903214f3309140<<<<<<<<<<<<<<02";
        let shown = shown(Sample::Own, text).unwrap().unwrap();
        assert_eq!(shown.reading.faults, vec![]);
        assert_eq!(shown.changes, [Change::SmallLetters, Change::FillersAdded(22)]);
    }
}
