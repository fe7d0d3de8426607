//! Ink on the page: its colour in the light, its relief, and under the lens the structure of its printing.

use std::fmt::Write;

use super::canvas::{Canvas, Eye, Paint, hex, part};
use super::curve::Path;
use super::lighting::{between, shades};
use super::motif::Pen;
use crate::chance::Chance;
use crate::light::Light;
use crate::specimen::element::Element;
use crate::specimen::ink::{Blend, Colour, Ink, PrintProcess, Relief};

/// One of the layers that make an inked shape: moved a little, and painted.
pub(crate) struct Layer {
    pub(crate) right: f64,
    pub(crate) down: f64,
    pub(crate) paint: Paint,
}

impl Layer {
    const fn here(paint: Paint) -> Self {
        Self { right: 0.0, down: 0.0, paint }
    }
}

impl Canvas<'_> {
    /// Prints an outline as the element is printed.
    pub(crate) fn ink_path(&mut self, element: &Element, path: &Path, pen: Pen) {
        for layer in self.layers(element, pen) {
            let moved;
            let path = if layer.right == 0.0 && layer.down == 0.0 {
                path
            } else {
                moved = path.mapped(|spot| {
                    super::curve::Spot::new(spot.x + layer.right, spot.y + layer.down)
                });
                &moved
            };
            match pen {
                Pen::Stroke(_) => self.path(path, &layer.paint),
                Pen::Fill(_) => self.shape(path, &layer.paint),
            }
        }
    }

    /// The layers of an inked shape, the lowest first; none, if this light does not show it.
    pub(crate) fn layers(&mut self, element: &Element, pen: Pen) -> Vec<Layer> {
        let Some((colour, paint, opacity)) = self.colour(element.ink) else {
            return Vec::new();
        };
        let opacity = match pen {
            Pen::Fill(strength) => part(opacity, strength),
            Pen::Stroke(_) => opacity,
        };
        let base = with(&paint, pen).opacity(opacity);
        let Some(process) = element.process() else {
            return vec![Layer::here(base)];
        };
        if self.shows_structure() {
            return self.structure(process, colour, &base, pen);
        }
        if self.light() == Light::Oblique {
            return relief(process.relief(), base, pen);
        }
        vec![Layer::here(base)]
    }

    /// The colour of an ink (of a rainbow: where the lens is), the paint that draws it, and how much it covers.
    pub(crate) fn colour(&mut self, ink: Ink) -> Option<(Colour, String, u8)> {
        let (colours, opacity) = shades(ink, self.view)?;
        let share = match self.eye {
            Eye::Bare => 50,
            Eye::Lens { field, .. } => {
                let share = field.centre().x.0 / (self.page.width.0 / 100).max(1);
                u8::try_from(share.clamp(0, 100)).unwrap_or(50)
            }
        };
        let local = between(colours, share);
        let paint = match ink.blend {
            Blend::Rainbow(..) => self.rainbow(colours),
            Blend::Steps(..) => self.steps(colours),
            Blend::Single | Blend::Shift(_) => hex(colours[0]),
        };
        Some((local, paint, opacity))
    }

    /// Colours that merge over the width of the page.
    fn rainbow(&mut self, colours: [Colour; 3]) -> String {
        let width = self.unit(self.page.width.hundredths());
        let [left, middle, right] = colours.map(hex);
        let name = format!("r{}{}{}", &left[1..], &middle[1..], &right[1..]);
        self.define(&name, |id| {
            format!(
                "<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\" x2=\"{width}\" y2=\"0\"><stop stop-color=\"{left}\"/><stop offset=\".5\" stop-color=\"{middle}\"/><stop offset=\"1\" stop-color=\"{right}\"/></linearGradient>"
            )
        })
    }

    /// Colours that change in five steps.
    fn steps(&mut self, colours: [Colour; 3]) -> String {
        let width = self.unit(self.page.width.hundredths());
        let [left, middle, right] = colours.map(hex);
        let name = format!("s{}{}{}", &left[1..], &middle[1..], &right[1..]);
        self.define(&name, |id| {
            let mut stops = String::new();
            for step in 0..5_u8 {
                let colour = hex(between(colours, step * 25));
                let (from, to) = (step * 20, step * 20 + 20);
                _ = write!(
                    stops,
                    "<stop offset=\"{from}%\" stop-color=\"{colour}\"/><stop offset=\"{to}%\" stop-color=\"{colour}\"/>"
                );
            }
            format!(
                "<linearGradient id=\"{id}\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"0\" x2=\"{width}\" y2=\"0\">{stops}</linearGradient>"
            )
        })
    }

    fn structure(
        &mut self,
        process: PrintProcess,
        colour: Colour,
        base: &Paint,
        pen: Pen,
    ) -> Vec<Layer> {
        let opacity = base.opacity;
        let widened = |by: f64, paint: &str| match pen {
            Pen::Stroke(width) => Paint::stroke(paint, width + by),
            Pen::Fill(_) => Paint { fill: Some(paint.to_owned()), ..Paint::stroke(paint, by) },
        };
        let edge = |paint: &str, width: f64| match pen {
            Pen::Stroke(own) => Paint::stroke(paint, own + width),
            Pen::Fill(_) => Paint::stroke(paint, width),
        };
        match process {
            PrintProcess::Offset => vec![Layer::here(base.clone())],
            PrintProcess::Intaglio => {
                let dark = hex(colour.mixed(Colour::BLACK, 46));
                let light = hex(colour.mixed(Colour::WHITE, 58));
                let thin = match pen {
                    Pen::Stroke(width) => width * 0.3,
                    Pen::Fill(_) => 1.4,
                };
                vec![
                    // Ink creeps along the fibres of the paper.
                    Layer::here(edge(&dark, 4.4).dash(0.6, 1.9).opacity(opacity / 2)),
                    Layer {
                        right: 1.6,
                        down: 1.6,
                        paint: widened(1.0, "#000").opacity(opacity / 3),
                    },
                    Layer::here(widened(0.6, &dark).opacity(opacity)),
                    Layer::here(base.clone()),
                    // The crest of the ridge catches the light.
                    Layer {
                        right: -0.8,
                        down: -0.8,
                        paint: Paint::stroke(light, thin).opacity(opacity),
                    },
                ]
            }
            PrintProcess::Letterpress => {
                let rim = hex(colour.mixed(Colour::BLACK, 34));
                let inner = hex(colour.mixed(Colour::WHITE, 36));
                let core = match pen {
                    Pen::Stroke(width) => Paint::stroke(inner, width * 0.62),
                    Pen::Fill(_) => Paint::fill(inner),
                };
                vec![
                    Layer::here(widened(3.0, &rim).opacity(opacity / 3)),
                    Layer::here(widened(1.2, &rim).opacity(opacity)),
                    Layer::here(core.opacity(opacity)),
                ]
            }
            PrintProcess::Screen => {
                let solid = hex(colour);
                vec![
                    Layer {
                        right: 1.2,
                        down: 1.2,
                        paint: widened(1.0, "#000").opacity(opacity / 4),
                    },
                    // The meshes of the screen leave teeth.
                    Layer::here(edge(&solid, 3.6).dash(3.4, 3.4).opacity(opacity)),
                    Layer::here(base.clone()),
                ]
            }
            PrintProcess::Inkjet => {
                let dots = self.ink_dots(colour);
                let spray = self.spray(colour);
                vec![
                    Layer::here(widened(13.0, &spray).opacity(opacity)),
                    Layer::here(with(&dots, pen).opacity(opacity)),
                ]
            }
            PrintProcess::Toner => self.toner(colour, pen, opacity),
            PrintProcess::ThermalTransfer => {
                let cells = self.cells(colour);
                vec![Layer::here(with(&cells, pen).opacity(opacity))]
            }
            PrintProcess::DyeSublimation => {
                let soft = self.soft_cells(colour);
                vec![
                    Layer::here(widened(5.0, &hex(colour)).opacity(opacity / 4)),
                    Layer::here(with(&soft, pen).opacity(opacity)),
                ]
            }
            PrintProcess::LaserEngraving => {
                let burnt = self.burnt_dots(colour);
                vec![
                    Layer::here(base.clone().opacity(opacity / 4)),
                    Layer::here(with(&burnt, pen).opacity(opacity)),
                ]
            }
        }
    }

    fn toner(&mut self, colour: Colour, pen: Pen, opacity: u8) -> Vec<Layer> {
        let particles = self.particles(colour);
        let wide = match pen {
            Pen::Stroke(width) => Paint::stroke(particles.as_str(), width + 40.0),
            Pen::Fill(_) => Paint::stroke(particles.as_str(), 40.0),
        };
        let mut layers = vec![Layer::here(wide.opacity(opacity))];
        if colour.brightness() < 64 {
            let lumps = self.lumps(colour);
            layers.push(Layer::here(with(&lumps, pen).opacity(opacity)));
        } else {
            let Colour(red, green, blue) = colour;
            let inks = [
                ("c", Colour(0, 158, 224), 255 - red, 15),
                ("m", Colour(226, 0, 122), 255 - green, 75),
                ("y", Colour(250, 220, 0), 255 - blue, 0),
                ("k", Colour(30, 30, 34), (255 - colour.brightness()) / 3, 45),
            ];
            for (name, ink, share, angle) in inks {
                let raster = self.raster(name, ink, share, angle);
                layers.push(Layer::here(with(&raster, pen).opacity(opacity)));
            }
        }
        layers
    }

    /// A tile of scattered dots in the colours of the cartridges.
    pub(crate) fn ink_dots(&mut self, colour: Colour) -> String {
        let name = format!("ij{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let mut chance = Chance::new(11);
            let mut dots = String::new();
            for _ in 0..72 {
                let (x, y) = (chance.below(420), chance.below(420));
                let radius = 15 + chance.below(14);
                let ink = hex(cartridge(colour, &mut chance));
                _ = write!(
                    dots,
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{ink}\" opacity=\".85\"/>"
                );
            }
            pattern(id, 420, 0, &dots)
        })
    }

    /// Satellites along the edge.
    fn spray(&mut self, colour: Colour) -> String {
        let name = format!("sp{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let mut chance = Chance::new(12);
            let mut dots = String::new();
            for _ in 0..26 {
                let (x, y, radius) = (chance.below(560), chance.below(560), 6 + chance.below(10));
                let ink = hex(cartridge(colour, &mut chance));
                _ = write!(dots, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{ink}\"/>");
            }
            pattern(id, 560, 0, &dots)
        })
    }

    /// One screen of a four-colour raster.
    pub(crate) fn raster(&mut self, name: &str, ink: Colour, share: u8, angle: u8) -> String {
        // The area of the dot follows the share of the ink.
        let radius = super::curve::whole((f64::from(share) / 255.0).sqrt() * 78.0);
        let name = format!("ra{name}{radius}");
        self.define(&name, |id| {
            let ink = hex(ink);
            let dot = format!(
                "<circle cx=\"70\" cy=\"70\" r=\"{radius}\" fill=\"{ink}\" opacity=\".8\"/>"
            );
            pattern(id, 140, angle, &dot)
        })
    }

    /// Toner melted into lumps, with shiny crests.
    fn lumps(&mut self, colour: Colour) -> String {
        let name = format!("lu{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let mut chance = Chance::new(13);
            let ink = hex(colour);
            let mut lumps =
                format!("<path d=\"M0 0h300v300h-300z\" fill=\"{ink}\" opacity=\".82\"/>");
            for _ in 0..26 {
                let (x, y, radius) = (chance.below(300), chance.below(300), 14 + chance.below(20));
                let shine =
                    hex(colour.mixed(Colour::WHITE, u8::try_from(chance.below(42)).unwrap_or(0)));
                _ = write!(
                    lumps,
                    "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{shine}\"/>"
                );
            }
            pattern(id, 300, 0, &lumps)
        })
    }

    /// Particles of toner on places that should be blank.
    fn particles(&mut self, colour: Colour) -> String {
        let name = format!("pa{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let mut chance = Chance::new(14);
            let ink = hex(colour.mixed(Colour::BLACK, 40));
            let mut specks = String::new();
            for _ in 0..14 {
                let (x, y, radius) = (chance.below(640), chance.below(640), 5 + chance.below(8));
                _ = write!(specks, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{ink}\"/>");
            }
            pattern(id, 640, 0, &specks)
        })
    }

    /// Square, glossy steps.
    fn cells(&mut self, colour: Colour) -> String {
        let name = format!("tt{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let (ink, gloss) = (hex(colour), hex(colour.mixed(Colour::WHITE, 26)));
            let cell = format!(
                "<path d=\"M0 0h85v85h-85z\" fill=\"{ink}\"/><path d=\"M0 0h85v7h-85z\" fill=\"{gloss}\"/><path d=\"M0 0h6v85h-6z\" fill=\"{gloss}\"/>"
            );
            pattern(id, 85, 0, &cell)
        })
    }

    /// Soft cells without dots.
    pub(crate) fn soft_cells(&mut self, colour: Colour) -> String {
        let name = format!("ds{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let (ink, pale) = (hex(colour), hex(colour.mixed(Colour::WHITE, 30)));
            let cell = format!(
                "<path d=\"M0 0h85v85h-85z\" fill=\"{ink}\"/><path d=\"M0 0h85v14h-85z\" fill=\"{pale}\" opacity=\".5\"/><path d=\"M0 0h14v85h-14z\" fill=\"{pale}\" opacity=\".5\"/>"
            );
            pattern(id, 85, 0, &cell)
        })
    }

    /// Points burnt into the plastic.
    pub(crate) fn burnt_dots(&mut self, colour: Colour) -> String {
        let name = format!("le{}", &hex(colour)[1..]);
        self.define(&name, |id| {
            let mut chance = Chance::new(15);
            let mut dots = String::new();
            for row in 0..5_i32 {
                for column in 0..5_i32 {
                    let x = 26 + column * 52 + (row % 2) * 26 + chance.between(-4, 4);
                    let y = 26 + row * 52 + chance.between(-4, 4);
                    let radius = chance.between(20, 27);
                    let grey = hex(colour
                        .mixed(Colour(110, 110, 112), u8::try_from(chance.below(60)).unwrap_or(0)));
                    _ = write!(
                        dots,
                        "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{grey}\"/>"
                    );
                }
            }
            pattern(id, 260, 0, &dots)
        })
    }
}

