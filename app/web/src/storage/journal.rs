//! The one handle of a page to the learner's log.
//!
//! An answer is in memory, on the device and known to the other tabs when the learner has seen what is said of it, or
//! when somebody asks. Whatever the device does, learning goes on: `trouble` says what cannot be kept.

use course::id::{LessonId, QuestionId};
use course::id_map::IdSet;
use course::progress::saved::{self, Refused, Unreadable};
use course::progress::{Entry, Event, Log};
use course::response::Response;
use js_sys::{Function, Promise};
use leptos::prelude::{ArcRwSignal, GetUntracked, ReadSignal, Set, Update};
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::area::window;
use super::channel::{Channel, Message};
use super::clock::{in_time, new_entry_id, now};
use super::database::{Closed, Database, Found, Missing};
use super::memory::{Memory, Mode, draft_key};
use super::trouble::Failure;
use super::waiting::{self, when_seen};
use super::{Aside, Trouble, settings};

/// How long a page waits for the database, in milliseconds. Some browsers never answer.
const OPENING: i32 = 4000;

/// The journal of this page.
#[derive(Clone)]
pub struct Journal {
    state: Rc<State>,
}

struct State {
    memory: RefCell<Memory>,
    database: RefCell<Option<Rc<Database>>>,
    /// Kept when the database that is being opened is open, or cannot be.
    opening: RefCell<Option<Promise>>,
    saving: Cell<Saving>,
    /// Whether the other tabs are to be told when everything is saved.
    tell_when_saved: Cell<bool>,
    channel: OnceCell<Option<Channel>>,
    changes: ArcRwSignal<u32>,
    trouble: ArcRwSignal<Trouble>,
    aside: ArcRwSignal<Aside>,
}

/// What a file brought.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Imported {
    /// Entries that were not here.
    pub added: usize,
    /// Entries that were.
    pub known: usize,
}

/// Whether entries are being written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Saving {
    #[default]
    Idle,
    Busy,
    /// More came meanwhile.
    Again,
}

thread_local! {
    static JOURNAL: Journal = Journal::new();
}

/// The journal of this page. Where pages are rendered it is empty and stands still.
pub fn journal() -> Journal {
    JOURNAL.with(Clone::clone)
}

impl Journal {
    fn new() -> Self {
        let mut memory = Memory::default();
        memory.switch(settings::remembered_mode());
        let journal = Self {
            state: Rc::new(State {
                memory: RefCell::new(memory),
                database: RefCell::default(),
                opening: RefCell::default(),
                saving: Cell::default(),
                tell_when_saved: Cell::default(),
                channel: OnceCell::new(),
                changes: ArcRwSignal::new(0),
                trouble: ArcRwSignal::new(Trouble::None),
                aside: ArcRwSignal::new(Aside::default()),
            }),
        };
        let hearing = journal.clone();
        let channel = Channel::open(move |message| hearing.hear(message));
        let _ = journal.state.channel.set(channel);
        journal.read_again_when_restored();
        journal
    }

    /// A counter that moves with each change, here or in another tab.
    pub fn changes(&self) -> ReadSignal<u32> {
        self.state.changes.read_only().into()
    }

    /// What stands between the answers and the device.
    pub fn trouble(&self) -> ReadSignal<Trouble> {
        self.state.trouble.read_only().into()
    }

    /// How many records could not be read. Known once the database has been opened.
    pub fn aside(&self) -> ReadSignal<Aside> {
        self.state.aside.read_only().into()
    }

    /// What happened in a lesson, in the order of time. Reads that lesson, and reads it once.
    pub async fn lesson(&self, lesson: &LessonId) -> Vec<Entry> {
        self.read(Some(lesson)).await;
        waiting::do_now();
        self.state.memory.borrow().lesson(lesson)
    }

    /// What happened in all lessons.
    pub async fn everything(&self) -> Log {
        self.read(None).await;
        waiting::do_now();
        self.state.memory.borrow().everything()
    }

