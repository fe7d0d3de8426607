//! JSON (RFC 8259), as far as a log consists of it: objects, lists, texts, whole numbers. What else there is, is passed
//! over. Read where it stands, without a value of everything in between: a learner may have a hundred thousand answers.
//!
//! Why not a library: a lesson may load 150 KB of program altogether. `serde_json` takes 13 of them, `serde-json-core`
//! 5, the browser's own reader 4 and ten times as long, since each field is asked for one by one; this takes 2.

use std::borrow::Cow;

/// How deep objects and lists may stand in each other. Nobody's log is deeper than 4, but a file comes from anywhere.
const DEEPEST: u32 = 64;

/// A text that is read from its beginning to its end. Every method returns `None` when something else stands there.
pub struct Reader<'a> {
    rest: &'a str,
    depth: u32,
}

impl<'a> Reader<'a> {
    /// Reads a text that consists of one value.
    pub fn whole<T>(text: &'a str, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut reader = Self { rest: text, depth: 0 };
        let value = read(&mut reader)?;
        reader.next_sign();
        reader.rest.is_empty().then_some(value)
    }

    /// Reads an object. `field` is given each name and must read or skip what it names.
    pub fn object(&mut self, field: &mut dyn FnMut(&str, &mut Self) -> Option<()>) -> Option<()> {
        self.items(b'{', b'}', &mut |reader| {
            let name = reader.text()?;
            reader.eat(b':')?;
            field(&name, reader)
        })
    }

    /// Reads a list. `item` must read or skip each of its items.
    pub fn list(&mut self, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.items(b'[', b']', item)
    }

    fn items(
        &mut self,
        begin: u8,
        end: u8,
        item: &mut dyn FnMut(&mut Self) -> Option<()>,
    ) -> Option<()> {
        self.eat(begin)?;
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        if self.next_sign() != Some(end) {
            loop {
                item(self)?;
                if self.next_sign() != Some(b',') {
                    break;
                }
                self.eat(b',')?;
            }
        }
        self.depth -= 1;
        self.eat(end)
    }

    pub fn text(&mut self) -> Option<Cow<'a, str>> {
        self.eat(b'"')?;
        let mut text = Cow::Borrowed("");
        loop {
            let is_end = |byte: u8| byte == b'"' || byte == b'\\' || byte < b' ';
            let length = self.rest.bytes().position(is_end)?;
            let (plain, rest) = self.rest.split_at(length);
            // What is not escaped at all, nearly everything, stays where it is.
            if text.is_empty() {
                text = Cow::Borrowed(plain);
            } else {
                text.to_mut().push_str(plain);
            }
            self.rest = &rest[1..];
            match rest.as_bytes()[0] {
                b'"' => return Some(text),
                b'\\' => text.to_mut().push(self.escaped()?),
                _ => return None,
            }
        }
    }

    /// The sign that an escape stands for, after its backslash.
    fn escaped(&mut self) -> Option<char> {
        let sign = self.rest.bytes().next()?;
        self.rest = self.rest.get(1..)?;
        Some(match sign {
            b'"' | b'\\' | b'/' => char::from(sign),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four_digits()?;
                // What does not fit into four digits is written as two of them (section 7).
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first);
                }
                self.rest = self.rest.strip_prefix("\\u")?;
                let second = self.four_digits()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x10000 + ((first - 0xD800) << 10) + second);
            }
            _ => return None,
        })
    }

    fn four_digits(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4)?;
        self.rest = &self.rest[4..];
        digits.chars().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }

    /// A whole number that is not negative.
    pub fn number(&mut self) -> Option<u64> {
        let written = self.word();
        let is_whole = !written.is_empty() && written.bytes().all(|byte| byte.is_ascii_digit());
        let begins_well = written == "0" || !written.starts_with('0');
        if is_whole && begins_well { written.parse().ok() } else { None }
    }

    /// A number, `true`, `false` or `null`, as it is written.
    fn word(&mut self) -> &'a str {
        self.next_sign();
        let is_of_word =
            |sign: u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'+' | b'.');
        let length = self.rest.bytes().take_while(|sign| is_of_word(*sign)).count();
        let (word, rest) = self.rest.split_at(length);
        self.rest = rest;
        word
    }

    /// Passes over a value, whatever it is.
    pub fn skip(&mut self) -> Option<()> {
        match self.next_sign()? {
            b'{' => self.object(&mut |_, reader| reader.skip()),
            b'[' => self.list(&mut Self::skip),
            b'"' => self.text().map(drop),
            _ => match self.word() {
                "true" | "false" | "null" => Some(()),
                // How a number goes on that nobody asks for does not matter.
                number => number
                    .starts_with(|sign: char| sign == '-' || sign.is_ascii_digit())
                    .then_some(()),
            },
        }
    }

    /// Passes over a value, and gives it as it stands there.
    pub fn unread(&mut self) -> Option<&'a str> {
        self.next_sign()?;
        let before = self.rest;
        self.skip()?;
        Some(&before[..before.len() - self.rest.len()])
    }

    /// What stands next, after spaces and ends of lines; it stays there.
    fn next_sign(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
        self.rest.bytes().next()
    }

    fn eat(&mut self, sign: u8) -> Option<()> {
        let found = self.next_sign()?;
        self.rest = self.rest.get(1..)?;
        (found == sign).then_some(())
    }
}

