//! Curves whose last bit is the same everywhere.
//!
//! IEEE arithmetic and the square root are exact by the standard; the sine of a platform's library is not. So the
//! sine is a polynomial of our own, and whatever is printed is rounded to whole hundredths of a millimetre.

/// A point in hundredths of a millimetre.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(crate) struct Spot {
    pub(crate) x: f64,
    pub(crate) y: f64,
}

impl Spot {
    pub(crate) const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    fn plus(self, other: Self, times: f64) -> Self {
        Self::new(self.x + other.x * times, self.y + other.y * times)
    }
}

/// The sine of an angle given in turns: 1 is the whole circle.
pub(crate) fn sine(turns: f64) -> f64 {
    let part = turns - turns.floor();
    let (part, sign) = if part >= 0.5 { (part - 0.5, -1.0) } else { (part, 1.0) };
    // From here on the angle is between 0 and half a turn; the second quarter mirrors the first.
    let quarter = if part > 0.25 { 0.5 - part } else { part };
    let angle = quarter * std::f64::consts::TAU;
    let square = angle * angle;
    // The series of the sine, to the power of eleven: off by less than 10⁻⁷ in the first quarter.
    let series =
        [-1.0 / 39_916_800.0, 1.0 / 362_880.0, -1.0 / 5040.0, 1.0 / 120.0, -1.0 / 6.0, 1.0]
            .into_iter()
            .fold(0.0, |sum, factor| sum * square + factor);
    sign * angle * series
}

/// The cosine of an angle given in turns.
pub(crate) fn cosine(turns: f64) -> f64 {
    sine(turns + 0.25)
}

/// A piece of an outline.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Segment {
    Move(Spot),
    Line(Spot),
    Curve(Spot, Spot, Spot),
    Close,
}

/// An outline of lines and cubic curves.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Path(pub(crate) Vec<Segment>);

impl Path {
    /// Reads a drawing written with `M`, `L`, `Q`, `C` and `Z` in absolute numbers. What else stands in it ends it.
    pub(crate) fn parse(drawing: &str) -> Self {
        let mut path = Self::default();
        let mut rest = drawing.trim_start();
        let mut here = Spot::default();
        while let Some(command) = rest.chars().next() {
            rest = &rest[command.len_utf8()..];
            let end = rest.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(rest.len());
            let numbers: Vec<f64> = rest[..end]
                .split([' ', ',', '\n'])
                .filter_map(|number| number.parse().ok())
                .collect();
            rest = &rest[end..];
            let spots: Vec<Spot> =
                numbers.chunks_exact(2).map(|pair| Spot::new(pair[0], pair[1])).collect();
            match command {
                'M' => {
                    for (index, spot) in spots.iter().enumerate() {
                        path.0.push(if index == 0 {
                            Segment::Move(*spot)
                        } else {
                            Segment::Line(*spot)
                        });
                    }
                }
                'L' => path.0.extend(spots.iter().map(|spot| Segment::Line(*spot))),
                'Q' => {
                    for pair in spots.chunks_exact(2) {
                        let (bend, end) = (pair[0], pair[1]);
                        let first = Spot::new(
                            here.x + (bend.x - here.x) * 2.0 / 3.0,
                            here.y + (bend.y - here.y) * 2.0 / 3.0,
                        );
                        let second = Spot::new(
                            end.x + (bend.x - end.x) * 2.0 / 3.0,
                            end.y + (bend.y - end.y) * 2.0 / 3.0,
                        );
                        path.0.push(Segment::Curve(first, second, end));
                        here = end;
                    }
                }
                'C' => path.0.extend(
                    spots.chunks_exact(3).map(|three| Segment::Curve(three[0], three[1], three[2])),
                ),
                'Z' => path.0.push(Segment::Close),
                _ => break,
            }
            match path.0.last() {
                Some(Segment::Move(end) | Segment::Line(end) | Segment::Curve(_, _, end)) => {
                    here = *end;
                }
                Some(Segment::Close) | None => {}
            }
        }
        path
    }

