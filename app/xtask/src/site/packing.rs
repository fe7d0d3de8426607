//! Makes a program smaller on its way, not in what it does.
//!
//! - Brotli finds what it has seen before, and finds it cheaper the nearer it was: functions that look alike are put
//!   side by side.
//! - A dependency exports classes for scripts. No script of ours asks for one: they go, and what only they called.
//! - Functions that are the same to the last byte become one.
//! - Names that only the WebAssembly and its glue call each other by become short, and so do those of the glue's helpers.
//!
//! Measured on the program of a lesson: 175.2 → 160 KB, and its glue 9.4 → 6 KB.

use anyhow::{Context, Result, anyhow, bail, ensure};
use regex::{Captures, Regex};
use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, Function, FunctionSection, Module};
use wasmparser::{
    ElementItems, ExternalKind, FunctionBody, Operator, OperatorsReader, Parser, Payload, TypeRef,
};

/// How many operators make a trait by which two functions are alike. Two to six were measured; three is best.
const OPERATORS_OF_A_TRAIT: usize = 3;

/// What more functions than this have in common tells nothing.
const COMMON: usize = 300;

/// How many functions back likeness counts, each less than the one after it.
const LOOK_BACK: usize = 4;
const LESS: f64 = 0.8;

/// Packs the main file of a program together with its glue.
///
/// # Errors
/// When the two do not fit together, or are not what we know: then neither may be changed.
pub fn pack(program: &[u8], glue: &str, module: &str) -> Result<(Vec<u8>, String)> {
    let (glue, forgotten) = forget_classes(glue)?;
    let program = forget_exports(program, &forgotten)?;
    let is_called = called(&program, module)?;
    let glue = forget_imports(&glue, &unused_imports(&program, &is_called)?)?;
    let twins = twins(&program, is_called)?;
    let program = write_anew(&program, &twins, &order(&program, &twins)?)?;
    let (program, glue) = shorten_names(&program, &glue, module)?;
    Ok((program, shorten_glue(&glue)?))
}

/// Puts the functions of a file that look alike side by side. Everything else stays: what is exported, called, in
/// tables. Custom sections (names, notes for tools) are left out.
///
/// # Errors
/// When the file is no WebAssembly module, or has sections that we know nothing of.
pub fn arrange(program: &[u8]) -> Result<Vec<u8>> {
    let all = vec![true; functions_imported(program)? + functions_defined(program)?];
    let twins = twins(program, all)?;
    write_anew(program, &twins, &order(program, &twins)?)
}

/// What becomes of each function, by its old number, those that are imported first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    Kept,
    LeftOut,
    /// Whoever called it calls this one.
    Becomes(usize),
}

/// Finds functions that do the same: their bodies are equal when all calls lead to equal functions.
fn twins(program: &[u8], is_called: Vec<bool>) -> Result<Vec<Fate>> {
    let imported = functions_imported(program)?;
    let fate = |is_called| if is_called { Fate::Kept } else { Fate::LeftOut };
    let mut fates: Vec<Fate> = is_called.into_iter().map(fate).collect();
    let mut types = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::FunctionSection(reader) = payload? {
            types = reader.into_iter().collect::<Result<Vec<u32>, _>>()?;
        }
    }
    loop {
        // Not yet in a new order: every function keeps its number, or takes that of its twin.
        let numbers = (0..fates.len()).map(|number| match fates[number] {
            Fate::Kept => Ok(Some(u32::try_from(number)?)),
            Fate::LeftOut => Ok(None),
            Fate::Becomes(_) => Ok(Some(u32::try_from(last_of(&fates, number))?)),
        });
        let mut renumbering = Renumbering(numbers.collect::<Result<_>>()?);
        let mut seen: HashMap<(u32, Vec<u8>), usize> = HashMap::new();
        let mut number = imported;
        let mut has_changed = false;
        for payload in Parser::new(0).parse_all(program) {
            let Payload::CodeSectionEntry(body) = payload? else { continue };
            if fates[number] == Fate::Kept {
                let key = (types[number - imported], renumbering.body(&body)?.into_raw_body());
                match seen.entry(key) {
                    Entry::Occupied(first) => {
                        fates[number] = Fate::Becomes(*first.get());
                        has_changed = true;
                    }
                    Entry::Vacant(place) => {
                        place.insert(number);
                    }
                }
            }
            number += 1;
        }
        if !has_changed {
            return Ok(fates);
        }
    }
}

