//! Goes through the tags of our own HTML and writes them anew: in a file that is passed on, links lead to places in the
//! same file, and ids that were unique in a page must be unique among all pages.

use anyhow::{Context as _, Result, bail};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Attributes whose value is one or more ids.
const IDS: [&str; 8] = [
    "id",
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "popovertarget",
    "list",
    "headers",
];

/// What a link may lead to outside of any page.
const WAYS: [&str; 3] = ["tel:", "mailto:", "data:"];

/// A tag as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    pub name: &'a str,
    pub kind: Kind,
    pub attributes: Vec<Attribute<'a>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Start,
    End,
    /// `<path/>`
    Whole,
}

/// Its value is as it stands between the quotes: with character references.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'a> {
    pub name: &'a str,
    pub value: Cow<'a, str>,
    quote: char,
}

impl<'a> Tag<'a> {
    pub fn value(&self, name: &str) -> Option<&str> {
        let attribute = self.attributes.iter().find(|attribute| attribute.name == name)?;
        Some(&attribute.value)
    }

    fn write(&self, out: &mut String) {
        out.push_str(if self.kind == Kind::End { "</" } else { "<" });
        out.push_str(self.name);
        for Attribute { name, value, quote } in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push('=');
            out.push(*quote);
            out.push_str(value);
            out.push(*quote);
        }
        out.push_str(if self.kind == Kind::Whole { "/>" } else { ">" });
    }

    /// Reads the tag that `text` begins with, and says how long it is.
    fn read(text: &'a str) -> Result<(Self, usize)> {
        let is_end = text.starts_with("</");
        let mut rest = &text[if is_end { 2 } else { 1 }..];
        let name = word(&mut rest);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('>') {
                let kind = if is_end { Kind::End } else { Kind::Start };
                return Ok((Self { name, kind, attributes }, text.len() - after.len()));
            }
            if let Some(after) = rest.strip_prefix("/>") {
                return Ok((
                    Self { name, kind: Kind::Whole, attributes },
                    text.len() - after.len(),
                ));
            }
            let attribute = word(&mut rest);
            if attribute.is_empty() {
                bail!("a tag cannot be read: {}", start_of(text));
            }
            let (value, quote) = match rest.strip_prefix('=') {
                None => ("", '"'),
                Some(after) => {
                    let quote = after.chars().next().filter(|sign| matches!(sign, '"' | '\''));
                    let quote = quote
                        .with_context(|| format!("a value without quotes: {}", start_of(text)))?;
                    let (value, after) = after[1..]
                        .split_once(quote)
                        .with_context(|| format!("a value has no end: {}", start_of(text)))?;
                    rest = after;
                    (value, quote)
                }
            };
            attributes.push(Attribute { name: attribute, value: value.into(), quote });
        }
    }
}

/// Takes a name from the front of `rest`.
fn word<'a>(rest: &mut &'a str) -> &'a str {
    let ends = |sign: char| sign.is_whitespace() || matches!(sign, '>' | '/' | '=' | '"' | '\'');
    let (word, after) = rest.split_at(rest.find(ends).unwrap_or(rest.len()));
    *rest = after;
    word
}

fn start_of(text: &str) -> String {
    text.chars().take(60).collect()
}

