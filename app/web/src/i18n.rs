//! The words of the interface: one function per message, generated from `locales/` by `build.rs`.
//!
//! `i18n::quiz::not_yet(lang)` is the message `quiz-not-yet` of `locales/<lang>/quiz.ftl`. Messages without
//! variables are `&'static str`; those with variables are `String`s with typed arguments.

pub mod format;
pub mod plural;

use course::Lang;
use plural::Plural;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
