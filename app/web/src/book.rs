//! The loaded courses, as the build tool hands them to the pages. Exists only where pages are rendered:
//! nothing of this reaches the browser but what a page shows.

use course::contact::Contact;
use course::credit::Percent;
use course::id::{LessonId, ModuleId, PageId, PictureId, QuestionId};
use course::lesson::Minutes;
use course::quiz::{Place, Pose};
use course::source::Source;
use course::{ContactId, Day, ItemId, Lang, Localized, SourceId, TermId, Track};
use std::collections::BTreeMap;

/// Everything there is.
#[derive(Debug, Clone)]
pub struct Book {
    pub tracks: Vec<BookTrack>,
    pub pages: BTreeMap<PageId, Localized<PageText>>,
    pub sources: BTreeMap<SourceId, Source>,
    pub contacts: BTreeMap<ContactId, Contact>,
    pub glossary: BTreeMap<TermId, Term>,
    pub pictures: BTreeMap<PictureId, Picture>,
    /// The day of the build: contacts not checked lately are not shown as live.
    pub today: Day,
}

#[derive(Debug, Clone)]
pub struct BookTrack {
    pub track: Track,
    pub titles: Localized<Heading>,
    pub modules: Vec<BookModule>,
}

#[derive(Debug, Clone)]
pub struct BookModule {
    pub track: Track,
    pub id: ModuleId,
    pub titles: Localized<Heading>,
    pub pass: Percent,
    pub lessons: Vec<BookLesson>,
}

/// A title and a sentence or two about it.
#[derive(Debug, Clone, Default)]
pub struct Heading {
    pub title: String,
    pub summary: String,
}

#[derive(Debug, Clone)]
pub struct BookLesson {
    pub id: LessonId,
    pub minutes: Minutes,
    pub sources: Vec<SourceId>,
    pub texts: Localized<LessonText>,
    /// When the English text was last changed is not known; whether a native speaker has read this one is.
    pub read_by_native: Localized<bool>,
}

/// A lesson in one language.
#[derive(Debug, Clone, Default)]
pub struct LessonText {
    pub heading: Heading,
    /// One sentence to remember.
    pub take_along: String,
    /// “After this lesson you can …”, in the order of lesson.toml.
    pub objectives: Vec<String>,
    pub sections: Vec<Section>,
    /// Every question in the order of lesson.toml; `Pose::head().place` says where it stands.
    pub poses: Vec<Pose>,
    /// The glossary terms that the prose links, in reading order, each once.
    pub terms: Vec<TermId>,
}

impl LessonText {
    pub fn quiz(&self) -> impl Iterator<Item = &Pose> {
        self.poses.iter().filter(|pose| pose.head().place == Place::Quiz)
    }

    pub fn pose(&self, id: &QuestionId) -> Option<&Pose> {
        self.poses.iter().find(|pose| pose.head().id == *id)
    }
}

/// A page outside the courses, in one language.
#[derive(Debug, Clone, Default)]
pub struct PageText {
    pub heading: Heading,
    pub sections: Vec<Section>,
}

/// What stands under one `##` heading; the opener has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Section {
    /// The same in every language: the language switch keeps the reader's place by it.
    pub id: String,
    /// HTML of the heading's inside; empty for the opener.
    pub heading: String,
    pub blocks: Vec<Block>,
}

/// A piece of a section. HTML comes from our own Markdown, raw HTML refused, text escaped.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    Html(String),
    Activity { question: QuestionId, description: String },
    Picture { picture: PictureId, alt: String },
    Tool { tool: Tool, description: String },
}

/// Something to work with that prose can place with `![…](tool:name)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tool {
    TrueCost,
    MrzViewer,
    CheckDigits,
    NameBuilder,
    LightTable,
    Magnifier,
    DeskData,
    DeskPaper,
    DeskPrint,
    DeskOptical,
    DeskPage,
    DeskMixed,
    ChipCheck,
    Faces,
    Sltd,
}

impl Tool {
    pub const ALL: [Self; 15] = [
        Self::TrueCost,
        Self::MrzViewer,
        Self::CheckDigits,
        Self::NameBuilder,
        Self::LightTable,
        Self::Magnifier,
        Self::DeskData,
        Self::DeskPaper,
        Self::DeskPrint,
        Self::DeskOptical,
        Self::DeskPage,
        Self::DeskMixed,
        Self::ChipCheck,
        Self::Faces,
        Self::Sltd,
    ];

    /// As it stands after `tool:`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TrueCost => "true-cost",
            Self::MrzViewer => "mrz-viewer",
            Self::CheckDigits => "check-digits",
            Self::NameBuilder => "name-builder",
            Self::LightTable => "light-table",
            Self::Magnifier => "magnifier",
            Self::DeskData => "desk-data",
            Self::DeskPaper => "desk-paper",
            Self::DeskPrint => "desk-print",
            Self::DeskOptical => "desk-optical",
            Self::DeskPage => "desk-page",
            Self::DeskMixed => "desk-mixed",
            Self::ChipCheck => "chip-check",
            Self::Faces => "faces",
            Self::Sltd => "sltd",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tool| tool.name() == name)
    }
}

/// A drawing and the named places in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    /// Where the built site has it, with its hashed name: `/pictures/a-job-for-ani.1a2b3c4d.svg`.
    pub address: String,
    pub width: u32,
    pub height: u32,
    pub regions: BTreeMap<ItemId, Region>,
}

/// A box in a drawing, in per cent of its width and height.
#[derive(Debug, Clone, Copy, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub height: f32,
}

/// A term of the glossary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    pub words: Localized<String>,
    /// A plain sentence; some terms have none yet.
    pub definition: Option<Localized<String>>,
}

impl Book {
    pub fn lessons(&self) -> impl Iterator<Item = &BookLesson> {
        self.tracks.iter().flat_map(|track| &track.modules).flat_map(|module| &module.lessons)
    }

    pub fn lesson(&self, id: &LessonId) -> Option<&BookLesson> {
        self.lessons().find(|lesson| lesson.id == *id)
    }

    pub fn page(&self, id: &str, lang: Lang) -> Option<&PageText> {
        self.pages.iter().find(|(page, _)| page.as_str() == id).map(|(_, texts)| texts.get(lang))
    }
}
