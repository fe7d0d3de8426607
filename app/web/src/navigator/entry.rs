//! What an entry of the tab's history remembers: `{ at, y }` in `history.state`.
//!
//! `at` counts the entries of the tab from 0; `scripts/early.js` writes it when a page is loaded and reads it when
//! the quick exit walks back. `y` is how far the page was scrolled when it was left.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

use super::Page;

/// An entry of the history, as far as it is ours.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Entry {
    /// How many entries lie before it.
    pub(super) at: Option<f64>,
    /// In CSS pixels from the top; `None` when the page was not scrolled yet.
    pub(super) y: Option<f64>,
}

impl Entry {
    /// The entry that is shown.
    pub(super) fn current(page: &Page) -> Self {
        let state =
            page.window.history().and_then(|history| history.state()).unwrap_or(JsValue::NULL);
        let number =
            |key: &str| Reflect::get(&state, &key.into()).ok().and_then(|value| value.as_f64());
        Self::checked(number("at"), number("y"))
    }

    /// The newest entry: nothing lies after it.
    pub(super) fn newest(page: &Page) -> Self {
        let length = page.window.history().and_then(|history| history.length()).unwrap_or(1);
        Self { at: Some(f64::from(length.saturating_sub(1))), y: None }
    }

    /// Writes it into the entry that is shown. Some browsers refuse when it happens too often: then the place is
    /// not remembered, and nothing else is lost.
    pub(super) fn store(self, page: &Page) {
        let state = Object::new();
        for (key, number) in [("at", self.at), ("y", self.y)] {
            if let Some(number) = number {
                let _ = Reflect::set(&state, &key.into(), &number.into());
            }
        }
        if let Ok(history) = page.window.history() {
            let _ = history.replace_state(&state, "");
        }
    }

    /// Anybody can write into the history of the origin: only sensible numbers are taken from it.
    fn checked(at: Option<f64>, y: Option<f64>) -> Self {
        let sensible = |number: &f64| number.is_finite() && *number >= 0.0;
        Self { at: at.filter(sensible).filter(|at| at.fract() == 0.0), y: y.filter(sensible) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sensible_numbers_are_taken_from_the_history() {
        let kept = |at: f64, y: f64| Entry::checked(Some(at), Some(y));
        assert_eq!(kept(3.0, 120.5), Entry { at: Some(3.0), y: Some(120.5) });
        for bad in [-1.0, f64::NAN, f64::INFINITY] {
            assert_eq!(kept(bad, bad), Entry::default(), "{bad}");
        }
        assert_eq!(kept(0.5, 0.0), Entry { at: None, y: Some(0.0) });
    }
}
