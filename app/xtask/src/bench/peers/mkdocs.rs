//! `MkDocs` with the theme Material. It has no quiz: the answers are unfolded. Its fonts would come from another host; without
//! them it is faster here than it would be.

use super::Made;
use super::plain_lesson::PlainLesson;
use super::workshop::{Workshop, build};
use crate::project::Project;
use anyhow::Result;

pub const VERSION: &str = "9.8.2";

const SETTINGS: &str = "\
site_name: Lessons
theme:
  name: material
  font: false
";

pub fn make(project: &Project, lesson: &PlainLesson) -> Result<Made> {
    let workshop = Workshop::open(project, &format!("mkdocs-material-{VERSION}"))?;
    workshop.install_from_pypi(&format!("mkdocs-material=={VERSION}"))?;
    workshop.write("mkdocs.yml", SETTINGS)?;
    workshop.write("docs/index.md", "# Lessons\n\n[A lesson](lesson.md)\n")?;
    workshop.write(
        "docs/lesson.md",
        &format!(
            "# {}\n\n{}\n\n{}\n\n{}",
            lesson.title,
            lesson.summary,
            lesson.markdown,
            lesson.question_as_details(),
        ),
    )?;
    workshop.copy(&lesson.picture, &format!("docs/{}", lesson.picture_name()))?;
    let mkdocs = workshop.path("python/bin/mkdocs");
    build(
        "MkDocs",
        workshop.command(&mkdocs.to_string_lossy()).args(["build", "--quiet", "--clean"]),
    )?;
    Ok(Made { folder: workshop.path("site"), page: "/lesson/".to_owned() })
}
