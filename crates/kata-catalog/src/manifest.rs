//! `kata.toml`: everything a kata declares. Strict: an unknown key or a value out of range is an error with its place.

mod checker;
mod signature;

use kata_core::{Checker, Cost, Difficulty, PatternId, Signature};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use toml::Spanned;
use uuid::Uuid;

use crate::{ParseError, slug, words};

/// A kata's declaration.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The identity that survives a renaming.
    pub id: Uuid,
    /// The title shown to the solver.
    #[serde(deserialize_with = "words::line")]
    pub title: String,
    /// The one pattern the kata trains; also the folder its own folder is in.
    #[serde(deserialize_with = "pattern")]
    pub pattern: PatternId,
    /// Other patterns it touches.
    #[serde(default, deserialize_with = "patterns")]
    pub also: Vec<PatternId>,
    /// How hard it is for a prepared senior.
    pub difficulty: Difficulty,
    /// Minutes a prepared senior needs, 1 to 20.
    #[serde(deserialize_with = "target_minutes")]
    pub target_minutes: u32,
    /// The licence of the package, as an SPDX expression.
    #[serde(deserialize_with = "words::line")]
    pub license: String,
    /// Well-known problems that train the same technique: `leetcode:904`.
    #[serde(default, deserialize_with = "words::lines")]
    pub related: Vec<String>,
    /// What in the statement gives the pattern away.
    #[serde(deserialize_with = "words::lines")]
    pub signals: Vec<String>,
    /// A nudge, something closer, the idea.
    #[serde(deserialize_with = "words::lines")]
    pub hints: Vec<String>,
    /// Patterns it is mistaken for.
    #[serde(default)]
    pub decoys: Vec<Decoy>,
    /// The function to write.
    #[serde(deserialize_with = "signature::deserialize")]
    pub signature: Signature,
    /// How an answer is compared with the expected one.
    #[serde(default = "checker::exact", deserialize_with = "checker::deserialize")]
    pub checker: Checker,
    /// What a good solution costs.
    #[serde(deserialize_with = "cost")]
    pub cost: Cost,
}

/// A pattern a kata is mistaken for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decoy {
    /// The pattern.
    #[serde(deserialize_with = "pattern")]
    pub pattern: PatternId,
    /// Why it does not fit.
    #[serde(deserialize_with = "words::line")]
    pub why_not: String,
}

impl Manifest {
    /// Reads the `text` of `file`, which lies in a pattern's folder called `pattern_folder`.
    pub fn parse(text: &str, file: &str, pattern_folder: &str) -> Result<Self, ParseError> {
        let manifest: Self =
            toml::from_str(text).map_err(|error| ParseError::from_toml(file, text, &error))?;
        if manifest.pattern.as_str() != pattern_folder {
            let message = format!(
                "the pattern is `{}`, but the package lies in the folder `{pattern_folder}`: the two \
                 must be the same",
                manifest.pattern
            );
            return Err(ParseError::at_span(
                file,
                text,
                pattern_span(text),
                &message,
            ));
        }
        Ok(manifest)
    }
}

/// Where a manifest that has been parsed says its pattern.
fn pattern_span(text: &str) -> std::ops::Range<usize> {
    #[derive(Deserialize)]
    struct OnlyPattern {
        pattern: Spanned<String>,
    }
    toml::from_str::<OnlyPattern>(text).map_or(0..0, |only| only.pattern.span())
}

fn pattern<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PatternId, D::Error> {
    slug::deserialize(deserializer).map(PatternId::new)
}

fn patterns<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<PatternId>, D::Error> {
    #[derive(Deserialize)]
    struct Item(#[serde(deserialize_with = "pattern")] PatternId);
    let items = Vec::<Item>::deserialize(deserializer)?;
    Ok(items.into_iter().map(|item| item.0).collect())
}

fn cost<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cost, D::Error> {
    let cost = Cost::deserialize(deserializer)?;
    words::check(&cost.size).map_err(|wrong| D::Error::custom(format!("`size`: {wrong}")))?;
    Ok(cost)
}

fn target_minutes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
    let minutes = i64::deserialize(deserializer)?;
    match u32::try_from(minutes) {
        Ok(minutes @ 1..=20) => Ok(minutes),
        _ => Err(D::Error::custom(format!(
            "{minutes} is not a target: write 1 to 20 minutes"
        ))),
    }
}

#[cfg(test)]
mod tests;
