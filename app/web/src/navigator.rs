//! Links become page swaps.
