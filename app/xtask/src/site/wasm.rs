//! app/web for the browser: WebAssembly and the script that connects it to the page.
//!
//! No wasm-opt: measured with binaryen 132, `-Oz` takes our program from 1562 to 1364 KB, but with Brotli, which
//! is what travels, from 360 to 394 KB: what it folds together is what Brotli had folded better. On a program
//! of a tenth of that size it saved 1.6 of 34.7 KB. Neither is worth a second compiler, from npm, in every build.

use crate::prerequisites::WASM_TARGET;
use crate::project::{Project, step};
use crate::site::scripts::without_comments;
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use wasm_bindgen_cli_support::Bindgen;

/// What the browser runs.
pub struct Program {
    pub wasm: Vec<u8>,
    pub glue: String,
}

/// Compiles and connects.
pub fn build(project: &Project) -> Result<Program> {
    let compiled = step("compiling the islands to WebAssembly", || compile(project))?;
    step("writing the glue", || connect(project, compiled))
}

/// Cargo itself says where it put the file.
fn compile(project: &Project) -> Result<PathBuf> {
    let output = project
        .cargo()
        .args(["build", "--quiet", "--package", "web", "--lib", "--profile", "wasm"])
        .args(["--target", WASM_TARGET, "--features", "browser"])
        .arg("--message-format=json-render-diagnostics")
        .stderr(Stdio::inherit())
        .output()
        .context("cargo cannot be started")?;
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

fn connect(project: &Project, compiled: PathBuf) -> Result<Program> {
    let folder = project.cache("wasm-bindgen");
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    Bindgen::new()
        .input_path(compiled)
        .out_name("champa")
        .web(true)?
        .typescript(false)
        .debug(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        // The page says where the WebAssembly is: its name carries a hash.
        .omit_default_module_path(true)
        .generate(&folder)?;
    // A snippet would be a third file with a name of its own; nothing of ours needs one.
    ensure!(
        !folder.join("snippets").exists(),
        "a dependency brings a script of its own into the glue"
    );
    Ok(Program {
        wasm: fs::read(folder.join("champa_bg.wasm"))?,
        glue: without_comments(&fs::read_to_string(folder.join("champa.js"))?),
    })
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
