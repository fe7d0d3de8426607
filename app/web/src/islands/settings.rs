//! Settings: colours, size of the text, leave no trace, erase all.

use course::Lang;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};

use crate::i18n::{safety, settings as words};
use crate::storage::settings::{TextSize, Theme};
use crate::storage::{self, Erased};
use crate::ui::live::{change, effect, live, live_value, press};
use crate::ui::state::State;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Props {
    lang: Lang,
}

#[cfg(feature = "build")]
pub fn placed(lang: Lang) -> AnyView {
    super::place(super::Island::Settings, &Props { lang })
}

pub(super) fn view(props: Props) -> AnyView {
    let Props { lang } = props;
    let theme = State::new(Theme::Auto);
    let text = State::new(TextSize::Normal);
    let traceless = State::new(false);
    effect(move || {
        theme.set(storage::settings::theme());
        text.set(storage::settings::text_size());
        traceless.set(storage::settings::leaves_no_trace());
    });
    let theme_choice = |value: Theme, label: &'static str| {
        let choose = move |_| {
            theme.set(value);
            storage::settings::set_theme(value);
        };
        radio("theme", label, move || theme.get() == value, choose)
    };
    let text_choice = |value: TextSize, label: &'static str| {
        let choose = move |_| {
            text.set(value);
            storage::settings::set_text_size(value);
        };
        radio("text-size", label, move || text.get() == value, choose)
    };
    let switch = move |_| {
        let on = !traceless.get_untracked();
        traceless.set(on);
        storage::settings::set_leaves_no_trace(on);
    };
    view! {
        <div class="settings">
            <section aria-labelledby="look">
                <h2 id="look">{words::look(lang)}</h2>
                <fieldset class="choice-row">
                    <legend>{words::theme(lang)}</legend>
                    {theme_choice(Theme::Auto, words::theme_auto(lang))}
                    {theme_choice(Theme::Light, words::theme_light(lang))}
                    {theme_choice(Theme::Dark, words::theme_dark(lang))}
                </fieldset>
                <fieldset class="choice-row">
                    <legend>{words::text(lang)}</legend>
                    {text_choice(TextSize::Normal, words::text_normal(lang))}
                    {text_choice(TextSize::Large, words::text_large(lang))}
                    {text_choice(TextSize::Larger, words::text_larger(lang))}
                </fieldset>
            </section>
            <section aria-labelledby="safety">
                <h2 id="safety">{words::safety(lang)}</h2>
                <label class="switch">
                    <input type="checkbox" role="switch" prop:checked=live_value(move || traceless.get()) on:change=change(switch) />
                    <span>{words::trace(lang)}</span>
                </label>
                <p class="hint">{words::trace_hint(lang)}</p>
                <p class="hint">{safety::trace_tab(lang)}</p>
                <p class="hint">{safety::trace_off(lang)}</p>
                {erase(lang)}
            </section>
        </div>
    }
    .into_any()
}

fn radio(
    name: &'static str,
    label: &'static str,
    checked: impl Fn() -> bool + Send + Sync + 'static,
    choose: impl Fn(leptos::ev::Event) + 'static,
) -> AnyView {
    view! {
        <label class="choice-row__item">
            <input type="radio" name=name prop:checked=live_value(checked) on:change=change(choose) />
            <span>{label}</span>
        </label>
    }
    .into_any()
}

/// Two taps: the first asks, the second erases.
fn erase(lang: Lang) -> AnyView {
    #[derive(Clone, Copy, PartialEq)]
    enum Step {
        Offered,
        Asked,
        Done(Erased),
    }
    let step = State::new(Step::Offered);
    let now = move |_| {
        spawn_local(async move {
            let erased = storage::journal().erase_all().await;
            step.set(Step::Done(erased));
        });
    };
    view! {
        <div class="erase">
            <p class="hint">{words::erase_hint(lang)}</p>
            <div role="status">
                {live(move || match step.get() {
                    Step::Offered => {
                        view! {
                            <button class="button button--danger" type="button" on:click=press(move |_| step.set(Step::Asked))>
                                {words::erase(lang)}
                            </button>
                        }
                            .into_any()
                    }
                    Step::Asked => {
                        view! {
                            <button class="button button--danger" type="button" on:click=press(now)>
                                {words::erase_sure(lang)}
                            </button>
                            <button class="button" type="button" on:click=press(move |_| step.set(Step::Offered))>
                                {words::erase_keep(lang)}
                            </button>
                        }
                            .into_any()
                    }
                    Step::Done(Erased::Everything) => {
                        view! { <p class="notice notice--quiet">{words::erased(lang)}</p> }.into_any()
                    }
                    Step::Done(Erased::NotAll) => {
                        view! {
                            <p class="notice">{safety::erased_not_all(lang)}</p>
                            <button class="button button--danger" type="button" on:click=press(now)>
                                {words::erase_sure(lang)}
                            </button>
                        }
                            .into_any()
                    }
                })}
            </div>
        </div>
    }
    .into_any()
}
