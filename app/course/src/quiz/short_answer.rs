//! A number or a short code, typed. No free text: what a machine cannot judge fairly is not asked.

use crate::id_map::IdMap;
use serde::{Deserialize, Serialize};

use super::{QuestionKind, WordFault, all_or_faults, compare_ids, empty_texts};
use crate::credit::Credit;
use crate::id::ItemId;
use crate::response::Response;

/// What is to be typed, and typical mistakes, each with its own explanation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShortAnswer {
    form: Form,
    answer: Key,
    mistakes: IdMap<ItemId, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    form: Form,
    answer: Key,
    #[serde(default)]
    mistakes: IdMap<ItemId, String>,
}

/// What may be typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A number; spaces, apostrophes and a decimal comma are understood.
    Number,
    /// Latin letters, digits and `<`, compared without case.
    Code,
}

/// The answer, or the rule that computes it: where a rule can, there is no key (design, content).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Key {
    Given(String),
    Rule(Rule),
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum AsWritten {
            Given(String),
            Rule(Rule),
        }
        if deserializer.is_human_readable() {
            return AsWritten::deserialize(deserializer).map(|key| match key {
                AsWritten::Given(key) => Self::Given(key),
                AsWritten::Rule(rule) => Self::Rule(rule),
            });
        }
        // In a page every rule has been computed.
        String::deserialize(deserializer).map(Self::Given)
    }
}

/// A rule of `documents`. This crate names it; the build computes it and calls [`ShortAnswer::resolve`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Rule {
    /// The check digit of this field (Doc 9303 Part 3 §4.9).
    CheckDigit(String),
}

checked_as_written!(ShortAnswer { form, answer, mistakes });

impl TryFrom<Raw> for ShortAnswer {
    type Error = String;
    fn try_from(Raw { form, answer, mistakes }: Raw) -> Result<Self, String> {
        let mut faults = Vec::new();
        if let Key::Given(key) = &answer {
            match form.normal(key) {
                None => faults.push(format!("answer `{key}` is not a {form:?}: mend it")),
                Some(key) => {
                    for (id, value) in &mistakes {
                        if form.normal(value).as_ref() == Some(&key) {
                            faults.push(format!("mistake `{id}` is the answer: take it out"));
                        }
                    }
                }
            }
        }
        for (id, value) in &mistakes {
            if form.normal(value).is_none() {
                faults.push(format!("mistake `{id}`, `{value}`, is not a {form:?}: mend it"));
            }
        }
        all_or_faults(Self { form, answer, mistakes }, &faults)
    }
}

impl Form {
    /// The typed text in the one form that is compared; `None` when it is not of this form.
    pub fn normal(self, typed: &str) -> Option<String> {
        let typed = typed.trim();
        match self {
            Self::Number => {
                let digits: String = typed
                    .chars()
                    .filter(|c| !c.is_whitespace() && *c != '\'' && *c != '’')
                    .map(|c| if c == ',' { '.' } else { c })
                    .collect();
                let (negative, digits) =
                    digits.strip_prefix(['-', '−']).map_or((false, digits.as_str()), |d| (true, d));
                let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
                let plain = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
                if whole.is_empty() || !plain(whole) || !plain(fraction) {
                    return None;
                }
                let whole = whole.trim_start_matches('0');
                let fraction = fraction.trim_end_matches('0');
                let mut normal = if negative { "-".to_owned() } else { String::new() };
                normal.push_str(if whole.is_empty() { "0" } else { whole });
                if !fraction.is_empty() {
                    normal.push('.');
                    normal.push_str(fraction);
                }
                Some(normal)
            }
            Self::Code => {
                let code: String = typed
                    .chars()
                    .filter(|c| !c.is_whitespace())
                    .collect::<String>()
                    .to_ascii_uppercase();
                let allowed = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'<';
                (!code.is_empty() && code.bytes().all(allowed)).then_some(code)
            }
        }
    }
}

impl ShortAnswer {
    pub const fn form(&self) -> Form {
        self.form
    }

    /// Replaces a rule by what it computes, so that a page needs no rules of documents.
    ///
    /// # Errors
    /// What `compute` says when it cannot.
    pub fn resolve<E>(
        &mut self,
        compute: impl FnOnce(&Rule) -> Result<String, E>,
    ) -> Result<(), E> {
        if let Key::Rule(rule) = &self.answer {
            self.answer = Key::Given(compute(rule)?);
        }
        Ok(())
    }

