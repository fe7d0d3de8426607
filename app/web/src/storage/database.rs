//! `IndexedDB`: three stores, nothing but texts in them.
//!
//! | store | key | value |
//! |---|---|---|
//! | `log` | entry id | `{ lesson, entry }`: the index `lesson` reads one lesson, `entry` is the entry's JSON |
//! | `drafts` | lesson, space, question | the response |
//! | `aside` | as found | `{ found, reason }`: a record that could not be read, exactly as it was |
//!
//! Entries are only ever added, so two tabs cannot overwrite each other's. Reading never makes the database.

use course::id::LessonId;
use course::progress::Entry;
use course::progress::saved::{self, Unreadable};
use course::response::Response;
use idb::event::VersionChangeEvent;
use idb::{
    DatabaseEvent as _, Event as _, Factory, IndexParams, KeyPath, ObjectStoreParams, Query,
    Request as _, Transaction, TransactionMode,
};
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::NAME;
use super::clock::in_time;
use super::record::{self, Aside};
use super::trouble::{Failure, Trouble};

const VERSION: u32 = 1;

const LOG: &str = "log";
const DRAFTS: &str = "drafts";
const ASIDE: &str = "aside";

const LESSON: &str = "lesson";
const ENTRY: &str = "entry";
const FOUND: &str = "found";
const REASON: &str = "reason";

/// Whether opening may make a database where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Missing {
    Make,
    Leave,
}

/// Why the connection was closed from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Closed {
    /// Another tab, or the browser, deletes the database.
    Deleted,
    /// A newer version of the platform takes it over.
    TakenOver,
}

/// A connection.
pub(super) struct Database {
    inner: idb::Database,
}

/// What was found in the log.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub(super) entries: Vec<Entry>,
    pub(super) unreadable: Vec<(JsValue, JsValue, Unreadable)>,
}

/// What was found in the store `aside`.
#[derive(Debug, Default)]
pub(super) struct Reviewed {
    pub(super) aside: Aside,
    /// How many we can read now; they are back in the log.
    pub(super) restored: u32,
}

impl Database {
    /// Opens the database; `None` when there is none and none is to be made.
    pub(super) async fn open(
        missing: Missing,
        closed: impl Fn(Closed) + 'static,
    ) -> Result<Option<Self>, Failure> {
        let factory = Factory::new().map_err(|error| failure(&error))?;
        let mut request = factory.open(NAME, Some(VERSION)).map_err(|error| failure(&error))?;
        let left = Rc::new(Cell::new(false));
        let leave = left.clone();
        request.on_upgrade_needed(move |event| match missing {
            Missing::Make => make_stores(&event),
            Missing::Leave => {
                leave.set(true);
                // The aborted upgrade takes the new, empty database with it.
                if let Some(upgrade) = event.target().ok().and_then(|open| open.transaction()) {
                    let _ = upgrade.abort();
                }
            }
        });
        match request.await {
            Ok(mut inner) => {
                inner.on_version_change(move |event| {
                    // Closed first: whoever waits for us goes on at once.
                    if let Some(Ok(this)) = event.target().map(idb::Database::try_from) {
                        this.close();
                    }
                    let newer = VersionChangeEvent::try_from(JsValue::from(event))
                        .is_ok_and(|change| matches!(change.new_version(), Ok(Some(_))));
                    closed(if newer { Closed::TakenOver } else { Closed::Deleted });
                });
                Ok(Some(Self { inner }))
            }
            Err(_) if left.get() => Ok(None),
            Err(error) => Err(failure(&error)),
        }
    }

    /// The entries of a lesson, or of all.
    pub(super) async fn entries(&self, lesson: Option<&LessonId>) -> Result<Found, Failure> {
        self.found(lesson).await.map_err(|error| failure(&error))
    }

