//! What of a face is measured, and to which feature each measure belongs.

use serde::{Deserialize, Serialize};

/// A part of the face that an examiner compares by itself, in the order in which it is taught: what changes least
/// comes first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Feature {
    /// Their size, height, how far they stand out, their lobes.
    Ears,
    /// Their distance, opening, lids and brows.
    Eyes,
    /// Bridge, length, base.
    Nose,
    /// Lips, corners, and the groove above them.
    MouthAndPhiltrum,
    /// Width, height, dimple.
    Chin,
    /// Height, corners, peak.
    Hairline,
    /// Moles, scars, birthmarks.
    Marks,
    /// Widths and lengths of the whole head.
    Proportions,
}

impl Feature {
    pub const ALL: [Self; 8] = [
        Self::Ears,
        Self::Eyes,
        Self::Nose,
        Self::MouthAndPhiltrum,
        Self::Chin,
        Self::Hairline,
        Self::Marks,
        Self::Proportions,
    ];

    /// The measures that belong to the feature. None for marks: they are counted, not measured.
    pub fn measures(self) -> impl Iterator<Item = Measure> {
        Measure::ALL.into_iter().filter(move |measure| measure.feature() == self)
    }
}

/// One length, width, height or bend of a face, between the smallest (−100, or see [`Measure::range`]) and the greatest
/// (100) that we draw.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    EarLength,
    EarHeight,
    EarStandingOut,
    EarTop,
    EyeDistance,
    EyeWidth,
    EyeOpening,
    EyeSlant,
    LidFold,
    BrowHeight,
    BrowArch,
    BrowThickness,
    NoseLength,
    NoseBaseWidth,
    BridgeWidth,
    /// To the left of the picture when it is negative.
    BridgeBend,
    NoseTipWidth,
    NoseTipRise,
    MouthWidth,
    UpperLip,
    LowerLip,
    LipBow,
    MouthCorners,
    PhiltrumLength,
    PhiltrumDepth,
    ChinWidth,
    ChinHeight,
    ChinCleft,
    HairlineHeight,
    HairlineCorners,
    HairlinePeak,
    HeadWidth,
    ForeheadWidth,
    JawWidth,
    JawHeight,
    EyeLevel,
}

impl Measure {
    pub const ALL: [Self; 36] = [
        Self::EarLength,
        Self::EarHeight,
        Self::EarStandingOut,
        Self::EarTop,
        Self::EyeDistance,
        Self::EyeWidth,
        Self::EyeOpening,
        Self::EyeSlant,
        Self::LidFold,
        Self::BrowHeight,
        Self::BrowArch,
        Self::BrowThickness,
        Self::NoseLength,
        Self::NoseBaseWidth,
        Self::BridgeWidth,
        Self::BridgeBend,
        Self::NoseTipWidth,
        Self::NoseTipRise,
        Self::MouthWidth,
        Self::UpperLip,
        Self::LowerLip,
        Self::LipBow,
        Self::MouthCorners,
        Self::PhiltrumLength,
        Self::PhiltrumDepth,
        Self::ChinWidth,
        Self::ChinHeight,
        Self::ChinCleft,
        Self::HairlineHeight,
        Self::HairlineCorners,
        Self::HairlinePeak,
        Self::HeadWidth,
        Self::ForeheadWidth,
        Self::JawWidth,
        Self::JawHeight,
        Self::EyeLevel,
    ];

    pub const fn feature(self) -> Feature {
        match self {
            Self::EarLength | Self::EarHeight | Self::EarStandingOut | Self::EarTop => {
                Feature::Ears
            }
            Self::EyeDistance
            | Self::EyeWidth
            | Self::EyeOpening
            | Self::EyeSlant
            | Self::LidFold
            | Self::BrowHeight
            | Self::BrowArch
            | Self::BrowThickness => Feature::Eyes,
            Self::NoseLength
            | Self::NoseBaseWidth
            | Self::BridgeWidth
            | Self::BridgeBend
            | Self::NoseTipWidth
            | Self::NoseTipRise => Feature::Nose,
            Self::MouthWidth
            | Self::UpperLip
            | Self::LowerLip
            | Self::LipBow
            | Self::MouthCorners
            | Self::PhiltrumLength
            | Self::PhiltrumDepth => Feature::MouthAndPhiltrum,
            Self::ChinWidth | Self::ChinHeight | Self::ChinCleft => Feature::Chin,
            Self::HairlineHeight | Self::HairlineCorners | Self::HairlinePeak => Feature::Hairline,
            Self::HeadWidth
            | Self::ForeheadWidth
            | Self::JawWidth
            | Self::JawHeight
            | Self::EyeLevel => Feature::Proportions,
        }
    }

    /// Whether the measure stays what it is when years, weight, tweezers or a smile have done their work. Only these
    /// are changed on purpose in a look-alike.
    pub const fn is_stable(self) -> bool {
        !matches!(
            self,
            Self::BrowHeight
                | Self::BrowArch
                | Self::BrowThickness
                | Self::EyeOpening
                | Self::MouthCorners
                | Self::JawWidth
        )
    }

    /// The least and the greatest value. What cannot be seen is not measured: a chin has a dimple or has none.
    pub const fn range(self) -> (i8, i8) {
        match self {
            Self::ChinCleft => (0, 100),
            Self::HairlinePeak => (-20, 100),
            _ => (-100, 100),
        }
    }

    pub(super) const fn index(self) -> usize {
        self as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_measure_has_its_own_place() {
        for (index, measure) in Measure::ALL.into_iter().enumerate() {
            assert_eq!(measure.index(), index, "{measure:?}");
        }
    }

    #[test]
    fn every_feature_but_the_marks_has_stable_measures() {
        for feature in Feature::ALL {
            let stable = feature.measures().filter(|measure| measure.is_stable()).count();
            assert_eq!(stable == 0, feature == Feature::Marks, "{feature:?}");
        }
    }
}
