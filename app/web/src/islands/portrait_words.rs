//! A drawn face in words: what a picture shows, feature by feature, and in what two faces differ.
//!
//! For everybody who does not see the drawing. What is said here is what is visible, and never the answer.

use course::Lang;
use documents::face::{
    Appearance, Beard, Comparison, Degree, Difference, Expression, EyeColour, Face, Feature,
    Glasses, HairColour, HairStyle, Level, Lobes, MakeUp, Mark, MarkKind, MarkPlace, Measure,
    NaturalHair, PhotoQuality, Sight, Turn, Which,
};
use documents::sex::Sex;
use leptos::prelude::*;

use crate::i18n::portrait as words;
pub use crate::i18n::portrait::said;

/// A picture as a list: first what anybody can change, then every feature.
pub fn portrait(lang: Lang, face: &Face, appearance: &Appearance) -> AnyView {
    let features = face.sights(appearance).into_iter().map(|sight| {
        let seen = sights(lang, &sight.sights);
        view! { <div><dt>{feature(lang, sight.feature)}</dt><dd>{seen}</dd></div> }.into_any()
    });
    view! {
        <p>{changeable(lang, face, appearance)}</p>
        <dl class="portrait-words">{features.collect::<Vec<_>>()}</dl>
    }
    .into_any()
}

/// Sex, years, hair, beard, glasses, expression, photograph.
fn changeable(lang: Lang, face: &Face, appearance: &Appearance) -> String {
    // Nobody reads an age to the year from a picture.
    let years = u32::from(face.age()) + u32::from(appearance.years_later);
    let about = ((years + 2) / 5 * 5).to_string();
    let mut parts = vec![match face.sex() {
        Sex::Female => words::woman_about(lang, &about),
        Sex::Male | Sex::Unspecified => words::man_about(lang, &about),
    }];
    parts.push(hair_style(lang, appearance.hair_style).to_owned());
    if appearance.hair_style != HairStyle::Bald {
        parts.push(words::hair_colour(lang, hair_colour(lang, face, appearance)));
    }
    let others = [
        beard(lang, appearance.beard),
        glasses(lang, appearance.glasses),
        make_up(lang, appearance.make_up),
        Some(expression(lang, appearance.expression)),
        turn(lang, appearance.turn),
        photo(lang, appearance.photo.quality),
    ];
    parts.extend(others.into_iter().flatten().map(str::to_owned));
    parts.join(", ")
}

/// What is seen of one feature.
fn sights(lang: Lang, sights: &[Sight]) -> String {
    if sights == [Sight::OtherwiseAverage] {
        return words::all_average(lang).to_owned();
    }
    let said = sights.iter().map(|sight| match sight {
        Sight::Hidden => words::hidden(lang).to_owned(),
        Sight::Measured { measure: of, level: at } => {
            words::said(lang, measure(lang, *of), level(lang, *of, *at))
        }
        Sight::OtherwiseAverage => words::otherwise_average(lang).to_owned(),
        Sight::Lobes(lobes) => lobes_words(lang, *lobes).to_owned(),
        Sight::EyeColour(colour) => eye_colour(lang, *colour).to_owned(),
        Sight::Mark(found) => mark(lang, *found),
        Sight::NoMarks => words::no_marks(lang).to_owned(),
    });
    said.collect::<Vec<_>>().join("; ")
}

/// A difference between two pictures.
pub fn difference(lang: Lang, difference: Difference) -> String {
    match difference {
        Difference::Measured { measure: of, second_is, degree } => {
            let compared = match (second_is, degree) {
                (Comparison::Greater, Degree::Slight) => words::a_little_greater(lang),
                (Comparison::Smaller, Degree::Slight) => words::a_little_smaller(lang),
                (Comparison::Greater, _) => words::greater_in_second(lang),
                (Comparison::Smaller, _) => words::smaller_in_second(lang),
            };
            words::said(lang, measure(lang, of), compared)
        }
        Difference::Lobes { first, second } => {
            words::first_then_second(lang, lobes_words(lang, first), lobes_words(lang, second))
        }
        Difference::EyeColour { first, second } => {
            words::first_then_second(lang, eye_colour(lang, first), eye_colour(lang, second))
        }
        Difference::Mark { mark: found, only_in } => {
            let only = match only_in {
                Which::First => words::only_in_first(lang),
                Which::Second => words::only_in_second(lang),
            };
            words::said(lang, &mark(lang, found), only)
        }
    }
}

