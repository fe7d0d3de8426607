//! `.br` and `.gz` beside every file that gets smaller by it, so that no server compresses while it serves.
//! Brotli at its best takes most of a build: what was compressed once is kept by the hash of its content.

use super::assets::{files_below, hexadecimal};
use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

const EXTENSIONS: [&str; 9] =
    ["html", "css", "js", "wasm", "svg", "json", "webmanifest", "txt", "xml"];

#[derive(Debug, Clone, Copy)]
enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    const fn extension(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gz",
        }
    }

    fn encode(self, bytes: &[u8]) -> Result<Vec<u8>> {
        match self {
            Self::Brotli => brotli(bytes),
            Self::Gzip => {
                let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
                encoder.write_all(bytes)?;
                Ok(encoder.finish()?)
            }
        }
    }
}

/// Compresses every file below `site`; `cache` is kept to what this site uses.
pub fn folder(site: &Path, cache: &Path) -> Result<()> {
    let used = files(&files_below(site)?, cache)?;
    for kept in fs::read_dir(cache)? {
        let kept = kept?;
        if !used.contains(kept.file_name().to_string_lossy().as_ref()) {
            fs::remove_file(kept.path())?;
        }
    }
    Ok(())
}

/// Compresses these files and returns the names of what they use of the cache.
pub fn files(paths: &[PathBuf], cache: &Path) -> Result<BTreeSet<String>> {
    fs::create_dir_all(cache)?;
    let used = paths
        .par_iter()
        .filter(|path| {
            let extension = path.extension().and_then(|extension| extension.to_str());
            extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
        })
        .map(|path| file(path, cache))
        .collect::<Result<Vec<_>>>()?;
    Ok(used.into_iter().flatten().collect())
}

/// Writes both forms of one file and returns their names in the cache.
fn file(path: &Path, cache: &Path) -> Result<[String; 2]> {
    let bytes = fs::read(path)?;
    let hash = hexadecimal(&Sha256::digest(&bytes));
    let form = |encoding: Encoding| -> Result<String> {
        let name = format!("{hash}.{}", encoding.extension());
        let kept = cache.join(&name);
        let compressed = if let Ok(compressed) = fs::read(&kept) {
            compressed
        } else {
            let compressed = encoding.encode(&bytes)?;
            // Two threads may write the same content: each renames a whole file into place.
            let unfinished = cache.join(format!("{name}.{:?}", std::thread::current().id()));
            fs::write(&unfinished, &compressed)?;
            fs::rename(&unfinished, &kept)?;
            compressed
        };
        if compressed.len() < bytes.len() {
            let mut target = path.as_os_str().to_owned();
            target.push(".");
            target.push(encoding.extension());
            fs::write(&target, &compressed)
                .with_context(|| format!("{} cannot be written", path.display()))?;
        }
        Ok(name)
    };
    Ok([form(Encoding::Brotli)?, form(Encoding::Gzip)?])
}

/// Brotli at its best: what every figure of this project is measured in.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut compressed = Vec::with_capacity(bytes.len() / 3);
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read as _;

    #[test]
    fn both_forms_give_the_file_back_and_tiny_files_have_none() {
        let folder_path =
            std::env::temp_dir().join(format!("champa-compress-{}", std::process::id()));
        let (site, cache) = (folder_path.join("site"), folder_path.join("cache"));
        fs::create_dir_all(&site).unwrap();
        let text = "ճանապարհ ".repeat(200);
        fs::write(site.join("long.html"), &text).unwrap();
        fs::write(site.join("tiny.txt"), "a").unwrap();
        fs::write(site.join("face.png"), &text).unwrap();
        folder(&site, &cache).unwrap();
        folder(&site, &cache).unwrap();

        let mut unpacked = Vec::new();
        let packed = fs::read(site.join("long.html.br")).unwrap();
        brotli::BrotliDecompress(&mut &packed[..], &mut unpacked).unwrap();
        assert_eq!(unpacked, text.as_bytes());
        let mut unpacked = String::new();
        let packed = fs::read(site.join("long.html.gz")).unwrap();
        flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut unpacked).unwrap();
        assert_eq!(unpacked, text);
        assert!(!site.join("tiny.txt.br").exists());
        assert!(!site.join("face.png.br").exists());
        fs::remove_dir_all(folder_path).unwrap();
    }
}
