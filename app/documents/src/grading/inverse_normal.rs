//! The quantile function of the standard normal distribution.

#![allow(
    clippy::excessive_precision,
    reason = "the coefficients stand here as the paper prints them"
)]

/// The value below which a part `p` of a standard normal distribution lies, for 0 < p < 1, right to about 15 digits.
/// Infinite at 0 and 1, not a number outside of them.
///
/// Algorithm AS 241 (Wichura, M. J., Applied Statistics 37 (1988) 477–484), routine PPND16.
pub fn inverse_normal(p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    let from_middle = p - 0.5;
    if from_middle.abs() <= 0.425 {
        let r = 0.180_625 - from_middle * from_middle;
        return from_middle * ratio(r, &MIDDLE.0, &MIDDLE.1);
    }
    let tail = p.min(1.0 - p);
    if tail <= 0.0 {
        return f64::INFINITY.copysign(from_middle);
    }
    let r = (-tail.ln()).sqrt();
    let far = if r <= 5.0 {
        ratio(r - 1.6, &TAIL.0, &TAIL.1)
    } else {
        ratio(r - 5.0, &FAR_TAIL.0, &FAR_TAIL.1)
    };
    far.copysign(from_middle)
}

/// One polynomial over another. The coefficients begin with the constant.
fn ratio(x: f64, above: &[f64; 8], below: &[f64; 8]) -> f64 {
    let value =
        |polynomial: &[f64; 8]| polynomial.iter().rev().fold(0.0, |sum, part| sum * x + part);
    value(above) / value(below)
}

type Coefficients = ([f64; 8], [f64; 8]);

#[rustfmt::skip]
const MIDDLE: Coefficients = (
    [
        3.387_132_872_796_366_608, 1.331_416_678_917_843_774_5e2, 1.971_590_950_306_551_442_7e3,
        1.373_169_376_550_946_112_5e4, 4.592_195_393_154_987_145_7e4, 6.726_577_092_700_870_085_3e4,
        3.343_057_558_358_812_810_5e4, 2.509_080_928_730_122_672_7e3,
    ],
    [
        1.0, 4.231_333_070_160_091_125_2e1, 6.871_870_074_920_579_083e2, 5.394_196_021_424_751_107_7e3,
        2.121_379_430_158_659_586_7e4, 3.930_789_580_009_271_061e4, 2.872_908_573_572_194_267_4e4,
        5.226_495_278_852_854_561e3,
    ],
);

#[rustfmt::skip]
const TAIL: Coefficients = (
    [
        1.423_437_110_749_683_577_34, 4.630_337_846_156_545_295_9, 5.769_497_221_460_691_405_5,
        3.647_848_324_763_204_605_04, 1.270_458_252_452_368_382_58, 2.417_807_251_774_506_117_7e-1,
        2.272_384_498_926_918_458_33e-2, 7.745_450_142_783_414_076_4e-4,
    ],
    [
        1.0, 2.053_191_626_637_758_821_87, 1.676_384_830_183_803_849_4, 6.897_673_349_851_000_045_5e-1,
        1.481_039_764_274_800_745_9e-1, 1.519_866_656_361_645_719_66e-2,
        5.475_938_084_995_344_946e-4, 1.050_750_071_644_416_843_24e-9,
    ],
);

#[rustfmt::skip]
const FAR_TAIL: Coefficients = (
    [
        6.657_904_643_501_103_777_2, 5.463_784_911_164_114_369_9, 1.784_826_539_917_291_335_8,
        2.965_605_718_285_048_912_3e-1, 2.653_218_952_657_612_309_3e-2,
        1.242_660_947_388_078_438_6e-3, 2.711_555_568_743_487_578_15e-5,
        2.010_334_399_292_288_132_65e-7,
    ],
    [
        1.0, 5.998_322_065_558_879_376_9e-1, 1.369_298_809_227_358_053_1e-1,
        1.487_536_129_085_061_485_25e-2, 7.868_691_311_456_132_591e-4,
        1.846_318_317_510_054_681_8e-5, 1.421_511_758_316_445_888_7e-7,
        2.044_263_103_389_939_785_64e-15,
    ],
);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// By the trapezoid rule from the middle: slow, simple, and written by nobody who knew the coefficients.
    fn normal(x: f64) -> f64 {
        let steps = 20_000;
        let width = x / f64::from(steps);
        let density = |x: f64| (-x * x / 2.0).exp() / (2.0 * std::f64::consts::PI).sqrt();
        let inner: f64 = (1..steps).map(|step| density(width * f64::from(step))).sum();
        0.5 + width * (inner + f64::midpoint(density(0.0), density(x)))
    }

    #[test]
    fn known_values_are_found() {
        // Tables of the normal distribution; the far ones are those of Wichura's paper and of R.
        let table = [
            (0.5, 0.0),
            (0.75, 0.674_489_750_196_081_7),
            (0.9, 1.281_551_565_544_600_4),
            (0.95, 1.644_853_626_951_472_2),
            (0.975, 1.959_963_984_540_054),
            (0.99, 2.326_347_874_040_841),
            (0.999, 3.090_232_306_167_813),
            (1e-6, -4.753_424_308_822_899),
            (1e-20, -9.262_340_089_798_408),
        ];
        for (p, z) in table {
            let found = inverse_normal(p);
            assert!((found - z).abs() < 1e-12, "{p}: {found} instead of {z}");
        }
    }

    #[test]
    fn the_ends_are_infinite_and_there_is_nothing_beyond() {
        assert!(inverse_normal(0.0).is_infinite() && inverse_normal(0.0) < 0.0);
        assert!(inverse_normal(1.0).is_infinite() && inverse_normal(1.0) > 0.0);
        assert!(inverse_normal(-0.1).is_nan() && inverse_normal(1.1).is_nan());
        assert!(inverse_normal(f64::NAN).is_nan());
    }

    proptest! {
        #[test]
        fn it_turns_the_distribution_around(x in -3.5_f64..3.5) {
            prop_assert!((inverse_normal(normal(x)) - x).abs() < 1e-5);
        }

        #[test]
        fn it_grows_and_is_symmetric(p in 0.0001_f64..0.9998) {
            prop_assert!(inverse_normal(p) < inverse_normal(p + 0.0001));
            prop_assert!((inverse_normal(p) + inverse_normal(1.0 - p)).abs() < 1e-9);
        }
    }
}
