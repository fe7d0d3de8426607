//! What the lab writes into the log, and how it is read back: the only place that knows the shape.
//!
//! Everything that is done in the lab, in a lesson or in the practice hall, is an answer in the lesson
//! `border/practice/hall`. The question is the name of the tool (`desk-paper`, `faces`); the response names, never
//! positions, in pairs of the xAPI notation:
//!
//! ```text
//! an examination   seed[.]17[,]difficulty[.]35[,]nature[.]paper[,]right[.]second-line[,]decision[.]pass
//!                  [,]confidence[.]80[,]seconds[.]42[,]hits[.]1[,]misses[.]2[,]false-alarms[.]0
//!                  [,]correct-rejections[.]28[,]mark[.]data-page/watermark
//! two faces        seed[.]17[,]difficulty[.]35[,]relation[.]same-person[,]says[.]different-people
//!                  [,]confidence[.]80[,]seconds[.]42[,]features-judged[.]3[,]features-right[.]2
//! ```
//!
//! The seed gives the case again; the truth stands beside it all the same, so that statistics need no case, and so
//! that an answer stays what it was when the rules of cases change.

use std::collections::BTreeSet;
use std::fmt;

use course::progress::{Entry, Event};
use course::response::Response;
use course::{Credit, LessonId, QuestionId};
use documents::alteration::FraudClass;
use documents::case::Spot;
use documents::comparison::Judged;
use documents::difficulty::Difficulty;
use documents::grading::{Confidence, Counts, Graded, Nature};
use serde::de::IntoDeserializer;
use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, Serialize};

/// One thing that was done in the lab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LabRecord {
    Examined(Examined),
    Compared(Compared),
}

/// A document that was examined at the desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examined {
    pub seed: u64,
    pub difficulty: Difficulty,
    pub graded: Graded<FraudClass>,
    pub marks: BTreeSet<Spot>,
}

/// A pair of faces that was compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    pub seed: u64,
    pub judged: Judged,
}

impl LabRecord {
    pub fn write(&self) -> Response {
        match self {
            Self::Examined(examined) => examined.write(),
            Self::Compared(compared) => compared.write(),
        }
    }

    /// `None` when the response is of another shape.
    pub fn read(response: &Response) -> Option<Self> {
        let pairs = Pairs::of(response)?;
        match pairs.text("relation") {
            Some(_) => Compared::read(&pairs).map(Self::Compared),
            None => Examined::read(&pairs).map(Self::Examined),
        }
    }

    /// Whether what was decided is right.
    pub fn credit(&self) -> Credit {
        Credit::whole(match self {
            Self::Examined(examined) => examined.graded.is_right(),
            Self::Compared(compared) => compared.judged.is_right(),
        })
    }
}

impl Examined {
    fn write(&self) -> Response {
        let Graded { nature, right_decision, decision, marks, confidence, seconds } = &self.graded;
        let nature = match nature {
            Nature::Innocent => INNOCENT.to_owned(),
            Nature::Altered(class) => name(class),
        };
        let mut pairs = vec![
            ("seed", self.seed.to_string()),
            ("difficulty", self.difficulty.get().to_string()),
            ("nature", nature),
            ("right", name(right_decision)),
            ("decision", name(decision)),
            ("confidence", confidence.get().to_string()),
            ("seconds", seconds.to_string()),
            ("hits", marks.hits.to_string()),
            ("misses", marks.misses.to_string()),
            ("false-alarms", marks.false_alarms.to_string()),
            ("correct-rejections", marks.correct_rejections.to_string()),
        ];
        pairs.extend(self.marks.iter().map(|spot| ("mark", spot_name(*spot))));
        Response::pairs(pairs)
    }

