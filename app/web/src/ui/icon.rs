//! Signs drawn as SVG. They stand beside words, never in their place: a screen reader does not see them.

use leptos::prelude::*;

/// A drawing. Each is a constant of its own, so that every part of the program carries those that it shows, and no others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IconName(&'static str);

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        impl IconName {
            $(
                $(#[$doc])*
                pub const $name: Self = Self(include_str!(concat!("../../icons/", $file, ".svg")));
            )*
        }
    };
}

icons! {
    ARROW_LEFT = "arrow-left";
    ARROW_RIGHT = "arrow-right";
    /// Right.
    CHECK = "check";
    /// Takes something away.
    CLOSE = "close";
    DOWN = "down";
    HAND_LENS = "hand-lens";
    HAND_POINT = "hand-point";
    HAND_TILT = "hand-tilt";
    INFO = "info";
    LIGHT_COAXIAL = "light-coaxial";
    LIGHT_DAYLIGHT = "sun";
    LIGHT_INFRARED = "light-infrared";
    LIGHT_OBLIQUE = "light-oblique";
    LIGHT_TRANSMITTED = "light-transmitted";
    LIGHT_ULTRAVIOLET = "light-ultraviolet";
    /// Not right yet: an open ring, no cross.
    NOT_YET = "not-yet";
    REPLAY = "replay";
    UP = "up";
}

/// A sign as large as the text beside it.
#[component]
pub fn Icon(name: IconName) -> AnyView {
    view! { <span class="sign" aria-hidden="true" inner_html=name.0></span> }.into_any()
}
