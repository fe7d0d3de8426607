//! What the log says of one lesson.

use crate::id_map::{IdMap, IdSet};

use super::{Entry, Event, Millis};
use crate::credit::{Credit, Percent, mean_per_mille};
use crate::id::QuestionId;
use crate::response::Response;

/// A fold over the entries of one lesson.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LessonProgress {
    /// When it was opened first.
    pub opened: Option<Millis>,
    /// Attempts at the quiz, by number.
    attempts: IdMap<u32, IdMap<QuestionId, Given>>,
    /// Latest answers to activities and quiz questions alike, of the latest attempt that has one.
    latest: IdMap<QuestionId, (u32, Given)>,
}

/// An answer as the log has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub at: Millis,
    pub response: Response,
    pub credit: Credit,
}

/// Where a quiz stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuizState {
    Untouched,
    /// So many of the questions of the current attempt are answered.
    HalfWay {
        answered: usize,
    },
    /// The best finished attempt, per mille.
    Finished {
        best: u32,
    },
}

impl LessonProgress {
    /// Entries in the order of time; other lessons' entries must not be among them.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut progress = Self::default();
        for entry in entries {
            progress.add(entry);
        }
        progress
    }

    /// Adds the next entry.
    pub fn add(&mut self, entry: &Entry) {
        self.opened = Some(self.opened.map_or(entry.at, |first| first.min(entry.at)));
        match &entry.event {
            Event::Opened => {}
            Event::QuizBegun { attempt } => {
                self.attempts.entry_or_default(*attempt);
            }
            Event::Answered { question, attempt, response, credit } => {
                let given = Given { at: entry.at, response: response.clone(), credit: *credit };
                // A question counts once in an attempt: the first answer stands, in whatever tab it was given.
                self.attempts
                    .entry_or_default(*attempt)
                    .insert_first(question.clone(), given.clone());
                let newer = self.latest.get(question).is_none_or(|(latest, _)| latest <= attempt);
                if newer {
                    self.latest.insert(question.clone(), (*attempt, given));
                }
            }
        }
    }

    /// The number of the current attempt at the quiz.
    pub fn attempt(&self) -> u32 {
        self.attempts.keys().next_back().copied().unwrap_or(0)
    }

    /// What was answered in the current attempt.
    pub fn answered(&self) -> Option<&IdMap<QuestionId, Given>> {
        self.attempts.get(&self.attempt())
    }

    /// The latest answer to a question, whatever the attempt.
    pub fn latest(&self, question: &QuestionId) -> Option<&Given> {
        self.latest.get(question).map(|(_, given)| given)
    }

    /// Every finished attempt at these questions: when the last answer was given, and the mean in per mille.
    pub fn finished(&self, quiz: &IdSet<QuestionId>) -> Vec<(Millis, u32)> {
        if quiz.is_empty() {
            return Vec::new();
        }
        self.attempts
            .values()
            .filter_map(|answers| {
                let of_quiz: Option<Vec<&Given>> = quiz.iter().map(|id| answers.get(id)).collect();
                let of_quiz = of_quiz?;
                let at = of_quiz.iter().map(|given| given.at).max()?;
                Some((at, mean_per_mille(of_quiz.iter().map(|given| given.credit))?))
            })
            .collect()
    }

    pub fn quiz_state(&self, quiz: &IdSet<QuestionId>) -> QuizState {
        if let Some(best) = self.finished(quiz).into_iter().map(|(_, score)| score).max() {
            return QuizState::Finished { best };
        }
        let answered = self
            .answered()
            .map_or(0, |answers| answers.keys().filter(|question| quiz.contains(question)).count());
        if answered == 0 { QuizState::Untouched } else { QuizState::HalfWay { answered } }
    }

    /// Whether the pass mark was ever reached: what was mastered once is reviewed, not lost.
    pub fn is_mastered(&self, quiz: &IdSet<QuestionId>, pass: Percent) -> bool {
        matches!(self.quiz_state(quiz), QuizState::Finished { best } if pass.is_reached_by(best))
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{answered, lesson};
    use super::super::{EntryId, Event};
    use super::*;

    fn quiz() -> IdSet<QuestionId> {
        ["p", "q"].map(|id| QuestionId::new(id).unwrap()).into()
    }

    fn check(entries: &[Entry], expected: QuizState, attempt: u32) -> LessonProgress {
        let progress = LessonProgress::of(entries);
        assert_eq!(progress.quiz_state(&quiz()), expected);
        assert_eq!(progress.attempt(), attempt);
        progress
    }

    #[test]
    fn a_quiz_is_finished_when_every_question_of_an_attempt_is_answered() {
        check(&[], QuizState::Untouched, 0);
        check(&[answered(1, 1, "p", 0, 2)], QuizState::HalfWay { answered: 1 }, 0);
        check(
            &[answered(1, 1, "p", 0, 2), answered(2, 2, "q", 0, 1)],
            QuizState::Finished { best: 750 },
            0,
        );
        // Half of one attempt and half of another are not a finished quiz.
        check(
            &[answered(1, 1, "p", 0, 2), answered(2, 2, "q", 1, 2)],
            QuizState::HalfWay { answered: 1 },
            1,
        );
    }

    #[test]
    fn the_best_attempt_counts_and_mastery_is_not_lost() {
        let entries = [
            answered(1, 1, "p", 0, 2),
            answered(2, 2, "q", 0, 2),
            answered(3, 3, "p", 1, 0),
            answered(4, 4, "q", 1, 0),
        ];
        let progress = check(&entries, QuizState::Finished { best: 1000 }, 1);
        assert!(progress.is_mastered(&quiz(), Percent::MASTERY));
        assert_eq!(progress.finished(&quiz()), [(Millis(2), 1000), (Millis(4), 0)]);
    }

    #[test]
    fn the_first_answer_of_an_attempt_stands() {
        let entries =
            [answered(1, 1, "p", 0, 0), answered(2, 2, "p", 0, 2), answered(3, 3, "q", 0, 2)];
        check(&entries, QuizState::Finished { best: 500 }, 0);
    }

    #[test]
    fn beginning_again_begins_an_attempt() {
        let begun = Entry {
            id: EntryId::new(9),
            at: Millis(9),
            lesson: lesson(),
            event: Event::QuizBegun { attempt: 1 },
        };
        let progress = LessonProgress::of(&[answered(1, 1, "p", 0, 2), begun]);
        assert_eq!(progress.attempt(), 1);
        assert!(progress.answered().unwrap().is_empty());
        assert!(progress.latest(&QuestionId::new("p").unwrap()).is_some());
    }
}
