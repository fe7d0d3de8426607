//! app/web for the browser: WebAssembly and the script that connects it to the page.
//!
//! No wasm-opt: measured with binaryen 132, `-Oz` takes our program from 1562 to 1364 KB, but with Brotli, which
//! is what travels, from 360 to 394 KB: what it folds together is what Brotli had folded better. On a program
//! of a tenth of that size it saved 1.6 of 34.7 KB. Neither is worth a second compiler, from npm, in every build.

use crate::prerequisites::{self, StandardLibrary, WASM_TARGET};
use crate::project::{Project, step};
use crate::site::assets::files_below;
use crate::site::packing::{arrange, pack};
use crate::site::scripts::without_comments;
use anyhow::{Context, Result, anyhow, bail, ensure};
use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use wasm_bindgen_cli_support::Bindgen;

/// What the browser runs: files that name each other, so they stand in one folder whose name carries the hash.
pub struct Program {
    /// By name: `champa.js`, `champa.wasm`, the parts, and the script that loads them.
    pub files: BTreeMap<String, Vec<u8>>,
    /// The files of each part beside that of the lessons, as `data-part` names it.
    pub parts: BTreeMap<String, Vec<String>>,
    pub library: StandardLibrary,
}

/// The script that a page begins with.
pub const GLUE: &str = "champa.js";

/// The WebAssembly that the glue is given.
pub const MAIN: &str = "champa.wasm";

/// The script that fetches the parts, as the glue imports it.
pub const LOADER: &str = "./parts.js";

/// How the program gets a small standard library: it is compiled with the program, for size, and a fault ends the program
/// where it happens. No place in the source, no sentence, no way to print either travels to learners; the page hears of
/// the end by itself (`scripts/fault.js`). Measured on the program of a lesson: 162.0 → 145.1 KB.
///
/// The compiler calls these switches unstable, so it is told that we know; what they do, the journeys try. Should a
/// newer compiler name one of them differently, it says so, and this is the place.
const SMALL_LIBRARY: [&str; 4] = [
    "-Zbuild-std=std,panic_abort",
    "-Zbuild-std-features=optimize_for_size",
    "--config",
    "target.wasm32-unknown-unknown.rustflags = ['-Zunstable-options', '-Cpanic=immediate-abort', \
     '-Zlocation-detail=none', '-Zfmt-debug=none']",
];

/// Compiles, cuts and connects.
pub fn build(project: &Project) -> Result<Program> {
    let library = prerequisites::standard_library(project);
    let compiled = step("compiling the islands to WebAssembly", || compile(project, library))?;
    step("cutting it into parts, writing the glue", || {
        let folder = project.cache("program");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        let (main, parts) = cut(&compiled, &folder)?;
        Ok(Program { files: connect(&folder, &main)?, parts, library })
    })
}

/// Cuts the program where `islands/parts.rs` says so. Returns the part that is always there, not yet connected, and the
/// files of each of the others.
fn cut(compiled: &Path, folder: &Path) -> Result<(PathBuf, BTreeMap<String, Vec<String>>)> {
    let program = fs::read(compiled)?;
    let main = folder.join("uncut.wasm");
    let mut options = wasm_split_cli_support::Options::new(&program);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name = LOADER;
    options.main_module = "./champa.js";
    let cut = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("the program cannot be cut: {error:#}"))?;
    let files = |stems: Vec<String>| stems.into_iter().map(|stem| format!("{stem}.wasm")).collect();
    let parts = cut.prefetch_map.into_iter().map(|(part, stems)| (part, files(stems))).collect();
    Ok((main, parts))
}

/// Compiles the program. Cargo itself says where it put the file.
fn compile(project: &Project, library: StandardLibrary) -> Result<PathBuf> {
    let mut cargo = project.cargo();
    cargo
        .args(["build", "--quiet", "--package", "web", "--lib", "--profile", "wasm"])
        .args(["--target", WASM_TARGET, "--features", "browser"])
        .arg("--message-format=json-render-diagnostics");
    if library == StandardLibrary::FromSource {
        cargo.args(SMALL_LIBRARY).env("RUSTC_BOOTSTRAP", "1");
    }
    let output = cargo.stderr(Stdio::inherit()).output().context("cargo cannot be started")?;
    if !output.status.success() {
        bail!(
            "app/web does not compile for the browser\n→ mend what the compiler names above; \
             if it does not know the target, run `rustup target add {WASM_TARGET}`"
        );
    }
    String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "web")
        .filter_map(|message| {
            let files = message["filenames"].as_array()?;
            files
                .iter()
                .filter_map(|file| file.as_str())
                .find(|file| Path::new(file).extension() == Some(OsStr::new("wasm")))
                .map(PathBuf::from)
        })
        .next_back()
        .context("cargo named no .wasm file")
}

/// Writes the glue beside the parts and takes them all in.
fn connect(folder: &Path, main: &Path) -> Result<BTreeMap<String, Vec<u8>>> {
    let glue = folder.join("glue");
    Bindgen::new()
        .input_path(main)
        .out_name("champa")
        .web(true)?
        .typescript(false)
        .debug(false)
        .keep_lld_exports(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the WebAssembly is.
        .omit_default_module_path(true)
        .generate(&glue)?;
    // A snippet would be a script that nobody has looked at; nothing of ours needs one.
    ensure!(
        !glue.join("snippets").exists(),
        "a dependency brings a script of its own into the glue"
    );
    let mut files = BTreeMap::new();
    for path in files_below(folder)? {
        if path == main {
            continue;
        }
        let name = path.file_name().and_then(OsStr::to_str).context("a file has a name")?;
        let bytes = fs::read(&path)?;
        let bytes = match path.extension().and_then(OsStr::to_str) {
            Some("js") => bytes,
            // It is packed together with its glue.
            Some("wasm") if name == "champa_bg.wasm" => bytes,
            Some("wasm") => arrange(&bytes)?,
            _ => bail!("{name}: nobody expected such a file beside the program"),
        };
        files.insert(name.to_owned(), bytes);
    }
    let script = files.remove(GLUE).context("no glue was written")?;
    let program = files.remove("champa_bg.wasm").context("no program was written")?;
    let (program, script) = pack(&program, &String::from_utf8(script)?, "./champa_bg.js")?;
    let loader = files.remove(LOADER.trim_start_matches("./")).context("no loader was written")?;
    let loader = without_comments(&String::from_utf8(loader)?);
    files.insert(LOADER.trim_start_matches("./").to_owned(), loader.into_bytes());
    let script = without_comments(&script);
    files.insert(GLUE.to_owned(), script.into_bytes());
    files.insert(MAIN.to_owned(), program);
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The two halves of wasm-bindgen understand each other only when they are of one version.
    #[test]
    fn both_halves_of_wasm_bindgen_have_one_version() {
        let lock = fs::read_to_string(Project::of_this_crate().path("Cargo.lock")).unwrap();
        let lock: toml::Table = lock.parse().unwrap();
        let versions = |name: &str| -> Vec<String> {
            let packages = lock["package"].as_array().unwrap().iter();
            packages
                .filter(|package| package["name"].as_str() == Some(name))
                .map(|package| package["version"].as_str().unwrap().to_owned())
                .collect()
        };
        assert_eq!(versions("wasm-bindgen").len(), 1);
        assert_eq!(versions("wasm-bindgen"), versions("wasm-bindgen-cli-support"));
    }
}
