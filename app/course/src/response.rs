//! A learner's answer as text, in the notation of xAPI (`cmi.interaction`, xAPI 1.0.3 part 2, appendix C):
//! items are joined by `[,]`, the parts of an item by `[.]`. Only ids and numbers, never positions.

use std::fmt;

const NEXT_ITEM: &str = "[,]";
const NEXT_PART: &str = "[.]";

/// `a[,]b` · `card[.]group[,]card[.]group` · a number or code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Response(String);

impl Response {
    /// One text as it is: a number, a code.
    pub fn text(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Items in the order given.
    pub fn list<T: fmt::Display>(items: impl IntoIterator<Item = T>) -> Self {
        Self(items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(NEXT_ITEM))
    }

    /// Items of two parts.
    pub fn pairs<A: fmt::Display, B: fmt::Display>(
        pairs: impl IntoIterator<Item = (A, B)>,
    ) -> Self {
        Self::list(pairs.into_iter().map(|(first, second)| format!("{first}{NEXT_PART}{second}")))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The items, parsed; `None` when one of them is not what it should be.
    pub fn read_list<T: TryFrom<String>>(&self) -> Option<Vec<T>> {
        if self.0.is_empty() {
            return Some(Vec::new());
        }
        self.items().map(|item| T::try_from(item.to_owned()).ok()).collect()
    }

    /// The items of two parts, parsed; `None` when one of them is not what it should be.
    pub fn read_pairs<A: TryFrom<String>, B>(
        &self,
        mut second: impl FnMut(&str) -> Option<B>,
    ) -> Option<Vec<(A, B)>> {
        if self.0.is_empty() {
            return Some(Vec::new());
        }
        self.items()
            .map(|item| {
                let (first, rest) = cut_part(item)?;
                Some((A::try_from(first.to_owned()).ok()?, second(rest)?))
            })
            .collect()
    }

    fn items(&self) -> impl Iterator<Item = &str> {
        let mut rest = Some(self.0.as_str());
        std::iter::from_fn(move || {
            let text = rest?;
            let cut = cut(text, NEXT_ITEM);
            rest = cut.map(|(_, rest)| rest);
            Some(cut.map_or(text, |(item, _)| item))
        })
    }
}

/// The first part of an item, and the others; `None` when there is only one.
pub fn cut_part(item: &str) -> Option<(&str, &str)> {
    cut(item, NEXT_PART)
}

/// What stands before and after a mark. Looked for sign by sign: what the standard library does for marks of any length
/// is a kilobyte in every lesson, and answers are short.
fn cut<'a>(text: &'a str, mark: &str) -> Option<(&'a str, &'a str)> {
    let place = text.as_bytes().windows(mark.len()).position(|found| found == mark.as_bytes())?;
    Some((&text[..place], &text[place + mark.len()..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::ItemId;

    #[test]
    fn lists_and_pairs_come_back_as_they_went() {
        let ids: Vec<ItemId> = ["b", "a"].map(|id| ItemId::new(id).unwrap()).into();
        assert_eq!(Response::list(&ids).as_str(), "b[,]a");
        assert_eq!(Response::list(&ids).read_list(), Some(ids));
        let pairs = Response::text("card[.]group[,]other[.]group");
        let read = pairs.read_pairs::<ItemId, _>(|second| ItemId::new(second).ok()).unwrap();
        assert_eq!(Response::pairs(read), pairs);
        assert_eq!(Response::text("a[,]B").read_list::<ItemId>(), None);
        assert_eq!(Response::default().read_list::<ItemId>(), Some(vec![]));
    }
}
