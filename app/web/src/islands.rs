//! What is alive in a page, and the one table that wakes it.
//!
//! An island is a Leptos component with serialised props. The build renders it into
//! `<div data-live="name"><script type="application/json">props</script><div>…</div></div>`;
//! in the browser [`wake`] looks the name up and hydrates the inner `<div>`. The handles are kept and dropped
//! with the page, so memory stays flat. What is rendered first is the same in both places: an island learns of
//! the device's state afterwards, in an effect.

pub mod activity;
pub mod contact_check;
pub mod glossary_search;
pub mod language_chooser;
pub mod lesson_mark;
pub mod progress;
pub mod quiz;
pub mod settings;
pub mod trouble;
pub mod true_cost;

use leptos::prelude::*;
use serde::de::DeserializeOwned;

/// The names in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Island {
    Quiz,
    Activity,
    LessonMark,
    Progress,
    Settings,
    LanguageChooser,
    GlossarySearch,
    TrueCost,
    ContactCheck,
    Trouble,
}

impl Island {
    #[cfg(feature = "browser")]
    const ALL: [Self; 10] = [
        Self::Quiz,
        Self::Activity,
        Self::LessonMark,
        Self::Progress,
        Self::Settings,
        Self::LanguageChooser,
        Self::GlossarySearch,
        Self::TrueCost,
        Self::ContactCheck,
        Self::Trouble,
    ];

    const fn name(self) -> &'static str {
        match self {
            Self::Quiz => "quiz",
            Self::Activity => "activity",
            Self::LessonMark => "lesson-mark",
            Self::Progress => "progress",
            Self::Settings => "settings",
            Self::LanguageChooser => "language-chooser",
            Self::GlossarySearch => "glossary-search",
            Self::TrueCost => "true-cost",
            Self::ContactCheck => "contact-check",
            Self::Trouble => "trouble",
        }
    }

    #[cfg(feature = "browser")]
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|island| island.name() == name)
    }

    /// The table: what each name becomes. `None` when the props are not what the component takes.
    fn view(self, props: &str) -> Option<Box<dyn FnOnce() -> AnyView>> {
        match self {
            Self::Quiz => ready(props, quiz::view),
            Self::Activity => ready(props, activity::view),
            Self::LessonMark => ready(props, lesson_mark::view),
            Self::Progress => ready(props, progress::view),
            Self::Settings => ready(props, settings::view),
            Self::LanguageChooser => ready(props, language_chooser::view),
            Self::GlossarySearch => ready(props, glossary_search::view),
            Self::TrueCost => ready(props, true_cost::view),
            Self::ContactCheck => ready(props, contact_check::view),
            Self::Trouble => ready(props, trouble::view),
        }
    }
}

fn ready<P: DeserializeOwned + 'static>(
    props: &str,
    view: fn(P) -> AnyView,
) -> Option<Box<dyn FnOnce() -> AnyView>> {
    let props: P = serde_json::from_str(props).ok()?;
    Some(Box::new(move || view(props)))
}

/// Renders an island into a page. Its props pass through JSON here too: what cannot be read back in the
/// browser fails when the site is built.
#[cfg(feature = "build")]
pub fn place<P: serde::Serialize>(island: Island, props: &P) -> AnyView {
    let rendered = serde_json::to_string(props)
        .ok()
        .and_then(|json| island.view(&json).map(|view| (json, view().to_html())));
    let Some((json, html)) = rendered else {
        // A broken island is a fault of the program, found by the test that renders the real pages.
        return view! { <div data-broken=island.name()></div> }.into_any();
    };
    // `</script>` inside the text would end the element.
    let json = json.replace('<', "\\u003c");
    view! {
        <div class=format!("live live--{}", island.name()) data-live=island.name()>
            <script type="application/json" inner_html=json></script>
            <div class="live__root" inner_html=html></div>
        </div>
    }
    .into_any()
}

#[cfg(feature = "browser")]
pub use waking::{dispose_all, wake};

#[cfg(feature = "browser")]
mod waking {
    use super::Island;
    use leptos::mount::{UnmountHandle, hydrate_from};
    use leptos::prelude::*;
    use std::cell::RefCell;
    use wasm_bindgen::JsCast;
    use web_sys::{Element, HtmlElement};

    /// What keeps an island alive.
    type Handle = UnmountHandle<<AnyView as Render>::State>;

    thread_local! {
        static AWAKE: RefCell<Vec<Handle>> = const { RefCell::new(Vec::new()) };
    }

    /// Wakes every island below an element. One that cannot be woken stays readable as it is.
    pub fn wake(root: &Element) {
        let Ok(found) = root.query_selector_all("[data-live]") else { return };
        let mut islands: Vec<(Island, HtmlElement, String)> = (0..found.length())
            .filter_map(|index| {
                let element: Element = found.item(index)?.dyn_into().ok()?;
                let island = Island::from_name(&element.get_attribute("data-live")?)?;
                let props = element.first_element_child()?.text_content()?;
                let inner = element.last_element_child()?.dyn_into().ok()?;
                Some((island, inner, props))
            })
            .collect();
        // What the learner touches first is woken first.
        islands.sort_by_key(|(island, ..)| *island != Island::Quiz);
        for (island, element, props) in islands {
            if let Some(view) = island.view(&props) {
                let handle = hydrate_from(element.clone(), view);
                let _ = element.set_attribute("data-woken", "");
                AWAKE.with_borrow_mut(|awake| awake.push(handle));
            }
        }
    }

    /// Lets go of every island: the page is about to be swapped.
    pub fn dispose_all() {
        // Taken out first: an island's clean-up may look here.
        drop(AWAKE.take());
    }
}
