//! What changes about a face, and what the photograph does to it.

use serde::{Deserialize, Serialize};

use super::anatomy::MarkPlace;
use super::measure::Feature;

/// Everything about a picture of somebody that is not the person: years, hair, glasses, the camera.
///
/// [`super::Face::usual_appearance`] gives what goes with a face; [`super::Face::varied_appearance`] another day.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Appearance {
    /// How many years after the age that belongs to the face.
    pub years_later: u8,
    /// Which day it is: hair never falls twice alike, and how it falls must not tell who wears it.
    pub day: u16,
    pub hair_style: HairStyle,
    pub hair_colour: HairColour,
    pub beard: Beard,
    pub glasses: Glasses,
    pub make_up: MakeUp,
    pub weight: Weight,
    pub expression: Expression,
    pub turn: Turn,
    pub clothes: Clothes,
    pub photo: Photo,
}

impl Appearance {
    /// The features that hair or a beard hides, in their order.
    pub fn hidden_features(&self) -> Vec<Feature> {
        let hidden = [
            (self.hair_style.hides_ears(), Feature::Ears),
            (self.beard.hides_chin(), Feature::Chin),
            (self.hair_style.hides_hairline(), Feature::Hairline),
        ];
        hidden.into_iter().filter(|(hides, _)| *hides).map(|(_, feature)| feature).collect()
    }

    /// Whether a mark at this place would be seen.
    pub const fn shows(&self, place: MarkPlace) -> bool {
        match place {
            MarkPlace::ForeheadLeft => {
                !matches!(self.hair_style, HairStyle::Fringe | HairStyle::Bob)
            }
            MarkPlace::ForeheadRight => {
                !matches!(self.hair_style, HairStyle::Fringe | HairStyle::Bob | HairStyle::Pixie)
            }
            MarkPlace::AboveLip => !self.beard.hides_philtrum(),
            MarkPlace::JawLeft | MarkPlace::JawRight => {
                !matches!(self.beard, Beard::Short | Beard::Full)
            }
            MarkPlace::Chin => !self.beard.hides_chin(),
            MarkPlace::BrowLeft
            | MarkPlace::BrowRight
            | MarkPlace::CheekboneLeft
            | MarkPlace::CheekboneRight
            | MarkPlace::CheekLeft
            | MarkPlace::CheekRight
            | MarkPlace::BesideNoseLeft
            | MarkPlace::BesideNoseRight => true,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HairStyle {
    /// Nothing on the crown, whatever grows round it is cut short.
    Bald,
    Buzzed,
    Cropped,
    SideParted,
    SweptBack,
    CurlyShort,
    /// Over the forehead: hides the hairline.
    Fringe,
    Pixie,
    /// To the jaw: hides most of the ears.
    Bob,
    /// Behind the ears, down to the shoulders.
    LongStraight,
    /// In front of the ears, down to the shoulders.
    LongWavy,
    CurlyFull,
    /// Drawn to the back of the head: shows ears and hairline.
    TiedBack,
    /// On top of the head.
    Bun,
}

impl HairStyle {
    pub const ALL: [Self; 14] = [
        Self::Bald,
        Self::Buzzed,
        Self::Cropped,
        Self::SideParted,
        Self::SweptBack,
        Self::CurlyShort,
        Self::Fringe,
        Self::Pixie,
        Self::Bob,
        Self::LongStraight,
        Self::LongWavy,
        Self::CurlyFull,
        Self::TiedBack,
        Self::Bun,
    ];

    /// Whether the ears cannot be compared.
    pub const fn hides_ears(self) -> bool {
        matches!(self, Self::Bob | Self::LongWavy | Self::CurlyFull)
    }

    /// Whether the hairline cannot be compared.
    pub const fn hides_hairline(self) -> bool {
        matches!(self, Self::Fringe | Self::Bob | Self::Bald)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HairColour {
    /// As it grew, greyer with the years.
    Natural,
    DyedBlack,
    DyedBrown,
    DyedChestnut,
    DyedRed,
    DyedBlond,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Beard {
    None,
    Stubble,
    Moustache,
    Goatee,
    Short,
    Full,
}

impl Beard {
    /// Whether the chin cannot be compared.
    pub const fn hides_chin(self) -> bool {
        matches!(self, Self::Goatee | Self::Short | Self::Full)
    }

    /// Whether the groove above the lip cannot be compared.
    pub const fn hides_philtrum(self) -> bool {
        matches!(self, Self::Moustache | Self::Goatee | Self::Short | Self::Full)
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Glasses {
    None,
    Round,
    Rectangular,
    HalfRim,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MakeUp {
    None,
    Light,
    Strong,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    MuchLess,
    Less,
    Usual,
    More,
    MuchMore,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Expression {
    /// As on a passport photograph.
    Neutral,
    Smiling,
    Tired,
    Frowning,
}

/// Where the head is turned to, as seen in the picture, about five degrees a step.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Turn {
    FarLeft,
    Left,
    Straight,
    Right,
    FarRight,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Clothes {
    pub cut: ClothesCut,
    pub colour: ClothesColour,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClothesCut {
    RoundNeck,
    VNeck,
    Shirt,
    Jacket,
    RollNeck,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClothesColour {
    Slate,
    Lake,
    Moss,
    Apricot,
    Pomegranate,
    Sand,
    Plum,
    Charcoal,
}

/// The camera, the print, and what is behind the person.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Photo {
    pub quality: PhotoQuality,
    pub tint: PhotoTint,
    pub backdrop: Backdrop,
}

impl Default for Photo {
    /// Sharp, in colour, before the light wall of a photographer.
    fn default() -> Self {
        Self {
            quality: PhotoQuality::Sharp,
            tint: PhotoTint::Colour,
            backdrop: Backdrop::PhotographersWall,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhotoQuality {
    Sharp,
    Soft,
    Overexposed,
    Underexposed,
    LowContrast,
    OldPrint,
}

impl PhotoQuality {
    pub const ALL: [Self; 6] = [
        Self::Sharp,
        Self::Soft,
        Self::Overexposed,
        Self::Underexposed,
        Self::LowContrast,
        Self::OldPrint,
    ];
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PhotoTint {
    Colour,
    /// As a laser engraves it.
    Grey,
    /// In one ink (red, green, blue): a ghost image, a picture under ultraviolet light.
    Ink(u8, u8, u8),
}

#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Backdrop {
    PhotographersWall,
    /// The hall behind the traveller at the counter.
    Counter,
    /// Nothing: the page shows through.
    Transparent,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_hidden_feature_is_shown_by_some_style() {
        assert!(HairStyle::ALL.iter().any(|style| !style.hides_ears() && !style.hides_hairline()));
    }
}
