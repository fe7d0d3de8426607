//! What an island remembers while it is on the screen.
//!
//! A signal of Leptos is written out for every type that it holds: the arena, the lock, the list of who reads. This
//! one holds one type, a pointer to anything, and knows outside what it points to. Ten kilobytes less to download;
//! a pointer more to follow, and a copy where a value is changed in place.

use leptos::prelude::{Get, GetUntracked, RwSignal, Update};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

/// What the signal holds.
type Anything = Arc<dyn Any + Send + Sync>;

/// A value that is read, shown and changed: who reads it is told when it changes.
pub struct State<T> {
    signal: RwSignal<Anything>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for State<T> {}

impl<T: Clone + Send + Sync + 'static> State<T> {
    pub fn new(value: T) -> Self {
        Self { signal: signal(Arc::new(value)), of: PhantomData }
    }

    /// The value; who asks is told of changes.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value at this moment.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }

    /// The value at this moment; `None` when the island is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        self.try_with_untracked(T::clone)
    }

    /// Looks at the value; who looks is told of changes.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(known(&read(self.signal)))
    }

    /// Looks at the value at this moment.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(known(&peek(self.signal)))
    }

    /// Looks at the value at this moment; `None` when the island is gone.
    pub fn try_with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> Option<U> {
        try_peek(self.signal).map(|value| look(known(&value)))
    }

    /// Puts another value in its place. Nothing happens when the island is gone.
    pub fn set(self, value: T) {
        write(self.signal, Arc::new(value));
    }

    /// Changes the value. Nothing happens when the island is gone.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(mut value) = self.try_get_untracked() {
            change(&mut value);
            self.set(value);
        }
    }

    /// Asks to be told of changes.
    pub fn track(self) {
        read(self.signal);
    }
}

/// The value behind a pointer. Only [`State::new`] and [`State::set`] put one there, and both take a `T`.
fn known<T: 'static>(value: &Anything) -> &T {
    match value.downcast_ref() {
        Some(value) => value,
        None => unreachable!("a state holds what its type says"),
    }
}

// Each of these exists once, whatever the states hold.

fn signal(value: Anything) -> RwSignal<Anything> {
    RwSignal::new(value)
}

fn read(signal: RwSignal<Anything>) -> Anything {
    signal.get()
}

fn peek(signal: RwSignal<Anything>) -> Anything {
    signal.get_untracked()
}

fn try_peek(signal: RwSignal<Anything>) -> Option<Anything> {
    signal.try_get_untracked()
}

fn write(signal: RwSignal<Anything>, value: Anything) {
    let _ = signal.try_update(|held| *held = value);
}

#[cfg(all(test, feature = "build"))]
mod tests {
    use super::*;
    use leptos::prelude::Owner;

    #[test]
    fn a_state_holds_what_was_put_there() {
        let owner = Owner::new();
        owner.with(|| {
            let state = State::new(String::from("a"));
            state.update(|text| text.push('b'));
            assert_eq!(
                (state.get_untracked(), state.with_untracked(String::len)),
                ("ab".into(), 2)
            );
            state.set("c".into());
            assert_eq!(state.try_get_untracked(), Some("c".into()));
        });
    }

    #[test]
    fn a_state_whose_island_is_gone_says_nothing_and_hears_nothing() {
        let owner = Owner::new();
        let state = owner.with(|| State::new(1));
        owner.cleanup();
        state.set(2);
        state.update(|value| *value += 1);
        assert_eq!(state.try_get_untracked(), None);
    }
}
