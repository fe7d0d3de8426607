//! localStorage and sessionStorage. Either may be forbidden, full or absent: then nothing is found and nothing
//! is kept, and the page goes on with what it has in memory.

/// Which of the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Area {
    /// Lasts.
    Local,
    /// Ends with the tab.
    Session,
}

impl Area {
    fn storage(self) -> Option<web_sys::Storage> {
        let window = window()?;
        match self {
            Self::Local => window.local_storage(),
            Self::Session => window.session_storage(),
        }
        .ok()
        .flatten()
    }

    pub(super) fn get(self, key: &str) -> Option<String> {
        self.storage()?.get_item(key).ok().flatten()
    }

    pub(super) fn set(self, key: &str, value: Option<&str>) {
        if let Some(storage) = self.storage() {
            // A full or forbidden area is no reason to stop: memory has the value.
            let _ = match value {
                Some(value) => storage.set_item(key, value),
                None => storage.remove_item(key),
            };
        }
    }

    pub(super) fn clear(self) {
        if let Some(storage) = self.storage() {
            let _ = storage.clear();
        }
    }
}

/// The window; none where pages are rendered, so that everything in this room stands still there.
pub(super) fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}
