//! How the props of an island are written into its page: every value on a line of its own, in the order of the
//! type. No names, no brackets: the build that writes is the build that reads.
//!
//! ```text
//! text             the text; a line break in it as `\n`, a backslash as `\\`
//! number, yes/no   digits; `1`/`0`
//! optional value   `1` and the value, or `0`
//! list, map        the count, then the items; a map's item is its key and its value
//! struct, tuple    its fields
//! enum             the place of the variant, then what it holds
//! ```
//!
//! Why not JSON: reading it into some seventy types took 36 KB of the WebAssembly (Brotli), a quarter of what a
//! lesson may need altogether, and names that nobody reads travelled in every page.

use serde::de::{
    self, DeserializeSeed, IntoDeserializer, MapAccess, SeqAccess, VariantAccess, Visitor,
};
use std::fmt;

/// Reads what [`write`] has written.
///
/// # Panics
/// When the text has another shape, or a value breaks a rule of its type. The build reads every line that it writes;
/// in a browser it means that somebody else has written the page.
pub fn read<T: de::DeserializeOwned>(text: &str) -> T {
    let mut lines = Lines { rest: Some(text) };
    let Ok(value) = T::deserialize(&mut lines);
    // The last line has no end, so nothing may be left. What has no fields has no line, and leaves the whole of nothing.
    if lines.rest.is_some() && !text.is_empty() {
        other_shape();
    }
    value
}

/// Ends the program: a page and a program that do not belong together.
#[cold]
fn other_shape() -> ! {
    panic!("the props of an island have another shape than its type");
}

/// The error that never is. What cannot be read ends the program at once, so the compiler knows that everything is read,
/// and writes down no way back out of the middle of a value: half of what reading took.
#[derive(Debug)]
enum Never {}

impl fmt::Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl de::Error for Never {
    fn custom<T: fmt::Display>(_: T) -> Self {
        other_shape()
    }
}

struct Lines<'de> {
    /// What is still to be read; `None` after the last line.
    rest: Option<&'de str>,
}

impl<'de> Lines<'de> {
    #[inline(never)]
    fn line(&mut self) -> &'de str {
        let Some(rest) = self.rest else { other_shape() };
        let (line, rest) = match rest.split_once('\n') {
            Some((line, rest)) => (line, Some(rest)),
            None => (rest, None),
        };
        self.rest = rest;
        line
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        let line = self.line();
        let mut text = String::with_capacity(line.len());
        let mut parts = line.split('\\');
        text.push_str(parts.next().unwrap_or_default());
        while let Some(part) = parts.next() {
            if let Some(after) = part.strip_prefix('n') {
                text.push('\n');
                text.push_str(after);
            } else if let Some(after) = parts.next().filter(|_| part.is_empty()) {
                // `\\`: what follows the second backslash is the next part.
                text.push('\\');
                text.push_str(after);
            } else {
                other_shape();
            }
        }
        text
    }

    #[inline(never)]
    fn unsigned(&mut self) -> u64 {
        self.line().parse().unwrap_or_else(|_| other_shape())
    }

    fn signed(&mut self) -> i32 {
        self.line().parse().unwrap_or_else(|_| other_shape())
    }

    #[inline(never)]
    fn count(&mut self) -> usize {
        usize::try_from(self.unsigned()).unwrap_or_else(|_| other_shape())
    }

    #[inline(never)]
    fn is_yes(&mut self) -> bool {
        match self.line() {
            "1" => true,
            "0" => false,
            _ => other_shape(),
        }
    }
}

