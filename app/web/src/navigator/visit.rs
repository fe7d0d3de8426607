//! From a link to the page behind it.
//!
//! ```text
//! press, next lesson seen ──▶ fetch ahead
//! click ──▶ fetch, or what was fetched ahead ──▶ check ──▶ swap ──▶ painted ──▶ wake
//! Back, Forward ──▶ fetch               │ late, broken, another build
//!                                       └──▶ the browser loads the page itself
//! ```

use js_sys::{Date, Function, Reflect};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{Event, MouseEvent, ScrollRestoration};

use super::document::{NextDocument, can_swap};
use super::entry::Entry;
use super::link::{Link, link_of, link_to};
use super::pause::{frame, pause};
use super::place::{self, Place};
use super::request::Request;
use super::{Hooks, Page, listen};

/// After so many milliseconds the browser tries itself: it can at least say what is wrong.
const LATE: i32 = 10_000;

/// After so many milliseconds the reader is told that something is happening.
const SLOW: i32 = 600;

/// So many milliseconds after its frame has begun, a page is painted.
const PAINTED: i32 = 34;

/// Where the islands took longer than this to wake, or a page to be swapped, in milliseconds, the device is slow: a view
/// transition, which costs two frames before anything new is seen, would be felt as waiting.
const SLOW_WAKING: f64 = 8.0;
const SLOW_SWAP: f64 = 8.0;

/// How long scrolling must rest before the place is remembered, in milliseconds.
const RESTED: i32 = 200;

/// How a visit enters the history.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A link: a new entry.
    Push,
    /// A link to the page that is shown: the same entry.
    Same,
    /// Back or Forward: the browser has moved already.
    Moved,
}

/// Which kind of step a link takes.
fn step_to(address: &str, shown: &str) -> Step {
    if address == shown { Step::Same } else { Step::Push }
}

/// What Back, Forward or a fragment means.
#[derive(Debug, Clone, PartialEq)]
enum Arrival {
    /// Another document has to be fetched.
    Elsewhere,
    /// An entry of this document that was left before.
    Here(f64),
    /// A new entry of this document: the browser has scrolled to its fragment.
    NewFragment,
}

fn arrival(address: &str, shown: &str, entry: Entry) -> Arrival {
    match entry {
        _ if address != shown => Arrival::Elsewhere,
        Entry { at: None, .. } => Arrival::NewFragment,
        // One without a scroll was left as it came: at the top.
        Entry { y, .. } => Arrival::Here(y.unwrap_or_default()),
    }
}

struct Visits {
    page: Page,
    hooks: Hooks,
    /// The document that is shown, by path and query: when Back is pressed, the address has moved already.
    shown: RefCell<String>,
    /// Counts visits: one that is not the latest is superseded.
    latest: Cell<u32>,
    /// The document that is being fetched for a visit.
    ongoing: RefCell<Option<Request>>,
    /// The document that a press has asked for, or the next lesson once its link is seen.
    ahead: RefCell<Option<Request>>,
    /// Counts scrolls: the last one has rested.
    scrolls: Cell<u32>,
    /// Whether the place is remembered where the page rests.
    rests: Cell<bool>,
    /// Whether pages change at once on this device.
    is_slow: Cell<bool>,
    /// Counts swaps: what was to be woken in a page before is not there any more.
    swaps: Cell<u32>,
    /// Whether the way to another page was gone once, seen or not.
    knows_the_way: Cell<bool>,
}

/// Takes over the links and the history of a page.
pub(super) fn start(page: &Page, waking: f64, hooks: Hooks) {
    if !can_swap(page) {
        return;
    }
    let visits = Rc::new(Visits::new(page.clone(), hooks, waking > SLOW_WAKING));
    visits.take_over_scroll();
    let on_click = visits.clone();
    listen(&page.document, "click", move |event: MouseEvent| on_click.clicked(&event));
    let on_press = visits.clone();
    listen(&page.document, "pointerdown", move |event: MouseEvent| on_press.pressed(&event));
    let on_move = visits.clone();
    listen(&page.window, "popstate", move |_: Event| on_move.moved());
    let on_scroll = visits;
    listen(&page.window, "scroll", move |_: Event| on_scroll.clone().scroll_rests());
}

impl Visits {
    fn new(page: Page, hooks: Hooks, is_slow: bool) -> Self {
        Self {
            shown: RefCell::new(page.address()),
            page,
            hooks,
            latest: Cell::new(0),
            ongoing: RefCell::default(),
            ahead: RefCell::default(),
            scrolls: Cell::new(0),
            rests: Cell::new(true),
            is_slow: Cell::new(is_slow),
            swaps: Cell::new(0),
            knows_the_way: Cell::new(false),
        }
    }