    /// Writes down what happened. Private questions are never written down: their islands do not call this.
    pub fn append(&self, lesson: &LessonId, event: Event) {
        let (journal, lesson, at) = (self.clone(), lesson.clone(), now());
        when_seen(move || {
            let entry = Entry { id: new_entry_id(at), at, lesson, event };
            journal.state.memory.borrow_mut().append(entry.clone());
            journal.changed();
            if journal.mode() == Mode::Keeping {
                journal.tell(&Message::Appended(Box::new(entry)));
                journal.start_saving();
            }
        });
    }

    /// The unfinished answer to a question.
    pub async fn draft(&self, lesson: &LessonId, question: &QuestionId) -> Option<Response> {
        let key = draft_key(lesson, question);
        let ticket = {
            let memory = self.state.memory.borrow();
            if let Some(draft) = memory.draft(&key) {
                return Some(draft.clone()).filter(|draft| !draft.is_empty());
            }
            memory.ticket()
        };
        let database = self.connection(Missing::Leave).await?;
        match database.draft(&key).await {
            Ok(draft) => {
                let memory = self.state.memory.borrow();
                // A draft written while we waited is newer.
                match memory.draft(&key) {
                    Some(draft) => Some(draft.clone()),
                    None => draft.filter(|_| memory.is_current(ticket)),
                }
                .filter(|draft| !draft.is_empty())
            }
            Err(failure) => {
                self.failed(failure);
                None
            }
        }
    }

    /// Keeps the unfinished answer to a question; an empty one is forgotten.
    pub fn save_draft(&self, lesson: &LessonId, question: &QuestionId, response: &Response) {
        let key = draft_key(lesson, question);
        self.state.memory.borrow_mut().set_draft(key.clone(), response.clone());
        if self.mode() == Mode::LeavingNoTrace {
            return;
        }
        let (journal, response) = (self.clone(), response.clone());
        when_seen(move || {
            spawn_local(async move {
                let missing = if response.is_empty() { Missing::Leave } else { Missing::Make };
                let Some(database) = journal.connection(missing).await else { return };
                // Only the latest is worth writing: the learner may have typed on, or erased everything.
                let latest = journal.state.memory.borrow().draft(&key) == Some(&response);
                if latest && let Err(failure) = database.set_draft(&key, &response).await {
                    journal.failed(failure);
                }
            });
        });
    }

    /// The whole log as a file.
    pub async fn export(&self) -> String {
        saved::write_file(&self.everything().await)
    }

    /// Adds the entries of an exported file to what is here. Nothing is overwritten.
    ///
    /// # Errors
    /// When anything is wrong with the file: then nothing of it is taken in.
    pub async fn import(&self, text: &str) -> Result<Imported, Refused> {
        let entries = saved::read_file(text)?;
        // What is here must be known, or it would be counted as new.
        self.read(None).await;
        waiting::do_now();
        let imported = self.state.memory.borrow_mut().take_in(entries);
        if imported.added > 0 {
            self.state.tell_when_saved.set(true);
            self.changed();
            self.save().await;
        }
        Ok(imported)
    }

    pub(super) fn mode(&self) -> Mode {
        self.state.memory.borrow().mode()
    }

    pub(super) fn switch(&self, mode: Mode) {
        // What happened before belongs to the mode before.
        waiting::do_now();
        let switched = self.state.memory.borrow_mut().switch(mode);
        if !switched {
            return;
        }
        match mode {
            Mode::Keeping => self.start_saving(),
            Mode::LeavingNoTrace => {
                self.disconnect();
                self.state.trouble.set(Trouble::None);
                self.state.aside.set(Aside::default());
            }
        }
        self.changed();
    }

    pub(super) fn tell(&self, message: &Message) {
        if let Some(Some(channel)) = self.state.channel.get() {
            channel.tell(message);
        }
    }

