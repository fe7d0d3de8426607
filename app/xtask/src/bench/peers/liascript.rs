//! `LiaScript`, which reads a course as Markdown in the browser. What is measured is its interpreter as it is published for
//! previews: its exporter is not to be had. Every heading would begin a page of its own there, so the headings inside
//! the lesson are strong words, and the lesson is one page as everywhere.

use super::Made;
use super::plain_lesson::PlainLesson;
use super::workshop::Workshop;
use crate::project::Project;
use crate::site::assets::files_below;
use anyhow::Result;
use std::fmt::Write as _;

pub const VERSION: &str = "1.1.41--1.0.1";

pub fn make(project: &Project, lesson: &PlainLesson) -> Result<Made> {
    let workshop = Workshop::open(project, &format!("liascript-{VERSION}"))?;
    workshop.install_from_npm(&[&format!("@liascript/editor@{VERSION}")])?;
    let interpreter = workshop.path("node_modules/@liascript/editor/dist");
    for file in files_below(&interpreter)? {
        let inside = file.strip_prefix(&interpreter)?.to_string_lossy().into_owned();
        workshop.copy(&file, &format!("site/{inside}"))?;
    }
    workshop.write("site/lesson.md", &course(lesson)?)?;
    workshop.copy(&lesson.picture, &format!("site/{}", lesson.picture_name()))?;
    Ok(Made {
        folder: workshop.path("site"),
        // It wants the whole address of the course.
        page: "/index.html?{host}/lesson.md".to_owned(),
    })
}

fn course(lesson: &PlainLesson) -> Result<String> {
    let mut text =
        format!("<!--\nlanguage: en\n-->\n\n# {}\n\n{}\n\n", lesson.title, lesson.summary);
    for line in lesson.markdown.lines() {
        match line.strip_prefix("## ") {
            Some(heading) => writeln!(text, "**{heading}**")?,
            None => writeln!(text, "{line}")?,
        }
    }
    writeln!(text, "\n{}\n", lesson.question.ask)?;
    for option in &lesson.question.options {
        writeln!(text, "[({})] {}", if option.is_right { "X" } else { " " }, option.text)?;
    }
    let stars = "*".repeat(40);
    let why = lesson.question.options.iter().find(|option| option.is_right);
    writeln!(text, "{stars}\n\n{}\n\n{stars}", why.map_or("", |option| option.why.as_str()))?;
    Ok(text)
}
