//! Figures for people to read.

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    Milliseconds,
    Bytes,
}

impl Unit {
    /// KB and MB are 1000 and 1 000 000 bytes, as everywhere in this project.
    #[expect(clippy::cast_precision_loss, reason = "a figure for people to read")]
    pub fn show(self, value: i64) -> String {
        match self {
            Self::Milliseconds if value >= 10_000 => format!("{:.1} s", value as f64 / 1e3),
            Self::Milliseconds => format!("{value} ms"),
            Self::Bytes if value.abs() >= 1_000_000_000 => format!("{:.1} GB", value as f64 / 1e9),
            Self::Bytes if value.abs() >= 1_000_000 => format!("{:.1} MB", value as f64 / 1e6),
            Self::Bytes => format!("{:.1} KB", value as f64 / 1e3),
        }
    }
}

/// `10 000`: numbers of four digits stand as they are.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let groups = digits.as_bytes().rchunks(3).rev();
    groups.map(String::from_utf8_lossy).collect::<Vec<_>>().join("\u{202f}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_for_people() {
        assert_eq!(Unit::Bytes.show(149_960), "150.0 KB");
        assert_eq!(Unit::Bytes.show(5_000_000), "5.0 MB");
        assert_eq!(Unit::Bytes.show(2_340_000_000), "2.3 GB");
        assert_eq!(Unit::Milliseconds.show(53), "53 ms");
        assert_eq!(Unit::Milliseconds.show(12_345), "12.3 s");
        assert_eq!(grouped(1000), "1000");
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
    }
}
