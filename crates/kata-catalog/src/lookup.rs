//! Finding a kata or a pattern by what somebody typed, and the nearest names when there is none.

use kata_core::PatternId;

use crate::{Entry, slug};

/// The most names that are proposed.
const PROPOSED: usize = 3;

/// How alike two names must be to be proposed, from 0 to 1.
const ALIKE: f64 = 0.75;

/// A name that no kata has, or that several may mean.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnknownKata {
    /// No kata is called that.
    #[error("no kata is called `{name}`{}", proposal(nearest))]
    NotFound {
        /// What was typed.
        name: String,
        /// The slugs most like it, best first, at most three.
        nearest: Vec<String>,
    },
    /// Several slugs begin like that.
    #[error("several katas begin with `{name}`: {}", candidates.join(", "))]
    Ambiguous {
        /// What was typed.
        name: String,
        /// Their slugs.
        candidates: Vec<String>,
    },
}

/// A name that no pattern of the catalog has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no pattern is called `{name}`{}", if nearest.is_empty() {
    format!("; there are {}", all.join(", "))
} else {
    proposal(nearest)
})]
pub struct UnknownPattern {
    /// What was typed.
    pub name: String,
    /// The patterns most like it, best first, at most three.
    pub nearest: Vec<String>,
    /// Every pattern that has a kata.
    pub all: Vec<String>,
}

fn proposal(nearest: &[String]) -> String {
    match nearest {
        [] => String::new(),
        [one] => format!("; the nearest is {one}"),
        several => format!("; the nearest are {}", several.join(", ")),
    }
}

pub(crate) fn kata<'a>(entries: &'a [Entry], name: &str) -> Result<&'a Entry, UnknownKata> {
    let typed = slug::of_typed(name);
    let title = name.trim().to_lowercase();
    let exact = entries.iter().find(|entry| entry.id().as_str() == typed);
    let titled = || {
        entries
            .iter()
            .find(|entry| entry.manifest().title.to_lowercase() == title)
    };
    if let Some(entry) = exact.or_else(titled) {
        return Ok(entry);
    }
    let slugs = || entries.iter().map(|entry| entry.id().as_str());
    let begun: Vec<_> = entries
        .iter()
        .filter(|entry| !typed.is_empty() && entry.id().as_str().starts_with(&typed))
        .collect();
    match begun[..] {
        [entry] => Ok(entry),
        [] => Err(UnknownKata::NotFound {
            name: name.to_owned(),
            nearest: nearest(&typed, slugs()),
        }),
        _ => Err(UnknownKata::Ambiguous {
            name: name.to_owned(),
            candidates: begun.iter().map(|entry| entry.id().to_string()).collect(),
        }),
    }
}

pub(crate) fn pattern(patterns: &[PatternId], name: &str) -> Result<PatternId, UnknownPattern> {
    let typed = slug::of_typed(name);
    if let Some(pattern) = patterns.iter().find(|pattern| pattern.as_str() == typed) {
        return Ok(pattern.clone());
    }
    let mut begun = patterns
        .iter()
        .filter(|pattern| !typed.is_empty() && pattern.as_str().starts_with(&typed));
    if let (Some(pattern), None) = (begun.next(), begun.next()) {
        return Ok(pattern.clone());
    }
    let nearest = nearest(&typed, patterns.iter().map(PatternId::as_str));
    Err(UnknownPattern {
        name: name.to_owned(),
        nearest,
        all: patterns.iter().map(ToString::to_string).collect(),
    })
}

/// The names most like `typed`, best first.
fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a str>) -> Vec<String> {
    // The measures are quadratic, and a name is never that long.
    let typed: String = typed.chars().take(100).collect();
    let mut scored: Vec<_> = names
        .map(|name| (likeness(&typed, name), name))
        .filter(|(score, _)| *score >= ALIKE)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(b.1)));
    scored.truncate(PROPOSED);
    scored
        .into_iter()
        .map(|(_, name)| name.to_owned())
        .collect()
}

/// How alike two names are, from 0 to 1: a word left out counts little, a slip of the fingers less.
fn likeness(typed: &str, name: &str) -> f64 {
    let contained = typed.chars().count() >= 3 && name.contains(typed);
    let contained = if contained { 0.9 } else { 0.0 };
    strsim::jaro_winkler(typed, name)
        .max(strsim::normalized_damerau_levenshtein(typed, name))
        .max(contained)
}

#[cfg(test)]
mod tests {
    use crate::testing;

    use super::*;

    fn entries() -> Vec<Entry> {
        ["longest-even-run", "longest-odd-run", "sum-of-pairs"]
            .map(|slug| {
                let mut files = testing::good_files();
                let title = format!("The {}", slug.replace('-', " "));
                let manifest = testing::MANIFEST.replace("Longest even run", &title);
                files.insert("kata.toml".to_owned(), manifest);
                Entry::open("sliding-window", slug, testing::files_of(files)).unwrap()
            })
            .into()
    }

    fn found(name: &str) -> Result<String, String> {
        kata(&entries(), name)
            .map(|entry| entry.id().to_string())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn a_kata_is_found_by_slug_title_or_beginning() {
        for name in [
            "sum-of-pairs",
            "the SUM of pairs",
            "Sum of Pairs",
            "sum",
            "sum_of",
        ] {
            assert_eq!(found(name).as_deref(), Ok("sum-of-pairs"), "{name}");
        }
    }

    #[test]
    fn an_unknown_kata_is_told_the_nearest_names() {
        assert_eq!(
            found("longst-even-run").unwrap_err(),
            "no kata is called `longst-even-run`; the nearest are longest-even-run, longest-odd-run"
        );
        assert_eq!(
            found("pairs").unwrap_err(),
            "no kata is called `pairs`; the nearest is sum-of-pairs"
        );
        assert_eq!(found("zzz").unwrap_err(), "no kata is called `zzz`");
        assert_eq!(found("").unwrap_err(), "no kata is called ``");
    }

    #[test]
    fn a_beginning_of_several_katas_names_them() {
        assert_eq!(
            found("longest").unwrap_err(),
            "several katas begin with `longest`: longest-even-run, longest-odd-run"
        );
    }

    #[test]
    fn a_pattern_is_found_however_it_is_written() {
        let patterns = ["two-pointers", "sliding-window", "prefix-sum"].map(PatternId::new);
        for name in [
            "sliding-window",
            "Sliding Window",
            "sliding_window",
            "SLIDING",
        ] {
            assert_eq!(
                pattern(&patterns, name).unwrap().as_str(),
                "sliding-window",
                "{name}"
            );
        }
        assert_eq!(
            pattern(&patterns, "slidng windw").unwrap_err().to_string(),
            "no pattern is called `slidng windw`; the nearest is sliding-window"
        );
        assert_eq!(
            pattern(&patterns, "knapsack").unwrap_err().to_string(),
            "no pattern is called `knapsack`; there are two-pointers, sliding-window, prefix-sum"
        );
    }
}
