//! How the page looks and which language comes first. Kept in localStorage, one word each; the looks are put on
//! `<html>`, where the style sheet finds them. `scripts/early.js` does the same before the first paint.

use course::Lang;
use std::cell::RefCell;

use super::area::{Area, window};
use super::journal::journal;
use super::memory::Mode;

/// Light, dark, or what the device says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    #[default]
    Auto,
    Light,
    Dark,
}

/// How large the text is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextSize {
    #[default]
    Normal,
    Large,
    Larger,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The value of `data-theme`; what needs no saying has no attribute.
    const fn word(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    fn from_word(word: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|theme| theme.word() == word).unwrap_or_default()
    }
}

impl TextSize {
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Larger];

    /// The value of `data-text`.
    const fn word(self) -> Option<&'static str> {
        match self {
            Self::Normal => None,
            Self::Large => Some("large"),
            Self::Larger => Some("larger"),
        }
    }

    fn from_word(word: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|size| size.word() == word).unwrap_or_default()
    }
}

#[derive(Debug, Clone, Copy, Default)]
struct Settings {
    theme: Theme,
    text: TextSize,
    language: Option<Lang>,
}

const THEME: &str = "theme";
const TEXT: &str = "text";
const LANGUAGE: &str = "lang";
/// A neutral word: whoever looks at the tab's storage learns nothing from it.
const MODE: &str = "mode";

thread_local! {
    /// What is chosen, also where nothing can be stored.
    static CHOSEN: RefCell<Option<Settings>> = const { RefCell::new(None) };
}

fn chosen() -> Settings {
    CHOSEN.with_borrow_mut(|chosen| {
        *chosen.get_or_insert_with(|| Settings {
            theme: Theme::from_word(Area::Local.get(THEME).as_deref()),
            text: TextSize::from_word(Area::Local.get(TEXT).as_deref()),
            language: Area::Local.get(LANGUAGE).and_then(|code| Lang::from_code(&code)),
        })
    })
}

fn choose(change: impl FnOnce(&mut Settings), key: &str, word: Option<&str>) {
    let mut settings = chosen();
    change(&mut settings);
    CHOSEN.set(Some(settings));
    if !leaves_no_trace() {
        Area::Local.set(key, word);
    }
}

/// The colours chosen.
pub fn theme() -> Theme {
    chosen().theme
}

/// Chooses the colours, at once.
pub fn set_theme(theme: Theme) {
    choose(|settings| settings.theme = theme, THEME, theme.word());
    apply();
}

/// The size chosen.
pub fn text_size() -> TextSize {
    chosen().text
}

/// Chooses the size of the text, at once.
pub fn set_text_size(size: TextSize) {
    choose(|settings| settings.text = size, TEXT, size.word());
    apply();
}

/// The language last chosen.
pub fn language() -> Option<Lang> {
    chosen().language
}

/// Remembers the language chosen.
pub fn set_language(lang: Lang) {
    choose(|settings| settings.language = Some(lang), LANGUAGE, Some(lang.code()));
}

/// Whether this tab leaves no trace.
pub fn leaves_no_trace() -> bool {
    journal().mode() == Mode::LeavingNoTrace
}

/// Switches *leave no trace* in this tab. A reload keeps it, closing the tab ends it.
pub fn set_leaves_no_trace(on: bool) {
    let mode = if on { Mode::LeavingNoTrace } else { Mode::Keeping };
    remember_mode(mode);
    journal().switch(mode);
}

/// Puts the looks on `<html>`.
pub fn apply() {
    let Some(root) = window().and_then(|window| window.document()?.document_element()) else {
        return;
    };
    let Settings { theme, text, .. } = chosen();
    for (attribute, word) in [("data-theme", theme.word()), ("data-text", text.word())] {
        let _ = match word {
            Some(word) => root.set_attribute(attribute, word),
            None => root.remove_attribute(attribute),
        };
    }
}

/// The mode in which this tab was left.
pub(super) fn remembered_mode() -> Mode {
    if Area::Session.get(MODE).is_some() { Mode::LeavingNoTrace } else { Mode::Keeping }
}

pub(super) fn remember_mode(mode: Mode) {
    Area::Session.set(MODE, (mode == Mode::LeavingNoTrace).then_some("1"));
}

/// Back to how a stranger finds the page.
pub(super) fn forget() {
    CHOSEN.set(Some(Settings::default()));
    apply();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_storage_come_back_as_they_went() {
        for theme in Theme::ALL {
            assert_eq!(Theme::from_word(theme.word()), theme);
        }
        for size in TextSize::ALL {
            assert_eq!(TextSize::from_word(size.word()), size);
        }
        assert_eq!(Theme::from_word(Some("neon")), Theme::Auto);
        assert_eq!(TextSize::from_word(Some("")), TextSize::Normal);
    }

    #[test]
    fn a_choice_holds_where_nothing_can_be_stored() {
        set_theme(Theme::Dark);
        set_text_size(TextSize::Larger);
        set_language(Lang::Ru);
        assert_eq!(
            (theme(), text_size(), language()),
            (Theme::Dark, TextSize::Larger, Some(Lang::Ru))
        );
        forget();
        assert_eq!((theme(), text_size(), language()), (Theme::Auto, TextSize::Normal, None));
    }
}
