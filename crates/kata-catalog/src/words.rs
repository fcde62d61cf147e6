//! Texts that a person reads in a terminal: one line that says something, and nothing that steers the terminal.

use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// Whether `text` is one line that says something; what is wrong with it otherwise.
pub(crate) fn check(text: &str) -> Result<(), &'static str> {
    if text.trim().is_empty() {
        return Err("the text is blank: say something");
    }
    if text.chars().any(char::is_control) {
        return Err("the text has control characters or more than one line: write one line");
    }
    Ok(())
}

/// Reads such a text.
pub(crate) fn line<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let text = String::deserialize(deserializer)?;
    check(&text).map_err(D::Error::custom)?;
    Ok(text)
}

/// Reads a list of such texts.
pub(crate) fn lines<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    struct Item(#[serde(deserialize_with = "line")] String);
    let items = Vec::<Item>::deserialize(deserializer)?;
    Ok(items.into_iter().map(|item| item.0).collect())
}

/// `text` with each control character replaced: a stranger's package must not steer the terminal.
pub(crate) fn plain(text: &str) -> String {
    let replaced = |c: char| {
        if c.is_control() {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    text.chars().map(replaced).collect()
}
