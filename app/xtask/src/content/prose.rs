//! Markdown to the sections of a page, and everything that the prose names.
//!
//! Only what content/README.md promises is understood; anything else is a fault, so that no author
//! relies on what no stylesheet expects. HTML is written here and nowhere else: text is escaped.

use course::contact::{Contact, Standing};
use course::id::{LessonId, PictureId, QuestionId};
use course::{ContactId, Day, Lang, Localized, TermId};
use pulldown_cmark::{Alignment, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;
use web::book::{Block, Section, Tool};

use super::catalog::{Catalog, is_telephone};
use super::fault::{At, Faults};
use super::files::{Content, Passage, front_matter, is_unwritten, texts};
use crate::language::plain_text::plain_text;

/// What prose may name.
pub struct Names<'a> {
    pub catalog: &'a Catalog,
    pub lessons: &'a BTreeSet<LessonId>,
    pub pages: &'a BTreeSet<String>,
    pub today: Day,
}

/// A Markdown file with its front matter.
pub struct ProseFile<F> {
    /// Relative to the content folder.
    pub path: String,
    /// The whole file as it was read.
    pub text: String,
    pub front: F,
    /// The texts of the front matter, by key.
    pub front_texts: BTreeMap<String, String>,
    pub prose: Prose,
    /// Without Markdown.
    pub plain: String,
}

/// What the Markdown of one file has become.
#[derive(Debug, Default)]
pub struct Prose {
    pub sections: Vec<Section>,
    /// For each section, what must be alike in every language.
    pub parts: Vec<Part>,
    /// The glossary terms in reading order, each once.
    pub terms: Vec<TermId>,
    /// Activities, pictures and tools with their lines: `activity:summer-job`.
    pub placed: Vec<(String, usize)>,
    /// Links to contacts, lessons, pages and sections with their lines.
    pub links: Vec<(String, usize)>,
    /// Sections that are linked, here or elsewhere.
    wanted: Vec<(Option<Owner>, String, usize)>,
}

/// A section as the comparison of languages sees it.
#[derive(Debug, Default)]
pub struct Part {
    /// The line of its heading.
    pub line: usize,
    pub text: String,
    /// What stands between backticks.
    pub codes: BTreeSet<String>,
}

/// A document that has sections.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    Lesson(LessonId),
    Page(String),
}

/// The sections of every document and the links to sections: checked when all has been read.
#[derive(Default)]
pub struct Anchors {
    sections: BTreeMap<Owner, BTreeSet<String>>,
    wanted: Vec<(At, Owner, String)>,
}

impl Anchors {
    pub fn add(&mut self, owner: &Owner, lang: Lang, path: &str, prose: &Prose) {
        if lang == Lang::En {
            let ids = prose.sections.iter().map(|section| section.id.clone()).collect();
            self.sections.insert(owner.clone(), ids);
        }
        self.wanted.extend(prose.wanted.iter().map(|(target, section, line)| {
            let target = target.as_ref().unwrap_or(owner).clone();
            (At::content(path).line(*line), target, section.clone())
        }));
    }

    pub fn check(self, faults: &mut Faults) {
        for (at, owner, section) in self.wanted {
            // The pages that the program writes itself have no sections that we know of.
            if let Some(sections) = self.sections.get(&owner)
                && !sections.contains(&section)
            {
                let message = format!("there is no section `#{section}`");
                faults.add(at, message, "mend the id: it stands in braces behind a ## heading");
            }
        }
    }
}

/// Reads `<folder>/<lang>.md`, and keeps its texts for the checks of words.
pub fn read_file<F: DeserializeOwned>(
    content: &mut Content,
    names: &Names<'_>,
    folder: &str,
    lang: Lang,
    is_plain_language: bool,
) -> Option<ProseFile<F>> {
    let path = format!("{folder}/{}.md", lang.code());
    let text = content.read(&path)?;
    let at = At::content(&path);
    let Some(parts) = front_matter(&text) else {
        let remedy = "begin the file with +++, title, summary … and +++, each on its own line";
        content.faults.add(at.line(1), "there is no front matter", remedy);
        return None;
    };
    let table: toml::Table = content.parse(&path, parts.toml, 2)?;
    let front: F = content.parse(&path, parts.toml, 2)?;
    let mut front_texts = texts(&toml::Value::Table(table));
    front_texts.remove("translated_from");
    for (id, words) in &front_texts {
        if words.trim().is_empty() {
            content.faults.add(at.id(id), "the text is empty", "write it");
        }
        content.keep(Passage {
            at: at.id(id),
            lang,
            first_line: None,
            text: words.clone(),
            is_plain_language,
            is_glossary: false,
        });
    }
    let plain = plain_text(parts.markdown);
    if !is_unwritten(&text) {
        content.keep(Passage {
            at: at.clone(),
            lang,
            first_line: Some(parts.markdown_line),
            text: plain.clone(),
            is_plain_language,
            is_glossary: false,
        });
    }
    let prose =
        Walk::new(parts.markdown, parts.markdown_line, lang, names, at, &mut content.faults).read();
    Some(ProseFile { path, text, front, front_texts, prose, plain })
}

