//! Inks: one substance, six answers to six lights.

use serde::{Deserialize, Serialize};

/// Red, green, blue.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    pub const BLACK: Self = Self(0, 0, 0);
    pub const WHITE: Self = Self(255, 255, 255);

    /// This colour with so many hundredths of another in it.
    #[must_use]
    pub fn mixed(self, other: Self, hundredths: u8) -> Self {
        let share = u16::from(hundredths.min(100));
        let mix = |a: u8, b: u8| {
            let sum = u16::from(a) * (100 - share) + u16::from(b) * share;
            u8::try_from(sum / 100).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// How bright it is, 0–255.
    pub fn brightness(self) -> u8 {
        let sum = 30 * u16::from(self.0) + 59 * u16::from(self.1) + 11 * u16::from(self.2);
        u8::try_from(sum / 100).unwrap_or(u8::MAX)
    }

    /// Without its hue.
    #[must_use]
    pub fn grey(self) -> Self {
        let grey = self.brightness();
        Self(grey, grey, grey)
    }
}

/// A printing ink.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ink {
    /// Nothing, if it is not seen in daylight.
    pub daylight: Option<Colour>,
    pub ultraviolet: Ultraviolet,
    pub infrared: Infrared,
    pub blend: Blend,
}

impl Ink {
    /// An ordinary coloured ink: no answer to ultraviolet, gone in infrared.
    pub const fn plain(colour: Colour) -> Self {
        Self {
            daylight: Some(colour),
            ultraviolet: Ultraviolet::Dull,
            infrared: Infrared::LetsThrough,
            blend: Blend::Single,
        }
    }

    /// An ink with carbon black, which stays dark in infrared.
    pub const fn carbon(colour: Colour) -> Self {
        Self { ultraviolet: Ultraviolet::Dark, infrared: Infrared::Absorbs, ..Self::plain(colour) }
    }

    /// An ink that only ultraviolet shows.
    pub const fn fluorescent(glow: Colour) -> Self {
        Self {
            daylight: None,
            ultraviolet: Ultraviolet::Glows(glow),
            infrared: Infrared::LetsThrough,
            blend: Blend::Single,
        }
    }

    #[must_use]
    pub const fn glowing(self, glow: Colour) -> Self {
        Self { ultraviolet: Ultraviolet::Glows(glow), ..self }
    }

    #[must_use]
    pub const fn blended(self, blend: Blend) -> Self {
        Self { blend, ..self }
    }
}

/// What ultraviolet does to an ink.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ultraviolet {
    /// It swallows it: dark lines on whatever glows.
    Dark,
    /// It hardly answers.
    Dull,
    Glows(Colour),
}

/// What near infrared does to an ink.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Infrared {
    Absorbs,
    LetsThrough,
}

/// How a colour runs over what it prints.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Blend {
    Single,
    /// Rainbow print: the ink's own colour merges into these two from left to right, inside every line.
    Rainbow(Colour, Colour),
    /// What an imitation makes of a rainbow: the colours change in steps.
    Steps(Colour, Colour),
    /// Optically variable: another colour when the document is tilted.
    Shift(Colour),
}

/// How something was printed. Each process has a structure of its own under the lens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PrintProcess {
    /// Flat, even ink, clean edges.
    Offset,
    /// Thick ink in ridges that can be felt.
    Intaglio,
    /// A rim of squeezed ink around each character.
    Letterpress,
    /// A thick flat film with the saw-tooth edge of a mesh.
    Screen,
    /// Spread dots, satellites along the edges.
    Inkjet,
    /// Lumpy, shiny strokes, a raster of dots, scattered particles.
    Toner,
    /// Flat, film-like steps.
    ThermalTransfer,
    /// Soft continuous tone in square cells.
    DyeSublimation,
    /// Grey dots inside the plastic.
    LaserEngraving,
}

impl PrintProcess {
    pub const ALL: [Self; 9] = [
        Self::Offset,
        Self::Intaglio,
        Self::Letterpress,
        Self::Screen,
        Self::Inkjet,
        Self::Toner,
        Self::ThermalTransfer,
        Self::DyeSublimation,
        Self::LaserEngraving,
    ];

    /// What the finger and the oblique light find.
    pub const fn relief(self) -> Relief {
        match self {
            Self::Intaglio => Relief::Ridges,
            Self::Letterpress => Relief::Pressed,
            Self::Screen | Self::Toner | Self::ThermalTransfer => Relief::Film,
            Self::Offset | Self::Inkjet | Self::DyeSublimation | Self::LaserEngraving => {
                Relief::Flat
            }
        }
    }
}

/// How far print stands out from the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Relief {
    Flat,
    /// Ridges of ink: they throw a shadow.
    Ridges,
    /// Pressed into the paper a little.
    Pressed,
    /// A film on the page, shiny at a flat angle.
    Film,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_mix_in_whole_numbers() {
        assert_eq!(Colour::BLACK.mixed(Colour::WHITE, 50), Colour(127, 127, 127));
        assert_eq!(Colour(10, 20, 30).mixed(Colour::WHITE, 0), Colour(10, 20, 30));
        assert_eq!(Colour(10, 20, 30).mixed(Colour::WHITE, 200), Colour::WHITE);
        assert_eq!(Colour::WHITE.grey(), Colour::WHITE);
    }

    #[test]
    fn only_intaglio_has_ridges() {
        let ridged: Vec<PrintProcess> = PrintProcess::ALL
            .into_iter()
            .filter(|process| process.relief() == Relief::Ridges)
            .collect();
        assert_eq!(ridged, [PrintProcess::Intaglio]);
    }
}
