//! The languages a solution may be written in.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language the judge takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(into = "&'static str", try_from = "String")]
pub enum Language {
    /// Rust, compiled with the user's own `rustc`.
    #[default]
    Rust,
    /// Python, in the interpreter that kata carries.
    Python,
    /// JavaScript, in the engine that kata carries.
    JavaScript,
    /// TypeScript: JavaScript once its types are stripped.
    TypeScript,
    /// C, compiled with clang.
    C,
    /// C++, compiled with clang.
    Cpp,
    /// Go, compiled with the Go toolchain.
    Go,
}

/// A language's name or file extension that is not in the list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a language kata can judge: it takes {list}", list = list())]
pub struct UnknownLanguage(String);

/// What is known of a language by name alone.
struct Names {
    /// As it is written and recorded.
    name: &'static str,
    /// As people write it in a text.
    title: &'static str,
    /// The ending of its files, without the dot; the first is the one new files get.
    extensions: &'static [&'static str],
    /// What else people call it.
    aliases: &'static [&'static str],
}

impl Language {
    /// Every language, in the order they are listed.
    pub const ALL: [Self; 7] = [
        Self::Rust,
        Self::Python,
        Self::JavaScript,
        Self::TypeScript,
        Self::C,
        Self::Cpp,
        Self::Go,
    ];

    const fn names(self) -> Names {
        let (name, title, extensions, aliases): (_, _, &[_], &[_]) = match self {
            Self::Rust => ("rust", "Rust", &["rs"], &[]),
            Self::Python => ("python", "Python", &["py"], &["python3"]),
            Self::JavaScript => (
                "javascript",
                "JavaScript",
                &["js", "mjs", "cjs"],
                &["node", "nodejs", "ecmascript"],
            ),
            Self::TypeScript => ("typescript", "TypeScript", &["ts", "mts", "cts"], &[]),
            Self::C => ("c", "C", &["c"], &[]),
            Self::Cpp => ("cpp", "C++", &["cpp", "cc", "cxx"], &["c++"]),
            Self::Go => ("go", "Go", &["go"], &["golang"]),
        };
        Names {
            name,
            title,
            extensions,
            aliases,
        }
    }

    /// The name as it is written and recorded.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names().name
    }

    /// The name as people write it in a text.
    #[must_use]
    pub fn title(self) -> &'static str {
        self.names().title
    }

    /// The file extension, without the dot.
    #[must_use]
    pub fn extension(self) -> &'static str {
        self.names().extensions[0]
    }

    /// The name of a solution's file.
    #[must_use]
    pub fn solution_file(self) -> String {
        format!("solution.{}", self.extension())
    }

    /// What starts a comment that ends with its line.
    #[must_use]
    pub fn line_comment(self) -> &'static str {
        match self {
            Self::Python => "#",
            _ => "//",
        }
    }

    /// The language of files that end in `extension` (without the dot).
    pub fn from_extension(extension: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.names().extensions.contains(&extension))
            .ok_or_else(|| UnknownLanguage(extension.to_owned()))
    }
}

/// Every language with its extension.
fn list() -> String {
    let one = |language: Language| {
        if language.name() == language.extension() {
            language.name().to_owned()
        } else {
            format!("{} ({})", language.name(), language.extension())
        }
    };
    Language::ALL.map(one).join(", ")
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes the name, an extension or another usual name, in any case.
    fn from_str(name: &str) -> Result<Self, UnknownLanguage> {
        let lower = name.to_lowercase();
        let lower = lower.as_str();
        let is_it = |language: &Self| {
            let names = language.names();
            names.name == lower
                || names.extensions.contains(&lower)
                || names.aliases.contains(&lower)
        };
        Self::ALL
            .into_iter()
            .find(is_it)
            .ok_or_else(|| UnknownLanguage(name.to_owned()))
    }
}

impl From<Language> for &'static str {
    fn from(language: Language) -> Self {
        language.name()
    }
}

impl TryFrom<String> for Language {
    type Error = UnknownLanguage;

    fn try_from(name: String) -> Result<Self, UnknownLanguage> {
        name.parse()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_names_and_endings_find_their_language() {
        for (typed, language) in [
            ("rs", Language::Rust),
            ("Python3", Language::Python),
            ("js", Language::JavaScript),
            ("node", Language::JavaScript),
            ("TS", Language::TypeScript),
            ("c", Language::C),
            ("C++", Language::Cpp),
            ("cxx", Language::Cpp),
            ("golang", Language::Go),
        ] {
            assert_eq!(typed.parse(), Ok(language), "{typed}");
        }
        for language in Language::ALL {
            assert_eq!(language.name().parse(), Ok(language));
            assert_eq!(Language::from_extension(language.extension()), Ok(language));
        }
    }

    #[test]
    fn an_unknown_one_is_told_what_there_is() {
        let error = "java".parse::<Language>().unwrap_err().to_string();
        assert_eq!(
            error,
            "`java` is not a language kata can judge: it takes rust (rs), python (py), javascript (js), typescript (ts), c, cpp, go"
        );
    }
}