    /// The answer to be shown; empty while a rule is unresolved.
    pub fn key(&self) -> &str {
        match &self.answer {
            Key::Given(key) => key,
            Key::Rule(_) => "",
        }
    }

    pub fn is_right(&self, typed: &str) -> bool {
        self.form.normal(typed).is_some_and(|typed| Some(typed) == self.form.normal(self.key()))
    }

    /// The typical mistake that was made, if it is one.
    pub fn mistake(&self, typed: &str) -> Option<&ItemId> {
        let typed = self.form.normal(typed)?;
        self.mistakes
            .iter()
            .find(|(_, value)| self.form.normal(value).as_ref() == Some(&typed))
            .map(|(id, _)| id)
    }

    /// The typical mistakes and the value that betrays each.
    pub const fn mistakes(&self) -> &IdMap<ItemId, String> {
        &self.mistakes
    }
}

/// `why` is the reckoning, said after any answer; `unit` stands behind the field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    pub ask: String,
    #[serde(default)]
    pub unit: String,
    pub why: String,
    #[serde(default)]
    pub mistakes: IdMap<ItemId, String>,
}

impl QuestionKind for ShortAnswer {
    type Words = Words;
    /// As typed.
    type Answer = String;

    fn word_faults(&self, words: &Words) -> Vec<WordFault> {
        let mut faults = compare_ids("mistakes", self.mistakes.keys(), &words.mistakes);
        let mistakes =
            words.mistakes.iter().map(|(id, text)| (format!("mistakes.{id}"), text.as_str()));
        faults.extend(empty_texts(mistakes.chain([("why".to_owned(), words.why.as_str())])));
        faults
    }

    fn grade(&self, answer: &String) -> Credit {
        Credit::whole(self.is_right(answer))
    }

    fn response(&self, answer: &String) -> Response {
        Response::text(self.form.normal(answer).unwrap_or_default())
    }

    fn answer(&self, response: &Response) -> Option<String> {
        self.form.normal(response.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{check, id, refuses};
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let cases = [
            ("6", Some("6")),
            (" 1 200 ", Some("1200")),
            ("1\u{a0}200,50", Some("1200.5")),
            ("007", Some("7")),
            ("0,0", Some("0")),
            ("-3", Some("-3")),
            ("six", None),
            ("1.2.3", None),
            ("", None),
        ];
        for (typed, expected) in cases {
            assert_eq!(Form::Number.normal(typed).as_deref(), expected, "{typed}");
        }
    }

    #[test]
    fn codes_are_compared_without_case() {
        let question: ShortAnswer = toml::from_str("form = 'code'\nanswer = 'UTO'").unwrap();
        assert!(question.is_right(" uto "));
        check(&question, &"UTO".to_owned(), (1, 1));
        check(&question, &"P<".to_owned(), (0, 1));
        assert_eq!(Form::Code.normal("ՈւՏՕ"), None);
    }

    #[test]
    fn a_typical_mistake_is_recognised() {
        let question: ShortAnswer =
            toml::from_str("form = 'number'\nanswer = '6'\nmistakes = { food = '4' }").unwrap();
        assert_eq!(question.mistake("4,0"), Some(&id("food")));
        assert_eq!(question.mistake("5"), None);
    }

    #[test]
    fn a_rule_stands_in_for_the_key_until_it_is_computed() {
        let mut question: ShortAnswer =
            toml::from_str("form = 'number'\nanswer = { check-digit = '520727' }").unwrap();
        assert!(!question.is_right("3"));
        question
            .resolve(|Rule::CheckDigit(field)| {
                assert_eq!(field, "520727");
                Ok::<_, ()>("3".to_owned())
            })
            .unwrap();
        assert!(question.is_right("3"));
    }

    #[test]
    fn a_wrong_question_cannot_be_constructed() {
        refuses::<ShortAnswer>(
            "form = 'number'\nanswer = '6'\nmistakes = { same = '6,0', odd = 'x' }",
            &["mistake `same` is the answer", "mistake `odd`"],
        );
    }
}