pub fn feature(lang: Lang, feature: Feature) -> &'static str {
    match feature {
        Feature::Ears => words::feature_ears(lang),
        Feature::Eyes => words::feature_eyes(lang),
        Feature::Nose => words::feature_nose(lang),
        Feature::MouthAndPhiltrum => words::feature_mouth(lang),
        Feature::Chin => words::feature_chin(lang),
        Feature::Hairline => words::feature_hairline(lang),
        Feature::Marks => words::feature_marks(lang),
        Feature::Proportions => words::feature_proportions(lang),
    }
}

/// The same for a key on a phone.
pub fn feature_in_short(lang: Lang, feature: Feature) -> &'static str {
    match feature {
        Feature::MouthAndPhiltrum => words::short_mouth(lang),
        Feature::Hairline => words::short_hairline(lang),
        Feature::Proportions => words::short_proportions(lang),
        other => self::feature(lang, other),
    }
}

fn measure(lang: Lang, measure: Measure) -> &'static str {
    match measure {
        Measure::EarLength => words::measure_ear_length(lang),
        Measure::EarHeight => words::measure_ear_height(lang),
        Measure::EarStandingOut => words::measure_ear_standing_out(lang),
        Measure::EarTop => words::measure_ear_top(lang),
        Measure::EyeDistance => words::measure_eye_distance(lang),
        Measure::EyeWidth => words::measure_eye_width(lang),
        Measure::EyeOpening => words::measure_eye_opening(lang),
        Measure::EyeSlant => words::measure_eye_slant(lang),
        Measure::LidFold => words::measure_lid_fold(lang),
        Measure::BrowHeight => words::measure_brow_height(lang),
        Measure::BrowArch => words::measure_brow_arch(lang),
        Measure::BrowThickness => words::measure_brow_thickness(lang),
        Measure::NoseLength => words::measure_nose_length(lang),
        Measure::NoseBaseWidth => words::measure_nose_base_width(lang),
        Measure::BridgeWidth => words::measure_bridge_width(lang),
        Measure::BridgeBend => words::measure_bridge_bend(lang),
        Measure::NoseTipWidth => words::measure_nose_tip_width(lang),
        Measure::NoseTipRise => words::measure_nose_tip_rise(lang),
        Measure::MouthWidth => words::measure_mouth_width(lang),
        Measure::UpperLip => words::measure_upper_lip(lang),
        Measure::LowerLip => words::measure_lower_lip(lang),
        Measure::LipBow => words::measure_lip_bow(lang),
        Measure::MouthCorners => words::measure_mouth_corners(lang),
        Measure::PhiltrumLength => words::measure_philtrum_length(lang),
        Measure::PhiltrumDepth => words::measure_philtrum_depth(lang),
        Measure::ChinWidth => words::measure_chin_width(lang),
        Measure::ChinHeight => words::measure_chin_height(lang),
        Measure::ChinCleft => words::measure_chin_cleft(lang),
        Measure::HairlineHeight => words::measure_hairline_height(lang),
        Measure::HairlineCorners => words::measure_hairline_corners(lang),
        Measure::HairlinePeak => words::measure_hairline_peak(lang),
        Measure::HeadWidth => words::measure_head_width(lang),
        Measure::ForeheadWidth => words::measure_forehead_width(lang),
        Measure::JawWidth => words::measure_jaw_width(lang),
        Measure::JawHeight => words::measure_jaw_height(lang),
        Measure::EyeLevel => words::measure_eye_level(lang),
    }
}

