//! The parts of the server on a memory stick, and what every server of the site says with its answers.

pub mod files;
pub mod headers;
pub mod server;
