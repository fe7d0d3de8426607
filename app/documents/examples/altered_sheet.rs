//! Writes altered cases to a folder, to be looked at, each trace in the ways in which it is found:
//! `cargo run -p documents --example altered_sheet -- <folder> <difficulty>`.

use std::fs;
use std::path::Path;

use documents::alteration::Alteration;
use documents::case::{Case, Means};
use documents::difficulty::Difficulty;
use documents::drawing::{draw, magnify};
use documents::light::{Light, Magnification, Tilt, View};
use documents::oddity::Oddity;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| "/tmp/altered".to_owned());
    let number = arguments.next().and_then(|number| number.parse().ok()).unwrap_or(20);
    let difficulty = Difficulty::nearest(number);
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for alteration in Alteration::ALL {
        let case = Case::of(4, alteration, difficulty);
        println!("{alteration:?} {:?} {:?}", case.specimen.kind, case.specimen.generation);
        for trace in &case.truth.traces {
            println!("    {:?} {:?}", trace.spot, trace.means);
            let Some(page) = case.specimen.page(trace.spot.side) else { continue };
            for means in &trace.means {
                let name = format!("{alteration:?}-{:?}-{means:?}.svg", trace.spot.place);
                let svg = match (means, means.light()) {
                    (_, Some(light)) => draw(page, View::flat(light), "a"),
                    (Means::Tilting, _) => {
                        let tilt = Tilt::new(2).unwrap_or_default();
                        draw(page, View { light: Light::Daylight, tilt }, "a")
                    }
                    (Means::Lens, _) => {
                        let at = page.area_of(trace.spot.place).unwrap_or_default().centre();
                        magnify(page, View::default(), at, Magnification::STEPS[2], "a")
                    }
                    _ => continue,
                };
                fs::write(folder.join(name), svg)?;
            }
        }
        let traveller = case.circumstances.traveller.draw(None, "t");
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 350 450\">{traveller}</svg>"
        );
        fs::write(folder.join(format!("{alteration:?}-traveller.svg")), svg)?;
    }
    for oddity in Oddity::ALL {
        let case = Case::innocent(4, Some(oddity), difficulty);
        let Some(page) = case.specimen.page(case.specimen.main_side()) else { continue };
        for light in [Light::Daylight, Light::Oblique] {
            let svg = draw(page, View::flat(light), "o");
            fs::write(folder.join(format!("odd-{oddity:?}-{light:?}.svg")), svg)?;
        }
    }
    Ok(())
}
