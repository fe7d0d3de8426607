//! What the server says with each file: one list, for our own server, for nginx and for static hosts.

use super::assets::HASHED_FOLDERS;
use std::fmt::Write as _;

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

/// The `_headers` file of static hosts. They ask again for what is not listed, and join the values of a
/// header that two rules give: so only hashed folders have a rule about keeping.
pub fn host_file() -> String {
    let mut file = String::from("/*\n");
    for (name, value) in SECURITY {
        // Writing to a String cannot fail.
        let _ = writeln!(file, "  {name}: {value}");
    }
    for folder in HASHED_FOLDERS {
        let _ = writeln!(file, "{folder}*\n  Cache-Control: {KEEP}");
    }
    let _ = writeln!(file, "/*.webmanifest\n  Content-Type: application/manifest+json");
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::Project;
    use std::collections::BTreeSet;
    use std::fs;

    fn nginx() -> String {
        fs::read_to_string(Project::of_this_crate().path("deploy/nginx.conf")).unwrap()
    }

    #[test]
    fn nginx_sends_what_our_own_server_sends() {
        let sent: BTreeSet<(String, String)> = nginx()
            .lines()
            .filter_map(|line| line.trim().strip_prefix("add_header "))
            .map(|line| {
                let (name, value) = line.split_once(' ').unwrap();
                let value = value.strip_suffix(" always;").expect("sent with errors, too");
                (name.to_owned(), value.trim_matches('"').to_owned())
            })
            .collect();
        let expected: BTreeSet<(String, String)> = SECURITY
            .into_iter()
            .chain([("Cache-Control", "$champa_cache_control")])
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        assert_eq!(sent, expected);
    }

    #[test]
    fn nginx_keeps_what_our_own_server_keeps() {
        let folders = HASHED_FOLDERS.map(|folder| folder.trim_matches('/')).join("|");
        let map = format!(
            "map $uri $champa_cache_control {{\n    default          \"{ASK_AGAIN}\";\n    ~^/({folders})/  \"{KEEP}\";\n}}"
        );
        let nginx = nginx();
        let written: String = nginx.split_whitespace().collect::<Vec<_>>().join(" ");
        let map: String = map.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(written.contains(&map), "deploy/nginx.conf must say:\n{map}");
    }

    #[test]
    fn nginx_knows_the_same_media_types() {
        let nginx = nginx();
        let types = nginx.split("types {").nth(1).unwrap().split('}').next().unwrap();
        let known: BTreeSet<(&str, &str)> = types
            .lines()
            .filter_map(|line| line.trim().strip_suffix(';')?.split_once(' '))
            .map(|(media_type, extension)| (extension.trim(), media_type))
            .collect();
        // nginx adds the charset by itself: `charset utf-8`.
        let expected: BTreeSet<(&str, &str)> = MEDIA_TYPES
            .iter()
            .map(|(extension, media_type)| {
                (*extension, media_type.strip_suffix("; charset=utf-8").unwrap_or(media_type))
            })
            .collect();
        assert_eq!(known, expected);
    }

    #[test]
    fn static_hosts_send_every_header() {
        let file = host_file();
        let (all, rest) = file.split_once("/assets/*").unwrap();
        for (name, value) in SECURITY {
            assert!(all.contains(&format!("  {name}: {value}\n")), "{name}");
        }
        assert_eq!(rest.matches(KEEP).count(), HASHED_FOLDERS.len());
    }

    #[test]
    fn only_hashed_names_are_kept() {
        assert_eq!(cache_control("/assets/site.0123456789.css"), KEEP);
        assert_eq!(cache_control("/en/assets/"), ASK_AGAIN);
        assert_eq!(media_type("/a/b.wasm"), Some("application/wasm"));
        assert_eq!(media_type("/en/"), None);
    }
}
