//! One run through a quiz: which questions of the current attempt are answered, and where to go on.

use course::id_map::{IdMap, IdSet};

use course::credit::mean_per_mille;
use course::progress::{Entry, Event, LessonProgress, Millis};
use course::response::Response;
use course::{Credit, QuestionId};

/// An answer and what it earned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    pub response: Response,
    pub credit: Credit,
}

/// Where a quiz stands on this device, private answers included: those live here only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Run {
    pub attempt: u32,
    given: IdMap<QuestionId, Given>,
    /// When each attempt was finished, and its score in per mille.
    pub finished: Vec<(Millis, u32)>,
}

impl Run {
    /// What the log says. `logged` are the questions of the quiz that are logged at all; activities of the
    /// same lesson count their own attempts and must not move those of the quiz.
    pub fn of(entries: &[Entry], logged: &IdSet<QuestionId>) -> Self {
        let progress = LessonProgress::of(entries.iter().filter(|entry| match &entry.event {
            Event::Opened => false,
            Event::QuizBegun { .. } => true,
            Event::Answered { question, .. } => logged.contains(question),
        }));
        let given = progress.answered().into_iter().flatten().map(|(id, given)| {
            (id.clone(), Given { response: given.response.clone(), credit: given.credit })
        });
        Self {
            attempt: progress.attempt(),
            given: given.collect(),
            finished: progress.finished(logged),
        }
    }

    /// Takes in what the log says now. An answer of the log stands before one of this tab; one that this
    /// tab has not written yet, or never writes, stays.
    pub fn absorb(&mut self, log: Self) {
        if log.attempt > self.attempt {
            *self = log;
            return;
        }
        self.finished = log.finished;
        if log.attempt == self.attempt {
            self.given.extend(log.given);
        }
    }

    /// Takes in an answer: the first one of an attempt stands.
    pub fn answer(&mut self, question: QuestionId, given: Given) {
        self.given.insert_first(question, given);
    }

    pub fn given(&self, question: &QuestionId) -> Option<&Given> {
        self.given.get(question)
    }

    /// The first question without an answer, by its place; `None` when all are answered.
    pub fn resume_point<'a>(
        &self,
        questions: impl IntoIterator<Item = &'a QuestionId>,
    ) -> Option<usize> {
        questions.into_iter().position(|question| !self.given.contains_key(question))
    }

    /// The mean of the questions that count, per mille; `None` when nothing counts or one is open.
    pub fn score(&self, counted: &IdSet<QuestionId>) -> Option<u32> {
        let credits: Option<Vec<Credit>> =
            counted.iter().map(|id| self.given.get(id).map(|given| given.credit)).collect();
        mean_per_mille(credits?)
    }

    /// Begins the next attempt.
    pub fn begin_again(&mut self) {
        self.attempt += 1;
        self.given.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::LessonId;
    use course::progress::EntryId;

    fn question(id: &str) -> QuestionId {
        QuestionId::new(id).unwrap()
    }

    fn quiz() -> IdSet<QuestionId> {
        ["p", "q"].map(question).into()
    }

    fn entry(at: u64, event: Event) -> Entry {
        let lesson = LessonId::try_from("school/s1/a-job-for-ani".to_owned()).unwrap();
        Entry { id: EntryId::new(u128::from(at)), at: Millis(at), lesson, event }
    }

    fn answered(at: u64, id: &str, attempt: u32, earned: u32) -> Entry {
        let (response, credit) = (Response::text("a"), Credit::new(earned, 2));
        entry(at, Event::Answered { question: question(id), attempt, response, credit })
    }

    fn given(text: &str) -> Given {
        Given { response: Response::text(text), credit: Credit::new(1, 2) }
    }

    fn resumes(entries: &[Entry], attempt: u32, at: Option<usize>) {
        let run = Run::of(entries, &quiz());
        assert_eq!((run.attempt, run.resume_point(&quiz())), (attempt, at), "{entries:?}");
    }

    #[test]
    fn a_quiz_goes_on_at_the_first_open_question_of_the_current_attempt() {
        resumes(&[], 0, Some(0));
        resumes(&[answered(1, "p", 0, 2)], 0, Some(1));
        resumes(&[answered(1, "q", 0, 2)], 0, Some(0));
        let both = [answered(1, "p", 0, 2), answered(2, "q", 0, 1)];
        resumes(&both, 0, None);
        assert_eq!(Run::of(&both, &quiz()).score(&quiz()), Some(750));
        let mut again = both.to_vec();
        again.push(entry(3, Event::QuizBegun { attempt: 1 }));
        resumes(&again, 1, Some(0));
    }

    #[test]
    fn attempts_at_an_activity_do_not_move_the_quiz() {
        resumes(&[answered(1, "p", 0, 2), answered(2, "some-activity", 5, 0)], 0, Some(1));
    }

    #[test]
    fn what_this_tab_knows_and_what_the_log_says_are_joined() {
        let mut run = Run::default();
        run.answer(question("p"), given("mine"));
        run.answer(question("p"), given("a second tap"));
        assert_eq!(run.given(&question("p")), Some(&given("mine")));
        run.answer(question("private"), given("kept here only"));
        run.absorb(Run::of(&[answered(1, "p", 0, 2)], &quiz()));
        assert_eq!(run.given(&question("p")).unwrap().response, Response::text("a"));
        assert!(run.given(&question("private")).is_some());
        // A new attempt that is not in the log yet is not taken back …
        run.begin_again();
        run.absorb(Run::of(&[answered(1, "p", 0, 2)], &quiz()));
        assert_eq!((run.attempt, run.given(&question("p"))), (1, None));
        // … and one that another tab began is joined.
        run.absorb(Run::of(&[entry(2, Event::QuizBegun { attempt: 2 })], &quiz()));
        assert_eq!(run.attempt, 2);
    }
}
