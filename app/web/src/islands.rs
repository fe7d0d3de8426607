//! What is alive in a page, and the one table that wakes it.
//!
//! An island is a Leptos component with serialised props. The build renders it into
//! `<div data-live="name"><template>props</template><div>…</div></div>`; in the browser [`wake`] looks the name up,
//! builds the same view beside the page and puts it in the place of the inner `<div>`, between two frames. The handles
//! are kept and dropped with the page, so memory stays flat. What is rendered first is the same in both places: an
//! island learns of the device's state afterwards, in an effect.
//!
//! Why the view is built and not hydrated: hydration comes twice with every shape of view (at once, and as a future),
//! which was a quarter of the WebAssembly, and the island that is replaced is disabled until then anyway.

pub mod activity;
mod captioned;
pub mod check_digits;
pub mod chip_check;
pub mod contact_check;
pub mod desk;
pub mod faces;
pub mod glossary_search;
pub mod lab_record;
pub mod language_chooser;
pub mod lesson_mark;
pub mod lost_documents;
pub mod mrz_viewer;
pub mod name_builder;
pub mod notation;
#[cfg(feature = "browser")]
mod parts;
pub mod portrait_words;
pub mod practice_hall;
pub mod progress;
pub mod quiz;
pub mod settings;
pub mod statistics;
pub mod trainer_sheet;
pub mod trouble;
pub mod true_cost;
mod zone_key;
mod zone_record;
mod zone_words;

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
    Desk,
    LightTable,
    Magnifier,
    Faces,
    PracticeHall,
    Statistics,
    TrainerSheet,
    MrzViewer,
    CheckDigits,
    NameBuilder,
    LostDocuments,
    ChipCheck,
}

impl Island {
    #[cfg(any(feature = "browser", feature = "build"))]
    const ALL: [Self; 22] = [
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
        Self::Desk,
        Self::LightTable,
        Self::Magnifier,
        Self::Faces,
        Self::PracticeHall,
        Self::Statistics,
        Self::TrainerSheet,
        Self::MrzViewer,
        Self::CheckDigits,
        Self::NameBuilder,
        Self::LostDocuments,
        Self::ChipCheck,
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
            Self::Desk => "desk",
            Self::LightTable => "light-table",
            Self::Magnifier => "magnifier",
            Self::Faces => "faces",
            Self::PracticeHall => "practice-hall",
            Self::Statistics => "statistics",
            Self::TrainerSheet => "trainer-sheet",
            Self::MrzViewer => "mrz-viewer",
            Self::CheckDigits => "check-digits",
            Self::NameBuilder => "name-builder",
            Self::LostDocuments => "lost-documents",
            Self::ChipCheck => "chip-check",
        }
    }

    #[cfg(feature = "browser")]
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|island| island.name() == name)
    }

    /// The part of the program that has it.
    pub const fn part(self) -> Part {
        match self {
            Self::Quiz | Self::Activity | Self::LessonMark | Self::Trouble => Part::Lesson,
            Self::LanguageChooser | Self::GlossarySearch | Self::ContactCheck => Part::Guide,
            Self::TrueCost => Part::Tools,
            Self::Progress | Self::Settings => Part::Progress,
            Self::Desk | Self::LightTable | Self::Magnifier => Part::Desk,
            Self::Faces => Part::Faces,
            Self::PracticeHall | Self::Statistics | Self::TrainerSheet => Part::Hall,
            Self::MrzViewer | Self::CheckDigits | Self::NameBuilder | Self::LostDocuments => {
                Part::Zone
            }
            Self::ChipCheck => Part::Chip,
        }
    }
}

/// The program comes in parts, so that nobody waits for what only other pages show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Always there: the navigator, the journal, the islands of lessons.
    Lesson,
    /// What helps to find the way: the first page, the glossary, the contacts.
    Guide,
    /// The small tools.
    Tools,
    /// Progress and settings.
    Progress,
    /// The examination desk, the light table, the magnifier.
    Desk,
    /// The comparison of faces.
    Faces,
    /// The practice hall, its statistics, the trainer's sheet.
    Hall,
    /// The machine readable zone, and the database that is asked with it.
    Zone,
    /// The chip, with its signatures.
    Chip,
}