    fn read(pairs: &Pairs) -> Option<Self> {
        let nature = match pairs.text("nature")? {
            INNOCENT => Nature::Innocent,
            class => Nature::Altered(named(class)?),
        };
        let graded = Graded {
            nature,
            right_decision: named(pairs.text("right")?)?,
            decision: named(pairs.text("decision")?)?,
            marks: Counts {
                hits: pairs.number("hits")?,
                misses: pairs.number("misses")?,
                false_alarms: pairs.number("false-alarms")?,
                correct_rejections: pairs.number("correct-rejections")?,
            },
            confidence: pairs.confidence()?,
            seconds: pairs.number("seconds")?,
        };
        Some(Self {
            seed: pairs.number("seed")?,
            difficulty: pairs.difficulty()?,
            graded,
            marks: pairs.all("mark").map(spot_named).collect::<Option<_>>()?,
        })
    }
}

impl Compared {
    fn write(self) -> Response {
        let Judged {
            relation,
            says,
            confidence,
            seconds,
            difficulty,
            features_judged,
            features_right,
        } = self.judged;
        Response::pairs([
            ("seed", self.seed.to_string()),
            ("difficulty", difficulty.get().to_string()),
            ("relation", name(&relation)),
            ("says", name(&says)),
            ("confidence", confidence.get().to_string()),
            ("seconds", seconds.to_string()),
            ("features-judged", features_judged.to_string()),
            ("features-right", features_right.to_string()),
        ])
    }

    fn read(pairs: &Pairs) -> Option<Self> {
        Some(Self {
            seed: pairs.number("seed")?,
            judged: Judged {
                relation: named(pairs.text("relation")?)?,
                says: named(pairs.text("says")?)?,
                confidence: pairs.confidence()?,
                seconds: pairs.number("seconds")?,
                difficulty: pairs.difficulty()?,
                features_judged: pairs.number("features-judged")?,
                features_right: pairs.number("features-right")?,
            },
        })
    }
}

/// The lesson under which everything of the lab is written down.
pub fn hall() -> Option<LessonId> {
    LessonId::try_from("border/practice/hall".to_owned()).ok()
}

/// Everything that was done in the lab, in the order of the entries, each with the tool. What cannot be read is left
/// out: a newer Champa may have written it.
pub fn lab_records(entries: &[Entry]) -> Vec<(QuestionId, LabRecord)> {
    entries
        .iter()
        .filter_map(|entry| match &entry.event {
            Event::Answered { question, response, .. } => {
                Some((question.clone(), LabRecord::read(response)?))
            }
            _ => None,
        })
        .collect()
}

/// The examinations among them, at whatever desk.
pub fn examinations(entries: &[Entry]) -> Vec<Examined> {
    lab_records(entries)
        .into_iter()
        .filter_map(|(_, record)| match record {
            LabRecord::Examined(examined) => Some(examined),
            LabRecord::Compared(_) => None,
        })
        .collect()
}

/// Writes down what was done. `attempt` says how many were done with the tool before.
pub fn write_down(tool: &QuestionId, attempt: u32, record: &LabRecord) {
    let Some(hall) = hall() else { return };
    let event = Event::Answered {
        question: tool.clone(),
        attempt,
        response: record.write(),
        credit: record.credit(),
    };
    crate::storage::journal().append(&hall, event);
}

const INNOCENT: &str = "innocent";

/// The pairs of a response, in their order.
struct Pairs(Vec<(String, String)>);

impl Pairs {
    fn of(response: &Response) -> Option<Self> {
        response.read_pairs(|second| Some(second.to_owned())).map(Self)
    }

    fn all<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(found, _)| found == key).map(|(_, value)| value.as_str())
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.0.iter().find(|(found, _)| found == key).map(|(_, value)| value.as_str())
    }

    fn number<T: std::str::FromStr>(&self, key: &str) -> Option<T> {
        self.text(key)?.parse().ok()
    }

    fn confidence(&self) -> Option<Confidence> {
        Confidence::try_from(self.number::<u8>("confidence")?).ok()
    }

    fn difficulty(&self) -> Option<Difficulty> {
        Difficulty::new(self.number("difficulty")?).ok()
    }
}

/// The name of a variant, as serde writes it.
pub(super) fn name<T: Serialize>(value: &T) -> String {
    struct Named<'a, T>(&'a T);
    impl<T: Serialize> fmt::Display for Named<'_, T> {
        fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.serialize(formatter)
        }
    }
    Named(value).to_string()
}