/// The relief of a print in light from the left.
fn relief(relief: Relief, base: Paint, pen: Pen) -> Vec<Layer> {
    let tone = |colour: &str, opacity: u8| {
        let paint = with(colour, pen);
        paint.opacity(part(opacity, base.opacity))
    };
    match relief {
        Relief::Flat => vec![Layer::here(base)],
        Relief::Ridges => vec![
            Layer { right: 10.0, down: 5.0, paint: tone("#000", 46) },
            Layer { right: -7.0, down: -4.0, paint: tone("#fff", 80) },
            Layer::here(base),
        ],
        Relief::Pressed => vec![
            Layer { right: 4.0, down: 2.0, paint: tone("#fff", 55) },
            Layer { right: -4.0, down: -2.0, paint: tone("#000", 30) },
            Layer::here(base),
        ],
        Relief::Film => {
            vec![Layer { right: -4.0, down: -2.0, paint: tone("#fff", 60) }, Layer::here(base)]
        }
    }
}

/// A paint used with a pen.
pub(crate) fn with(paint: &str, pen: Pen) -> Paint {
    match pen {
        Pen::Stroke(width) => Paint::stroke(paint, width),
        Pen::Fill(_) => Paint::fill(paint),
    }
}

/// One of the inks of which a printer mixes a colour, by its share; else the colour itself.
fn cartridge(colour: Colour, chance: &mut Chance) -> Colour {
    let Colour(red, green, blue) = colour;
    if colour.brightness() < 70 {
        return if chance.is_one_of(5, 6) { colour } else { Colour(84, 60, 120) };
    }
    let shares = [255 - red, 255 - green, 255 - blue].map(u32::from);
    let total: u32 = shares.iter().sum();
    let inks = [Colour(0, 150, 214), Colour(214, 30, 120), Colour(244, 206, 20)];
    let mut drawn = chance.below(total.max(1) + 60);
    for (ink, share) in inks.into_iter().zip(shares) {
        if drawn < share {
            return ink;
        }
        drawn -= share;
    }
    colour
}

fn pattern(id: &str, side: u32, angle: u8, content: &str) -> String {
    let turned =
        if angle == 0 { String::new() } else { format!(" patternTransform=\"rotate({angle})\"") };
    format!(
        "<pattern id=\"{id}\" width=\"{side}\" height=\"{side}\" patternUnits=\"userSpaceOnUse\"{turned}>{content}</pattern>"
    )
}