/// Which function a function has become: its twin may have found a twin itself.
fn last_of(fates: &[Fate], number: usize) -> usize {
    let mut last = number;
    while let Fate::Becomes(twin) = fates[last] {
        last = twin;
    }
    last
}

/// Writes a program with the functions of its own that are kept in this order, by their old numbers.
fn write_anew(program: &[u8], fates: &[Fate], order: &[usize]) -> Result<Vec<u8>> {
    let imported = functions_imported(program)?;
    let mut renumbering = Renumbering::new(fates, imported, order)?;
    let mut out = Module::new();
    let mut bodies: Vec<Option<Function>> = Vec::new();
    macro_rules! copied {
        ($section:ident, $parse:ident, $reader:expr) => {{
            let mut section = wasm_encoder::$section::new();
            renumbering.$parse(&mut section, $reader).map_err(|error| broken(&error))?;
            out.section(&section);
        }};
    }
    let defined = functions_defined(program)?;
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::TypeSection(reader) => copied!(TypeSection, parse_type_section, reader),
            Payload::ImportSection(reader) => {
                let mut section = wasm_encoder::ImportSection::new();
                let mut fates = fates.iter();
                for import in reader.into_imports() {
                    let import = import?;
                    let is_function = matches!(import.ty, TypeRef::Func(_));
                    if !is_function || fates.next() == Some(&Fate::Kept) {
                        let kind = renumbering.entity_type(import.ty);
                        let kind = kind.map_err(|error| broken(&error))?;
                        section.import(import.module, import.name, kind);
                    }
                }
                out.section(&section);
            }
            Payload::FunctionSection(reader) => {
                let types = reader.into_iter().collect::<Result<Vec<u32>, _>>()?;
                let mut section = FunctionSection::new();
                for old in order {
                    section.function(types[old - imported]);
                }
                out.section(&section);
            }
            Payload::TableSection(reader) => copied!(TableSection, parse_table_section, reader),
            Payload::MemorySection(reader) => copied!(MemorySection, parse_memory_section, reader),
            Payload::TagSection(reader) => copied!(TagSection, parse_tag_section, reader),
            Payload::GlobalSection(reader) => copied!(GlobalSection, parse_global_section, reader),
            Payload::ExportSection(reader) => copied!(ExportSection, parse_export_section, reader),
            Payload::StartSection { func, .. } => {
                let start = renumbering.function_index(func).map_err(|error| broken(&error))?;
                out.section(&wasm_encoder::StartSection { function_index: start });
            }
            Payload::ElementSection(reader) => {
                copied!(ElementSection, parse_element_section, reader);
            }
            Payload::DataCountSection { count, .. } => {
                out.section(&wasm_encoder::DataCountSection { count });
            }
            Payload::CodeSectionEntry(body) => {
                let is_kept = fates[imported + bodies.len()] == Fate::Kept;
                bodies.push(if is_kept { Some(renumbering.body(&body)?) } else { None });
                if bodies.len() == defined {
                    let mut section = CodeSection::new();
                    for old in order {
                        let body = bodies[old - imported].as_ref();
                        section.function(body.context("a function that is kept has a body")?);
                    }
                    out.section(&section);
                }
            }
            Payload::DataSection(reader) => copied!(DataSection, parse_data_section, reader),
            Payload::Version { .. }
            | Payload::CodeSectionStart { .. }
            | Payload::CustomSection(_)
            | Payload::End(_) => {}
            unknown => bail!("a section that nobody expected in our program: {unknown:?}"),
        }
    }
    Ok(out.finish())
}

