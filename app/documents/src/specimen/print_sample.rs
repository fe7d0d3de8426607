//! The same small print in each process: a heron, a line of letters, fine lines, a portrait's tone, bare paper. For
//! the comparison of processes, not a part of any document.

use super::element::{
    Align, Element, Guilloche, Lettering, Making, Motif, Pattern, Place, Typeface, What,
};
use super::generation::Generation;
use super::ink::{Colour, Ink, PrintProcess};
use super::measure::{Area, Micrometres, Point};
use super::{Page, Side, Substrate};

/// Where to look in a sample.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SampleSpot {
    /// The edge of a filled shape.
    Edge,
    /// Fine lines and a tone.
    Tone,
    /// Beside the print.
    Blank,
}

impl SampleSpot {
    pub const ALL: [Self; 3] = [Self::Edge, Self::Tone, Self::Blank];

    /// The point of the sample to put the lens on.
    pub const fn point(self) -> Point {
        match self {
            Self::Edge => Point::new(13_000, 28_600),
            Self::Tone => Point::new(29_000, 15_000),
            Self::Blank => Point::new(20_200, 33_600),
        }
    }
}

const SIDE: i32 = 400;
const INK: Colour = Colour(26, 66, 104);

/// A square of paper, 40 mm wide, printed in one process.
pub fn print_sample(process: PrintProcess) -> Page {
    let element = |place, area, what| {
        Element::new(place, area, what, Making::Printed(process), Ink::carbon(INK))
    };
    let lines = Guilloche {
        pattern: Pattern::Rosette,
        strands: 10,
        cycles: 8,
        phase: 0,
        line: Micrometres(110),
    };
    let letters = Lettering {
        text: "UTOPIA".to_owned(),
        size: Micrometres(5200),
        typeface: Typeface::BoldSans,
        align: Align::Start,
    };
    Page {
        side: Side::Front,
        width: Micrometres::tenths(SIDE),
        height: Micrometres::tenths(SIDE),
        substrate: Substrate::DullPaper,
        palette: Generation::Heron.palette(),
        elements: vec![
            element(Place::Emblem, Area::tenths(30, 30, 150, 190), What::Motif(Motif::Heron)),
            element(Place::Rosette, Area::tenths(205, 60, 170, 170), What::Guilloche(lines)),
            element(Place::Title, Area::tenths(50, 260, 300, 50), What::Lettering(letters)),
        ],
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::drawing::magnify;
    use crate::light::{Light, Magnification, View};

    #[test]
    fn the_lens_tells_all_processes_apart_at_the_edge() {
        let view = View::flat(Light::Daylight);
        let power = Magnification::new(20).unwrap();
        let drawn: BTreeSet<String> = PrintProcess::ALL
            .into_iter()
            .map(|process| {
                magnify(&print_sample(process), view, SampleSpot::Edge.point(), power, "s")
            })
            .collect();
        assert_eq!(drawn.len(), PrintProcess::ALL.len());
    }

    #[test]
    fn every_spot_lies_on_the_sample_and_shows_print_but_for_the_blank_one() {
        let page = print_sample(PrintProcess::Offset);
        for spot in SampleSpot::ALL {
            assert!(page.area().contains(spot.point()));
            let printed = page.elements.iter().any(|it| it.area.contains(spot.point()));
            assert_eq!(printed, spot != SampleSpot::Blank, "{spot:?}");
        }
    }
}
