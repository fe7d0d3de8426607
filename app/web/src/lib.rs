//! The page. Documents are rendered when the site is built; islands in them are woken in the browser.
//!
//! ```text
//! i18n        the words of the interface, typed
//! ui          small parts of a page: buttons, icons, notices
//! book        the loaded courses                          (only with the feature `build`)
//! pages       whole documents, one file each              (only with the feature `build`)
//! islands     what is alive in a page, and the one table that wakes it
//! storage     the log on the device, settings: the only room that touches storage
//! navigator   links become page swaps; quick exit; the only room that touches history
//! start       what the browser runs first                 (only with the feature `browser`)
//! ```

#![allow(
    clippy::needless_pass_by_value,
    reason = "components and the table of islands take their props by value"
)]
#![allow(clippy::too_many_lines, reason = "markup is long where a form is long")]
#![allow(clippy::similar_names, reason = "`pose` and `posed` are the words of the house")]
#![allow(
    clippy::type_complexity,
    reason = "the types of callbacks are said once, where they stand"
)]

pub mod i18n;
pub mod ui;

#[cfg(feature = "build")]
pub mod book;
#[cfg(feature = "build")]
pub mod pages;

pub mod islands;
pub mod navigator;
pub mod storage;

#[cfg(feature = "browser")]
mod start;
