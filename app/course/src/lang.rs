//! The languages of the platform.

use serde::{Deserialize, Serialize};

/// A language of the platform. Adding a variant makes the compiler and the checker list what is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Eastern Armenian, reformed orthography.
    Hy,
    Ru,
    /// British English: the language that lessons are first written in.
    En,
}

impl Lang {
    /// In the order in which the language chooser offers them.
    pub const ALL: [Self; 3] = [Self::Hy, Self::Ru, Self::En];

    /// The BCP 47 tag, which is also the first part of every address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hy => "hy",
            Self::Ru => "ru",
            Self::En => "en",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The first of a reader's preferred BCP 47 tags (`ru-RU`, `hy`) that we speak.
    pub fn preferred<'a>(tags: impl IntoIterator<Item = &'a str>) -> Option<Self> {
        tags.into_iter().find_map(|tag| {
            let primary = tag.split(['-', '_']).next()?;
            Self::from_code(&primary.to_ascii_lowercase())
        })
    }
}

/// One value for each language: a missing translation does not compile.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Localized<T> {
    pub hy: T,
    pub ru: T,
    pub en: T,
}

impl<T> Localized<T> {
    pub const fn get(&self, lang: Lang) -> &T {
        match lang {
            Lang::Hy => &self.hy,
            Lang::Ru => &self.ru,
            Lang::En => &self.en,
        }
    }

    /// Builds the value of each language in turn.
    pub fn from_fn(mut value: impl FnMut(Lang) -> T) -> Self {
        Self { hy: value(Lang::Hy), ru: value(Lang::Ru), en: value(Lang::En) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_we_speak_is_preferred() {
        assert_eq!(Lang::preferred(["de-DE", "RU-ru", "en"]), Some(Lang::Ru));
        assert_eq!(Lang::preferred(["hy_AM"]), Some(Lang::Hy));
        assert_eq!(Lang::preferred(["fr", ""]), None);
    }
}
