//! How an answer is compared with the expected one.

/// The comparison a kata declares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Checker {
    /// The same value. NaN is NaN, and -0.0 is 0.0.
    Exact,
    /// The same values whatever the order of the lists at some levels.
    Unordered(Levels),
    /// Floats within `absolute` or within `relative` times the expected magnitude; the rest exact.
    Float {
        /// The largest absolute difference allowed.
        absolute: f64,
        /// The largest difference allowed as a share of the expected value's magnitude.
        relative: f64,
    },
    /// Whatever the package's own predicate, `validators/answer.rs`, takes.
    Valid,
}

/// Levels of nesting, 0 for the outermost list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Levels(u64);

impl Levels {
    /// Every level.
    pub const ALL: Self = Self(u64::MAX);

    /// These levels; `None` when one is beyond the 64 that can be told.
    #[must_use]
    pub fn of(levels: &[u32]) -> Option<Self> {
        let mut bits = levels.iter().map(|level| 1_u64.checked_shl(*level));
        bits.try_fold(0, |all, bit| Some(all | bit?)).map(Self)
    }

    /// Whether the lists at `level` are among them.
    #[must_use]
    pub fn contains(self, level: u32) -> bool {
        1_u64
            .checked_shl(level)
            .is_some_and(|bit| self.0 & bit != 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_those_named() {
        let levels = Levels::of(&[0, 2]).unwrap();
        assert!(levels.contains(0) && !levels.contains(1) && levels.contains(2));
        assert_eq!(Levels::of(&[64]), None);
        assert!(Levels::ALL.contains(63) && !Levels::ALL.contains(64));
    }
}
