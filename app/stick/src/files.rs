//! From an address to a file, never outside of the two folders.

use std::path::{Path, PathBuf};

/// How the addresses of the files begin that phones take along.
pub const DOWNLOADS: &str = "/files/";

/// What is shown; both are canonical.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The built site.
    site: PathBuf,
    /// Courses as single files; not every stick has them.
    files: Option<PathBuf>,
}

/// What an address leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    File(PathBuf),
    /// A folder, asked for without its slash.
    Folder,
    Nothing,
}

impl Folders {
    /// `site` and `files` in a folder; `None` when there is no site.
    pub fn beside(folder: &Path) -> Option<Self> {
        let inside = |name: &str| folder.join(name).canonicalize().ok();
        let site = inside("site").filter(|site| site.join("index.html").is_file())?;
        Some(Self { site, files: inside("files") })
    }

    /// The page for what is not there.
    pub fn not_found(&self) -> PathBuf {
        self.site.join("404.html")
    }

    /// Looks for the file of an address, which begins with a slash and may be encoded.
    pub fn find(&self, address: &str) -> Found {
        let downloads = DOWNLOADS.trim_end_matches('/');
        match (address.strip_prefix(downloads), &self.files) {
            (Some(""), Some(_)) => Found::Folder,
            (Some(rest), Some(files)) if rest.starts_with('/') => find(files, rest),
            _ => find(&self.site, address),
        }
    }
}

fn find(root: &Path, address: &str) -> Found {
    let Some(parts) = parts(address) else { return Found::Nothing };
    let path = parts.iter().fold(root.to_owned(), |path, part| path.join(part));
    let wants_folder = address.ends_with('/');
    if !wants_folder && path.is_dir() {
        return if path.join("index.html").is_file() { Found::Folder } else { Found::Nothing };
    }
    let path = if wants_folder { path.join("index.html") } else { path };
    // Links in the folder that lead out of it are not followed, either.
    match path.canonicalize() {
        Ok(real) if real.starts_with(root) && real.is_file() => Found::File(real),
        _ => Found::Nothing,
    }
}

/// The names between the slashes. `None` when one of them could mean something to a file system.
fn parts(address: &str) -> Option<Vec<String>> {
    let address = decoded(address.strip_prefix('/')?)?;
    if address.is_empty() {
        return Some(Vec::new());
    }
    let address = address.strip_suffix('/').unwrap_or(&address);
    address.split('/').map(|part| is_plain(part).then(|| part.to_owned())).collect()
}

/// Names that Windows takes for devices, with any ending.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

/// Files of the site begin with a letter, a digit or `_`: no way up, no hidden file, no drive, no device.
fn is_plain(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let stem = stem.trim_end_matches(|sign: char| sign.is_ascii_digit());
    !DEVICES.contains(&stem)
        && !part.ends_with('.')
        && part.starts_with(|sign: char| sign.is_ascii_alphanumeric() || sign == '_')
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
            "",
            "en",
            "//",
            "/en//help",
            "/..",
            "/en/../x",
            "/.hidden",
            "/%2e%2e/x",
            "/a%2f..%2fb",
            "/a\\b",
            "/c:",
            "/a b",
            "/a%00b",
            "/%",
            "/%4",
            "/%zz",
            "/%ff",
            "/~root",
            "/-x",
            "/en/…",
            "/nul",
            "/en/CON.txt",
            "/com1",
            "/a.",
        ] {
            assert_eq!(names(address), None, "{address}");
        }
    }
}
