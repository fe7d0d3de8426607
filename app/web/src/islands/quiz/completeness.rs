//! Is there enough of an answer to check it, and if not, what is missing?

use course::quiz::{Pose, QuestionKind, story};
use course::response::Response;
use course::{Credit, Lang};

use crate::i18n;

/// What an answer still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    Choice,
    Marks,
    Statements(u32),
    Cards(u32),
    /// Nothing was moved, and the steps begin in disorder.
    Moves,
    Pairs(u32),
    Places(u32),
    Number,
    Code,
    /// A story that has not come to an ending yet.
    Ending,
}

impl Missing {
    /// Said when somebody presses “Check” too early.
    pub fn words(self, lang: Lang) -> String {
        use i18n::quiz;
        match self {
            Self::Choice => quiz::missing_choice(lang).into(),
            Self::Marks => quiz::missing_marks(lang).into(),
            Self::Statements(left) => quiz::missing_statements(lang, left),
            Self::Cards(left) => quiz::missing_cards(lang, left),
            Self::Moves => quiz::missing_moves(lang).into(),
            Self::Pairs(left) => quiz::missing_pairs(lang, left),
            Self::Places(left) => quiz::missing_places(lang, left),
            Self::Number => quiz::missing_number(lang).into(),
            Self::Code => quiz::missing_code(lang).into(),
            Self::Ending => quiz::missing_ending(lang).into(),
        }
    }
}

/// What is missing before an answer can be checked; `None` when nothing is.
pub fn missing(pose: &Pose, response: &Response) -> Option<Missing> {
    match pose {
        Pose::PickOne(posed) => {
            posed.question.answer(response).is_none().then_some(Missing::Choice)
        }
        Pose::PickMany(posed) => posed
            .question
            .answer(response)
            .is_none_or(|answer| answer.is_empty())
            .then_some(Missing::Choice),
        Pose::MarkText(posed) => posed
            .question
            .answer(response)
            .is_none_or(|answer| answer.is_empty())
            .then_some(Missing::Marks),
        Pose::TrueFalse(posed) => {
            let answer = posed.question.answer(response).unwrap_or_default();
            left(posed.question.statements().count(), answer.len()).map(Missing::Statements)
        }
        Pose::SortGroups(posed) => {
            let answer = posed.question.answer(response).unwrap_or_default();
            left(posed.question.cards().count(), answer.len()).map(Missing::Cards)
        }
        Pose::Order(posed) => posed.question.answer(response).is_none().then_some(Missing::Moves),
        Pose::MatchPairs(posed) => {
            let answer = posed.question.answer(response).unwrap_or_default();
            left(posed.question.lefts().len(), answer.len()).map(Missing::Pairs)
        }
        Pose::MarkPicture(posed) => {
            let answer = posed.question.answer(response).unwrap_or_default();
            left(posed.question.prompts().count(), answer.len()).map(Missing::Places)
        }
        Pose::ShortAnswer(posed) => {
            use course::quiz::short_answer::Form;
            posed.question.answer(response).is_none().then_some(match posed.question.form() {
                Form::Number => Missing::Number,
                Form::Code => Missing::Code,
            })
        }
        Pose::Story(posed) => {
            let path: Vec<story::Step> = posed.question.answer(response).unwrap_or_default();
            posed.question.tell(&path).scene.ending.is_none().then_some(Missing::Ending)
        }
    }
}

fn left(all: usize, done: usize) -> Option<u32> {
    u32::try_from(all.saturating_sub(done)).ok().filter(|&left| left > 0)
}

/// Whether an answer can be checked.
pub fn is_complete(pose: &Pose, response: &Response) -> bool {
    missing(pose, response).is_none()
}

/// The credit of an answer; `None` when it is not an answer to this question.
pub fn grade(pose: &Pose, response: &Response) -> Option<Credit> {
    fn of<K: QuestionKind>(question: &K, response: &Response) -> Option<Credit> {
        question.answer(response).map(|answer| question.grade(&answer))
    }
    match pose {
        Pose::PickOne(posed) => of(&posed.question, response),
        Pose::PickMany(posed) => of(&posed.question, response),
        Pose::TrueFalse(posed) => of(&posed.question, response),
        Pose::SortGroups(posed) => of(&posed.question, response),
        Pose::Order(posed) => of(&posed.question, response),
        Pose::MatchPairs(posed) => of(&posed.question, response),
        Pose::MarkText(posed) => of(&posed.question, response),
        Pose::MarkPicture(posed) => of(&posed.question, response),
        Pose::ShortAnswer(posed) => of(&posed.question, response),
        Pose::Story(posed) => of(&posed.question, response),
    }
}