/// Takes out of the glue the classes that it exports. Returns what of the program only they called, too.
fn forget_classes(glue: &str) -> Result<(String, BTreeSet<String>)> {
    let class =
        Regex::new(r"(?ms)^export class (\w+) \{\n.*?^\}\n(?:if \(Symbol\.dispose\) \w+\..*?\n)?")?;
    let calls = Regex::new(r"wasm\.(\w+)\(")?;
    let mut rest = glue.to_owned();
    let mut called = BTreeSet::new();
    for found in class.captures_iter(glue) {
        let (text, name) = (&found[0], &found[1]);
        let registry = Regex::new(&format!(r"(?ms)^const {name}Finalization = .*?;\n"))?;
        let without = registry.replace(&rest.replace(text, ""), "").into_owned();
        // A class that the glue itself makes instances of is needed.
        if !without.contains(name) {
            called.extend(calls.captures_iter(text).map(|call| call[1].to_owned()));
            rest = without;
        }
    }
    called.retain(|name| !rest.contains(&format!("wasm.{name}")));
    Ok((rest, called))
}

/// Takes out of the glue what the program no longer calls.
fn forget_imports(glue: &str, unused: &BTreeSet<String>) -> Result<String> {
    let entry = Regex::new(r"(?ms)^ {8}(\w+): function\(.*?^ {8}\}[^\n]*,\n")?;
    let mut forgotten = 0;
    let rest = entry.replace_all(glue, |found: &Captures| {
        if unused.contains(&found[1]) {
            forgotten += 1;
            String::new()
        } else {
            found[0].to_owned()
        }
    });
    ensure!(
        forgotten == unused.len(),
        "the glue has {forgotten} of {} entries that are not used",
        unused.len()
    );
    Ok(rest.into_owned())
}

/// The program without these exports.
fn forget_exports(program: &[u8], forgotten: &BTreeSet<String>) -> Result<Vec<u8>> {
    let mut out = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload?;
        if let Payload::ExportSection(reader) = payload {
            let mut section = wasm_encoder::ExportSection::new();
            for export in reader {
                let export = export?;
                if !forgotten.contains(export.name) {
                    let kind = reencode::RoundtripReencoder.export_kind(export.kind);
                    section.export(
                        export.name,
                        kind.map_err(|error| broken(&error))?,
                        export.index,
                    );
                }
            }
            out.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            out.section(&wasm_encoder::RawSection { id, data: &program[bytes(&range)?] });
        }
    }
    Ok(out.finish())
}

/// The names of imported functions that are never called.
fn unused_imports(program: &[u8], is_called: &[bool]) -> Result<BTreeSet<String>> {
    let mut unused = BTreeSet::new();
    let mut is_called = is_called.iter();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(reader) = payload? {
            for import in reader.into_imports() {
                let import = import?;
                if matches!(import.ty, TypeRef::Func(_)) && is_called.next() == Some(&false) {
                    unused.insert(import.name.to_owned());
                }
            }
        }
    }
    Ok(unused)
}

/// Which functions can be called at all, by their numbers, those that are imported first: follows every call from what
/// is exported, started, or stands in a table or a global. What other scripts than the glue give stays.
fn called(program: &[u8], module: &str) -> Result<Vec<bool>> {
    let imported = functions_imported(program)?;
    let mut roots: Vec<u32> = Vec::new();
    let mut calls: Vec<Vec<u32>> = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        match payload? {
            Payload::ImportSection(reader) => {
                let mut number = 0;
                for import in reader.into_imports() {
                    let import = import?;
                    if matches!(import.ty, TypeRef::Func(_)) {
                        if import.module != module {
                            roots.push(number);
                        }
                        number += 1;
                    }
                }
            }
            Payload::ExportSection(reader) => {
                for export in reader {
                    let export = export?;
                    if export.kind == ExternalKind::Func {
                        roots.push(export.index);
                    }
                }
            }
            Payload::StartSection { func, .. } => roots.push(func),
            Payload::GlobalSection(reader) => {
                for global in reader {
                    roots.extend(mentioned(global?.init_expr.get_operators_reader())?);
                }
            }
            Payload::ElementSection(reader) => {
                for element in reader {
                    match element?.items {
                        ElementItems::Functions(functions) => {
                            for function in functions {
                                roots.push(function?);
                            }
                        }
                        ElementItems::Expressions(_, expressions) => {
                            for expression in expressions {
                                roots.extend(mentioned(expression?.get_operators_reader())?);
                            }
                        }
                    }
                }
            }
            Payload::CodeSectionEntry(body) => {
                calls.push(mentioned(body.get_operators_reader()?)?);
            }
            _ => {}
        }
    }
    let mut functions = vec![false; imported + calls.len()];
    while let Some(function) = roots.pop() {
        let number = usize::try_from(function)?;
        let is_called =
            functions.get_mut(number).context("a function that is not there is called")?;
        if !std::mem::replace(is_called, true)
            && let Some(own) = number.checked_sub(imported)
        {
            roots.extend(&calls[own]);
        }
    }
    Ok(functions)
}

