//! Where everything of a face stands in the box of 350 × 450, before and after the head is turned.

use super::anatomy::{Anatomy, MarkPlace};
use super::appearance::{Appearance, Expression, Turn, Weight};
use super::measure::Measure;
use super::pen::{Point, at};
use crate::sex::Sex;

/// The middle of the face when it looks straight ahead.
const MIDDLE: f64 = 175.0;

/// A side of the picture.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Side {
    Left,
    Right,
}

impl Side {
    pub(super) const BOTH: [Self; 2] = [Self::Left, Self::Right];

    pub(super) fn sign(self) -> f64 {
        match self {
            Self::Left => -1.0,
            Self::Right => 1.0,
        }
    }
}

/// Heights (from the top of the box) and half widths (from the middle of the face), in tenths of a millimetre.
#[derive(Clone, Debug)]
pub(super) struct Layout {
    pub(super) top: f64,
    pub(super) hairline: f64,
    pub(super) brow: f64,
    pub(super) eye: f64,
    pub(super) nose: f64,
    pub(super) mouth: f64,
    pub(super) chin: f64,
    pub(super) temple_width: f64,
    pub(super) cheek_width: f64,
    pub(super) jaw_width: f64,
    pub(super) jaw: f64,
    pub(super) chin_width: f64,
    pub(super) eye_distance: f64,
    pub(super) eye_width: f64,
    pub(super) eye_opening: f64,
    pub(super) neck_width: f64,
    /// 0 for the young, 1 for the very old.
    pub(super) ageing: f64,
    /// −1 to 1.
    pub(super) weight: f64,
    sine: f64,
    cosine: f64,
}

impl Layout {
    pub(super) fn of(anatomy: &Anatomy, appearance: &Appearance) -> Self {
        let part = |measure| anatomy.part(measure);
        let years = f64::from(anatomy.age) + f64::from(appearance.years_later);
        let ageing = ((years - 25.0) / 50.0).clamp(0.0, 1.0);
        let weight = match appearance.weight {
            Weight::MuchLess => -1.0,
            Weight::Less => -0.5,
            Weight::Usual => 0.0,
            Weight::More => 0.5,
            Weight::MuchMore => 1.0,
        };
        let is_woman = anatomy.sex == Sex::Female;

        let top = 66.0;
        let eye = 214.0 + 7.0 * part(Measure::EyeLevel);
        let nose = eye + 64.0 + 11.0 * part(Measure::NoseLength);
        let mouth = nose + 30.0 + 7.0 * part(Measure::PhiltrumLength);
        let chin = mouth + 52.0 + 9.5 * part(Measure::ChinHeight);
        let head = part(Measure::HeadWidth);
        let cheek_width = 98.0 + 10.0 * head + 4.0 * weight;
        let opening = 9.2 + 2.6 * part(Measure::EyeOpening) - 1.6 * ageing;
        let opening = match appearance.expression {
            Expression::Neutral => opening,
            Expression::Smiling => opening * 0.86,
            Expression::Tired => opening * 0.74,
            Expression::Frowning => opening * 0.9,
        };
        let brow = eye - 31.0 - 5.0 * part(Measure::BrowHeight);
        let (sine, cosine) = match appearance.turn {
            Turn::FarLeft => (-0.1736, 0.9848),
            Turn::Left => (-0.0872, 0.9962),
            Turn::Straight => (0.0, 1.0),
            Turn::Right => (0.0872, 0.9962),
            Turn::FarRight => (0.1736, 0.9848),
        };
        Self {
            top,
            hairline: 122.0
                - 16.0 * part(Measure::HairlineHeight)
                - if is_woman { 0.0 } else { 5.0 * ageing },
            brow: if appearance.expression == Expression::Frowning { brow + 4.0 } else { brow },
            eye,
            nose,
            mouth,
            chin,
            temple_width: 91.0 + 7.0 * part(Measure::ForeheadWidth) + 5.0 * head,
            cheek_width,
            jaw_width: (77.0
                + 11.0 * part(Measure::JawWidth)
                + 5.0 * head
                + 8.0 * weight
                + 3.0 * ageing)
                .min(cheek_width - 4.0),
            jaw: mouth + 2.0 - 11.0 * part(Measure::JawHeight),
            chin_width: 29.0 + 10.5 * part(Measure::ChinWidth) + 3.0 * weight,
            eye_distance: 43.5 + 6.2 * part(Measure::EyeDistance),
            eye_width: 20.5 + 3.2 * part(Measure::EyeWidth),
            eye_opening: opening,
            neck_width: if is_woman { 52.0 } else { 66.0 }
                + 9.0 * weight
                + 5.0 * part(Measure::JawWidth),
            ageing,
            weight,
            sine,
            cosine,
        }
    }