#[cfg(feature = "build")]
impl Part {
    /// The file beside that of the lessons, as `parts.rs` names it and a page says that it wants it.
    const fn file(self) -> Option<&'static str> {
        match self {
            Self::Lesson => None,
            Self::Guide => Some("guide"),
            Self::Tools => Some("tools"),
            Self::Progress => Some("progress"),
            Self::Desk => Some("desk"),
            Self::Faces => Some("faces"),
            Self::Hall => Some("hall"),
            Self::Zone => Some("zone"),
            Self::Chip => Some("chip"),
        }
    }
}

/// Whether a document shows something of the document lab, whose styles come in a file of their own.
#[cfg(feature = "build")]
pub fn shows_lab(html: &str) -> bool {
    [Part::Desk, Part::Faces, Part::Hall, Part::Zone, Part::Chip]
        .iter()
        .filter_map(|part| part.file())
        .any(|part| html.contains(&format!("data-part=\"{part}\"")))
}

/// Where in a document the first island begins that has styles of its own; all others have only what every page has.
#[cfg(feature = "build")]
pub fn first_styled(html: &str) -> Option<usize> {
    let is_plain = |island: &Island| {
        matches!(
            island,
            Island::LessonMark
                | Island::LanguageChooser
                | Island::GlossarySearch
                | Island::ContactCheck
                | Island::Trouble
        )
    };
    let styled = Island::ALL.into_iter().filter(|island| !is_plain(island));
    let name = |island: Island| html.find(&format!("class=\"live live--{}\"", island.name()));
    html[..styled.filter_map(name).min()?].rfind('<')
}

/// What an island becomes.
type View = Box<dyn FnOnce() -> AnyView>;

/// `None` when another part of the program has the island.
type Ready = Option<View>;

/// The table: what each name becomes, where everything is at hand.
#[cfg(feature = "build")]
fn view(island: Island, props: &str) -> Ready {
    match island.part() {
        Part::Lesson => lesson_view(island, props),
        Part::Guide => guide_view(island, props),
        Part::Tools => tools_view(island, props),
        Part::Progress => progress_view(island, props),
        Part::Desk => desk_view(island, props),
        Part::Faces => faces_view(island, props),
        Part::Hall => hall_view(island, props),
        Part::Zone => zone_view(island, props),
        Part::Chip => chip_view(island, props),
    }
}

fn lesson_view(island: Island, props: &str) -> Ready {
    match island {
        Island::Quiz => Some(ready(props, quiz::view)),
        Island::Activity => Some(ready(props, activity::view)),
        Island::LessonMark => Some(ready(props, lesson_mark::view)),
        Island::Trouble => Some(ready(props, trouble::view)),
        _ => None,
    }
}

fn guide_view(island: Island, props: &str) -> Ready {
    match island {
        Island::LanguageChooser => Some(ready(props, language_chooser::view)),
        Island::GlossarySearch => Some(ready(props, glossary_search::view)),
        Island::ContactCheck => Some(ready(props, contact_check::view)),
        _ => None,
    }
}

fn tools_view(island: Island, props: &str) -> Ready {
    match island {
        Island::TrueCost => Some(ready(props, true_cost::view)),
        _ => None,
    }
}

fn progress_view(island: Island, props: &str) -> Ready {
    match island {
        Island::Progress => Some(ready(props, progress::view)),
        Island::Settings => Some(ready(props, settings::view)),
        _ => None,
    }
}

fn desk_view(island: Island, props: &str) -> Ready {
    match island {
        Island::Desk => Some(ready(props, desk::view)),
        Island::LightTable => Some(ready(props, desk::light_table::view)),
        Island::Magnifier => Some(ready(props, desk::magnifier::view)),
        _ => None,
    }
}

fn zone_view(island: Island, props: &str) -> Ready {
    match island {
        Island::MrzViewer => Some(ready(props, mrz_viewer::view)),
        Island::CheckDigits => Some(ready(props, check_digits::view)),
        Island::NameBuilder => Some(ready(props, name_builder::view)),
        Island::LostDocuments => Some(ready(props, lost_documents::view)),
        _ => None,
    }
}

fn faces_view(island: Island, props: &str) -> Ready {
    match island {
        Island::Faces => Some(ready(props, faces::view)),
        _ => None,
    }
}

