//! Writes sheets of faces to look at: `cargo run -p documents --example faces -- /tmp/faces`.

use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

use documents::chance::Chance;
use documents::comparison::{Portrait, Relation, series};
use documents::difficulty::Difficulty;
use documents::face::{Appearance, BOX, Beard, Face, HairStyle, Likeness, Turn, Weight};
use documents::sex::Sex;

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
    // Pairs of a series, easy and hard: the answer is left of neither.
    for number in [20, 90] {
        let difficulty = Difficulty::new(number)?;
        let pairs = series(5, difficulty);
        let portraits = pairs.iter().enumerate().flat_map(|(index, pair)| {
            let relation = if pair.relation == Relation::SamePerson { "s" } else { "d" };
            let draw = |portrait: &Portrait, which: &str| {
                portrait.draw(&format!("p{index}-{relation}-{which}"))
            };
            [draw(&pair.first, "a"), draw(&pair.second, "b")]
        });
        let portraits: Vec<String> = portraits.take(20).collect();
        std::fs::write(folder.join(format!("pairs-{number}.svg")), page_of(&portraits, 4))?;
    }
    // One woman and one man in every hair style, then turned.
    let styles = [(31, Sex::Female), (32, Sex::Male)].into_iter().flat_map(|(seed, sex)| {
        let face = Face::of(seed, sex, 33);
        let usual = face.usual_appearance();
        let styles = HairStyle::ALL.map(|hair_style| Appearance { hair_style, ..usual });
        let turns = [Turn::FarLeft, Turn::Left, Turn::Straight, Turn::Right, Turn::FarRight];
        let turns = turns.map(|turn| Appearance { turn, ..usual });
        let beards = [Beard::None, Beard::Stubble, Beard::Goatee, Beard::Short, Beard::Full];
        let beards = beards.map(|beard| Appearance { beard, ..usual });
        let weights =
            [Weight::MuchLess, Weight::Less, Weight::Usual, Weight::More, Weight::MuchMore];
        let weights = weights.map(|weight| Appearance { weight, ..usual });
        let years = [0, 10, 20, 30, 40, 50].map(|years_later| Appearance { years_later, ..usual });
        let all: Vec<Appearance> =
            styles.into_iter().chain(turns).chain(beards).chain(weights).chain(years).collect();
        all.into_iter()
            .enumerate()
            .map(move |(index, appearance)| face.draw(&appearance, &format!("s{seed}-{index}")))
            .collect::<Vec<_>>()
    });
    let styles: Vec<String> = styles.collect();
    std::fs::write(folder.join("styles-women.svg"), page(&styles[..35]))?;
    std::fs::write(folder.join("styles-men.svg"), page(&styles[35..]))?;
    Ok(())
}

/// Five in a row.
fn page(faces: &[String]) -> String {
    page_of(faces, 5)
}

fn page_of(faces: &[String], in_a_row: u32) -> String {
    let (width, height) = (u32::from(BOX.0) + 10, u32::from(BOX.1) + 10);
    let rows = u32::try_from(faces.len().div_ceil(in_a_row as usize)).unwrap_or(1);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} {}">"#,
        width * in_a_row,
        height * rows
    );
    for (index, face) in (0_u32..).zip(faces) {
        let (x, y) = (index % in_a_row * width, index / in_a_row * height);
        let _ = write!(svg, r#"<g transform="translate({x} {y})">{face}</g>"#);
    }
    svg.push_str("</svg>");
    svg
}
