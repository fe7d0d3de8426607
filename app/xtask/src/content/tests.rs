//! Every fault that an author can make, made in a tiny course that is otherwise sound.

use course::id::LessonId;
use course::{Day, Lang, PictureId};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use web::book::{Block, Tool};

use super::fault::Faults;
use super::{Accept, Loaded, accept, load, new_lesson, read, words};

const LESSON: &str = "content/school/s1/kettle";

fn today() -> Day {
    Day::new(2026, 11, 24).unwrap()
}

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/course")
}

/// A copy of the tiny course that may be spoiled. Removed when dropped.
struct Course(PathBuf);

impl Course {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let root = std::env::temp_dir().join(format!("champa-{}-{number}", std::process::id()));
        copy(&fixture(), &root);
        Self(root)
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.0.join(file)).unwrap()
    }

    fn edit(&self, edit: &Edit) {
        match *edit {
            Edit::Replace(file, from, to) => {
                let text = self.read(file);
                assert!(text.contains(from), "{file} has no {from}");
                fs::write(self.0.join(file), text.replace(from, to)).unwrap();
            }
            Edit::Write(file, text) => {
                let path = self.0.join(file);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
            Edit::Remove(path) => {
                let path = self.0.join(path);
                if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }
                    .unwrap();
            }
        }
    }

    fn load(&self) -> Loaded {
        load(&self.0.join("content"), today())
    }

    /// Everything but the spelling, which needs dictionaries.
    fn faults(&self) -> Vec<String> {
        let (loaded, passages) = read(&self.0.join("content"), today());
        let mut faults = Faults { faults: loaded.faults, warnings: loaded.warnings };
        words::check_without_dictionaries(&self.0, &passages, &mut faults);
        faults.sorted().0.iter().map(ToString::to_string).collect()
    }
}