impl<'de> de::Deserializer<'de> for &mut Lines<'de> {
    type Error = Never;

    fn is_human_readable(&self) -> bool {
        false
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Never> {
        // A line does not say what it is.
        other_shape()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_bool(self.is_yes())
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u64(self.unsigned())
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u64(self.unsigned())
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u64(self.unsigned())
    }

    fn deserialize_u64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_u64(self.unsigned())
    }

    fn deserialize_i32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_i32(self.signed())
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_string(self.text())
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_string(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        if self.is_yes() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.count();
        visitor.visit_seq(Items { lines: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields { lines: self })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Never> {
        let left = self.count();
        visitor.visit_map(Items { lines: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields { lines: self })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_enum(Variant { lines: self })
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i64 f32 f64 char bytes byte_buf unit_struct tuple_struct identifier ignored_any
    }
}

/// The items of a list or a map.
struct Items<'a, 'de> {
    lines: &'a mut Lines<'de>,
    left: usize,
}

impl Items<'_, '_> {
    #[inline(never)]
    fn has_next(&mut self) -> bool {
        let has_next = self.left > 0;
        self.left -= usize::from(has_next);
        has_next
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        if self.has_next() { seed.deserialize(&mut *self.lines).map(Some) } else { Ok(None) }
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Never;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Never> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Never> {
        seed.deserialize(&mut *self.lines)
    }
}

/// The fields of a struct or a tuple: the type itself knows how many it asks for.
struct Fields<'a, 'de> {
    lines: &'a mut Lines<'de>,
}

impl<'de> SeqAccess<'de> for Fields<'_, 'de> {
    type Error = Never;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Never> {
        seed.deserialize(&mut *self.lines).map(Some)
    }
}

struct Variant<'a, 'de> {
    lines: &'a mut Lines<'de>,
}

impl<'de> de::EnumAccess<'de> for Variant<'_, 'de> {
    type Error = Never;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Never> {
        let place = u32::try_from(self.lines.unsigned()).unwrap_or_else(|_| other_shape());
        let variant = seed.deserialize(IntoDeserializer::<Never>::into_deserializer(place))?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_, 'de> {
    type Error = Never;

    fn unit_variant(self) -> Result<(), Never> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Never> {
        seed.deserialize(self.lines)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, visitor: V) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields { lines: self.lines })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Never> {
        visitor.visit_seq(Fields { lines: self.lines })
    }
}

#[cfg(feature = "build")]
pub use writing::write;

#[cfg(feature = "build")]
mod writing {
    use serde::ser::{
        self, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant,
        SerializeTuple, SerializeTupleStruct, SerializeTupleVariant,
    };
    use std::fmt;

    /// A value for which this notation has no form. It is found when the site is built, and has no words of its own.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub struct NoForm;

    impl fmt::Display for NoForm {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value has no form in the notation of props")
        }
    }

    impl std::error::Error for NoForm {}

    impl ser::Error for NoForm {
        fn custom<T: fmt::Display>(_: T) -> Self {
            Self
        }
    }

    /// Writes props as [`super::read`] reads them.
    ///
    /// # Errors
    /// When a type holds what this notation has no form for: floats, bytes, a list of unknown length, a field that
    /// is sometimes left out.
    pub fn write<T: Serialize>(value: &T) -> Result<String, NoForm> {
        let mut lines = Lines(Vec::new());
        value.serialize(&mut lines)?;
        Ok(lines.0.join("\n"))
    }

    struct Lines(Vec<String>);

    impl Lines {
        #[allow(clippy::unnecessary_wraps, reason = "what writes a line has written it")]
        fn line(&mut self, line: impl ToString) -> Result<(), NoForm> {
            self.0.push(line.to_string());
            Ok(())
        }
    }

    type Written = Result<(), NoForm>;

    impl<'a> ser::Serializer for &'a mut Lines {
        type Ok = ();
        type Error = NoForm;
        type SerializeSeq = &'a mut Lines;
        type SerializeTuple = &'a mut Lines;
        type SerializeTupleStruct = &'a mut Lines;
        type SerializeTupleVariant = &'a mut Lines;
        type SerializeMap = &'a mut Lines;
        type SerializeStruct = &'a mut Lines;
        type SerializeStructVariant = &'a mut Lines;

        fn is_human_readable(&self) -> bool {
            false
        }
        fn serialize_bool(self, value: bool) -> Written {
            self.line(u8::from(value))
        }
        fn serialize_i8(self, value: i8) -> Written {
            self.line(value)
        }
        fn serialize_i16(self, value: i16) -> Written {
            self.line(value)
        }
        fn serialize_i32(self, value: i32) -> Written {
            self.line(value)
        }
        fn serialize_i64(self, _: i64) -> Written {
            Err(NoForm)
        }
        fn serialize_u8(self, value: u8) -> Written {
            self.line(value)
        }
        fn serialize_u16(self, value: u16) -> Written {
            self.line(value)
        }
        fn serialize_u32(self, value: u32) -> Written {
            self.line(value)
        }
        fn serialize_u64(self, value: u64) -> Written {
            self.line(value)
        }
        fn serialize_f32(self, _: f32) -> Written {
            Err(NoForm)
        }
        fn serialize_f64(self, _: f64) -> Written {
            Err(NoForm)
        }
        fn serialize_char(self, _: char) -> Written {
            Err(NoForm)
        }
        fn serialize_str(self, text: &str) -> Written {
            self.line(text.replace('\\', "\\\\").replace('\n', "\\n"))
        }
        fn serialize_bytes(self, _: &[u8]) -> Written {
            Err(NoForm)
        }
        fn serialize_none(self) -> Written {
            self.line(0)
        }
        fn serialize_some<T: ?Sized + Serialize>(self, value: &T) -> Written {
            self.line(1)?;
            value.serialize(self)
        }
        fn serialize_unit(self) -> Written {
            Ok(())
        }
        fn serialize_unit_struct(self, _: &'static str) -> Written {
            Err(NoForm)
        }
        fn serialize_unit_variant(self, _: &'static str, place: u32, _: &'static str) -> Written {
            self.line(place)
        }
        fn serialize_newtype_struct<T: ?Sized + Serialize>(
            self,
            _: &'static str,
            value: &T,
        ) -> Written {
            value.serialize(self)
        }
        fn serialize_newtype_variant<T: ?Sized + Serialize>(
            self,
            _: &'static str,
            place: u32,
            _: &'static str,
            value: &T,
        ) -> Written {
            self.line(place)?;
            value.serialize(self)
        }
        fn serialize_seq(self, count: Option<usize>) -> Result<Self, NoForm> {
            self.line(count.ok_or(NoForm)?)?;
            Ok(self)
        }
        fn serialize_tuple(self, _: usize) -> Result<Self, NoForm> {
            Ok(self)
        }
        fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, NoForm> {
            Err(NoForm)
        }
        fn serialize_tuple_variant(
            self,
            _: &'static str,
            place: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self, NoForm> {
            self.line(place)?;
            Ok(self)
        }
        fn serialize_map(self, count: Option<usize>) -> Result<Self, NoForm> {
            self.serialize_seq(count)
        }
        fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, NoForm> {
            Ok(self)
        }
        fn serialize_struct_variant(
            self,
            _: &'static str,
            place: u32,
            _: &'static str,
            _: usize,
        ) -> Result<Self, NoForm> {
            self.line(place)?;
            Ok(self)
        }
    }

    /// Items one after another, whatever they are items of.
    macro_rules! items {
        ($($of:ident::$method:ident;)*) => {$(
            impl $of for &mut Lines {
                type Ok = ();
                type Error = NoForm;
                fn $method<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
                    value.serialize(&mut **self)
                }
                fn end(self) -> Written {
                    Ok(())
                }
            }
        )*};
    }

    items! {
        SerializeSeq::serialize_element;
        SerializeTuple::serialize_element;
        SerializeTupleStruct::serialize_field;
        SerializeTupleVariant::serialize_field;
    }

    impl SerializeMap for &mut Lines {
        type Ok = ();
        type Error = NoForm;
        fn serialize_key<T: ?Sized + Serialize>(&mut self, key: &T) -> Written {
            key.serialize(&mut **self)
        }
        fn serialize_value<T: ?Sized + Serialize>(&mut self, value: &T) -> Written {
            value.serialize(&mut **self)
        }
        fn end(self) -> Written {
            Ok(())
        }
    }

    /// Named fields, whose names are not written.
    macro_rules! fields {
        ($($of:ident)*) => {$(
            impl $of for &mut Lines {
                type Ok = ();
                type Error = NoForm;
                fn serialize_field<T: ?Sized + Serialize>(
                    &mut self,
                    _: &'static str,
                    value: &T,
                ) -> Written {
                    value.serialize(&mut **self)
                }
                fn skip_field(&mut self, _: &'static str) -> Written {
                    Err(NoForm)
                }
                fn end(self) -> Written {
                    Ok(())
                }
            }
        )*};
    }

    fields! { SerializeStruct SerializeStructVariant }
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use super::writing::NoForm;
    use super::*;
    use serde::{Deserialize, Serialize};
    use std::collections::BTreeMap;

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    enum Shape {
        Point,
        Circle(u32),
        Named { name: String, at: [u16; 2] },
    }

    #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
    struct Everything {
        text: String,
        shapes: Vec<Shape>,
        by_name: BTreeMap<String, bool>,
        perhaps: Option<Box<Everything>>,
        id: course::ItemId,
    }

    fn everything(id: &course::ItemId) -> Everything {
        Everything {
            text: "two\nlines, a \\ and a \\n\\".into(),
            shapes: vec![
                Shape::Point,
                Shape::Circle(7),
                Shape::Named { name: String::new(), at: [1, 65535] },
            ],
            by_name: BTreeMap::from([("ա".into(), true), ("b".into(), false)]),
            perhaps: None,
            id: id.clone(),
        }
    }

    fn is_refused<T: de::DeserializeOwned>(text: &str) -> bool {
        std::panic::catch_unwind(|| drop(read::<T>(text))).is_err()
    }

    #[test]
    fn what_was_written_is_read() {
        let id = course::ItemId::new("an-id").unwrap();
        let mut value = everything(&id);
        value.perhaps = Some(Box::new(everything(&id)));
        let text = write(&value).unwrap();
        assert_eq!(read::<Everything>(&text), value);
    }

    #[test]
    fn what_has_no_fields_is_an_empty_text() {
        #[derive(Debug, PartialEq, Serialize, Deserialize)]
        struct Nothing {}
        assert_eq!(write(&Nothing {}).unwrap(), "");
        assert_eq!(read::<Nothing>(""), Nothing {});
        assert_eq!(read::<String>(""), String::new());
        assert!(is_refused::<Nothing>("x"));
    }

    #[test]
    fn each_value_stands_on_its_own_line() {
        let shapes = vec![Shape::Circle(7), Shape::Point];
        assert_eq!(write(&shapes).unwrap(), "2\n1\n7\n0");
    }

    #[test]
    fn another_shape_is_refused() {
        let id = course::ItemId::new("an-id").unwrap();
        let text = write(&everything(&id)).unwrap();
        let too_short = text.rsplit_once('\n').unwrap().0;
        let too_long = format!("{text}\n");
        let bad_id = text.replace("an-id", "No Id");
        let lone_backslash = text.replacen("\\\\", "\\", 1);
        for bad in [too_short, &too_long, &bad_id, &lone_backslash, "", "x"] {
            assert!(is_refused::<Everything>(bad), "{bad}");
        }
    }

    #[test]
    fn what_has_no_form_is_not_written() {
        #[derive(Serialize)]
        struct Sometimes {
            #[serde(skip_serializing_if = "Option::is_none")]
            field: Option<u32>,
        }
        assert_eq!(write(&1.5_f64), Err(NoForm));
        assert_eq!(write(&Sometimes { field: None }), Err(NoForm));
    }
}
