//! What happened to a page, as an examiner sees it. How plainly, the strength of the mark says.

use super::canvas::{Canvas, Paint};
use super::curve::{Path, Segment, Spot, cosine, sine};
use crate::chance::Chance;
use crate::light::Light;
use crate::specimen::element::{Element, Mark, MarkKind};

pub(super) fn draw(canvas: &mut Canvas, element: &Element, mark: Mark) {
    let frame = Frame::new(element, mark);
    match mark.kind {
        MarkKind::CutEdge => cut_edge(canvas, &frame),
        MarkKind::Overlay => overlay(canvas, element, &frame),
        MarkKind::Rubbed => rubbed(canvas, &frame),
        MarkKind::Glue => glue(canvas, &frame),
        MarkKind::Bubbles => bubbles(canvas, &frame),
        MarkKind::WaterStain => water_stain(canvas, &frame),
        MarkKind::Wear => wear(canvas, &frame),
        MarkKind::TornFibres => torn_fibres(canvas, &frame),
    }
}

/// The area in hundredths of a millimetre, and the mark's dice.
struct Frame {
    left: f64,
    top: f64,
    width: f64,
    height: f64,
    strength: u8,
    chance: Chance,
}

impl Frame {
    fn new(element: &Element, mark: Mark) -> Self {
        let area = element.area;
        Self {
            left: area.left.hundredths(),
            top: area.top.hundredths(),
            width: area.width.hundredths(),
            height: area.height.hundredths(),
            strength: mark.strength,
            chance: Chance::new(mark.seed).fork("mark"),
        }
    }

    /// An opacity between two, by the strength.
    fn between(&self, least: u16, most: u16) -> u8 {
        let sum = least * 100 + (most - least) * u16::from(self.strength.min(100));
        u8::try_from(sum / 100).unwrap_or(100)
    }

    fn right(&self) -> f64 {
        self.left + self.width
    }

    fn bottom(&self) -> f64 {
        self.top + self.height
    }

    /// A rim that a hand cut: nearly a rectangle.
    fn rim(&self, wobble: i32) -> Path {
        let mut chance = self.chance.fork("rim");
        let mut off = || f64::from(chance.between(-wobble, wobble));
        let mut path = Path::default();
        let corners = [
            (self.left, self.top),
            (self.right(), self.top),
            (self.right(), self.bottom()),
            (self.left, self.bottom()),
        ];
        path.0.push(Segment::Move(Spot::new(corners[0].0, corners[0].1)));
        for side in 0..4_usize {
            let (from, to) = (corners[side], corners[(side + 1) % 4]);
            for step in 1..=6 {
                let t = f64::from(step) / 6.0;
                let still = if step == 6 { 0.0 } else { 1.0 };
                path.0.push(Segment::Line(Spot::new(
                    from.0 + (to.0 - from.0) * t + off() * still,
                    from.1 + (to.1 - from.1) * t + off() * still,
                )));
            }
        }
        path.0.push(Segment::Close);
        path
    }

    /// Somewhere in the area.
    fn somewhere(&self, chance: &mut Chance) -> (f64, f64) {
        let share = |chance: &mut Chance| f64::from(chance.below(1000)) / 1000.0;
        (self.left + self.width * share(chance), self.top + self.height * share(chance))
    }
}

/// A spot without corners.
fn blot(x: f64, y: f64, radius: f64, chance: &mut Chance) -> Path {
    let spots: Vec<Spot> = (0..7_i32)
        .map(|index| {
            let turn = f64::from(index) / 7.0;
            let reach = radius * (0.72 + f64::from(chance.between(0, 56)) / 100.0);
            Spot::new(x + reach * cosine(turn), y + reach * sine(turn))
        })
        .collect();
    let mut path = Path(vec![Segment::Move(spots[0])]);
    for index in 0..7_usize {
        let at = |shift: usize| spots[(index + shift) % 7];
        let (before, here, next, after) = (at(6), at(0), at(1), at(2));
        path.0.push(Segment::Curve(
            Spot::new(here.x + (next.x - before.x) / 6.0, here.y + (next.y - before.y) / 6.0),
            Spot::new(next.x - (after.x - here.x) / 6.0, next.y - (after.y - here.y) / 6.0),
            next,
        ));
    }
    path.0.push(Segment::Close);
    path
}

