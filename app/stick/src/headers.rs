//! What a server says with each file: one list, for this server, for that of the build tool, for nginx and for static
//! hosts.

/// The folders of hashed names, as addresses begin. In `/offline/` it is a folder that is named by the build.
pub const HASHED_FOLDERS: [&str; 3] = ["/assets/", "/pictures/", "/offline/"];

/// Sent with every answer. Nothing may be loaded from elsewhere or sent there; no other site may frame us.
pub const SECURITY: [(&str, &str); 6] = [
    (
        "Content-Security-Policy",
        concat!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; ",
            // `data:` is for the empty icon of the page behind the quick exit.
            "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; ",
            "worker-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
        ),
    ),
    ("X-Content-Type-Options", "nosniff"),
    // Nobody else learns where a reader came from. We must: after full page loads the quick exit tells by it
    // how many entries of the history are ours (`scripts/early.js`).
    ("Referrer-Policy", "same-origin"),
    (
        "Permissions-Policy",
        concat!(
            "accelerometer=(), bluetooth=(), browsing-topics=(), camera=(), display-capture=(), ",
            "geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), ",
            "serial=(), usb=()"
        ),
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
];

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
    fn only_hashed_names_are_kept() {
        assert_eq!(cache_control("/assets/site.0123456789.css"), KEEP);
        assert_eq!(cache_control("/en/assets/"), ASK_AGAIN);
        assert_eq!(media_type("/a/b.wasm"), Some("application/wasm"));
        assert_eq!(media_type("/en/"), None);
    }
}
