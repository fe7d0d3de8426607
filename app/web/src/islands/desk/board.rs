//! One document on the desk: its drawing, and over it the grid, marks, the ring of the debrief, the lens; the hand
//! that points, holds the lens or tilts; and the same by keyboard.

use std::fmt::Write;

use documents::drawing::magnify;
use documents::light::{Light, Magnification, Tilt};
use documents::specimen::Page;
use documents::specimen::measure::{Area, Micrometres, Point};
use leptos::ev::{KeyboardEvent, MouseEvent, PointerEvent};
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::HtmlElement;

use super::sheets::{Documents, Sheet, Sheets, Which};
use super::stage::{Hand, Held, Lens, Stage};
use super::words;
use crate::i18n::desk;
use crate::ui::live::{effect, key_down, live, live_value, pointer, press};
use crate::ui::state::State;

/// Which board it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    First,
    /// Beside the first: always the reference.
    Second,
}

impl Slot {
    /// Ids in its drawings begin with it.
    fn prefix(self, id: &str) -> String {
        match self {
            Self::First => format!("{id}-a"),
            Self::Second => format!("{id}-b"),
        }
    }
}

pub(super) struct Board {
    pub(super) stage: Stage,
    pub(super) documents: Documents,
    pub(super) slot: Slot,
}

/// The diameter of the lens on the screen, in pixels: on a phone, and where there is room.
const LENS: (i32, i32) = (172, 220);

/// A board narrower than this is one of a phone, in pixels.
const NARROW: i32 = 480;

/// So far above the finger the lens ends, in pixels.
const ABOVE_FINGER: i32 = 36;

/// So far a finger moves to tilt by one step, in pixels.
const TILT_STEP: i32 = 32;

impl Board {
    pub(super) fn view(self) -> AnyView {
        let Self { stage, documents, slot } = self;
        let prefix = slot.prefix(stage.id);
        let which = move || match slot {
            Slot::First => stage.first(),
            Slot::Second => Which::Reference,
        };
        let (sheets, over, lens, touch) = (
            NodeRef::<Div>::new(),
            NodeRef::<Div>::new(),
            NodeRef::<Div>::new(),
            NodeRef::<Div>::new(),
        );
        let pile = Sheets::new(&documents, &prefix);
        effect(move || {
            let sheet = Sheet { which: which(), side: stage.side.get(), view: stage.view.get() };
            let is_seen = stage.seen.get();
            if let Some(root) = sheets.get() {
                pile.show(&root, sheet);
                if is_seen {
                    pile.make_ahead(&root);
                }
            }
        });
        effect({
            let documents = documents.clone();
            move || {
                let Some(page) = documents.get(which()).page(stage.side.get()) else { return };
                let drawn = drawn_over(stage, page);
                if let Some(over) = over.get() {
                    over.set_inner_html(&drawn);
                }
            }
        });
        effect({
            let documents = documents.clone();
            move || {
                let page = documents.get(which()).page(stage.side.get());
                let touch = touch.get();
                let drawn = stage.lens.get().zip(page).map(|(lens, page)| {
                    // Asked only now: the browser has to lay out the whole page to know it.
                    let width = touch.map_or(1, |touch| touch.client_width());
                    drawn_lens(&Glass { page, lens, stage, width, prefix: &prefix })
                });
                if let Some(element) = lens.get() {
                    element.set_inner_html(&drawn.unwrap_or_default());
                }
            }
        });
        let is_dark = move || match stage.view.get().light {
            Light::Daylight | Light::Oblique | Light::Coaxial => false,
            Light::Transmitted | Light::Ultraviolet | Light::Infrared => true,
        };
        let board = move || if is_dark() { "board board--dark" } else { "board" };
        let captioned = move || {
            if is_dark() { "board__caption board__caption--dark" } else { "board__caption" }
        };
        let tilted = move || match stage.view.get().tilt.steps() {
            ..=-2 => "board__page board__page--away-2",
            -1 => "board__page board__page--away-1",
            0 => "board__page",
            1 => "board__page board__page--towards-1",
            2.. => "board__page board__page--towards-2",
        };
        let touched = move || match stage.hand.get() {
            Hand::Point => "board__touch",
            Hand::Lens | Hand::Tilt => "board__touch board__touch--held",
        };
        let caption = move || match which() {
            Which::Document => desk::document(stage.lang),
            Which::Reference => desk::reference(stage.lang),
        };
        let is_named = move || stage.compares.get();
        let label = move || {
            let side = words::side(stage.lang, stage.side.get());
            match which() {
                Which::Document => desk::board(stage.lang, side),
                Which::Reference => desk::reference_board(stage.lang, side),
            }
        };
        let id = match slot {
            Slot::First => stage.board_id(),
            Slot::Second => format!("{}-reference", stage.id),
        };
        let hand = Reach { stage, documents, touch, started: State::new(None) };
        let (down, moved, up, clicked, keys) =
            (hand.clone(), hand.clone(), hand.clone(), hand.clone(), hand);
        view! {
            <div class=live_value(board)>
                {live(move || {
                    is_named()
                        .then(|| view! { <p class=live_value(captioned)>{live(caption)}</p> })
                })}
                <div
                    class=live_value(tilted)
                    id=id
                    tabindex="0"
                    role="application"
                    aria-label=live_value(label)
                    on:keydown=key_down(move |event| keys.key(&event))
                >
                    <div class="board__sheets" aria-hidden="true" node_ref=sheets></div>
                    <div class="board__over" aria-hidden="true" node_ref=over></div>
                    <div
                        class=live_value(touched)
                        node_ref=touch
                        on:pointerdown=pointer(move |event| down.down(&event))
                        on:pointermove=pointer(move |event| moved.moved(&event))
                        on:pointerup=pointer(move |_| up.started.set(None))
                        on:click=press(move |event| clicked.clicked(&event))
                    ></div>
                    <div class="board__lens" aria-hidden="true" node_ref=lens></div>
                </div>
            </div>
        }
        .into_any()
    }
}

