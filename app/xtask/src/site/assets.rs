//! Files whose names carry a hash of their content: a browser may keep them for ever, and no page ever
//! meets a file of another build.

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the pages' own manifest stands.
const MANIFEST: &str = "manifest.webmanifest";

/// The icon in the tab.
const ICON: &str = "icon.svg";

/// The first ten hexadecimal digits of a SHA-256.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint(String);

impl Fingerprint {
    pub fn of(bytes: &[u8]) -> Self {
        Self::of_parts([bytes])
    }

    /// Each part is hashed with its length, so that no two lists of parts look the same.
    pub fn of_parts<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Self {
        let mut hasher = Sha256::new();
        for part in parts {
            hasher.update((part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(hexadecimal(&hasher.finalize()[..5]))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Two digits for each byte.
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Writes assets into the site and remembers what it wrote.
pub struct AssetStore {
    site: PathBuf,
    /// Address → fingerprint of the content.
    written: BTreeMap<String, Fingerprint>,
}

/// What the pages link to out of `public/`.
pub struct Public {
    pub icon: String,
    pub manifest: String,
}

impl AssetStore {
    /// Begins an empty site.
    pub fn create(site: &Path) -> Result<Self> {
        if site.exists() {
            fs::remove_dir_all(site)?;
        }
        fs::create_dir_all(site)?;
        Ok(Self { site: site.to_owned(), written: BTreeMap::new() })
    }

    /// Writes `bytes` as `folder/stem.HASH.extension` and returns its address.
    pub fn add(&mut self, folder: &str, name: &str, bytes: &[u8]) -> Result<String> {
        let fingerprint = Fingerprint::of(bytes);
        let (stem, extension) = name.rsplit_once('.').context("an asset has an extension")?;
        self.write(format!("/{folder}/{stem}.{fingerprint}.{extension}"), bytes)
    }

    /// Writes files that name each other as `folder/name.HASH/…` and returns the address of that folder.
    pub fn add_folder(
        &mut self,
        folder: &str,
        name: &str,
        files: &BTreeMap<String, Vec<u8>>,
    ) -> Result<String> {
        let parts = files.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes]);
        let address = format!("/{folder}/{name}.{}", Fingerprint::of_parts(parts));
        for (name, bytes) in files {
            self.write(format!("{address}/{name}"), bytes)?;
        }
        Ok(address)
    }

    pub fn add_file(&mut self, folder: &str, file: &Path) -> Result<String> {
        let bytes = fs::read(file).with_context(|| format!("{} is missing", file.display()))?;
        let name = file.file_name().and_then(|name| name.to_str()).context("a file has a name")?;
        self.add(folder, name, &bytes)
    }

    /// Copies `public/` as it is. Only icons get hashed names, and the web manifest speaks of them by those.
    pub fn copy_public(&mut self, public: &Path) -> Result<Public> {
        let mut icons = BTreeMap::new();
        let mut others = Vec::new();
        for file in files_below(public)? {
            let name = file.strip_prefix(public)?.to_string_lossy().replace('\\', "/");
            if name.starts_with("icon") && !name.contains('/') {
                icons.insert(format!("/{name}"), self.add_file("assets", &file)?);
            } else {
                others.push((name, file));
            }
        }
        for (name, file) in others {
            let mut bytes = fs::read(&file)?;
            if name == MANIFEST {
                let mut text = String::from_utf8(bytes).context("the web manifest is UTF-8")?;
                for (plain, hashed) in &icons {
                    text = text.replace(&format!("\"{plain}\""), &format!("\"{hashed}\""));
                }
                bytes = text.into_bytes();
            }
            self.write(format!("/{name}"), &bytes)?;
        }
        Ok(Public {
            icon: icons.remove(&format!("/{ICON}")).context("public/icon.svg is missing")?,
            manifest: self
                .written
                .get_key_value(&format!("/{MANIFEST}"))
                .map(|(address, _)| address.clone())
                .context("public/manifest.webmanifest is missing")?,
        })
    }

    /// The addresses of everything that was written.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        self.written.keys().map(String::as_str)
    }

    /// One hash over all assets.
    pub fn fingerprint(&self) -> Fingerprint {
        let parts = self.written.iter().flat_map(|(address, fingerprint)| {
            [address.as_bytes(), fingerprint.as_str().as_bytes()]
        });
        Fingerprint::of_parts(parts)
    }

    fn write(&mut self, address: String, bytes: &[u8]) -> Result<String> {
        super::write(&self.site.join(&address[1..]), bytes)?;
        self.written.insert(address.clone(), Fingerprint::of(bytes));
        Ok(address)
    }
}

/// Every file below a folder, in a fixed order; none when there is no such folder.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_speaks_of_icons_by_their_hashed_names() {
        let folder = std::env::temp_dir().join(format!("champa-assets-{}", std::process::id()));
        let public = folder.join("public");
        fs::create_dir_all(&public).unwrap();
        fs::write(public.join("icon.svg"), "<svg/>").unwrap();
        fs::write(public.join(MANIFEST), r#"{"icons":[{"src":"/icon.svg"}]}"#).unwrap();
        let mut store = AssetStore::create(&folder.join("site")).unwrap();
        let addresses = store.copy_public(&public).unwrap();
        let hash = Fingerprint::of(b"<svg/>");
        assert_eq!(addresses.icon, format!("/assets/icon.{hash}.svg"));
        let manifest = fs::read_to_string(folder.join("site").join(MANIFEST)).unwrap();
        assert_eq!(manifest, format!(r#"{{"icons":[{{"src":"/assets/icon.{hash}.svg"}}]}}"#));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn parts_cannot_be_confused() {
        assert_ne!(
            Fingerprint::of_parts([&b"ab"[..], b"c"]),
            Fingerprint::of_parts([&b"a"[..], b"bc"])
        );
        assert_eq!(Fingerprint::of(b"").as_str().len(), 10);
    }
}
