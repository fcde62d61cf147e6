//! `config.toml` in kata's home: what a user may set once instead of typing it each time.

use std::path::{Path, PathBuf};

use kata_core::Language;
use serde::Deserialize;

use crate::error::CliError;

/// The settings; all of them optional.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Config {
    /// The folder solutions are written to; `kata` under the current directory otherwise.
    pub(crate) solutions: Option<PathBuf>,
    /// More catalogs: directories of `<pattern>/<slug>/kata.toml`.
    pub(crate) catalogs: Vec<PathBuf>,
    /// The language of new solutions.
    pub(crate) language: Option<Language>,
    /// The command `--edit` opens a solution with; `$VISUAL` or `$EDITOR` otherwise.
    pub(crate) editor: Option<String>,
}

impl Config {
    /// Reads the file at `path`; a missing one sets nothing.
    pub(crate) fn read(path: &Path) -> Result<Self, CliError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self::default());
            }
            Err(error) => {
                return Err(CliError::io("read", path, &error)
                    .hint("KATA_HOME, or --home, must be a folder you can read and write"));
            }
        };
        toml::from_str(&text).map_err(|error| {
            CliError::usage(format!(
                "{}: {}",
                path.display(),
                error.to_string().trim_end()
            ))
            .hint("it may set solutions, catalogs, language and editor")
        })
    }
}