/// The functions that some code names.
fn mentioned(mut operators: OperatorsReader<'_>) -> Result<Vec<u32>> {
    let mut functions = Vec::new();
    while !operators.eof() {
        if let Operator::Call { function_index }
        | Operator::ReturnCall { function_index }
        | Operator::RefFunc { function_index } = operators.read()?
        {
            functions.push(function_index);
        }
    }
    Ok(functions)
}

/// Gives everything that the program imports from the script `module` a short name, in both of them.
fn shorten_names(program: &[u8], glue: &str, module: &str) -> Result<(Vec<u8>, String)> {
    let (mut names, mut exports) = (BTreeMap::new(), BTreeMap::new());
    let mut out = Module::new();
    for payload in Parser::new(0).parse_all(program) {
        let payload = payload?;
        if let Payload::ImportSection(reader) = payload {
            let mut section = wasm_encoder::ImportSection::new();
            for import in reader.into_imports() {
                let import = import?;
                let name = if import.module == module {
                    let next = short_name(names.len());
                    names.entry(import.name).or_insert(next).clone()
                } else {
                    import.name.to_owned()
                };
                let kind = reencode::RoundtripReencoder.entity_type(import.ty);
                section.import(import.module, &name, kind.map_err(|error| broken(&error))?);
            }
            out.section(&section);
        } else if let Payload::ExportSection(reader) = payload {
            let mut section = wasm_encoder::ExportSection::new();
            for export in reader {
                let export = export?;
                let name = if export.name.starts_with(OF_CLOSURES) {
                    let next = format!("_{}", short_name(exports.len()));
                    exports.entry(export.name).or_insert(next).clone()
                } else {
                    export.name.to_owned()
                };
                let kind = reencode::RoundtripReencoder.export_kind(export.kind);
                section.export(&name, kind.map_err(|error| broken(&error))?, export.index);
            }
            out.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            out.section(&wasm_encoder::RawSection { id, data: &program[bytes(&range)?] });
        }
    }
    let asked = Regex::new(r"\bwasm\.(\w+)")?;
    let glue = asked.replace_all(glue, |captures: &Captures| {
        let name = &captures[1];
        format!("wasm.{}", exports.get(name).map_or(name, String::as_str))
    });
    let mut found: BTreeMap<&str, usize> = BTreeMap::new();
    let word = Regex::new(r"[A-Za-z_$][A-Za-z0-9_$]*")?;
    let glue = word.replace_all(&glue, |captures: &Captures| {
        let name = &captures[0];
        names.get_key_value(name).map_or_else(
            || name.to_owned(),
            |(name, short)| {
                *found.entry(name).or_default() += 1;
                short.clone()
            },
        )
    });
    for name in names.keys() {
        let times = found.get(name).copied().unwrap_or_default();
        ensure!(times == 1, "the glue says `{name}` {times} times, and once was expected");
    }
    Ok((out.finish(), glue.into_owned()))
}

/// How the exports begin by which a glue calls closures of Rust.
const OF_CLOSURES: &str = "wasm_bindgen__convert__closures";