/// The hand over a board.
#[derive(Clone)]
struct Reach {
    stage: Stage,
    documents: Documents,
    touch: NodeRef<Div>,
    /// Where a finger that tilts went down, and the tilt then.
    started: State<Option<(i32, Tilt)>>,
}

impl Reach {
    /// The size of the page; both documents have the same.
    fn area(&self) -> Option<Area> {
        let page = self.documents.document.page(self.stage.side.get_untracked())?;
        Some(page.area())
    }

    /// Where on the page the event is.
    fn point(&self, event: &MouseEvent) -> Option<Point> {
        let area = self.area()?;
        let touch: HtmlElement = self.touch.get_untracked()?.into();
        let (width, height) = (touch.client_width().max(1), touch.client_height().max(1));
        let part = |offset: i32, of: i32, length: Micrometres| {
            let length = i64::from(length.0);
            let whole = i64::from(offset.clamp(0, of)) * length / i64::from(of);
            i32::try_from(whole).unwrap_or_default()
        };
        Some(Point::new(
            part(event.offset_x(), width, area.width),
            part(event.offset_y(), height, area.height),
        ))
    }

    fn down(&self, event: &PointerEvent) {
        match self.stage.hand.get_untracked() {
            Hand::Point => {}
            Hand::Lens => {
                self.hold(event);
                self.look(event);
            }
            Hand::Tilt => {
                self.hold(event);
                let tilt = self.stage.view.get_untracked().tilt;
                self.started.set(Some((event.client_y(), tilt)));
            }
        }
    }

    /// What moves belongs to this board until the finger is lifted.
    fn hold(&self, event: &PointerEvent) {
        if let Some(touch) = self.touch.get_untracked() {
            let _ = touch.set_pointer_capture(event.pointer_id());
        }
    }

    fn moved(&self, event: &PointerEvent) {
        match self.stage.hand.get_untracked() {
            Hand::Point => {}
            Hand::Lens => {
                // A mouse need not be pressed.
                if event.buttons() != 0 || event.pointer_type() == "mouse" {
                    self.look(event);
                }
            }
            Hand::Tilt => {
                let Some((from, tilt)) = self.started.get_untracked() else { return };
                let steps = i32::from(tilt.steps()) + (event.client_y() - from) / TILT_STEP;
                let steps = i8::try_from(steps.clamp(-2, 2)).unwrap_or_default();
                self.tilt(Tilt::new(steps).unwrap_or_default());
            }
        }
    }

    fn tilt(&self, tilt: Tilt) {
        if self.stage.view.get_untracked().tilt != tilt {
            self.stage.view.update(|view| view.tilt = tilt);
        }
    }

    fn look(&self, event: &PointerEvent) {
        let held = if event.pointer_type() == "mouse" { Held::Mouse } else { Held::Finger };
        let lens = self.point(event).map(|at| Lens { at, held });
        if lens.is_some() && self.stage.lens.get_untracked() != lens {
            self.stage.lens.set(lens);
        }
    }

    fn clicked(&self, event: &MouseEvent) {
        // A click that the keyboard made has no place.
        if self.stage.hand.get_untracked() != Hand::Tilt && event.detail() > 0 {
            let side = self.stage.side.get_untracked();
            self.stage.pointed.set(self.point(event).map(|point| (side, point)));
        }
    }

    fn key(&self, event: &KeyboardEvent) {
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return;
        }
        let (right, down, power) = match event.key().as_str() {
            "ArrowLeft" => (-1, 0, 0),
            "ArrowRight" => (1, 0, 0),
            "ArrowUp" => (0, -1, 0),
            "ArrowDown" => (0, 1, 0),
            "+" | "=" => (0, 0, 1),
            "-" => (0, 0, -1),
            _ => return,
        };
        event.prevent_default();
        if power != 0 {
            self.stage.power.update(|now| *now = stepped(*now, power));
            return;
        }
        let Some(area) = self.area() else { return };
        let step = (self.stage.power.get_untracked().field().0 / 3).max(300);
        let at = match self.stage.lens.get_untracked() {
            Some(lens) => Point::new(
                (lens.at.x.0 + right * step).clamp(0, area.width.0),
                (lens.at.y.0 + down * step).clamp(0, area.height.0),
            ),
            None => area.centre(),
        };
        self.stage.hand.set(Hand::Lens);
        self.stage.lens.set(Some(Lens { at, held: Held::Keys }));
    }
}

