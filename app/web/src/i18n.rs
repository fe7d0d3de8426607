//! The words of the interface: one function per message, generated from `locales/` by `build.rs`.
//!
//! `i18n::quiz::not_yet(lang)` is the message `quiz-not-yet` of `locales/<lang>/quiz.ftl`. Messages without
//! variables are `&'static str`; those with variables are `String`s with typed arguments.

pub mod format;
pub mod plural;

use course::Lang;
use plural::Plural;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// What a language is called by those who read it.
pub const fn own_name(lang: Lang) -> &'static str {
    match lang {
        Lang::Hy => shell::language_hy(lang),
        Lang::Ru => shell::language_ru(lang),
        Lang::En => shell::language_en(lang),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    /// Words that nobody sees are still translated, read and checked.
    #[test]
    fn every_message_is_shown_somewhere() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        sources(&root.join("src"), &mut files);
        // The words of a memory stick stand on a page that only the packer writes.
        sources(&root.join("../xtask/src/pack"), &mut files);
        let code: Vec<String> =
            files.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        let mut unused = Vec::new();
        for file in fs::read_dir(root.join("../../locales/en")).unwrap() {
            let path = file.unwrap().path();
            let area = path.file_stem().unwrap().to_str().unwrap().to_owned();
            for line in fs::read_to_string(&path).unwrap().lines() {
                let Some((key, _)) = line.split_once(" =") else { continue };
                let Some(name) = key.strip_prefix(&format!("{area}-")) else { continue };
                let call = format!("::{}", name.replace('-', "_"));
                // A name that is a word of Rust has an underscore behind it.
                let is_called = |text: &String| {
                    text.match_indices(&call).any(|(at, _)| {
                        let after = &text[at + call.len()..];
                        let after = after.strip_prefix('_').unwrap_or(after);
                        !after.starts_with(|c: char| c.is_alphanumeric() || c == '_')
                    })
                };
                if !code.iter().any(|text| text.contains(&area) && is_called(text)) {
                    unused.push(key.to_owned());
                }
            }
        }
        assert!(unused.is_empty(), "take them out of locales/ or show them: {unused:?}");
    }
}
