//! The props of islands that need to know nothing but their language and what is said in their place.

use course::Lang;
use serde::{Deserialize, Serialize};

/// An exercise in one language.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    pub(super) lang: Lang,
    /// What is to be done, as the lesson or the page says it.
    pub(super) caption: String,
}

/// Renders such an island into a page.
#[cfg(feature = "build")]
pub(super) fn placed(island: super::Island, lang: Lang, caption: &str) -> leptos::prelude::AnyView {
    super::place(island, &Props { lang, caption: caption.to_owned() })
}
