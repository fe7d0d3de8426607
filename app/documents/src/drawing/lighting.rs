//! What becomes of colours in the six lights. The drawings and the words for a screen reader ask the same rules.

use crate::light::{Light, View};
use crate::specimen::ink::{Blend, Colour, Infrared, Ink, Ultraviolet};
use crate::specimen::{Page, Substrate};

const LAMP: Colour = Colour(44, 30, 92);
const WARM: Colour = Colour(255, 226, 168);

/// The colour of an ink in a view, and how much of it covers the ground (0–100); nothing, if it is not seen.
pub(crate) fn shade(ink: Ink, view: View) -> Option<(Colour, u8)> {
    let colour = || match (ink.blend, view.tilt.steps()) {
        (Blend::Shift(tilted), -2 | 2) => Some(tilted),
        (Blend::Shift(tilted), -1 | 1) => ink.daylight.map(|flat| flat.mixed(tilted, 55)),
        _ => ink.daylight,
    };
    lit(colour(), ink, view.light)
}

/// The colours of a rainbow, each in the light.
pub(crate) fn shades(ink: Ink, view: View) -> Option<([Colour; 3], u8)> {
    let (left, opacity) = shade(ink, view)?;
    let (Blend::Rainbow(middle, right) | Blend::Steps(middle, right)) = ink.blend else {
        return Some(([left; 3], opacity));
    };
    let other = |colour| lit(Some(colour), ink, view.light).map_or(left, |(colour, _)| colour);
    Some(([left, other(middle), other(right)], opacity))
}

fn lit(colour: Option<Colour>, ink: Ink, light: Light) -> Option<(Colour, u8)> {
    match light {
        Light::Daylight => colour.map(|colour| (colour, 100)),
        Light::Oblique => colour.map(|colour| (colour.mixed(Colour::BLACK, 14), 100)),
        // Light from behind drowns thin ink.
        Light::Transmitted => {
            let cover = if ink.infrared == Infrared::Absorbs { 76 } else { 54 };
            colour.map(|colour| (colour.mixed(Colour(112, 74, 30), 34), cover))
        }
        Light::Ultraviolet => match ink.ultraviolet {
            Ultraviolet::Glows(glow) => Some((glow, 100)),
            Ultraviolet::Dark => colour.map(|colour| (colour.mixed(Colour(6, 4, 18), 84), 88)),
            Ultraviolet::Dull => colour.map(|colour| (colour.mixed(LAMP, 74), 42)),
        },
        Light::Infrared => match ink.infrared {
            Infrared::Absorbs => colour.map(|colour| (colour.grey().mixed(Colour::BLACK, 30), 100)),
            Infrared::LetsThrough => None,
        },
        Light::Coaxial => colour.map(|colour| (colour.grey().mixed(Colour(64, 70, 78), 46), 70)),
    }
}

/// The colour of the bare page.
pub(crate) fn ground(page: &Page, light: Light) -> Colour {
    let own = page.palette.paper;
    match (light, page.substrate) {
        (Light::Daylight, Substrate::BrightPaper(glow)) => {
            own.mixed(Colour(250, 252, 255), glow / 2)
        }
        (Light::Daylight, _) => own,
        (Light::Oblique, _) => own.mixed(Colour(52, 50, 58), 24),
        (Light::Transmitted, Substrate::Cloth) => own.mixed(Colour::BLACK, 70),
        (Light::Transmitted, Substrate::Polycarbonate) => own.mixed(Colour(214, 178, 132), 70),
        (Light::Transmitted, Substrate::DullPaper | Substrate::BrightPaper(_)) => {
            own.mixed(WARM, 74)
        }
        (Light::Ultraviolet, Substrate::BrightPaper(glow)) => {
            LAMP.mixed(Colour(176, 204, 255), glow)
        }
        (Light::Ultraviolet, Substrate::Cloth) => Colour(14, 12, 30),
        (Light::Ultraviolet, Substrate::DullPaper | Substrate::Polycarbonate) => LAMP,
        (Light::Infrared, Substrate::Cloth) => Colour(120, 120, 120),
        (Light::Infrared, _) => Colour(212, 212, 208),
        (Light::Coaxial, Substrate::Cloth) => own.grey().mixed(Colour::BLACK, 30),
        (Light::Coaxial, _) => Colour(126, 132, 138),
    }
}

/// What a sheet looks like that was laid over the page: a visa sticker, a pasted photograph.
pub(crate) fn sheet(ink: Ink, page: &Page, light: Light) -> Colour {
    let colour = ink.daylight.unwrap_or(page.palette.paper);
    match light {
        Light::Daylight => colour,
        Light::Oblique => colour.mixed(Colour(52, 50, 58), 24),
        // Two layers let less light through.
        Light::Transmitted => colour.mixed(Colour(206, 158, 96), 74),
        Light::Ultraviolet => match ink.ultraviolet {
            Ultraviolet::Glows(glow) => glow,
            Ultraviolet::Dark | Ultraviolet::Dull => LAMP.mixed(Colour::BLACK, 16),
        },
        Light::Infrared => Colour(220, 220, 216),
        Light::Coaxial => Colour(138, 144, 150),
    }
}

/// The colour in the middle of what the lens sees, of an ink that merges over the page. `share` is how far to the
/// right that is, 0–100.
pub(crate) fn between(colours: [Colour; 3], share: u8) -> Colour {
    if share < 50 {
        colours[0].mixed(colours[1], share * 2)
    } else {
        colours[1].mixed(colours[2], (share.min(100) - 50) * 2)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(ink: Ink, light: Light) -> bool {
        shade(ink, View::flat(light)).is_some()
    }

    #[test]
    fn each_ink_is_seen_where_it_should_be() {
        let glowing = Ink::fluorescent(Colour(0, 255, 0));
        assert!(!seen(glowing, Light::Daylight));
        assert!(seen(glowing, Light::Ultraviolet));
        assert!(!seen(glowing, Light::Infrared));
        let coloured = Ink::plain(Colour(90, 150, 190));
        assert!(seen(coloured, Light::Daylight));
        assert!(!seen(coloured, Light::Infrared));
        assert!(seen(Ink::carbon(Colour::BLACK), Light::Infrared));
    }

    #[test]
    fn bright_paper_glows_and_dull_paper_does_not() {
        use crate::specimen::{Side, Specimen, SpecimenKind};
        let specimen = Specimen::new(
            SpecimenKind::Passport,
            crate::specimen::generation::Generation::Island,
            1,
        );
        let mut page = specimen.page(Side::DataPage).unwrap().clone();
        let dull = ground(&page, Light::Ultraviolet).brightness();
        page.substrate = Substrate::BrightPaper(90);
        assert!(ground(&page, Light::Ultraviolet).brightness() > dull + 80);
    }
}