    /// Forgets everything, in this tab only.
    pub(super) fn forget(&self) {
        waiting::give_up();
        self.state.memory.borrow_mut().erase();
        self.state.trouble.set(Trouble::None);
        self.state.aside.set(Aside::default());
        settings::forget();
        self.changed();
    }

    /// An open connection, for erasing: also where this tab leaves no trace.
    pub(super) async fn connection_to_erase(&self) -> Option<Rc<Database>> {
        let open = self.state.database.borrow().clone();
        if open.is_some() {
            return open;
        }
        Database::open(Missing::Leave, |_| ()).await.ok().flatten().map(Rc::new)
    }

    pub(super) fn disconnect(&self) {
        if let Some(database) = self.state.database.take() {
            database.close();
        }
    }

    fn changed(&self) {
        self.state.changes.update(|changes| *changes = changes.wrapping_add(1));
    }

    fn hear(&self, message: Message) {
        match message {
            Message::Appended(entry) => {
                let news = self.state.memory.borrow_mut().hear(*entry);
                if news {
                    self.changed();
                }
            }
            Message::Changed => self.read_again(),
            Message::Erased => {
                self.disconnect();
                self.forget();
            }
        }
    }

    fn read_again(&self) {
        if self.mode() == Mode::Keeping {
            self.state.memory.borrow_mut().reread();
            self.changed();
        }
    }

    /// A page that the browser kept aside has heard nothing meanwhile.
    fn read_again_when_restored(&self) {
        let Some(window) = window() else { return };
        let journal = self.clone();
        let restored = Closure::<dyn FnMut(web_sys::PageTransitionEvent)>::new(
            move |event: web_sys::PageTransitionEvent| {
                if event.persisted() {
                    journal.read_again();
                }
            },
        );
        let _ =
            window.add_event_listener_with_callback("pageshow", restored.as_ref().unchecked_ref());
        // The journal lives as long as the page.
        restored.forget();
    }

    /// Brings a lesson, or everything, from the device into memory, unless it is there.
    async fn read(&self, lesson: Option<&LessonId>) {
        // Once more when the connection was closed under us.
        for _ in 0..2 {
            let ticket = {
                let memory = self.state.memory.borrow();
                if !memory.must_read(lesson) {
                    return;
                }
                memory.ticket()
            };
            let Some(database) = self.connection(Missing::Leave).await else { return };
            match database.entries(lesson).await {
                Ok(Found { entries, unreadable }) => {
                    self.state.memory.borrow_mut().learn(ticket, lesson, entries);
                    if !unreadable.is_empty() && self.state.memory.borrow().is_current(ticket) {
                        self.set_aside(&database, unreadable).await;
                    }
                    return;
                }
                Err(failure) => {
                    self.failed(failure);
                    if failure != Failure::Gone {
                        return;
                    }
                }
            }
        }
    }

    async fn set_aside(&self, database: &Database, records: Vec<(JsValue, JsValue, Unreadable)>) {
        match database.set_aside(&records).await {
            Ok(()) => {
                self.state.aside.update(|aside| {
                    for (_, _, why) in &records {
                        aside.count(*why);
                    }
                });
            }
            Err(failure) => self.failed(failure),
        }
    }

    fn start_saving(&self) {
        let journal = self.clone();
        spawn_local(async move { journal.save().await });
    }

    /// Writes what is not yet on the device. What cannot be written waits in memory for the next time.
    async fn save(&self) {
        if self.state.saving.get() != Saving::Idle {
            self.state.saving.set(Saving::Again);
            return;
        }
        loop {
            self.state.saving.set(Saving::Busy);
            let saved = self.save_once().await;
            if !saved || self.state.saving.get() == Saving::Busy {
                break;
            }
        }
        self.state.saving.set(Saving::Idle);
    }

