//! The parts of the program that come in files of their own, when a page shows something of them. The build tool cuts
//! the program at these functions; what both sides of a cut use stays with the lessons, which are always there.

#![allow(
    unsafe_code,
    reason = "a function in another file is called as one of another language is"
)]
#![allow(
    clippy::unnecessary_wraps,
    reason = "the macro writes the failure of loading into the result"
)]

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use super::{
    Island, Ready, chip_view, desk_view, faces_view, guide_view, hall_view, progress_view,
    tools_view, zone_view,
};

/// What helps to find the way.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(guide, fallible)]
pub fn guide(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(guide_view(island, &props))
}

/// The small tools.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(tools, fallible)]
pub fn tools(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(tools_view(island, &props))
}

/// Progress and settings.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(progress, fallible)]
pub fn progress(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(progress_view(island, &props))
}

/// The examination desk, the light table, the magnifier.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(desk, fallible)]
pub fn desk(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(desk_view(island, &props))
}

/// The comparison of faces.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(faces, fallible)]
pub fn faces(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(faces_view(island, &props))
}

/// The practice hall, its statistics, the trainer's sheet.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(hall, fallible)]
pub fn hall(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(hall_view(island, &props))
}

/// The machine readable zone, and the database that is asked with it.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(zone, fallible)]
pub fn zone(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(zone_view(island, &props))
}

/// The chip, with its signatures.
///
/// # Errors
/// When the file cannot be loaded. The next call tries again.
#[wasm_split(chip, fallible)]
pub fn chip(island: Island, props: String) -> Result<Ready, SplitLoaderError> {
    Ok(chip_view(island, &props))
}
