//! Lengths on a document, in whole micrometres: nothing is rounded differently anywhere.

use serde::{Deserialize, Serialize};

/// A length.
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize,
)]
pub struct Micrometres(pub i32);

impl Micrometres {
    /// A length in tenths of a millimetre, the grain in which pages are laid out.
    pub const fn tenths(tenths: i32) -> Self {
        Self(tenths * 100)
    }

    /// In hundredths of a millimetre, the unit of the drawings.
    pub fn hundredths(self) -> f64 {
        f64::from(self.0) / 10.0
    }
}

/// A point on a page, from its upper left corner.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Point {
    pub x: Micrometres,
    pub y: Micrometres,
}

impl Point {
    pub const fn new(x: i32, y: i32) -> Self {
        Self { x: Micrometres(x), y: Micrometres(y) }
    }
}

/// An upright rectangle on a page.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default, Serialize, Deserialize)]
pub struct Area {
    pub left: Micrometres,
    pub top: Micrometres,
    pub width: Micrometres,
    pub height: Micrometres,
}

impl Area {
    /// Left, top, width and height in tenths of a millimetre.
    pub const fn tenths(left: i32, top: i32, width: i32, height: i32) -> Self {
        Self {
            left: Micrometres::tenths(left),
            top: Micrometres::tenths(top),
            width: Micrometres::tenths(width),
            height: Micrometres::tenths(height),
        }
    }

    /// The square around a point, with sides of twice the reach.
    pub const fn around(centre: Point, reach: Micrometres) -> Self {
        Self {
            left: Micrometres(centre.x.0 - reach.0),
            top: Micrometres(centre.y.0 - reach.0),
            width: Micrometres(2 * reach.0),
            height: Micrometres(2 * reach.0),
        }
    }

    /// Left, top, width and height in hundredths of a millimetre.
    pub fn in_hundredths(self) -> [f64; 4] {
        [self.left, self.top, self.width, self.height].map(Micrometres::hundredths)
    }

    pub const fn right(self) -> Micrometres {
        Micrometres(self.left.0 + self.width.0)
    }

    pub const fn bottom(self) -> Micrometres {
        Micrometres(self.top.0 + self.height.0)
    }

    pub const fn centre(self) -> Point {
        Point::new(self.left.0 + self.width.0 / 2, self.top.0 + self.height.0 / 2)
    }

    pub const fn contains(self, point: Point) -> bool {
        self.left.0 <= point.x.0
            && point.x.0 <= self.right().0
            && self.top.0 <= point.y.0
            && point.y.0 <= self.bottom().0
    }

    pub const fn overlaps(self, other: Self) -> bool {
        self.left.0 <= other.right().0
            && other.left.0 <= self.right().0
            && self.top.0 <= other.bottom().0
            && other.top.0 <= self.bottom().0
    }

    /// The same area elsewhere.
    #[must_use]
    pub const fn moved(self, right: Micrometres, down: Micrometres) -> Self {
        Self {
            left: Micrometres(self.left.0 + right.0),
            top: Micrometres(self.top.0 + down.0),
            ..self
        }
    }

    /// The area grown on every side.
    #[must_use]
    pub const fn grown(self, by: Micrometres) -> Self {
        Self {
            left: Micrometres(self.left.0 - by.0),
            top: Micrometres(self.top.0 - by.0),
            width: Micrometres(self.width.0 + 2 * by.0),
            height: Micrometres(self.height.0 + 2 * by.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_meet_grow_and_move() {
        let area = Area::tenths(10, 20, 30, 40);
        assert_eq!((area.right(), area.bottom()), (Micrometres(4000), Micrometres(6000)));
        assert!(area.contains(area.centre()));
        assert!(!area.contains(Point::new(4001, 3000)));
        assert!(area.overlaps(Area::tenths(39, 59, 5, 5)));
        assert!(!area.overlaps(Area::tenths(41, 20, 5, 5)));
        assert_eq!(area.grown(Micrometres(100)), Area::tenths(9, 19, 32, 42));
        assert_eq!(area.moved(Micrometres(100), Micrometres(-100)), Area::tenths(11, 19, 30, 40));
        assert_eq!(
            Area::around(Point::new(500, 500), Micrometres(500)),
            Area::tenths(0, 0, 10, 10)
        );
    }
}