/// Reads the three languages of a file.
pub fn each<T>(of: &Localized<T>) -> [(Lang, &T); 3] {
    Lang::ALL.map(|lang| (lang, of.get(lang)))
}

/// The walk through the events of one document.
struct Walk<'a> {
    events: Vec<(Event<'a>, Range<usize>)>,
    next: usize,
    /// Where each line of the Markdown begins, in bytes.
    line_starts: Vec<usize>,
    first_line: usize,
    lang: Lang,
    names: &'a Names<'a>,
    at: At,
    faults: &'a mut Faults,
    prose: Prose,
    /// The text of the last heading: it names the tables below it.
    heading: String,
}

impl<'a> Walk<'a> {
    fn new(
        markdown: &'a str,
        first_line: usize,
        lang: Lang,
        names: &'a Names<'a>,
        at: At,
        faults: &'a mut Faults,
    ) -> Self {
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
        let line_starts =
            std::iter::once(0).chain(markdown.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self {
            events: Parser::new_ext(markdown, options).into_offset_iter().collect(),
            next: 0,
            line_starts,
            first_line,
            lang,
            names,
            at,
            faults,
            prose: Prose::default(),
            heading: String::new(),
        }
    }

    fn read(mut self) -> Prose {
        self.begin_section(Section::default(), self.first_line);
        while self.next < self.events.len() {
            match &self.events[self.next].0 {
                Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) => self.section(),
                Event::Start(Tag::Paragraph) if self.is_lone_image() => self.placed(),
                _ => {
                    let mut html = String::new();
                    self.node(&mut html);
                    self.push_html(html);
                }
            }
        }
        let has_opener =
            self.prose.sections.first().is_some_and(|opener| !opener.blocks.is_empty());
        if !has_opener {
            self.prose.sections.remove(0);
            self.prose.parts.remove(0);
        }
        self.prose
    }

    // Where we are.