/// Whether a question is checked by its last answer, without a button: each statement of a deck and each
/// turn of a story has already been answered for.
pub const fn checks_itself(pose: &Pose) -> bool {
    matches!(pose, Pose::TrueFalse(_) | Pose::Story(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A question as its island receives it.
    fn pose(kind: &str, question: &str, words: &str) -> Pose {
        let json = format!(
            r#"{{"{kind}": {{"head": {{"id": "q", "place": "quiz"}}, "question": {question}, "words": {words}}}}}"#
        );
        serde_json::from_str(&json).unwrap()
    }

    fn check(pose: &Pose, response: &str, expected: Option<Missing>) {
        let response = Response::text(response);
        assert_eq!(missing(pose, &response), expected, "{response:?}");
        assert_eq!(is_complete(pose, &response), expected.is_none());
    }

    const OPTION: &str = r#"{"text": "t", "why": "w"}"#;

    fn options(table: &str) -> String {
        format!(r#"{{"ask": "a", "{table}": {{"a": {OPTION}, "b": {OPTION}, "c": {OPTION}}}}}"#)
    }

    #[test]
    fn a_choice_is_missing_until_there_is_one() {
        let one = pose("PickOne", r#"{"options": ["a", "b"], "answer": "a"}"#, &options("options"));
        check(&one, "", Some(Missing::Choice));
        check(&one, "b", None);
        let many = pose(
            "PickMany",
            r#"{"options": ["a", "b", "c"], "answers": ["a"]}"#,
            &options("options"),
        );
        check(&many, "", Some(Missing::Choice));
        check(&many, "a[,]c", None);
        let text = pose(
            "MarkText",
            r#"{"layout": "chat", "segments": ["a", "b", "c"], "answers": ["a"]}"#,
            &options("segments"),
        );
        check(&text, "", Some(Missing::Marks));
        check(&text, "c", None);
    }

    #[test]
    fn what_is_left_is_counted() {
        let deck = pose(
            "TrueFalse",
            r#"{"labels": "myth-fact", "statements": {"a": true, "b": false}}"#,
            &options("statements"),
        );
        check(&deck, "", Some(Missing::Statements(2)));
        check(&deck, "a[.]true[.]75", Some(Missing::Statements(1)));
        check(&deck, "a[.]true[.]75[,]b[.]true[.]50", None);
        let sort = pose(
            "SortGroups",
            r#"{"groups": ["x", "y"], "cards": {"a": "x", "b": "y", "c": "y"}}"#,
            &format!(
                r#"{{"ask": "a", "groups": {{"x": "X", "y": "Y"}}, "cards": {{"a": {OPTION}, "b": {OPTION}, "c": {OPTION}}}}}"#
            ),
        );
        check(&sort, "a[.]x", Some(Missing::Cards(2)));
        check(&sort, "a[.]x[,]b[.]x[,]c[.]x", None);
        let pair = r#"{"left": "l", "right": "r", "why": "w"}"#;
        let pairs = pose(
            "MatchPairs",
            r#"{"pairs": ["a", "b"], "extras": []}"#,
            &format!(r#"{{"ask": "a", "pairs": {{"a": {pair}, "b": {pair}}}}}"#),
        );
        check(&pairs, "a[.]b", Some(Missing::Pairs(1)));
        check(&pairs, "a[.]b[,]b[.]a", None);
        let region = r#"{"name": "n", "why": "w"}"#;
        let places = pose(
            "MarkPicture",
            r#"{"prompts": {"p": "a", "q": "b"}, "regions": ["a", "b"]}"#,
            &format!(
                r#"{{"ask": "a", "prompts": {{"p": "P", "q": "Q"}}, "regions": {{"a": {region}, "b": {region}}}}}"#
            ),
        );
        check(&places, "", Some(Missing::Places(2)));
        check(&places, "p[.]b[,]q[.]b", None);
    }

    #[test]
    fn steps_must_be_moved_and_a_field_must_be_of_its_form() {
        let order = pose("Order", r#"{"steps": ["a", "b", "c"]}"#, &options("steps"));
        check(&order, "", Some(Missing::Moves));
        check(&order, "c[,]b[,]a", None);
        let words = r#"{"ask": "a", "unit": "", "why": "w"}"#;
        let number =
            pose("ShortAnswer", r#"{"form": "number", "answer": "6", "mistakes": {}}"#, words);
        check(&number, "", Some(Missing::Number));
        check(&number, "six", Some(Missing::Number));
        check(&number, "5", None);
        let code = pose("ShortAnswer", r#"{"form": "code", "answer": "P", "mistakes": {}}"#, words);
        check(&code, "", Some(Missing::Code));
        check(&code, "UTO", None);
    }

    #[test]
    fn an_answer_of_an_older_question_earns_nothing_and_is_not_graded() {
        let one = pose("PickOne", r#"{"options": ["a", "b"], "answer": "a"}"#, &options("options"));
        assert_eq!(grade(&one, &Response::text("a")), Some(Credit::whole(true)));
        assert_eq!(grade(&one, &Response::text("gone")), None);
    }
}
