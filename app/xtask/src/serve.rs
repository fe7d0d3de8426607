//! `cargo xtask serve`: shows `dist/` as a good host would: compressed, with every header, 404 as 404.

use crate::project::{Project, run_loudly};
use crate::site::headers::{cache_control, media_type, said_with};
use crate::site::{self, Purpose};
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, VARY};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use notify::{EventKind, RecursiveMode, Watcher};
use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tower_http::services::{ServeDir, ServeFile};

/// How many ports are tried before giving up.
const PORTS_TO_TRY: u16 = 20;

/// An editor writes several files when it saves one: wait until it has been quiet for so long.
const QUIET: Duration = Duration::from_millis(300);

/// What is watched; every change in it can change the site.
const SOURCES: [&str; 5] = ["app", "content", "locales", "public", "Cargo.toml"];

/// Builds and shows the site until it is stopped with Ctrl+C.
pub fn serve(project: &Project, options: &crate::Serve) -> Result<()> {
    if let Err(fault) = site::build(project, Purpose::Draft) {
        // While somebody writes, faults come and go: with `--watch` the old site is shown meanwhile.
        if !options.watch || !project.dist().is_dir() {
            return Err(fault);
        }
        println!("{fault:#}\n\nThe site as it was last built is shown.");
    }
    let server = Server::start(&project.dist(), options.port)?;
    println!("\nChampa is at http://localhost:{}/   (stop with Ctrl+C)", server.address.port());
    if options.watch {
        rebuild_on_change(project)
    } else {
        loop {
            std::thread::park();
        }
    }
}

/// A running server; it ends when it is dropped.
pub struct Server {
    pub address: SocketAddr,
    _runtime: Runtime,
}

impl Server {
    /// Serves `dist` to this machine only, at `port` or the next free one. 0 means any.
    pub fn start(dist: &Path, port: u16) -> Result<Self> {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .context("the server cannot start")?;
        let listener = runtime.block_on(listen(port))?;
        let address = listener.local_addr()?;
        let router = router(dist.to_owned());
        runtime.spawn(async move { axum::serve(listener, router).await });
        Ok(Self { address, _runtime: runtime })
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

async fn listen(first: u16) -> Result<TcpListener> {
    for port in first..=first.saturating_add(PORTS_TO_TRY) {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                println!("Port {port} is taken, trying the next one");
            }
            Err(error) => return Err(error).context(format!("port {port} cannot be opened")),
        }
    }
    bail!(
        "ports {first} to {} are taken\n→ choose another: --port 9000",
        first.saturating_add(PORTS_TO_TRY)
    )
}

fn router(dist: PathBuf) -> Router {
    let not_found = ServeFile::new(dist.join("404.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(dist)
        .precompressed_br()
        .precompressed_gzip()
        .append_index_html_on_directories(true)
        .not_found_service(not_found);
    Router::new().fallback_service(files).layer(from_fn(say_headers))
}

/// Adds what `ServeDir` does not know.
async fn say_headers(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let mut response = next.run(request).await;
    let found = !response.status().is_client_error();
    let headers = response.headers_mut();
    let named = if found && !path.ends_with('/') { path.as_str() } else { "/index.html" };
    for (name, value) in said_with(named) {
        headers.insert(
            HeaderName::from_bytes(name.as_bytes()).unwrap_or(VARY),
            HeaderValue::from_static(value),
        );
    }
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache_control(named)));
    if let Some(media_type) = media_type(named)
        && headers.contains_key(CONTENT_TYPE)
    {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(media_type));
    }
    response
}

/// Rebuilds after every change, for ever.
fn rebuild_on_change(project: &Project) -> Result<()> {
    let (sender, changes) = channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let read_only = |kind| matches!(kind, EventKind::Access(_));
        if event.is_ok_and(|event| !read_only(event.kind)) {
            // The receiver is gone only when the program ends.
            let _ = sender.send(());
        }
    })?;
    for source in SOURCES {
        let path = project.path(source);
        if path.exists() {
            watcher.watch(&path, RecursiveMode::Recursive)?;
        }
    }
    println!("Watching {} for changes", SOURCES.join(", "));
    while wait_for_quiet(&changes) {
        println!();
        // Pages are rendered by this very program: a change of Rust needs a new one, so cargo decides.
        let rebuilt = run_loudly(
            project.cargo().args([
                "run",
                "--quiet",
                "--package",
                "xtask",
                "--",
                "build",
                "--draft",
            ]),
            "mend it; the site as it was is shown until then",
        );
        match rebuilt {
            Ok(()) => println!("Reload the page to see it"),
            Err(fault) => println!("{fault:#}"),
        }
    }
    Ok(())
}

