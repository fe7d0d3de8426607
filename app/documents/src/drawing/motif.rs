//! The national designs, drawn in boxes of their own.

use super::curve::{Path, Spot};
use crate::specimen::element::Motif;
use crate::specimen::measure::Area;

/// A part of a design.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    drawing: &'static str,
    pub(crate) pen: Pen,
}

#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Pen {
    /// Filled, with so many hundredths of the ink.
    Fill(u8),
    /// Drawn with a stroke so thick, in the units of the box.
    Stroke(f64),
}

const fn fill(strength: u8, drawing: &'static str) -> Piece {
    Piece { drawing, pen: Pen::Fill(strength) }
}

const fn stroke(width: f64, drawing: &'static str) -> Piece {
    Piece { drawing, pen: Pen::Stroke(width) }
}

/// The parts of a design fitted into an area, and how much larger than its box it is there.
pub(crate) fn placed(motif: Motif, area: Area) -> (Vec<(Path, Pen)>, f64) {
    let (width, height) = size(motif);
    let (left, top) = (area.left.hundredths(), area.top.hundredths());
    let (room, space) = (area.width.hundredths(), area.height.hundredths());
    let scale = (room / width).min(space / height);
    let (x, y) = (left + (room - width * scale) / 2.0, top + (space - height * scale) / 2.0);
    let place = |spot: Spot| Spot::new(x + spot.x * scale, y + spot.y * scale);
    let mut placed: Vec<(Path, Pen)> = Vec::new();
    for piece in pieces(motif) {
        let pen = match piece.pen {
            Pen::Fill(strength) => Pen::Fill(strength),
            Pen::Stroke(width) => Pen::Stroke(width * scale),
        };
        let path = Path::parse(piece.drawing).mapped(place);
        // Parts of one pen are one path: fewer elements to draw.
        match placed.last_mut() {
            Some((last, same)) if *same == pen => last.extend(path),
            _ => placed.push((path, pen)),
        }
    }
    (placed, scale)
}

const fn size(motif: Motif) -> (f64, f64) {
    match motif {
        Motif::Heron => (640.0, 1000.0),
        Motif::Lighthouse => (700.0, 1000.0),
        Motif::Arms | Motif::Griffin => (860.0, 1000.0),
        Motif::Island => (1000.0, 500.0),
        Motif::WaterLily => (1000.0, 1000.0),
    }
}

const fn pieces(motif: Motif) -> &'static [Piece] {
    match motif {
        Motif::Heron => &HERON,
        Motif::Lighthouse => &LIGHTHOUSE,
        Motif::Arms => &ARMS,
        Motif::Island => &ISLAND,
        Motif::WaterLily => &WATER_LILY,
        Motif::Griffin => &GRIFFIN,
    }
}

/// A heron in shallow water, looking left.
const HERON: [Piece; 9] = [
    // Body, neck and head.
    fill(
        100,
        "M10 192C70 172 120 158 168 146C186 118 226 104 262 116C306 128 372 150 430 196C388 184 346 178 306 180C312 226 296 268 268 314C240 360 226 404 244 436C300 400 392 404 456 450C524 500 580 580 628 700C576 664 524 644 478 640C440 676 372 690 308 664C232 634 186 566 176 482C168 412 202 350 228 300C246 264 250 232 232 204C206 204 186 202 168 200Z",
    ),
    // Shade of the breast.
    fill(55, "M196 470C206 560 262 640 350 668C290 668 222 620 192 550Z"),
    // Legs.
    stroke(15.0, "M352 668L346 800L366 968M420 650L440 790L418 968"),
    stroke(
        11.0,
        "M366 968L318 984M366 968L372 992M366 968L412 982M418 968L378 976M418 968L428 992M418 968L470 980",
    ),
    // Reeds.
    stroke(9.0, "M560 990C556 880 566 760 604 660M590 990C590 900 610 830 636 780"),
    fill(90, "M596 676C590 640 600 590 618 560C628 600 622 650 610 682Z"),
    // Rings in the water.
    stroke(8.0, "M250 978C330 952 460 952 540 978M180 994C320 972 470 972 630 994"),
    stroke(6.0, "M60 960C110 950 150 950 200 960M20 984C70 972 110 972 160 984"),
    // A tuft at the breast.
    stroke(8.0, "M204 520C190 560 190 590 200 620M222 560C212 600 216 630 230 650"),
];

