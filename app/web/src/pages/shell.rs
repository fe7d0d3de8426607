//! The frame of every page: head, header, navigation, footer.

use course::Lang;
use leptos::prelude::*;
use std::fmt::Write as _;

use super::{Assets, Document, Edition, Site};
use crate::i18n::{navigator, offline, own_name, progress as progress_words, shell, tools};
use crate::islands;

/// What differs from page to page.
pub(super) struct Frame {
    pub lang: Lang,
    /// Relative to the language's root, without a leading slash: `school/s1/`. Empty for home.
    pub path: String,
    pub title: String,
    pub description: String,
    /// `school`, `border`, `travel`, or nothing.
    pub accent: Option<&'static str>,
    /// Which entry of the navigation is this page.
    pub here: Option<Place>,
    /// Whether a native speaker has read the text.
    pub read_by_native: bool,
}

/// The entries of the navigation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Learn,
    Progress,
    Help,
    Settings,
}

impl Place {
    const ALL: [Self; 4] = [Self::Learn, Self::Progress, Self::Help, Self::Settings];

    const fn path(self) -> &'static str {
        match self {
            Self::Learn => "",
            Self::Progress => "progress/",
            Self::Help => "help/",
            Self::Settings => "settings/",
        }
    }

    const fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Learn => shell::nav_learn(lang),
            Self::Progress => shell::nav_progress(lang),
            Self::Help => shell::nav_help(lang),
            Self::Settings => shell::nav_settings(lang),
        }
    }

    const fn drawing(self) -> &'static str {
        match self {
            Self::Learn => {
                "<path d='M3 5.5C6 4 9 4 12 6c3-2 6-2 9-.5V19c-3-1.5-6-1.5-9 .5-3-2-6-2-9-.5z'/><path d='M12 6v13.5'/>"
            }
            Self::Progress => "<path d='M12 3a9 9 0 1 1-9 9'/><path d='M12 7v5l3.5 2'/>",
            Self::Help => {
                "<circle cx='12' cy='12' r='9'/><circle cx='12' cy='12' r='3.5'/><path d='M5.700 5.700l3.800 3.800M14.5 14.5l3.800 3.800M18.300 5.700l-3.800 3.800M9.5 14.5l-3.800 3.800'/>"
            }
            Self::Settings => {
                "<path d='M4 7h9M19 7h1M4 17h1M11 17h9'/><circle cx='16' cy='7' r='2.5'/><circle cx='8' cy='17' r='2.5'/>"
            }
        }
    }
}

