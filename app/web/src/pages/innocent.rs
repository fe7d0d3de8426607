//! The page behind the quick exit: a recipe, with nothing of the platform on it but its styles.

use course::Lang;
use leptos::prelude::*;

use super::sections::sections;
use super::shell::{escape, rules, standing};
use super::{Document, Site};
use crate::book::PageText;

/// Its name among the pages.
pub(super) const PAGE: &str = "recipe";

pub(super) fn document(site: Site<'_>, lang: Lang, text: &PageText) -> Document {
    let body = view! {
        <main id="main" class="main innocent">
            <article>
                <h1 tabindex="-1">{text.heading.title.clone()}</h1>
                <p class="lead">{text.heading.summary.clone()}</p>
                {sections(site, lang, None, &text.sections)}
            </article>
        </main>
    }
    .to_html();
    let html = format!(
        concat!(
            "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"ltr\" data-innocent>\n<head>\n{rules}",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<title>{title}</title>\n<meta name=\"robots\" content=\"noindex\">\n",
            "<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n",
            "{standing}</head>\n<body>\n{body}\n</body>\n</html>\n"
        ),
        lang = lang.code(),
        title = escape(&text.heading.title),
        rules = rules(site),
        standing = standing(site),
        body = body,
    );
    Document { path: format!("{}/{PAGE}/index.html", lang.code()), html }
}
