//! What identifies a kata and what a list shows of it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes the slug as it is.
            #[must_use]
            pub fn new(slug: impl Into<String>) -> Self {
                Self(slug.into())
            }

            /// The slug.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

slug! {
    /// A kata's slug, unique over all catalogs: `longest-two-kind-run`.
    KataId
}
slug! {
    /// A pattern's slug: `sliding-window`.
    PatternId
}

/// How hard a kata is for a prepared senior.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Difficulty {
    /// A warm-up.
    Easy,
    /// What most rounds ask.
    Medium,
    /// What fills a round.
    Hard,
}

/// A difficulty's name that is not in the list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a difficulty: write easy, medium or hard")]
pub struct UnknownDifficulty(String);

impl Difficulty {
    /// The name as it is written and shown.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Easy => "easy",
            Self::Medium => "medium",
            Self::Hard => "hard",
        }
    }
}

impl fmt::Display for Difficulty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Difficulty {
    type Err = UnknownDifficulty;

    fn from_str(name: &str) -> Result<Self, UnknownDifficulty> {
        [Self::Easy, Self::Medium, Self::Hard]
            .into_iter()
            .find(|difficulty| difficulty.name() == name)
            .ok_or_else(|| UnknownDifficulty(name.to_owned()))
    }
}

/// What a list and the choice of the next kata need to know of a kata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KataSummary {
    /// The slug, which is also the package's folder.
    pub id: KataId,
    /// The title shown to the solver.
    pub title: String,
    /// The one pattern the kata trains.
    pub pattern: PatternId,
    /// How hard it is.
    pub difficulty: Difficulty,
    /// Minutes a prepared senior needs.
    pub target_minutes: u32,
}
