//! Where a fact comes from, and how sure we are of it.

use serde::{Deserialize, Serialize};

use crate::lang::Localized;

/// An entry of `content/sources.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub title: Localized<String>,
    pub certainty: Certainty,
    #[serde(default)]
    pub year: Option<u16>,
}

/// How sure we are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Read in the named source.
    Read,
    /// True on the source's date; it may have changed since.
    ReadDated,
    /// Well established, not checked by us in a text.
    GeneralKnowledge,
}
