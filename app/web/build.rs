//! Writes one typed function per message of `locales/<lang>/*.ftl`, so that a missing key, a missing
//! translation or a wrong variable does not compile. No parser and no message table reach the browser:
//! a message that no view calls is not in the WebAssembly.
//!
//! `locales/en/quiz.ftl` · `quiz-not-yet = …` becomes `i18n::quiz::not_yet(lang)`; a message with variables
//! takes one argument each: `$count` used as a selector is a number, every other one is text.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant,
    VariantKey,
};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

const LANGS: [(&str, &str); 3] = [("en", "En"), ("hy", "Hy"), ("ru", "Ru")];

type Text = String;
type Messages = BTreeMap<String, Message<Text>>;

fn main() {
    let locales =
        Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    let mut faults = Vec::new();
    let areas = LANGS.map(|(code, _)| read_language(&locales.join(code), &mut faults));
    compare(&areas, &mut faults);
    assert!(faults.is_empty(), "\n\nlocales:\n  {}\n\n", faults.join("\n  "));
    let code = write_code(&areas);
    fs::write(Path::new(&env::var("OUT_DIR").expect("cargo sets it")).join("messages.rs"), code)
        .expect("OUT_DIR is writable");
}

/// Area (file name) → key → message.
type Areas = BTreeMap<String, Messages>;

fn read_language(folder: &Path, faults: &mut Vec<String>) -> Areas {
    let mut areas = Areas::new();
    let Ok(files) = fs::read_dir(folder) else {
        faults.push(format!("{}: the folder is missing", folder.display()));
        return areas;
    };
    for file in files.flatten() {
        let path = file.path();
        let Some(area) = path.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned) else {
            continue;
        };
        if path.extension().is_none_or(|extension| extension != "ftl") {
            continue;
        }
        println!("cargo:rerun-if-changed={}", path.display());
        let source = fs::read_to_string(&path).expect("a readable .ftl file");
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", path.display())));
            resource
        });
        let messages = areas.entry(area.clone()).or_default();
        for entry in resource.body {
            if let Entry::Message(message) = entry {
                let key = message.id.name.clone();
                if !key.starts_with(&format!("{area}-")) {
                    faults.push(format!("{}: `{key}` must begin with `{area}-`", path.display()));
                }
                if messages.insert(key.clone(), message).is_some() {
                    faults.push(format!("{}: `{key}` stands twice", path.display()));
                }
            }
        }
    }
    areas
}

fn compare(areas: &[Areas; 3], faults: &mut Vec<String>) {
    let all: BTreeSet<(&String, &String)> = areas
        .iter()
        .flat_map(|areas| {
            areas.iter().flat_map(|(area, messages)| messages.keys().map(move |key| (area, key)))
        })
        .collect();
    for (area, key) in all {
        let found =
            areas.each_ref().map(|areas| areas.get(area).and_then(|messages| messages.get(key)));
        for (index, (code, _)) in LANGS.iter().enumerate() {
            if found[index].is_none() {
                faults.push(format!("locales/{code}/{area}.ftl: `{key}` is missing: translate it"));
            }
        }
        let variables: Vec<_> =
            found.iter().flatten().map(|message| variables_of(message)).collect();
        if variables.windows(2).any(|pair| pair[0] != pair[1]) {
            faults.push(format!(
                "locales/*/{area}.ftl: `{key}` has different variables: {variables:?}"
            ));
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
}

/// Variables and kinds; a variable that selects in any language is a number in all of them.
fn variables_of(message: &Message<Text>) -> BTreeSet<String> {
    let mut found = BTreeMap::new();
    if let Some(pattern) = &message.value {
        collect(pattern, &mut found);
    }
    found.into_keys().collect()
}

fn collect(pattern: &Pattern<Text>, found: &mut BTreeMap<String, Kind>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, Kind::Text, found),
                Expression::Select { selector, variants } => {
                    collect_inline(selector, Kind::Number, found);
                    for variant in variants {
                        collect(&variant.value, found);
                    }
                }
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<Text>, kind: Kind, found: &mut BTreeMap<String, Kind>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            let known = found.entry(id.name.clone()).or_insert(kind);
            if kind == Kind::Number {
                *known = Kind::Number;
            }
        }
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, .. }, ..
        } => {
            for argument in positional {
                collect_inline(argument, Kind::Number, found);
            }
        }
        _ => {}
    }
}

