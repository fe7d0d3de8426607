//! Bars beside one another: one row for each platform, one field for each figure.

use super::{COLOURS, WIDTH, framed, number, text};
use std::fmt::Write as _;

/// A field of bars: its title, and how a figure is written.
pub type Field = (&'static str, fn(f64) -> String);

/// One row of bars, such as a platform: the figures.
#[derive(Debug, Clone)]
pub struct Row {
    pub name: String,
    pub figures: Vec<Option<f64>>,
}

/// Rows of bars, one field for each figure: each field has a scale of its own, from nothing to its longest bar.
pub fn bars(title: &str, fields: &[Field], rows: &[Row]) -> String {
    const NAMES: f64 = 150.0;
    const STEP: f64 = 24.0;
    const TOP: f64 = 34.0;
    let field = (WIDTH - NAMES) / number(fields.len().max(1));
    let mut svg = String::new();
    for (index, row) in rows.iter().enumerate() {
        svg += &text("end", NAMES - 8.0, TOP + number(index) * STEP + 13.0, &row.name);
    }
    for (column, (name, show)) in fields.iter().enumerate() {
        let left = NAMES + number(column) * field;
        let of_row = |row: &Row| row.figures.get(column).copied().flatten();
        let longest = rows.iter().filter_map(of_row).fold(0.0, f64::max);
        svg += &text("title", left, 18.0, name);
        for (index, row) in rows.iter().enumerate() {
            let y = TOP + number(index) * STEP;
            let Some(figure) = of_row(row) else {
                svg += &text("start", left, y + 13.0, "–");
                continue;
            };
            let length = bar_length(figure, longest, field - 74.0);
            let _ = writeln!(
                svg,
                r#"<rect class="bar c{}" x="{left:.1}" y="{y:.1}" width="{length:.1}" height="16"/>"#,
                column % COLOURS + 1
            );
            svg += &text("start", left + length + 5.0, y + 13.0, &show(figure));
        }
    }
    framed(title, TOP + number(rows.len()) * STEP + 6.0, &svg)
}

/// A bar can always be seen.
fn bar_length(figure: f64, longest: f64, room: f64) -> f64 {
    if longest > 0.0 { (figure / longest * room).max(1.0) } else { 1.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(left: f64, right: f64) -> bool {
        (left - right).abs() < 1e-6
    }

    #[test]
    fn bars_fill_their_room_in_proportion() {
        assert!(close(bar_length(50.0, 100.0, 80.0), 40.0));
        assert!(close(bar_length(0.0, 100.0, 80.0), 1.0));
        assert!(close(bar_length(0.0, 0.0, 80.0), 1.0));
        let rows = [
            Row { name: "A & B".into(), figures: vec![Some(2.0), None] },
            Row { name: "C".into(), figures: vec![Some(4.0), Some(1.0)] },
        ];
        let show: fn(f64) -> String = |figure| format!("{figure} s");
        let svg = bars("x", &[("readable", show), ("tap", show)], &rows);
        assert_eq!(svg.matches("<rect").count(), 3);
        assert!(svg.contains("A &amp; B") && svg.contains(">–<") && svg.contains(">4 s<"));
    }
}
