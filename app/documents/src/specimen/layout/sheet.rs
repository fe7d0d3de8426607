//! A page in the making, and what all pages share.

use super::Plan;
use crate::chance::Chance;
use crate::specimen::element::{
    Align, Element, Entry, Fibre, Guilloche, Lettering, Making, Microprint, Motif, Pattern, Place,
    Setting, Sharpness, Typeface, What,
};
use crate::specimen::generation::{Generation, Palette};
use crate::specimen::ink::{Blend, Colour, Infrared, Ink, PrintProcess, Ultraviolet};
use crate::specimen::measure::{Area, Micrometres, Point};
use crate::specimen::{Page, Side, Substrate};

/// The pitch of the zone: ten characters to 25.4 mm (Doc 9303 Part 3 §4.4).
const ZONE_PITCH: i32 = 2540;
/// From one line of the zone to the next.
const ZONE_LEADING: i32 = 6350;
/// The height of a capital of OCR-B size 1.
const ZONE_CAPITAL: i32 = 2400;

pub(super) struct Sheet {
    pub(super) page: Page,
    pub(super) generation: Generation,
    pub(super) chance: Chance,
}

impl Sheet {
    pub(super) fn new(plan: &Plan, side: Side, extent: (i32, i32), substrate: Substrate) -> Self {
        Self {
            page: Page {
                side,
                width: Micrometres::tenths(extent.0),
                height: Micrometres::tenths(extent.1),
                substrate,
                palette: plan.generation.palette(),
                elements: Vec::new(),
            },
            generation: plan.generation,
            chance: Chance::new(plan.seed).fork(match side {
                Side::Cover => "cover",
                Side::DataPage => "data page",
                Side::VisaPage => "visa page",
                Side::Front => "front",
                Side::Back => "back",
                Side::Counter => "counter",
            }),
        }
    }

    pub(super) const fn palette(&self) -> Palette {
        self.page.palette
    }

    pub(super) fn add(&mut self, place: Place, area: Area, what: What, making: Making, ink: Ink) {
        self.page.elements.push(Element::new(place, area, what, making, ink));
    }

    pub(super) fn print(
        &mut self,
        place: Place,
        area: Area,
        what: What,
        process: PrintProcess,
        ink: Ink,
    ) {
        self.add(place, area, what, Making::Printed(process), ink);
    }

    /// The ink of the rainbow background.
    pub(super) const fn rainbow(&self) -> Ink {
        let [left, middle, right] = self.palette().rainbow;
        Ink::plain(left).blended(Blend::Rainbow(middle, right))
    }

    /// The ink of intaglio titles: it absorbs infrared.
    pub(super) const fn intaglio(&self) -> Ink {
        Ink::carbon(self.palette().intaglio)
    }

    /// Lines over the whole page, in the two colours of the series.
    pub(super) fn background(&mut self, rosette: Area) {
        let (waves, band, phase) = match self.generation {
            Generation::Island => (46, 5, 120),
            Generation::Heron => (50, 4, 430),
            Generation::Lighthouse => (54, 3, 770),
        };
        let area = self.page.area();
        let shade = Ink { daylight: Some(self.palette().rainbow[0]), ..self.rainbow() };
        self.print(Place::Background, area, What::Panel, PrintProcess::Offset, shade);
        let lines = |pattern, strands, cycles, phase, line| {
            What::Guilloche(Guilloche { pattern, strands, cycles, phase, line: Micrometres(line) })
        };
        let rainbow = self.rainbow();
        self.print(
            Place::Background,
            area,
            lines(Pattern::Waves, waves, band, phase, 80),
            PrintProcess::Offset,
            rainbow,
        );
        let counter = Ink::plain(self.palette().second.mixed(self.palette().paper, 45));
        self.print(
            Place::Background,
            area,
            lines(Pattern::Waves, waves / 2, band + 1, phase + 500, 60),
            PrintProcess::Offset,
            counter,
        );
        let second = Ink::plain(self.palette().second);
        self.print(
            Place::Rosette,
            rosette,
            lines(Pattern::Rosette, 14, 12, phase, 80),
            PrintProcess::Offset,
            second,
        );
    }

