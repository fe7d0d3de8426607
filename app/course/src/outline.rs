//! The order of things: a track has modules, a module has lessons and a pass mark.

use serde::{Deserialize, Serialize};

use crate::credit::Percent;
use crate::id::{LessonSlug, ModuleId};

/// A course of study for one audience.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Track {
    /// Pupils of 14–17.
    School,
    /// Border guards and allied services.
    Border,
    /// Labour migrants and their families.
    Travel,
    /// Teachers.
    Teach,
    /// Support points, consulates, NGOs, journalists, attorneys.
    Helpers,
}

impl Track {
    pub const ALL: [Self; 5] =
        [Self::School, Self::Border, Self::Travel, Self::Teach, Self::Helpers];

    /// The track's folder and part of an address.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::School => "school",
            Self::Border => "border",
            Self::Travel => "travel",
            Self::Teach => "teach",
            Self::Helpers => "helpers",
        }
    }

    pub fn from_slug(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|track| track.slug() == slug)
    }

    /// Whether the readers are promised plain sentences (curriculum §0, rule 9).
    pub const fn has_plain_language(self) -> bool {
        matches!(self, Self::School | Self::Travel)
    }
}

/// `content/<track>/track.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrackFile {
    pub modules: Vec<ModuleId>,
}

/// `content/<track>/<module>/module.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ModuleFile {
    pub lessons: Vec<LessonSlug>,
    /// The share of credit that counts as mastery.
    pub pass_percent: Percent,
}

/// `<lang>.toml` beside the two above.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Titles {
    pub title: String,
    pub summary: String,
    /// Fingerprint of the English text that this translates; written by `content accept`.
    #[serde(default)]
    pub translated_from: Option<String>,
}
