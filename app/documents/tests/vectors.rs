//! The specimens that ICAO prints, and the ones that everybody copies.
//!
//! Where each comes from: Doc 9303 Part 3 Appendix A, the figures of Parts 4 and 5, Part 6
//! Appendix B, Part 7 Appendix B. Their digits were recomputed by an independent program.

#![allow(clippy::unwrap_used, reason = "clippy does not see that helpers of tests are tests")]

use documents::format::MrzFormat;
use documents::mrz::{Tolerance, build, parse};

/// Every check digit agrees, nothing else is wrong, and building gives the lines again.
fn check(format: MrzFormat, lines: &[&str], printed_digits: &str) {
    let reading = parse(&lines.join("\n"), Tolerance::AsPrinted);
    assert_eq!(reading.faults, [], "{lines:?}");
    let mrz = reading.mrz.unwrap();
    assert_eq!(mrz.format(), format);

    let checks = mrz.verify();
    let digits: String = checks.iter().map(|check| check.printed.to_string()).collect();
    assert_eq!(digits, printed_digits, "{lines:?}");
    assert!(checks.iter().all(|check| check.verdict.is_right()));

    assert_eq!(build(&reading.data.unwrap()).unwrap(), mrz);
}

/// A line with its fillers.
fn filled(line: &str, length: usize) -> String {
    format!("{line:<<length$}")
}

#[test]
fn td3() {
    for code in ["P<", "PP", "PD"] {
        let name = filled(&format!("{code}UTOERIKSSON<<ANNA<MARIA"), 44);
        for (numbers, digits) in [
            ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", "62910"),
            // Of earlier editions; still all over the web.
            ("L898902C<3UTO6908061F9406236ZE184226B<<<<<14", "31614"),
        ] {
            check(MrzFormat::Td3, &[&name, numbers], digits);
        }
    }
}

#[test]
fn td1() {
    let name = filled("ERIKSSON<<ANNA<MARIA", 30);
    let lines = ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", &name];
    check(MrzFormat::Td1, &lines, "7296");
}

#[test]
fn td1_with_a_long_number() {
    let name = filled("STEVENSON<<PETER", 30);
    let lines = ["I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", &name];
    check(MrzFormat::Td1, &lines, "9722");
    let number = parse(&lines.join("\n"), Tolerance::AsPrinted).mrz.unwrap().document_number();
    assert_eq!(number.unwrap().to_string(), "D23145890734");
}

#[test]
fn td2() {
    let lines = ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"];
    check(MrzFormat::Td2, &lines, "7296");
}

#[test]
fn visas() {
    let large = filled("V<UTOERIKSSON<<ANNA<MARIA", 44);
    let small = filled("V<UTOERIKSSON<<ANNA<MARIA", 36);
    check(MrzFormat::MrvA, &[&large, "L898902C<3UTO6908061F9406236ZE184226B<<<<<<<"], "316");
    check(MrzFormat::MrvA, &[&large, "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"], "489");
    check(MrzFormat::MrvB, &[&small, "L898902C<3UTO6908061F9406236ZE184226"], "316");
    check(MrzFormat::MrvB, &[&small, "L8988901C4XXX4009078F9612109<<<<<<<<"], "489");
}

/// The worked examples of Part 3 Appendix A are issued by `YTO`, which is in no list, and lack
/// names: their digits agree, and only the rest is at fault.
#[test]
fn worked_examples_of_part_3_appendix_a() {
    let filler = "<".repeat(30);
    for (lines, digits) in [
        (vec![filled("P<YTO", 44), "HA672242<6YTO5802254M9601086<<<<<<<<<<<<<<08".into()], "64608"),
        (
            vec![filled("I<YTOD231458907", 30), "3407127M9507122YTO<<<<<<<<<<<2".into(), filler],
            "7722",
        ),
        (vec![filled("I<YTO", 36), "HA672242<6YTO5802254M9601086<<<<<<<8".into()], "6468"),
    ] {
        let reading = parse(&lines.join("\n"), Tolerance::AsPrinted);
        assert_eq!(reading.faults.len(), 3, "{lines:?}");
        let checks = reading.mrz.unwrap().verify();
        let printed: String = checks.iter().map(|check| check.printed.to_string()).collect();
        assert_eq!(printed, digits, "{lines:?}");
        assert!(checks.iter().all(|check| check.verdict.is_right()), "{lines:?}");
    }
}

/// Names that ICAO prints in Parts 4–7, cut to the five places before them, are read without
/// fault in their formats.
#[test]
fn printed_names() {
    for (format, line) in [
        (MrzFormat::Td3, "PPUTONILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K"),
        (MrzFormat::Td3, "PPUTOBENNELONG<WOOLOOMOOLOO<WARRANDYTE<W<<DI"),
        (MrzFormat::Td3, "PPUTOPAPANDROPOULOUS<<JONATHON<WARREN<TREVOR"),
        (MrzFormat::Td3, "PPUTOARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<"),
        (MrzFormat::Td2, "I<UTONILAVADHANANANDA<<CHAYAPA<DEJ<K"),
        (MrzFormat::MrvB, "V<UTOBENNELONG<WOOLOOMOOLOO<WAR<W<<D"),
    ] {
        let mut numbers = "L898902C36UTO7408122F1204159".to_owned();
        numbers = filled(&numbers, format.line_length());
        let reading = parse(&format!("{line}\n{numbers}"), Tolerance::AsPrinted);
        let name = reading.mrz.unwrap().name();
        assert!(name.is_ok(), "{line}: {name:?}");
        assert_eq!(reading.format, Some(format));
    }
}