/// Writes a whole document around `main`.
pub(super) fn document(site: Site<'_>, frame: &Frame, main: AnyView) -> Document {
    let lang = frame.lang;
    let code = lang.code();
    let body = view! {
        <a class="skip-link" href="#main">{shell::skip(lang)}</a>
        <header class="site-header">
            <div class="site-header__inner">
                <a class="brand" href=format!("/{code}/")>
                    <svg class="brand__sign" viewBox="0 0 24 24" aria-hidden="true">
                        <path d="M7 21c0-6 10-5 10-10 0-3.5-3-5-5.5-5S7 7.5 7 10" />
                        <circle cx="12" cy="3" r="1" />
                    </svg>
                    <span class="brand__name">{shell::brand(lang)}</span>
                </a>
                <div class="site-header__switch" data-swap="languages">{languages(site, frame)}</div>
                <div class="site-header__exit" data-swap="exit">
                    <a
                        class="quick-exit"
                        href=format!("/{code}/recipe/")
                        rel="nofollow"
                        title=shell::quick_exit_hint(lang)
                        data-quick-exit=""
                    >
                        {shell::quick_exit(lang)}
                    </a>
                </div>
            </div>
        </header>
        <div class="notice notice--quiet" id="no-live" role="status" hidden="" data-swap="no-live">
            {shell::no_live(lang)}
        </div>
        <main id="main" class="main" tabindex="-1" data-going=navigator::going(lang)>
            {islands::trouble::placed(lang)}
            {main}
            {(!frame.read_by_native)
                .then(|| view! { <p class="machine-checked">{shell::machine_checked(lang)}</p> })}
        </main>
        <div data-swap="foot">
            {(site.edition == Edition::Server).then(|| super::offline::notice(lang))}
            <footer class="site-footer">
                <nav class="site-footer__links" aria-label=shell::footer(lang)>
                    <ul class="plain-list">
                        {[
                            ("about", shell::footer_about(lang)),
                            ("history", shell::footer_history(lang)),
                            ("privacy", shell::footer_privacy(lang)),
                            ("offline", offline::footer(lang)),
                            ("tools", tools::title(lang)),
                            ("glossary", shell::footer_glossary(lang)),
                            ("embassy", shell::footer_embassy(lang)),
                        ]
                            .into_iter()
                            .filter(|(page, _)| has_page(site, page))
                            .map(|(page, words)| {
                                view! { <li><a href=format!("/{code}/{page}/")>{words}</a></li> }
                            })
                            .collect_view()}
                    </ul>
                </nav>
                <p class="site-footer__licence">{shell::footer_licence(lang)}</p>
            </footer>
            <nav class="tab-bar" aria-label=shell::nav(lang)>
                <ul class="tab-bar__list">
                    {Place::ALL
                        .map(|place| {
                            let here = (frame.here == Some(place)).then_some("page");
                            view! {
                                <li class="tab-bar__item">
                                    <a class="tab-bar__link" href=format!("/{code}/{}", place.path()) aria-current=here>
                                        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" inner_html=place.drawing()></svg>
                                        <span>{place.words(lang)}</span>
                                    </a>
                                </li>
                            }
                        })
                        .into_iter()
                        .collect_view()}
                </ul>
            </nav>
        </div>
        <p class="visually-hidden" id="announcer" role="status" aria-live="polite"></p>
    }
    .to_html();
    // Marks by which a view could be hydrated; ours are built anew beside the page.
    let (early, body) = styled(site, body.replace("<!>", ""));
    Document {
        path: format!("{code}/{}index.html", frame.path),
        html: whole(site, frame, &early, &head_links(frame), &body),
    }
}

/// The style sheets of islands stand before the first that needs them: what is above can be read meanwhile. Where that is
/// next to nothing they are asked for before everything else, by what is returned for the head.
fn styled(site: Site<'_>, mut body: String) -> (String, String) {
    // In a file, all styles stand at its head.
    if site.edition != Edition::Server {
        return (String::new(), body);
    }
    let Some(first) = islands::first_styled(&body) else { return (String::new(), body) };
    let lab = islands::shows_lab(&body).then_some(&site.assets.lab_styles);
    let sheets = [Some(&site.assets.island_styles), lab].into_iter().flatten();
    let links = |rel: &str| {
        sheets.clone().fold(String::new(), |links, address| {
            links + "<link rel=\"" + rel + "\" href=\"" + &escape(address) + "\">"
        })
    };
    let begin = body.find("<main").unwrap_or_default();
    let is_first = first.saturating_sub(begin) < NEXT_TO_NOTHING;
    let early = if is_first { links("preload\" as=\"style") + "\n" } else { String::new() };
    body.insert_str(first, &links("stylesheet"));
    (early, body)
}

/// A title and a sentence: what stands above an island that is the page, in bytes of HTML.
const NEXT_TO_NOTHING: usize = 2000;

/// What every page begins with: the rules for all that follows come first.
pub(super) fn rules(site: Site<'_>) -> String {
    format!(
        "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n",
        escape(&site.assets.policy)
    )
}

/// The styles and the script that stand in every page. The navigator leaves them out of what it takes over.
pub(super) fn standing(site: Site<'_>) -> String {
    let Assets { page_styles, early, .. } = site.assets;
    format!("<style>{page_styles}</style>\n<script>{early}</script>\n")
}

/// Whether a page at the foot of every page exists. A file that is passed on needs not be saved, and brings only the
/// tools of its course.
fn has_page(site: Site<'_>, page: &str) -> bool {
    match page {
        "offline" => site.edition == Edition::Server,
        "tools" => super::tools::exist(site),
        _ => true,
    }
}

