//! The drawing that belongs to a question.

use course::ItemId;
use serde::{Deserialize, Serialize};

/// A drawing as an island receives it: where it lies, its size, and the boxes of its regions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PictureProps {
    pub address: String,
    pub width: u32,
    pub height: u32,
    /// `x`, `y`, width and height in hundredths of a per cent: whole numbers keep the reading and writing of
    /// fractions out of the WebAssembly. The largest come first: a place may lie inside another, and what is drawn
    /// later lies above, where a finger finds it.
    pub regions: Vec<(ItemId, [u16; 4])>,
}

#[cfg(feature = "build")]
impl From<&crate::book::Picture> for PictureProps {
    fn from(picture: &crate::book::Picture) -> Self {
        let regions = picture.regions.iter().map(|(id, region)| {
            let box_ = [region.x, region.y, region.width, region.height].map(hundredths);
            (id.clone(), box_)
        });
        let mut regions: Vec<_> = regions.collect();
        regions.sort_by_key(|(_, [.., width, height])| {
            std::cmp::Reverse(u32::from(*width) * u32::from(*height))
        });
        Self {
            address: picture.address.clone(),
            width: picture.width,
            height: picture.height,
            regions,
        }
    }
}

#[cfg(feature = "build")]
fn hundredths(percent: f32) -> u16 {
    // The loader has checked that a box lies inside its drawing; a cast of a float saturates.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 100 per cent"
    )]
    let hundredths = (percent * 100.0).round() as u16;
    hundredths
}
