//! A picture of a person, as a document or a counter shows it.

/// Which face, how it looks on the day, and in which tone it was printed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Likeness {
    /// The person: the same seed is the same face.
    pub face: u64,
    pub tone: Tone,
}

impl Likeness {
    pub const fn new(face: u64, tone: Tone) -> Self {
        Self { face, tone }
    }
}

/// The colours of a portrait.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Tone {
    Colour,
    /// Laser engraving and CLI.
    Grey,
    /// The pale second image.
    Ghost,
}
