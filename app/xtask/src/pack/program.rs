//! The program in a file: one script in place of three that import each other, and the WebAssembly as text. Nothing can
//! be fetched there, and no address exists by which one script could import another.

use crate::site::wasm::{GLUE, LOADER, MAIN, Program};
use anyhow::{Context as _, Result, bail, ensure};
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io::Write as _;

use crate::base64;

/// The glue and the loader of the parts as one expression, whose value starts the program.
pub fn starter(program: &Program) -> Result<String> {
    let text = |name: &str| -> Result<&str> {
        let bytes = program.files.get(name).with_context(|| format!("{name} is missing"))?;
        Ok(std::str::from_utf8(bytes)?)
    };
    let glue = Module::read(text(GLUE)?)?;
    let loader = Module::read(text(LOADER.trim_start_matches("./"))?)?;
    let init = glue.default.context("the glue has no default export")?;
    // What is fetched is named by its file alone: `scripts/file.js` hands it out.
    let loads = loader.body.replace("new URL(\"./", "\"").replace("\", import.meta.url)", "\"");
    ensure!(
        !loads.contains("import.meta") && !glue.body.contains("import.meta"),
        "the loader of the parts asks where it is in a way that nobody expected"
    );
    let mut out = String::from("(() => {\n");
    out.push_str(&glue.body);
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "const parts = (() => {{\n{loads}return {{ {} }};\n}})();\n",
        loader.exported.join(", ")
    );
    for name in glue.imported {
        let _ = writeln!(out, "const {name} = parts;");
    }
    let _ = write!(out, "return {init};\n}})()");
    Ok(out)
}

/// A script module, taken apart.
struct Module<'a> {
    /// Without imports, and without the word `export`.
    body: String,
    /// The names under which it imports other modules as a whole.
    imported: Vec<&'a str>,
    exported: Vec<&'a str>,
    default: Option<&'a str>,
}

impl<'a> Module<'a> {
    /// The generators write each import and each list of exports on a line of its own.
    fn read(text: &'a str) -> Result<Self> {
        let mut module =
            Self { body: String::new(), imported: Vec::new(), exported: Vec::new(), default: None };
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("import ") {
                match rest.strip_prefix("* as ").and_then(|rest| rest.split_once(" from ")) {
                    Some((name, _)) => module.imported.push(name),
                    // The loader calls `initSync` of the glue, which stands around it.
                    None if rest.starts_with("{ initSync }") => {}
                    None => bail!("nobody expected the line `{line}`"),
                }
            } else if let Some(list) = line.strip_prefix("export {") {
                let list = list.trim_end_matches([';', ' ']).trim_end_matches('}');
                let default =
                    list.split(',').find_map(|one| one.trim().strip_suffix(" as default"));
                module.default = module.default.or(default);
            } else if let Some(declared) = line.strip_prefix("export ") {
                if let Some((name, _)) =
                    declared.strip_prefix("const ").and_then(|rest| rest.split_once(" ="))
                {
                    module.exported.push(name);
                }
                module.body.push_str(declared);
                module.body.push('\n');
            } else {
                module.body.push_str(line);
                module.body.push('\n');
            }
        }
        Ok(module)
    }
}

/// The WebAssembly that pages want, as elements of a page; `wanted` are names as in `data-part`.
pub fn elements(program: &Program, wanted: &BTreeSet<String>) -> Result<String> {
    let mut names = BTreeSet::from([MAIN.to_owned()]);
    for part in wanted {
        let files = program.parts.get(part);
        names.extend(files.with_context(|| format!("the program has no part `{part}`"))?.clone());
    }
    let mut out = String::new();
    for name in names {
        let bytes = program.files.get(&name).with_context(|| format!("{name} is missing"))?;
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes)?;
        let text = base64::encode(&encoder.finish()?);
        // The browser does not look into a script of a kind that it does not know.
        let _ = writeln!(out, "<script type=\"application/wasm\" id=\"{name}\">{text}</script>");
    }
    Ok(out)
}

/// A program of a few words, cut as the real one is.
#[cfg(test)]
pub mod test_support {
    use super::*;
    use crate::prerequisites::StandardLibrary;
    use std::collections::BTreeMap;

    pub fn program() -> Program {
        let files = [
            (
                GLUE,
                "import * as import1 from \"./parts.js\"\nexport class A {\n}\nfunction initSync(m) {\n}\nfunction go() {\n}\nexport { initSync, go as default };\n",
            ),
            (
                "parts.js",
                "import { initSync } from \"./champa.js\";\nconst a = () => fetch(new URL(\"./split_desk.wasm\", import.meta.url));\nexport const load_desk = a;\n",
            ),
            (MAIN, "main"),
            ("split_desk.wasm", "desk"),
            ("split_chip.wasm", "chip"),
        ];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()));
        let parts =
            ["desk", "chip"].map(|part| (part.to_owned(), vec![format!("split_{part}.wasm")]));
        Program {
            files: BTreeMap::from(files),
            parts: BTreeMap::from(parts),
            library: StandardLibrary::FromSource,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::test_support::program;
    use super::*;

    #[test]
    fn three_scripts_become_one() {
        let starter = starter(&program()).unwrap();
        assert_eq!(
            starter,
            "(() => {\nclass A {\n}\nfunction initSync(m) {\n}\nfunction go() {\n}\nconst parts = (() => {\nconst a = () => fetch(\"split_desk.wasm\");\nconst load_desk = a;\nreturn { load_desk };\n})();\nconst import1 = parts;\nreturn go;\n})()"
        );
    }

    #[test]
    fn only_the_parts_that_pages_show_are_there() {
        let elements = elements(&program(), &BTreeSet::from(["desk".to_owned()])).unwrap();
        assert!(
            elements.contains("id=\"champa.wasm\"") && elements.contains("id=\"split_desk.wasm\"")
        );
        assert!(!elements.contains("chip"));
        assert!(super::elements(&program(), &BTreeSet::from(["new".to_owned()])).is_err());
    }
}
