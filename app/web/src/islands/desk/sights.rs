//! What is visible, in words: for everybody who does not see the drawing. What is visible, and never the answer.

use course::Lang;
use documents::face::PhotoQuality;
use documents::specimen::element::{Holes, MarkKind, Motif, Place, Sharpness, Stitches};
use documents::specimen::ink::Colour;
use documents::specimen::measure::Micrometres;
use documents::visible::{FibreOrder, LaserSide, Run, Seen, Sight};
use leptos::prelude::*;

use super::words;
use crate::i18n::format::hundredths;
use crate::i18n::sight;

/// Halves of a rose that are nearer than this meet.
const MEETS: Micrometres = Micrometres(150);

/// Everything seen, place by place, in the order in which it lies on the page.
pub(super) fn described(lang: Lang, seen: &[Seen]) -> AnyView {
    if seen.is_empty() {
        return view! { <p>{sight::nothing(lang)}</p> }.into_any();
    }
    let mut places: Vec<(Place, Vec<String>)> = Vec::new();
    for Seen { place, sight } in seen {
        let sentence = sentence(lang, sight);
        match places.iter_mut().find(|(known, _)| known == place) {
            Some((_, sentences)) if sentences.contains(&sentence) => {}
            Some((_, sentences)) => sentences.push(sentence),
            None => places.push((*place, vec![sentence])),
        }
    }
    let rows = places.into_iter().map(|(place, sentences)| {
        view! { <div><dt>{words::place(lang, place)}</dt><dd>{sentences.join(" ")}</dd></div> }
            .into_any()
    });
    view! { <dl class="sights">{rows.collect::<Vec<_>>()}</dl> }.into_any()
}

fn sentence(lang: Lang, seen: &Sight) -> String {
    let motif = |motif: Motif| words::motif(lang, motif);
    let colour = |colour: Colour| words::colour(lang, colour);
    let plain = match seen {
        Sight::PaperDark => sight::paper_dark(lang),
        Sight::PaperGlows(60..) => sight::paper_glows_brightly(lang),
        Sight::PaperGlows(_) => sight::paper_glows_faintly(lang),
        Sight::SheetGlows(glow) => return sight::sheet_glows(lang, colour(*glow)),
        Sight::Lines(Run::One) => sight::lines_one(lang),
        Sight::Lines(Run::Merging) => sight::lines_merging(lang),
        Sight::Lines(Run::InSteps) => sight::lines_in_steps(lang),
        Sight::Design(design) => return sight::design(lang, motif(*design)),
        Sight::GlowingDesign(design, glow) => {
            return sight::glowing_design(lang, colour(*glow), motif(*design));
        }
        Sight::GlowingLines(glow) => return sight::glowing_lines(lang, colour(*glow)),
        Sight::Coloured(shade) => return sight::coloured(lang, colour(*shade)),
        Sight::Text(text) => return sight::text(lang, text),
        Sight::Zone(lines) => return sight::text(lang, &lines.join(" ")),
        Sight::LettersStandOff => sight::letters_stand_off(lang),
        Sight::Raised => sight::raised(lang),
        Sight::ShinyFilm => sight::shiny_film(lang),
        Sight::Flat => sight::flat(lang),
        Sight::FineLine => sight::fine_line(lang),
        Sight::Microprint(text, Sharpness::Readable) => {
            return sight::microprint_readable(lang, text);
        }
        Sight::Microprint(_, Sharpness::Blurred) => sight::microprint_blurred(lang),
        Sight::Microprint(_, Sharpness::Line) => sight::microprint_line(lang),
        Sight::Portrait(quality) => portrait(lang, *quality),
        Sight::SoftTones(design) => return sight::soft_tones(lang, motif(*design)),
        Sight::PaleDesign(design) => return sight::pale_design(lang, motif(*design)),
        Sight::Band(text) => return sight::band(lang, text),
        Sight::BareLine => sight::bare_line(lang),
        Sight::Fibres { count, glowing, order } => return fibres(lang, *count, *glowing, *order),
        Sight::FoilShows(images) => return foil(lang, images),
        Sight::LatentText(text) => return sight::latent_text(lang, text),
        Sight::BareLines => sight::bare_lines(lang),
        Sight::LaserImage(LaserSide::Face) => sight::laser_face(lang),
        Sight::LaserImage(LaserSide::Number) => sight::laser_number(lang),
        Sight::LaserImage(LaserSide::Both) => sight::laser_both(lang),
        Sight::Holes(text, Holes::Clean) => return sight::holes_clean(lang, text),
        Sight::Holes(text, Holes::Rough) => return sight::holes_rough(lang, text),
        Sight::HalfRose => sight::half_rose(lang),
        Sight::WholeRose { right, down } => return rose(lang, *right, *down),
        Sight::Stitches(Stitches::Regular) => sight::stitches_regular(lang),
        Sight::Stitches(Stitches::Doubled) => sight::stitches_doubled(lang),
        Sight::ShinesBack => sight::shines_back(lang),
        Sight::ChipSymbol => sight::chip_symbol(lang),
        Sight::Film => sight::film(lang),
        Sight::Signature => sight::signature(lang),
        Sight::Stamp { text, date } => return sight::stamp(lang, date, text),
        Sight::Trace(kind, strength) => return trace(lang, *kind, *strength),
        Sight::Structure(process) => words::structure(lang, *process),
    };
    plain.to_owned()
}

