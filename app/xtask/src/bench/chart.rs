//! Small charts as SVG: lines over two logarithmic axes, and bars. They are read beside the tables, in a light window and in
//! a dark one, so the colours follow `prefers-color-scheme`.

pub mod bars;

use std::fmt::Write as _;

/// How wide a chart is, in its own units.
const WIDTH: f64 = 720.0;

/// One line of a panel: points of (how many, figure).
#[derive(Debug, Clone)]
pub struct Line {
    pub name: &'static str,
    pub points: Vec<(f64, f64)>,
}

/// A field of lines over two logarithmic axes: what grows in step rises at 45°, what does not grow is level.
#[derive(Debug, Clone)]
pub struct Panel {
    pub title: &'static str,
    /// What the horizontal axis counts.
    pub counts: &'static str,
    /// How a figure of the vertical axis is written.
    pub show: fn(f64) -> String,
    pub lines: Vec<Line>,
}

/// An axis on which every factor of ten is as long as the next.
#[derive(Debug, Clone, Copy, PartialEq)]
struct LogAxis {
    /// Powers of ten: where the axis begins and ends.
    from: f64,
    to: f64,
    start: f64,
    end: f64,
}

impl LogAxis {
    /// From the power of ten at or below the least figure to the one at or above the greatest.
    fn over(figures: impl Iterator<Item = f64> + Clone, start: f64, end: f64) -> Self {
        let powers = figures.filter(|figure| *figure > 0.0).map(f64::log10);
        let from = powers.clone().fold(f64::INFINITY, f64::min).floor();
        let to = powers.fold(f64::NEG_INFINITY, f64::max).ceil();
        // Nothing, or one figure that is a power of ten: still an axis.
        let (from, to) = if from.is_finite() && to.is_finite() { (from, to) } else { (0.0, 1.0) };
        Self { from, to: to.max(from + 1.0), start, end }
    }

    /// Where a figure stands; what is not above nothing stands at the beginning.
    fn place(self, figure: f64) -> f64 {
        let power = if figure > 0.0 { figure.log10().max(self.from) } else { self.from };
        let share = (power - self.from) / (self.to - self.from);
        self.start + (self.end - self.start) * share
    }

    fn ticks(self) -> impl Iterator<Item = f64> {
        let steps = std::iter::successors(Some(self.from), |power| Some(power + 1.0));
        steps.take_while(move |power| *power <= self.to).map(|power| 10_f64.powf(power))
    }
}

/// Panels of lines, two beside one another.
pub fn lines(title: &str, panels: &[Panel]) -> String {
    const HEIGHT: f64 = 250.0;
    let rows = panels.len().div_ceil(2);
    let mut inside = String::new();
    for (index, panel) in panels.iter().enumerate() {
        let (left, top) = (number(index % 2) * WIDTH / 2.0, number(index / 2) * HEIGHT);
        inside += &panel_view(panel, left, top, WIDTH / 2.0, HEIGHT);
    }
    framed(title, number(rows) * HEIGHT, &inside)
}