    /// A band of strands across the page.
    pub(super) fn band(&mut self, area: Area, cycles: u8) {
        let second = Ink::plain(self.palette().second);
        let band = Guilloche {
            pattern: Pattern::Band,
            strands: 7,
            cycles,
            phase: 0,
            line: Micrometres(80),
        };
        self.print(Place::Background, area, What::Guilloche(band), PrintProcess::Offset, second);
    }

    /// Watermark, thread and fibres: what security paper has before anything is printed.
    pub(super) fn paper(&mut self, watermark: Area, thread: i32, fibres: u32) {
        let motif = match self.generation {
            Generation::Island => Motif::WaterLily,
            Generation::Heron => Motif::Heron,
            Generation::Lighthouse => Motif::Lighthouse,
        };
        let unseen = Ink { daylight: None, ..Ink::plain(Colour::WHITE) };
        self.add(Place::Watermark, watermark, What::Watermark(motif), Making::InSubstrate, unseen);
        let height = self.page.height.0 / 100;
        self.add(
            Place::Thread,
            Area::tenths(thread, 0, 14, height),
            What::Thread { text: "UTOPIA".to_owned() },
            Making::InSubstrate,
            unseen.glowing(self.palette().glow[0]),
        );
        self.fibres(fibres);
    }

    fn fibres(&mut self, count: u32) {
        let area = self.page.area();
        let mut chance = self.chance.fork("fibres");
        let fibres = (0..count)
            .map(|_| Fibre {
                middle: Point::new(
                    chance.between(3000, area.width.0 - 3000),
                    chance.between(3000, area.height.0 - 3000),
                ),
                reach: Micrometres(chance.between(1100, 2300)),
                direction: u16::try_from(chance.below(1000)).unwrap_or(0),
                bend: Micrometres(chance.between(-900, 900)),
                ink: match chance.below(4) {
                    0 => Ink::plain(Colour(186, 84, 84)).glowing(Colour(255, 70, 60)),
                    1 => Ink::fluorescent(Colour(70, 150, 255)),
                    2 => Ink::fluorescent(Colour(240, 230, 90)),
                    _ => Ink::fluorescent(Colour(110, 240, 120)),
                },
            })
            .collect();
        let unseen = Ink { daylight: None, ..Ink::plain(Colour::WHITE) };
        self.add(Place::Fibres, area, What::Fibres(fibres), Making::InSubstrate, unseen);
    }

    /// A design that only ultraviolet shows.
    pub(super) fn glowing_design(&mut self, motif: Area, rosette: Area) {
        let [first, second] = self.palette().glow;
        let drawing = match self.generation {
            Generation::Island => Motif::Heron,
            Generation::Heron | Generation::Lighthouse => Motif::Lighthouse,
        };
        let ring = Guilloche {
            pattern: Pattern::Rosette,
            strands: 6,
            cycles: 9,
            phase: 250,
            line: Micrometres(160),
        };
        self.print(
            Place::UltravioletDesign,
            rosette,
            What::Guilloche(ring),
            PrintProcess::Offset,
            Ink::fluorescent(second),
        );
        self.print(
            Place::UltravioletDesign,
            motif,
            What::Motif(drawing),
            PrintProcess::Offset,
            Ink::fluorescent(first),
        );
    }

    pub(super) fn letter(
        &mut self,
        place: Place,
        area: Area,
        text: &str,
        lettering: (i32, Typeface, Align),
        (process, ink): (PrintProcess, Ink),
    ) {
        let (size, typeface, align) = lettering;
        let lettering =
            Lettering { text: text.to_owned(), size: Micrometres::tenths(size), typeface, align };
        self.print(place, area, What::Lettering(lettering), process, ink);
    }

