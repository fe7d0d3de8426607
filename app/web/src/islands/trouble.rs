//! Says when answers are not kept, and why: something is wrong, or it was asked for. Learning goes on.

use course::Lang;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::i18n::safety;
use crate::storage;
use crate::ui::live::{effect, live};
use crate::ui::state::State;

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
    let words = State::new(None::<String>);
    let traceless = State::new(false);
    effect(move || {
        let journal = storage::journal();
        let trouble = journal.trouble().get();
        words.set(storage::words_of_trouble(lang, trouble));
        // The mode is switched in the settings of this very page.
        journal.changes().track();
        traceless.set(storage::settings::leaves_no_trace());
    });
    view! {
        <div class="trouble" role="status">
            {live(move || words.get().map(|words| view! { <p class="notice">{words}</p> }.into_any()))}
            {live(move || {
                traceless
                    .get()
                    .then(|| view! { <p class="notice notice--quiet">{safety::trace_on(lang)}</p> }.into_any())
            })}
        </div>
    }
    .into_any()
}
