//! What the server says with each file: one list, for our own server, for nginx and for static hosts.

use std::fmt::Write as _;

pub use stick::headers::*;

/// The `_headers` file of static hosts. They ask again for what is not listed, and join the values of a
/// header that two rules give: so only hashed folders have a rule about keeping.
pub fn host_file() -> String {
    let mut file = String::from("/*\n");
    // Their rules cannot tell a page from what it loads.
    for (name, value) in EVERYTHING.into_iter().chain(DOCUMENT) {
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
        let nginx = nginx();
        let quoted = |value: &str| value.trim_matches('"').to_owned();
        let sent: BTreeSet<(String, String)> = nginx
            .lines()
            .filter_map(|line| line.trim().strip_prefix("add_header "))
            .map(|line| {
                let (name, value) = line.split_once(' ').unwrap();
                let value = value.strip_suffix(" always;").expect("sent with errors, too");
                // What only pages get stands in a table.
                let in_table = value.starts_with('$').then(|| of_a_page(&nginx, value)).flatten();
                (name.to_owned(), in_table.unwrap_or_else(|| quoted(value)))
            })
            .collect();
        let expected: BTreeSet<(String, String)> = EVERYTHING
            .into_iter()
            .chain(DOCUMENT)
            .chain([("Cache-Control", "$champa_cache_control")])
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        assert_eq!(sent, expected);
        assert_eq!(nginx.matches(PAGES).count(), DOCUMENT.len());
    }

    /// What nginx calls a page: an address that ends in a slash is a file `index.html` for it.
    const PAGES: &str = r"~^(.*\.html|/worker\.js)$";

    /// The value of a variable for pages: `map $uri $name { default ""; ~… "value"; }`.
    fn of_a_page(nginx: &str, variable: &str) -> Option<String> {
        let table = nginx.split_once(&format!("map $uri {variable} {{"))?.1.split('}').next()?;
        let line = table.lines().find_map(|line| line.trim().strip_prefix(PAGES))?;
        Some(line.trim().strip_suffix(';')?.trim_matches('"').to_owned())
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
        for (name, value) in EVERYTHING.into_iter().chain(DOCUMENT) {
            assert!(all.contains(&format!("  {name}: {value}\n")), "{name}");
        }
        assert_eq!(rest.matches(KEEP).count(), HASHED_FOLDERS.len());
    }
}