/// Writes a glue shorter: its helpers get short names (what it exports keeps its own), what is returned needs no name,
/// and advice for programmers goes, which nobody reads on a learner's phone. What fails still throws.
fn shorten_glue(glue: &str) -> Result<String> {
    let exported: BTreeSet<&str> = glue
        .split_once("export {")
        .and_then(|(_, rest)| rest.split_once('}'))
        .map(|(names, _)| names.split(',').map(str::trim).collect())
        .unwrap_or_default();
    let declared = Regex::new(r"(?m)^(?:async )?function (\w{4,})\(|^let (\w{4,}) = ")?;
    let names: BTreeSet<&str> = declared
        .captures_iter(glue)
        .filter_map(|captures| captures.get(1).or(captures.get(2)))
        .map(|name| name.as_str())
        .filter(|name| !exported.contains(name))
        .collect();
    let short: BTreeMap<&str, String> = names
        .into_iter()
        .enumerate()
        .map(|(number, name)| (name, format!("${}", short_name(number))))
        .collect();
    ensure!(!glue.contains("$a"), "the glue uses the names already that its helpers would get");
    // What follows a dot is a property.
    let word = Regex::new(r"(^|[^.\w$])([A-Za-z_]\w*)")?;
    let glue = word.replace_all(glue, |captures: &Captures| {
        let (before, name) = (&captures[1], &captures[2]);
        format!("{before}{}", short.get(name).map_or(name, String::as_str))
    });
    let returned = Regex::new(r"const ret = ([^;\n]+);\n *return ret;")?;
    let glue = returned.replace_all(&glue, "return $1;");
    let advice = Regex::new(r"(?m)^ *console\.warn\(.*\);?\n")?;
    Ok(advice.replace_all(&glue, "").into_owned())
}

/// `a`, …, `z`, `a1`, …: no word of JavaScript among them.
fn short_name(number: usize) -> String {
    let letter = char::from(b"abcdefghijklmnopqrstuvwxyz"[number % 26]);
    match number / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

fn broken(error: &reencode::Error<impl fmt::Display>) -> anyhow::Error {
    anyhow!("the program cannot be written anew: {error}")
}

fn functions_imported(program: &[u8]) -> Result<usize> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::ImportSection(reader) = payload? {
            for import in reader.into_imports() {
                count += usize::from(matches!(import?.ty, TypeRef::Func(_)));
            }
        }
    }
    Ok(count)
}

fn functions_defined(program: &[u8]) -> Result<usize> {
    let mut count = 0;
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::FunctionSection(reader) = payload? {
            count = usize::try_from(reader.count())?;
        }
    }
    Ok(count)
}

/// Where each function goes, by its old number: the imports first. `None` for one that is left out.
struct Renumbering(Vec<Option<u32>>);

impl Renumbering {
    fn new(fates: &[Fate], imported: usize, order: &[usize]) -> Result<Self> {
        let mut numbers = vec![None; fates.len()];
        let imports = (0..imported).filter(|number| fates[*number] == Fate::Kept);
        for (new, old) in imports.chain(order.iter().copied()).enumerate() {
            numbers[old] = Some(u32::try_from(new)?);
        }
        for (number, fate) in fates.iter().enumerate() {
            if let Fate::Becomes(_) = fate {
                numbers[number] = numbers[last_of(fates, number)];
            }
        }
        Ok(Self(numbers))
    }

    fn body(&mut self, body: &FunctionBody<'_>) -> Result<Function> {
        let mut function =
            self.new_function_with_parsed_locals(body).map_err(|error| broken(&error))?;
        let mut operators = body.get_operators_reader()?;
        while !operators.eof() {
            let instruction = self.parse_instruction(&mut operators);
            function.instruction(&instruction.map_err(|error| broken(&error))?);
        }
        Ok(function)
    }
}

/// A function that is called and was to be left out.
#[derive(Debug)]
struct LeftOut(u32);

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "function {} is called and was to be left out", self.0)
    }
}

impl Reencode for Renumbering {
    type Error = LeftOut;

    fn function_index(&mut self, function: u32) -> Result<u32, reencode::Error<Self::Error>> {
        let number = usize::try_from(function).unwrap_or(usize::MAX);
        let new = self.0.get(number).copied().flatten();
        new.ok_or(reencode::Error::UserError(LeftOut(function)))
    }
}

