//! How long cases and drawings take: `cargo run --release -p documents --example measure`.

use std::hint::black_box;
use std::time::Instant;

use documents::alteration::FraudClass;
use documents::case::Case;
use documents::difficulty::Difficulty;
use documents::drawing::{draw, magnify};
use documents::grading::Nature;
use documents::light::{Magnification, View};

fn main() {
    let count = 200_u32;
    let cases: Vec<Case> = {
        let start = Instant::now();
        let cases = (0..count)
            .map(|seed| {
                let class = FraudClass::ALL[seed as usize % FraudClass::ALL.len()];
                let nature = if seed % 2 == 0 { Nature::Innocent } else { Nature::Altered(class) };
                Case::new(seed.into(), nature, Difficulty::nearest(40))
            })
            .collect();
        println!("a case: {:?}", start.elapsed() / count);
        cases
    };
    let views: Vec<View> = View::all().collect();
    let mut largest = 0;
    let start = Instant::now();
    for (case, view) in cases.iter().zip(views.iter().cycle()) {
        let Some(page) = case.specimen.page(case.specimen.main_side()) else { continue };
        largest = largest.max(black_box(draw(page, *view, "m")).len());
    }
    println!("a drawing: {:?}; the largest: {largest} bytes", start.elapsed() / count);
    let start = Instant::now();
    for case in &cases {
        let Some(page) = case.specimen.page(case.specimen.main_side()) else { continue };
        let at = page.area().centre();
        black_box(magnify(page, View::default(), at, Magnification::STEPS[2], "m"));
    }
    println!("a lens: {:?}", start.elapsed() / count);
}
