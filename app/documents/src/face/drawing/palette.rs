//! The colours of one person: skin, lips, eyes, hair, clothes.

use crate::face::anatomy::{Anatomy, EyeColour, NaturalHair, SkinTone};
use crate::face::appearance::{Appearance, ClothesColour, HairColour, MakeUp};
use crate::face::colour::Colour;
use crate::sex::Sex;

pub(super) struct Palette {
    pub(super) skin: Colour,
    pub(super) skin_light: Colour,
    pub(super) skin_shade: Colour,
    pub(super) skin_deep: Colour,
    /// For lines: lids, nostrils, the line of the mouth.
    pub(super) skin_line: Colour,
    pub(super) blush: Colour,
    pub(super) upper_lip: Colour,
    pub(super) lower_lip: Colour,
    pub(super) iris: Colour,
    pub(super) iris_rim: Colour,
    pub(super) hair: Colour,
    pub(super) hair_light: Colour,
    pub(super) hair_dark: Colour,
    pub(super) brow: Colour,
    pub(super) cloth: Colour,
    pub(super) cloth_shade: Colour,
}

impl Palette {
    pub(super) fn of(anatomy: &Anatomy, appearance: &Appearance) -> Self {
        let skin = match anatomy.skin_tone() {
            SkinTone::VeryLight => Colour(247, 222, 204),
            SkinTone::Light => Colour(240, 207, 183),
            SkinTone::Fair => Colour(231, 190, 160),
            SkinTone::Olive => Colour(216, 170, 134),
            SkinTone::Tan => Colour(193, 142, 104),
            SkinTone::Brown => Colour(154, 105, 74),
            SkinTone::DarkBrown => Colour(115, 75, 54),
        };
        let is_dark = anatomy.skin_tone() >= SkinTone::Brown;
        let warm_shadow = Colour(120, 52, 40);
        let lip = skin.mixed(Colour(178, 62, 66), 46);
        let lip = match appearance.make_up {
            MakeUp::None => lip,
            MakeUp::Light => lip.mixed(Colour(190, 66, 78), 40),
            MakeUp::Strong => lip.mixed(Colour(158, 24, 44), 74),
        };
        let iris = match anatomy.eye_colour() {
            EyeColour::DarkBrown => Colour(66, 40, 26),
            EyeColour::Brown => Colour(104, 66, 38),
            EyeColour::Hazel => Colour(132, 104, 56),
            EyeColour::Green => Colour(100, 122, 84),
            EyeColour::Grey => Colour(122, 136, 144),
            EyeColour::Blue => Colour(92, 132, 164),
        };
        let natural = natural(anatomy.natural_hair());
        let greyness = greyness(anatomy, appearance.years_later);
        let grey = Colour(184, 182, 178);
        let hair = match appearance.hair_colour {
            HairColour::Natural => natural.mixed(grey, greyness),
            HairColour::DyedBlack => Colour(34, 30, 32),
            HairColour::DyedBrown => Colour(86, 58, 42),
            HairColour::DyedChestnut => Colour(122, 70, 44),
            HairColour::DyedRed => Colour(146, 60, 40),
            HairColour::DyedBlond => Colour(212, 178, 122),
        };
        let cloth = match appearance.clothes.colour {
            ClothesColour::Slate => Colour(96, 112, 128),
            ClothesColour::Lake => Colour(62, 106, 140),
            ClothesColour::Moss => Colour(104, 120, 88),
            ClothesColour::Apricot => Colour(214, 148, 98),
            ClothesColour::Pomegranate => Colour(142, 52, 62),
            ClothesColour::Sand => Colour(198, 182, 156),
            ClothesColour::Plum => Colour(108, 80, 112),
            ClothesColour::Charcoal => Colour(62, 66, 74),
        };
        let brow_strength = if appearance.make_up == MakeUp::Strong { 24 } else { 10 };
        Self {
            skin,
            skin_light: skin.mixed(Colour(255, 244, 228), 34),
            skin_shade: skin.mixed(warm_shadow, 26),
            skin_deep: skin.mixed(warm_shadow, 48),
            skin_line: skin.mixed(Colour(58, 26, 22), 70),
            // Dark skin reddens less to the eye.
            blush: skin.mixed(Colour(206, 86, 76), if is_dark { 22 } else { 46 }),
            upper_lip: lip.mixed(warm_shadow, 20),
            lower_lip: lip,
            iris,
            iris_rim: iris.mixed(Colour::BLACK, 48),
            hair,
            hair_light: hair.mixed(Colour(255, 232, 200), 20),
            hair_dark: hair.mixed(Colour(18, 12, 14), 34),
            // Brows go grey later than hair, and are seldom dyed.
            brow: natural
                .mixed(grey, greyness / 2)
                .mixed(Colour(40, 26, 22), 20 + brow_strength)
                .mixed(skin, 6),
            cloth,
            cloth_shade: cloth.mixed(Colour(20, 18, 30), 26),
        }
    }
}

fn natural(hair: NaturalHair) -> Colour {
    match hair {
        NaturalHair::Black => Colour(38, 33, 34),
        NaturalHair::DarkBrown => Colour(60, 43, 35),
        NaturalHair::Brown => Colour(90, 63, 46),
        NaturalHair::Chestnut => Colour(112, 70, 46),
        NaturalHair::Red => Colour(156, 84, 48),
        NaturalHair::DarkBlond => Colour(146, 116, 78),
        NaturalHair::Blond => Colour(198, 164, 110),
    }
}

/// Percent of grey hairs: from forty on, women as men.
pub(in crate::face) fn greyness(anatomy: &Anatomy, years_later: u8) -> u8 {
    let age = anatomy.age.saturating_add(years_later);
    let begins = if anatomy.sex == Sex::Female { 42 } else { 38 };
    age.saturating_sub(begins).saturating_mul(4).min(92)
}
