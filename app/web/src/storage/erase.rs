//! One tap, and the device knows nothing any more: databases, storage areas, caches, service workers.

use js_sys::{Array, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{CacheStorage, ServiceWorkerContainer, ServiceWorkerRegistration};

use super::area::{Area, window};
use super::channel::Message;
use super::database::Database;
use super::journal::{Journal, settled};
use super::settings;

/// How erasing went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    Everything,
    /// Something held on, most likely another tab: close the others and erase again.
    NotAll,
}

impl Journal {
    /// Erases everything that the platform has on this device, and makes the other tabs forget it, too.
    pub async fn erase_all(&self) -> Erased {
        // First what is in memory: whatever is still being written comes before the emptying below.
        self.forget();
        self.tell(&Message::Erased);
        if let Some(database) = self.connection_to_erase().await {
            // Deleting may have to wait for a tab that sleeps; empty stores are empty at once.
            let _ = database.empty().await;
            database.close();
        }
        self.disconnect();
        let mode = self.mode();
        Area::Local.clear();
        Area::Session.clear();
        // Who leaves no trace goes on leaving none.
        settings::remember_mode(mode);
        // All three are tried, whatever becomes of the others.
        let no_workers = unregister_workers().await;
        let no_caches = delete_caches().await;
        let no_database = Database::delete().await;
        if no_workers && no_caches && no_database { Erased::Everything } else { Erased::NotAll }
    }
}

/// What the window, or its navigator, has of that name. Absent where the page is not served securely: then there
/// is nothing to erase.
fn part<T: JsCast>(of: &JsValue, name: &str) -> Option<T> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

async fn list(promise: Promise) -> Option<Vec<JsValue>> {
    Some(settled(promise).await?.dyn_into::<Array>().ok()?.to_vec())
}

async fn delete_caches() -> bool {
    let Some(caches) = window().and_then(|window| part::<CacheStorage>(&window, "caches")) else {
        return true;
    };
    let Some(names) = list(caches.keys().unchecked_into()).await else { return false };
    let mut all = true;
    for name in names.iter().filter_map(JsValue::as_string) {
        all &= settled(caches.delete(&name).unchecked_into()).await.is_some();
    }
    all
}

async fn unregister_workers() -> bool {
    let Some(container) = window()
        .and_then(|window| part::<ServiceWorkerContainer>(&window.navigator(), "serviceWorker"))
    else {
        return true;
    };
    let Some(registrations) = list(container.get_registrations().unchecked_into()).await else {
        return false;
    };
    let mut all = true;
    for registration in registrations {
        let Ok(registration) = registration.dyn_into::<ServiceWorkerRegistration>() else {
            continue;
        };
        all &= match registration.unregister() {
            Ok(promise) => settled(promise.unchecked_into()).await.is_some(),
            Err(_) => false,
        };
    }
    all
}
