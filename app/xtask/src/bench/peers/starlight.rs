//! Starlight, the documentation theme of Astro. It has no quiz: the answers are unfolded.

use super::Made;
use super::plain_lesson::PlainLesson;
use super::workshop::{Workshop, build};
use crate::project::Project;
use anyhow::Result;

/// The newest that runs on Node.js 20, which is what Champa asks for.
pub const VERSION: &str = "0.37.0";

const PACKAGES: [&str; 2] = ["@astrojs/starlight@0.37.0", "astro@5.16.0"];

const SETTINGS: &str = "\
import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Lessons' })] });
";

const CONTENT: &str = "\
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
";

pub fn make(project: &Project, lesson: &PlainLesson) -> Result<Made> {
    let workshop = Workshop::open(project, &format!("starlight-{VERSION}"))?;
    workshop.install_from_npm(&PACKAGES)?;
    workshop.write("astro.config.mjs", SETTINGS)?;
    workshop.write("src/content.config.ts", CONTENT)?;
    workshop
        .write("src/content/docs/index.md", "---\ntitle: Lessons\n---\n\n[A lesson](/lesson/)\n")?;
    workshop.write(
        "src/content/docs/lesson.md",
        &format!(
            "---\ntitle: {:?}\ndescription: {:?}\n---\n\n{}\n\n{}\n\n{}",
            lesson.title,
            lesson.summary,
            lesson.summary,
            lesson
                .markdown
                .replace(&lesson.picture_name(), &format!("./{}", lesson.picture_name())),
            lesson.question_as_details(),
        ),
    )?;
    workshop.copy(&lesson.picture, &format!("src/content/docs/{}", lesson.picture_name()))?;
    build(
        "Starlight",
        workshop
            .command("npx")
            .args(["--no-install", "astro", "build"])
            .env("ASTRO_TELEMETRY_DISABLED", "1"),
    )?;
    Ok(Made { folder: workshop.path("dist"), page: "/lesson/".to_owned() })
}