    /// While we are awake, we restore the scroll; when the page is left for good, the browser does again.
    fn take_over_scroll(self: &Rc<Self>) {
        let entry = Entry::current(&self.page);
        // The browser may have come too early to restore it: the islands were not yet there.
        if let Some(y) = entry.y.filter(|y| *y > 0.0 && place::scrolled(&self.page) == 0.0) {
            place::scroll_to(&self.page, y);
        }
        if entry.at.is_none() {
            Entry { y: entry.y, ..Entry::newest(&self.page) }.store(&self.page);
        }
        self.restore_by(ScrollRestoration::Manual);
        let leaving = self.clone();
        listen(&self.page.window, "pagehide", move |_: Event| {
            if leaving.page.is_awake() {
                leaving.remember_scroll();
            }
            leaving.restore_by(ScrollRestoration::Auto);
        });
        let back = self.clone();
        listen(&self.page.window, "pageshow", move |_: Event| {
            if back.page.is_awake() {
                back.restore_by(ScrollRestoration::Manual);
            }
        });
    }

    fn restore_by(&self, who: ScrollRestoration) {
        if let Ok(history) = self.page.window.history() {
            let _ = history.set_scroll_restoration(who);
        }
    }

    fn remember_scroll(&self) {
        Entry { y: Some(place::scrolled(&self.page)), ..Entry::current(&self.page) }
            .store(&self.page);
    }

    fn scroll_rests(self: Rc<Self>) {
        let number = self.scrolls.get().wrapping_add(1);
        self.scrolls.set(number);
        self.rests.set(false);
        spawn_local(async move {
            pause(RESTED).await;
            // On the way to another page the place belongs to neither.
            let still = self.scrolls.get() == number && self.page.address() == *self.shown.borrow();
            if still && self.page.is_awake() {
                self.remember_scroll();
                self.rests.set(true);
                self.fetch_next_ahead();
            }
        });
    }

    /// Who sees the link to the next lesson has read this one, and probably goes on. It costs what a page costs, about
    /// ten kilobytes; who pays for every one of them has told the browser.
    fn fetch_next_ahead(self: &Rc<Self>) {
        if self.ahead.borrow().is_some() {
            return;
        }
        let next = self.page.document.query_selector("a[rel=next]").ok().flatten();
        if let Some(next) = next
            && place::is_reached(&self.page, &next)
            && !saves_data(&self.page)
            && let Some(link) = link_to(&self.page, &next)
        {
            let request = Request::start(&self.page, &link.address);
            self.ahead.replace(request.clone());
            self.learn_the_way(request);
        }
    }

    /// A browser compiles what it runs when it runs it: on a slow phone the first page to come would wait ten milliseconds
    /// for that. So the way to it is gone once before, where nobody sees it, between two pages as small as they can be.
    fn learn_the_way(self: &Rc<Self>, next: Option<Request>) {
        let Some(next) = next.filter(|_| self.is_slow.get() && !self.knows_the_way.get()) else {
            return;
        };
        let visits = self.clone();
        spawn_local(async move {
            next.document().await;
            if !visits.knows_the_way.replace(true)
                && let Some(here) = visits.page.stand_in()
                && let Some(there) = visits.page.stand_in()
            {
                let hooks = Hooks { wake: |_| (), dispose: || (), language: |_| () };
                let stage = Rc::new(Self::new(here, hooks, true));
                stage.ahead.replace(Request::answered(next.address.clone(), there.document));
                // The browser has moved already: no entry of the history is touched.
                stage.visit(next.address, "", Step::Moved, Place::Top);
            }
        });
    }

    fn pressed(&self, event: &MouseEvent) {
        if !self.page.is_awake() {
            return;
        }
        let Some(link) = link_of(&self.page, event) else { return };
        let is_ahead =
            self.ahead.borrow().as_ref().is_some_and(|ahead| ahead.address == link.address);
        if !is_ahead
            && let Some(old) = self.ahead.replace(Request::start(&self.page, &link.address))
        {
            old.abort();
        }
    }

    fn clicked(self: &Rc<Self>, event: &MouseEvent) {
        if !self.page.is_awake() {
            return;
        }
        let Some(mut link) = link_of(&self.page, event) else { return };
        event.prevent_default();
        let mut place = place::id_of(&link.fragment).map_or(Place::Top, Place::Section);
        if let Some(language) = &link.language {
            (self.hooks.language)(language);
            if link.fragment.is_empty()
                && let Some(reading) = place::reading(&self.page)
            {
                // Also in the address: should the browser load the page itself, it shows at least the section.
                link.fragment = format!("#{}", reading.section);
                place = Place::Reading(reading);
            }
        }
        self.follow(link, place);
    }

