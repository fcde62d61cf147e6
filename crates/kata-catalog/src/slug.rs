//! The form of a pattern's and a kata's name: lower-case words joined by dashes.

use serde::de::{Deserialize, Deserializer, Error as _};

/// The most characters a slug may have.
const LONGEST: usize = 64;

/// A name that is not a slug.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a slug: write lower-case letters and digits in words joined by single dashes, \
     a letter first, at most 64 characters"
)]
pub struct SlugError(String);

/// Whether `name` can name a pattern or a kata.
pub(crate) fn check(name: &str) -> Result<(), SlugError> {
    let begins_with_a_letter = name.starts_with(|c: char| c.is_ascii_lowercase());
    let words_are_plain = name.split('-').all(|word| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    });
    if begins_with_a_letter && words_are_plain && name.len() <= LONGEST {
        Ok(())
    } else {
        Err(SlugError(name.to_owned()))
    }
}

/// What somebody may have meant as a slug: `Sliding Window` and `sliding_window` are `sliding-window`.
pub(crate) fn of_typed(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| c.is_whitespace() || c == '_' || c == '-');
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

/// Reads a slug from a manifest.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    check(&name).map_err(D::Error::custom)?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_is_lower_case_words_joined_by_single_dashes() {
        for good in ["heap", "two-pointers", "sum-of-3"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        for bad in [
            "",
            "Heap",
            "two--pointers",
            "-heap",
            "heap-",
            "3-sum",
            "../heap",
            "two_pointers",
        ] {
            assert!(check(bad).is_err(), "{bad}");
        }
        assert!(check(&"a".repeat(65)).is_err());
    }

    #[test]
    fn what_is_typed_may_have_spaces_underscores_and_capitals() {
        assert_eq!(of_typed("  Sliding Window"), "sliding-window");
        assert_eq!(of_typed("sliding_window"), "sliding-window");
    }
}
