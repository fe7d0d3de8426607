//! The device's time and chance. The rules get both as arguments.

use course::Day;
use course::progress::{EntryId, Millis};
use js_sys::{Function, Math, Promise};
use wasm_bindgen_futures::JsFuture;

use super::area::window;

/// This moment by the device's clock.
pub fn now() -> Millis {
    if !cfg!(target_arch = "wasm32") {
        return Millis::default();
    }
    Millis(whole(js_sys::Date::now()))
}

/// Today (UTC) by the device's clock.
pub fn today() -> Day {
    Day::of_millis(now().0)
}

/// A name for what happened at this time that no other entry has, on whatever device it was written.
pub(super) fn new_entry_id(at: Millis) -> EntryId {
    let mut chance = [0; 10];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut chance).is_ok());
    if !filled && cfg!(target_arch = "wasm32") {
        for byte in &mut chance {
            *byte = u8::try_from(whole(Math::random() * 256.0)).unwrap_or_default();
        }
    }
    entry_id(at, chance)
}

/// 48 bits of time, so that neighbours in time are neighbours in the database, and 80 bits of chance.
fn entry_id(at: Millis, chance: [u8; 10]) -> EntryId {
    let chance = chance.iter().fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
    EntryId::new(u128::from(at.0 & 0xffff_ffff_ffff) << 80 | chance)
}

/// Waits for a promise, but not longer than this. Says whether it came in time, kept or broken.
pub(super) async fn in_time(promise: &Promise, millis: i32) -> bool {
    let late = Promise::new(&mut |resolve: Function, _: Function| {
        let set = window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_1(
                &resolve,
                millis,
                &LATE.into(),
            )
        });
        if set.is_none_or(|set| set.is_err()) {
            // Without timers there is no waiting at all.
            let _ = resolve.call1(&wasm_bindgen::JsValue::NULL, &LATE.into());
        }
    });
    let first = Promise::race(&js_sys::Array::of2(promise, &late));
    JsFuture::from(first).await.map_or(true, |value| value != LATE)
}

/// What the timer's promise brings; nothing else brings this.
const LATE: &str = "late";

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "`as` saturates, which is right for a clock before 1970"
)]
const fn whole(number: f64) -> u64 {
    number as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_begins_with_the_time_and_ends_with_chance() {
        let id = entry_id(Millis(0x0123_4567_89ab), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
        assert_eq!(id.to_string(), "0123456789ab0102030405060708090a");
        let far = entry_id(Millis(u64::MAX), [0; 10]);
        assert_eq!(far.to_string(), "ffffffffffff00000000000000000000");
    }
}