/// `<html>` and `<head>` around a body. `first` and `links` stand in the head, the first before everything that loads.
pub(super) fn whole(site: Site<'_>, frame: &Frame, first: &str, links: &str, body: &str) -> String {
    let Site { assets, .. } = site;
    let lang = frame.lang;
    let mut html = String::with_capacity(body.len() + 2048);
    html.push_str("<!DOCTYPE html>\n");
    // Writing to a String cannot fail.
    let _ = write!(html, "<html lang=\"{}\" dir=\"ltr\"", lang.code());
    if let Some(accent) = frame.accent {
        let _ = write!(html, " data-track=\"{accent}\"");
    }
    let brand = shell::brand(lang);
    let title = if frame.path.is_empty() {
        frame.title.clone()
    } else {
        format!("{} · {brand}", frame.title)
    };
    let _ = write!(
        html,
        concat!(
            ">\n<head>\n{rules}",
            // What takes longest is asked for first, but for what reading waits for.
            "{first}<link rel=\"preload\" href=\"{wasm}\" as=\"fetch\" type=\"application/wasm\" crossorigin>\n",
            "<link rel=\"modulepreload\" href=\"{glue}\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<title>{title}</title>\n",
            "<meta name=\"description\" content=\"{description}\">\n",
            "<meta name=\"build\" content=\"{build}\">\n",
            "<meta name=\"color-scheme\" content=\"light dark\">\n",
            "<meta name=\"referrer\" content=\"same-origin\">\n",
            "<link rel=\"icon\" href=\"{icon}\" type=\"image/svg+xml\">\n",
            "<link rel=\"manifest\" href=\"{manifest}\">\n",
            "{links}{standing}",
            "<script type=\"module\" src=\"{boot}\" data-glue=\"{glue}\" data-wasm=\"{wasm}\" data-offline=\"{offline}\"></script>\n",
            "</head>\n<body>\n"
        ),
        rules = rules(site),
        first = first,
        title = escape(&title),
        description = escape(&frame.description),
        build = escape(&assets.build),
        icon = escape(&assets.icon),
        manifest = escape(&assets.manifest),
        links = links,
        standing = standing(site),
        wasm = escape(&assets.wasm),
        boot = escape(&assets.boot),
        glue = escape(&assets.glue),
        offline = escape(&assets.offline),
    );
    html.push_str(body);
    html.push_str("\n</body>\n</html>\n");
    html
}

/// The same page in the other languages, for search engines and the language switch.
fn head_links(frame: &Frame) -> String {
    Lang::ALL.iter().fold(String::new(), |mut links, lang| {
        let code = lang.code();
        let _ = writeln!(
            links,
            "<link rel=\"alternate\" hreflang=\"{code}\" href=\"/{code}/{}\">",
            frame.path
        );
        links
    })
}

fn languages(site: Site<'_>, frame: &Frame) -> AnyView {
    // A file has one language.
    if site.edition != Edition::Server {
        return ().into_any();
    }
    let links = Lang::ALL.map(|lang| {
        let name = own_name(lang);
        let short: String = name.chars().take(3).collect();
        let here = (lang == frame.lang).then_some("true");
        view! {
            <li>
                <a
                    class="language-switch__link"
                    href=format!("/{}/{}", lang.code(), frame.path)
                    hreflang=lang.code()
                    lang=lang.code()
                    aria-current=here
                    data-language-switch=""
                >
                    <abbr title=name>{short}</abbr>
                </a>
            </li>
        }
    });
    view! {
        <nav class="language-switch" aria-label=shell::language(frame.lang)>
            <ul class="language-switch__list">{links.into_iter().collect_view()}</ul>
        </nav>
    }
    .into_any()
}

/// A trail of links to the page.
pub(super) fn trail(lang: Lang, steps: Vec<(String, String)>) -> AnyView {
    view! {
        <nav class="trail" aria-label=shell::where_(lang)>
            <ol class="trail__list">
                {steps
                    .into_iter()
                    .map(|(address, words)| view! { <li><a href=address>{words}</a></li> })
                    .collect_view()}
            </ol>
        </nav>
    }
    .into_any()
}

/// What stands where an island would, when scripts are off.
pub(super) fn needs_scripts(words: &'static str) -> AnyView {
    view! { <noscript><p class="notice">{words}</p></noscript> }.into_any()
}

/// The words for a page that lives on the device.
pub(super) const fn progress_needs_scripts(lang: Lang) -> &'static str {
    progress_words::scripts(lang)
}

/// Text as it may stand in HTML and in an attribute.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
