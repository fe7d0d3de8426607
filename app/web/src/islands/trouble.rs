//! Says when answers cannot be kept, and why. Learning goes on.

use course::Lang;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::storage;
use crate::ui::live::{effect, live};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::Trouble, &Props { lang })
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let words = RwSignal::new(None::<String>);
    effect(move || {
        let journal = storage::journal();
        let trouble = journal.trouble().get();
        words.set(storage::words_of_trouble(lang, trouble));
    });
    view! {
        <div class="trouble" role="status">
            {live(move || words.get().map(|words| view! { <p class="notice">{words}</p> }))}
        </div>
    }
    .into_any()
}
