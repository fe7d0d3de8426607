//! What tabs tell each other. A tab that cannot (an old browser) learns of the others when it is reloaded.

use course::progress::{Entry, saved};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{BroadcastChannel, MessageEvent};

use super::NAME;
use super::area::window;

/// One message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Message {
    /// An answer was given in another tab.
    Appended(Box<Entry>),
    /// The log on the device changed in some way: read it again.
    Changed,
    /// Everything was erased: forget it, too.
    Erased,
}

const CHANGED: &str = "changed";
const ERASED: &str = "erased";

impl Message {
    fn write(&self) -> String {
        match self {
            Self::Appended(entry) => saved::write(entry),
            Self::Changed => CHANGED.to_owned(),
            Self::Erased => ERASED.to_owned(),
        }
    }

    /// A tab of another build may say what we do not understand: then something has changed.
    fn read(text: &str) -> Self {
        match text {
            ERASED => Self::Erased,
            CHANGED => Self::Changed,
            _ => saved::read(text).map_or(Self::Changed, |entry| Self::Appended(Box::new(entry))),
        }
    }
}

/// The line to the other tabs.
pub(super) struct Channel {
    inner: BroadcastChannel,
    /// The browser calls it as long as the channel lives.
    _listener: Closure<dyn FnMut(MessageEvent)>,
}

impl Channel {
    pub(super) fn open(hear: impl Fn(Message) + 'static) -> Option<Self> {
        window()?;
        let inner = BroadcastChannel::new(NAME).ok()?;
        let listener = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            hear(event.data().as_string().map_or(Message::Changed, |text| Message::read(&text)));
        });
        inner.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        Some(Self { inner, _listener: listener })
    }

    pub(super) fn tell(&self, message: &Message) {
        // Nobody may be listening.
        let _ = self.inner.post_message(&message.write().into());
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::test_support::answered;
    use super::*;

    #[test]
    fn a_message_is_heard_as_it_was_told() {
        for message in
            [Message::Appended(Box::new(answered(3, "a"))), Message::Changed, Message::Erased]
        {
            assert_eq!(Message::read(&message.write()), message);
        }
    }

    #[test]
    fn what_is_not_understood_means_that_something_changed() {
        for text in ["", "{}", r#"{"v":2}"#, "moved"] {
            assert_eq!(Message::read(text), Message::Changed, "{text}");
        }
    }
}
