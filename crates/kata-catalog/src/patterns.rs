//! The patterns of the built-in catalog, in the order one studies them: what `katas/patterns.toml` says.

use std::sync::LazyLock;

use kata_core::Pattern;
use serde::Deserialize;

/// What is written of the patterns.
static TEXT: &str = include_str!("../../../katas/patterns.toml");

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Patterns {
    pattern: Vec<Pattern>,
}

/// The fifteen core patterns and those that follow, in the order one studies them.
pub fn patterns() -> &'static [Pattern] {
    static PATTERNS: LazyLock<Patterns> =
        LazyLock::new(|| toml::from_str(TEXT).unwrap_or_default());
    &PATTERNS.pattern
}

/// Where a pattern stands in the order of study; patterns of other catalogs come last.
pub(crate) fn rank(slug: &str) -> usize {
    patterns()
        .iter()
        .position(|pattern| pattern.slug.as_str() == slug)
        .unwrap_or(patterns().len())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The widest first sentence that a list has room for.
    const GIST: usize = 38;

    #[test]
    fn the_patterns_are_readable_toml() {
        assert_eq!(toml::from_str::<Patterns>(TEXT).err(), None);
    }

    #[test]
    fn fifteen_patterns_are_core_and_come_first() {
        let core = patterns().iter().filter(|pattern| pattern.core).count();
        assert_eq!(core, 15);
        assert!(patterns()[..core].iter().all(|pattern| pattern.core));
    }

    #[test]
    fn every_pattern_is_described_in_all_respects() {
        for pattern in patterns() {
            let slug = &pattern.slug;
            assert_eq!(crate::slug::check(slug.as_str()), Ok(()));
            assert!(
                pattern.gist().chars().count() <= GIST,
                "{slug}: {}",
                pattern.gist()
            );
            assert!(pattern.when.len() >= 2, "{slug}");
            assert!(pattern.mistaken_for.len() >= 2, "{slug}");
            for text in [&pattern.name, &pattern.template, &pattern.cost] {
                assert!(!text.trim().is_empty(), "{slug}");
            }
            for look_alike in &pattern.mistaken_for {
                assert_ne!(look_alike.pattern, *slug);
                assert!(
                    rank(look_alike.pattern.as_str()) < patterns().len(),
                    "{slug} is mistaken for {}, which is no pattern",
                    look_alike.pattern
                );
            }
        }
    }
}