/// The program's own functions in an order in which neighbours are alike, by their old numbers: a walk that goes on to
/// whatever is most like the last few, and begins anew with the largest that is left. The same program is always
/// walked the same way.
fn order(program: &[u8], fates: &[Fate]) -> Result<Vec<usize>> {
    let imported = functions_imported(program)?;
    let mut sizes = Vec::new();
    let mut traits = Vec::new();
    for payload in Parser::new(0).parse_all(program) {
        if let Payload::CodeSectionEntry(body) = payload? {
            sizes.push(body.as_bytes().len());
            traits.push(traits_of(program, &body)?);
        }
    }
    let mut is_placed: Vec<bool> =
        fates[imported..].iter().map(|fate| *fate != Fate::Kept).collect();
    let kept = is_placed.iter().filter(|is_placed| !**is_placed).count();
    let mut shared_by: HashMap<u64, Vec<usize>> = HashMap::new();
    for (function, own) in traits.iter().enumerate().filter(|(function, _)| !is_placed[*function]) {
        for one in own {
            shared_by.entry(*one).or_default().push(function);
        }
    }
    let mut largest_first: Vec<usize> = (0..sizes.len()).collect();
    largest_first.sort_by_key(|function| Reverse(sizes[*function]));
    let mut largest_first = largest_first.into_iter();
    let mut order: Vec<usize> = Vec::with_capacity(kept);
    let mut likeness = vec![0.0; sizes.len()];
    while order.len() < kept {
        let mut candidates = Vec::new();
        let mut weight = 1.0;
        for recent in order.iter().rev().take(LOOK_BACK) {
            for one in &traits[*recent] {
                let having = &shared_by[one];
                if having.len() > COMMON {
                    continue;
                }
                let worth = weight / f64::from(u32::try_from(having.len())?).sqrt();
                for function in having.iter().copied().filter(|function| !is_placed[*function]) {
                    if likeness[function] == 0.0 {
                        candidates.push(function);
                    }
                    likeness[function] += worth;
                }
            }
            weight *= LESS;
        }
        let mut best: Option<(f64, usize)> = None;
        for function in candidates {
            // A large function is like many others.
            let own = f64::from(u32::try_from(traits[function].len() + 8)?);
            let score = likeness[function] / own.sqrt();
            likeness[function] = 0.0;
            if best.is_none_or(|(highest, _)| score > highest) {
                best = Some((score, function));
            }
        }
        let next = match best {
            Some((_, function)) => function,
            None => largest_first
                .find(|function| !is_placed[*function])
                .context("a function was counted and cannot be found")?,
        };
        is_placed[next] = true;
        order.push(next);
    }
    Ok(order.into_iter().map(|function| imported + function).collect())
}

/// What makes a function like others: each run of a few operators in it, once.
fn traits_of(program: &[u8], body: &FunctionBody<'_>) -> Result<Vec<u64>> {
    let mut operators = body.get_operators_reader()?;
    let mut all: Vec<&[u8]> = Vec::new();
    while !operators.eof() {
        let start = operators.original_position();
        operators.read()?;
        all.push(&program[bytes(&(start..operators.original_position()))?]);
    }
    let mut traits: Vec<u64> = all.windows(OPERATORS_OF_A_TRAIT).map(digest).collect();
    traits.sort_unstable();
    traits.dedup();
    Ok(traits)
}

fn digest(run: &[&[u8]]) -> u64 {
    let mut hasher = DefaultHasher::new();
    run.hash(&mut hasher);
    hasher.finish()
}

