//! Timers and frames.

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

/// Waits.
pub(super) async fn pause(millis: i32) {
    let timer = Promise::new(&mut |resolve: Function, _: Function| {
        let set = web_sys::window().map(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, millis)
        });
        if set.is_none_or(|set| set.is_err()) {
            // Without timers there is no waiting at all.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(timer).await;
}

/// A page that is not seen gets no frames: then so many milliseconds are one.
const UNSEEN: i32 = 200;

/// Waits for the next frame.
pub(super) async fn frame() {
    let frame = Promise::new(&mut |resolve: Function, _: Function| {
        let asked = web_sys::window().map(|window| {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, UNSEEN);
            window.request_animation_frame(&resolve)
        });
        if asked.is_none_or(|asked| asked.is_err()) {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(frame).await;
}
