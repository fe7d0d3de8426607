//! A course of as many lessons as are wanted, each like a real one: the same shape, the same length, in all languages.
//! It passes the same checks as the real courses.

use crate::content::{self, Accept};
use crate::site::assets::files_below;
use anyhow::{Context, Result};
use course::Lang;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// The lesson that every other is like: the one that most people open first.
pub const PATTERN: &str = "school/s1/a-job-for-ani";

/// The lesson that the pattern leads on to.
const PATTERN_LEADS_TO: &str = "school/s1/act-means-purpose";

const TRACK: &str = "school";
const LESSONS_OF_A_MODULE: usize = 10;

/// A folder with a `content` in it; it is removed when it is dropped.
pub struct SyntheticCourse {
    root: PathBuf,
    lessons: usize,
}

impl SyntheticCourse {
    /// Writes one below `root`, which must not be there yet. The glossary has at least as many terms as there are lessons.
    pub fn write(real_content: &Path, root: &Path, lessons: usize) -> Result<Self> {
        let course = Self { root: root.to_owned(), lessons };
        course.copy_catalog(real_content)?;
        course.write_glossary(real_content)?;
        course.write_track(real_content)?;
        // The prose names another lesson now: the translations are as new as their English texts, and say so.
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != Lang::En) {
            content::accept(&course.root, lang, &Accept::Everything)?;
        }
        Ok(course)
    }

    pub fn content(&self) -> PathBuf {
        self.root.join("content")
    }

    /// The address of a lesson in the middle of its module, in English.
    pub fn lesson_in_the_middle(&self) -> String {
        let first = self.lessons / 2 / LESSONS_OF_A_MODULE * LESSONS_OF_A_MODULE;
        format!("/en/{}/", lesson_id((first + 4).min(self.lessons - 1)))
    }

    /// Everything that lessons may name, without the lessons.
    fn copy_catalog(&self, real: &Path) -> Result<()> {
        for file in files_below(real)? {
            let inside = file.strip_prefix(real)?;
            let first = inside.iter().next().and_then(|name| name.to_str()).unwrap_or_default();
            if course::Track::from_slug(first).is_none() {
                self.put(&inside.to_string_lossy(), &fs::read(&file)?)?;
            }
        }
        Ok(())
    }

    /// Repeats the real terms, numbered, until there are enough.
    fn write_glossary(&self, real: &Path) -> Result<()> {
        let terms: BTreeMap<String, toml::Value> = toml::from_str(&read(real, "glossary.toml")?)?;
        let definitions: toml::Table = toml::from_str(&read(real, "glossary-definitions.toml")?)?;
        let (mut more_terms, mut more_definitions) = (toml::Table::new(), toml::Table::new());
        for (number, (id, term)) in (terms.len() + 1..=self.lessons).zip(terms.iter().cycle()) {
            let mut term = term.clone();
            if let Some(term) = term.as_table_mut() {
                // What must not be said instead is said once already.
                term.remove("not");
                for lang in Lang::ALL {
                    if let Some(toml::Value::String(words)) = term.get_mut(lang.code()) {
                        // Writing to a String cannot fail.
                        let _ = write!(words, " {number:05}");
                    }
                }
            }
            let numbered = format!("term-{number:05}");
            if let Some(definition) = definitions.get(id) {
                more_definitions.insert(numbered.clone(), definition.clone());
            }
            more_terms.insert(numbered, term);
        }
        for (file, more) in
            [("glossary.toml", more_terms), ("glossary-definitions.toml", more_definitions)]
        {
            let text = format!("{}\n{}", read(real, file)?, toml::to_string(&more)?);
            self.put(file, text.as_bytes())?;
        }
        Ok(())
    }

    fn write_track(&self, real: &Path) -> Result<()> {
        let module = format!("{TRACK}/s1");
        for lang in Lang::ALL {
            let file = format!("{TRACK}/{}.toml", lang.code());
            self.put(&file, read(real, &file)?.as_bytes())?;
        }
        let modules: Vec<String> =
            (0..self.lessons.div_ceil(LESSONS_OF_A_MODULE)).map(module_id).collect();
        self.put(&format!("{TRACK}/track.toml"), list("modules", &modules).as_bytes())?;
        let titles: Vec<(String, String)> = Lang::ALL
            .into_iter()
            .map(|lang| format!("{}.toml", lang.code()))
            .map(|file| Ok((read(real, &format!("{module}/{file}"))?, file)))
            .collect::<Result<_>>()?;
        let files = files_below(&real.join(PATTERN))?;
        let pattern: Vec<(String, String)> = files
            .iter()
            .filter_map(|path| Some((path.file_name()?.to_str()?.to_owned(), path)))
            .map(|(name, path)| Ok((name, fs::read_to_string(path)?)))
            .collect::<Result<_>>()?;
        for (index, id) in modules.iter().enumerate() {
            let first = index * LESSONS_OF_A_MODULE;
            let lessons = first..(first + LESSONS_OF_A_MODULE).min(self.lessons);
            let slugs: Vec<String> = lessons.clone().map(lesson_slug).collect();
            let order = list("lessons", &slugs) + "pass_percent = 80\n";
            self.put(&format!("{TRACK}/{id}/module.toml"), order.as_bytes())?;
            for (text, file) in &titles {
                let text = numbered_title(text, index + 1);
                self.put(&format!("{TRACK}/{id}/{file}"), text.as_bytes())?;
            }
            for lesson in lessons {
                self.write_lesson(&pattern, lesson)?;
            }
        }
        Ok(())
    }

    fn write_lesson(&self, pattern: &[(String, String)], lesson: usize) -> Result<()> {
        let next = lesson_id((lesson + 1) % self.lessons);
        for (name, text) in pattern {
            let text = if matches!(name.rsplit_once('.'), Some((_, "md"))) {
                numbered_title(text, lesson + 1)
                    .replace(&format!("(lesson:{PATTERN_LEADS_TO})"), &format!("(lesson:{next})"))
            } else {
                text.clone()
            };
            self.put(&format!("{}/{name}", lesson_id(lesson)), text.as_bytes())?;
        }
        Ok(())
    }

    fn put(&self, inside: &str, bytes: &[u8]) -> Result<()> {
        crate::site::write(&self.content().join(inside), bytes)
    }
}

