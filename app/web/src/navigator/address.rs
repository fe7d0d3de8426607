//! How an address is written. A server has a path for each document. A file that was passed on has one for all of them,
//! and no browser lets it change that: there the address stands behind the `#`, and a fragment behind another one.
//!
//! ```text
//! on a server     /hy/school/s1/#sources
//! in a file       file:///…/champa-school-hy.html#/hy/school/s1/#sources
//! ```
//!
//! Where the documents come from in a file is not our matter: `scripts/file.js` answers what is fetched.

use web_sys::Url;

use super::Page;

/// On `<html>` of a file: the address of its first page.
const FILE: &str = "data-file";

impl Page {
    fn first_of_file(&self) -> Option<String> {
        self.root.get_attribute(FILE)
    }

    /// What names the document that is shown, and the fragment.
    pub(super) fn address_and_fragment(&self) -> (String, String) {
        let location = self.window.location();
        let part = Result::unwrap_or_default;
        self.read(part(location.pathname()), &part(location.search()), part(location.hash()))
    }

    /// What names the document that is shown.
    pub(super) fn address(&self) -> String {
        self.address_and_fragment().0
    }

    /// Where a link leads: the document and the fragment. `None` when it leads away from here.
    pub(super) fn led_to(&self, url: &Url) -> Option<(String, String)> {
        let location = self.window.location();
        // Whether two files have one origin is a matter of taste among browsers.
        let is_here = match self.first_of_file() {
            Some(_) => location.pathname().ok() == Some(url.pathname()),
            None => location.origin().ok() == Some(url.origin()),
        };
        is_here.then(|| self.read(url.pathname(), &url.search(), url.hash()))
    }

    fn read(&self, path: String, search: &str, hash: String) -> (String, String) {
        match self.first_of_file() {
            Some(first) => split(&hash).unwrap_or((first, hash)),
            None => (path + search, hash),
        }
    }

    /// The whole of an address, fragment included, as the browser takes it.
    pub(super) fn written(&self, whole: &str) -> String {
        let behind = if self.first_of_file().is_some() { "#" } else { "" };
        format!("{behind}{whole}")
    }
}

/// The address and the fragment behind a `#`; `None` when it is nothing but a fragment.
fn split(hash: &str) -> Option<(String, String)> {
    let whole = hash.strip_prefix('#').filter(|whole| whole.starts_with('/'))?;
    let at = whole.find('#').unwrap_or(whole.len());
    Some((whole[..at].to_owned(), whole[at..].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn behind_the_sign_stand_an_address_and_a_fragment() {
        let read = |hash: &str| split(hash);
        let both = |address: &str, fragment: &str| Some((address.into(), fragment.into()));
        assert_eq!(read("#/hy/school/s1/"), both("/hy/school/s1/", ""));
        assert_eq!(read("#/hy/school/s1/#sources"), both("/hy/school/s1/", "#sources"));
        for fragment in ["", "#", "#sources", "/hy/"] {
            assert_eq!(read(fragment), None, "{fragment}");
        }
    }
}
