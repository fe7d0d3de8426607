//! Small parts of a page. They know words and the rules of learning, and nothing else.

pub mod icon;
pub mod key;
pub mod lesson_state;
pub mod live;
pub mod state;
