//! The page behind the quick exit: a recipe, with nothing of the platform on it but its style sheet.

use course::Lang;
use leptos::prelude::*;

use super::sections::sections;
use super::shell::escape;
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
            "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"ltr\" data-innocent>\n<head>\n<meta charset=\"utf-8\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<title>{title}</title>\n<meta name=\"robots\" content=\"noindex\">\n",
            "<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n",
            "<link rel=\"stylesheet\" href=\"{styles}\">\n<script src=\"{early}\"></script>\n",
            "</head>\n<body>\n{body}\n</body>\n</html>\n"
        ),
        lang = lang.code(),
        title = escape(&text.heading.title),
        styles = escape(&site.assets.styles),
        early = escape(&site.assets.early),
        body = body,
    );
    Document { path: format!("{}/{PAGE}/index.html", lang.code()), html }
}
