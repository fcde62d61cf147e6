//! `submissions/equivalent_mutants.toml`: mutants of the reference that no case can kill, each with the reason.

use serde::Deserialize;

use crate::{ParseError, words};

/// Where they are listed, within a package.
pub const PATH: &str = "submissions/equivalent_mutants.toml";

/// A mutant that does the same as the solution.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Equivalent {
    /// The line as it is in the solution, without its indentation.
    pub line: String,
    /// The line with the change.
    pub mutant: String,
    /// Why nothing tells the two apart.
    #[serde(deserialize_with = "words::line")]
    pub why: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    equivalent: Vec<Equivalent>,
}

/// Reads the `text` of `file`.
pub(crate) fn parse(file: &str, text: &str) -> Result<Vec<Equivalent>, ParseError> {
    toml::from_str::<File>(text)
        .map(|file| file.equivalent)
        .map_err(|error| ParseError::from_toml(file, text, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_its_line_its_change_and_a_reason() {
        let text = "[[equivalent]]\nline = \"a < b\"\nmutant = \"a <= b\"\nwhy = \"equal values change nothing\"\n";
        assert_eq!(parse("f", text).unwrap()[0].mutant, "a <= b");
        let error = parse(
            "f",
            "[[equivalent]]\nline = \"a\"\nmutant = \"b\"\nwhy = \"\"\n",
        )
        .unwrap_err();
        assert!(error.to_string().starts_with("f:4:"), "{error}");
    }
}
