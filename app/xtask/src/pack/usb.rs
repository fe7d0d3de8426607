//! A folder for a room without internet: a memory stick, or any computer of a resource centre.
//!
//! ```text
//! pack/usb/
//!   START.html             explains itself, in three languages
//!   champa-server-…        shows all of this to the phones in the room (app/stick)
//!   site/                  the built site
//!   files/                 every course as one file, and a list of them
//! ```

use super::{Edition, Materials, file};
use crate::project::{Project, run_quietly, step};
use crate::site::assets::files_below;
use anyhow::{Context as _, Result};
use course::Lang;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use web::i18n::{file as file_words, own_name, shell, usb as words};

/// What a computer of a resource centre runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum System {
    Windows,
    Linux,
    LinuxOnArm,
    Mac,
}

impl System {
    const ALL: [Self; 4] = [Self::Windows, Self::Linux, Self::LinuxOnArm, Self::Mac];

    /// What is compiled for it, best first: a program for musl needs nothing of the system it runs on.
    const fn targets(self) -> &'static [&'static str] {
        match self {
            Self::Windows => &["x86_64-pc-windows-gnu", "x86_64-pc-windows-msvc"],
            Self::Linux => &["x86_64-unknown-linux-musl", "x86_64-unknown-linux-gnu"],
            Self::LinuxOnArm => &["aarch64-unknown-linux-musl", "aarch64-unknown-linux-gnu"],
            Self::Mac => &["aarch64-apple-darwin", "x86_64-apple-darwin"],
        }
    }

    const fn file_name(self) -> &'static str {
        match self {
            Self::Windows => "champa-server-windows.exe",
            Self::Linux => "champa-server-linux",
            Self::LinuxOnArm => "champa-server-linux-arm",
            Self::Mac => "champa-server-mac",
        }
    }

    fn how_to_start(self, lang: Lang) -> String {
        let name = self.file_name();
        let in_terminal = format!("./{name}");
        match self {
            Self::Windows => words::windows(lang, name),
            Self::Linux | Self::LinuxOnArm => words::linux(lang, &in_terminal),
            Self::Mac => words::mac(lang, &in_terminal),
        }
    }
}

/// A course as it lies in `files/`.
struct Listed {
    edition: Edition,
    title: String,
    bytes: usize,
}

/// Writes the folder. `dist/` is built already.
pub fn write(
    project: &Project,
    materials: &Materials,
    editions: &[Edition],
    folder: &Path,
) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let files = folder.join("files");
    fs::create_dir_all(&files)?;
    step("copying the site", || copy(&project.dist(), &folder.join("site")))?;
    let listed = step(&format!("writing {} courses", editions.len()), || {
        editions
            .iter()
            .map(|edition| course(materials, *edition, &files))
            .collect::<Result<Vec<_>>>()
    })?;
    let servers = servers(project, folder);
    fs::write(files.join("look.css"), materials.styles.clone() + include_str!("usb.css"))?;
    fs::write(files.join("index.html"), list_page(&listed))?;
    fs::write(folder.join("START.html"), start_page(&servers))?;
    Ok(())
}

fn course(materials: &Materials, edition: Edition, files: &Path) -> Result<Listed> {
    let html = file::write(materials, edition.track, edition.lang)?;
    fs::write(files.join(edition.file_name()), &html)?;
    let track = materials.book.tracks.iter().find(|track| track.track == edition.track);
    let track = track.context("a course that is packed is in the book")?;
    Ok(Listed { edition, title: track.titles.get(edition.lang).title.clone(), bytes: html.len() })
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in files_below(from)? {
        let target = to.join(file.strip_prefix(from)?);
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::copy(&file, &target)
            .with_context(|| format!("{} cannot be written", target.display()))?;
    }
    Ok(())
}

/// Compiles the server for every system that this computer can compile for. Says what is missing, and how to add it.
fn servers(project: &Project, folder: &Path) -> Vec<System> {
    let installed = run_quietly(
        project.command("rustup").args(["target", "list", "--installed"]),
        "install rustup",
    )
    // Without rustup nobody can say what may be compiled for: there is no server then, and the page says so.
    .unwrap_or_default();
    let is_installed = |target: &str| installed.lines().any(|line| line.trim() == target);
    let mut built = Vec::new();
    for system in System::ALL {
        let name = system.file_name();
        let mut possible = system.targets().iter().filter(|target| is_installed(target)).peekable();
        if possible.peek().is_none() {
            println!("  {name} is not made\n    → rustup target add {}", system.targets()[0]);
            continue;
        }
        for target in possible {
            match step(&format!("compiling {name} for {target}"), || {
                compile(project, target, &folder.join(name))
            }) {
                Ok(()) => {
                    built.push(system);
                    break;
                }
                // Most likely there is no linker for it: the folder is of use all the same.
                Err(error) => println!("    {error:#}"),
            }
        }
    }
    built
}

