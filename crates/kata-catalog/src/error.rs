//! What can be wrong with the text of a package, and where.

use std::ops::Range;

use crate::FileError;
use crate::words::plain;

/// A package that cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// A file cannot be had.
    #[error(transparent)]
    File(#[from] FileError),
    /// A file does not say what it must.
    #[error(transparent)]
    Parse(#[from] ParseError),
}

/// A place in a package's file and what is wrong there.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}{}: {message}", column.map(|column| format!(":{column}")).unwrap_or_default())]
pub struct ParseError {
    /// The file, as a person can open it.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1, where it is known.
    pub column: Option<usize>,
    /// What is wrong and what is accepted.
    pub message: String,
}

impl ParseError {
    /// The error of a TOML `text`, at the place toml says.
    pub(crate) fn from_toml(file: &str, text: &str, error: &toml::de::Error) -> Self {
        let message = error
            .message()
            .replace("unknown field", "unknown key")
            .replace("missing field", "missing key")
            .replace('\n', ", ");
        Self::at_span(file, text, error.span().unwrap_or(0..0), &message)
    }

    /// An error at the beginning of `span` in `text`.
    pub(crate) fn at_span(file: &str, text: &str, span: Range<usize>, message: &str) -> Self {
        let before = text.get(..span.start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.to_owned(),
            line: before.matches('\n').count() + 1,
            column: Some(before[line_start..].chars().count() + 1),
            message: plain(message),
        }
    }

    /// The error of one line of JSON, which is line `line` of `file`.
    pub(crate) fn from_json(file: &str, line: usize, error: &serde_json::Error) -> Self {
        let place = format!(" at line {} column {}", error.line(), error.column());
        let message = error.to_string();
        let message = plain(message.strip_suffix(&place).unwrap_or(&message));
        Self {
            file: file.to_owned(),
            line,
            column: Some(error.column().max(1)),
            message: message
                .replace("unknown field", "unknown key")
                .replace("missing field", "missing key")
                .replace("duplicate field", "duplicate key"),
        }
    }
}
