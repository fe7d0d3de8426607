//! What this tab knows, and what it may keep. Pure: the journal does what is said here.
//!
//! ```text
//!              append                     saved
//! (learner) ──────────▶ shown + unsaved ─────────▶ shown
//!                          ▲  leave no trace on: shown only, and `unsaved` waits, unwritten
//! (device)  ── learn ──────┘  ignored when the mode changed, or all was erased, since the question was asked
//! ```

use course::id::{LessonId, QuestionId};
use course::id_map::{IdMap, IdSet};
use course::progress::{Entry, EntryId, Log};
use course::response::Response;

/// Whether this tab keeps what happens in it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Mode {
    #[default]
    Keeping,
    /// The device's storage is neither read nor written.
    LeavingNoTrace,
}

/// A question to the device carries one; an answer to an old one is not heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ticket(u32);

/// The memory of a tab.
#[derive(Debug, Default)]
pub(super) struct Memory {
    mode: Mode,
    epoch: u32,
    /// By lesson, so that showing one costs the same however many there are.
    lessons: IdMap<LessonId, Log>,
    read: Read,
    /// Not yet on the device, in the order in which they happened.
    unsaved: Vec<Entry>,
    drafts: IdMap<String, Response>,
}

/// What of the device's log is already in memory.
#[derive(Debug, Default)]
struct Read {
    all: bool,
    lessons: IdSet<LessonId>,
}

impl Memory {
    pub(super) const fn mode(&self) -> Mode {
        self.mode
    }

    pub(super) const fn ticket(&self) -> Ticket {
        Ticket(self.epoch)
    }

    /// Whether an answer to a question of that time is still to be heard.
    pub(super) const fn is_current(&self, ticket: Ticket) -> bool {
        ticket.0 == self.epoch
    }

    /// Switching on hides what is known; switching off forgets what happened meanwhile. Says whether it changed.
    pub(super) fn switch(&mut self, mode: Mode) -> bool {
        if mode == self.mode {
            return false;
        }
        self.mode = mode;
        self.reread();
        true
    }

    /// Everything is gone, here too. The mode stays: who leaves no trace goes on leaving none.
    pub(super) fn erase(&mut self) {
        self.unsaved.clear();
        self.reread();
    }

    /// Forgets what the device knows better. What it does not know yet stays.
    pub(super) fn reread(&mut self) {
        self.epoch = self.epoch.wrapping_add(1);
        self.read = Read::default();
        self.drafts.clear();
        self.lessons.clear();
        if self.mode == Mode::Keeping {
            for entry in self.unsaved.clone() {
                self.show(entry);
            }
        }
    }

    /// Something happened in this tab.
    pub(super) fn append(&mut self, entry: Entry) {
        if self.mode == Mode::Keeping {
            self.unsaved.push(entry.clone());
        }
        self.show(entry);
    }

    /// Something happened in another tab, which keeps it. Says whether it is news.
    pub(super) fn hear(&mut self, entry: Entry) -> bool {
        self.mode == Mode::Keeping && self.show(entry)
    }

    /// Entries of a file: those that are new are kept. Call it when everything has been read.
    pub(super) fn take_in(&mut self, entries: Vec<Entry>) -> super::Imported {
        let mut imported = super::Imported::default();
        for entry in entries {
            let known = self.lessons.get(&entry.lesson).is_some_and(|log| log.contains(entry.id));
            if known {
                imported.known += 1;
            } else {
                imported.added += 1;
                self.append(entry);
            }
        }
        imported
    }

    /// What the device holds of one lesson, or of all.
    pub(super) fn learn(
        &mut self,
        ticket: Ticket,
        lesson: Option<&LessonId>,
        entries: impl IntoIterator<Item = Entry>,
    ) {
        if !self.is_current(ticket) || self.mode == Mode::LeavingNoTrace {
            return;
        }
        for entry in entries {
            self.show(entry);
        }
        match lesson {
            Some(lesson) => {
                self.read.lessons.insert(lesson.clone());
            }
            None => self.read.all = true,
        }
    }

    /// Whether the device must be asked about a lesson, or about all.
    pub(super) fn must_read(&self, lesson: Option<&LessonId>) -> bool {
        let known =
            self.read.all || lesson.is_some_and(|lesson| self.read.lessons.contains(lesson));
        self.mode == Mode::Keeping && !known
    }

    pub(super) fn lesson(&self, lesson: &LessonId) -> Vec<Entry> {
        self.lessons
            .get(lesson)
            .map(|log| log.in_order().into_iter().cloned().collect())
            .unwrap_or_default()
    }

    pub(super) fn everything(&self) -> Log {
        self.lessons.values().flat_map(Log::in_order).cloned().collect()
    }

    /// What may be written now.
    pub(super) fn to_save(&self) -> &[Entry] {
        match self.mode {
            Mode::Keeping => &self.unsaved,
            Mode::LeavingNoTrace => &[],
        }
    }

    /// These are on the device.
    pub(super) fn saved(&mut self, ids: &IdSet<EntryId>) {
        self.unsaved.retain(|entry| !ids.contains(&entry.id));
    }

    pub(super) fn draft(&self, key: &str) -> Option<&Response> {
        self.drafts.get(key)
    }

