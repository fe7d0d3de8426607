//! What a page obeys: the scripts and the styles of this site, and those that stand in it, by their hashes. A page says
//! so itself, at its very beginning: a server that has not heard of the newest build cannot be wrong about it, and
//! a host that sends no headers guards it as well.

use crate::base64;
use anyhow::{Result, ensure};
use sha2::{Digest as _, Sha256};

/// The source expression of a script or a style sheet that stands in a page (CSP 3, §2.3.1).
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", base64::encode(&Sha256::digest(text)))
}

/// Looks whether a script can stand in a page.
///
/// # Errors
/// When it would end its element too early, or hide the end (HTML, §4.12.1.3).
pub fn can_stand(script: &str) -> Result<()> {
    ensure!(
        !script.contains("</script") && !script.contains("<!--"),
        "a script would end too early"
    );
    Ok(())
}

/// The policy of every page of the site. `early` and `styles` stand in it.
///
/// # Errors
/// When one of them would end its element too early.
pub fn of_a_page(styles: &str, early: &str) -> Result<String> {
    ensure!(!styles.contains("</style"), "the styles would end too early");
    can_stand(early)?;
    Ok(format!(
        // `data:` is for the empty icon of the page behind the quick exit.
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {}; style-src 'self' {}; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'",
        hash(early),
        hash(styles)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_obeys_what_stands_in_it_and_nothing_that_does_not() {
        // The vector of FIPS 180-2, appendix B.1, in base 64.
        assert_eq!(hash("abc"), "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
        let policy = of_a_page("abc", "x()").unwrap();
        assert!(policy.starts_with("default-src 'none'; "), "{policy}");
        assert!(policy.contains(&format!("style-src 'self' {};", hash("abc"))), "{policy}");
        assert!(policy.contains(&hash("x()")) && !policy.contains("unsafe-inline"), "{policy}");
        assert!(of_a_page("</style>", "").is_err() && of_a_page("", "'</script>'").is_err());
    }
}