fn write_code(areas: &[Areas; 3]) -> String {
    let mut code = String::from("// Written by build.rs from locales/; not to be edited.\n");
    let [english, ..] = areas;
    for (area, messages) in english {
        writeln!(code, "#[allow(clippy::all, clippy::pedantic, reason = \"written by build.rs\")]\npub mod {} {{\n    use super::*;", identifier(area)).expect("a String");
        for (key, message) in messages {
            let name = identifier(&key[area.len() + 1..]);
            let mut kinds = BTreeMap::new();
            let by_lang: Vec<_> = areas.iter().map(|areas| &areas[area][key]).collect();
            for message in &by_lang {
                if let Some(pattern) = &message.value {
                    collect(pattern, &mut kinds);
                }
            }
            let english_text = source_of(message);
            writeln!(code, "    /// {}", english_text.replace('\n', " ")).expect("a String");
            if kinds.is_empty() {
                writeln!(
                    code,
                    "    pub const fn {name}(lang: Lang) -> &'static str {{\n        match lang {{"
                )
                .expect("a String");
                for ((_, variant), message) in LANGS.iter().zip(&by_lang) {
                    writeln!(code, "            Lang::{variant} => {:?},", source_of(message))
                        .expect("a String");
                }
                code.push_str("        }\n    }\n");
                continue;
            }
            let mut arguments = String::new();
            for (variable, kind) in &kinds {
                let kind = if *kind == Kind::Number { "u32" } else { "&str" };
                write!(arguments, ", {}: {kind}", identifier(variable)).expect("a String");
            }
            writeln!(code, "    pub fn {name}(lang: Lang{arguments}) -> String {{")
                .expect("a String");
            code.push_str("        let mut whole_message = String::new();\n        match lang {\n");
            for ((_, variant), message) in LANGS.iter().zip(&by_lang) {
                writeln!(code, "            Lang::{variant} => {{").expect("a String");
                if let Some(pattern) = &message.value {
                    write_pattern(pattern, &kinds, &mut code);
                }
                code.push_str("            }\n");
            }
            code.push_str("        }\n        whole_message\n    }\n");
        }
        code.push_str("}\n");
    }
    code
}

fn write_pattern(pattern: &Pattern<Text>, kinds: &BTreeMap<String, Kind>, code: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                writeln!(code, "                whole_message.push_str({value:?});")
                    .expect("a String");
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => write_variable(&id.name, kinds, code),
                InlineExpression::FunctionReference { arguments, .. } => {
                    if let Some(InlineExpression::VariableReference { id }) =
                        arguments.positional.first()
                    {
                        write_variable(&id.name, kinds, code);
                    }
                }
                InlineExpression::StringLiteral { value } => {
                    writeln!(code, "                whole_message.push_str({value:?});")
                        .expect("a String");
                }
                other => panic!("locales: this house does not use {other:?}"),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let mut names = BTreeMap::new();
                collect_inline(selector, Kind::Number, &mut names);
                let variable = names.into_keys().next().expect("a selector names a variable");
                let variable = identifier(&variable);
                writeln!(
                    code,
                    "                match (super::plural::plural(lang, {variable}), {variable}) {{"
                )
                .expect("a String");
                let mut default = None;
                let mut exact_first: Vec<&Variant<Text>> = variants.iter().collect();
                exact_first
                    .sort_by_key(|variant| matches!(variant.key, VariantKey::Identifier { .. }));
                for variant in exact_first {
                    if variant.default {
                        default = Some(variant);
                        continue;
                    }
                    match &variant.key {
                        VariantKey::NumberLiteral { value } => {
                            writeln!(code, "                (_, {value}) => {{").expect("a String");
                        }
                        VariantKey::Identifier { name } => {
                            let mut category = name.clone();
                            category[..1].make_ascii_uppercase();
                            writeln!(code, "                (Plural::{category}, _) => {{")
                                .expect("a String");
                        }
                    }
                    write_pattern(&variant.value, kinds, code);
                    code.push_str("                }\n");
                }
                code.push_str("                _ => {\n");
                write_pattern(&default.expect("Fluent demands a default").value, kinds, code);
                code.push_str("                }\n                }\n");
            }
        }
    }
}

fn write_variable(name: &str, kinds: &BTreeMap<String, Kind>, code: &mut String) {
    let variable = identifier(name);
    if kinds.get(name) == Some(&Kind::Number) {
        writeln!(
            code,
            "                whole_message.push_str(&super::format::number(lang, u64::from({variable})));"
        )
        .expect("a String");
    } else {
        writeln!(code, "                whole_message.push_str({variable});").expect("a String");
    }
}

/// The message as text, placeables in braces: the doc comment, and the whole text when there are none.
fn source_of(message: &Message<Text>) -> String {
    let mut text = String::new();
    if let Some(pattern) = &message.value {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value }
                | PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::StringLiteral { value }),
                } => text.push_str(value),
                PatternElement::Placeable { .. } => text.push_str("{…}"),
            }
        }
    }
    text
}

fn identifier(name: &str) -> String {
    let name = name.replace('-', "_");
    match name.as_str() {
        "continue" | "true" | "false" | "type" | "match" | "in" | "move" | "loop" | "as"
        | "for" | "self" | "where" => {
            format!("{name}_")
        }
        _ => name,
    }
}
