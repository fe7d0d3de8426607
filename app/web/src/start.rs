//! What the browser runs first.
