//! Writes drawings of specimens to a folder, to be looked at:
//! `cargo run -p documents --example contact_sheet -- <folder>`.

use std::fs;
use std::path::Path;

use documents::drawing::{draw, magnify};
use documents::light::{Light, Magnification, Tilt, View};
use documents::specimen::element::Place;
use documents::specimen::generation::Generation;
use documents::specimen::{Specimen, SpecimenKind};

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| "/tmp/specimens".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    for kind in SpecimenKind::ALL {
        for generation in Generation::ALL {
            let specimen = Specimen::new(kind, generation, 7);
            for page in &specimen.pages {
                let name = format!("{kind:?}-{generation:?}-{:?}", page.side);
                for light in Light::ALL {
                    let svg = draw(page, View::flat(light), "s");
                    println!("{name}-{light:?}: {} bytes, {} elements", svg.len(), elements(&svg));
                    fs::write(folder.join(format!("{name}-{light:?}.svg")), svg)?;
                }
                for tilt in Tilt::ALL {
                    let svg = draw(page, View { light: Light::Daylight, tilt }, "t");
                    fs::write(folder.join(format!("{name}-tilt{}.svg", tilt.steps())), svg)?;
                }
            }
            let Some(page) = specimen.page(specimen.main_side()) else { continue };
            for (place, area) in
                Place::ALL.into_iter().filter_map(|place| Some((place, page.area_of(place)?)))
            {
                for power in Magnification::STEPS {
                    let svg = magnify(page, View::flat(Light::Daylight), area.centre(), power, "l");
                    let name = format!("lens-{kind:?}-{generation:?}-{place:?}-x{}", power.times());
                    fs::write(folder.join(format!("{name}.svg")), svg)?;
                }
            }
        }
    }
    Ok(())
}

fn elements(svg: &str) -> usize {
    svg.matches('<').count() - svg.matches("</").count()
}
