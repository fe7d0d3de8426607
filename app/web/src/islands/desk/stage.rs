//! The stage: a document under six lights, tilted, under the lens, beside a reference.
//!
//! ```text
//! Stage     what is set: side, light, tilt, lens, reference, grid
//! board     one document on the desk, and what lies over it      (board.rs)
//! sheets    its drawings, kept                                   (sheets.rs)
//! sights    the same in words                                    (sights.rs)
//! ```

use std::sync::Arc;

use course::Lang;
use documents::case::Spot;
use documents::light::{Light, Magnification, Tilt, View};
use documents::specimen::Side;
use documents::specimen::element::Place;
use documents::specimen::measure::{Area, Point};
use documents::visible::{visible, visible_under_lens};
use leptos::prelude::*;

use super::board::{Board, Slot};
use super::choices::Choices;
use super::marks::Findings;
use super::sheets::{Documents, Which};
use super::sights::described;
use super::words;
use crate::i18n::desk;
use crate::islands::portrait_words;
use crate::islands::quiz::focus::focus_soon;
use crate::ui::icon::IconName;
use crate::ui::live::{change, effect, live, live_value, press};
use crate::ui::state::State;

/// What the hand does on the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hand {
    Point,
    Lens,
    Tilt,
}

impl Hand {
    const ALL: [Self; 3] = [Self::Point, Self::Lens, Self::Tilt];
}

/// Where the lens looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lens {
    pub(super) at: Point,
    pub(super) held: Held,
}

/// What holds the lens. Above a finger it stands higher, or the finger would cover it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    Finger,
    Mouse,
    Keys,
}

/// What is set. Cheap to copy: everything is a handle.
#[derive(Clone, Copy)]
pub(super) struct Stage {
    pub(super) lang: Lang,
    /// Ids of the page begin with it.
    pub(super) id: &'static str,
    pub(super) side: State<Side>,
    pub(super) view: State<View>,
    pub(super) hand: State<Hand>,
    pub(super) power: State<Magnification>,
    pub(super) lens: State<Option<Lens>>,
    /// The reference lies beside the document, or in its place where there is no room.
    pub(super) compares: State<bool>,
    pub(super) grid: State<bool>,
    /// What was pointed at.
    pub(super) pointed: State<Option<(Side, Point)>>,
    /// What the debrief shows.
    pub(super) ring: State<Option<(Side, Area)>>,
    /// Whether it is in front: nothing more is drawn for one that waits.
    pub(super) seen: State<bool>,
    /// Nothing, where nothing can be marked.
    pub(super) findings: Option<Findings>,
    /// Whether two documents have room side by side.
    wide: State<bool>,
}

/// Where there is room for two documents.
const WIDE: &str = "(min-width: 60rem)";

impl Stage {
    pub(super) fn new(
        lang: Lang,
        id: &'static str,
        side: Side,
        findings: Option<Findings>,
    ) -> Self {
        let stage = Self {
            lang,
            id,
            side: State::new(side),
            view: State::new(View::default()),
            hand: State::new(Hand::Point),
            power: State::new(Magnification::STEPS[1]),
            lens: State::new(None),
            compares: State::new(false),
            grid: State::new(false),
            pointed: State::new(None),
            ring: State::new(None),
            seen: State::new(true),
            findings,
            wide: State::new(false),
        };
        let wide = stage.wide;
        effect(move || {
            let measure = move || {
                let query = window().match_media(WIDE).ok().flatten();
                let is_wide = query.is_some_and(|query| query.matches());
                if wide.try_get_untracked().is_some_and(|was| was != is_wide) {
                    wide.set(is_wide);
                }
            };
            measure();
            let resized = window_event_listener(leptos::ev::resize, move |_| measure());
            on_cleanup(move || resized.remove());
        });
        stage
    }

    /// Which document lies on the first board.
    pub(super) fn first(self) -> Which {
        if self.compares.get() && !self.wide.get() { Which::Reference } else { Which::Document }
    }

    pub(super) fn side_by_side(self) -> bool {
        self.compares.get() && self.wide.get()
    }

    /// Shows a place in a view, with the lens on it or without.
    pub(super) fn show(self, side: Side, view: View, lens: Option<(Point, Magnification)>) {
        self.compares.set(false);
        self.side.set(side);
        self.view.set(view);
        self.lens.set(lens.map(|(at, _)| Lens { at, held: Held::Keys }));
        if let Some((_, power)) = lens {
            self.power.set(power);
            self.hand.set(Hand::Lens);
        } else {
            self.hand.set(Hand::Point);
        }
        focus_soon(self.board_id());
    }

