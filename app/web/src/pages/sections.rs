//! The sections of a text: headings, prose, and what stands in it.

use course::Lang;
use documents::alteration::FraudClass;
use leptos::prelude::*;

use super::Site;
use super::shell::needs_scripts;
use crate::book::{Block, BookLesson, Section, Tool};
use crate::i18n::mrz;
use crate::islands;
use crate::islands::desk::{DeskClass, DeskProps, Series};

/// Draws sections. `lesson` gives the activities their questions; a page without lesson has none.
pub(super) fn sections(
    site: Site<'_>,
    lang: Lang,
    lesson: Option<&BookLesson>,
    sections: &[Section],
) -> Vec<AnyView> {
    sections.iter().map(|part| section(site, lang, lesson, part)).collect()
}

fn section(site: Site<'_>, lang: Lang, lesson: Option<&BookLesson>, section: &Section) -> AnyView {
    let blocks =
        section.blocks.iter().map(|part| block(site, lang, lesson, part)).collect_view().into_any();
    if section.heading.is_empty() {
        return view! { <div class="prose prose--opener">{blocks}</div> }.into_any();
    }
    view! {
        <section class="prose" data-section=section.id.clone()>
            <h2 id=section.id.clone() inner_html=section.heading.clone()></h2>
            {blocks}
        </section>
    }
    .into_any()
}

fn block(site: Site<'_>, lang: Lang, lesson: Option<&BookLesson>, block: &Block) -> AnyView {
    match block {
        Block::Html(html) => {
            view! { <div class="prose__text" inner_html=html.clone()></div> }.into_any()
        }
        Block::Picture { picture, alt } => {
            let Some(picture) = site.book.pictures.get(picture) else { return ().into_any() };
            view! {
                <img
                    class="page-drawing"
                    src=picture.address.clone()
                    alt=alt.clone()
                    width=picture.width.to_string()
                    height=picture.height.to_string()
                />
            }
            .into_any()
        }
        Block::Activity { question, .. } => {
            let Some(lesson) = lesson else { return ().into_any() };
            lesson
                .texts
                .get(lang)
                .pose(question)
                .map(|pose| islands::activity::placed(lang, &lesson.id, pose, &site.book.pictures))
                .into_any()
        }
        Block::Tool { tool: Tool::TrueCost, .. } => islands::true_cost::placed(lang),
        Block::Tool { tool: Tool::LightTable, description } => {
            islands::desk::light_table::placed(lang, description.clone())
        }
        Block::Tool { tool: Tool::Magnifier, description } => {
            islands::desk::magnifier::placed(lang, description.clone())
        }
        Block::Tool { tool, description } if desk(*tool).is_some() => desk(*tool)
            .map(|(class, series)| {
                let caption = description.clone();
                islands::desk::placed(lang, DeskProps { class, series, caption })
            })
            .into_any(),
        Block::Tool { tool: Tool::Faces, description } => islands::faces::placed(lang, description),
        Block::Tool { tool: Tool::MrzViewer, description } => {
            zone_tool(lang, islands::mrz_viewer::placed(lang, description))
        }
        Block::Tool { tool: Tool::CheckDigits, description } => {
            zone_tool(lang, islands::check_digits::placed(lang, description))
        }
        Block::Tool { tool: Tool::NameBuilder, description } => {
            zone_tool(lang, islands::name_builder::placed(lang, description))
        }
        Block::Tool { tool: Tool::Sltd, description } => {
            zone_tool(lang, islands::lost_documents::placed(lang, description))
        }
        Block::Tool { tool: Tool::ChipCheck, description } => {
            zone_tool(lang, islands::chip_check::placed(lang, description))
        }
        Block::Tool { description, .. } => view! { <p>{description.clone()}</p> }.into_any(),
    }
}

/// Which documents come to the desk of a tool.
const fn desk(tool: Tool) -> Option<(DeskClass, Series)> {
    match tool {
        Tool::DeskData => Some((DeskClass::Of(FraudClass::Data), Series::Twelve)),
        Tool::DeskPaper => Some((DeskClass::Of(FraudClass::Paper), Series::Endless)),
        Tool::DeskPrint => Some((DeskClass::Of(FraudClass::Print), Series::Endless)),
        Tool::DeskOptical => Some((DeskClass::Of(FraudClass::Optical), Series::Endless)),
        Tool::DeskPage => Some((DeskClass::Of(FraudClass::Page), Series::Endless)),
        Tool::DeskMixed => Some((DeskClass::Mixed, Series::Endless)),
        _ => None,
    }
}

/// A tool, and what to know of it where scripts are off.
fn zone_tool(lang: Lang, tool: AnyView) -> AnyView {
    view! {
        {needs_scripts(mrz::scripts(lang))}
        {tool}
    }
    .into_any()
}
