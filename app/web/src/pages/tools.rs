//! The tools: an index, and a page for each. A tool stands in lessons, too; here it is found without them.

use course::{Lang, Track};
use leptos::prelude::*;

use super::shell::{Frame, Place, document as framed, needs_scripts, trail};
use super::{Document, Edition, Site};
use crate::i18n::{faces, home, practice, tools};
use crate::islands;

/// A tool that has a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ToolPage {
    MrzViewer,
    CheckDigits,
    NameBuilder,
    LightTable,
    Magnifier,
    ChipCheck,
    Faces,
    LostDocuments,
    Practice,
    Statistics,
    Sheet,
    TrueCost,
}

/// Whom a tool is for, in the order of the index.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    Training,
    Documents,
    Travel,
}

impl Group {
    const ALL: [Self; 3] = [Self::Training, Self::Documents, Self::Travel];

    const fn id(self) -> &'static str {
        match self {
            Self::Training => "training",
            Self::Documents => "documents",
            Self::Travel => "travel",
        }
    }

    const fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Training => tools::training(lang),
            Self::Documents => tools::documents(lang),
            Self::Travel => tools::travel(lang),
        }
    }

    /// In the order of the index.
    fn tools(self) -> impl Iterator<Item = ToolPage> {
        ToolPage::ALL.into_iter().filter(move |tool| tool.group() == self)
    }

    const fn accent(self) -> &'static str {
        match self {
            Self::Training | Self::Documents => "border",
            Self::Travel => "travel",
        }
    }
}

impl ToolPage {
    const ALL: [Self; 12] = [
        Self::Practice,
        Self::Statistics,
        Self::Sheet,
        Self::LightTable,
        Self::Magnifier,
        Self::MrzViewer,
        Self::CheckDigits,
        Self::NameBuilder,
        Self::ChipCheck,
        Self::Faces,
        Self::LostDocuments,
        Self::TrueCost,
    ];

    /// Its address below `/<lang>/tools/`.
    const fn slug(self) -> &'static str {
        match self {
            Self::MrzViewer => "mrz-viewer",
            Self::CheckDigits => "check-digits",
            Self::NameBuilder => "name-builder",
            Self::LightTable => "light-table",
            Self::Magnifier => "magnifier",
            Self::ChipCheck => "chip-check",
            Self::Faces => "faces",
            Self::LostDocuments => "lost-documents",
            Self::Practice => "practice",
            Self::Statistics => "statistics",
            Self::Sheet => "sheet",
            Self::TrueCost => "true-cost",
        }
    }

    const fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::MrzViewer => tools::mrz_viewer(lang),
            Self::CheckDigits => tools::check_digits(lang),
            Self::NameBuilder => tools::name_builder(lang),
            Self::LightTable => tools::light_table(lang),
            Self::Magnifier => tools::magnifier(lang),
            Self::ChipCheck => tools::chip_check(lang),
            Self::Faces => tools::faces(lang),
            Self::LostDocuments => tools::lost_documents(lang),
            Self::Practice => tools::practice(lang),
            Self::Statistics => tools::statistics(lang),
            Self::Sheet => tools::sheet(lang),
            Self::TrueCost => tools::true_cost(lang),
        }
    }

    const fn summary(self, lang: Lang) -> &'static str {
        match self {
            Self::MrzViewer => tools::mrz_viewer_summary(lang),
            Self::CheckDigits => tools::check_digits_summary(lang),
            Self::NameBuilder => tools::name_builder_summary(lang),
            Self::LightTable => tools::light_table_summary(lang),
            Self::Magnifier => tools::magnifier_summary(lang),
            Self::ChipCheck => tools::chip_check_summary(lang),
            Self::Faces => tools::faces_summary(lang),
            Self::LostDocuments => tools::lost_documents_summary(lang),
            Self::Practice => tools::practice_summary(lang),
            Self::Statistics => tools::statistics_summary(lang),
            Self::Sheet => tools::sheet_summary(lang),
            Self::TrueCost => tools::true_cost_summary(lang),
        }
    }

    const fn group(self) -> Group {
        match self {
            Self::Practice | Self::Statistics | Self::Sheet => Group::Training,
            Self::TrueCost => Group::Travel,
            Self::MrzViewer
            | Self::CheckDigits
            | Self::NameBuilder
            | Self::LightTable
            | Self::Magnifier
            | Self::ChipCheck
            | Self::Faces
            | Self::LostDocuments => Group::Documents,
        }
    }

    /// What answers on the page.
    fn island(self, lang: Lang) -> AnyView {
        let caption = self.summary(lang);
        match self {
            Self::MrzViewer => islands::mrz_viewer::placed(lang, caption),
            Self::CheckDigits => islands::check_digits::placed(lang, caption),
            Self::NameBuilder => islands::name_builder::placed(lang, caption),
            Self::LightTable => islands::desk::light_table::placed(lang, caption.to_owned()),
            Self::Magnifier => islands::desk::magnifier::placed(lang, caption.to_owned()),
            Self::ChipCheck => islands::chip_check::placed(lang, caption),
            Self::Faces => islands::faces::placed(lang, faces::lead(lang)),
            Self::LostDocuments => islands::lost_documents::placed(lang, caption),
            Self::Practice => islands::practice_hall::placed(lang),
            Self::Statistics => islands::statistics::placed(lang),
            Self::Sheet => islands::trainer_sheet::placed(lang),
            Self::TrueCost => islands::true_cost::placed(lang),
        }
    }

    /// Whether the island begins with the summary: in a lesson, it begins with what is to be done.
    const fn says_its_summary(self) -> bool {
        match self {
            Self::MrzViewer
            | Self::CheckDigits
            | Self::NameBuilder
            | Self::LightTable
            | Self::Magnifier
            | Self::ChipCheck
            | Self::LostDocuments => true,
            Self::Faces | Self::Practice | Self::Statistics | Self::Sheet | Self::TrueCost => false,
        }
    }

    fn address(self, lang: Lang) -> String {
        format!("{}{}/", index_address(lang), self.slug())
    }
}