    /// Says whether everything that was there is written.
    async fn save_once(&self) -> bool {
        for _ in 0..2 {
            if self.state.memory.borrow().to_save().is_empty() {
                return true;
            }
            let Some(database) = self.connection(Missing::Make).await else { return false };
            // Looked at again: everything may have been erased while the database was opened.
            let entries = self.state.memory.borrow().to_save().to_vec();
            if entries.is_empty() {
                return true;
            }
            match database.add(&entries).await {
                Ok(()) => {
                    let ids: IdSet<_> = entries.iter().map(|entry| entry.id).collect();
                    self.state.memory.borrow_mut().saved(&ids);
                    self.say(Trouble::None);
                    if self.state.tell_when_saved.take() {
                        self.tell(&Message::Changed);
                    }
                    return true;
                }
                Err(failure) => {
                    self.failed(failure);
                    if failure != Failure::Gone {
                        return false;
                    }
                }
            }
        }
        false
    }

    fn failed(&self, failure: Failure) {
        match failure {
            Failure::Gone => self.disconnect(),
            Failure::Trouble(trouble) => self.say(trouble),
        }
    }

    /// Tells the page only what is new to it.
    fn say(&self, trouble: Trouble) {
        if self.state.trouble.get_untracked() != trouble {
            self.state.trouble.set(trouble);
        }
    }

    /// The connection, opened if need be. `None` when there is no database, or it cannot be had.
    async fn connection(&self, missing: Missing) -> Option<Rc<Database>> {
        loop {
            if self.mode() == Mode::LeavingNoTrace {
                return None;
            }
            let open = self.state.database.borrow().clone();
            if open.is_some() {
                return open;
            }
            let opening = self.state.opening.borrow().clone();
            let Some(opening) = opening else { break };
            if !in_time(&opening, OPENING).await {
                return None;
            }
            if missing == Missing::Leave {
                return self.state.database.borrow().clone();
            }
        }
        let opening = self.open(missing);
        if !in_time(&opening, OPENING).await {
            self.say(Trouble::Blocked);
        }
        self.state.database.borrow().clone()
    }

    /// Starts opening. The promise is kept when it is open, or cannot be.
    fn open(&self, missing: Missing) -> Promise {
        let mut done = None;
        let promise = Promise::new(&mut |resolve: Function, _: Function| done = Some(resolve));
        *self.state.opening.borrow_mut() = Some(promise.clone());
        let journal = self.clone();
        spawn_local(async move {
            let closing = journal.clone();
            let opened = Database::open(missing, move |closed| closing.closed(closed)).await;
            journal.state.opening.take();
            match opened {
                Ok(Some(database)) => journal.adopt(Rc::new(database)).await,
                Ok(None) => journal.say(Trouble::None),
                Err(failure) => journal.failed(failure),
            }
            if let Some(done) = done {
                let _ = done.call0(&JsValue::NULL);
            }
        });
        promise
    }

    async fn adopt(&self, database: Rc<Database>) {
        if self.mode() == Mode::LeavingNoTrace {
            // Switched on while we waited.
            database.close();
            return;
        }
        *self.state.database.borrow_mut() = Some(database.clone());
        if self.state.trouble.get_untracked() == Trouble::Blocked {
            // It came late: pages that went on without it look again.
            self.state.trouble.set(Trouble::None);
            self.changed();
            self.start_saving();
        }
        match database.review_aside().await {
            Ok(reviewed) => {
                self.state.aside.set(reviewed.aside);
                if reviewed.restored > 0 {
                    self.read_again();
                }
            }
            Err(failure) => self.failed(failure),
        }
    }

    /// Somebody else needs the database: it is closed already.
    fn closed(&self, why: Closed) {
        self.state.database.take();
        match why {
            // Whoever deletes tells us by the channel; a browser without one is served here.
            Closed::Deleted => self.read_again(),
            Closed::TakenOver => self.say(Trouble::Newer),
        }
    }
}

/// Waits until a promise is kept or broken.
pub(super) async fn settled(promise: Promise) -> Option<JsValue> {
    JsFuture::from(promise).await.ok()
}
