//! What the chip check and the trainer of lost documents write into the log. It stands beside the examinations of the
//! lab, in the lesson `border/practice/hall`; the question is the name of the tool, the response names, never
//! positions, in pairs of the xAPI notation:
//!
//! ```text
//! chip-check   seed[.]9304[,]about[.]unknown-certificate[,]decision[.]second-line
//! sltd         series[.]2027[,]about[.]no-hit[,]chosen[.]continue-checks[,]chosen[.]interview
//! ```

use course::progress::Event;
use course::response::Response;
use course::{Credit, QuestionId};
use documents::chip::{Lesson, NextStep};
use documents::lost_documents::{Action, Situation};

use super::lab_record::{hall, name};

/// A decision after a check of a chip.
pub(super) fn chip(seed: u64, lesson: Lesson, decision: NextStep) -> Response {
    let about = match lesson {
        Lesson::Chip(scenario) => name(&scenario),
        Lesson::SomebodyElse => "somebody-else".to_owned(),
    };
    Response::pairs([("seed", seed.to_string()), ("about", about), ("decision", name(&decision))])
}

/// What was chosen after an answer of the database.
pub(super) fn lost(
    series: u64,
    about: Situation,
    chosen: impl IntoIterator<Item = Action>,
) -> Response {
    let head = [("series", series.to_string()), ("about", name(&about))];
    Response::pairs(
        head.into_iter().chain(chosen.into_iter().map(|action| ("chosen", name(&action)))),
    )
}

/// Writes down what was decided with a tool. `attempt` says how many decisions there were before.
pub(super) fn write_down(tool: &str, attempt: u32, response: Response, is_right: bool) {
    if let (Some(hall), Ok(question)) = (hall(), QuestionId::try_from(tool.to_owned())) {
        let credit = Credit::whole(is_right);
        let event = Event::Answered { question, attempt, response, credit };
        crate::storage::journal().append(&hall, event);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::LessonId;
    use documents::chip::ChipScenario;

    #[test]
    fn decisions_are_written_with_names() {
        let lesson = Lesson::Chip(ChipScenario::UnknownCertificate);
        assert_eq!(
            chip(9304, lesson, NextStep::SecondLine).as_str(),
            "seed[.]9304[,]about[.]unknown-certificate[,]decision[.]second-line"
        );
        assert_eq!(
            chip(1, Lesson::SomebodyElse, NextStep::GoOn).as_str(),
            "seed[.]1[,]about[.]somebody-else[,]decision[.]go-on"
        );
        assert_eq!(
            lost(2027, Situation::NoHit, [Action::ContinueChecks, Action::Interview]).as_str(),
            "series[.]2027[,]about[.]no-hit[,]chosen[.]continue-checks[,]chosen[.]interview"
        );
    }

    #[test]
    fn the_names_of_hall_and_tools_are_right() {
        assert!(LessonId::try_from("border/practice/hall".to_owned()).is_ok());
        for tool in ["chip-check", "sltd"] {
            assert!(QuestionId::try_from(tool.to_owned()).is_ok());
        }
    }
}