/// A lighthouse on a rock.
const LIGHTHOUSE: [Piece; 10] = [
    fill(100, "M278 820L312 330L388 330L422 820Z"),
    fill(100, "M286 330L286 306L414 306L414 330Z"),
    fill(100, "M302 210L350 150L398 210Z"),
    stroke(11.0, "M312 306L312 210M350 306L350 210M388 306L388 210M350 150L350 112"),
    fill(30, "M312 210L388 210L388 306L312 306Z"),
    // The beams.
    fill(26, "M398 240L700 120L700 214L398 266Z"),
    fill(26, "M302 240L0 120L0 214L302 266Z"),
    // The rock.
    fill(88, "M120 900C150 846 206 836 250 812L450 812C496 836 560 850 590 900Z"),
    // The lake.
    stroke(
        14.0,
        "M30 930C90 906 130 906 190 930C250 954 290 954 350 930C410 906 450 906 510 930C570 954 610 954 670 930",
    ),
    stroke(
        11.0,
        "M80 974C130 954 170 954 220 974C270 994 310 994 360 974C410 954 450 954 500 974C550 994 590 994 630 974",
    ),
];

/// The arms: a shield with lighthouse, lake and star, between reeds.
const ARMS: [Piece; 14] = [
    stroke(
        20.0,
        "M190 150C290 150 370 130 430 96C490 130 570 150 670 150L670 470C670 650 560 760 430 830C300 760 190 650 190 470Z",
    ),
    // The lake in the shield.
    stroke(
        12.0,
        "M232 590C270 572 300 572 338 590C376 608 406 608 430 590C454 572 484 572 522 590C560 608 590 608 628 590",
    ),
    stroke(
        12.0,
        "M262 650C300 632 330 632 368 650C400 666 460 666 492 650C530 632 560 632 598 650M312 706C350 690 376 690 404 706C424 716 436 716 456 706C484 690 510 690 548 706",
    ),
    // Reeds to both sides.
    stroke(
        12.0,
        "M300 900C170 850 90 720 70 500C66 440 72 370 84 320M560 900C690 850 770 720 790 500C794 440 788 370 776 320",
    ),
    stroke(8.0, "M408 302L408 246M430 302L430 246M452 302L452 246"),
    // The beams.
    stroke(
        8.0,
        "M474 262L612 222M478 276L620 276M474 290L612 330M386 262L248 222M382 276L240 276M386 290L248 330",
    ),
    stroke(
        7.0,
        "M216 176C300 176 376 158 430 128C484 158 560 176 644 176L644 470C644 632 546 732 430 798C314 732 216 632 216 470Z",
    ),
    // The tower in the shield.
    fill(100, "M388 560L406 330L454 330L472 560Z"),
    fill(100, "M394 318L394 302L466 302L466 318Z"),
    fill(100, "M400 246L430 210L460 246Z"),
    // The star above.
    fill(100, "M430 0L442 32L476 34L449 54L459 88L430 68L401 88L411 54L384 34L418 32Z"),
    fill(
        100,
        "M84 330C60 280 70 220 100 180C116 240 112 290 94 332ZM72 500C30 470 14 410 24 350C62 390 80 440 84 496ZM92 620C44 610 8 570 0 510C48 530 84 566 104 612ZM136 730C90 738 44 716 18 670C66 664 116 688 144 722ZM200 820C160 848 110 846 70 816C110 790 164 790 206 812Z",
    ),
    fill(
        100,
        "M776 330C800 280 790 220 760 180C744 240 748 290 766 332ZM788 500C830 470 846 410 836 350C798 390 780 440 776 496ZM768 620C816 610 852 570 860 510C812 530 776 566 756 612ZM724 730C770 738 816 716 842 670C794 664 744 688 716 722ZM660 820C700 848 750 846 790 816C750 790 696 790 654 812Z",
    ),
    // The ribbon.
    fill(
        100,
        "M230 930C300 900 360 890 430 890C500 890 560 900 630 930L610 990C550 964 490 956 430 956C370 956 310 964 250 990Z",
    ),
];