fn panel_view(panel: &Panel, left: f64, top: f64, width: f64, height: f64) -> String {
    let points = || panel.lines.iter().flat_map(|line| line.points.iter().copied());
    let (right, bottom) = (left + width - 20.0, top + height - 44.0);
    let across = LogAxis::over(points().map(|(count, _)| count), left + 62.0, right);
    let up = LogAxis::over(points().map(|(_, figure)| figure), bottom, top + 48.0);
    let mut svg = text("title", left + 8.0, top + 18.0, panel.title);
    for tick in up.ticks() {
        let y = up.place(tick);
        rule(&mut svg, (across.start, y), (right, y));
        svg += &text("end", across.start - 6.0, y + 4.0, &(panel.show)(tick));
    }
    for tick in across.ticks() {
        svg += &text("middle", across.place(tick), bottom + 16.0, &short(tick));
    }
    svg += &text("middle", f64::midpoint(across.start, right), bottom + 34.0, panel.counts);
    let mut name_at = left + 8.0;
    for (index, line) in panel.lines.iter().enumerate() {
        let path: Vec<String> = line
            .points
            .iter()
            .map(|(count, figure)| format!("{:.1},{:.1}", across.place(*count), up.place(*figure)))
            .collect();
        let colour = index % COLOURS + 1;
        // Writing to a String cannot fail.
        let _ = writeln!(svg, r#"<polyline class="line c{colour}" points="{}"/>"#, path.join(" "));
        for point in &path {
            let (x, y) = point.split_once(',').unwrap_or_default();
            let _ = writeln!(svg, r#"<circle class="dot c{colour}" cx="{x}" cy="{y}" r="3"/>"#);
        }
        let _ = writeln!(
            svg,
            r#"<rect class="bar c{colour}" x="{name_at:.1}" y="{:.1}" width="10" height="10"/>"#,
            top + 26.0
        );
        svg += &text("start", name_at + 14.0, top + 35.0, line.name);
        name_at += 26.0 + 6.2 * number(line.name.chars().count());
    }
    svg
}

/// As many as the style names.
const COLOURS: usize = 4;

const STYLE: &str = "\
text { font: 12px system-ui, sans-serif; fill: #3b3f46; }
.title { font-weight: 600; fill: #16181d; }
.middle { text-anchor: middle; }
.end { text-anchor: end; }
.rule { stroke: #d9dce1; }
.line { fill: none; stroke-width: 2; }
.c1 { --c: #1f6f8b; } .c2 { --c: #b4562b; } .c3 { --c: #6a4c93; } .c4 { --c: #4d7c2a; }
.line { stroke: var(--c); } .dot, .bar { fill: var(--c); }
@media (prefers-color-scheme: dark) {
  text { fill: #c6cad1; }
  .title { fill: #f1f3f6; }
  .rule { stroke: #40454e; }
  .c1 { --c: #6cc3e0; } .c2 { --c: #f0a27c; } .c3 { --c: #bda0e6; } .c4 { --c: #a3d17c; }
}";

fn framed(title: &str, height: f64, inside: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" role=\"img\">\n\
         <title>{}</title>\n<style>\n{STYLE}\n</style>\n{inside}</svg>\n",
        escaped(title)
    )
}

fn text(class: &str, x: f64, y: f64, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\">{}</text>\n", escaped(words))
}

fn rule(svg: &mut String, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    let _ = writeln!(
        svg,
        r#"<line class="rule" x1="{x1:.1}" y1="{y1:.1}" x2="{x2:.1}" y2="{y2:.1}"/>"#
    );
}

fn escaped(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;")
}

/// `1`, `1k`, `100k`: there is little room below an axis.
fn short(tick: f64) -> String {
    if tick >= 1000.0 { format!("{}k", tick / 1000.0) } else { tick.to_string() }
}

#[expect(clippy::cast_precision_loss, reason = "a handful of rows and letters")]
const fn number(count: usize) -> f64 {
    count as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(left: f64, right: f64) -> bool {
        (left - right).abs() < 1e-6
    }

    #[test]
    fn every_factor_of_ten_is_as_long_as_the_next() {
        let axis = LogAxis::over([20.0, 10_000.0].into_iter(), 0.0, 300.0);
        assert!(axis.ticks().eq([10.0, 100.0, 1000.0, 10_000.0]));
        assert!(close(axis.place(10.0), 0.0));
        assert!(close(axis.place(100.0), 100.0));
        assert!(close(axis.place(10_000.0), 300.0));
        // Upwards is downwards in SVG.
        let up = LogAxis::over([1.0, 100.0].into_iter(), 200.0, 0.0);
        assert!(close(up.place(10.0), 100.0) && close(up.place(100.0), 0.0));
    }

    #[test]
    fn an_axis_is_there_even_for_one_figure_or_none() {
        let one = LogAxis::over([100.0].into_iter(), 0.0, 10.0);
        assert!(close(one.place(100.0), 0.0) && close(one.place(1000.0), 10.0));
        let none = LogAxis::over([0.0].into_iter(), 0.0, 10.0);
        assert!(close(none.place(0.0), 0.0));
        assert_eq!(none.ticks().count(), 2);
    }

    #[test]
    fn a_panel_shows_every_point_of_its_lines() {
        let panel = Panel {
            title: "t",
            counts: "lessons",
            show: |figure| format!("{figure} s"),
            lines: vec![Line { name: "a", points: vec![(10.0, 1.0), (100.0, 10.0)] }],
        };
        let svg = lines("x", &[panel.clone(), panel]);
        assert!(svg.contains("prefers-color-scheme: dark"));
        assert_eq!(svg.matches("<circle").count(), 4);
        assert_eq!(svg.matches("<polyline").count(), 2);
        assert!(svg.contains(">100<") && svg.contains(">10 s<"));
    }
}