/// Waits for a change and for the end of the changes that belong to it. False when no more can come.
fn wait_for_quiet(changes: &Receiver<()>) -> bool {
    if changes.recv().is_err() {
        return false;
    }
    while changes.recv_timeout(QUIET).is_ok() {}
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    struct Site {
        folder: PathBuf,
        server: Server,
    }

    impl Site {
        fn with_files(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("champa-{name}-{}", std::process::id()));
            fs::create_dir_all(folder.join("en")).unwrap();
            fs::create_dir_all(folder.join("assets")).unwrap();
            fs::write(folder.join("en/index.html"), "<p>plain").unwrap();
            fs::write(folder.join("en/index.html.br"), "packed").unwrap();
            fs::write(folder.join("404.html"), "<p>lost").unwrap();
            fs::write(folder.join("assets/a.wasm"), "wasm").unwrap();
            let server = Server::start(&folder, 0).unwrap();
            Self { folder, server }
        }

        fn ask(&self, method: &str, path: &str, more: &str) -> String {
            let mut stream = TcpStream::connect(self.server.address).unwrap();
            write!(
                stream,
                "{method} {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{more}\r\n"
            )
            .unwrap();
            let mut answer = String::new();
            stream.read_to_string(&mut answer).unwrap();
            answer
        }
    }

    impl Drop for Site {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.folder);
        }
    }

    fn value<'a>(answer: &'a str, name: &str) -> Option<&'a str> {
        answer.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
    }

    #[test]
    fn a_page_comes_with_every_header_and_compressed_when_asked() {
        let site = Site::with_files("pages");
        let plain = site.ask("GET", "/en/", "");
        assert!(plain.starts_with("HTTP/1.1 200") && plain.ends_with("<p>plain"), "{plain}");
        assert_eq!(value(&plain, "content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(value(&plain, "cache-control"), Some("no-cache"));
        for (name, expected) in said_with("/en/") {
            assert_eq!(value(&plain, &name.to_ascii_lowercase()), Some(expected));
        }
        let packed = site.ask("GET", "/en/", "Accept-Encoding: gzip, br\r\n");
        assert_eq!(value(&packed, "content-encoding"), Some("br"));
        assert_eq!(value(&packed, "content-type"), Some("text/html; charset=utf-8"));
        assert!(packed.ends_with("packed"));
        assert!(site.ask("HEAD", "/en/", "").ends_with("\r\n\r\n"));
    }

    #[test]
    fn an_unchanged_page_is_not_sent_again() {
        let site = Site::with_files("again");
        let first = site.ask("GET", "/en/", "");
        let tag = value(&first, "etag").unwrap();
        let again = site.ask("GET", "/en/", &format!("If-None-Match: {tag}\r\n"));
        assert!(again.starts_with("HTTP/1.1 304"), "{again}");
    }

    #[test]
    fn what_is_not_there_is_404_and_never_kept() {
        let site = Site::with_files("lost");
        for path in ["/nothing", "/assets/gone.0123456789.js"] {
            let lost = site.ask("GET", path, "");
            assert!(lost.starts_with("HTTP/1.1 404") && lost.ends_with("<p>lost"), "{lost}");
            assert_eq!(value(&lost, "cache-control"), Some("no-cache"));
            assert_eq!(value(&lost, "content-type"), Some("text/html; charset=utf-8"));
        }
        let wasm = site.ask("GET", "/assets/a.wasm", "");
        assert_eq!(value(&wasm, "content-type"), Some("application/wasm"));
        assert!(value(&wasm, "cache-control").unwrap().contains("immutable"));
    }

    #[test]
    fn a_taken_port_is_passed_over() {
        let first = Site::with_files("port");
        let second = Server::start(&first.folder, first.server.address.port()).unwrap();
        assert!(second.address.port() > first.server.address.port());
    }
}
