//! Closures of one type. Leptos writes its machinery out for the type of every closure: an effect, what it renders,
//! how that is built and rebuilt. A boxed closure has one type for all of them, which is tens of kilobytes less to
//! download and a pointer more to follow.

use leptos::ev::{Event, KeyboardEvent, MouseEvent, PointerEvent};
use leptos::prelude::*;
use std::sync::{Arc, Mutex};

/// A part of a view that changes. What is made may be nothing or many, but of views of one type ([`AnyView`]): each other
/// type brings its own code for being shown, shown again and taken away.
pub fn live<V: IntoAny>(mut view: impl FnMut() -> V + Send + 'static) -> AnyView {
    let view: Box<dyn FnMut() -> AnyView + Send> = Box::new(move || view().into_any());
    view.into_any()
}

/// The value of an attribute that changes.
pub type LiveValue<T> = Arc<Mutex<dyn FnMut() -> T + Send>>;

/// The value of an attribute that changes.
pub fn live_value<T>(value: impl FnMut() -> T + Send + 'static) -> LiveValue<T> {
    Arc::new(Mutex::new(value))
}

/// What happens when a button is pressed.
pub fn press(act: impl FnMut(MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(act)
}

/// What happens when a control has another value.
pub fn change(act: impl FnMut(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(act)
}

/// What happens when a key goes down.
pub fn key_down(act: impl FnMut(KeyboardEvent) + 'static) -> Box<dyn FnMut(KeyboardEvent)> {
    Box::new(act)
}

/// What happens when a finger, a pen or a mouse does something.
pub fn pointer(act: impl FnMut(PointerEvent) + 'static) -> Box<dyn FnMut(PointerEvent)> {
    Box::new(act)
}

/// Does something with the device whenever what it has read changes; never where pages are rendered.
pub fn effect(act: impl FnMut() + 'static) {
    fn boxed(mut act: Box<dyn FnMut()>) {
        Effect::new(move |_| act());
    }
    boxed(Box::new(act));
}