    pub(super) fn board_id(self) -> String {
        format!("{}-board", self.id)
    }

    /// Puts the lens there, or takes it away.
    fn take(self, hand: Hand, middle: Point) {
        self.hand.set(hand);
        match hand {
            Hand::Lens if self.lens.get_untracked().is_none() => {
                self.lens.set(Some(Lens { at: middle, held: Held::Keys }));
            }
            Hand::Lens => {}
            Hand::Point | Hand::Tilt => self.lens.set(None),
        }
    }

    /// The stage with its controls.
    pub(super) fn view(self, documents: &Documents) -> AnyView {
        let second = {
            let documents = documents.clone();
            move || {
                self.side_by_side().then(|| {
                    Board { stage: self, documents: documents.clone(), slot: Slot::Second }.view()
                })
            }
        };
        let first = Board { stage: self, documents: documents.clone(), slot: Slot::First }.view();
        let class = move || {
            if self.side_by_side() { "stage__boards stage__boards--two" } else { "stage__boards" }
        };
        view! {
            <div class="stage">
                {self.sides(documents)}
                <div class=live_value(class)>{first} {live(second)}</div>
                {self.here(documents)}
                <div class="stage__tools">
                    {self.lights()}
                    <div class="stage__fine">
                        {self.hands(documents)}
                        {self.tilts()}
                        {self.powers()}
                    </div>
                    {self.switches(documents)}
                    {self.places(documents)}
                </div>
                {self.in_words(documents)}
            </div>
        }
        .into_any()
    }

    fn sides(self, documents: &Documents) -> AnyView {
        let sides: Vec<Side> = documents.document.sides().collect();
        if sides.len() < 2 {
            return ().into_any();
        }
        let labels = sides.iter().map(|side| (None, words::side(self.lang, *side))).collect();
        let all: Arc<[Side]> = sides.into();
        let chosen = Arc::clone(&all);
        Choices {
            legend: desk::sides(self.lang),
            class: "choices--sides",
            group: format!("{}-side", self.id),
            labels,
            chosen: Arc::new(move || chosen.iter().position(|side| *side == self.side.get())),
            choose: Arc::new(move |index| {
                if let Some(side) = all.get(index) {
                    self.side.set(*side);
                }
            }),
        }
        .view()
    }

    fn lights(self) -> AnyView {
        let labels = Light::ALL
            .into_iter()
            .map(|light| (Some(light_icon(light)), words::light(self.lang, light)))
            .collect();
        Choices {
            legend: desk::light(self.lang),
            class: "choices--lights",
            group: format!("{}-light", self.id),
            labels,
            chosen: Arc::new(move || {
                Light::ALL.iter().position(|light| *light == self.view.get().light)
            }),
            choose: Arc::new(move |index| {
                if let Some(light) = Light::ALL.get(index) {
                    self.view.update(|view| view.light = *light);
                }
            }),
        }
        .view()
    }

    fn hands(self, documents: &Documents) -> AnyView {
        let middle = self.middle(documents);
        let labels = vec![
            (Some(IconName::HAND_POINT), desk::hand_point(self.lang)),
            (Some(IconName::HAND_LENS), desk::hand_lens(self.lang)),
            (Some(IconName::HAND_TILT), desk::hand_tilt(self.lang)),
        ];
        Choices {
            legend: desk::hand(self.lang),
            class: "choices--hands",
            group: format!("{}-hand", self.id),
            labels,
            chosen: Arc::new(move || Hand::ALL.iter().position(|hand| *hand == self.hand.get())),
            choose: Arc::new(move |index| {
                if let Some(hand) = Hand::ALL.get(index) {
                    self.take(*hand, middle());
                }
            }),
        }
        .view()
    }

