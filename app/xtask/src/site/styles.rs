//! Joins the style sheets into three: what stands in each page, so that it can be read at once; what islands need
//! besides; what the document lab needs. Cascade layers fix who wins, so the order of components does not matter.

use super::assets::files_below;
use anyhow::{Context, Result, ensure};
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, weakest first, and the file of each; the components' files lie beside the components.
const LAYERS: [(&str, Option<&str>); 5] = [
    ("tokens", Some("tokens.css")),
    ("base", Some("base.css")),
    ("layout", Some("layout.css")),
    ("components", None),
    ("print", Some("print.css")),
];

/// What only the document lab shows, by the file or folder of each below `src`.
const LAB: [&str; 11] = [
    "islands/check_digits",
    "islands/chip_check",
    "islands/desk",
    "islands/faces",
    "islands/mrz_viewer",
    "islands/practice_hall",
    "islands/statistics",
    "islands/trainer_sheet",
    "islands/zone_tool",
    "ui/bar",
    "ui/key",
];

/// The style sheets of `app/web`.
pub struct Styles {
    /// What every page needs before it is read.
    pub page: String,
    /// What islands need besides: those of lessons, of progress and of settings.
    pub islands: String,
    /// What the document lab needs besides, in the same layers: lessons grow by nothing.
    pub lab: String,
}

/// Joins all style sheets of `app/web`.
pub fn join(web: &Path) -> Result<Styles> {
    let source = web.join("src");
    let components = files_below(&source)?
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "css"));
    let (lab, others): (Vec<PathBuf>, Vec<PathBuf>) =
        components.partition(|path| LAB.iter().any(|component| is_of(&source, path, component)));
    let (alive, others): (Vec<PathBuf>, Vec<PathBuf>) =
        others.into_iter().partition(|path| path.starts_with(source.join("islands")));
    for component in LAB {
        ensure!(
            lab.iter().any(|path| is_of(&source, path, component)),
            "no style sheet of `{component}`: take it out of the list in styles.rs"
        );
    }
    let mut page = format!("@layer {};", LAYERS.map(|(layer, _)| layer).join(","));
    for (layer, file) in LAYERS {
        let files = file.map_or_else(|| others.clone(), |name| vec![web.join("styles").join(name)]);
        add(&mut page, layer, &files)?;
    }
    let components = |files: &[PathBuf]| {
        let mut joined = String::new();
        add(&mut joined, "components", files).map(|()| joined)
    };
    Ok(Styles { page, islands: components(&alive)?, lab: components(&lab)? })
}

/// `islands/desk.css` and `islands/desk/board.css` are of `islands/desk`.
fn is_of(source: &Path, path: &Path, component: &str) -> bool {
    let component = source.join(component);
    path.with_extension("") == component || path.starts_with(component)
}

/// Adds a layer of these files.
fn add(joined: &mut String, layer: &str, files: &[PathBuf]) -> Result<()> {
    joined.push_str("@layer ");
    joined.push_str(layer);
    joined.push('{');
    for file in files {
        let text =
            fs::read_to_string(file).with_context(|| format!("{} is missing", file.display()))?;
        ensure!(
            !text.contains("@layer") && !text.contains("@import"),
            "{}: the build puts files into layers; write neither @layer nor @import",
            file.display()
        );
        let minified =
            minify(&text).with_context(|| format!("{} is not well-formed", file.display()))?;
        joined.push_str(&minified);
    }
    joined.push('}');
    Ok(())
}

/// Leaves out comments and the space that means nothing. Brotli does the rest: a library that rewrites
/// values would save a few bytes more and cost the build a minute.
pub fn minify(css: &str) -> Result<String> {
    let mut out = String::with_capacity(css.len());
    let mut rest = css.chars().peekable();
    let mut depth = 0_i32;
    let mut space = false;
    while let Some(sign) = rest.next() {
        match sign {
            '/' if rest.peek() == Some(&'*') => {
                rest.next();
                let mut last = ' ';
                loop {
                    let next = rest.next().context("a comment has no end")?;
                    if last == '*' && next == '/' {
                        break;
                    }
                    last = next;
                }
                space = true;
            }
            sign if sign.is_whitespace() => space = true,
            sign => {
                let touching = |sign| matches!(sign, '{' | '}' | ';' | ',');
                if space
                    && !touching(sign)
                    && !out.ends_with(|last| touching(last) || last == ':')
                    && !out.is_empty()
                {
                    out.push(' ');
                }
                space = false;
                match sign {
                    '{' => depth += 1,
                    '}' => {
                        depth -= 1;
                        ensure!(depth >= 0, "there is one }} too many");
                        if out.ends_with(';') {
                            out.pop();
                        }
                    }
                    _ => {}
                }
                out.push(sign);
                if sign == '"' || sign == '\'' {
                    copy_string(sign, &mut rest, &mut out)?;
                }
            }
        }
    }
    ensure!(depth == 0, "{depth} times }} is missing");
    Ok(out)
}

fn copy_string(quote: char, rest: &mut impl Iterator<Item = char>, out: &mut String) -> Result<()> {
    loop {
        let sign = rest.next().context("a string has no end")?;
        out.push(sign);
        if sign == '\\' {
            out.extend(rest.next());
        } else if sign == quote {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn space_and_comments_go_but_meaning_stays() {
        let check = |css: &str, expect: &str| assert_eq!(minify(css).unwrap(), expect, "{css}");
        check("a {\n  color : red ;\n}\n", "a{color :red}");
        check(".a .b, .c > .d { margin: 0 auto; }", ".a .b,.c > .d{margin:0 auto}");
        check("a { width: calc(1px + 2px) }", "a{width:calc(1px + 2px)}");
        check(
            "@media (min-width: 40em) and (hover) { a :hover { x: y } }",
            "@media (min-width:40em) and (hover){a :hover{x:y}}",
        );
        check(
            "a::before { content: \"/*  ; */\\\"  }\" }",
            "a::before{content:\"/*  ; */\\\"  }\"}",
        );
        check("a/* b */b { }", "a b{}");
        check(":root { --empty: ; }", ":root{--empty:}");
    }

    #[test]
    fn a_component_is_known_by_its_file_and_by_its_folder() {
        let source = Path::new("web/src");
        for (path, is_of_the_desk) in [
            ("web/src/islands/desk.css", true),
            ("web/src/islands/desk/board.css", true),
            ("web/src/islands/desks.css", false),
            ("web/src/islands/quiz.css", false),
            ("web/src/pages/lesson.css", false),
        ] {
            assert_eq!(is_of(source, Path::new(path), "islands/desk"), is_of_the_desk, "{path}");
        }
    }

    #[test]
    fn a_torn_style_sheet_is_refused() {
        for torn in ["a {", "a } b {", "/* a", "a { content: \"x }"] {
            assert!(minify(torn).is_err(), "{torn}");
        }
    }
}