    /// The outline with every point moved.
    pub(crate) fn mapped(&self, map: impl Fn(Spot) -> Spot) -> Self {
        Self(
            self.0
                .iter()
                .map(|segment| match *segment {
                    Segment::Move(end) => Segment::Move(map(end)),
                    Segment::Line(end) => Segment::Line(map(end)),
                    Segment::Curve(first, second, end) => {
                        Segment::Curve(map(first), map(second), map(end))
                    }
                    Segment::Close => Segment::Close,
                })
                .collect(),
        )
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A smooth line through a curve, from one parameter to another in equal steps.
    ///
    /// The directions at the ends of each piece are those of the curve itself, so few pieces are needed.
    pub(crate) fn of_curve(curve: &impl Fn(f64) -> Spot, from: f64, to: f64, steps: u32) -> Self {
        let mut path = Self(vec![Segment::Move(curve(from))]);
        let step = (to - from) / f64::from(steps.max(1));
        let slope = |at: f64| {
            let (before, after) = (curve(at - step / 64.0), curve(at + step / 64.0));
            Spot::new((after.x - before.x) * 32.0, (after.y - before.y) * 32.0)
        };
        for index in 0..steps {
            let (start, end) = (from + step * f64::from(index), from + step * f64::from(index + 1));
            path.0.push(Segment::Curve(
                curve(start).plus(slope(start), 1.0 / 3.0),
                curve(end).plus(slope(end), -1.0 / 3.0),
                curve(end),
            ));
        }
        path
    }

    /// Only the pieces that come near a box (left, top, right, bottom), each begun anew. For the lens.
    pub(crate) fn near(&self, (left, top, right, bottom): (f64, f64, f64, f64)) -> Self {
        let mut kept = Self::default();
        let (mut start, mut here) = (Spot::default(), Spot::default());
        let mut is_on = false;
        for segment in &self.0 {
            let corners = match *segment {
                Segment::Move(end) => {
                    (start, here, is_on) = (end, end, false);
                    continue;
                }
                Segment::Line(end) => [here, end, end, end],
                Segment::Curve(first, second, end) => [here, first, second, end],
                Segment::Close => [here, start, start, start],
            };
            let low =
                |axis: fn(Spot) -> f64| corners.into_iter().map(axis).fold(f64::MAX, f64::min);
            let high =
                |axis: fn(Spot) -> f64| corners.into_iter().map(axis).fold(f64::MIN, f64::max);
            let is_near = low(|spot| spot.x) <= right
                && high(|spot| spot.x) >= left
                && low(|spot| spot.y) <= bottom
                && high(|spot| spot.y) >= top;
            if is_near {
                if !is_on {
                    kept.0.push(Segment::Move(here));
                }
                kept.0.push(match *segment {
                    Segment::Close => Segment::Line(start),
                    other => other,
                });
            }
            is_on = is_near;
            here = corners[3];
        }
        kept
    }

    /// As the `d` of an SVG path, in whole units of so many to the hundredth of a millimetre.
    ///
    /// Relative commands, computed from the rounded points: short, and no error adds up.
    pub(crate) fn data(&self, scale: f64) -> String {
        let mut text = String::new();
        let (mut x, mut y) = (0, 0);
        let (mut start_x, mut start_y) = (0, 0);
        // Where the next curve may begin to be written short: the mirror of the last control point.
        let mut mirror = None;
        let round = |spot: Spot| (whole(spot.x * scale), whole(spot.y * scale));
        for segment in &self.0 {
            match *segment {
                Segment::Move(end) => {
                    let (to_x, to_y) = round(end);
                    // The first one is absolute anyway: it starts from nothing.
                    text.push('m');
                    numbers(&mut text, &[to_x - x, to_y - y]);
                    (x, y) = (to_x, to_y);
                    (start_x, start_y) = (x, y);
                    mirror = None;
                }
                Segment::Line(end) => {
                    let (to_x, to_y) = round(end);
                    if to_y == y {
                        text.push('h');
                        numbers(&mut text, &[to_x - x]);
                    } else if to_x == x {
                        text.push('v');
                        numbers(&mut text, &[to_y - y]);
                    } else {
                        text.push('l');
                        numbers(&mut text, &[to_x - x, to_y - y]);
                    }
                    (x, y) = (to_x, to_y);
                    mirror = None;
                }
                Segment::Curve(first, second, end) => {
                    let ((ax, ay), (bx, by), (cx, cy)) = (round(first), round(second), round(end));
                    let is_smooth = mirror.is_some_and(|(mx, my): (i32, i32)| {
                        (mx - ax).abs() <= 1 && (my - ay).abs() <= 1
                    });
                    if is_smooth {
                        text.push('s');
                        numbers(&mut text, &[bx - x, by - y, cx - x, cy - y]);
                    } else {
                        text.push('c');
                        numbers(&mut text, &[ax - x, ay - y, bx - x, by - y, cx - x, cy - y]);
                    }
                    mirror = Some((2 * cx - bx, 2 * cy - by));
                    (x, y) = (cx, cy);
                }
                Segment::Close => {
                    text.push('z');
                    (x, y) = (start_x, start_y);
                    mirror = None;
                }
            }
        }
        text
    }
}

/// The nearest whole number. What is drawn is far from the bounds of the type.
#[allow(
    clippy::cast_possible_truncation,
    reason = "clamped to the range, and rounded, before the cast"
)]
pub(crate) fn whole(number: f64) -> i32 {
    number.round().clamp(f64::from(i32::MIN), f64::from(i32::MAX)) as i32
}

