//! What a server says with each file: one list, for this server, for that of the build tool, for nginx and for static
//! hosts.

/// The folders of hashed names, as addresses begin. In `/offline/` it is a folder that is named by the build.
pub const HASHED_FOLDERS: [&str; 3] = ["/assets/", "/pictures/", "/offline/"];

/// Sent with every answer.
pub const EVERYTHING: [(&str, &str); 2] =
    [("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Resource-Policy", "same-origin")];

/// Sent with pages and with the worker besides: they mean nothing elsewhere, and each file of a lesson would be half a
/// kilobyte heavier by them. The policy is what a page cannot say itself, and what the worker must be told; everything
/// else a page says at its very beginning (`site/policy.rs`), for it alone knows the hashes of what stands in it.
pub const DOCUMENT: [(&str, &str); 4] = [
    (
        "Content-Security-Policy",
        concat!(
            "connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; ",
            "form-action 'none'; frame-ancestors 'none'"
        ),
    ),
    // Nobody else learns where a reader came from. We must: after full page loads the quick exit tells by it
    // how many entries of the history are ours (`scripts/early.js`).
    ("Referrer-Policy", "same-origin"),
    (
        "Permissions-Policy",
        concat!(
            "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), ",
            "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), ",
            "serial=(), usb=()"
        ),
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

/// The file of the worker, at the root of the site: its address is its scope. For these rules it is a page.
pub const WORKER: &str = "worker.js";

/// What is said with the file at an address: `/en/`, `/assets/a.0123456789.css`.
pub fn said_with(path: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_document = path.strip_prefix('/') == Some(WORKER)
        || media_type(path).is_none_or(|kind| kind.starts_with("text/html"));
    let more: &[(&str, &str)] = if is_document { &DOCUMENT } else { &[] };
    EVERYTHING.iter().chain(more).copied()
}

/// A file whose name carries its hash never changes.
pub const KEEP: &str = "public, max-age=31536000, immutable";

/// Everything else is asked for again, and answered with “not modified”.
pub const ASK_AGAIN: &str = "no-cache";

/// The files of the site and how a browser should take them.
pub const MEDIA_TYPES: [(&str, &str); 11] = [
    ("html", "text/html; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("json", "application/json"),
    ("txt", "text/plain; charset=utf-8"),
    ("xml", "application/xml"),
    ("webmanifest", "application/manifest+json"),
    ("wasm", "application/wasm"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("woff2", "font/woff2"),
];

/// How long a browser may keep what it found at this address.
pub fn cache_control(path: &str) -> &'static str {
    if HASHED_FOLDERS.iter().any(|folder| path.starts_with(folder)) { KEEP } else { ASK_AGAIN }
}

/// The media type of a file by its name.
pub fn media_type(path: &str) -> Option<&'static str> {
    let extension = path.rsplit_once('.')?.1;
    MEDIA_TYPES.iter().find(|(known, _)| *known == extension).map(|(_, media_type)| *media_type)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_and_the_worker_are_guarded_and_other_files_are_light() {
        let count = |path| said_with(path).count();
        for document in ["/", "/en/", "/404.html", "/en/help", "/worker.js"] {
            assert_eq!(count(document), EVERYTHING.len() + DOCUMENT.len(), "{document}");
        }
        for file in ["/assets/a.0123456789.js", "/pictures/a.svg", "/offline/0/en.json"] {
            assert_eq!(count(file), EVERYTHING.len(), "{file}");
        }
    }

    #[test]
    fn only_hashed_names_are_kept() {
        assert_eq!(cache_control("/assets/site.0123456789.css"), KEEP);
        assert_eq!(cache_control("/en/assets/"), ASK_AGAIN);
        assert_eq!(media_type("/a/b.wasm"), Some("application/wasm"));
        assert_eq!(media_type("/en/"), None);
    }
}
