//! Three generations of Utopian documents. All of them are in use.

use serde::{Deserialize, Serialize};

use super::ink::Colour;
use crate::date::CalendarDate;

/// A series, named after its first design.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Generation {
    /// 2018–2019: paper data page under a clear film, no chip, code `P<`.
    Island,
    /// 2020–2023: paper data page, holographic film, optically variable ink, chip, code `P<`.
    Heron,
    /// From 2024: plastic data page, laser engraved, changeable image, chip, code `PP`.
    Lighthouse,
}

impl Generation {
    pub const ALL: [Self; 3] = [Self::Island, Self::Heron, Self::Lighthouse];

    /// The years in which documents of the series are made out.
    pub const fn years(self) -> (u16, u16) {
        match self {
            Self::Island => (2018, 2019),
            Self::Heron => (2020, 2023),
            Self::Lighthouse => (2024, 2026),
        }
    }

    pub const fn has_chip(self) -> bool {
        matches!(self, Self::Heron | Self::Lighthouse)
    }

    /// The year of issue of a date, if the series was made then.
    pub fn made(self, day: CalendarDate) -> bool {
        let (first, last) = self.years();
        (first..=last).contains(&day.year())
    }

    /// The second character of the code of a passport (Doc 9303 Part 4 §4.4: from 2026 on the harmonized letter).
    pub const fn harmonizes_codes(self) -> bool {
        matches!(self, Self::Lighthouse)
    }

    pub const fn palette(self) -> Palette {
        match self {
            Self::Island => Palette {
                paper: Colour(246, 240, 226),
                rainbow: [Colour(120, 166, 176), Colour(196, 170, 120), Colour(132, 170, 134)],
                second: Colour(178, 128, 104),
                intaglio: Colour(52, 74, 62),
                shift: [Colour(60, 110, 70), Colour(150, 100, 50)],
                glow: [Colour(238, 214, 92), Colour(240, 120, 70)],
            },
            Self::Heron => Palette {
                paper: Colour(242, 242, 236),
                rainbow: [Colour(96, 158, 188), Colour(170, 150, 190), Colour(104, 178, 166)],
                second: Colour(206, 152, 112),
                intaglio: Colour(30, 62, 96),
                shift: [Colour(26, 128, 84), Colour(92, 52, 150)],
                glow: [Colour(112, 236, 150), Colour(250, 132, 84)],
            },
            Self::Lighthouse => Palette {
                paper: Colour(244, 243, 240),
                rainbow: [Colour(88, 150, 172), Colour(222, 164, 120), Colour(150, 132, 182)],
                second: Colour(94, 160, 140),
                intaglio: Colour(34, 52, 84),
                shift: [Colour(176, 120, 20), Colour(24, 120, 124)],
                glow: [Colour(250, 224, 96), Colour(96, 196, 250)],
            },
        }
    }
}

/// The colours of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Palette {
    pub paper: Colour,
    /// From left to right.
    pub rainbow: [Colour; 3],
    /// The second colour of the background.
    pub second: Colour,
    pub intaglio: Colour,
    /// Of the optically variable ink: flat, and tilted.
    pub shift: [Colour; 2],
    /// Of the inks that only ultraviolet shows.
    pub glow: [Colour; 2],
}