/// `/hy/tools/`.
pub(super) fn index_address(lang: Lang) -> String {
    format!("/{}/tools/", lang.code())
}

/// The index and every page of a tool.
pub(super) fn documents(site: Site<'_>, lang: Lang) -> Vec<Document> {
    if !exist(site) {
        return Vec::new();
    }
    let pages = groups(site).into_iter().flat_map(Group::tools).map(|tool| page(site, lang, tool));
    std::iter::once(index(site, lang)).chain(pages).collect()
}

/// Whether there are any.
pub(super) fn exist(site: Site<'_>) -> bool {
    !groups(site).is_empty()
}

/// A file that is passed on brings those of its course.
fn groups(site: Site<'_>) -> Vec<Group> {
    match site.edition {
        Edition::Server => Group::ALL.to_vec(),
        Edition::File(Track::Border) => vec![Group::Training, Group::Documents],
        Edition::File(Track::Travel) => vec![Group::Travel],
        Edition::File(Track::School | Track::Teach | Track::Helpers) => Vec::new(),
    }
}

fn index(site: Site<'_>, lang: Lang) -> Document {
    let frame = Frame {
        lang,
        path: "tools/".into(),
        title: tools::title(lang).into(),
        description: tools::summary(lang).into(),
        accent: None,
        here: Some(Place::Learn),
        read_by_native: lang == Lang::En,
    };
    let groups = groups(site).into_iter().map(|group| {
        let id = group.id();
        let cards = group.tools().map(|tool| card(lang, tool)).collect::<Vec<_>>();
        view! {
            <section aria-labelledby=id data-track=group.accent()>
                <h2 id=id>{group.title(lang)}</h2>
                <ul class="tool-list plain-list">{cards}</ul>
            </section>
        }
        .into_any()
    });
    let main = view! {
        {trail(lang, vec![(format!("/{}/", lang.code()), home::title(lang).to_owned())])}
        <h1 tabindex="-1">{tools::title(lang)}</h1>
        <p class="lead">{tools::summary(lang)}</p>
        {groups.collect::<Vec<_>>()}
    }
    .into_any();
    framed(site, &frame, main)
}

fn card(lang: Lang, tool: ToolPage) -> AnyView {
    view! {
        <li class="tool-card">
            <h3 class="tool-card__title"><a href=tool.address(lang)>{tool.title(lang)}</a></h3>
            <p>{tool.summary(lang)}</p>
        </li>
    }
    .into_any()
}

fn page(site: Site<'_>, lang: Lang, tool: ToolPage) -> Document {
    let frame = Frame {
        lang,
        path: format!("tools/{}/", tool.slug()),
        title: tool.title(lang).into(),
        description: tool.summary(lang).into(),
        accent: Some(tool.group().accent()),
        here: Some(Place::Learn),
        read_by_native: lang == Lang::En,
    };
    let trail = trail(
        lang,
        vec![
            (format!("/{}/", lang.code()), home::title(lang).to_owned()),
            (index_address(lang), tools::title(lang).to_owned()),
        ],
    );
    // Islands have headings of the third rank, as in lessons; statistics has its own of the second.
    let heading = (tool != ToolPage::Statistics).then(|| {
        view! { <h2 class="visually-hidden">{tools::exercise(lang)}</h2> }
    });
    // What was practised is looked back upon.
    let back = (tool == ToolPage::Statistics).then(
        || view! { <p><a href=ToolPage::Practice.address(lang)>{practice::to_hall(lang)}</a></p> },
    );
    let lead =
        (!tool.says_its_summary()).then(|| view! { <p class="lead">{tool.summary(lang)}</p> });
    let main = view! {
        {trail}
        <h1 tabindex="-1">{tool.title(lang)}</h1>
        {lead}
        {needs_scripts(tools::scripts(lang))}
        {heading}
        {tool.island(lang)}
        {back}
        <p class="tool-back"><a href=index_address(lang)>{tools::all(lang)}</a></p>
    }
    .into_any();
    framed(site, &frame, main)
}