    /// A label in the language of Utopia's administration.
    pub(super) fn label(&mut self, left: i32, top: i32, text: &str) {
        let ink = Ink::plain(self.palette().intaglio);
        self.letter(
            Place::Labels,
            Area::tenths(left, top, 12 * i32::try_from(text.len()).unwrap_or(0), 20),
            text,
            (15, Typeface::Sans, Align::Start),
            (PrintProcess::Offset, ink),
        );
    }

    /// A label with its entry under it. Long entries are set smaller, as offices do.
    pub(super) fn field(
        &mut self,
        place: Place,
        at: (i32, i32),
        label: &str,
        text: &str,
        room: i32,
    ) {
        let (left, top) = at;
        self.label(left, top, label);
        let count = i32::try_from(text.chars().count()).unwrap_or(1).max(1);
        // A capital of 22 advances by 18.
        let capital = 22.min(room * 22 / (count * 18));
        let width = count * capital * 18 / 22;
        let area = Area::tenths(left, top + 22, width, capital);
        let (process, ink) = self.personalization();
        let entry = Entry {
            text: text.to_owned(),
            capital: Micrometres::tenths(capital),
            setting: Setting::RIGHT,
        };
        self.print(place, area, What::Entry(entry), process, ink);
    }

    /// How documents of the series are made out.
    pub(super) const fn personalization(&self) -> (PrintProcess, Ink) {
        let process = match (self.generation, self.page.substrate) {
            (_, Substrate::Polycarbonate) => PrintProcess::LaserEngraving,
            (Generation::Island, _) => PrintProcess::ThermalTransfer,
            // Genuine documents are made out by inkjet, too (Doc 9303 Part 2 §A.5.4.2).
            (Generation::Heron | Generation::Lighthouse, _) => PrintProcess::Inkjet,
        };
        (process, Ink::carbon(Colour(34, 34, 40)))
    }

    /// The zone, with its first line's capitals at a height.
    pub(super) fn zone(&mut self, left: i32, top: i32, lines: &[String]) {
        let length = lines.first().map_or(0, |line| i32::try_from(line.len()).unwrap_or(0));
        let rows = i32::try_from(lines.len()).unwrap_or(1).max(1);
        let area = Area {
            left: Micrometres::tenths(left),
            top: Micrometres::tenths(top),
            width: Micrometres(length * ZONE_PITCH),
            height: Micrometres((rows - 1) * ZONE_LEADING + ZONE_CAPITAL),
        };
        let (process, ink) = self.personalization();
        let what = What::Zone(lines.to_vec(), Setting::RIGHT);
        self.print(Place::MachineReadableZone, area, what, process, ink);
    }

    /// A level line of letters too small for the bare eye.
    pub(super) fn microprint(&mut self, left: i32, top: i32, width: i32, text: &str) {
        let ink = self.intaglio();
        let microprint = Microprint {
            text: text.to_owned(),
            capital: Micrometres(210),
            sharpness: Sharpness::Readable,
        };
        self.print(
            Place::Microprint,
            Area::tenths(left, top, width, 3),
            What::Microprint(microprint),
            PrintProcess::Offset,
            ink,
        );
    }

    /// Half on the front, half on the reverse.
    pub(super) fn register(&mut self, area: Area) {
        let ink = Ink::plain(self.palette().intaglio);
        let what = What::Register { right: Micrometres(0), down: Micrometres(0) };
        self.print(Place::SeeThroughRegister, area, what, PrintProcess::Offset, ink);
    }

    /// A number printed in an ink that glows.
    pub(super) const fn number_ink(&self) -> Ink {
        Ink {
            daylight: Some(Colour(126, 28, 40)),
            ultraviolet: Ultraviolet::Glows(self.palette().glow[1]),
            infrared: Infrared::LetsThrough,
            blend: Blend::Single,
        }
    }
}
