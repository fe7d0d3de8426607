//! Colours as three whole numbers, so that every browser mixes them alike.

use std::fmt;

use super::appearance::{Photo, PhotoQuality, PhotoTint};

/// Red, green, blue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

impl Colour {
    pub(super) const WHITE: Self = Self(255, 255, 255);
    pub(super) const BLACK: Self = Self(0, 0, 0);

    /// This colour with `percent` of another in it.
    pub(super) fn mixed(self, other: Self, percent: u8) -> Self {
        let mix = |mine: u8, other: u8| {
            let (of_mine, of_other) =
                (100 - u16::from(percent.min(100)), u16::from(percent.min(100)));
            let sum = u16::from(mine) * of_mine + u16::from(other) * of_other;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }

    /// As the photograph shows it: light, contrast, age of the print.
    pub(super) fn photographed(self, photo: Photo) -> Self {
        let tinted = match photo.tint {
            PhotoTint::Colour => self,
            PhotoTint::Grey => self.grey(),
            PhotoTint::Ink(red, green, blue) => {
                // White stays white, black becomes the ink.
                Self(red, green, blue).mixed(Self::WHITE, self.lightness())
            }
        };
        match photo.quality {
            PhotoQuality::Sharp | PhotoQuality::Soft => tinted,
            PhotoQuality::Overexposed => tinted.mixed(Self(255, 253, 248), 33),
            PhotoQuality::Underexposed => tinted.mixed(Self(14, 12, 18), 38),
            PhotoQuality::LowContrast => tinted.mixed(Self(158, 154, 150), 36),
            PhotoQuality::OldPrint => {
                tinted.mixed(tinted.grey(), 42).mixed(Self(226, 196, 142), 24)
            }
        }
    }

    fn grey(self) -> Self {
        let luma = u16::from(self.0) * 30 + u16::from(self.1) * 59 + u16::from(self.2) * 11;
        let grey = u8::try_from(luma / 100).unwrap_or(u8::MAX);
        Self(grey, grey, grey)
    }

    /// Percent of white.
    fn lightness(self) -> u8 {
        u8::try_from(u16::from(self.grey().0) * 100 / 255).unwrap_or(100)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_mix_like_paint() {
        assert_eq!(Colour::BLACK.mixed(Colour::WHITE, 0), Colour::BLACK);
        assert_eq!(Colour::BLACK.mixed(Colour::WHITE, 50), Colour(128, 128, 128));
        assert_eq!(Colour::BLACK.mixed(Colour::WHITE, 100), Colour::WHITE);
        assert_eq!(Colour(255, 0, 16).to_string(), "#ff0010");
    }

    #[test]
    fn an_ink_prints_white_as_nothing_and_black_as_itself() {
        let photo = Photo { tint: PhotoTint::Ink(10, 20, 30), ..Photo::default() };
        assert_eq!(Colour::WHITE.photographed(photo), Colour::WHITE);
        assert_eq!(Colour::BLACK.photographed(photo), Colour(10, 20, 30));
    }
}
