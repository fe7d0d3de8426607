//! A picture of a person, as a document or a counter shows it.

use serde::{Deserialize, Serialize};

use crate::face::{Appearance, Backdrop, Face, Photo, PhotoTint};

/// Who is in it, how the person looked on that day, and in which tone it is printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    pub face: Face,
    pub appearance: Appearance,
    pub tone: Tone,
}

impl Picture {
    /// As the face usually looks, before the wall of a photographer.
    pub fn new(face: &Face, tone: Tone) -> Self {
        Self { face: face.clone(), appearance: face.usual_appearance(), tone }
    }

    /// The person in front of the counter.
    pub fn at_the_counter(face: &Face, appearance: Appearance) -> Self {
        let photo = Photo { backdrop: Backdrop::Counter, ..Photo::default() };
        Self {
            face: face.clone(),
            appearance: Appearance { photo, ..appearance },
            tone: Tone::Colour,
        }
    }

    /// The SVG fragment in the box of [`crate::face::BOX`]; in one ink, if one is given, instead of the tone.
    pub fn draw(&self, one_ink: Option<PhotoTint>, prefix: &str) -> String {
        let own = self.appearance.photo;
        let photo = match (one_ink, self.tone) {
            (Some(tint), Tone::Ghost | Tone::Grey) => {
                Photo { tint, backdrop: Backdrop::Transparent, ..own }
            }
            (Some(tint), Tone::Colour) => Photo { tint, ..own },
            (None, Tone::Colour) => own,
            (None, Tone::Grey) => {
                Photo { tint: PhotoTint::Grey, backdrop: Backdrop::Transparent, ..own }
            }
            (None, Tone::Ghost) => {
                Photo { tint: PhotoTint::Ink(70, 96, 128), backdrop: Backdrop::Transparent, ..own }
            }
        };
        self.face.draw(&Appearance { photo, ..self.appearance }, prefix)
    }
}

/// The colours of a portrait.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    Colour,
    /// Laser engraving.
    Grey,
    /// The pale second image.
    Ghost,
}
