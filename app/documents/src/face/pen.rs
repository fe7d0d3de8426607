//! Writes paths. Only `+ − × ÷`, which are the same everywhere, and everything is rounded to a tenth before it is
//! printed: a hundredth of a millimetre of the photograph.

use std::fmt::Write;

/// A place in the box of the drawing.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

pub(super) const fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    /// The place a part of the way towards another.
    pub(super) fn towards(self, other: Self, part: f64) -> Self {
        at(self.x + (other.x - self.x) * part, self.y + (other.y - self.y) * part)
    }

    pub(super) fn moved(self, x: f64, y: f64) -> Self {
        at(self.x + x, self.y + y)
    }
}

/// A number with at most one decimal.
pub(super) fn number(value: f64) -> String {
    decimal(tenths(value))
}

/// The box is 450 high: far from the ends of an i32.
#[allow(clippy::cast_possible_truncation, reason = "rounded and clamped to the number")]
fn tenths(value: f64) -> i32 {
    (value * 10.0).round().clamp(-99_999.0, 99_999.0) as i32
}

fn decimal(tenths: i32) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (0, tenth) => format!("{sign}.{tenth}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

/// The `d` of a path. Everything after its start is told as steps from where the pen is, which is shorter. The steps
/// are taken between rounded places, so that errors do not add up.
#[derive(Clone, Default)]
pub(super) struct Path {
    text: String,
    /// Where the pen is, in tenths.
    pen: (i32, i32),
}

impl Path {
    pub(super) fn from(start: Point) -> Self {
        let pen = (tenths(start.x), tenths(start.y));
        let mut path = Self { text: String::from("M"), pen };
        path.write(pen);
        path
    }

    /// A soft line through points.
    pub(super) fn through(points: &[Point]) -> Self {
        let mut path = points.first().map_or_else(Self::default, |first| Self::from(*first));
        path.on_through(points);
        path
    }

    /// A soft line that comes back to where it began.
    pub(super) fn round(points: &[Point]) -> Self {
        let count = points.len();
        let mut path = points.first().map_or_else(Self::default, |first| Self::from(*first));
        for index in 0..count {
            let around = |step: usize| points[(index + count + step - 1) % count];
            path.bend([around(0), around(1), around(2), around(3)]);
        }
        path.closed()
    }

    /// Goes on from the first of the points, where the path is, through the others.
    pub(super) fn on_through(&mut self, points: &[Point]) {
        for index in 1..points.len() {
            let (from, to) = (points[index - 1], points[index]);
            let before = if index >= 2 { points[index - 2] } else { from };
            let after = points.get(index + 1).copied().unwrap_or(to);
            self.bend([before, from, to, after]);
        }
    }

    pub(super) fn circle(centre: Point, radius: f64) -> Self {
        let (r, across) = (number(radius), number(radius * 2.0));
        let mut path = Self::from(centre.moved(-radius, 0.0));
        // Writing to a text cannot fail.
        let _ = write!(path.text, "a{r} {r} 0 1 0 {across} 0a{r} {r} 0 1 0-{across} 0");
        path.closed()
    }

    pub(super) fn line(mut self, to: Point) -> Self {
        self.step('l', &[to]);
        self
    }

    pub(super) fn curve(mut self, first: Point, second: Point, to: Point) -> Self {
        self.step('c', &[first, second, to]);
        self
    }

    pub(super) fn closed(mut self) -> Self {
        self.text.push('Z');
        self
    }

    /// From the second to the third of four points, as Catmull and Rom do it.
    fn bend(&mut self, [before, from, to, after]: [Point; 4]) {
        let first = from.moved((to.x - before.x) / 6.0, (to.y - before.y) / 6.0);
        let second = to.moved((from.x - after.x) / 6.0, (from.y - after.y) / 6.0);
        self.step('c', &[first, second, to]);
    }

    fn step(&mut self, command: char, points: &[Point]) {
        self.text.push(command);
        let mut end = self.pen;
        for (index, point) in points.iter().enumerate() {
            end = (tenths(point.x), tenths(point.y));
            if index > 0 {
                self.part();
            }
            self.write((end.0 - self.pen.0, end.1 - self.pen.1));
        }
        self.pen = end;
    }

    /// A pair of numbers; a minus parts them as well as a space.
    fn write(&mut self, (x, y): (i32, i32)) {
        let (x, y) = (decimal(x), decimal(y));
        if x.starts_with('-') {
            while self.text.ends_with(' ') {
                self.text.pop();
            }
        }
        self.text.push_str(&x);
        if !y.starts_with('-') {
            self.part();
        }
        self.text.push_str(&y);
    }

    fn part(&mut self) {
        self.text.push(' ');
    }

    /// This path and another one in one: they are drawn together.
    pub(super) fn and(&mut self, other: &Self) {
        self.text.push_str(&other.text);
        self.pen = other.pen;
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_one_decimal_at_most() {
        let table = [(0.0, "0"), (-0.04, "0"), (1.25, "1.3"), (-12.34, "-12.3"), (-0.5, "-.5")];
        for (value, text) in table {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn a_line_through_points_goes_through_them() {
        let path = Path::through(&[at(0.0, 0.0), at(10.0, 0.0), at(20.0, 10.0)]);
        assert_eq!(path.text(), "M0 0c1.7 0 6.7-1.7 10 0c3.3 1.7 8.3 8.3 10 10");
    }
}