    fn line(&self) -> usize {
        let byte = self.events.get(self.next).map_or(0, |(_, range)| range.start);
        self.first_line + self.line_starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    fn fault(&mut self, message: impl Into<String>, remedy: &str) {
        let at = self.at.line(self.line());
        self.faults.add(at, message, remedy);
    }

    fn part(&mut self) -> &mut Part {
        if self.prose.parts.is_empty() {
            self.prose.parts.push(Part::default());
        }
        let last = self.prose.parts.len() - 1;
        &mut self.prose.parts[last]
    }

    fn begin_section(&mut self, section: Section, line: usize) {
        self.prose.sections.push(section);
        self.prose.parts.push(Part { line, ..Part::default() });
    }

    fn push_block(&mut self, block: Block) {
        if let Some(section) = self.prose.sections.last_mut() {
            section.blocks.push(block);
        }
    }

    fn push_html(&mut self, html: String) {
        match self.prose.sections.last_mut().and_then(|section| section.blocks.last_mut()) {
            Some(Block::Html(before)) => {
                before.push('\n');
                before.push_str(&html);
            }
            _ if html.is_empty() => {}
            _ => self.push_block(Block::Html(html)),
        }
    }

    // Sections and what stands alone in a paragraph.

    fn section(&mut self) {
        let line = self.line();
        let Event::Start(tag) = self.events[self.next].0.clone() else { return };
        let id = self.heading_id(&tag);
        if id.is_none() {
            self.fault(
                "a ## heading without an id",
                "add one in braces, the same in every language: ## The case {#case}",
            );
        }
        let id = id.unwrap_or_default();
        if !id.is_empty() && self.prose.sections.iter().any(|section| section.id == id) {
            self.fault(
                format!("the id `#{id}` stands twice"),
                "give one of the headings another id",
            );
        }
        self.begin_section(Section { id, ..Section::default() }, line);
        self.next += 1;
        let mut heading = String::new();
        let from = self.part().text.len();
        self.until_end(&mut heading);
        self.heading = self.part().text[from..].trim().to_owned();
        self.part().text.push('\n');
        if let Some(section) = self.prose.sections.last_mut() {
            section.heading = heading;
        }
    }

    /// The id of a heading, checked.
    fn heading_id(&mut self, tag: &Tag<'_>) -> Option<String> {
        let Tag::Heading { id, classes, attrs, .. } = tag else { return None };
        if !classes.is_empty() || !attrs.is_empty() {
            self.fault("a heading with classes or attributes", "leave only the id: {#case}");
        }
        let id = id.as_ref()?.to_string();
        if QuestionId::new(id.as_str()).is_err() {
            self.fault(
                format!("`#{id}` is no id"),
                "use lower-case Latin letters, digits and single hyphens",
            );
        }
        Some(id)
    }

    /// Whether the paragraph that begins here holds one image and nothing else.
    fn is_lone_image(&self) -> bool {
        let mut rest = self.events[self.next + 1..].iter().map(|(event, _)| event);
        matches!(rest.next(), Some(Event::Start(Tag::Image { .. })))
            && rest.find(|event| matches!(event, Event::End(TagEnd::Image))).is_some()
            && matches!(rest.next(), Some(Event::End(TagEnd::Paragraph)))
    }

    fn placed(&mut self) {
        let line = self.line();
        self.next += 1;
        let Some((Event::Start(Tag::Image { dest_url, title, .. }), _)) =
            self.events.get(self.next).cloned()
        else {
            return;
        };
        if !title.is_empty() {
            self.fault("an image with a title", "write everything between the square brackets");
        }
        self.next += 1;
        let from = self.part().text.len();
        self.until_end(&mut String::new());
        let description = self.part().text[from..].trim().to_owned();
        self.part().text.push('\n');
        if description.is_empty() {
            self.fault(
                format!("`{dest_url}` has no description"),
                "say between the square brackets what is there, for who cannot see it",
            );
        }
        // Past the end of the paragraph.
        self.next += 1;
        self.prose.placed.push((dest_url.to_string(), line));
        let at = self.at.line(line);
        if let Some(block) = self.placed_block(&at, &dest_url, description) {
            self.push_block(block);
        }
    }

    fn placed_block(&mut self, at: &At, target: &str, description: String) -> Option<Block> {
        if let Some(id) = target.strip_prefix("activity:") {
            // Whether the lesson has it is checked where the lesson is known.
            return match QuestionId::new(id) {
                Ok(question) => Some(Block::Activity { question, description }),
                Err(error) => {
                    self.faults.add_joined(at, &error.to_string(), "");
                    None
                }
            };
        }
        if let Some(id) = target.strip_prefix("picture:") {
            let picture = PictureId::new(id).ok();
            if picture.as_ref().is_none_or(|id| !self.names.catalog.pictures.contains_key(id)) {
                let remedy =
                    format!("draw content/pictures/{id}.svg with its .toml, or mend the name");
                self.faults.add(at.clone(), format!("there is no picture `{id}`"), remedy);
            }
            return picture.map(|picture| Block::Picture { picture, alt: description });
        }
        if let Some(tool) = target.strip_prefix("tool:").and_then(Tool::from_name) {
            return Some(Block::Tool { tool, description });
        }
        let tools = Tool::ALL.map(Tool::name).join(", ");
        let remedy = format!(
            "write activity:ID, picture:NAME or tool:NAME between the round brackets; the tools are {tools}"
        );
        self.faults.add(at.clone(), format!("`{target}` cannot be placed"), remedy);
        None
    }

    // Everything that becomes HTML.

    /// Writes nodes until the end of the one whose start was passed, and passes that end.
    fn until_end(&mut self, html: &mut String) {
        while let Some((event, _)) = self.events.get(self.next) {
            if matches!(event, Event::End(_)) {
                self.next += 1;
                return;
            }
            self.node(html);
        }
    }

    fn element(&mut self, name: &str, html: &mut String) {
        _ = write!(html, "<{name}>");
        self.until_end(html);
        _ = write!(html, "</{name}>");
    }

    /// Writes one event, with everything up to its end.
    fn node(&mut self, html: &mut String) {
        let Some((event, _)) = self.events.get(self.next).cloned() else { return };
        match event {
            Event::Start(tag) => self.start(&tag, html),
            Event::Text(text) => {
                self.part().text.push_str(&text);
                write_words(&text, self.lang, html);
                self.next += 1;
            }
            Event::Code(code) => {
                self.part().codes.insert(code.to_string());
                // The numbers of a code are compared with the code.
                self.part().text.push(' ');
                html.push_str("<code>");
                escape(&code, html);
                html.push_str("</code>");
                self.next += 1;
            }
            Event::SoftBreak => {
                self.part().text.push('\n');
                html.push('\n');
                self.next += 1;
            }
            Event::HardBreak => {
                self.part().text.push('\n');
                html.push_str("<br>");
                self.next += 1;
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                self.fault("raw HTML", "write Markdown; put a sign like < between backticks");
                self.next += 1;
            }
            _ => {
                self.fault(
                    "a kind of Markdown that is not read here",
                    "write paragraphs, lists, tables, quotations, **strong** or *emphasis*",
                );
                self.next += 1;
            }
        }
    }

    fn start(&mut self, tag: &Tag<'a>, html: &mut String) {
        match tag {
            Tag::Heading { level, .. } => self.subheading(*level, tag, html),
            Tag::BlockQuote(_) => self.quotation(html),
            Tag::Table(alignments) => self.table(alignments, html),
            Tag::Link { dest_url, title, .. } => {
                if !title.is_empty() {
                    self.fault(
                        "a link with a title",
                        "write everything between the square brackets",
                    );
                }
                self.link(dest_url, html);
            }
            Tag::List(start) => {
                let (open, close) = match start {
                    None => ("<ul>".to_owned(), "</ul>"),
                    Some(1) => ("<ol>".to_owned(), "</ol>"),
                    Some(start) => (format!("<ol start=\"{start}\">"), "</ol>"),
                };
                self.next += 1;
                html.push_str(&open);
                self.until_end(html);
                html.push_str(close);
            }
            Tag::Paragraph | Tag::Item | Tag::TableRow | Tag::Emphasis | Tag::Strong => {
                let (name, ends_line) = match tag {
                    Tag::Paragraph => ("p", true),
                    Tag::Item => ("li", true),
                    Tag::TableRow => ("tr", true),
                    Tag::Emphasis => ("em", false),
                    _ => ("strong", false),
                };
                self.next += 1;
                self.element(name, html);
                if ends_line {
                    self.part().text.push('\n');
                }
            }
            Tag::TableCell => {
                self.next += 1;
                self.element("td", html);
                self.part().text.push('\n');
            }
            Tag::TableHead => {
                self.next += 1;
                html.push_str("<thead><tr>");
                while matches!(self.events.get(self.next), Some((Event::Start(Tag::TableCell), _)))
                {
                    self.next += 1;
                    html.push_str("<th scope=\"col\">");
                    self.until_end(html);
                    html.push_str("</th>");
                    self.part().text.push('\n');
                }
                self.next += 1;
                html.push_str("</tr></thead>");
            }
            Tag::Image { dest_url, .. } => {
                let message = format!("`{dest_url}` does not stand alone");
                self.fault(
                    message,
                    "put it into a paragraph of its own, not inside a list or quotation",
                );
                self.next += 1;
                self.until_end(&mut String::new());
            }
            Tag::HtmlBlock => {
                self.next += 1;
                self.until_end(&mut String::new());
            }
            _ => {
                self.fault(
                    "a kind of Markdown that is not read here",
                    "write paragraphs, lists, tables, quotations; short codes between backticks",
                );
                self.next += 1;
                self.until_end(&mut String::new());
            }
        }
    }

    fn subheading(&mut self, level: HeadingLevel, tag: &Tag<'_>, html: &mut String) {
        if level != HeadingLevel::H3 {
            self.fault(
                "a heading that is neither ## nor ###, or stands inside something",
                "write ## for a section and ### inside it, at the beginning of a line",
            );
        }
        let id = self.heading_id(tag);
        self.next += 1;
        match id {
            Some(id) => _ = write!(html, "<h3 id=\"{id}\">"),
            None => html.push_str("<h3>"),
        }
        let from = self.part().text.len();
        self.until_end(html);
        html.push_str("</h3>");
        self.heading = self.part().text[from..].trim().to_owned();
        self.part().text.push('\n');
    }

    /// A quotation, or a note when it begins with strong words.
    fn quotation(&mut self, html: &mut String) {
        self.next += 1;
        let is_note = matches!(
            self.events.get(self.next..self.next + 2),
            Some([(Event::Start(Tag::Paragraph), _), (Event::Start(Tag::Strong), _)])
        );
        if !is_note {
            return self.element("blockquote", html);
        }
        html.push_str("<aside class=\"note\"><p><strong class=\"note__label\">");
        self.next += 2;
        self.until_end(html);
        html.push_str("</strong>");
        self.until_end(html);
        html.push_str("</p>");
        self.part().text.push('\n');
        self.until_end(html);
        html.push_str("</aside>");
    }

    fn table(&mut self, alignments: &[Alignment], html: &mut String) {
        if alignments.iter().any(|alignment| *alignment != Alignment::None) {
            self.fault(
                "a table with aligned columns",
                "write |---| without colons: the style sheet aligns",
            );
        }
        self.next += 1;
        html.push_str("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
        escape(&self.heading, html);
        html.push_str("\"><table>");
        // The head comes first; the rows are its siblings.
        self.node(html);
        html.push_str("<tbody>");
        self.until_end(html);
        html.push_str("</tbody></table></div>");
    }

    // Links.

    fn link(&mut self, target: &str, html: &mut String) {
        let line = self.line();
        let at = self.at.line(line);
        self.next += 1;
        let mut text = String::new();
        self.until_end(&mut text);
        if let Some(id) = target.strip_prefix("contact:") {
            self.prose.links.push((target.to_owned(), line));
            if !text.is_empty() {
                let remedy = format!("leave the square brackets empty: [](contact:{id})");
                self.faults.add(at.clone(), "a contact with words of its own", remedy);
            }
            return self.contact(&at, id, html);
        }
        if text.trim().is_empty() {
            self.faults.add(
                at.clone(),
                format!("the link to `{target}` has no words"),
                "write them between the square brackets",
            );
        }
        let address = self.address(&at, line, target);
        match address {
            Some((class, address)) => {
                _ = write!(html, "<a{class} href=\"");
                escape(&address, html);
                html.push_str("\">");
                html.push_str(&text);
                html.push_str("</a>");
            }
            None => html.push_str(&text),
        }
    }

    /// The class and address of a link that leads somewhere.
    fn address(&mut self, at: &At, line: usize, target: &str) -> Option<(&'static str, String)> {
        let lang = self.lang.code();
        if let Some(id) = target.strip_prefix("term:") {
            let term =
                TermId::new(id).ok().filter(|id| self.names.catalog.glossary.contains_key(id));
            let Some(term) = term else {
                let remedy = "add it to content/glossary.toml, or mend the id";
                self.faults.add(at.clone(), format!("the glossary has no term `{id}`"), remedy);
                return None;
            };
            if self.prose.terms.contains(&term) {
                let remedy = "link a term once, where it is explained";
                self.faults.add(at.clone(), format!("term:{id} is linked a second time"), remedy);
            } else {
                self.prose.terms.push(term);
            }
            return Some((" class=\"term\"", format!("/{lang}/glossary/#{id}")));
        }
        self.prose.links.push((target.to_owned(), line));
        let (document, section) = match target.split_once('#') {
            Some((document, section)) => (document, Some(section)),
            None => (target, None),
        };
        let anchor = section.map(|section| format!("#{section}")).unwrap_or_default();
        let (owner, address) = if document.is_empty() {
            (None, anchor)
        } else if let Some(id) = document.strip_prefix("lesson:") {
            let lesson =
                LessonId::try_from(id.to_owned()).ok().filter(|id| self.names.lessons.contains(id));
            let Some(lesson) = lesson else {
                let remedy =
                    "write track/module/lesson as the folders are named, or add the lesson";
                self.faults.add(at.clone(), format!("there is no lesson `{id}`"), remedy);
                return None;
            };
            let address = format!("/{lang}/{lesson}/{anchor}");
            (Some(Owner::Lesson(lesson)), address)
        } else if let Some(id) = document.strip_prefix("page:") {
            if !self.names.pages.contains(id) {
                let remedy = "mend the name, or write the page in content/pages";
                self.faults.add(at.clone(), format!("there is no page `{id}`"), remedy);
                return None;
            }
            (Some(Owner::Page(id.to_owned())), format!("/{lang}/{id}/{anchor}"))
        } else {
            let remedy = "link term:, contact:, lesson:, page: or #section; nothing leads outside";
            self.faults.add(at.clone(), format!("`{target}` cannot be linked"), remedy);
            return None;
        };
        if let Some(section) = section {
            self.prose.wanted.push((owner, section.to_owned(), line));
        }
        Some(("", address))
    }

    fn contact(&mut self, at: &At, id: &str, html: &mut String) {
        let catalog = self.names.catalog;
        let Some(contact) = ContactId::new(id).ok().and_then(|id| catalog.contacts.get(&id)) else {
            let remedy = "add it to content/contacts.toml, or mend the id";
            self.faults.add(at.clone(), format!("there is no contact `{id}`"), remedy);
            return;
        };
        match (contact.standing(self.names.today), catalog.emergency()) {
            (Standing::Live, _) | (Standing::Unchecked, None) => write_contact(contact, html),
            (Standing::Unchecked, Some(emergency)) => {
                let message = format!(
                    "contact `{id}` is not checked lately: {} is shown instead",
                    emergency.address
                );
                let remedy = "have a named person call it, then write verified_on in contacts.toml";
                self.faults.warn(at.clone(), message, remedy);
                write_contact(emergency, html);
            }
        }
    }
}

/// A number is called; the name of a host is only shown, because nothing leads outside.
fn write_contact(contact: &Contact, html: &mut String) {
    if is_telephone(&contact.address) {
        let dialled = contact.address.replace(' ', "");
        _ = write!(html, "<a class=\"contact\" href=\"tel:{dialled}\">");
        escape(&contact.address, html);
        html.push_str("</a>");
    } else {
        html.push_str("<span class=\"contact\">");
        escape(&contact.address, html);
        html.push_str("</span>");
    }
}

/// Text whose foreign words say which language they are in, so that they are read aloud rightly. Armenian and
/// Cyrillic letters tell it; Latin ones do not: in a text of ours they are codes and names.
fn write_words(text: &str, lang: Lang, html: &mut String) {
    let foreign = |c: char| match c {
        '\u{0531}'..='\u{0587}' if lang != Lang::Hy => Some(Lang::Hy),
        '\u{0400}'..='\u{04ff}' if lang != Lang::Ru => Some(Lang::Ru),
        _ => None,
    };
    let mut rest = text;
    while let Some((begin, other)) =
        rest.char_indices().find_map(|(at, c)| foreign(c).map(|other| (at, other)))
    {
        // To the last letter of that language before one of ours.
        let end = rest[begin..]
            .char_indices()
            .take_while(|(_, c)| !c.is_alphanumeric() || foreign(*c) == Some(other))
            .filter(|(_, c)| c.is_alphanumeric())
            .last()
            .map_or(rest.len(), |(at, c)| begin + at + c.len_utf8());
        escape(&rest[..begin], html);
        _ = write!(html, "<span lang=\"{}\">", other.code());
        escape(&rest[begin..end], html);
        html.push_str("</span>");
        rest = &rest[end..];
    }
    escape(rest, html);
}

/// Text as it stands in HTML, in attributes too.
fn escape(text: &str, html: &mut String) {
    for c in text.chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            c => html.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_another_language_say_which() {
        let written = |lang, text| {
            let mut html = String::new();
            write_words(text, lang, &mut html);
            html
        };
        assert_eq!(
            written(Lang::Ru, "Чампа (ճամփա) & путь"),
            "Чампа (<span lang=\"hy\">ճամփա</span>) &amp; путь"
        );
        assert_eq!(
            written(Lang::En, "“ճամփա, ուղի” and путь."),
            "“<span lang=\"hy\">ճամփա, ուղի</span>” and <span lang=\"ru\">путь</span>."
        );
        assert_eq!(written(Lang::Hy, "Ճամփա, MRZ"), "Ճամփա, MRZ");
    }
}