fn moved(path: &Path, x: f64, y: f64) -> Path {
    path.mapped(|spot| Spot::new(spot.x + x, spot.y + y))
}

/// A film that was cut open around the portrait and closed again.
fn cut_edge(canvas: &mut Canvas, frame: &Frame) {
    let rim = frame.rim(9);
    match canvas.light() {
        Light::Daylight => {
            canvas.path(&rim, &Paint::stroke("#fff", 13.0).opacity(frame.between(22, 70)));
            canvas.path(
                &moved(&rim, 7.0, 5.0),
                &Paint::stroke("#3c3428", 6.0).opacity(frame.between(20, 62)),
            );
        }
        Light::Oblique => {
            canvas.path(
                &moved(&rim, 14.0, 9.0),
                &Paint::stroke("#000", 20.0).opacity(frame.between(30, 62)),
            );
            canvas.path(
                &moved(&rim, -8.0, -5.0),
                &Paint::stroke("#fff", 14.0).opacity(frame.between(50, 95)),
            );
        }
        Light::Transmitted => {
            canvas.path(&rim, &Paint::stroke("#fff8e0", 10.0).opacity(frame.between(24, 60)));
        }
        Light::Ultraviolet => {
            canvas.path(&rim, &Paint::stroke("#9ab4ff", 14.0).opacity(frame.between(26, 72)));
        }
        Light::Coaxial => {
            canvas.path(&rim, &Paint::stroke("#20262c", 24.0).opacity(frame.between(40, 80)));
        }
        Light::Infrared => {}
    }
}

/// A second layer over the page: seen by its edge, its shadow, and as a darker field in the light from behind.
fn overlay(canvas: &mut Canvas, element: &Element, frame: &Frame) {
    let rim = frame.rim(3);
    match canvas.light() {
        Light::Daylight => {
            canvas.path(
                &moved(&rim, 6.0, 6.0),
                &Paint::stroke("#2c2620", 9.0).opacity(frame.between(22, 56)),
            );
            canvas.path(&rim, &Paint::stroke("#fff", 7.0).opacity(frame.between(40, 90)));
        }
        Light::Oblique => {
            canvas.path(
                &moved(&rim, 26.0, 14.0),
                &Paint::stroke("#000", 38.0).opacity(frame.between(26, 50)),
            );
            canvas.path(&rim, &Paint::stroke("#fff", 13.0).opacity(frame.between(60, 95)));
        }
        Light::Transmitted => {
            canvas.rect(element.area, &Paint::fill("#3c220a").opacity(frame.between(26, 52)));
        }
        Light::Ultraviolet => {
            canvas.rect(element.area, &Paint::fill("#a8c4ff").opacity(frame.between(16, 46)));
            canvas.path(&rim, &Paint::stroke("#d4e2ff", 18.0).opacity(frame.between(40, 85)));
        }
        Light::Coaxial => {
            canvas.rect(element.area, &Paint::fill("#30363c").opacity(frame.between(26, 52)));
        }
        Light::Infrared => {
            canvas.path(&rim, &Paint::stroke("#7a7a76", 8.0).opacity(frame.between(20, 45)));
        }
    }
}

/// A rubbed surface. The background lines are gone, the paper is thin, torn fibres stand up.
fn rubbed(canvas: &mut Canvas, frame: &Frame) {
    let mut chance = frame.chance.fork("rubbed");
    let (colour, opacity) = match canvas.light() {
        Light::Daylight => ("#f6f2e6", frame.between(34, 74)),
        Light::Oblique => ("#e8e2d6", frame.between(26, 50)),
        Light::Transmitted => ("#fffdf2", frame.between(40, 84)),
        Light::Ultraviolet => ("#8ea8f0", frame.between(30, 72)),
        Light::Infrared | Light::Coaxial => return,
    };
    let mut haze = Path::default();
    let count = 3.0 + frame.width / frame.height.max(1.0);
    let mut x = frame.left;
    let step = (frame.width / count).max(40.0);
    while x < frame.right() {
        let middle = frame.top + frame.height * 0.5;
        haze.extend(blot(x + step / 2.0, middle, frame.height * 0.7, &mut chance));
        x += step;
    }
    canvas.shape(&haze, &Paint::fill(colour).opacity(opacity));
    if !matches!(canvas.light(), Light::Oblique | Light::Daylight) {
        return;
    }
    let mut fibres = Path::default();
    for _ in 0..26 {
        let (x, y) = frame.somewhere(&mut chance);
        let (dx, dy) = (f64::from(chance.between(-40, 40)), f64::from(chance.between(-30, 30)));
        fibres.0.push(Segment::Move(Spot::new(x, y)));
        fibres.0.push(Segment::Curve(
            Spot::new(x + dx, y),
            Spot::new(x + dx, y + dy),
            Spot::new(x + dx * 1.4, y + dy * 1.4),
        ));
    }
    if canvas.light() == Light::Oblique {
        let shade = Paint::stroke("#000", 7.0).opacity(frame.between(28, 60));
        canvas.path(&moved(&fibres, 7.0, 4.0), &shade);
    }
    canvas.path(&fibres, &Paint::stroke("#fff", 5.0).opacity(frame.between(30, 90)));
}