impl Drop for Course {
    fn drop(&mut self) {
        // What is left over in the temporary folder harms nobody.
        _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

enum Edit {
    Replace(&'static str, &'static str, &'static str),
    Write(&'static str, &'static str),
    Remove(&'static str),
}
use Edit::{Remove, Replace, Write};

/// One edit of the sound course, and a part of the fault that it must bring about.
fn check(edit: &Edit, expected: &str) {
    let course = Course::new();
    course.edit(edit);
    let faults = course.faults();
    assert!(
        faults.iter().any(|fault| fault.contains(expected)),
        "`{expected}` is not in:\n{}",
        faults.join("\n")
    );
}

#[test]
fn the_tiny_course_is_sound() {
    assert_eq!(Course::new().faults(), Vec::<String>::new());
}

/// The project's own folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

#[test]
fn the_real_content_is_sound() {
    let (loaded, passages) = read(&root().join("content"), today());
    let mut faults = Faults { faults: loaded.faults, warnings: Vec::new() };
    words::check_without_dictionaries(&root(), &passages, &mut faults);
    let faults: Vec<_> = faults.sorted().0.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(loaded.book.is_some());
    assert!(passages.len() > 1000, "only {} texts were read", passages.len());
}

#[test]
fn the_words_of_the_interface_are_sound() {
    let mut faults = Faults::default();
    let passages = words::interface_passages(&root(), &mut faults);
    words::check_without_dictionaries(&root(), &passages, &mut faults);
    let faults: Vec<_> = faults.sorted().0.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    assert!(passages.len() > 100, "only {} texts were read", passages.len());
}

#[test]
fn files_that_do_not_belong_or_are_missing() {
    check(
        &Write("content/notes.txt", "x"),
        "content/notes.txt: nobody reads this file → remove it",
    );
    check(&Write("content/school/s1/kettle/de.md", "x"), "kettle/de.md: nobody reads this file");
    check(
        &Write("content/school/s1/pot/en.md", "x"),
        "content/school/s1/pot: no list has this folder",
    );
    check(&Write("content/pages/loose.md", "x"), "content/pages/loose.md: nobody reads this file");
    check(&Write("content/pages/help/en.md", "x"), "the program writes a page of this name itself");
    check(&Write("content/pictures/x.png", "x"), "content/pictures/x.png: nobody reads this file");
    check(
        &Remove("content/school/s1/kettle/ru.md"),
        "kettle/ru.md: the file is missing → write it",
    );
    check(
        &Remove("content/school/s1/kettle/lesson.toml"),
        "kettle/lesson.toml: the file is missing",
    );
    check(&Remove("content/contacts.toml"), "content/contacts.toml: the file is missing");
    check(&Remove("content/pictures/kettle.toml"), "kettle.svg: the drawing has no TOML file");
    check(&Remove("content/pictures/kettle.svg"), "kettle.toml: the drawing itself is missing");
    check(&Remove("content/school/ru.toml"), "content/school/ru.toml: the file is missing");
}

#[test]
fn the_order_of_lessons() {
    let module = "content/school/s1/module.toml";
    check(
        &Replace(module, "[\"kettle\"]", "[\"kettle\", \"pot\"]"),
        "module.toml: pot: is listed and has no folder → make content/school/s1/pot",
    );
    check(
        &Replace(module, "[\"kettle\"]", "[\"kettle\", \"kettle\"]"),
        "module.toml: kettle: is listed twice",
    );
    check(&Replace(module, "80", "101"), "module.toml:2: 101 % is more than all");
    check(&Replace(module, "[\"kettle\"]", "[\"Kettle\"]"), "`Kettle` is not a name");
    check(
        &Replace("content/school/track.toml", "modules", "parts"),
        "track.toml:1: unknown field `parts`",
    );
    check(
        &Replace("content/school/en.toml", "Lessons about tea.", ""),
        "school/en.toml: summary: the text is empty",
    );
}

#[test]
fn what_lessons_may_name() {
    check(
        &Replace("content/sources.toml", "\"read\"", "\"sure\""),
        "sources.toml: tea-book: unknown variant `sure`",
    );
    check(&Replace("content/sources.toml", "[tea-book]", "[Tea-book]"), "`Tea-book` is not a name");
    check(
        &Replace("content/contacts.toml", "\"112\"", "\"one-one-two\""),
        "contacts.toml: armenia-112.address: `one-one-two` is neither a number nor a host name",
    );
    check(
        &Replace("content/contacts.toml", "[armenia-112]", "[armenia-911]"),
        "contacts.toml: armenia-112: there is no such emergency number",
    );
    check(
        &Replace("content/contacts.toml", "При любой опасности.", ""),
        "armenia-112.about.ru: the text is empty",
    );
    check(
        &Replace("content/glossary-definitions.toml", "[kettle]", "[pot]"),
        "glossary-definitions.toml: pot: glossary.toml has no such term",
    );
    check(
        &Replace("content/pictures/kettle.toml", "x = 30", "x = 70"),
        "regions.lid: the box leaves the drawing",
    );
    check(
        &Replace("content/pictures/kettle.toml", "width = 100", "width = 0"),
        "the drawing has no size",
    );
}

#[test]
fn the_structure_of_a_lesson() {
    let file = "content/school/s1/kettle/lesson.toml";
    let check = |from, to, expected| check(&Replace(file, from, to), expected);
    check("minutes = 5", "minutes = 91", "a lesson takes 1 to 90 minutes");
    check("minutes = 5", "minuets = 5", "unknown field `minuets`");
    check("minutes = 5", "minutes = ", "lesson.toml:1: ");
    check("[\"boil-water\"]", "[]", "lesson.toml: objectives: there are none");
    check(
        "[\"tea-book\"]",
        "[\"coffee-book\"]",
        "there is no source `coffee-book` → add it to content/sources.toml",
    );
    check("[\"tea-book\"]", "[]", "lesson.toml: sources: there are none");
    check("id = \"last-step\"", "id = \"first-step\"", "questions: `first-step` stands twice");
    check(
        "kind = \"pick-one\"\noptions = [\"fill\"",
        "options = [\"fill\"",
        "questions.first-step: has no kind",
    );
    check(
        "kind = \"sort-groups\"",
        "kind = \"sorting\"",
        "questions.two-shelves: unknown variant `sorting`",
    );
    check(
        "answer = \"fill\"",
        "answer = \"feel\"",
        "questions.first-step: answer `feel` does not exist → mend the id or add it",
    );
    check(
        "answer = \"fill\"",
        "answer = \"fill\"\nhint = 1",
        "questions.first-step: unknown field `hint`",
    );
    check("AB2134<<<", "ab2134", "questions.digit.answer.check-digit: ");
    check("picture = \"kettle\"\n", "", "questions.parts: there is no picture to mark");
    check(
        "picture = \"kettle\"",
        "picture = \"pot\"",
        "questions.parts: there is no picture `pot`",
    );
    check(
        "regions = [\"lid\", \"spout\"]",
        "regions = [\"lid\", \"spout\", \"foot\"]",
        "the picture has no region `foot`",
    );
    check("place = \"activity\"", "place = \"quiz\"", "questions: the lesson has no activity");
    check(
        "id = \"last-step\"\nplace = \"quiz\"",
        "id = \"last-step\"\nplace = \"activity\"",
        "questions: the quiz has 4 questions → a quiz has 5 to 8",
    );
    // Two of the four kinds fall away when two questions leave the quiz.
    let course = Course::new();
    for id in ["beliefs", "digit"] {
        let text = course.read(file);
        let from = format!("id = \"{id}\"\nplace = \"quiz\"");
        fs::write(course.0.join(file), text.replace(&from, &from.replace("quiz", "activity")))
            .unwrap();
    }
    assert!(
        course.faults().iter().any(|fault| fault.contains("the quiz has questions of 2 kinds"))
    );
}

#[test]
fn the_words_of_a_lesson() {
    let file = "content/school/s1/kettle/ru.toml";
    let check = |from, to, expected| check(&Replace(file, from, to), expected);
    check(
        "groups.hot = ",
        "groups.warm = ",
        "questions.two-shelves.groups.hot: has no words → write them",
    );
    check(
        "groups.hot = ",
        "groups.warm = ",
        "questions.two-shelves.groups.warm: is not in lesson.toml",
    );
    check("\"Горячее\"", "\" \"", "questions.two-shelves.groups.hot: is empty");
    check("[questions.digit]", "[questions.digits]", "questions.digit: has no words");
    check("[questions.digit]", "[questions.digits]", "questions.digits: is not in lesson.toml");
    check("unit = \"\"", "units = \"\"", "questions.digit: unknown field `units`");
    check("ask = \"Что сначала?\"", "ask = \"\"", "questions.first-step.ask: is empty");
    check("boil-water = ", "boil-tea = ", "objectives.boil-water: has no words");
    check("boil-water = ", "boil-tea = ", "objectives.boil-tea: is not in lesson.toml");
    check("и не обжечься", "и не обжечься.", "objectives.boil-water: ends with a full stop");
    check("[objectives]", "[aims]", "unknown field `aims`");
}

#[test]
fn the_prose_of_a_lesson() {
    let file = "content/school/s1/kettle/ru.md";
    let check = |from, to, expected| check(&Replace(file, from, to), expected);
    check("+++\ntitle", "title", "ru.md:1: there is no front matter");
    check("summary =", "sumary =", "ru.md:");
    check("\"Чайник\"", "\"\"", "ru.md: title: the text is empty");
    check("{#idea}", "{#thought}", "there is no section `#idea`");
    check(
        "{#idea}",
        "{#thought}",
        "the sections differ: English has (opener) #case #idea #activity #take-along; here are (opener) #case #thought",
    );
    check(" {#idea}", "", "a ## heading without an id");
    check("{#idea}", "{#case}", "the id `#case` stands twice");
    check("{#idea}", "{#Idea}", "`#Idea` is no id");
    check("{#idea}", "{#idea .wide}", "a heading with classes or attributes");
    check("Урок о чайнике и его крышке. Есть [помощь](page:help).", "", "there is no opener");
    check("### В числах", "#### В числах", "a heading that is neither ## nor ###");
    check("Разложи вещи.", "Разложи <b>вещи</b>.", "ru.md:36: raw HTML");
    check("Разложи вещи.", "<div>\nвещи\n</div>", "raw HTML");
    check("Разложи вещи.", "    вещи", "a kind of Markdown that is not read here");
    check("Разложи вещи.", "---", "a kind of Markdown that is not read here");
    check("|---|---|", "|---|--:|", "a table with aligned columns");
    check("![Счётчик](tool:true-cost)", "![Счётчик](tool:magic)", "`tool:magic` cannot be placed");
    check("![Счётчик]", "![]", "`tool:true-cost` has no description");
    check("![Счётчик]", "Вот ![Счётчик]", "`tool:true-cost` does not stand alone");
    check("(activity:two-shelves)", "(activity:shelves)", "there is no activity `shelves`");
    check("(activity:two-shelves)", "(activity:shelves)", "activity `two-shelves` is not placed");
    check("(activity:two-shelves)", "(activity:digit)", "`digit` is a question of the quiz");
    check(
        "![Счётчик](tool:true-cost)",
        "![Полки](activity:two-shelves)",
        "activity `two-shelves` is placed twice",
    );
    check("(picture:kettle)", "(picture:pot)", "there is no picture `pot`");
    check("(term:kettle)", "(term:pot)", "the glossary has no term `pot`");
    check("(term:steam)", "(term:kettle)", "term:kettle is linked a second time");
    check("(contact:tea-page)", "(contact:coffee)", "there is no contact `coffee`");
    check("[](contact:tea-page)", "[сайт](contact:tea-page)", "a contact with words of its own");
    check(
        "(lesson:school/s1/kettle#idea)",
        "(lesson:school/s1/pot)",
        "there is no lesson `school/s1/pot`",
    );
    check(
        "(lesson:school/s1/kettle#idea)",
        "(lesson:school/s1/kettle#none)",
        "there is no section `#none`",
    );
    check("(page:about#what)", "(page:about#who)", "there is no section `#who`");
    check("(#case)", "(#nothing)", "there is no section `#nothing`");
    check("(page:help)", "(page:halp)", "there is no page `halp`");
    check("(page:help)", "(https://example.com)", "`https://example.com` cannot be linked");
    check("[помощь](page:help)", "[](page:help)", "the link to `page:help` has no words");
}

#[test]
fn the_languages_beside_one_another() {
    let prose =
        |from, to, expected| check(&Replace("content/school/s1/kettle/ru.md", from, to), expected);
    prose(
        "1500 драмов",
        "1600 драмов",
        "ru.md:10: the numbers differ: only in English 1500; only here 1600",
    );
    prose("`TD<3`", "`TD<8`", "the codes differ: only in English TD<3; only here TD<8");
    prose(
        "Разложи вещи.",
        "Разложи вещи UTO.",
        "the codes differ: only in English none; only here UTO",
    );
    prose("Разложи вещи.", "Разложи вещи ICAO.", "Latin capitals that English does not have: ICAO");
    prose("[чайник](term:kettle)", "чайник", "term:kettle is linked in English and not here");
    prose(
        "[помощь](page:help)",
        "помощь",
        "what is linked differ: only in English page:help; only here none",
    );
    prose(
        "[](contact:armenia-112), с вопросами — [](contact:tea-line)",
        "[](contact:tea-line), с вопросами — [](contact:armenia-112)",
        "is linked in another order than in English",
    );
    prose("Разложи вещи.", LONG, "English ones → something is missing or was added");
    let words = |from, to, expected| {
        check(&Replace("content/school/s1/kettle/ru.toml", from, to), expected);
    };
    words(
        "AB2134<<<",
        "AB2143<<<",
        "questions.digit.ask: the codes differ: only in English AB2134<<<; only here AB2143<<<",
    );
    words(
        "на 10 — 5",
        "на 10 — 6",
        "questions.digit.why: the numbers differ: only in English 5; only here 6",
    );
    words(
        "\"Чай горячий.\"",
        "\"Tea is hot.\"",
        "questions.two-shelves.cards.tea.why: is still English",
    );
    words(
        "Налить в чайник воды из-под крана до черты",
        "Налить воды",
        "options.fill.text: 11 characters for 54 English ones",
    );
}

const LONG: &str = "Разложи все вещи по двум полкам: на одну горячее, на другую холодное. Не спеши, прочитай \
    каждую карточку до конца и подумай, горячая ли это вещь. Потом проверь себя ещё раз и только тогда иди дальше.";

#[test]
fn translations_older_than_their_source() {
    let english = "content/school/s1/kettle/en.md";
    check(
        &Replace(english, "Sort the things.", "Sort all things."),
        "kettle/hy.md: translated_from: the translation is older than its English source → bring it up to date, then run `cargo xtask content accept hy school/s1/kettle`",
    );
    check(
        &Replace("content/pages/about/en.md", "A page.", "A short page."),
        "pages/about/ru.md: translated_from: the translation is older",
    );
    check(&Replace("content/school/en.toml", "about tea", "on tea"), "content accept ru school`");
    check(
        &Replace(english, "+++\n\nA", "translated_from = \"0\"\n+++\n\nA"),
        "translated_from: stands in the English file",
    );
    let course = Course::new();
    let file = "content/school/s1/kettle/hy.toml";
    let text = course.read(file);
    let (_, without) = text.split_once("\n\n").unwrap();
    fs::write(course.0.join(file), without).unwrap();
    assert!(course.faults()[0].contains("the English text that this translates is not named"));
}

#[test]
fn accepting_writes_one_line_and_nothing_else() {
    let course = Course::new();
    course.edit(&Replace("content/school/s1/kettle/en.md", "Sort the things.", "Sort all things."));
    course.edit(&Replace(
        "content/school/s1/kettle/en.toml",
        "Sort the things.",
        "Sort all things.",
    ));
    let [prose, words] = ["md", "toml"].map(|extension| format!("{LESSON}/ru.{extension}"));
    // A file that has no fingerprint yet, with a comment at its top.
    let bare = course.read(&words).split_once("\n\n").unwrap().1.to_owned();
    fs::write(course.0.join(&words), format!("# Mine.\n{bare}")).unwrap();
    let before = course.read(&prose);

    let changed =
        accept(&course.0, Lang::Ru, &Accept::Folder("school/s1/kettle".to_owned())).unwrap();
    assert_eq!(changed, [&prose, &words].map(|file| course.0.join(file)));
    assert!(!course.faults().iter().any(|fault| fault.contains("ru.")), "{:?}", course.faults());

    let without = |text: &str| {
        text.lines()
            .filter(|line| !line.starts_with("translated_from"))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(without(&course.read(&prose)), without(&before));
    let written = course.read(&words);
    let end = written.strip_prefix("# Mine.\ntranslated_from = \"").unwrap();
    assert!(end[12..].starts_with("\"\n\n[objectives]\n"), "{end}");
    assert!(end.ends_with(&bare));

    assert!(accept(&course.0, Lang::En, &Accept::Everything).is_err());
    assert!(accept(&course.0, Lang::Ru, &Accept::Folder("school/s1/pot".to_owned())).is_err());
    let rest = accept(&course.0, Lang::Hy, &Accept::Everything).unwrap();
    assert_eq!(rest.len(), 2);
    assert_eq!(course.faults(), Vec::<String>::new());
}

#[test]
fn the_words_of_each_language() {
    check(
        &Replace("content/school/s1/kettle/hy.toml", "Ի՞նչն է առաջինը։", "Առաջին քայլը"),
        "hy.toml: questions.first-step.ask: is neither a question nor a sentence",
    );
    check(
        &Replace("content/school/s1/kettle/hy.md", "Դասավորի՛ր իրերը։", "Դասավորի՛ր իրերը:"),
        "kettle/hy.md:36: an ASCII “:” as full stop",
    );
    check(
        &Replace("content/school/s1/kettle/hy.toml", "Ապուրը տաք է։", "Ապուրը տաք է!"),
        "questions.two-shelves.cards.soup.why: “?” or “!”",
    );
    check(
        &Replace("content/school/s1/kettle/en.md", "Sort the things.", "Sort the boiling cans."),
        "en.md:35: “boiling can*” is not the word we use → say “kettle” (term:kettle)",
    );
}

#[test]
fn sentences_of_plain_language() {
    let course = Course::new();
    let file = "content/school/s1/kettle/ru.md";
    let long = course.read(file).replace("Разложи вещи", &"и ещё одна вещь ".repeat(200));
    fs::write(course.0.join(file), &long).unwrap();
    let expected = "kettle/ru.md: the average sentence has";
    assert!(course.faults().iter().any(|fault| fault.contains(expected)));
}

#[test]
fn a_book_is_made_as_pages_need_it() {
    let loaded = Course::new().load();
    assert_eq!(
        loaded.warnings.len(),
        4,
        "three contacts and a short lesson: {:?}",
        loaded.warnings
    );
    let book = loaded.book.unwrap();
    let lesson = &book.tracks[0].modules[0].lessons[0];
    let text = lesson.texts.get(Lang::Ru);
    let ids: Vec<_> = text.sections.iter().map(|section| section.id.as_str()).collect();
    assert_eq!(ids, ["", "case", "idea", "activity", "take-along"]);
    assert_eq!(
        text.terms.iter().map(course::TermId::as_str).collect::<Vec<_>>(),
        ["kettle", "steam"]
    );
    assert_eq!(text.poses.len(), 6);
    assert_eq!(text.quiz().count(), 5);
    assert_eq!(text.objectives, ["вскипятить воду и не обжечься"]);
    assert!(
        matches!(&text.poses[4], course::quiz::Pose::ShortAnswer(posed) if posed.question.key() == "5")
    );
    assert_eq!(book.pictures[&PictureId::new("kettle").unwrap()].address, "/pictures/kettle.svg");
    assert!(book.page("about", Lang::Hy).is_some());

    let section =
        |id: &str| lesson.texts.get(Lang::En).sections.iter().find(|s| s.id == id).unwrap();
    let html = |id: &str| {
        section(id)
            .blocks
            .iter()
            .map(|block| match block {
                Block::Html(html) => html.as_str(),
                _ => "",
            })
            .collect::<String>()
    };
    assert_eq!(
        html(""),
        "<p>A lesson about a kettle &amp; its lid. There is <a href=\"/en/help/\">help</a>.</p>"
    );
    assert_eq!(
        html("case"),
        "<p>Ani has 1,500 drams and one <a class=\"term\" href=\"/en/glossary/#kettle\">kettle</a>. \
         The box says <code>TD&lt;3</code>.</p>\n<blockquote><p>“It is hot!”</p></blockquote>"
    );
    assert_eq!(
        html("idea"),
        "<p><strong>Water</strong> boils at <em>100</em> degrees.</p>\n<h3>In numbers</h3>\n\
         <div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"In numbers\"><table>\
         <thead><tr><th scope=\"col\">Water</th><th scope=\"col\">Minutes</th></tr></thead><tbody>\
         <tr><td>one cup</td><td>2.5</td></tr><tr><td>one pot</td><td><strong>10</strong></td></tr>\
         </tbody></table></div>\n\
         <aside class=\"note\"><p><strong class=\"note__label\">Note</strong> \
         <a class=\"term\" href=\"/en/glossary/#steam\">Steam</a> is hotter than it looks.</p></aside>\n\
         <ol><li>Fill the kettle.</li><li>Boil the water.</li></ol>"
    );
    assert_eq!(
        html("take-along"),
        "<p>In danger call <a class=\"contact\" href=\"tel:112\">112</a>, with questions \
         <a class=\"contact\" href=\"tel:112\">112</a>, and read <span class=\"contact\">tea.example.am</span>. \
         Look at <a href=\"#case\">the case</a>, at <a href=\"/en/school/s1/kettle/#idea\">this lesson</a> \
         and at <a href=\"/en/about/#what\">the page</a>.</p>"
    );
    assert!(matches!(&section("activity").blocks[..], [
        Block::Html(_),
        Block::Activity { question, description },
        Block::Tool { tool: Tool::TrueCost, .. },
    ] if question.as_str() == "two-shelves" && description == "Two shelves: hot and cold"));
    assert!(
        matches!(section("case").blocks.last(), Some(Block::Picture { alt, .. }) if alt == "A kettle on a stove")
    );
}

#[test]
fn every_fault_is_told_at_once_and_a_book_that_can_be_read_is_given() {
    let course = Course::new();
    course.edit(&Replace("content/school/s1/kettle/ru.md", "1500", "1600"));
    assert!(course.load().book.is_some(), "a wrong number can still be looked at");
    course.edit(&Replace(
        "content/school/s1/kettle/lesson.toml",
        "answer = \"fill\"",
        "answer = \"feel\"",
    ));
    course.edit(&Replace("content/sources.toml", "\"read\"", "\"sure\""));
    course.edit(&Remove("content/pages/about/hy.md"));
    let loaded = course.load();
    assert!(loaded.book.is_none());
    let files: Vec<_> =
        loaded.faults.iter().map(|fault| fault.file.display().to_string()).collect();
    for file in [
        "content/school/s1/kettle/ru.md",
        "content/school/s1/kettle/lesson.toml",
        "content/sources.toml",
        "content/pages/about/hy.md",
    ] {
        assert!(files.iter().any(|found| found == file), "{file} is not in {files:?}");
    }
    assert!(files.is_sorted());
}

#[test]
fn a_new_lesson_is_refused_only_because_it_is_to_be_written() {
    let course = Course::new();
    // The template names a source of the real content.
    let sources =
        course.read("content/sources.toml").replace("tea-book", "practice-safe-migration");
    let lesson = course
        .read("content/school/s1/kettle/lesson.toml")
        .replace("tea-book", "practice-safe-migration");
    fs::write(course.0.join("content/sources.toml"), sources).unwrap();
    fs::write(course.0.join("content/school/s1/kettle/lesson.toml"), lesson).unwrap();

    let id = LessonId::try_from("school/s1/pot".to_owned()).unwrap();
    let written = new_lesson(&course.0, &id).unwrap();
    assert_eq!(written.len(), 8);
    assert_eq!(
        course.read("content/school/s1/module.toml"),
        "lessons = [\"kettle\", \"pot\"]\npass_percent = 80\n"
    );
    let faults = course.faults();
    assert_eq!(faults.len(), 7, "one for each file: {faults:#?}");
    for fault in &faults {
        assert!(fault.contains(": still to be written: "), "{fault}");
    }
    assert!(new_lesson(&course.0, &id).is_err(), "an existing lesson is never overwritten");
}
