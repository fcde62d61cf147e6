//! How an answer is compared with the expected one.

/// The comparison a kata declares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Checker {
    /// The same value. An integer answer equals the float of the same size where a float is expected.
    Exact,
    /// The same values whatever the order of the outermost list, or of every list when `deep`.
    Unordered {
        /// Whether the order inside nested lists is free too.
        deep: bool,
    },
    /// Floats within `absolute` or within `relative` times the expected magnitude; the rest exact.
    Float {
        /// The largest absolute difference allowed.
        absolute: f64,
        /// The largest difference allowed as a share of the expected value's magnitude.
        relative: f64,
    },
}