/// The island in its lake, with hills and the light.
const ISLAND: [Piece; 7] = [
    fill(
        60,
        "M90 340C190 330 240 250 320 220C380 200 420 240 470 236C540 230 570 160 640 150C720 140 770 230 810 280C850 320 880 334 930 340C760 366 260 366 90 340Z",
    ),
    fill(90, "M636 152L644 60L664 60L672 160Z"),
    fill(100, "M638 60L654 34L670 60Z"),
    fill(25, "M672 44L1000 0L1000 66L672 54ZM636 44L330 12L330 62L636 54Z"),
    stroke(
        7.0,
        "M320 222C340 260 360 290 400 320M640 152C620 210 600 260 560 310M470 238C480 270 500 300 520 318",
    ),
    stroke(
        8.0,
        "M0 384C70 368 130 368 200 384C270 400 330 400 400 384C470 368 530 368 600 384C670 400 730 400 800 384C870 368 930 368 1000 384",
    ),
    stroke(
        8.0,
        "M60 424C130 408 190 408 260 424C330 440 390 440 460 424C530 408 590 408 660 424C730 440 790 440 860 424M160 464C230 448 290 448 360 464C430 480 490 480 560 464C630 448 690 448 760 464",
    ),
];

/// A water lily.
const WATER_LILY: [Piece; 5] = [
    fill(70, "M500 760C430 660 420 480 500 300C580 480 570 660 500 760Z"),
    fill(
        55,
        "M480 766C370 720 290 580 290 410C410 490 480 620 480 766ZM520 766C630 720 710 580 710 410C590 490 520 620 520 766Z",
    ),
    fill(
        42,
        "M450 780C320 780 190 690 120 540C270 560 400 650 450 780ZM550 780C680 780 810 690 880 540C730 560 600 650 550 780Z",
    ),
    stroke(
        14.0,
        "M60 830C190 770 330 800 500 800C670 800 810 770 940 830M150 890C280 850 380 870 500 870C620 870 720 850 850 890M280 940C360 920 420 930 500 930C580 930 640 920 720 940",
    ),
    stroke(9.0, "M500 760L500 420M480 766C430 680 370 580 330 500M520 766C570 680 630 580 670 500"),
];

/// The griffin of a State that nobody can find on a map.
const GRIFFIN: [Piece; 6] = [
    stroke(22.0, "M120 120L740 120L740 520C740 700 610 800 430 880C250 800 120 700 120 520Z"),
    fill(
        100,
        "M250 300C290 230 370 220 410 260L470 270L430 300C450 340 500 350 540 330C600 300 620 240 640 180C690 280 680 400 600 460C620 540 600 640 620 720L560 720C550 660 540 620 500 590C460 610 420 610 380 600C370 640 360 680 370 720L310 720C300 650 300 580 320 520C280 470 280 420 310 380C300 360 270 350 250 340L290 320Z",
    ),
    stroke(12.0, "M470 420C540 410 590 370 620 300M480 470C540 470 580 450 600 420"),
    fill(100, "M250 96L290 20L350 80L430 0L510 80L570 20L610 96Z"),
    stroke(10.0, "M250 106L610 106"),
    fill(100, "M160 930L700 930L660 990L200 990Z"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::drawing::curve::Segment;

    #[test]
    fn every_design_stays_in_its_box() {
        for motif in Motif::ALL {
            let (width, height) = size(motif);
            let area = Area::tenths(0, 0, 1000, 1000);
            let (paths, scale) = placed(motif, area);
            assert!((scale - (10_000.0 / width).min(10_000.0 / height)).abs() < 1e-9);
            for (path, _) in paths {
                assert!(!path.is_empty(), "{motif:?}");
                for segment in path.0 {
                    let (Segment::Move(end) | Segment::Line(end) | Segment::Curve(_, _, end)) =
                        segment
                    else {
                        continue;
                    };
                    let inside = -1.0..=10_001.0;
                    assert!(
                        inside.contains(&end.x) && inside.contains(&end.y),
                        "{motif:?} {end:?}"
                    );
                }
            }
        }
    }
}
