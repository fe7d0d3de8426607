//! How a document is looked at: under which light, held at which angle, through which lens.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::specimen::measure::Micrometres;

/// What is between the eye and the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    pub light: Light,
    pub tilt: Tilt,
}

impl View {
    /// The page lying flat.
    pub const fn flat(light: Light) -> Self {
        Self { light, tilt: Tilt::FLAT }
    }

    /// Every light with every tilt.
    pub fn all() -> impl Iterator<Item = Self> {
        Light::ALL
            .into_iter()
            .flat_map(|light| Tilt::ALL.into_iter().map(move |tilt| Self { light, tilt }))
    }
}

/// The lights of an examination desk.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Light {
    #[default]
    Daylight,
    /// From the left, nearly along the page: relief throws shadows.
    Oblique,
    /// From behind: what is in the paper.
    Transmitted,
    /// Ultraviolet at 365 nm: what glows.
    Ultraviolet,
    /// Near infrared: what absorbs it stays dark, the rest vanishes.
    Infrared,
    /// Along the line of sight: what reflects back to its source.
    Coaxial,
}

impl Light {
    pub const ALL: [Self; 6] = [
        Self::Daylight,
        Self::Oblique,
        Self::Transmitted,
        Self::Ultraviolet,
        Self::Infrared,
        Self::Coaxial,
    ];
}

/// How far the document is tilted: −2 (away, flat angle) to 2 (towards the eye).
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
#[serde(try_from = "i8", into = "i8")]
pub struct Tilt(i8);

impl Tilt {
    pub const FLAT: Self = Self(0);

    pub const ALL: [Self; 5] = [Self(-2), Self(-1), Self(0), Self(1), Self(2)];

    /// # Errors
    /// Outside −2 to 2.
    pub fn new(steps: i8) -> Result<Self, NoSuchTilt> {
        if (-2..=2).contains(&steps) { Ok(Self(steps)) } else { Err(NoSuchTilt(steps)) }
    }

    pub const fn steps(self) -> i8 {
        self.0
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("{0} is no tilt: -2 to 2")]
pub struct NoSuchTilt(pub i8);

impl TryFrom<i8> for Tilt {
    type Error = NoSuchTilt;

    fn try_from(steps: i8) -> Result<Self, NoSuchTilt> {
        Self::new(steps)
    }
}

impl From<Tilt> for i8 {
    fn from(tilt: Tilt) -> Self {
        tilt.0
    }
}

/// The power of the lens, ×1 to ×30.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Magnification(u8);

impl Magnification {
    /// The steps that a lens on the desk offers.
    pub const STEPS: [Self; 5] = [Self(2), Self(5), Self(10), Self(20), Self(30)];

    /// # Errors
    /// Outside 1 to 30.
    pub fn new(times: u8) -> Result<Self, NoSuchMagnification> {
        if (1..=30).contains(&times) { Ok(Self(times)) } else { Err(NoSuchMagnification(times)) }
    }

    pub const fn times(self) -> u8 {
        self.0
    }

    /// The side of the square of the page that is under the lens: 40 mm at ×1, 4 mm at ×10.
    pub fn field(self) -> Micrometres {
        Micrometres(40_000 / i32::from(self.0))
    }

    /// Whether the structure of a print is seen: dots, ridges, rims.
    pub const fn shows_structure(self) -> bool {
        self.0 >= 6
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("{0} is no magnification: 1 to 30")]
pub struct NoSuchMagnification(pub u8);

impl TryFrom<u8> for Magnification {
    type Error = NoSuchMagnification;

    fn try_from(times: u8) -> Result<Self, NoSuchMagnification> {
        Self::new(times)
    }
}

impl From<Magnification> for u8 {
    fn from(magnification: Magnification) -> Self {
        magnification.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tilts_and_powers_have_their_bounds() {
        assert_eq!(Tilt::new(3), Err(NoSuchTilt(3)));
        assert_eq!(Tilt::new(-2).map(Tilt::steps), Ok(-2));
        assert_eq!(Magnification::new(0), Err(NoSuchMagnification(0)));
        assert_eq!(Magnification::new(31), Err(NoSuchMagnification(31)));
        assert_eq!(Magnification::new(10).map(Magnification::field), Ok(Micrometres(4000)));
    }

    #[test]
    fn there_are_thirty_views() {
        assert_eq!(View::all().count(), 30);
    }
}