fn level(lang: Lang, measure: Measure, level: Level) -> &'static str {
    match (measure, level) {
        (Measure::BridgeBend, Level::FarBelow) => words::bend_far_left(lang),
        (Measure::BridgeBend, Level::Below) => words::bend_left(lang),
        (Measure::BridgeBend, Level::Average) => words::bend_straight(lang),
        (Measure::BridgeBend, Level::Above) => words::bend_right(lang),
        (Measure::BridgeBend, Level::FarAbove) => words::bend_far_right(lang),
        (Measure::ChinCleft | Measure::HairlinePeak, Level::Above) => words::level_faint(lang),
        (Measure::ChinCleft | Measure::HairlinePeak, Level::FarAbove) => words::level_plain(lang),
        // A middle that says nothing has no word of its own.
        (Measure::ChinCleft | Measure::HairlinePeak, _) | (_, Level::Average) => {
            words::level_none(lang)
        }
        (_, Level::FarBelow) => words::level_far_below(lang),
        (_, Level::Below) => words::level_below(lang),
        (_, Level::Above) => words::level_above(lang),
        (_, Level::FarAbove) => words::level_far_above(lang),
    }
}

fn lobes_words(lang: Lang, lobes: Lobes) -> &'static str {
    match lobes {
        Lobes::Free => words::lobes_free(lang),
        Lobes::Attached => words::lobes_attached(lang),
        Lobes::Long => words::lobes_long(lang),
    }
}

fn eye_colour(lang: Lang, colour: EyeColour) -> &'static str {
    match colour {
        EyeColour::DarkBrown => words::eyes_dark_brown(lang),
        EyeColour::Brown => words::eyes_brown(lang),
        EyeColour::Hazel => words::eyes_hazel(lang),
        EyeColour::Green => words::eyes_green(lang),
        EyeColour::Grey => words::eyes_grey(lang),
        EyeColour::Blue => words::eyes_blue(lang),
    }
}

fn mark(lang: Lang, mark: Mark) -> String {
    let kind = match mark.kind {
        MarkKind::Mole => words::mark_mole(lang),
        MarkKind::Scar => words::mark_scar(lang),
        MarkKind::Birthmark => words::mark_birthmark(lang),
    };
    let place = match mark.place {
        MarkPlace::ForeheadLeft => words::at_forehead_left(lang),
        MarkPlace::ForeheadRight => words::at_forehead_right(lang),
        MarkPlace::BrowLeft => words::at_brow_left(lang),
        MarkPlace::BrowRight => words::at_brow_right(lang),
        MarkPlace::CheekboneLeft => words::at_cheekbone_left(lang),
        MarkPlace::CheekboneRight => words::at_cheekbone_right(lang),
        MarkPlace::CheekLeft => words::at_cheek_left(lang),
        MarkPlace::CheekRight => words::at_cheek_right(lang),
        MarkPlace::BesideNoseLeft => words::at_beside_nose_left(lang),
        MarkPlace::BesideNoseRight => words::at_beside_nose_right(lang),
        MarkPlace::AboveLip => words::at_above_lip(lang),
        MarkPlace::JawLeft => words::at_jaw_left(lang),
        MarkPlace::JawRight => words::at_jaw_right(lang),
        MarkPlace::Chin => words::at_chin(lang),
    };
    format!("{kind} {place}")
}

fn hair_style(lang: Lang, style: HairStyle) -> &'static str {
    match style {
        HairStyle::Bald => words::hair_bald(lang),
        HairStyle::Buzzed => words::hair_buzzed(lang),
        HairStyle::Cropped => words::hair_cropped(lang),
        HairStyle::SideParted => words::hair_side_parted(lang),
        HairStyle::SweptBack => words::hair_swept_back(lang),
        HairStyle::CurlyShort => words::hair_curly_short(lang),
        HairStyle::Fringe => words::hair_fringe(lang),
        HairStyle::Pixie => words::hair_pixie(lang),
        HairStyle::Bob => words::hair_bob(lang),
        HairStyle::LongStraight => words::hair_long_straight(lang),
        HairStyle::LongWavy => words::hair_long_wavy(lang),
        HairStyle::CurlyFull => words::hair_curly_full(lang),
        HairStyle::TiedBack => words::hair_tied_back(lang),
        HairStyle::Bun => words::hair_bun(lang),
    }
}