fn compile(project: &Project, target: &str, to: &Path) -> Result<()> {
    run_quietly(
        project
            .cargo()
            .args(["build", "--quiet", "--package", "stick", "--bin", "champa-server"])
            .args(["--profile", "stick", "--target", target]),
        "for Windows, install the package gcc-mingw-w64-x86-64 or its like",
    )?;
    let ending = if target.contains("windows") { ".exe" } else { "" };
    let program =
        project.path("target").join(target).join("stick").join(format!("champa-server{ending}"));
    fs::copy(&program, to).with_context(|| format!("{} is missing", program.display()))?;
    Ok(())
}

/// `START.html`.
fn start_page(servers: &[System]) -> String {
    page("files/look.css", |lang| {
        let mut html = format!("<p>{}</p>\n", words::lead(lang));
        let list =
            format!("<a href=\"files/index.html#{}\">{}</a>", lang.code(), words::list(lang));
        // Writing to a String cannot fail.
        let _ = write!(
            html,
            "<h2>{}</h2>\n<p>{}</p>\n<p>{list}</p>\n",
            words::here(lang),
            words::here_text(lang)
        );
        let _ = writeln!(html, "<h2>{}</h2>", words::room(lang));
        if servers.is_empty() {
            let _ = writeln!(html, "<p>{}</p>", words::no_program(lang));
        } else {
            let mut steps = vec![words::wifi(lang).to_owned()];
            let ways: Vec<String> =
                servers.iter().map(|system| system.how_to_start(lang)).collect();
            steps.push(ways.join("<br>"));
            steps.extend(
                [words::addresses(lang), words::website(lang), words::stop(lang)]
                    .map(str::to_owned),
            );
            let _ = writeln!(html, "<ol><li>{}</li></ol>", steps.join("</li>\n<li>"));
        }
        let _ =
            writeln!(html, "<h2>{}</h2>\n<p>{}</p>", words::pass(lang), file_words::pass_on(lang));
        html
    })
}

/// `files/index.html`, for this computer and for the phones in the room.
fn list_page(courses: &[Listed]) -> String {
    page("look.css", |lang| {
        let mut html =
            format!("<h2>{}</h2>\n<p>{}</p>\n<ul>\n", words::list(lang), words::list_text(lang));
        for Listed { edition, title, bytes } in
            courses.iter().filter(|course| course.edition.lang == lang)
        {
            let _ = writeln!(
                html,
                "<li><a href=\"{}\">{title}</a> ({} {})</li>",
                edition.file_name(),
                bytes.div_ceil(1024),
                shell::kilobytes(lang)
            );
        }
        let _ = writeln!(html, "</ul>\n<p>{}</p>", file_words::pass_on(lang));
        html
    })
}

/// A page that says the same in each language.
fn page(styles: &str, say: impl Fn(Lang) -> String) -> String {
    let brand = Lang::ALL.map(shell::brand).join(" · ");
    let mut html = format!(
        concat!(
            "<!DOCTYPE html>\n<html lang=\"hy\">\n<head>\n<meta charset=\"utf-8\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<meta name=\"color-scheme\" content=\"light dark\">\n<title>{brand}</title>\n",
            "<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"{styles}\">\n</head>\n<body>\n",
            "<header class=\"site-header\"><div class=\"site-header__inner\"><span class=\"brand\">",
            "<span class=\"brand__name\">{brand}</span></span></div></header>\n",
            "<main class=\"main\">\n<ul class=\"stick-languages plain-list\">{languages}</ul>\n"
        ),
        brand = brand,
        styles = styles,
        languages = Lang::ALL.map(language_link).concat(),
    );
    let title = |lang: Lang| {
        let code = lang.code();
        format!("<section id=\"{code}\" lang=\"{code}\">\n<h1>{}</h1>\n", words::title(lang))
    };
    for lang in Lang::ALL {
        html.push_str(&title(lang));
        html.push_str(&say(lang));
        html.push_str("</section>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

/// A link to the part of a page in a language, by the name that its readers give it.
fn language_link(lang: Lang) -> String {
    let (code, name) = (lang.code(), own_name(lang));
    format!(
        "<li><a class=\"button\" href=\"#{code}\" lang=\"{code}\" hreflang=\"{code}\">{name}</a></li>"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use course::Track;

    #[test]
    fn the_stick_explains_what_is_on_it_in_three_languages() {
        let page = start_page(&[System::Windows, System::Linux]);
        for lang in Lang::ALL {
            assert!(page.contains(&format!("lang=\"{}\"", lang.code())));
            assert!(page.contains(words::wifi(lang)));
        }
        assert_eq!(page.matches("champa-server-windows.exe").count(), 3);
        assert_eq!(page.matches("./champa-server-linux").count(), 3);
        assert!(!page.contains("champa-server-mac"));
        assert!(start_page(&[]).contains(words::no_program(Lang::En)));
    }

    #[test]
    fn the_list_names_each_file_once_with_its_size() {
        let edition = Edition { track: Track::School, lang: Lang::Ru };
        let page = list_page(&[Listed { edition, title: "Школа".into(), bytes: 2049 }]);
        assert!(page.contains("<a href=\"champa-school-ru.html\">Школа</a> (3 КБ)"), "{page}");
        // A page with nothing in it that is run.
        assert!(!page.contains("<style") && !page.contains("<script") && !page.contains("style="));
    }
}
