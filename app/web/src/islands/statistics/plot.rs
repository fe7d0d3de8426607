//! The drawing under a chart with two axes: a frame, lines with their numbers, and what lies in it.

use std::fmt::Write as _;

use leptos::prelude::*;

/// The box of the drawing, and the margins for the numbers.
const WIDTH: f64 = 320.0;
const HEIGHT: f64 = 200.0;
const LEFT: f64 = 40.0;
const RIGHT: f64 = 8.0;
const TOP: f64 = 10.0;
const BOTTOM: f64 = 26.0;

/// From and to, along an axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    pub(super) from: f64,
    pub(super) to: f64,
}

impl Axis {
    /// Where a value lies on the way, 0 to 1.
    fn part(self, value: f64) -> f64 {
        ((value - self.from) / (self.to - self.from).max(f64::EPSILON)).clamp(0.0, 1.0)
    }
}

/// A chart in the making.
pub(super) struct Plot {
    across: Axis,
    up: Axis,
    svg: String,
}

impl Plot {
    pub(super) fn new(across: Axis, up: Axis) -> Self {
        Self { across, up, svg: String::new() }
    }

    fn x(&self, value: f64) -> f64 {
        LEFT + self.across.part(value) * (WIDTH - LEFT - RIGHT)
    }

    fn y(&self, value: f64) -> f64 {
        HEIGHT - BOTTOM - self.up.part(value) * (HEIGHT - TOP - BOTTOM)
    }

    /// A line across with its number at the left.
    pub(super) fn level(&mut self, value: f64, number: &str) {
        let y = self.y(value);
        let right = WIDTH - RIGHT;
        // Writing to a String cannot fail.
        let _ = write!(
            self.svg,
            "<path class=\"plot__grid\" d=\"M{LEFT} {y:.1}H{right}\"/><text class=\"plot__number\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{number}</text>",
            LEFT - 6.0,
            y + 4.0,
        );
    }

    /// A number under the drawing.
    pub(super) fn below(&mut self, value: f64, number: &str) {
        let part = self.across.part(value);
        let anchor = if part < 0.02 {
            "start"
        } else if part > 0.98 {
            "end"
        } else {
            "middle"
        };
        let _ = write!(
            self.svg,
            "<text class=\"plot__number\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{number}</text>",
            self.x(value),
            HEIGHT - 8.0,
        );
    }

    /// A line through points.
    pub(super) fn line(&mut self, class: &str, points: &[(f64, f64)]) {
        let mut path = String::new();
        for (index, (x, y)) in points.iter().enumerate() {
            let sign = if index == 0 { 'M' } else { 'L' };
            let _ = write!(path, "{sign}{:.1} {:.1}", self.x(*x), self.y(*y));
        }
        let _ = write!(self.svg, "<path class=\"{class}\" d=\"{path}\"/>");
    }

    /// A point with a radius.
    pub(super) fn point(&mut self, (x, y): (f64, f64), radius: f64) {
        let _ = write!(
            self.svg,
            "<circle class=\"plot__point\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"{radius:.1}\"/>",
            self.x(x),
            self.y(y),
        );
    }

    /// The drawing. `name` is read aloud in its place.
    pub(super) fn view(self, name: String) -> AnyView {
        view! {
            <svg
                class="plot"
                role="img"
                aria-label=name
                viewBox=format!("0 0 {WIDTH} {HEIGHT}")
                inner_html=self.svg
            ></svg>
        }
        .into_any()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_lie_in_the_frame_whatever_they_are() {
        let plot = Plot::new(Axis { from: 0.0, to: 10.0 }, Axis { from: -1.0, to: 4.0 });
        assert!((plot.x(0.0) - LEFT).abs() < 1e-9);
        assert!((plot.x(10.0) - (WIDTH - RIGHT)).abs() < 1e-9);
        assert!((plot.y(-7.0) - (HEIGHT - BOTTOM)).abs() < 1e-9);
        assert!((plot.y(99.0) - TOP).abs() < 1e-9);
        let one = Plot::new(Axis { from: 5.0, to: 5.0 }, Axis { from: 0.0, to: 1.0 });
        assert!(one.x(5.0).is_finite());
    }
}