    /// An empty response is no draft, but it is known that there is none.
    pub(super) fn set_draft(&mut self, key: String, response: Response) {
        self.drafts.insert(key, response);
    }

    fn show(&mut self, entry: Entry) -> bool {
        self.lessons.entry_or_default(entry.lesson.clone()).append(entry)
    }
}

/// Where a draft is kept. Neither part can hold a space.
pub(super) fn draft_key(lesson: &LessonId, question: &QuestionId) -> String {
    format!("{lesson} {question}")
}

#[cfg(test)]
mod tests {
    use super::super::record::test_support::{answered, lesson};
    use super::*;

    fn ids(memory: &Memory) -> Vec<String> {
        let number = |entry: &&Entry| entry.id.to_string().trim_start_matches('0').to_owned();
        memory.everything().in_order().iter().map(number).collect()
    }

    #[test]
    fn an_answer_is_shown_at_once_and_kept_until_it_is_saved() {
        let mut memory = Memory::default();
        memory.append(answered(1, "a"));
        memory.append(answered(2, "b"));
        assert_eq!(memory.lesson(&lesson("a")), [answered(1, "a")]);
        assert_eq!(memory.to_save(), [answered(1, "a"), answered(2, "b")]);
        memory.saved(&[EntryId::new(1)].into());
        assert_eq!(memory.to_save(), [answered(2, "b")]);
        assert_eq!(ids(&memory), ["1", "2"]);
    }

    #[test]
    fn a_lesson_is_read_once_and_all_lessons_are_read_once() {
        let mut memory = Memory::default();
        let (a, b) = (lesson("a"), lesson("b"));
        memory.learn(memory.ticket(), Some(&a), [answered(1, "a")]);
        assert!(!memory.must_read(Some(&a)));
        assert!(memory.must_read(Some(&b)) && memory.must_read(None));
        memory.learn(memory.ticket(), None, [answered(1, "a"), answered(2, "b")]);
        assert!(!memory.must_read(Some(&b)) && !memory.must_read(None));
        assert_eq!(ids(&memory), ["1", "2"]);
    }

    #[test]
    fn what_another_tab_heard_is_shown_but_not_saved_twice() {
        let mut memory = Memory::default();
        assert!(memory.hear(answered(1, "a")));
        assert!(!memory.hear(answered(1, "a")));
        assert_eq!(ids(&memory), ["1"]);
        assert!(memory.to_save().is_empty());
    }

    #[test]
    fn leaving_no_trace_hides_the_past_and_writes_nothing() {
        let mut memory = Memory::default();
        memory.learn(memory.ticket(), None, [answered(1, "a")]);
        memory.append(answered(2, "a"));
        memory.set_draft("k".into(), Response::text("x"));
        assert!(memory.switch(Mode::LeavingNoTrace));
        assert!(!memory.switch(Mode::LeavingNoTrace));
        assert!(ids(&memory).is_empty() && memory.draft("k").is_none());
        assert!(!memory.must_read(None) && !memory.must_read(Some(&lesson("a"))));

        memory.append(answered(3, "a"));
        assert!(!memory.hear(answered(4, "a")));
        assert_eq!(ids(&memory), ["3"]);
        assert!(memory.to_save().is_empty());

        // Off again: the third is forgotten, the second was never lost.
        assert!(memory.switch(Mode::Keeping));
        assert_eq!(ids(&memory), ["2"]);
        assert_eq!(memory.to_save(), [answered(2, "a")]);
        assert!(memory.must_read(None));
    }

    #[test]
    fn an_answer_of_the_device_to_an_old_question_is_not_heard() {
        let mut memory = Memory::default();
        let changes: [fn(&mut Memory); 4] = [
            |memory| assert!(memory.switch(Mode::LeavingNoTrace)),
            |memory| assert!(memory.switch(Mode::Keeping)),
            Memory::erase,
            Memory::reread,
        ];
        for change in changes {
            let ticket = memory.ticket();
            change(&mut memory);
            memory.learn(ticket, None, [answered(1, "a")]);
            assert!(ids(&memory).is_empty() && !memory.is_current(ticket));
        }
    }

    #[test]
    fn erasing_forgets_what_was_not_yet_saved_and_keeps_the_mode() {
        let mut memory = Memory::default();
        memory.append(answered(1, "a"));
        memory.switch(Mode::LeavingNoTrace);
        memory.append(answered(2, "a"));
        memory.erase();
        assert_eq!(memory.mode(), Mode::LeavingNoTrace);
        assert!(ids(&memory).is_empty());
        memory.switch(Mode::Keeping);
        assert!(ids(&memory).is_empty() && memory.to_save().is_empty());
    }

    #[test]
    fn a_file_adds_what_is_new_and_changes_nothing_else() {
        let mut memory = Memory::default();
        memory.learn(memory.ticket(), None, [answered(1, "a")]);
        let file = vec![answered(1, "a"), answered(2, "b"), answered(2, "b")];
        assert_eq!(memory.take_in(file), super::super::Imported { added: 1, known: 2 });
        assert_eq!(memory.to_save(), [answered(2, "b")]);
        assert_eq!(ids(&memory), ["1", "2"]);
    }
}