fn hair_colour(lang: Lang, face: &Face, appearance: &Appearance) -> &'static str {
    let is_natural = appearance.hair_colour == HairColour::Natural;
    let natural = match appearance.hair_colour {
        HairColour::Natural => face.anatomy().natural_hair(),
        HairColour::DyedBlack => NaturalHair::Black,
        HairColour::DyedBrown => NaturalHair::Brown,
        HairColour::DyedChestnut => NaturalHair::Chestnut,
        HairColour::DyedRed => NaturalHair::Red,
        HairColour::DyedBlond => NaturalHair::Blond,
    };
    match (is_natural, face.grey_hairs(appearance)) {
        (true, 65..) => words::colour_grey(lang),
        (true, 25..) => words::colour_greying(lang),
        _ => match natural {
            NaturalHair::Black => words::colour_black(lang),
            NaturalHair::DarkBrown => words::colour_dark_brown(lang),
            NaturalHair::Brown => words::colour_brown(lang),
            NaturalHair::Chestnut => words::colour_chestnut(lang),
            NaturalHair::Red => words::colour_red(lang),
            NaturalHair::DarkBlond => words::colour_dark_blond(lang),
            NaturalHair::Blond => words::colour_blond(lang),
        },
    }
}

fn beard(lang: Lang, beard: Beard) -> Option<&'static str> {
    match beard {
        Beard::None => None,
        Beard::Stubble => Some(words::beard_stubble(lang)),
        Beard::Moustache => Some(words::beard_moustache(lang)),
        Beard::Goatee => Some(words::beard_goatee(lang)),
        Beard::Short => Some(words::beard_short(lang)),
        Beard::Full => Some(words::beard_full(lang)),
    }
}

fn glasses(lang: Lang, glasses: Glasses) -> Option<&'static str> {
    match glasses {
        Glasses::None => None,
        Glasses::Round => Some(words::glasses_round(lang)),
        Glasses::Rectangular => Some(words::glasses_rectangular(lang)),
        Glasses::HalfRim => Some(words::glasses_half_rim(lang)),
    }
}

fn make_up(lang: Lang, make_up: MakeUp) -> Option<&'static str> {
    match make_up {
        MakeUp::None => None,
        MakeUp::Light => Some(words::make_up_light(lang)),
        MakeUp::Strong => Some(words::make_up_strong(lang)),
    }
}

fn expression(lang: Lang, expression: Expression) -> &'static str {
    match expression {
        Expression::Neutral => words::expression_neutral(lang),
        Expression::Smiling => words::expression_smiling(lang),
        Expression::Tired => words::expression_tired(lang),
        Expression::Frowning => words::expression_frowning(lang),
    }
}

fn turn(lang: Lang, turn: Turn) -> Option<&'static str> {
    match turn {
        Turn::Straight => None,
        Turn::FarLeft | Turn::Left => Some(words::turn_left(lang)),
        Turn::Right | Turn::FarRight => Some(words::turn_right(lang)),
    }
}

fn photo(lang: Lang, quality: PhotoQuality) -> Option<&'static str> {
    match quality {
        PhotoQuality::Sharp => None,
        PhotoQuality::Soft => Some(words::photo_soft(lang)),
        PhotoQuality::Overexposed => Some(words::photo_overexposed(lang)),
        PhotoQuality::Underexposed => Some(words::photo_underexposed(lang)),
        PhotoQuality::LowContrast => Some(words::photo_low_contrast(lang)),
        PhotoQuality::OldPrint => Some(words::photo_old_print(lang)),
    }
}
