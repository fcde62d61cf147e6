//! What the program builds with: a language's source in, a guest module or the compiler's diagnostics out.

use std::path::{Path, PathBuf};

use kata_core::{Language, Signature};

use crate::Environment;
use crate::process::Stop;
use crate::rust::Rust;

/// A text to build.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The file's bytes as they were saved.
    pub bytes: &'a [u8],
    /// How diagnostics name the file.
    pub shown_as: &'a str,
    /// Builds of one slot share the compiler's incremental state: a kata's slug, or another file name. It makes them
    /// faster and changes nothing in the module.
    pub slot: &'a str,
}

/// What came of a build.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Build {
    /// A guest module.
    Module(Vec<u8>),
    /// The source's own fault, in the compiler's words, pointing into the source.
    Refused(String),
    /// Called off.
    Stopped,
}

/// A failure that is not the source's.
#[derive(Debug, thiserror::Error)]
pub enum ToolchainError {
    /// There is no compiler.
    #[error("no Rust compiler: `rustc` is not on the PATH")]
    NoCompiler,
    /// The compiler does not say what it is.
    #[error("`{path}` does not work as a Rust compiler: {why}", path = .path.display())]
    BrokenCompiler {
        /// The compiler asked.
        path: PathBuf,
        /// What it answered.
        why: String,
    },
    /// The compiler cannot build guests, and that could not be mended.
    #[error("the Rust compiler lacks the target {target}: {why}")]
    NoTarget {
        /// The missing target.
        target: &'static str,
        /// Why it could not be fetched.
        why: String,
    },
    /// The harness does not compile with this compiler.
    #[error("the harness does not compile with this Rust compiler:\n{0}")]
    Harness(String),
    /// A file or folder of the cache cannot be used.
    #[error("cannot use {path}: {error}", path = .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
}

impl ToolchainError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoCompiler => Some("install Rust (rustup.rs), then run `kata doctor`".to_owned()),
            Self::BrokenCompiler { .. } => Some(
                "`rustup default stable` sets a working one; `kata doctor` checks it".to_owned(),
            ),
            Self::NoTarget { target, .. } => Some(format!(
                "when you are online, run `rustup target add {target}`"
            )),
            Self::Harness(_) => Some("kata needs Rust 1.85 or newer: `rustup update`".to_owned()),
            Self::Io { .. } => {
                Some("free some space or set KATA_HOME to a folder you can write".to_owned())
            }
        }
    }

    pub(crate) fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.to_owned();
        |error| Self::Io { path, error }
    }
}

/// The languages' compilers as they are on this machine.
pub struct Toolchain {
    rust: Rust,
}

impl Toolchain {
    /// Finds the compiler, fetching its wasm target when that is missing; `say` gets a line for what takes time.
    pub fn open(
        environment: &Environment,
        cache: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<Self, ToolchainError> {
        Ok(Self {
            rust: Rust::open(environment, cache, say)?,
        })
    }

    /// The compiler's version line.
    #[must_use]
    pub fn version(&self, language: Language) -> &str {
        match language {
            Language::Rust => self.rust.version(),
        }
    }

    /// Builds a solution.
    pub fn build(
        &self,
        language: Language,
        source: Source<'_>,
        signature: &Signature,
        stop: &Stop,
    ) -> Result<Build, ToolchainError> {
        match language {
            Language::Rust => self.rust.solution(source, signature, stop),
        }
    }

    /// Builds a kata's generator.
    pub fn build_generator(&self, source: Source<'_>) -> Result<Build, ToolchainError> {
        self.rust.generator(source)
    }

    /// The text a solution file starts with, and the files an editor's language server needs beside it.
    #[must_use]
    pub fn starter(
        language: Language,
        signature: &Signature,
        title: &str,
    ) -> Vec<(&'static str, String)> {
        match language {
            Language::Rust => crate::rust::starter(signature, title),
        }
    }

    /// The name of the solution file.
    #[must_use]
    pub fn solution_file(language: Language) -> &'static str {
        match language {
            Language::Rust => "solution.rs",
        }
    }
}