    async fn found(&self, lesson: Option<&LessonId>) -> Result<Found, idb::Error> {
        let reading = self.inner.transaction(&[LOG], TransactionMode::ReadOnly)?;
        let log = reading.object_store(LOG)?;
        // Both requests are made before either is awaited: a transaction with nothing to do ends.
        let (keys, values) = match lesson {
            Some(lesson) => {
                let index = log.index(LESSON)?;
                let only = || Some(Query::from(JsValue::from(lesson.to_string())));
                (index.get_all_keys(only(), None)?, index.get_all(only(), None)?)
            }
            None => (log.get_all_keys(None, None)?, log.get_all(None, None)?),
        };
        let (keys, values) = (keys.await?, values.await?);
        let mut found = Found::default();
        for (key, value) in keys.into_iter().zip(values) {
            match read(&key, &value) {
                Ok(entry) => found.entries.push(entry),
                Err(why) => found.unreadable.push((key, value, why)),
            }
        }
        Ok(found)
    }

    /// Adds entries. All requests are made at once: closing the tab now does not stop them.
    pub(super) async fn add(&self, entries: &[Entry]) -> Result<(), Failure> {
        let writing = self.writing(&[LOG])?;
        let put = || {
            let log = writing.object_store(LOG)?;
            for entry in entries {
                log.put(&value(entry), Some(&entry.id.to_string().into()))?;
            }
            Ok(())
        };
        put().map_err(|error| failure(&error))?;
        finished(writing).await
    }

    /// Moves records that cannot be read out of the log, unchanged.
    pub(super) async fn set_aside(
        &self,
        records: &[(JsValue, JsValue, Unreadable)],
    ) -> Result<(), Failure> {
        let writing = self.writing(&[LOG, ASIDE])?;
        let put = || {
            let (log, aside) = (writing.object_store(LOG)?, writing.object_store(ASIDE)?);
            for (key, value, why) in records {
                let kept = Object::new();
                set(&kept, FOUND, value);
                set(&kept, REASON, &record::reason(*why).into());
                aside.put(&kept, Some(key))?;
                log.delete(key.clone())?;
            }
            Ok(())
        };
        put().map_err(|error| failure(&error))?;
        finished(writing).await
    }

    /// Looks at what stands aside: what this version can read goes back into the log.
    pub(super) async fn review_aside(&self) -> Result<Reviewed, Failure> {
        let (reviewed, back) = self.reviewed().await.map_err(|error| failure(&error))?;
        if !back.is_empty() {
            let writing = self.writing(&[LOG, ASIDE])?;
            let put = || {
                let (log, aside) = (writing.object_store(LOG)?, writing.object_store(ASIDE)?);
                for (key, value) in &back {
                    log.put(value, Some(key))?;
                    aside.delete(key.clone())?;
                }
                Ok(())
            };
            put().map_err(|error| failure(&error))?;
            finished(writing).await?;
        }
        Ok(reviewed)
    }

    async fn reviewed(&self) -> Result<(Reviewed, Vec<(JsValue, JsValue)>), idb::Error> {
        let reading = self.inner.transaction(&[ASIDE], TransactionMode::ReadOnly)?;
        let aside = reading.object_store(ASIDE)?;
        let (keys, values) = (aside.get_all_keys(None, None)?, aside.get_all(None, None)?);
        let (keys, values) = (keys.await?, values.await?);
        let (mut reviewed, mut back) = (Reviewed::default(), Vec::new());
        for (key, kept) in keys.into_iter().zip(values) {
            let found = get(&kept, FOUND);
            match read(&key, &found) {
                Ok(_) => back.push((key, found)),
                Err(why) => reviewed.aside.count(why),
            }
        }
        reviewed.restored = u32::try_from(back.len()).unwrap_or(u32::MAX);
        Ok((reviewed, back))
    }

    pub(super) async fn draft(&self, key: &str) -> Result<Option<Response>, Failure> {
        let read = async {
            let reading = self.inner.transaction(&[DRAFTS], TransactionMode::ReadOnly)?;
            reading.object_store(DRAFTS)?.get(JsValue::from(key))?.await
        };
        let found: Option<JsValue> = read.await.map_err(|error| failure(&error))?;
        Ok(found.and_then(|value| value.as_string()).map(Response::text))
    }

    /// Keeps a draft; an empty one is taken away.
    pub(super) async fn set_draft(&self, key: &str, response: &Response) -> Result<(), Failure> {
        let writing = self.writing(&[DRAFTS])?;
        let put = || {
            let drafts = writing.object_store(DRAFTS)?;
            if response.is_empty() {
                drafts.delete(JsValue::from(key)).map(|_| ())
            } else {
                drafts.put(&response.as_str().into(), Some(&key.into())).map(|_| ())
            }
        };
        put().map_err(|error| failure(&error))?;
        finished(writing).await
    }