/// Writes a text with its quotation marks.
pub fn write_text(text: &str, out: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    out.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => out.extend(['\\', sign]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\0'..' ' => {
                let code = sign as usize;
                out.push_str("\\u00");
                out.extend([code >> 4, code & 15].map(|digit| char::from(DIGITS[digit])));
            }
            _ => out.push(sign),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::Value;

    fn text(json: &str) -> Option<String> {
        Reader::whole(json, |reader| reader.text().map(Cow::into_owned))
    }

    /// Any value at all, as somebody else writes it.
    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            any::<String>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 64, 6, |inner| {
            prop_oneof![
                proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                proptest::collection::hash_map(any::<String>(), inner, 0..6)
                    .prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_text_is_written_and_read_as_others_do(value: String) {
            let mut written = String::new();
            write_text(&value, &mut written);
            prop_assert_eq!(&serde_json::to_string(&value).unwrap(), &written);
            prop_assert_eq!(text(&written), Some(value));
        }

        #[test]
        fn any_value_can_be_passed_over(value in any_json(), is_laid_out: bool) {
            let json = if is_laid_out {
                serde_json::to_string_pretty(&value).unwrap()
            } else {
                serde_json::to_string(&value).unwrap()
            };
            prop_assert_eq!(Reader::whole(&json, Reader::skip), Some(()), "{}", json);
            // Half of it is no value; half a number may be one.
            let half = json.get(..json.len() / 2).filter(|_| !value.is_number());
            prop_assert!(half.is_none_or(|half| Reader::whole(half, Reader::skip).is_none()));
        }

        #[test]
        fn no_text_makes_the_reader_fall(json: String) {
            let _ = Reader::whole(&json, Reader::skip);
            let _ = text(&json);
        }

        #[test]
        fn a_whole_number_is_read(number: u64) {
            prop_assert_eq!(Reader::whole(&number.to_string(), Reader::number), Some(number));
        }
    }

    #[test]
    fn escapes_are_read_as_they_are_meant() {
        for (json, expected) in [
            (r#""\"\\\/\b\f\n\r\t""#, Some("\"\\/\u{8}\u{c}\n\r\t")),
            (r#""\u0561\u0562 \u00E9""#, Some("աբ é")),
            (r#""\ud83d\ude00""#, Some("😀")),
            (r#""\ud83d""#, None),
            (r#""\ude00""#, None),
            (r#""\ud83d\u0041""#, None),
            (r#""\x""#, None),
            (r#""\u12""#, None),
            (r#""\u12գ4""#, None),
            ("\"\n\"", None),
            (r#""open"#, None),
        ] {
            assert_eq!(text(json).as_deref(), expected, "{json}");
        }
    }

    #[test]
    fn other_numbers_are_not_whole() {
        for json in ["-1", "1.5", "1e3", "", "01", "99999999999999999999", "x", "\"1\""] {
            assert_eq!(Reader::whole(json, Reader::number), None, "{json}");
        }
        assert_eq!(Reader::whole(" 0 ", Reader::number), Some(0));
    }

    #[test]
    fn what_is_no_json_is_not_passed_over() {
        for json in
            ["", "nul", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "{a:1}", "1 1", "]", "[}"]
        {
            assert_eq!(Reader::whole(json, Reader::skip), None, "{json}");
        }
    }

    #[test]
    fn what_is_too_deep_is_refused_and_not_followed() {
        let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
        assert!(Reader::whole(&deep(64), Reader::skip).is_some());
        assert!(Reader::whole(&deep(1_000_000), Reader::skip).is_none());
    }
}