impl Drop for SyntheticCourse {
    fn drop(&mut self) {
        // What is left over in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.root);
    }
}

fn module_id(index: usize) -> String {
    format!("s{}", index + 1)
}

/// All names are equally long, so that no lesson weighs more than another by its name.
fn lesson_slug(index: usize) -> String {
    format!("a-job-for-ani-{:05}", index + 1)
}

fn lesson_id(index: usize) -> String {
    format!("{TRACK}/{}/{}", module_id(index / LESSONS_OF_A_MODULE), lesson_slug(index))
}

/// The line `title = "…"` with a number at the end of the title.
fn numbered_title(text: &str, number: usize) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        match line.strip_prefix("title = \"").and_then(|rest| rest.rsplit_once('"')) {
            Some((title, end)) => format!("title = \"{title} {number:05}\"{end}"),
            None => line.to_owned(),
        }
    });
    lines.collect()
}

fn list(key: &str, names: &[String]) -> String {
    format!(
        "{key} = [{}]\n",
        names.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
    )
}

fn read(real: &Path, file: &str) -> Result<String> {
    fs::read_to_string(real.join(file)).with_context(|| format!("content/{file} is missing"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{Project, today};

    #[test]
    fn a_synthetic_course_is_as_sound_as_the_real_ones() {
        let real = Project::of_this_crate().path("content");
        let root = std::env::temp_dir().join(format!("champa-synthetic-{}", std::process::id()));
        let course = SyntheticCourse::write(&real, &root, 200).unwrap();
        let loaded = content::load(&course.content(), today());
        let faults: Vec<String> = loaded.faults.iter().map(ToString::to_string).collect();
        assert_eq!(faults, Vec::<String>::new());
        let book = loaded.book.unwrap();
        assert_eq!(book.lessons().count(), 200);
        assert_eq!(book.tracks[0].modules.len(), 20);
        assert_eq!(book.glossary.len(), 200);
        assert_eq!(course.lesson_in_the_middle(), "/en/school/s11/a-job-for-ani-00105/");
        let lengths: std::collections::BTreeSet<usize> = book
            .lessons()
            .map(|lesson| format!("{:?}", lesson.texts.get(Lang::Hy).poses).len())
            .collect();
        assert_eq!(lengths.len(), 1, "all are as long as the pattern");
        drop(course);
        assert!(!root.exists());
    }

    #[test]
    fn a_title_gets_a_number_and_nothing_else_changes() {
        let text = "+++\ntitle = \"Ani’s job\"\nsummary = \"x\"\n+++\n";
        let expected = "+++\ntitle = \"Ani’s job 00007\"\nsummary = \"x\"\n+++\n";
        assert_eq!(numbered_title(text, 7), expected);
    }
}
