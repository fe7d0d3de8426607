//! An error of reading that has no words.
//!
//! serde can say in a sentence what it expected and what it found. In a browser there is nobody to tell, and the
//! sentences bring everything with them that can be found, floats among it: 8 KB in every lesson.

use serde::de::{Error, Expected, Unexpected};
use std::fmt;

/// What was read has another shape than the type, or breaks one of its rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OtherShape;

impl fmt::Display for OtherShape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("what was read has another shape than its type")
    }
}

impl std::error::Error for OtherShape {}

impl Error for OtherShape {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }
    fn invalid_value(_: Unexpected<'_>, _: &dyn Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}

impl serde::ser::Error for OtherShape {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
