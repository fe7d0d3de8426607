//! Writes sheets of faces to look at: `cargo run -p documents --example faces -- /tmp/faces`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

use documents::chance::Chance;
use documents::face::{BOX, Face, Likeness};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "/tmp/faces".to_owned()));
    std::fs::create_dir_all(&folder)?;
    for sheet in 0..3_u64 {
        let faces = (0..20).map(|index| {
            let face = Face::new(sheet * 20 + index);
            face.draw(&face.usual_appearance(), &format!("f{index}"))
        });
        std::fs::write(
            folder.join(format!("people-{sheet}.svg")),
            page(&faces.collect::<Vec<_>>()),
        )?;
    }
    // Each row: one person as usual and on four other days.
    let days = (0..4_u64).flat_map(|row| {
        let face = Face::new(100 + row);
        (0..5_u64).map(move |day| {
            let usual = face.usual_appearance();
            let appearance = if day == 0 {
                usual
            } else {
                face.varied_appearance(&mut Chance::new(row * 5 + day))
            };
            face.draw(&appearance, &format!("d{row}-{day}"))
        })
    });
    std::fs::write(folder.join("days.svg"), page(&days.collect::<Vec<_>>()))?;
    // Each row: one person and look-alikes, nearer and nearer, all in the appearance of the first.
    let likes = (0..4_u64).flat_map(|row| {
        let face = Face::new(200 + row);
        [None, Some(0), Some(50), Some(80), Some(100)].into_iter().enumerate().map(
            move |(index, likeness)| {
                let usual = face.usual_appearance();
                let shown = likeness.map_or_else(
                    || face.clone(),
                    |likeness| face.look_alike(row * 7 + 1, Likeness::new(likeness)),
                );
                shown.draw(&usual, &format!("l{row}-{index}"))
            },
        )
    });
    std::fs::write(folder.join("look-alikes.svg"), page(&likes.collect::<Vec<_>>()))?;
    Ok(())
}

/// Five in a row.
fn page(faces: &[String]) -> String {
    let (width, height) = (u32::from(BOX.0) + 10, u32::from(BOX.1) + 10);
    let rows = u32::try_from(faces.len().div_ceil(5)).unwrap_or(1);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">"#,
        width * 5,
        height * rows
    );
    for (index, face) in (0_u32..).zip(faces) {
        let (x, y) = (index % 5 * width, index / 5 * height);
        let _ = write!(svg, r#"<g transform="translate({x} {y})">{face}</g>"#);
    }
    svg.push_str("</svg>");
    svg
}