/// Dried glue: dark from behind, bright in ultraviolet.
fn glue(canvas: &mut Canvas, frame: &Frame) {
    let (colour, opacity) = match canvas.light() {
        Light::Daylight => ("#b49a5c", frame.between(8, 24)),
        Light::Oblique => ("#fff", frame.between(12, 30)),
        Light::Transmitted => ("#3a2006", frame.between(18, 46)),
        Light::Ultraviolet => ("#c4d8ff", frame.between(26, 66)),
        Light::Coaxial => ("#2c3238", frame.between(16, 40)),
        Light::Infrared => return,
    };
    let mut chance = frame.chance.fork("glue");
    let mut path = Path::default();
    for _ in 0..34 {
        // Along the rim, where it was pressed; here much of it, there none.
        let t = f64::from(chance.below(1000)) / 1000.0;
        let radius = f64::from(chance.between(30, 130));
        let (x, y) = rim_point(frame, t);
        let off = f64::from(chance.between(-60, 60));
        path.extend(blot(x + off, y - off, radius, &mut chance));
        path.extend(blot(x + off + radius, y - off + radius * 0.6, radius * 0.6, &mut chance));
    }
    canvas.shape(&path, &Paint::fill(colour).opacity(opacity));
}

/// The point of the rim after a part of the way around.
fn rim_point(frame: &Frame, t: f64) -> (f64, f64) {
    let way = t * 2.0 * (frame.width + frame.height);
    if way < frame.width {
        (frame.left + way, frame.top)
    } else if way < frame.width + frame.height {
        (frame.right(), frame.top + way - frame.width)
    } else if way < 2.0 * frame.width + frame.height {
        (frame.right() - (way - frame.width - frame.height), frame.bottom())
    } else {
        (frame.left, frame.bottom() - (way - 2.0 * frame.width - frame.height))
    }
}

/// Air under a film.
fn bubbles(canvas: &mut Canvas, frame: &Frame) {
    if !matches!(canvas.light(), Light::Daylight | Light::Oblique | Light::Coaxial) {
        return;
    }
    let mut chance = frame.chance.fork("bubbles");
    let mut path = Path::default();
    for index in 0..11_i32 {
        let (x, y) = rim_point(frame, f64::from(index) / 11.0);
        let shift = f64::from(chance.between(-70, 70));
        let radius = f64::from(chance.between(18, 58));
        path.extend(blot(x + shift, y + shift * 0.6, radius, &mut chance));
    }
    if canvas.light() == Light::Oblique {
        canvas.path(
            &moved(&path, 8.0, 5.0),
            &Paint::stroke("#000", 10.0).opacity(frame.between(30, 60)),
        );
        canvas.path(&path, &Paint::stroke("#fff", 9.0).opacity(frame.between(60, 96)));
    } else {
        canvas.shape(&path, &Paint::fill("#fff").opacity(frame.between(14, 34)));
        canvas.path(&path, &Paint::stroke("#6a6458", 4.0).opacity(frame.between(16, 40)));
    }
}

