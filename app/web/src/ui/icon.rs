//! Signs drawn as SVG. They stand beside words, never in their place: a screen reader does not see them.

use leptos::prelude::*;

/// Writes the enum and its drawings once.
macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal;)*) => {
        /// The signs in use; a drawing that nothing shows is not in the WebAssembly.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum IconName { $($(#[$doc])* $name,)* }

        impl IconName {
            const fn drawing(self) -> &'static str {
                match self {
                    $(Self::$name => include_str!(concat!("../../icons/", $file, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    ArrowLeft = "arrow-left";
    ArrowRight = "arrow-right";
    /// Right.
    Check = "check";
    /// Takes something away.
    Close = "close";
    Down = "down";
    HandLens = "hand-lens";
    HandPoint = "hand-point";
    HandTilt = "hand-tilt";
    Info = "info";
    LightCoaxial = "light-coaxial";
    LightDaylight = "sun";
    LightInfrared = "light-infrared";
    LightOblique = "light-oblique";
    LightTransmitted = "light-transmitted";
    LightUltraviolet = "light-ultraviolet";
    /// Not right yet: an open ring, no cross.
    NotYet = "not-yet";
    Replay = "replay";
    Up = "up";
}

/// A sign as large as the text beside it.
#[component]
pub fn Icon(name: IconName) -> AnyView {
    view! { <span class="sign" aria-hidden="true" inner_html=name.drawing()></span> }.into_any()
}
