//! Neck, shoulders, collar.

use super::{Picture, Sheet};
use crate::face::appearance::ClothesCut;
use crate::face::colour::Colour;
use crate::face::pen::{Path, Point, at};

/// Shoulders do not turn with the head.
const MIDDLE: f64 = 175.0;

pub(super) fn neck_and_clothes(picture: &Picture, sheet: &mut Sheet) {
    let (layout, palette) = (&picture.layout, &picture.palette);
    let neck = layout.neck_width;
    let place = |x: f64, y: f64| at(MIDDLE + x, y);
    let shape = Path::from(layout.place(-neck, layout.jaw - 20.0, -20.0))
        .curve(
            layout.place(-neck, layout.chin, -10.0),
            place(-neck + 1.0, 392.0),
            place(-neck - 26.0, 410.0),
        )
        .line(place(-150.0, 460.0))
        .line(place(150.0, 460.0))
        .line(place(neck + 26.0, 410.0))
        .curve(
            place(neck - 1.0, 392.0),
            layout.place(neck, layout.chin, -10.0),
            layout.place(neck, layout.jaw - 20.0, -20.0),
        )
        .closed();
    let skin = palette.skin.mixed(palette.skin_shade, 30);
    sheet.fill(&shape, skin);
    sheet.clipped("neck", &shape, |sheet| {
        // The shadow that the chin throws to the lower right.
        let (jaw, chin) = (layout.jaw_width, layout.chin);
        let shadow = Path::through(&[
            place(-jaw, layout.jaw),
            layout.place(-jaw * 0.6, chin + 6.0, 10.0),
            layout.place(6.0, chin + 31.0, 20.0),
            layout.place(jaw * 0.74, chin + 17.0, 10.0),
            place(jaw + 22.0, layout.jaw),
        ]);
        sheet.tint(&shadow.closed(), palette.skin_deep, 72);
        for sign in [-1.0, 1.0] {
            let sinew = Path::through(&[
                place(sign * neck * 0.72, chin + 24.0),
                place(sign * neck * 0.42, 418.0),
                place(sign * 13.0, 436.0),
            ]);
            sheet.line(&sinew, palette.skin_deep, 2.4, 26);
        }
    });
    clothes(picture, sheet, neck, place);
}

fn clothes(picture: &Picture, sheet: &mut Sheet, neck: f64, place: impl Fn(f64, f64) -> Point) {
    let palette = &picture.palette;
    let cut = picture.appearance.clothes.cut;
    let (collar, dip) = match cut {
        ClothesCut::RoundNeck => (408.0, 432.0),
        ClothesCut::VNeck | ClothesCut::Jacket => (404.0, 470.0),
        ClothesCut::Shirt => (402.0, 446.0),
        ClothesCut::RollNeck => (380.0, 396.0),
    };
    let body = |collar: f64, dip: f64| {
        let edge = neck + if cut == ClothesCut::RollNeck { 3.0 } else { 15.0 };
        Path::from(place(-200.0, 470.0))
            .curve(place(-190.0, 438.0), place(-128.0, 424.0), place(-edge, collar))
            .curve(place(-edge * 0.7, dip), place(edge * 0.7, dip), place(edge, collar))
            .curve(place(128.0, 424.0), place(190.0, 438.0), place(200.0, 470.0))
            .closed()
    };
    sheet.gradient(
        "cloth",
        place(-120.0, 400.0),
        place(130.0, 460.0),
        &[(0, palette.cloth), (55, palette.cloth), (100, palette.cloth_shade)],
    );
    match cut {
        ClothesCut::RoundNeck | ClothesCut::RollNeck => {
            sheet.fill_with(&body(collar, dip), "cloth");
            let edge = neck + if cut == ClothesCut::RollNeck { 3.0 } else { 15.0 };
            let rib = Path::from(place(-edge - 2.0, collar + 7.0)).curve(
                place(-edge * 0.7, dip + 9.0),
                place(edge * 0.7, dip + 9.0),
                place(edge + 2.0, collar + 7.0),
            );
            sheet.line(&rib, palette.cloth_shade, 2.0, 60);
        }
        ClothesCut::VNeck => {
            let edge = neck + 15.0;
            let shape = Path::from(place(-200.0, 470.0))
                .curve(place(-190.0, 438.0), place(-128.0, 424.0), place(-edge, collar))
                .line(place(0.0, 462.0))
                .line(place(edge, collar))
                .curve(place(128.0, 424.0), place(190.0, 438.0), place(200.0, 470.0))
                .closed();
            sheet.fill_with(&shape, "cloth");
            let hem = Path::from(place(-edge - 5.0, collar + 3.0))
                .line(place(0.0, 470.0))
                .line(place(edge + 5.0, collar + 3.0));
            sheet.line(&hem, palette.cloth_shade, 2.2, 70);
        }
        ClothesCut::Shirt => {
            sheet.fill_with(&body(collar, dip), "cloth");
            let light = palette.cloth.mixed(Colour::WHITE, 26);
            collar_leaves(sheet, neck, &place, light, palette.cloth_shade);
        }
        ClothesCut::Jacket => {
            // A white shirt under it.
            let white = Colour(240, 238, 234);
            let shirt = Path::from(place(-neck - 10.0, 410.0))
                .curve(
                    place(-neck * 0.7, 446.0),
                    place(neck * 0.7, 446.0),
                    place(neck + 10.0, 410.0),
                )
                .line(place(neck + 10.0, 470.0))
                .line(place(-neck - 10.0, 470.0))
                .closed();
            sheet.fill(&shirt, white);
            collar_leaves(sheet, neck, &place, Colour(250, 249, 247), Colour(186, 186, 190));
            for sign in [-1.0, 1.0] {
                let half = Path::from(place(sign * 200.0, 470.0))
                    .curve(
                        place(sign * 190.0, 438.0),
                        place(sign * 128.0, 422.0),
                        place(sign * (neck + 24.0), 408.0),
                    )
                    .line(place(sign * 34.0, 470.0))
                    .closed();
                sheet.fill_with(&half, "cloth");
                let lapel = Path::from(place(sign * (neck + 24.0), 408.0))
                    .line(place(sign * (neck + 40.0), 432.0))
                    .line(place(sign * (neck + 22.0), 438.0))
                    .line(place(sign * (neck + 12.0), 470.0));
                sheet.line(&lapel, palette.cloth_shade, 2.4, 80);
            }
        }
    }
}

fn collar_leaves(
    sheet: &mut Sheet,
    neck: f64,
    place: &impl Fn(f64, f64) -> Point,
    colour: Colour,
    edge: Colour,
) {
    for sign in [-1.0, 1.0] {
        let leaf = Path::from(place(sign * (neck + 12.0), 396.0))
            .curve(
                place(sign * neck * 0.9, 418.0),
                place(sign * neck * 0.4, 432.0),
                place(sign * 3.0, 441.0),
            )
            .line(place(sign * 30.0, 462.0))
            .line(place(sign * (neck + 24.0), 420.0))
            .closed();
        sheet.fill(&leaf, colour);
        sheet.line(&leaf, edge, 1.6, 80);
    }
}
