//! `cargo xtask test`: everything that must hold before a change lands, cheapest first. It stops at the
//! first step that fails and says what to do.
//!
//! The journeys run against our own server; those marked `@smoke` once more against nginx with
//! `deploy/nginx.conf`, because that is what a host runs.

use crate::project::{Project, run_loudly, step, today};
use crate::serve::Server;
use crate::site::Purpose;
use crate::{content, pack, prerequisites, site};
use anyhow::{Context, Result, bail};
use prerequisites::{Nginx, WASM_TARGET};
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Runs all of it.
pub fn test(project: &Project, options: &crate::Test) -> Result<()> {
    let start = Instant::now();
    prerequisites::rust_components(project)?;
    prerequisites::wasm_target(project)?;
    // Unit tests of the spelling check read them, too.
    prerequisites::dictionaries(project)?;
    named("Formatting", || {
        run_loudly(project.cargo().args(["fmt", "--all", "--check"]), "run `cargo fmt --all`")
    })?;
    named("Lints", || {
        run_loudly(
            project.cargo().args([
                "clippy",
                "--workspace",
                "--all-targets",
                "--",
                "-D",
                "warnings",
            ]),
            "mend what clippy names above",
        )
    })?;
    named("Lints, for the browser", || {
        run_loudly(
            project
                .cargo()
                .args(["clippy", "--package", "web", "--lib", "--features", "browser"])
                .args(["--target", WASM_TARGET, "--", "-D", "warnings"]),
            "mend what clippy names above",
        )
    })?;
    named("Unit tests", || {
        // The feature comes with xtask anyway; to name it keeps one build of the pages for both.
        run_loudly(
            project.cargo().args(["test", "--workspace", "--features", "web/build"]),
            "mend the tests named above",
        )
    })?;
    named("Courses", || check_content(project))?;
    named("Site", || site::build(project, Purpose::Release).map(drop))?;
    if options.no_browser {
        println!("\nThe journeys in the browser were left out (--no-browser)");
    } else {
        named("Journeys in the browser", || journeys(project))?;
    }
    println!("\nEverything holds. It took {:.0} s.", start.elapsed().as_secs_f32());
    Ok(())
}

/// `cargo xtask check`: the courses and the words.
pub fn check_content(project: &Project) -> Result<()> {
    prerequisites::dictionaries(project)?;
    let report =
        step("reading everything that is written", || Ok(content::check(project.root(), today())))?;
    println!("{report}");
    if !report.is_sound() {
        bail!("the courses are not in order\n→ each line above says what to do");
    }
    Ok(())
}

fn named(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    println!("\n== {name}");
    let start = Instant::now();
    work()
        .with_context(|| format!("“{name}” failed after {:.0} s", start.elapsed().as_secs_f32()))?;
    println!("== {name}: {:.0} s", start.elapsed().as_secs_f32());
    Ok(())
}

fn journeys(project: &Project) -> Result<()> {
    let browser = prerequisites::chromium()?;
    let nginx = prerequisites::nginx()?;
    prerequisites::journeys(project)?;
    let room = project.path("e2e");
    run_loudly(
        Command::new("npx").args(["--no-install", "tsc", "--noEmit"]).current_dir(&room),
        "mend the types named above",
    )?;
    pack::pack_everything(project)?;
    let dist = project.dist();
    let server = Server::start(&dist, 0)?;
    let host = Host::start(project, &nginx, &dist)?;
    run_loudly(
        Command::new("npx")
            .args(["--no-install", "playwright", "test"])
            .current_dir(&room)
            .env("CHROMIUM", browser)
            .env("CHAMPA_URL", server.url())
            .env("CHAMPA_FILES", pack::folder(project))
            .env("CHAMPA_NGINX_URL", host.url()),
        "pictures and traces of what failed are in e2e/test-results/",
    )?;
    open_a_file_in_firefox(project, &room)
}