fn hall_view(island: Island, props: &str) -> Ready {
    match island {
        Island::PracticeHall => Some(ready(props, practice_hall::view)),
        Island::Statistics => Some(ready(props, statistics::view)),
        Island::TrainerSheet => Some(ready(props, trainer_sheet::view)),
        _ => None,
    }
}

fn chip_view(island: Island, props: &str) -> Ready {
    match island {
        Island::ChipCheck => Some(ready(props, chip_check::view)),
        _ => None,
    }
}

fn ready<P: DeserializeOwned + 'static>(props: &str, view: fn(P) -> AnyView) -> View {
    let props: P = notation::read(props);
    Box::new(move || view(props))
}

/// Renders an island into a page. Its props pass through their notation here too: what cannot be read back in the
/// browser fails when the site is built.
#[cfg(feature = "build")]
pub fn place<P: serde::Serialize>(island: Island, props: &P) -> AnyView {
    let rendered = notation::write(props)
        .ok()
        .and_then(|props| view(island, &props).map(|view| (props, view().to_html())));
    let Some((props, html)) = rendered else {
        // A broken island is a fault of the program, found by the test that renders the real pages.
        return view! { <div data-broken=island.name()></div> }.into_any();
    };
    // `</script>` or `<!--` inside the text would end the element or hide its end. The notation has no form for a
    // sign by its number, so the text is not raw: it stands in a template, where `&lt;` is read as `<`.
    let props = props.replace('&', "&amp;").replace('<', "&lt;");
    view! {
        <div
            class=format!("live live--{}", island.name())
            data-live=island.name()
            data-part=island.part().file()
        >
            <template inner_html=props></template>
            <div class="live__root" inner_html=html></div>
        </div>
    }
    .into_any()
}

#[cfg(feature = "browser")]
pub use waking::{dispose_all, wake, wake_with_tab};

#[cfg(feature = "browser")]
mod waking {
    use super::{Island, Part, Ready, lesson_view, parts};
    use js_sys::Array;
    use leptos::mount::{UnmountHandle, mount_to};
    use leptos::prelude::*;
    use leptos::task::spawn_local;
    use std::cell::{Cell, RefCell};
    use std::future::Future;
    use std::pin::Pin;
    use std::rc::Rc;
    use wasm_bindgen::JsCast;
    use wasm_bindgen::closure::Closure;
    use wasm_split_helpers::SplitLoaderError;
    use web_sys::{
        Element, HtmlElement, HtmlTemplateElement, IntersectionObserver, IntersectionObserverEntry,
        IntersectionObserverInit,
    };

    /// What keeps an island alive.
    type Handle = UnmountHandle<<AnyView as Render>::State>;

    /// What an observer calls.
    type Near = Closure<dyn FnMut(Array, IntersectionObserver)>;

    /// What is done with an element, once.
    type Act = Rc<Cell<Option<Box<dyn FnOnce(HtmlElement)>>>>;

    /// An island that waits until it comes near.
    struct Waiting {
        element: HtmlElement,
        act: Act,
        observer: IntersectionObserver,
        _seen: Near,
    }

    thread_local! {
        static AWAKE: RefCell<Vec<Handle>> = const { RefCell::new(Vec::new()) };
        static WAITING: RefCell<Vec<Waiting>> = const { RefCell::new(Vec::new()) };
    }

