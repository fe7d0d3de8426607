//! The lesson as somebody would write it by hand: one page, one small style sheet, one picture. Nobody can be much faster.

use super::Made;
use super::plain_lesson::PlainLesson;
use super::workshop::Workshop;
use crate::project::Project;
use anyhow::Result;
use pulldown_cmark::{Parser, html};

pub fn make(project: &Project, lesson: &PlainLesson) -> Result<Made> {
    let workshop = Workshop::open(project, "plain-html")?;
    let mut body = String::new();
    html::push_html(&mut body, Parser::new(&lesson.markdown));
    workshop.write(
        "site/index.html",
        &format!(
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{}</title>\
             <link rel=\"icon\" href=\"data:,\"><link rel=\"stylesheet\" href=\"floor.css\"></head>\
             <body><article><h1>{0}</h1>\n<p>{}</p>\n{body}\n{}</article></body></html>\n",
            lesson.title,
            lesson.summary,
            lesson.question_as_details(),
        ),
    )?;
    workshop.copy(&project.path("e2e/bench/floor/floor.css"), "site/floor.css")?;
    workshop.copy(&lesson.picture, &format!("site/{}", lesson.picture_name()))?;
    Ok(Made { folder: workshop.path("site"), page: "/".to_owned() })
}