const fn portrait(lang: Lang, quality: PhotoQuality) -> &'static str {
    match quality {
        PhotoQuality::Sharp => sight::portrait_sharp(lang),
        PhotoQuality::Soft => sight::portrait_soft(lang),
        PhotoQuality::Overexposed => sight::portrait_overexposed(lang),
        PhotoQuality::Underexposed => sight::portrait_underexposed(lang),
        PhotoQuality::LowContrast => sight::portrait_low_contrast(lang),
        PhotoQuality::OldPrint => sight::portrait_old_print(lang),
    }
}

fn fibres(lang: Lang, count: usize, glowing: usize, order: FibreOrder) -> String {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let mut sentences = vec![sight::fibres(lang, number(count))];
    if glowing > 0 {
        sentences.push(sight::fibres_glowing(lang, number(glowing)));
    }
    let order = match order {
        FibreOrder::Scattered => sight::fibres_scattered(lang),
        FibreOrder::InRows => sight::fibres_in_rows(lang),
    };
    sentences.push(order.to_owned());
    sentences.join(" ")
}

fn foil(lang: Lang, images: &[Motif]) -> String {
    let image = |index: usize| images.get(index).map(|image| words::motif(lang, *image));
    match (image(0), image(1)) {
        (Some(first), Some(second)) => sight::foil_two(lang, first, second),
        (Some(only), None) => sight::foil_one(lang, only),
        _ => sight::nothing(lang).to_owned(),
    }
}

fn rose(lang: Lang, right: Micrometres, down: Micrometres) -> String {
    let gap = right.0.abs().max(down.0.abs());
    if gap <= MEETS.0 {
        return sight::whole_rose(lang).to_owned();
    }
    let gap = u64::try_from(gap / 10).unwrap_or_default();
    sight::broken_rose(lang, &hundredths(lang, gap))
}

fn trace(lang: Lang, kind: MarkKind, strength: u8) -> String {
    let what = match kind {
        MarkKind::CutEdge => sight::cut_edge(lang),
        MarkKind::Overlay => sight::overlay(lang),
        MarkKind::Rubbed => sight::rubbed(lang),
        MarkKind::Glue => sight::glue(lang),
        MarkKind::Bubbles => sight::bubbles(lang),
        MarkKind::WaterStain => sight::water_stain(lang),
        MarkKind::Wear => sight::wear(lang),
        MarkKind::TornFibres => sight::torn_fibres(lang),
    };
    if strength < 50 { [what, sight::only_faint(lang)].join(" ") } else { what.to_owned() }
}
