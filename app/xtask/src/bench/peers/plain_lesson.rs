//! A lesson as plain Markdown that every platform reads: the same words, without what only Champa knows.

use anyhow::{Context, Result};
use regex::Regex;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// What all platforms are given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainLesson {
    pub title: String,
    pub summary: String,
    /// Without the title; headings of the second level.
    pub markdown: String,
    pub picture: PathBuf,
    pub question: PlainQuestion,
}

/// A question with one right option.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainQuestion {
    pub ask: String,
    pub options: Vec<PlainOption>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlainOption {
    pub text: String,
    pub why: String,
    pub is_right: bool,
}

/// The front matter, as far as it is wanted here.
#[derive(Deserialize)]
struct Front {
    title: String,
    summary: String,
}

/// `lesson.toml`, as far as it is wanted here.
#[derive(Deserialize)]
struct Structure {
    questions: Vec<StructureOfQuestion>,
}

#[derive(Deserialize)]
struct StructureOfQuestion {
    id: String,
    #[serde(default)]
    options: Vec<String>,
    answer: Option<String>,
}

/// `en.toml`, as far as it is wanted here.
#[derive(Deserialize)]
struct Words {
    questions: BTreeMap<String, WordsOfQuestion>,
}

#[derive(Deserialize)]
struct WordsOfQuestion {
    ask: String,
    #[serde(default)]
    options: BTreeMap<String, WordsOfOption>,
}

#[derive(Deserialize)]
struct WordsOfOption {
    text: String,
    why: String,
}

impl PlainLesson {
    /// Reads a lesson in English with one of its questions.
    pub fn read(content: &Path, lesson: &str, question: &str) -> Result<Self> {
        let file = |name: &str| {
            let path = content.join(lesson).join(name);
            fs::read_to_string(&path).with_context(|| format!("{} is missing", path.display()))
        };
        let prose = file("en.md")?;
        let (front, prose) = prose
            .strip_prefix("+++\n")
            .and_then(|text| text.split_once("\n+++\n"))
            .context("the lesson has no front matter")?;
        let front: Front = toml::from_str(front)?;
        let structure: Structure = toml::from_str(&file("lesson.toml")?)?;
        let words: Words = toml::from_str(&file("en.toml")?)?;
        let picture = Regex::new(r"\(picture:([a-z0-9-]+)\)")?;
        let picture = picture.captures(prose).context("the lesson has no picture")?;
        Ok(Self {
            title: front.title,
            summary: front.summary,
            picture: content.join("pictures").join(format!("{}.svg", &picture[1])),
            markdown: plain(prose)?,
            question: PlainQuestion::of(&structure, words, question)?,
        })
    }

    /// The question as HTML in which the answers are unfolded: for platforms that have no quiz.
    pub fn question_as_details(&self) -> String {
        let mut html = format!("<details>\n<summary>{}</summary>\n", self.question.ask);
        for option in &self.question.options {
            let mark = if option.is_right { "✓" } else { "✗" };
            // Writing to a String cannot fail.
            let _ = writeln!(html, "<p>{mark} {} {}</p>", option.text, option.why);
        }
        html + "</details>\n"
    }

    pub fn picture_name(&self) -> String {
        self.picture
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
    }
}

impl PlainQuestion {
    fn of(structure: &Structure, mut words: Words, id: &str) -> Result<Self> {
        let structure = structure
            .questions
            .iter()
            .find(|question| question.id == id)
            .with_context(|| format!("the lesson has no question `{id}`"))?;
        let mut words =
            words.questions.remove(id).with_context(|| format!("`{id}` has no words"))?;
        let options = structure
            .options
            .iter()
            .map(|option| {
                let is_right = structure.answer.as_ref() == Some(option);
                let WordsOfOption { text, why } =
                    words.options.remove(option).with_context(|| format!("`{option}`?"))?;
                Ok(PlainOption { text, why, is_right })
            })
            .collect::<Result<_>>()?;
        Ok(Self { ask: words.ask, options })
    }
}

/// Takes out of our Markdown what others do not know: activities, links by name, the names of headings.
fn plain(prose: &str) -> Result<String> {
    let steps = [
        (r"(?m)^!\[[^\]]*\]\((?:activity|tool):[^)]*\)\n", ""),
        (r"\(picture:([a-z0-9-]+)\)", "($1.svg)"),
        (r"\[\]\(contact:[a-z-]*?([0-9]*)\)", "$1"),
        (r"\[([^\]]+)\]\((?:lesson|page|term|contact):[^)]*\)", "$1"),
        (r"(?m)^(##+ .*?) \{#[a-z-]+\}$", "$1"),
    ];
    let mut text = prose.trim().to_owned();
    for (from, to) in steps {
        text = Regex::new(from)?.replace_all(&text, to).into_owned();
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;

    #[test]
    fn what_only_champa_knows_is_taken_out_and_every_word_stays() {
        let prose = "Call [](contact:armenia-112), read the [help page](page:help).\n\n## Ani’s way {#case}\n\n\
            A [sign](term:red-flag).\n\n![A girl](picture:a-job)\n\n![A chat](activity:chat)\n\nEnd.";
        let expected = "Call 112, read the help page.\n\n## Ani’s way\n\nA sign.\n\n![A girl](a-job.svg)\n\n\nEnd.";
        assert_eq!(plain(prose).unwrap(), expected);
    }

    #[test]
    fn the_first_lesson_can_be_given_to_others() {
        let content = Project::of_this_crate().path("content");
        let lesson = PlainLesson::read(&content, "school/s1/a-job-for-ani", "apples").unwrap();
        assert!(lesson.picture.is_file());
        assert_eq!(lesson.question.options.iter().filter(|option| option.is_right).count(), 1);
        assert!(lesson.markdown.len() > 3000, "{}", lesson.markdown.len());
        assert!(!lesson.markdown.contains("](page:") && !lesson.markdown.contains("{#"));
    }
}
