//! What is alive in a page.