    /// A place of the head in the picture: so far to the right of the middle, so far from the top, so far in front of
    /// the axis that the head turns about.
    pub(super) fn place(&self, x: f64, y: f64, depth: f64) -> Point {
        at(MIDDLE + x * self.cosine + depth * self.sine, y)
    }

    /// A place on the front of the face, which is round: its depth follows from how far out it is.
    pub(super) fn front(&self, x: f64, y: f64) -> Point {
        let out = (x / self.cheek_width).clamp(-1.0, 1.0);
        self.place(x, y, 92.0 * (1.0 - out * out).sqrt())
    }

    /// How much of an ear the turn shows, 1 when the face looks straight ahead.
    pub(super) fn ear_visible(&self, side: Side) -> f64 {
        1.0 - side.sign() * self.sine * 3.2
    }

    /// The outline of the head from the crown over the right of the picture to the chin and back, without the ears.
    pub(super) fn outline(&self) -> Vec<Point> {
        let half = self.half_outline();
        let right = half.iter().map(|(x, y, depth)| self.place(*x, *y, *depth));
        // The crown and the point of the chin stand in the middle, once each.
        let left = half.iter().skip(1).take(half.len() - 2).rev();
        let left = left.map(|(x, y, depth)| self.place(-*x, *y, *depth));
        right.chain(left).collect()
    }

    /// Half width, height and depth, from the crown to the chin.
    pub(super) fn half_outline(&self) -> Vec<(f64, f64, f64)> {
        let (temple, cheek, jaw, chin) =
            (self.temple_width, self.cheek_width, self.jaw_width, self.chin_width);
        vec![
            (0.0, self.top, 0.0),
            (temple * 0.52, self.top + 9.0, 0.0),
            (temple * 0.88, self.top + 44.0, 2.0),
            (temple * 1.01, self.top + 96.0, 4.0),
            (cheek * 0.985, self.eye - 2.0, 4.0),
            (cheek * 0.96 + self.weight * 2.0, self.eye + 40.0, 8.0),
            (
                (cheek + jaw) * 0.48 + self.weight * 3.0,
                (self.eye + 40.0 + self.jaw) / 2.0 + 8.0,
                10.0,
            ),
            (jaw * 0.92, self.jaw + 5.0, 16.0),
            (jaw * 0.44 + chin * 0.6, f64::midpoint(self.jaw, self.chin) + 8.0, 34.0),
            (chin * 0.8, self.chin - 6.5 + self.weight, 56.0),
            (0.0, self.chin, 68.0),
        ]
    }

    /// Half the width of the head at a height.
    pub(super) fn edge(&self, height: f64) -> f64 {
        let half = self.half_outline();
        let piece = half.windows(2).find(|pair| (pair[0].1..=pair[1].1).contains(&height));
        piece.map_or(0.0, |pair| {
            let (from, to) = (pair[0], pair[1]);
            from.0 + (to.0 - from.0) * (height - from.1) / (to.1 - from.1).max(1.0)
        })
    }

