//! A genuine document in the hands of somebody else.

use crate::case::Draft;
use crate::chance::Chance;
use crate::face::Likeness;
use crate::specimen::element::Place;
use crate::specimen::picture::Picture;

/// How far the traveller looks like the holder.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Resemblance {
    Some,
    Strong,
}

pub(super) fn apply(draft: &mut Draft, chance: &mut Chance, resemblance: Resemblance) {
    let likeness = match resemblance {
        Resemblance::Some => draft.scaled(0, 50),
        Resemblance::Strong => draft.scaled(45, 92),
    };
    let likeness = Likeness::new(u8::try_from(likeness).unwrap_or(40));
    let other = draft.specimen.person.face.look_alike(chance.next(), likeness);
    // Looks as the holder might look today: hair and glasses tell nothing.
    let appearance = draft.circumstances.traveller.appearance;
    draft.circumstances.traveller = Picture::at_the_counter(&other, appearance);
    draft.trace_at_counter(Place::Traveller);
}