    fn follow(self: &Rc<Self>, link: Link, place: Place) {
        let step = step_to(&link.address, &self.shown.borrow());
        self.visit(link.address, &link.fragment, step, place);
    }

    fn moved(self: &Rc<Self>) {
        if !self.page.is_awake() {
            // The program has stopped: the browser shows the page of this address.
            let _ = self.page.window.location().reload();
            return;
        }
        let entry = Entry::current(&self.page);
        let (address, fragment) = self.page.address_and_fragment();
        let arrival = arrival(&address, &self.shown.borrow(), entry);
        // Whatever was being fetched is not wanted any more.
        self.supersede();
        match arrival {
            Arrival::Elsewhere => {
                let place = match (entry.y, place::id_of(&fragment)) {
                    (Some(y), _) => Place::Scrolled(y),
                    (None, Some(id)) => Place::Section(id),
                    (None, None) => Place::Top,
                };
                self.visit(address, "", Step::Moved, place);
            }
            Arrival::Here(y) => place::scroll_to(&self.page, y),
            Arrival::NewFragment => Entry::newest(&self.page).store(&self.page),
        }
    }

    /// Gives up the visit that is under way, and returns the number of the next.
    fn supersede(&self) -> u32 {
        let number = self.latest.get().wrapping_add(1);
        self.latest.set(number);
        if let Some(request) = self.ongoing.take() {
            request.abort();
        }
        let _ = self.page.root.remove_attribute("data-going");
        number
    }

    fn visit(self: &Rc<Self>, address: String, fragment: &str, step: Step, place: Place) {
        let number = self.supersede();
        let fetched = match self.ahead.take() {
            Some(ahead) if ahead.address == address => Some(ahead),
            other => {
                if let Some(other) = other {
                    other.abort();
                }
                Request::start(&self.page, &address)
            }
        };
        let whole = address.clone() + fragment;
        let Some(request) = fetched else { return self.leave(&whole, step) };
        *self.ongoing.borrow_mut() = Some(request.clone());
        self.watch(number, whole.clone(), step);
        let visits = self.clone();
        spawn_local(async move {
            let document = request.document().await;
            // After the quick exit, too, nothing more may happen here: `early.js` has taken the sign away.
            if visits.latest.get() != number || !visits.page.is_awake() {
                return;
            }
            visits.ongoing.take();
            let next = document.and_then(|document| NextDocument::new(&visits.page, document));
            match next {
                Some(next) => visits.enter(next, address, whole, step, place),
                None => visits.leave(&whole, step),
            }
        });
    }

    /// Says that it takes a while, and ends waiting when it takes too long.
    fn watch(self: &Rc<Self>, number: u32, whole: String, step: Step) {
        let visits = self.clone();
        let waits = move |visits: &Self| {
            visits.latest.get() == number
                && visits.ongoing.borrow().is_some()
                && visits.page.is_awake()
        };
        spawn_local(async move {
            pause(SLOW).await;
            if waits(&visits) {
                let _ = visits.page.root.set_attribute("data-going", "");
                visits.announce(None);
            }
            pause(LATE - SLOW).await;
            if waits(&visits) {
                visits.supersede();
                visits.leave(&whole, step);
            }
        });
    }

    /// The link is still a link: the browser loads the page. In a document that nobody sees there is nothing to load.
    fn leave(&self, whole: &str, step: Step) {
        let Some(location) = self.page.document.location() else { return };
        let _ = match step {
            Step::Push => location.assign(&self.page.written(whole)),
            Step::Same | Step::Moved => location.reload(),
        };
    }

    /// Shows the page, in a view transition where there is such a thing, motion is welcome and nobody waits for it.
    fn enter(
        self: &Rc<Self>,
        next: NextDocument,
        address: String,
        whole: String,
        step: Step,
        place: Place,
    ) {
        let visits = self.clone();
        let swap = move || {
            let begun = Date::now();
            if visits.swap(&next, &address, &whole, step, &place).is_none() {
                visits.leave(&whole, step);
            }
            visits.is_slow.set(Date::now() - begun > SLOW_SWAP);
        };
        if let Some(start) = self.view_transition() {
            // Given to the browser, which calls it once, also when it skips the transition.
            let swap = Closure::once_into_js(swap);
            if let Ok(transition) = start.call1(&self.page.document, &swap) {
                ignore_failure(&transition, "ready");
            }
        } else {
            swap();
        }
    }

    fn view_transition(&self) -> Option<Function> {
        let quiet = self.page.window.match_media("(prefers-reduced-motion: reduce)").ok()??;
        if quiet.matches() || self.page.document.hidden() || self.is_slow.get() {
            return None;
        }
        Reflect::get(&self.page.document, &"startViewTransition".into()).ok()?.dyn_into().ok()
    }