    /// The front edge of the hair, from the left ear over the forehead to the right one.
    pub(super) fn hairline_points(&self, anatomy: &Anatomy, receding: f64) -> Vec<Point> {
        let corners = 12.0 * anatomy.part(Measure::HairlineCorners) + receding;
        let peak = 13.0 * anatomy.part(Measure::HairlinePeak);
        let (width, line) = (self.temple_width, self.hairline);
        let half = [
            (width * 1.03, self.eye + 6.0, 2.0),
            (width * 0.97, self.eye - 22.0, 12.0),
            (width * 0.9, line + 56.0, 28.0),
            (width * 0.82, line + 30.0 - corners * 0.5, 40.0),
            (width * 0.6, line + 7.0 - corners * 1.5, 60.0),
            (width * 0.34, line - 1.0 - corners * 0.55, 72.0),
            (0.0, line + peak, 78.0),
        ];
        let left = half.iter().map(|(x, y, depth)| self.place(-*x, *y, *depth));
        let right = half.iter().rev().skip(1).map(|(x, y, depth)| self.place(*x, *y, *depth));
        left.chain(right).collect()
    }

    /// Where a mole or a scar stands.
    pub(super) fn mark(&self, place: MarkPlace) -> Point {
        let (cheek, eye) = (self.cheek_width, self.eye);
        match place {
            MarkPlace::ForeheadLeft => self.front(-36.0, self.brow - 27.0),
            MarkPlace::ForeheadRight => self.front(33.0, self.brow - 31.0),
            MarkPlace::BrowLeft => self.front(-self.eye_distance - 14.0, self.brow - 1.0),
            MarkPlace::BrowRight => self.front(self.eye_distance + 13.0, self.brow - 1.0),
            MarkPlace::CheekboneLeft => self.front(-cheek * 0.7, eye + 25.0),
            MarkPlace::CheekboneRight => self.front(cheek * 0.68, eye + 28.0),
            MarkPlace::CheekLeft => self.front(-cheek * 0.56, self.nose + 13.0),
            MarkPlace::CheekRight => self.front(cheek * 0.58, self.nose + 8.0),
            MarkPlace::BesideNoseLeft => self.front(-34.0, self.nose - 12.0),
            MarkPlace::BesideNoseRight => self.front(36.0, self.nose - 9.0),
            MarkPlace::AboveLip => self.front(23.0, self.mouth - 16.0),
            MarkPlace::JawLeft => self.front(-self.jaw_width * 0.64, self.mouth + 21.0),
            MarkPlace::JawRight => self.front(self.jaw_width * 0.6, self.mouth + 24.0),
            MarkPlace::Chin => self.front(-11.0, self.chin - 17.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chance::Chance;
    use crate::face::Face;

    #[test]
    fn everything_of_every_face_is_in_the_order_of_a_face() {
        for seed in 0..500 {
            let face = Face::new(seed);
            let appearance = face.varied_appearance(&mut Chance::new(seed));
            let layout = Layout::of(&face.anatomy, &appearance);
            let heights = [
                layout.top,
                layout.hairline,
                layout.brow,
                layout.eye,
                layout.nose,
                layout.mouth,
                layout.chin,
                412.0,
            ];
            assert!(heights.is_sorted(), "{seed}: {heights:?}");
            assert!(layout.eye_distance - layout.eye_width > 12.0, "{seed}");
            assert!(layout.chin_width < layout.jaw_width, "{seed}");
        }
    }

    #[test]
    fn a_turned_head_moves_the_nose_more_than_the_ears() {
        let face = Face::new(1);
        let straight = face.usual_appearance();
        let turned = Appearance { turn: Turn::Right, ..straight };
        let moved = |x: f64, depth: f64| {
            let place = |appearance| Layout::of(&face.anatomy, appearance).place(x, 0.0, depth).x;
            place(&turned) - place(&straight)
        };
        assert!(moved(0.0, 110.0) > 8.0);
        assert!(moved(100.0, -10.0).abs() < 2.0);
    }
}
