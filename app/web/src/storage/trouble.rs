//! Why something cannot be kept. Learning goes on in memory.

use course::Lang;

use crate::i18n::storage as words;

/// What stands between the learner's answers and the device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Trouble {
    #[default]
    None,
    /// The database cannot be opened: forbidden, broken, or held by another tab.
    Blocked,
    /// No room on the device.
    Full,
    /// A newer version of the platform has been here.
    Newer,
}

/// What the learner is told.
pub fn words_of_trouble(lang: Lang, trouble: Trouble) -> Option<String> {
    match trouble {
        Trouble::None => None,
        Trouble::Blocked => Some(words::trouble_blocked(lang).to_owned()),
        Trouble::Full => Some(words::trouble_full(lang).to_owned()),
        Trouble::Newer => Some(words::trouble_newer(lang).to_owned()),
    }
}

/// Why the database did not do what was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Failure {
    /// The connection was closed under us: open another one.
    Gone,
    Trouble(Trouble),
}

impl Failure {
    /// By the name of a `DOMException`.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "InvalidStateError" => Self::Gone,
            "QuotaExceededError" => Self::Trouble(Trouble::Full),
            "VersionError" => Self::Trouble(Trouble::Newer),
            _ => Self::Trouble(Trouble::Blocked),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failure_is_known_by_its_name() {
        assert_eq!(Failure::named("InvalidStateError"), Failure::Gone);
        assert_eq!(Failure::named("QuotaExceededError"), Failure::Trouble(Trouble::Full));
        assert_eq!(Failure::named("VersionError"), Failure::Trouble(Trouble::Newer));
        assert_eq!(Failure::named("SecurityError"), Failure::Trouble(Trouble::Blocked));
    }

    #[test]
    fn every_trouble_is_said_and_none_is_silent() {
        for lang in Lang::ALL {
            assert_eq!(words_of_trouble(lang, Trouble::None), None);
            let said = [Trouble::Blocked, Trouble::Full, Trouble::Newer]
                .map(|trouble| words_of_trouble(lang, trouble));
            assert!(said.iter().all(|words| words.as_ref().is_some_and(|text| !text.is_empty())));
            assert!(said[0] != said[1] && said[1] != said[2] && said[0] != said[2]);
        }
    }
}
