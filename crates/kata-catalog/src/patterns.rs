//! The patterns of the built-in catalog, in the order one studies them.

/// A pattern the built-in catalog covers or is going to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownPattern {
    /// The slug, which is also the folder.
    pub slug: &'static str,
    /// Whether it is one of the fifteen that come first.
    pub core: bool,
}

/// The fifteen core patterns and the four that follow, in the order one studies them.
pub const PATTERNS: [KnownPattern; 19] = [
    core("two-pointers"),
    core("sliding-window"),
    core("prefix-sum"),
    core("hashing"),
    core("fast-slow-pointers"),
    core("linked-list"),
    core("binary-search"),
    core("monotonic-stack"),
    core("intervals"),
    core("heap"),
    core("tree-traversal"),
    core("graph-traversal"),
    core("topological-sort"),
    core("backtracking"),
    core("dynamic-programming"),
    further("union-find"),
    further("trie"),
    further("greedy"),
    further("bit-manipulation"),
];

const fn core(slug: &'static str) -> KnownPattern {
    KnownPattern { slug, core: true }
}

const fn further(slug: &'static str) -> KnownPattern {
    KnownPattern { slug, core: false }
}

/// Where a pattern stands in the order of study; patterns of other catalogs come last.
pub(crate) fn rank(slug: &str) -> usize {
    PATTERNS
        .iter()
        .position(|pattern| pattern.slug == slug)
        .unwrap_or(PATTERNS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fifteen_patterns_are_core_and_every_slug_is_one() {
        assert_eq!(PATTERNS.iter().filter(|pattern| pattern.core).count(), 15);
        for pattern in PATTERNS {
            assert_eq!(crate::slug::check(pattern.slug), Ok(()));
        }
    }
}