fn bytes(range: &Range<u64>) -> Result<Range<usize>> {
    Ok(usize::try_from(range.start)?..usize::try_from(range.end)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{
        CodeSection, ConstExpr, ElementSection, Elements, ExportKind, ExportSection, ImportSection,
        Instruction, RefType, TableSection, TableType, TypeSection,
    };
    use wasmparser::Validator;

    #[test]
    fn helpers_of_the_glue_get_short_names_and_exports_keep_theirs() {
        let glue = "const import0 = {\na: function(arg0) {\nconst ret = arg0.getText();\n    return ret;\n},\n};\n\
                    let cached = null;\nfunction getText(ptr) {\ncached = helper.cached;\nreturn x(getText, cached);\n}\n\
                    function initSync(module) {\n    console.warn('old');\nreturn getText(module);\n}\nexport { initSync, getText as default };\n";
        let short = "const import0 = {\na: function(arg0) {\nreturn arg0.getText();\n},\n};\n\
                     let $a = null;\nfunction $b(ptr) {\n$a = helper.cached;\nreturn x($b, $a);\n}\n\
                     function initSync(module) {\nreturn $b(module);\n}\nexport { initSync, $b as default };\n";
        assert_eq!(shorten_glue(glue).unwrap(), short);
    }

    const GLUE: &str = "./champa_bg.js";

    /// `parts.other`, two imports from the glue, then six functions: `double_3`, `call_double_3`, `double_5`, … by turns.
    fn program() -> Vec<u8> {
        program_of([3, 5, 7])
    }

    fn program_of(times: [u32; 3]) -> Vec<u8> {
        program_calling(times, [1, 0, 2])
    }

    /// Doubles as often as `times` says; `imports` says whom each caller calls after it.
    fn program_calling(times: [u32; 3], called: [u32; 3]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([wasm_encoder::ValType::I32], [wasm_encoder::ValType::I32]);
        let mut imports = ImportSection::new();
        imports.import("./parts.js", "other", wasm_encoder::EntityType::Function(0));
        imports.import(GLUE, "__wbg_first_1", wasm_encoder::EntityType::Function(0));
        imports.import(GLUE, "__wbg_second_2", wasm_encoder::EntityType::Function(0));
        let (mut functions, mut exports, mut code) =
            (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for (which, (times, called)) in (0_u32..).zip(times.into_iter().zip(called)) {
            let place = 2 * which;
            functions.function(0).function(0);
            let twin = if which == 1 && times == 3 { "_too" } else { "" };
            let last = if which == 2 && times == 3 { "_again" } else { "" };
            let name = format!("double_{times}{twin}{last}");
            exports.export(&name, ExportKind::Func, 3 + place);
            exports.export(&format!("call_{name}"), ExportKind::Func, 4 + place);
            let mut double = Function::new([]);
            for _ in 0..times {
                double
                    .instruction(&Instruction::LocalGet(0))
                    .instruction(&Instruction::LocalGet(0));
                double.instruction(&Instruction::I32Add).instruction(&Instruction::LocalSet(0));
            }
            double.instruction(&Instruction::LocalGet(0)).instruction(&Instruction::End);
            code.function(&double);
            let mut call = Function::new([]);
            call.instruction(&Instruction::LocalGet(0)).instruction(&Instruction::Call(3 + place));
            call.instruction(&Instruction::Call(called)).instruction(&Instruction::End);
            code.function(&call);
        }
        let mut tables = TableSection::new();
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: 2,
            maximum: None,
            shared: false,
        });
        let mut elements = ElementSection::new();
        elements.active(None, &ConstExpr::i32_const(0), Elements::Functions([3, 4][..].into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables);
        module.section(&exports).section(&elements).section(&code);
        module.finish()
    }

    fn tell(function: usize, imported: &[String], bodies: &[FunctionBody]) -> String {
        let Some(own) = function.checked_sub(imported.len()) else {
            return imported[function].clone();
        };
        let operators = bodies[own].get_operators_reader().unwrap().into_iter();
        let told = operators.map(|operator| match operator.unwrap() {
            Operator::Call { function_index } => {
                format!("({})", tell(function_index as usize, imported, bodies))
            }
            other => format!("{other:?}"),
        });
        told.collect::<Vec<_>>().join(" ")
    }

    /// What each exported function does, and what stands in the table, without a number of any function.
    fn meaning(program: &[u8]) -> BTreeMap<String, String> {
        let (mut imported, mut exported, mut table, mut bodies) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(program) {
            match payload.unwrap() {
                Payload::ImportSection(reader) => {
                    imported.extend(
                        reader.into_imports().map(|import| import.unwrap().name.to_owned()),
                    );
                }
                Payload::ExportSection(reader) => {
                    exported.extend(reader.into_iter().map(|export| {
                        let export = export.unwrap();
                        (export.name.to_owned(), export.index as usize)
                    }));
                }
                Payload::ElementSection(reader) => {
                    for element in reader {
                        let wasmparser::ElementItems::Functions(functions) = element.unwrap().items
                        else {
                            panic!("a table of something else");
                        };
                        table.extend(
                            functions.into_iter().map(|function| function.unwrap() as usize),
                        );
                    }
                }
                Payload::CodeSectionEntry(body) => bodies.push(body),
                _ => {}
            }
        }
        let mut meaning: BTreeMap<String, String> = exported
            .into_iter()
            .map(|(name, function)| (name, tell(function, &imported, &bodies)))
            .collect();
        for (place, function) in table.into_iter().enumerate() {
            meaning.insert(format!("table {place}"), tell(function, &imported, &bodies));
        }
        meaning
    }

    #[test]
    fn functions_that_look_alike_become_neighbours_and_mean_the_same() {
        let before = program();
        let after = arrange(&before).unwrap();
        Validator::new().validate_all(&after).unwrap();
        assert_eq!(meaning(&after), meaning(&before));
        let sizes: Vec<usize> = Parser::new(0)
            .parse_all(&after)
            .filter_map(|payload| match payload.unwrap() {
                Payload::CodeSectionEntry(body) => Some(body.as_bytes().len()),
                _ => None,
            })
            .collect();
        let is_small = |size: &usize| *size < 12;
        assert!(sizes[..3].iter().all(is_small) || sizes[3..].iter().all(is_small), "{sizes:?}");
        assert_eq!(arrange(&before).unwrap(), after, "the same every time");
    }

    #[test]
    fn a_class_that_nobody_asks_for_goes_with_all_that_only_it_called() {
        let glue = "\
export class Sink {
    close() {
        wasm.call_double_7(1);
    }
}
if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;
export class Kept {
}
function start() {
    wasm.call_double_3(new Kept());
}
    const import0 = {
        __wbg_first_1: function(arg0) {
            return arg0;
        },
        __wbg_second_2: function() { return handleError(function (arg0) {
            return { arg0 };
        }, arguments); },
    };
const SinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.double_7(ptr, 1));
";
        let (program, glue) = pack(&program(), glue, GLUE).unwrap();
        Validator::new().validate_all(&program).unwrap();
        assert!(!glue.contains("Sink") && !glue.contains("__wbg"), "{glue}");
        assert!(glue.contains("class Kept"), "{glue}");
        let told = meaning(&program);
        assert!(!told.contains_key("call_double_7"), "{told:?}");
        assert!(told.contains_key("call_double_3") && told.contains_key("double_7"), "{told:?}");
    }

    #[test]
    fn twins_become_one_and_so_do_those_who_differ_only_in_which_twin_they_call() {
        let twice = |times: [u32; 3]| arrange(&program_of(times)).unwrap();
        let bodies = |program: &[u8]| functions_defined(program).unwrap();
        // Two ways to double are the same; who calls them calls another import besides.
        assert_eq!(bodies(&twice([3, 5, 7])), 6);
        let merged = twice([3, 3, 7]);
        Validator::new().validate_all(&merged).unwrap();
        assert_eq!(bodies(&merged), 5);
        assert_eq!(meaning(&merged), meaning(&program_of([3, 3, 7])));
        // The first and the last call the same import.
        assert_eq!(bodies(&arrange(&program_calling([3, 5, 3], [1, 2, 1])).unwrap()), 4);
    }

    #[test]
    fn names_become_short_on_both_sides_and_only_those_of_the_glue() {
        let glue =
            "const imports = { __wbg_first_1: f, __wbg_second_2(a) { return a; } };\nother();\n";
        let (program, glue) = shorten_names(&program(), glue, GLUE).unwrap();
        Validator::new().validate_all(&program).unwrap();
        assert_eq!(glue, "const imports = { a: f, b(a) { return a; } };\nother();\n");
        let told = meaning(&program);
        assert!(told["call_double_3"].ends_with("(a) End"), "{told:?}");
        assert!(told["call_double_7"].ends_with("(b) End"), "{told:?}");
    }

    #[test]
    fn a_glue_of_another_program_is_refused() {
        let fault =
            shorten_names(&program(), "const imports = { __wbg_first_1: f };", GLUE).unwrap_err();
        assert!(fault.to_string().contains("`__wbg_second_2` 0 times"), "{fault}");
    }

    #[test]
    fn short_names_are_all_different() {
        let names: std::collections::BTreeSet<String> = (0..2000).map(short_name).collect();
        assert_eq!(names.len(), 2000);
    }
}