    fn swap(
        self: &Rc<Self>,
        next: &NextDocument,
        address: &str,
        whole: &str,
        step: Step,
        place: &Place,
    ) -> Option<()> {
        let history = self.page.window.history().ok()?;
        let written = self.page.written(whole);
        match step {
            Step::Push => {
                // To ask where the page is scrolled lays it out once more. Nobody asks what is known.
                if !self.rests.get() {
                    self.remember_scroll();
                }
                history.push_state_with_url(&JsValue::NULL, "", Some(&written)).ok()?;
                Entry::newest(&self.page).store(&self.page);
            }
            Step::Same => {
                let state = history.state().ok()?;
                history.replace_state_with_url(&state, "", Some(&written)).ok()?;
            }
            Step::Moved => {}
        }
        // From here on the address is the new page's.
        self.shown.replace(address.to_owned());
        self.knows_the_way.set(true);
        // From the top it is read first and touched later. Elsewhere the place may be that of something alive.
        let is_read_first = *place == Place::Top;
        self.set_fresh(is_read_first);
        next.swap_in(&self.page)?;
        self.swaps.set(self.swaps.get().wrapping_add(1));
        if !is_read_first {
            self.wake();
        }
        let _ = self.page.root.remove_attribute("data-going");
        place::show(&self.page, place);
        self.announce(Some(&next.title()));
        if is_read_first {
            self.wake_when_painted();
        }
        Some(())
    }

    /// Lets go of what was alive in the page before, and wakes what is in this one. The old page is gone already: to take
    /// it apart costs less there, and nobody waits for it.
    fn wake(&self) {
        (self.hooks.dispose)();
        if let Some(body) = self.page.document.body() {
            (self.hooks.wake)(&body);
        }
    }

    /// A page that is read from the top is laid out only as far as it is seen, until it is painted: `layout.css`.
    fn set_fresh(&self, is_fresh: bool) {
        let root = &self.page.root;
        let _ = if is_fresh {
            root.set_attribute("data-fresh", "")
        } else {
            root.remove_attribute("data-fresh")
        };
    }

    fn wake_when_painted(self: &Rc<Self>) {
        let (visits, number) = (self.clone(), self.swaps.get());
        spawn_local(async move {
            frame().await;
            pause(PAINTED).await;
            if visits.swaps.get() != number {
                return;
            }
            visits.set_fresh(false);
            place::begin(&visits.page);
            if visits.page.is_awake() {
                visits.wake();
            }
        });
    }

    /// Tells a screen reader the title of the page, or that one is coming: the words stand in the page.
    fn announce(&self, title: Option<&str>) {
        let Some(announcer) = self.page.document.get_element_by_id("announcer") else { return };
        let going = || self.page.document.get_element_by_id("main")?.get_attribute("data-going");
        announcer.set_text_content(title.map(str::to_owned).or_else(going).as_deref());
    }
}

/// Whether somebody has told the browser to save data.
fn saves_data(page: &Page) -> bool {
    let connection = Reflect::get(&page.window.navigator(), &"connection".into());
    let saves = connection.and_then(|connection| Reflect::get(&connection, &"saveData".into()));
    saves.is_ok_and(|saves| saves.is_truthy())
}

/// A transition that is skipped breaks a promise that nobody waits for: nothing is wrong with that.
fn ignore_failure(transition: &JsValue, promise: &str) {
    let Ok(promise) = Reflect::get(transition, &promise.into()) else { return };
    if let Ok(promise) = promise.dyn_into::<js_sys::Promise>() {
        spawn_local(async move {
            let _ = wasm_bindgen_futures::JsFuture::from(promise).await;
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_to_the_page_shown_makes_no_new_entry() {
        assert_eq!(step_to("/hy/help/", "/hy/"), Step::Push);
        assert_eq!(step_to("/hy/help/?a", "/hy/help/"), Step::Push);
        assert_eq!(step_to("/hy/help/", "/hy/help/"), Step::Same);
    }

    #[test]
    fn back_and_forward_fetch_only_another_document() {
        let left = Entry { at: Some(2.0), y: Some(40.0) };
        let at_top = Entry { at: Some(2.0), y: None };
        assert_eq!(arrival("/hy/", "/ru/", left), Arrival::Elsewhere);
        assert_eq!(arrival("/hy/", "/hy/", left), Arrival::Here(40.0));
        assert_eq!(arrival("/hy/", "/hy/", at_top), Arrival::Here(0.0));
        assert_eq!(arrival("/hy/", "/hy/", Entry::default()), Arrival::NewFragment);
    }
}
