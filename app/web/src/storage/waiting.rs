//! What is done with the device when the learner has seen what he or she has just done: it is written, the other tabs
//! are told, and the islands look again. That takes as long as showing it, and nobody waits for it. A page that is left
//! does it at once.

use leptos::prelude::{request_animation_frame, set_timeout};
use std::cell::{Cell, RefCell};
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::area::window;

/// Done once.
type Act = Box<dyn FnOnce()>;

/// A page that is not seen gets no frames.
const LATEST: Duration = Duration::from_millis(200);

thread_local! {
    static WAITING: RefCell<Vec<Act>> = const { RefCell::new(Vec::new()) };
    static IS_LISTENING: Cell<bool> = const { Cell::new(false) };
}

/// Does something after the next frame. Where there are no frames, at once.
pub(super) fn when_seen(act: impl FnOnce() + 'static) {
    let waits = WAITING.with_borrow_mut(|waiting| {
        waiting.push(Box::new(act));
        waiting.len()
    });
    if window().is_none() {
        return do_now();
    }
    if waits == 1 {
        listen();
        request_animation_frame(|| set_timeout(do_now, Duration::ZERO));
        set_timeout(do_now, LATEST);
    }
}

/// Waits for a frame with nothing to do, so that the browser has compiled what it takes to wait.
#[cfg(feature = "browser")]
pub fn rehearse() {
    when_seen(|| ());
}

/// Everything was erased: nothing of it is done any more.
pub(super) fn give_up() {
    drop(WAITING.take());
}

/// Does what waits without waiting.
pub(super) fn do_now() {
    for act in WAITING.take() {
        act();
    }
}

/// Hears that the page is left, or put aside.
fn listen() {
    if IS_LISTENING.replace(true) {
        return;
    }
    let Some(window) = window() else { return };
    let leave = Closure::<dyn FnMut()>::new(do_now);
    let _ = window.add_event_listener_with_callback("pagehide", leave.as_ref().unchecked_ref());
    // As long as the page lives.
    leave.forget();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::rc::Rc;

    #[test]
    fn where_nothing_is_seen_nothing_waits() {
        let done = Rc::new(Cell::new(0));
        for _ in 0..2 {
            let done = done.clone();
            when_seen(move || done.set(done.get() + 1));
        }
        assert_eq!(done.get(), 2);
    }

    #[test]
    fn what_was_given_up_is_not_done() {
        WAITING.with_borrow_mut(|waiting| waiting.push(Box::new(|| panic!("it is done"))));
        give_up();
        do_now();
    }
}
