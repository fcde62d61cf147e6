//! The languages a solution may be written in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language the judge takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Rust, compiled with the user's own `rustc`.
    #[default]
    Rust,
}

/// A language's name or file extension that is not in the list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language kata can judge: it takes rust (rs)")]
pub struct UnknownLanguage(String);

impl Language {
    /// Every language, in the order they are listed.
    pub const ALL: [Self; 1] = [Self::Rust];

    /// The name as it is written and shown.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
        }
    }

    /// The file extension, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Rust => "rs",
        }
    }

    /// The language of files that end in `extension` (without the dot).
    pub fn from_extension(extension: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.extension() == extension)
            .ok_or_else(|| UnknownLanguage(extension.to_owned()))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes the name or the extension, in any case.
    fn from_str(name: &str) -> Result<Self, UnknownLanguage> {
        let lower = name.to_lowercase();
        Self::ALL
            .into_iter()
            .find(|language| language.name() == lower || language.extension() == lower)
            .ok_or_else(|| UnknownLanguage(name.to_owned()))
    }
}