/// The variant of a name.
fn named<T: for<'de> Deserialize<'de>>(name: &str) -> Option<T> {
    let name: StrDeserializer<'_, Error> = name.into_deserializer();
    T::deserialize(name).ok()
}

/// `data-page/birth-date`.
pub fn spot_name(spot: Spot) -> String {
    format!("{}/{}", name(&spot.side), name(&spot.place))
}

fn spot_named(text: &str) -> Option<Spot> {
    let (side, place) = text.split_once('/')?;
    Some(Spot { side: named(side)?, place: named(place)? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use documents::comparison::Relation;
    use documents::grading::Decision;
    use documents::specimen::Side;
    use documents::specimen::element::Place;

    fn examined(nature: Nature<FraudClass>, marks: &[Spot]) -> LabRecord {
        LabRecord::Examined(Examined {
            seed: u64::MAX,
            difficulty: Difficulty::new(35).unwrap(),
            graded: Graded {
                nature,
                right_decision: Decision::SecondLine,
                decision: Decision::Pass,
                marks: Counts { hits: 1, misses: 2, false_alarms: 0, correct_rejections: 28 },
                confidence: Confidence::try_from(80).unwrap(),
                seconds: 42,
            },
            marks: marks.iter().copied().collect(),
        })
    }

    fn compared() -> LabRecord {
        LabRecord::Compared(Compared {
            seed: 17,
            judged: Judged {
                relation: Relation::SamePerson,
                says: Relation::DifferentPeople,
                confidence: Confidence::try_from(50).unwrap(),
                seconds: 9,
                difficulty: Difficulty::EASIEST,
                features_judged: 3,
                features_right: 2,
            },
        })
    }

    #[test]
    fn what_was_written_is_read() {
        let watermark = Spot { side: Side::DataPage, place: Place::Watermark };
        let traveller = Spot { side: Side::Counter, place: Place::Traveller };
        let records = [
            examined(Nature::Innocent, &[]),
            examined(Nature::Altered(FraudClass::Paper), &[watermark, traveller]),
            compared(),
        ];
        for record in records {
            assert_eq!(LabRecord::read(&record.write()), Some(record));
        }
        for class in FraudClass::ALL {
            assert_eq!(named(&name(&class)), Some(class));
        }
        for place in Place::ALL {
            let spot = Spot { side: Side::Back, place };
            assert_eq!(spot_named(&spot_name(spot)), Some(spot));
        }
    }

    #[test]
    fn the_shape_is_the_one_that_is_written_above() {
        let watermark = Spot { side: Side::DataPage, place: Place::Watermark };
        let record = examined(Nature::Altered(FraudClass::Paper), &[watermark]);
        assert_eq!(
            record.write().as_str(),
            "seed[.]18446744073709551615[,]difficulty[.]35[,]nature[.]paper[,]right[.]second-line\
             [,]decision[.]pass[,]confidence[.]80[,]seconds[.]42[,]hits[.]1[,]misses[.]2\
             [,]false-alarms[.]0[,]correct-rejections[.]28[,]mark[.]data-page/watermark"
        );
        assert_eq!(record.credit(), Credit::whole(false));
    }

    #[test]
    fn another_shape_is_left_out() {
        let whole = compared().write();
        let texts = [
            String::new(),
            "a[,]b".to_owned(),
            whole.as_str().replace("same-person", "twins"),
            whole.as_str().replace("confidence[.]50", "confidence[.]49"),
            whole.as_str().replace("seed[.]17[,]", ""),
            examined(Nature::Innocent, &[]).write().as_str().replace("innocent", "guilty"),
        ];
        for text in texts {
            assert_eq!(LabRecord::read(&Response::text(text.clone())), None, "{text}");
        }
    }

    #[test]
    fn everything_of_the_lab_has_its_lesson() {
        assert_eq!(hall().unwrap().to_string(), "border/practice/hall");
    }
}
