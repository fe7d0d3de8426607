//! Small reckoners of the courses: the arithmetic, without words and without a screen.

pub mod true_cost;