    /// Wakes every island below an element. One that cannot be woken stays readable as it is.
    pub fn wake(root: &Element) {
        let Ok(found) = root.query_selector_all("[data-live]") else { return };
        let islands: Vec<(Island, HtmlElement, String)> = (0..found.length())
            .filter_map(|index| {
                let element: Element = found.item(index)?.dyn_into().ok()?;
                let island = Island::from_name(&element.get_attribute("data-live")?)?;
                let props: HtmlTemplateElement = element.first_element_child()?.dyn_into().ok()?;
                let props = props.content().text_content()?;
                let inner = element.last_element_child()?.dyn_into().ok()?;
                Some((island, inner, props))
            })
            .collect();
        // What the learner touches first is woken first.
        let (quizzes, others): (Vec<_>, Vec<_>) =
            islands.into_iter().partition(|(island, ..)| *island == Island::Quiz);
        for (island, element, props) in quizzes.into_iter().chain(others) {
            match island.part() {
                Part::Lesson => put(&element, lesson_view(island, &props)),
                // Wherever it stands: a line that nobody answers any more may be seen before it.
                Part::Guide => {
                    let _ = element.set_attribute("inert", "");
                    load(async move { (element, parts::guide(island, props).await) });
                }
                Part::Tools => when_near(element, move |element| {
                    load(async move { (element, parts::tools(island, props).await) });
                }),
                Part::Progress => when_near(element, move |element| {
                    load(async move { (element, parts::progress(island, props).await) });
                }),
                Part::Desk => when_near(element, move |element| {
                    load(async move { (element, parts::desk(island, props).await) });
                }),
                Part::Faces => when_near(element, move |element| {
                    load(async move { (element, parts::faces(island, props).await) });
                }),
                Part::Hall => when_near(element, move |element| {
                    load(async move { (element, parts::hall(island, props).await) });
                }),
                Part::Zone => when_near(element, move |element| {
                    load(async move { (element, parts::zone(island, props).await) });
                }),
                Part::Chip => when_near(element, move |element| {
                    load(async move { (element, parts::chip(island, props).await) });
                }),
            }
        }
    }

    /// Puts what a part of the program makes into the page, when it is there.
    fn load(view: impl Future<Output = (HtmlElement, Result<Ready, SplitLoaderError>)> + 'static) {
        let view: Pin<Box<dyn Future<Output = _>>> = Box::pin(view);
        spawn_local(async move {
            match view.await {
                (element, Ok(view)) => put(&element, view),
                // What cannot be loaded stays as it is, and the notice that stands hidden says so.
                (element, Err(_)) => {
                    let _ = element.remove_attribute("inert");
                    crate::start::say_that_nothing_answers();
                }
            }
        });
    }

    /// Acts when an element comes near to what is seen. Every browser with WebAssembly can tell.
    fn when_near(element: HtmlElement, act: impl FnOnce(HtmlElement) + 'static) {
        // What is tapped or typed before the part is there would be lost.
        let _ = element.set_attribute("inert", "");
        let act: Act = Rc::new(Cell::new(Some(Box::new(act))));
        let (target, near) = (element.clone(), act.clone());
        let seen = Near::new(move |entries: Array, observer: IntersectionObserver| {
            let is_near = entries
                .iter()
                .any(|entry| entry.unchecked_into::<IntersectionObserverEntry>().is_intersecting());
            if is_near && let Some(act) = near.take() {
                observer.disconnect();
                act(target.clone());
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin("75%");
        let observer =
            IntersectionObserver::new_with_options(seen.as_ref().unchecked_ref(), &options);
        if let Ok(observer) = observer {
            observer.observe(&element);
            let waiting = Waiting { element, act, observer, _seen: seen };
            WAITING.with_borrow_mut(|all| all.push(waiting));
        }
    }

    /// From now on the Tab key wakes those that wait, too: it would pass by what cannot be operated yet.
    pub fn wake_with_tab() {
        // Heard as long as the page lives.
        let _ = window_event_listener(leptos::ev::keydown, |event| {
            if event.key() == "Tab" {
                wake_waiting();
            }
        });
    }

    fn wake_waiting() {
        for Waiting { element, act, observer, .. } in WAITING.take() {
            observer.disconnect();
            if let Some(act) = act.take() {
                act(element);
            }
        }
    }

    /// Puts a view in the place of what stands there, unless the page was left meanwhile.
    fn put(element: &HtmlElement, view: Ready) {
        let Some(view) = view.filter(|_| element.is_connected()) else { return };
        // The same element without its children, outside of the document: one change of the page, not many.
        let root: Option<HtmlElement> =
            element.clone_node().ok().and_then(|node| node.dyn_into().ok());
        let Some(root) = root else { return };
        let handle = mount_to(root.clone(), view);
        let _ = root.set_attribute("data-woken", "");
        let _ = root.remove_attribute("inert");
        if element.replace_with_with_node_1(&root).is_ok() {
            AWAKE.with_borrow_mut(|awake| awake.push(handle));
        }
    }

    /// Lets go of every island: the page is about to be swapped.
    pub fn dispose_all() {
        for waiting in WAITING.take() {
            waiting.observer.disconnect();
        }
        // Taken out first: an island's clean-up may look here.
        drop(AWAKE.take());
    }
}