/// Writes `html` anew. `change` may alter a tag, and write something before it.
pub fn rewrite(
    html: &str,
    mut change: impl FnMut(&mut Tag<'_>, &mut String) -> Result<()>,
) -> Result<String> {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let next = rest[1..].chars().next().unwrap_or(' ');
        if next == '!' {
            let end = if rest.starts_with("<!--") { "-->" } else { ">" };
            let at = rest.find(end).context("a comment has no end")?;
            // They told the program where views begin; it does not look for them any more.
            rest = &rest[at + end.len()..];
        } else if next == '/' || next.is_ascii_alphabetic() {
            let (mut tag, length) = Tag::read(rest)?;
            change(&mut tag, &mut out)?;
            tag.write(&mut out);
            rest = &rest[length..];
        } else {
            out.push('<');
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// How links are written in a file, and ids in a page of it.
#[derive(Debug, Clone, Copy)]
pub struct Rules<'a> {
    /// The addresses that the file has.
    pub addresses: &'a BTreeSet<String>,
    /// The page that stands among others on one long page; `None` for what is there only once.
    pub page: Option<&'a str>,
    /// Put in brackets behind words whose link leads out of the file.
    pub not_here: &'a str,
}

impl Rules<'_> {
    /// Writes a page, or the frame of all pages, as it stands in a file.
    pub fn apply(self, html: &str) -> Result<String> {
        let mut leads_out = false;
        rewrite(html, |tag, before| {
            match (tag.name, tag.kind) {
                ("a", Kind::Start) => leads_out = self.mark_if_outside(tag),
                ("a", Kind::End) if std::mem::take(&mut leads_out) => {
                    before.push_str(" <span class=\"outside__why\">(");
                    before.push_str(self.not_here);
                    before.push_str(")</span>");
                }
                // One <noscript> cannot stand in another.
                ("noscript", kind) if self.page.is_some() => {
                    tag.name = "div";
                    if kind == Kind::Start {
                        tag.attributes.push(attribute("class", "without-scripts"));
                    }
                }
                _ => {}
            }
            tag.attributes.iter_mut().try_for_each(|attribute| self.attribute(attribute))
        })
    }

    fn mark_if_outside(self, tag: &mut Tag<'_>) -> bool {
        let is_outside = tag
            .value("href")
            .filter(|href| href.starts_with('/'))
            .is_some_and(|href| !self.addresses.contains(href.split('#').next().unwrap_or(href)));
        if is_outside {
            tag.attributes.retain(|attribute| attribute.name != "href");
            match tag.attributes.iter_mut().find(|attribute| attribute.name == "class") {
                Some(class) => class.value.to_mut().push_str(" outside"),
                None => tag.attributes.push(attribute("class", "outside")),
            }
        }
        is_outside
    }

    fn attribute(self, attribute: &mut Attribute<'_>) -> Result<()> {
        let value = &attribute.value;
        let new = match (attribute.name, self.page) {
            ("href", _) if value.starts_with('/') => format!("#{value}"),
            ("href", Some(page)) if value.starts_with('#') => format!("#{page}{value}"),
            ("href", _) if value.starts_with('#') => return Ok(()),
            ("href" | "src", _) if WAYS.iter().any(|way| value.starts_with(way)) => return Ok(()),
            ("href" | "src" | "srcset" | "action" | "poster", _) => {
                bail!("`{}` refers to something outside of the file", start_of(value))
            }
            ("style", _) => bail!("a style in a page is refused by the browser: `{value}`"),
            (name, Some(page)) if IDS.contains(&name) => {
                let ids = value.split_ascii_whitespace().map(|id| format!("{page}#{id}"));
                ids.collect::<Vec<_>>().join(" ")
            }
            (_, Some(page)) if value.contains("url(#") => {
                value.replace("url(#", &format!("url(#{page}#"))
            }
            _ => return Ok(()),
        };
        attribute.value = new.into();
        Ok(())
    }
}

fn attribute<'a>(name: &'a str, value: &'a str) -> Attribute<'a> {
    Attribute { name, value: value.into(), quote: '"' }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(page: Option<&str>, html: &str) -> Result<String> {
        let addresses = BTreeSet::from(["/en/".to_owned(), "/en/help/".to_owned()]);
        Rules { addresses: &addresses, page, not_here: "not here" }.apply(html)
    }

    #[test]
    fn what_has_no_link_and_no_id_stays_as_it_is() {
        for html in [
            "a < b &lt; c",
            "<p class=\"x\">a</p><br><svg viewBox='0 0 1 1'><path d='M0 0'/></svg>",
            "<template>2\n&lt;a href=\"/x/\">\n</template>",
        ] {
            assert_eq!(apply(Some("/en/"), html).unwrap(), html);
        }
        assert_eq!(apply(None, "a<!-- -->b<!>c").unwrap(), "abc");
    }

    #[test]
    fn links_lead_into_the_file_or_say_that_they_do_not() {
        let check = |from: &str, to: &str| assert_eq!(apply(Some("/en/"), from).unwrap(), to);
        check("<a href=\"/en/help/\">a</a>", "<a href=\"#/en/help/\">a</a>");
        check("<a href=\"/en/help/#danger\">a</a>", "<a href=\"#/en/help/#danger\">a</a>");
        check("<a href=\"#terms\">a</a>", "<a href=\"#/en/#terms\">a</a>");
        check("<a href=\"tel:112\">a</a>", "<a href=\"tel:112\">a</a>");
        check(
            "<a class=\"b\" href=\"/en/border/\">a</a><a href=\"/en/\">c</a>",
            "<a class=\"b outside\">a <span class=\"outside__why\">(not here)</span></a><a href=\"#/en/\">c</a>",
        );
        assert!(apply(None, "<a href=\"https://example.org/\">a</a>").is_err());
        assert!(apply(None, "<img src=\"/pictures/a.svg\">").is_err());
    }

    #[test]
    fn ids_are_those_of_the_page() {
        let html = "<h2 id=\"a\">x</h2><p aria-labelledby=\"a b\" fill=\"url(#c)\"></p>";
        assert_eq!(
            apply(Some("/en/help/"), html).unwrap(),
            "<h2 id=\"/en/help/#a\">x</h2><p aria-labelledby=\"/en/help/#a /en/help/#b\" fill=\"url(#/en/help/#c)\"></p>"
        );
        assert_eq!(apply(None, html).unwrap(), html);
    }

    #[test]
    fn what_needs_scripts_stands_in_no_second_noscript() {
        assert_eq!(
            apply(Some("/en/"), "<noscript><p>a</p></noscript>").unwrap(),
            "<div class=\"without-scripts\"><p>a</p></div>"
        );
    }

    #[test]
    fn a_torn_tag_is_a_fault() {
        for torn in ["<a href=\"x>", "<a href=x>", "<a", "<!-- "] {
            assert!(apply(None, torn).is_err(), "{torn}");
        }
    }
}
