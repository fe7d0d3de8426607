//! A new lesson: a folder of templates that say what to write. The templates are complete, so that
//! the checker refuses them only because they are still to be written.

use anyhow::{Context, bail};
use course::Lang;
use course::id::LessonId;
use std::fs;
use std::path::{Path, PathBuf};

use super::fingerprint::{Accept, accept};

const STRUCTURE: &str = include_str!("new_lesson/lesson.toml");

/// Prose and words of each language.
const fn templates(lang: Lang) -> (&'static str, &'static str) {
    match lang {
        Lang::En => (include_str!("new_lesson/en.md"), include_str!("new_lesson/en.toml")),
        Lang::Hy => (include_str!("new_lesson/hy.md"), include_str!("new_lesson/hy.toml")),
        Lang::Ru => (include_str!("new_lesson/ru.md"), include_str!("new_lesson/ru.toml")),
    }
}

/// Makes the folder of a lesson and adds the lesson to its module. Returns the files written.
///
/// # Errors
/// When the module does not exist, or the lesson does.
pub fn new_lesson(root: &Path, id: &LessonId) -> anyhow::Result<Vec<PathBuf>> {
    let folder = root.join("content").join(id.to_string());
    if folder.exists() {
        bail!("{}: the folder is there already", folder.display());
    }
    let order = root.join(format!("content/{}/{}/module.toml", id.track.slug(), id.module));
    let listed = fs::read_to_string(&order)
        .with_context(|| format!("{}: make the module first", order.display()))?;
    let listed =
        with_lesson(&listed, id.lesson.as_str()).with_context(|| order.display().to_string())?;

    fs::create_dir(&folder)?;
    let mut written = vec![order.clone()];
    let mut write = |name: String, text: &str| -> anyhow::Result<()> {
        let path = folder.join(name);
        fs::write(&path, text)?;
        written.push(path);
        Ok(())
    };
    write("lesson.toml".to_owned(), STRUCTURE)?;
    for lang in Lang::ALL {
        let (prose, words) = templates(lang);
        write(format!("{}.md", lang.code()), prose)?;
        write(format!("{}.toml", lang.code()), words)?;
    }
    for lang in [Lang::Hy, Lang::Ru] {
        accept(root, lang, &Accept::Folder(id.to_string()))?;
    }
    fs::write(&order, listed)?;
    Ok(written)
}

/// The text of a module.toml with one lesson more at the end of its list; nothing else changes.
fn with_lesson(text: &str, lesson: &str) -> anyhow::Result<String> {
    const REMEDY: &str = "write lessons = [\"first\", \"second\"]";
    let key = text
        .split_inclusive('\n')
        .scan(0, |at, line| {
            let start = *at;
            *at += line.len();
            Some((start, line))
        })
        .find(|(_, line)| line.split_once('=').is_some_and(|(key, _)| key.trim() == "lessons"))
        .map(|(at, _)| at)
        .context(REMEDY)?;
    let open = key + text[key..].find('[').context(REMEDY)? + 1;
    let close = open + end_of_list(&text[open..]).context(REMEDY)?;
    let list = &text[open..close];

    // What the last entry is followed by: nothing, a comma, or an empty list.
    let last_entry = list.rfind('"').map_or(0, |at| at + 1);
    let has_comma = list[last_entry..].split('#').next().is_some_and(|rest| rest.contains(','));
    let comma = if last_entry == 0 || has_comma { "" } else { "," };
    let (before, after) = list.split_at(last_entry);
    let entry = if list.contains('\n') {
        let indent: String = list
            .lines()
            .rfind(|line| line.trim_start().starts_with('"'))
            .map_or("  ".to_owned(), |line| {
                line.chars().take_while(|c| c.is_whitespace()).collect()
            });
        let after = after.trim_end();
        format!("{before}{comma}{after}\n{indent}\"{lesson}\",\n")
    } else {
        let space = if last_entry == 0 { "" } else { " " };
        format!("{before}{comma}{}{space}\"{lesson}\"", after.trim_end())
    };
    Ok(format!("{}{entry}{}", &text[..open], &text[close..]))
}

/// Where the list ends, past strings and comments.
fn end_of_list(text: &str) -> Option<usize> {
    let mut in_string = false;
    let mut in_comment = false;
    for (at, c) in text.char_indices() {
        match c {
            '\n' => in_comment = false,
            '"' if !in_comment => in_string = !in_string,
            '#' if !in_string => in_comment = true,
            ']' if !in_string && !in_comment => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lesson_is_added_and_the_form_is_kept() {
        let check =
            |before: &str, after: &str| assert_eq!(with_lesson(before, "new").unwrap(), after);
        check("lessons = [\"a\"]\npass = 8\n", "lessons = [\"a\", \"new\"]\npass = 8\n");
        check("lessons = []\n", "lessons = [\"new\"]\n");
        check("lessons = [\"a\", ]\n", "lessons = [\"a\", \"new\"]\n");
        check(
            "pass = 8\nlessons = [\n    \"a\", # ] first\n    \"b\"\n]\n",
            "pass = 8\nlessons = [\n    \"a\", # ] first\n    \"b\",\n    \"new\",\n]\n",
        );
        check(
            "lessons = [\n  \"a\",\n  \"b\", # last\n]\n",
            "lessons = [\n  \"a\",\n  \"b\", # last\n  \"new\",\n]\n",
        );
        assert!(with_lesson("pass = 8\n", "new").is_err());
    }
}
