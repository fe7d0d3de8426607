//! From an address to a file, never outside the folder of the site.

use std::path::{Path, PathBuf};

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    File(PathBuf),
    /// A folder, asked for without its slash.
    Folder,
    Nothing,
}

/// Looks for the file of an address. `site` is canonical; `address` begins with a slash and may be encoded.
pub fn find(site: &Path, address: &str) -> Found {
    let Some(parts) = parts(address) else { return Found::Nothing };
    let path = parts.iter().fold(site.to_owned(), |path, part| path.join(part));
    let wants_folder = address.ends_with('/');
    if !wants_folder && path.is_dir() {
        return if path.join("index.html").is_file() { Found::Folder } else { Found::Nothing };
    }
    let path = if wants_folder { path.join("index.html") } else { path };
    // Links in the folder that lead out of it are not followed, either.
    match path.canonicalize() {
        Ok(real) if real.starts_with(site) && real.is_file() => Found::File(real),
        _ => Found::Nothing,
    }
}

/// The names between the slashes. `None` when one of them could mean something to a file system.
fn parts(address: &str) -> Option<Vec<String>> {
    let address = decoded(address.strip_prefix('/')?)?;
    let address = address.strip_suffix('/').unwrap_or(&address);
    if address.is_empty() {
        return Some(Vec::new());
    }
    address.split('/').map(|part| is_plain(part).then(|| part.to_owned())).collect()
}

/// Files of the site begin with a letter, a digit or `_`: no way up, no hidden file, no drive, no device.
fn is_plain(part: &str) -> bool {
    part.starts_with(|sign: char| sign.is_ascii_alphanumeric() || sign == '_')
        && part.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | '_'))
}

/// `%41` as `A`. `None` when it is broken or no text.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = text.bytes();
    let mut out = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        out.push(if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            u8::try_from(high * 16 + low).ok()?
        } else {
            byte
        });
    }
    String::from_utf8(out).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_names_are_followed() {
        let names = |address: &str| parts(address).map(|parts| parts.join("|"));
        assert_eq!(names("/").as_deref(), Some(""));
        assert_eq!(names("/en/help/").as_deref(), Some("en|help"));
        assert_eq!(names("/%65n/a.1%2Ejs").as_deref(), Some("en|a.1.js"));
        for address in [
            "", "en", "//", "/en//help", "/..", "/en/../x", "/.hidden", "/%2e%2e/x", "/a%2f..%2fb", "/a\\b", "/c:", "/a b",
            "/a%00b", "/%", "/%4", "/%zz", "/%ff", "/~root", "/-x", "/en/…",
        ] {
            assert_eq!(names(address), None, "{address}");
        }
    }
}