/// What is passed on must open in the other large browser, too.
fn open_a_file_in_firefox(project: &Project, room: &Path) -> Result<()> {
    let Some(firefox) = prerequisites::installed_firefox() else {
        println!(
            "\nNo Firefox was found: the files that are passed on were opened in Chromium only"
        );
        return Ok(());
    };
    for lang in course::Lang::ALL {
        let file = pack::folder(project).join(format!("champa-school-{}.html", lang.code()));
        println!("\n{} in Firefox", file.display());
        run_loudly(
            Command::new("node")
                .args(["--experimental-websocket", "firefox/open_a_file.mjs"])
                .arg(file)
                .current_dir(room)
                .env("FIREFOX", &firefox),
            "the last line above says what was not seen; FIREFOX names another Firefox",
        )?;
    }
    Ok(())
}

/// nginx with our configuration, as an ordinary process in a folder of its own; it ends when dropped.
pub struct Host {
    process: Child,
    folder: PathBuf,
    port: u16,
}

impl Host {
    /// Serves Champa.
    pub fn start(project: &Project, nginx: &Nginx, site: &Path) -> Result<Self> {
        Self::serve(project, nginx, site, &fs::read_to_string(project.path(CONFIGURATION))?)
    }

    /// Serves a site of somebody else: without our Content-Security-Policy, which only Champa keeps.
    pub fn start_for_anybody(project: &Project, nginx: &Nginx, site: &Path) -> Result<Self> {
        let ours = fs::read_to_string(project.path(CONFIGURATION))?;
        let lines = ours.split_inclusive('\n');
        let theirs: String =
            lines.filter(|line| !line.contains("Content-Security-Policy")).collect();
        Self::serve(project, nginx, site, &theirs)
    }

    fn serve(project: &Project, nginx: &Nginx, site: &Path, conf: &str) -> Result<Self> {
        let folder = project.cache(&format!("nginx-{}", std::process::id()));
        // A worker that is not root must be able to read the site, and it can only where we can.
        fs::create_dir_all(folder.join("champa"))?;
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let conf = conf
            .replace("listen 80;", &format!("listen 127.0.0.1:{port};"))
            .replace("root /var/www/champa;", &format!("root \"{}\";", site.display()));
        fs::write(folder.join("site.conf"), conf)?;
        let module = nginx
            .brotli
            .as_ref()
            .map_or_else(String::new, |module| format!("load_module \"{}\";\n", module.display()));
        if nginx.brotli.is_some() {
            fs::copy(project.path("deploy/nginx-brotli.conf"), folder.join("champa/brotli.conf"))?;
        }
        fs::write(folder.join("nginx.conf"), format!("{module}{SURROUNDINGS}"))?;
        let process = Command::new(&nginx.program)
            .arg("-p")
            .arg(&folder)
            .arg("-c")
            .arg(folder.join("nginx.conf"))
            .args(["-e", "stderr"])
            .stdin(Stdio::null())
            .spawn()
            .context("nginx cannot be started")?;
        let mut host = Self { process, folder, port };
        host.wait_until_it_answers()?;
        Ok(host)
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn wait_until_it_answers(&mut self) -> Result<()> {
        let patience = Instant::now() + Duration::from_secs(10);
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!(
                    "nginx ended with {status}\n→ it refuses deploy/nginx.conf; its words are above"
                );
            }
            if Instant::now() > patience {
                bail!("nginx does not answer on port {}", self.port);
            }
            std::thread::yield_now();
        }
        Ok(())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody to tell.
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// How a host serves Champa.
const CONFIGURATION: &str = "deploy/nginx.conf";

/// What stands around a site in an nginx of its own: one process in the foreground, every file in its folder.
const SURROUNDINGS: &str = "\
daemon off;
master_process off;
pid nginx.pid;
error_log stderr error;
events {}
http {
    client_body_temp_path body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;
    include site.conf;
}
";