/// The brown rim that water leaves.
fn water_stain(canvas: &mut Canvas, frame: &Frame) {
    let mut chance = frame.chance.fork("water");
    let (x, y) = (frame.left + frame.width / 2.0, frame.top + frame.height / 2.0);
    let blot = blot(x, y, frame.width.min(frame.height) * 0.46, &mut chance);
    let (tint, rim) = match canvas.light() {
        Light::Daylight | Light::Oblique => (8, 40),
        Light::Transmitted => (12, 46),
        Light::Ultraviolet => (10, 30),
        Light::Infrared | Light::Coaxial => return,
    };
    let colour = if canvas.light() == Light::Ultraviolet { "#8c7cc0" } else { "#9a7436" };
    canvas.shape(&blot, &Paint::fill(colour).opacity(tint));
    canvas.path(&blot, &Paint::stroke(colour, 44.0).opacity(rim / 3));
    canvas.path(&blot, &Paint::stroke(colour, 14.0).opacity(rim));
}

/// Creases, scuffs and soft corners.
fn wear(canvas: &mut Canvas, frame: &Frame) {
    if matches!(canvas.light(), Light::Infrared) {
        return;
    }
    let mut chance = frame.chance.fork("wear");
    let mut creases = Path::default();
    for _ in 0..3 {
        let (x, y) = frame.somewhere(&mut chance);
        let (dx, dy) =
            (f64::from(chance.between(-1500, 1500)), f64::from(chance.between(300, 1500)));
        creases.0.push(Segment::Move(Spot::new(x, y)));
        creases.0.push(Segment::Curve(
            Spot::new(x + dx * 0.3, y + dy * 0.4),
            Spot::new(x + dx * 0.8, y + dy * 0.5),
            Spot::new(x + dx, y + dy),
        ));
    }
    let mut scuffs = Path::default();
    for _ in 0..22 {
        let (x, y) = frame.somewhere(&mut chance);
        let (dx, dy) = (f64::from(chance.between(-160, 160)), f64::from(chance.between(-40, 40)));
        scuffs.0.push(Segment::Move(Spot::new(x, y)));
        scuffs.0.push(Segment::Line(Spot::new(x + dx, y + dy)));
    }
    let mut corners = Path::default();
    for (x, y) in [
        (frame.left, frame.top),
        (frame.right(), frame.top),
        (frame.right(), frame.bottom()),
        (frame.left, frame.bottom()),
    ] {
        corners.extend(blot(x, y, 260.0, &mut chance));
    }
    let (dark, light) = match canvas.light() {
        Light::Ultraviolet => ("#0a0618", "#5a50a0"),
        Light::Transmitted => ("#5a3810", "#fff6dc"),
        _ => ("#6a5c44", "#fff"),
    };
    canvas.shape(&corners, &Paint::fill(dark).opacity(frame.between(14, 34)));
    if canvas.light() == Light::Oblique {
        canvas.path(
            &moved(&creases, 12.0, 6.0),
            &Paint::stroke("#000", 18.0).opacity(frame.between(24, 46)),
        );
    }
    canvas.path(&creases, &Paint::stroke(dark, 10.0).opacity(frame.between(18, 40)));
    canvas.path(
        &moved(&creases, -8.0, -5.0),
        &Paint::stroke(light, 9.0).opacity(frame.between(28, 60)),
    );
    canvas.path(&scuffs, &Paint::stroke(light, 8.0).opacity(frame.between(22, 50)));
}

/// Torn paper around something that was taken off another page.
fn torn_fibres(canvas: &mut Canvas, frame: &Frame) {
    let mut chance = frame.chance.fork("torn");
    let mut path = Path::default();
    for index in 0..90_i32 {
        let (x, y) = rim_point(frame, f64::from(index) / 90.0);
        let (dx, dy) = (f64::from(chance.between(-70, 70)), f64::from(chance.between(-60, 60)));
        path.0.push(Segment::Move(Spot::new(x, y)));
        path.0.push(Segment::Line(Spot::new(x + dx, y + dy)));
    }
    let (colour, opacity) = match canvas.light() {
        Light::Daylight => ("#fbf8f0", frame.between(50, 92)),
        Light::Oblique => ("#fff", frame.between(60, 96)),
        Light::Transmitted => ("#4a2c0a", frame.between(40, 76)),
        Light::Ultraviolet => ("#b8ccff", frame.between(40, 84)),
        Light::Infrared => return,
        Light::Coaxial => ("#30363c", frame.between(30, 60)),
    };
    if canvas.light() == Light::Oblique {
        canvas.path(&moved(&path, 8.0, 5.0), &Paint::stroke("#000", 9.0).opacity(45));
    }
    canvas.path(&path, &Paint::stroke(colour, 9.0).opacity(opacity));
}