/// Numbers as close together as SVG allows: a minus sign separates, too.
fn numbers(text: &mut String, numbers: &[i32]) {
    for (index, number) in numbers.iter().enumerate() {
        if index > 0 && *number >= 0 {
            text.push(' ');
        }
        digits(text, *number);
    }
}

/// A whole number, without the machinery of formatting: a drawing has ten thousand of them.
fn digits(text: &mut String, number: i32) {
    if number < 0 {
        text.push('-');
    }
    let mut rest = number.unsigned_abs();
    let mut reversed = [0_u8; 10];
    let mut count = 0;
    loop {
        // A digit is below ten.
        reversed[count] = b'0' + u8::try_from(rest % 10).unwrap_or(0);
        count += 1;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    text.extend(reversed[..count].iter().rev().map(|digit| char::from(*digit)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sine_is_that_of_the_tables() {
        for (turns, expected) in [
            (0.0, 0.0),
            (1.0 / 12.0, 0.5),
            (0.125, 0.707_106_781_186_547_5),
            (0.25, 1.0),
            (0.5, 0.0),
            (0.75, -1.0),
            (-0.25, -1.0),
            (7.25, 1.0),
        ] {
            assert!((sine(turns) - expected).abs() < 1e-6, "{turns}: {}", sine(turns));
        }
        assert!((cosine(0.5) + 1.0).abs() < 1e-6);
        for index in -500..500 {
            let turns = f64::from(index) / 97.0;
            let right = (turns * std::f64::consts::TAU).sin();
            assert!((sine(turns) - right).abs() < 1e-6, "{turns}");
        }
    }

    #[test]
    fn a_drawing_is_read_and_written_in_relative_whole_numbers() {
        let path = Path::parse("M10 10L20 10C20 20 30 20 30 10Z");
        assert_eq!(path.data(1.0), "m10 10h10c0 10 10 10 10 0z");
        assert_eq!(path.data(10.0), "m100 100h100c0 100 100 100 100 0z");
        assert_eq!(Path::parse("M0 0Q3 3 6 0").data(1.0), "m0 0c2 2 4 2 6 0");
    }

    #[test]
    fn a_smooth_curve_is_written_short() {
        let wave = |t: f64| Spot::new(t * 1000.0, 100.0 * sine(t * 2.0));
        let text = Path::of_curve(&wave, 0.0, 1.0, 8).data(1.0);
        assert_eq!(text.matches('c').count(), 1, "{text}");
        assert_eq!(text.matches('s').count(), 7, "{text}");
    }

    #[test]
    fn the_lens_keeps_only_what_is_near() {
        let path = Path::parse("M0 0L10 0L20 0L30 0");
        assert_eq!(path.near((12.0, -1.0, 18.0, 1.0)).data(1.0), "m10 0h10");
        assert!(path.near((0.0, 5.0, 30.0, 9.0)).is_empty());
    }
}
