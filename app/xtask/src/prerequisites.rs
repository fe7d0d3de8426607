//! What a machine needs beside Rust, and how it gets there. Each function does nothing when the thing is
//! there already, installs it when it can, and otherwise says what a person should do.

use crate::project::{Project, run_loudly, run_quietly, step};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// The compiler's half for the browser.
pub fn wasm_target(project: &Project) -> Result<()> {
    let listed = project.command("rustup").args(["target", "list", "--installed"]).output();
    let Ok(listed) = listed else {
        // Without rustup there is nothing to ask or to install; the compiler itself will complain.
        return Ok(());
    };
    if String::from_utf8_lossy(&listed.stdout).lines().any(|line| line.trim() == WASM_TARGET) {
        return Ok(());
    }
    step("installing the WebAssembly target", || {
        run_quietly(
            project.command("rustup").args(["target", "add", WASM_TARGET]),
            "connect to the network once and run `rustup target add wasm32-unknown-unknown`",
        )
        .map(drop)
    })
}

/// The standard library of the program for the browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StandardLibrary {
    /// Compiled with the program: a tenth less to download.
    FromSource,
    /// As it comes with the compiler.
    AsDelivered,
}

/// The source of the standard library, where it can be had. Without it the program is heavier, and does the same.
pub fn standard_library(project: &Project) -> StandardLibrary {
    let is_there = || {
        let told = project.command("rustc").args(["--print", "sysroot"]).output();
        let sysroot = told.map(|told| String::from_utf8_lossy(&told.stdout).trim().to_owned());
        sysroot.is_ok_and(|sysroot| {
            Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
        })
    };
    if !is_there() {
        let added = step("installing the source of the standard library", || {
            run_quietly(
                project.command("rustup").args(["component", "add", "rust-src"]),
                "connect to the network once and run `rustup component add rust-src`",
            )
        });
        if !is_there() {
            let why = added.err().map(|missing| format!(": {missing:#}")).unwrap_or_default();
            println!("  without it the program is a tenth heavier{why}");
        }
    }
    if is_there() { StandardLibrary::FromSource } else { StandardLibrary::AsDelivered }
}

/// The dictionaries of the spelling check.
pub fn dictionaries(project: &Project) -> Result<()> {
    let folder = project.cache("dictionaries");
    fs::create_dir_all(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(project.path("app/xtask/dictionaries").join(name), folder.join(name))
            .with_context(|| format!("app/xtask/dictionaries/{name} cannot be copied"))?;
    }
    node_packages(&folder, "the dictionaries")
}

/// Playwright and what the journeys need with it.
pub fn journeys(project: &Project) -> Result<()> {
    node_packages(&project.path("e2e"), "the packages of the browser tests")
}

/// `npm ci` in `folder`, unless what is installed there is exactly what its lock file asks for.
fn node_packages(folder: &Path, what: &str) -> Result<()> {
    let lock = fs::read(folder.join("package-lock.json"))
        .with_context(|| format!("{}: package-lock.json is missing", folder.display()))?;
    let installed = folder.join("node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|bytes| bytes == lock) {
        return Ok(());
    }
    step(&format!("installing {what}"), || {
        run_quietly(
            Command::new("npm").current_dir(folder).args([
                "ci",
                "--no-audit",
                "--no-fund",
                "--ignore-scripts",
            ]),
            "install Node.js 20 or newer with npm, connect to the network, and run it again",
        )?;
        fs::write(&installed, &lock)?;
        Ok(())
    })
}

/// Chromium, the browser of the journeys. `CHROMIUM` names another one.
pub fn chromium() -> Result<PathBuf> {
    if let Some(named) = std::env::var_os("CHROMIUM") {
        return Ok(named.into());
    }
    let found = || program(&["chromium", "chromium-browser", "google-chrome"]);
    if found().is_none() {
        install_debian_packages(&["chromium"])?;
    }
    found().context("no Chromium was found\n→ install it, or name it: CHROMIUM=/path/to/chromium")
}

/// Firefox, where there is one. It is not installed for the sake of one journey: not every system packs it the same way.
pub fn installed_firefox() -> Option<PathBuf> {
    std::env::var_os("FIREFOX").map(PathBuf::from).or_else(|| program(&["firefox-esr", "firefox"]))
}

/// A web server as a host runs it.
#[derive(Debug, Clone)]
pub struct Nginx {
    pub program: PathBuf,
    /// The module that serves `.br` files, when there is one.
    pub brotli: Option<PathBuf>,
}

const BROTLI_MODULES: [&str; 2] = [
    "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so",
    "/usr/share/nginx/modules/ngx_http_brotli_static_module.so",
];

pub fn nginx() -> Result<Nginx> {
    if installed_nginx().is_none_or(|nginx| nginx.brotli.is_none()) {
        install_debian_packages(&["nginx-light", "libnginx-mod-http-brotli-static"])?;
    }
    installed_nginx().context("no nginx was found\n→ install nginx, or use `test --no-browser`")
}

/// What is there, without installing anything.
pub fn installed_nginx() -> Option<Nginx> {
    let brotli = BROTLI_MODULES.iter().map(PathBuf::from).find(|path| path.is_file());
    Some(Nginx { program: program(&["nginx"])?, brotli })
}

/// The first of `names` on the search path or where system programs live.
fn program(names: &[&str]) -> Option<PathBuf> {
    let search = std::env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::env::split_paths(&search)
        .chain(["/usr/sbin", "/usr/local/sbin"].map(PathBuf::from))
        .collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|path| path.is_file())
}

fn install_debian_packages(packages: &[&str]) -> Result<()> {
    let remedy = format!("install {} with your system's packages", packages.join(" and "));
    if program(&["apt-get"]).is_none() {
        bail!("{} missing, and this is no Debian system\n→ {remedy}", packages.join(", "));
    }
    step(&format!("installing {} (Debian packages)", packages.join(", ")), || {
        run_quietly(&mut as_root(&["apt-get", "update", "-q"])?, &remedy)?;
        let mut install = vec!["apt-get", "install", "-q", "-y", "--no-install-recommends"];
        install.extend(packages);
        run_quietly(as_root(&install)?.env("DEBIAN_FRONTEND", "noninteractive"), &remedy).map(drop)
    })
}

/// The command itself for root, through a sudo that asks no password otherwise.
fn as_root(arguments: &[&str]) -> Result<Command> {
    let id = Command::new("id").arg("-u").output().context("`id` cannot be started")?;
    let is_root = String::from_utf8_lossy(&id.stdout).trim() == "0";
    let mut command = if is_root {
        Command::new(arguments[0])
    } else {
        let mut sudo = Command::new("sudo");
        sudo.args(["-n", arguments[0]]);
        sudo
    };
    command.args(&arguments[1..]).stdin(Stdio::null());
    Ok(command)
}

/// The components of the toolchain that `test` uses.
pub fn rust_components(project: &Project) -> Result<()> {
    for (tool, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        let there = project
            .cargo()
            .args([tool, "--version"])
            .output()
            .is_ok_and(|output| output.status.success());
        if !there {
            run_loudly(
                project.command("rustup").args(["component", "add", component]),
                &format!("run `rustup component add {component}`"),
            )?;
        }
    }
    Ok(())
}