    /// Empties every store, so that nothing is left even where deleting the database has to wait.
    pub(super) async fn empty(&self) -> Result<(), Failure> {
        let writing = self.writing(&[LOG, DRAFTS, ASIDE])?;
        let clear = || {
            for store in [LOG, DRAFTS, ASIDE] {
                writing.object_store(store)?.clear()?;
            }
            Ok(())
        };
        clear().map_err(|error| failure(&error))?;
        finished(writing).await
    }

    pub(super) fn close(&self) {
        self.inner.close();
    }

    /// Deletes the database. Says whether it is gone: a tab that will not let go holds it.
    pub(super) async fn delete() -> bool {
        let Some(deleting) = Factory::new().and_then(|factory| factory.delete(NAME)).ok() else {
            return false;
        };
        let gone = Rc::new(Cell::new(false));
        let done = gone.clone();
        let deleted = wasm_bindgen_futures::future_to_promise(async move {
            done.set(deleting.await.is_ok());
            Ok(JsValue::UNDEFINED)
        });
        in_time(&deleted, DELETING).await && gone.get()
    }

    fn writing(&self, stores: &[&str]) -> Result<Transaction, Failure> {
        self.inner.transaction(stores, TransactionMode::ReadWrite).map_err(|error| failure(&error))
    }
}

/// How long other tabs have to let go, in milliseconds.
const DELETING: i32 = 3000;

fn make_stores(event: &VersionChangeEvent) {
    let make = || {
        let database = event.database()?;
        let log = database.create_object_store(LOG, ObjectStoreParams::new())?;
        log.create_index(LESSON, KeyPath::new_single(LESSON), Some(IndexParams::new()))?;
        database.create_object_store(DRAFTS, ObjectStoreParams::new())?;
        database.create_object_store(ASIDE, ObjectStoreParams::new())?;
        Ok::<_, idb::Error>(())
    };
    // What cannot be made shows itself at the first reading, as trouble.
    let _ = make();
}

/// Waits for the end of a transaction. The crate's own future does not say why one was aborted, and a full device
/// shows itself only there.
async fn finished(mut transaction: Transaction) -> Result<(), Failure> {
    let ended = Promise::new(&mut |resolve: Function, _: Function| {
        let aborted = resolve.clone();
        transaction.on_complete(move |_| {
            let _ = resolve.call1(&JsValue::NULL, &JsValue::TRUE);
        });
        transaction.on_abort(move |_| {
            let _ = aborted.call1(&JsValue::NULL, &JsValue::FALSE);
        });
    });
    if JsFuture::from(ended).await.is_ok_and(|complete| complete.is_truthy()) {
        return Ok(());
    }
    Err(Failure::named(&transaction.error().map(|error| error.name()).unwrap_or_default()))
}

fn failure(error: &idb::Error) -> Failure {
    use idb::Error;
    let name = match error {
        Error::DomException(exception) => exception.name(),
        Error::TransactionOpenFailed(value)
        | Error::ObjectStoreNotFound(value)
        | Error::IndexNotFound(value)
        | Error::UpdateFailed(value)
        | Error::DeleteFailed(value)
        | Error::IndexedDbOpenFailed(value) => value
            .dyn_ref::<web_sys::DomException>()
            .map(web_sys::DomException::name)
            .unwrap_or_default(),
        _ => return Failure::Trouble(Trouble::Blocked),
    };
    Failure::named(&name)
}

fn value(entry: &Entry) -> JsValue {
    let value = Object::new();
    set(&value, LESSON, &entry.lesson.to_string().into());
    set(&value, ENTRY, &saved::write(entry).into());
    value.into()
}

fn read(key: &JsValue, value: &JsValue) -> Result<Entry, Unreadable> {
    record::check(
        key.as_string().as_deref(),
        get(value, LESSON).as_string().as_deref(),
        get(value, ENTRY).as_string().as_deref(),
    )
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // A new plain object takes every property.
    let _ = Reflect::set(object, &key.into(), value);
}

fn get(value: &JsValue, key: &str) -> JsValue {
    // What is not an object has no properties.
    Reflect::get(value, &key.into()).unwrap_or(JsValue::UNDEFINED)
}