    /// The middle of the side that is looked at.
    fn middle(self, documents: &Documents) -> impl Fn() -> Point + Clone + Send + Sync + 'static {
        let document = Arc::clone(&documents.document);
        move || {
            let page = document.page(self.side.get_untracked());
            page.map(|page| page.area().centre()).unwrap_or_default()
        }
    }

    fn tilts(self) -> AnyView {
        let id = format!("{}-tilt", self.id);
        let steps = move || self.view.get().tilt.steps().to_string();
        let said = move || words::tilt(self.lang, self.view.get().tilt);
        let set = move |event| {
            let tilt = event_target_value(&event).parse().ok().and_then(|it| Tilt::new(it).ok());
            if let Some(tilt) = tilt {
                self.view.update(|view| view.tilt = tilt);
            }
        };
        view! {
            <div class="slider">
                <label class="slider__label" for=id.clone()>{desk::tilt(self.lang)}</label>
                <span class="slider__value">{live(said)}</span>
                <input
                    class="slider__input"
                    id=id
                    type="range"
                    min="-2"
                    max="2"
                    step="1"
                    prop:value=live_value(steps)
                    aria-valuetext=live_value(said)
                    on:input=change(set)
                />
            </div>
        }
        .into_any()
    }

    fn powers(self) -> AnyView {
        let id = format!("{}-power", self.id);
        let times = move || self.power.get().times();
        let set = move |event| {
            let power = event_target_value(&event).parse().ok();
            if let Some(power) = power.and_then(|it| Magnification::new(it).ok()) {
                self.power.set(power);
            }
        };
        view! {
            <div class="slider">
                <label class="slider__label" for=id.clone()>{desk::power(self.lang)}</label>
                <span class="slider__value">{live(move || format!("×{}", times()))}</span>
                <input
                    class="slider__input"
                    id=id
                    type="range"
                    min="2"
                    max="30"
                    step="1"
                    prop:value=live_value(move || times().to_string())
                    aria-valuetext=live_value(move || format!("×{}", times()))
                    on:input=change(set)
                />
            </div>
        }
        .into_any()
    }

    fn switches(self, documents: &Documents) -> AnyView {
        let has_reference = !Arc::ptr_eq(&documents.document, &documents.reference);
        let reference = has_reference.then(|| {
            let wide = self.wide;
            let label = live(move || {
                if wide.get() { desk::compare(self.lang) } else { desk::show_reference(self.lang) }
            });
            switch(label, self.compares)
        });
        let grid = switch(desk::grid(self.lang).into_any(), self.grid);
        view! { <div class="stage__switches">{reference} {grid}</div> }.into_any()
    }

    /// The places by name: for the keyboard, and for what is too small for a finger.
    fn places(self, documents: &Documents) -> AnyView {
        let id = format!("{}-place", self.id);
        let chosen = State::new(0_usize);
        let documents = documents.clone();
        let options = {
            let documents = documents.clone();
            move || {
                chosen.set(0);
                let places = places_on(&documents, self.side.get()).into_iter().enumerate();
                places
                    .map(|(index, place)| {
                        let word = words::place(self.lang, place);
                        view! { <option value=index.to_string()>{word}</option> }.into_any()
                    })
                    .collect::<Vec<_>>()
            }
        };
        let place = {
            let documents = documents.clone();
            Arc::new(move || {
                let places = places_on(&documents, self.side.get_untracked());
                places.get(chosen.get_untracked()).copied()
            })
        };
        let choose = move |event| {
            if let Ok(index) = event_target_value(&event).parse() {
                chosen.set(index);
            }
        };
        let look = {
            let place = Arc::clone(&place);
            press(move |_| {
                let side = self.side.get_untracked();
                let Some(at) = place().and_then(|place| point_of(&documents, side, place)) else {
                    return;
                };
                self.hand.set(Hand::Lens);
                self.lens.set(Some(Lens { at, held: Held::Keys }));
            })
        };
        let mark = self.findings.map(|findings| {
            let act = press(move |_| {
                if let Some(place) = place() {
                    findings.mark(Spot { side: self.side.get_untracked(), place });
                }
            });
            view! {
                <button
                    type="button"
                    class="button stage__button"
                    hidden=live_value(move || !findings.open.get())
                    on:click=act
                >
                    {desk::mark(self.lang)}
                </button>
            }
            .into_any()
        });
        view! {
            <div class="stage__places">
                <label class="slider__label" for=id.clone()>{desk::place(self.lang)}</label>
                <select class="stage__select" id=id on:change=change(choose)>{live(options)}</select>
                <button type="button" class="button stage__button" on:click=look>
                    {desk::lens_there(self.lang)}
                </button>
                {mark}
            </div>
        }
        .into_any()
    }

    /// What lies where somebody pointed.
    fn here(self, documents: &Documents) -> AnyView {
        let documents = documents.clone();
        let found = move || {
            let (side, point) = self.pointed.get()?;
            if side != self.side.get() {
                return None;
            }
            let mut places: Vec<Place> = Vec::new();
            for which in [Which::Document, Which::Reference] {
                let page = documents.get(which).page(side);
                for place in page.map(|page| page.places_under(point)).unwrap_or_default() {
                    if !places.contains(&place) {
                        places.push(place);
                    }
                }
            }
            // The smallest things under the finger, and the page itself.
            let paper = places.pop();
            places.truncate(4);
            places.extend(paper);
            let buttons = places.into_iter().map(|place| {
                let word = words::place(self.lang, place);
                match self.findings {
                    Some(findings) => findings.toggle(self.lang, Spot { side, place }),
                    None => view! { <span class="stage__name">{word}</span> }.into_any(),
                }
            });
            Some(view! {
                <div class="stage__here">
                    <p class="slider__label">{desk::here(self.lang)}</p>
                    <div class="stage__names">{buttons.collect::<Vec<_>>()}</div>
                </div>
            })
        };
        view! { <div role="status">{live(found)}</div> }.into_any()
    }

    /// What is visible, for everybody who does not see it. Written only for who asks.
    fn in_words(self, documents: &Documents) -> AnyView {
        let open = State::new(false);
        let documents = documents.clone();
        let lens = {
            let documents = documents.clone();
            move || {
                let lens = self.lens.get().filter(|_| open.get())?;
                let page = documents.get(self.first()).page(self.side.get())?;
                let seen = visible_under_lens(page, self.view.get(), lens.at, self.power.get());
                Some(view! {
                    <p class="slider__label">{desk::visible_lens(self.lang)}</p>
                    {described(self.lang, &seen)}
                })
            }
        };
        let whole = move || {
            let specimen = documents.get(self.first());
            let page = specimen.page(self.side.get()).filter(|_| open.get())?;
            let pictures = pictures(page).into_iter().map(|picture| {
                portrait_words::portrait(self.lang, &picture.face, &picture.appearance)
            });
            let pictures = pictures.collect::<Vec<_>>();
            Some(view! { {described(self.lang, &visible(page, self.view.get()))} {pictures} })
        };
        let toggle = press(move |_| open.update(|open| *open = !*open));
        view! {
            <div class="stage__words">
                <button
                    type="button"
                    class="button button--quiet"
                    aria-expanded=live_value(move || if open.get() { "true" } else { "false" })
                    on:click=toggle
                >
                    {desk::visible(self.lang)}
                </button>
                <div role="status">{live(lens)}</div>
                {live(whole)}
            </div>
        }
        .into_any()
    }
}

