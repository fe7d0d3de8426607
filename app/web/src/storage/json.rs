//! JSON, by whoever is at hand. The browser has a reader of its own, so the program need not bring one: with
//! `serde_json` in it a lesson would load 13 KB more. Natively, in tests, `serde_json` does the same work.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads a value; `None` when the text is not JSON, or not of this shape.
#[cfg(target_arch = "wasm32")]
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    T::deserialize(parsed::Value(js_sys::JSON::parse(text).ok()?)).ok()
}

/// Reads a value; `None` when the text is not JSON, or not of this shape.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// Writes a value. What is stored are texts and whole numbers, which always have a JSON form.
#[cfg(target_arch = "wasm32")]
pub(super) fn write<T: Serialize>(value: &T) -> String {
    let value = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok();
    let text = value.and_then(|value| js_sys::JSON::stringify(&value).ok());
    text.map(String::from).unwrap_or_default()
}

/// Writes a value. What is stored are texts and whole numbers, which always have a JSON form.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn write<T: Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// What the browser has read, as serde reads it. `serde_wasm_bindgen` can do this, too, but it says in words what was
/// wrong, floats among them, and nobody here asks: 8 KB.
#[cfg(target_arch = "wasm32")]
mod parsed {
    use js_sys::{Array, Object};
    use serde::de::value::StringDeserializer;
    use serde::de::{
        DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, SeqAccess, Visitor,
    };
    use wasm_bindgen::{JsCast, JsValue};

    use course::other_shape::OtherShape;

    pub(super) struct Value(pub(super) JsValue);

    /// The largest whole number that a JSON reader keeps exactly.
    const LARGEST: f64 = 9_007_199_254_740_991.0;

    impl<'de> Deserializer<'de> for Value {
        type Error = OtherShape;

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherShape> {
            if let Some(text) = self.0.as_string() {
                return visitor.visit_string(text);
            }
            if let Some(number) = self.0.as_f64() {
                return whole(number)
                    .ok_or(OtherShape)
                    .and_then(|number| visitor.visit_u64(number));
            }
            if let Some(items) = self.0.dyn_ref::<Array>() {
                return visitor.visit_seq(Items { items: items.clone(), next: 0 });
            }
            match self.0.dyn_ref::<Object>() {
                Some(object) => {
                    visitor.visit_map(Items { items: Object::entries(object), next: 0 })
                }
                None => Err(OtherShape),
            }
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, OtherShape> {
            if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, OtherShape> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_enum<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, OtherShape> {
            let name: StringDeserializer<OtherShape> =
                self.0.as_string().ok_or(OtherShape)?.into_deserializer();
            visitor.visit_enum(name)
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(
            self,
            visitor: V,
        ) -> Result<V::Value, OtherShape> {
            visitor.visit_unit()
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf unit unit_struct
            seq tuple tuple_struct map struct identifier
        }
    }

    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "looked at before: whole, not negative, not too large"
    )]
    fn whole(number: f64) -> Option<u64> {
        let is_whole = number.fract() == 0.0 && (0.0..=LARGEST).contains(&number);
        is_whole.then_some(number as u64)
    }

    /// The items of an array, or the pairs of an object.
    struct Items {
        items: Array,
        next: u32,
    }

    impl Items {
        fn take(&mut self) -> Option<JsValue> {
            let place = self.next;
            (place < self.items.length()).then(|| {
                self.next += 1;
                self.items.get(place)
            })
        }
    }

    impl<'de> SeqAccess<'de> for Items {
        type Error = OtherShape;

        fn next_element_seed<T: DeserializeSeed<'de>>(
            &mut self,
            seed: T,
        ) -> Result<Option<T::Value>, OtherShape> {
            self.take().map(|item| seed.deserialize(Value(item))).transpose()
        }
    }

    impl<'de> MapAccess<'de> for Items {
        type Error = OtherShape;

        fn next_key_seed<K: DeserializeSeed<'de>>(
            &mut self,
            seed: K,
        ) -> Result<Option<K::Value>, OtherShape> {
            let pair = self.items.get(self.next).dyn_into::<Array>().ok();
            pair.map(|pair| seed.deserialize(Value(pair.get(0)))).transpose()
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(
            &mut self,
            seed: V,
        ) -> Result<V::Value, OtherShape> {
            let pair: Array =
                self.take().and_then(|pair| pair.dyn_into().ok()).ok_or(OtherShape)?;
            seed.deserialize(Value(pair.get(1)))
        }
    }
}