/// The next power that a lens on the desk offers.
fn stepped(now: Magnification, direction: i32) -> Magnification {
    let steps = Magnification::STEPS;
    let next = if direction > 0 {
        steps.into_iter().find(|step| *step > now)
    } else {
        steps.into_iter().rev().find(|step| *step < now)
    };
    next.unwrap_or(now)
}

/// Hundredths of a millimetre, the unit of the drawings.
const fn hundredths(length: Micrometres) -> i32 {
    length.0 / 10
}

/// Grid, marks, the ring of the debrief, and where somebody pointed.
fn drawn_over(stage: Stage, page: &Page) -> String {
    let (width, height) = (hundredths(page.width), hundredths(page.height));
    let mut svg =
        format!("<svg viewBox=\"0 0 {width} {height}\" fill=\"none\" stroke-linejoin=\"round\">");
    if stage.grid.get() {
        let mut lines = String::new();
        for x in (0..=width).step_by(500) {
            let _ = write!(lines, "M{x} 0V{height}");
        }
        for y in (0..=height).step_by(500) {
            let _ = write!(lines, "M0 {y}H{width}");
        }
        let _ = write!(svg, "<path class=\"board__grid\" stroke-width=\"14\" d=\"{lines}\"/>");
    }
    let here = stage.side.get();
    if let Some(findings) = stage.findings {
        let marks = findings.marks.get();
        let here = marks.iter().filter(|spot| spot.side == here);
        for area in here.filter_map(|spot| page.area_of(spot.place)) {
            frame(&mut svg, page, area, "board__mark");
        }
    }
    if let Some((_, area)) = stage.ring.get().filter(|(side, _)| *side == here) {
        frame(&mut svg, page, area, "board__ring");
    }
    if let Some((_, point)) = stage.pointed.get().filter(|(side, _)| *side == here) {
        let (x, y) = (hundredths(point.x), hundredths(point.y));
        let _ = write!(
            svg,
            "<path class=\"board__cross\" stroke-width=\"40\" d=\"M{} {y}h300m-150 -150v300\"/>",
            x - 150,
            y = y
        );
    }
    svg.push_str("</svg>");
    svg
}

/// A frame around an area; around the whole page it stands inside its edge.
fn frame(svg: &mut String, page: &Page, area: Area, class: &str) {
    let grown = area.grown(Micrometres(800));
    let (left, top) = (hundredths(grown.left).max(40), hundredths(grown.top).max(40));
    let right = hundredths(grown.right()).min(hundredths(page.width) - 40);
    let bottom = hundredths(grown.bottom()).min(hundredths(page.height) - 40);
    let (width, height) = (right - left, bottom - top);
    for (part, stroke) in [("under", 90), ("line", 45)] {
        let _ = write!(
            svg,
            "<rect class=\"{class} {class}--{part}\" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"80\" stroke-width=\"{stroke}\"/>"
        );
    }
}

/// What the lens is drawn from.
struct Glass<'a> {
    page: &'a Page,
    lens: Lens,
    stage: Stage,
    /// Of the board on the screen, in pixels.
    width: i32,
    prefix: &'a str,
}

fn drawn_lens(glass: &Glass) -> String {
    let Glass { page, lens, stage, width, prefix } = glass;
    let (page_width, page_height) = (hundredths(page.width), hundredths(page.height));
    let diameter = if *width < NARROW { LENS.0 } else { LENS.1 };
    let on_page = |pixels: i32| pixels * page_width / (*width).max(1);
    let radius = on_page(diameter) / 2;
    let above = match lens.held {
        Held::Finger => radius + on_page(ABOVE_FINGER),
        Held::Mouse | Held::Keys => 0,
    };
    let (at_x, at_y) = (hundredths(lens.at.x), hundredths(lens.at.y));
    // The lens stays over the board, wherever it looks.
    let x = at_x.clamp(radius.min(page_width / 2), (page_width - radius).max(page_width / 2));
    let y = at_y - above;
    let drawing =
        magnify(page, stage.view.get(), lens.at, stage.power.get(), &format!("{prefix}l"));
    let (left, top, size) = (x - radius, y - radius, 2 * radius);
    let pointer = if above > 0 {
        format!(
            "<path class=\"lens__pointer\" stroke-width=\"{}\" d=\"M{x} {} L{at_x} {at_y}\"/>",
            on_page(3),
            y + radius
        )
    } else {
        String::new()
    };
    let rim = on_page(4);
    format!(
        "<svg viewBox=\"0 0 {page_width} {page_height}\" overflow=\"visible\" fill=\"none\"><clipPath id=\"{prefix}-lens\"><circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/></clipPath>{pointer}<circle class=\"lens__shade\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/><g clip-path=\"url(#{prefix}-lens)\"><svg x=\"{left}\" y=\"{top}\" width=\"{size}\" height=\"{size}\">{drawing}</svg></g><circle class=\"lens__rim\" stroke-width=\"{rim}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/></svg>"
    )
}