fn pictures(page: &documents::specimen::Page) -> Vec<&documents::specimen::picture::Picture> {
    use documents::specimen::element::What;
    page.at(Place::Portrait)
        .filter_map(|element| match &element.what {
            What::Portrait(picture) => Some(picture),
            _ => None,
        })
        .collect()
}

/// The places of a side. What the reference has can be marked where the document lacks it.
pub(super) fn places_on(documents: &Documents, side: Side) -> Vec<Place> {
    let mut places: Vec<Place> = Vec::new();
    for which in [Which::Reference, Which::Document] {
        let page = documents.get(which).page(side);
        for place in page.map(documents::specimen::Page::places).unwrap_or_default() {
            if !places.contains(&place) {
                places.push(place);
            }
        }
    }
    places
}

/// A point where the lens shows something of a place: in the middle of its first element.
pub(super) fn point_of(documents: &Documents, side: Side, place: Place) -> Option<Point> {
    [Which::Document, Which::Reference].into_iter().find_map(|which| {
        let page = documents.get(which).page(side)?;
        if place == Place::Paper {
            return Some(page.area().centre());
        }
        page.at(place).next().map(|element| element.area.centre())
    })
}

/// Where a place is, or would be.
pub(super) fn area_of(documents: &Documents, spot: Spot) -> Option<Area> {
    [Which::Document, Which::Reference]
        .into_iter()
        .find_map(|which| documents.get(which).page(spot.side)?.area_of(spot.place))
}

const fn light_icon(light: Light) -> IconName {
    match light {
        Light::Daylight => IconName::LIGHT_DAYLIGHT,
        Light::Oblique => IconName::LIGHT_OBLIQUE,
        Light::Transmitted => IconName::LIGHT_TRANSMITTED,
        Light::Ultraviolet => IconName::LIGHT_ULTRAVIOLET,
        Light::Infrared => IconName::LIGHT_INFRARED,
        Light::Coaxial => IconName::LIGHT_COAXIAL,
    }
}

/// A checkbox that is as tall as a finger.
fn switch(label: AnyView, value: State<bool>) -> AnyView {
    let set = move |event| value.set(event_target_checked(&event));
    view! {
        <label class="switch">
            <input type="checkbox" prop:checked=live_value(move || value.get()) on:change=change(set) />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
