//! What the program builds with: a language's source in, a guest module or the compiler's diagnostics out.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

use kata_core::{Language, Signature};

use crate::cpp::{self, Cpp};
use crate::go::{self, Go};
use crate::install::InstallError;
use crate::process::Stop;
use crate::rust::{self, Rust};
use crate::{Environment, interpreted, javascript, python};

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
    /// A text that the language's interpreter takes as it is.
    Text(String),
    /// The source's own fault, in the compiler's words, pointing into the source.
    Refused(String),
    /// Called off.
    Stopped,
}

/// A failure that is not the source's.
#[derive(Debug, thiserror::Error)]
pub enum ToolchainError {
    /// There is no compiler.
    #[error("no {title} compiler: {lack}", title = .language.title())]
    NoCompiler {
        /// What it would build.
        language: Language,
        /// What was looked for.
        lack: &'static str,
    },
    /// The compiler does not say what it is.
    #[error("`{path}` does not work as a {title} compiler: {why}", path = .path.display(), title = .language.title())]
    BrokenCompiler {
        /// What it should build.
        language: Language,
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
    #[error("the harness does not compile with this {title} compiler:\n{why}", title = .language.title())]
    Harness {
        /// What the compiler is for.
        language: Language,
        /// Its own words.
        why: String,
    },
    /// A compiler could not be fetched.
    #[error(transparent)]
    Install(#[from] InstallError),
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
    /// Whether there simply is no compiler, rather than one that does not work.
    #[must_use]
    pub fn is_absence(&self) -> bool {
        matches!(self, Self::NoCompiler { .. })
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoCompiler { language, .. } => Some(match language {
                Language::Rust => "install Rust (rustup.rs), then run `kata doctor`".to_owned(),
                language => format!("`kata language install {language}` gets one"),
            }),
            Self::BrokenCompiler { language, .. } => Some(match language {
                Language::Rust => {
                    "`rustup default stable` sets a working one; `kata doctor` checks it".to_owned()
                }
                language => format!("`kata language install {language}` gets one that works"),
            }),
            Self::NoTarget { target, .. } => Some(format!(
                "when you are online, run `rustup target add {target}`"
            )),
            Self::Harness { language, .. } => Some(match language {
                Language::Rust => "kata needs Rust 1.85 or newer: `rustup update`".to_owned(),
                language => format!("`kata language install {language}` gets one that works"),
            }),
            Self::Install(error) => Some(error.hint()),
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

/// Gets a line for what takes time.
type Say = Box<dyn FnMut(&str) + Send>;

/// The languages' compilers as they are on this machine, each looked for when it is first needed.
pub struct Toolchain {
    environment: Environment,
    cache: PathBuf,
    say: Mutex<Say>,
    rust: OnDemand<Rust>,
    cpp: OnDemand<Cpp>,
    go: OnDemand<Go>,
}

impl Toolchain {
    /// The toolchain that keeps what it builds in `cache`; `say` gets a line for what takes time.
    pub fn new(
        environment: Environment,
        cache: &Path,
        say: impl FnMut(&str) + Send + 'static,
    ) -> Self {
        Self {
            environment,
            cache: resolved(cache),
            say: Mutex::new(Box::new(say)),
            rust: OnDemand::default(),
            cpp: OnDemand::default(),
            go: OnDemand::default(),
        }
    }

    /// What builds or interprets `language` here, in words. Finds the compiler and makes it ready, with its target and
    /// harness.
    pub fn version(&self, language: Language) -> Result<String, ToolchainError> {
        Ok(match language {
            Language::Rust => self.rust()?.version().to_owned(),
            Language::Python | Language::JavaScript | Language::TypeScript => {
                interpreted::version(language)
            }
            Language::Go => self.go()?.version().to_owned(),
            Language::C | Language::Cpp => self.cpp()?.version().to_owned(),
        })
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
            Language::Rust => self.rust()?.solution(source, signature, stop),
            Language::Python | Language::JavaScript | Language::TypeScript => {
                Ok(interpreted::solution(language, source))
            }
            Language::Go => self.go()?.solution(source, signature, stop),
            Language::C | Language::Cpp => self.cpp()?.solution(language, source, signature, stop),
        }
    }

    /// Gets what `language` needs and is not here.
    pub fn install(&self, language: Language) -> Result<(), ToolchainError> {
        match language {
            // Its target is fetched when it is first looked for.
            Language::Rust => self.rust().map(drop),
            Language::Python | Language::JavaScript | Language::TypeScript => Ok(()),
            Language::Go => go::install(&self.environment, &self.cache, &mut *self.speaker()),
            Language::C | Language::Cpp => {
                cpp::install(&self.environment, &self.cache, &mut *self.speaker())
            }
        }
    }

    /// Builds a kata's generator.
    pub fn build_generator(&self, source: Source<'_>) -> Result<Build, ToolchainError> {
        self.rust()?.generator(source)
    }

    /// Why a kata of that signature cannot be solved in `language`, if so.
    #[must_use]
    pub fn impossible(language: Language, signature: &Signature) -> Option<String> {
        match language {
            Language::C => cpp::impossible_in_c(signature),
            _ => None,
        }
    }

    /// The text a solution file starts with, and the files an editor's language server needs beside it.
    #[must_use]
    pub fn starter(
        language: Language,
        signature: &Signature,
        title: &str,
    ) -> Vec<(&'static str, String)> {
        match language {
            Language::Rust => rust::starter(signature, title),
            Language::Python => python::starter(signature, title),
            Language::JavaScript | Language::TypeScript => {
                javascript::starter(language, signature, title)
            }
            Language::Go => go::starter(signature, title),
            Language::C | Language::Cpp => cpp::starter(language, signature, title),
        }
    }

    fn rust(&self) -> Result<&Rust, ToolchainError> {
        self.rust
            .get(|| Rust::open(&self.environment, &self.cache, &mut *self.speaker()))
    }

    fn cpp(&self) -> Result<&Cpp, ToolchainError> {
        self.cpp
            .get(|| Cpp::open(&self.environment, &self.cache, &mut *self.speaker()))
    }

    fn go(&self) -> Result<&Go, ToolchainError> {
        self.go
            .get(|| Go::open(&self.environment, &self.cache, &mut *self.speaker()))
    }

    fn speaker(&self) -> MutexGuard<'_, Say> {
        self.say.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// `folder` without the links that lead to it, made if it is not there: compilers keep paths, which must hold however the
/// folder is reached the next time. One that cannot be made fails where it is first used.
fn resolved(folder: &Path) -> PathBuf {
    let _ = std::fs::create_dir_all(folder);
    folder.canonicalize().unwrap_or_else(|_| folder.to_owned())
}

/// Something that is made when it is first needed, once, and stays; a failure is told each time.
struct OnDemand<T> {
    made: OnceLock<T>,
    making: Mutex<()>,
}

impl<T> Default for OnDemand<T> {
    fn default() -> Self {
        Self {
            made: OnceLock::new(),
            making: Mutex::new(()),
        }
    }
}

impl<T> OnDemand<T> {
    fn get<E>(&self, open: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let _making = self.making.lock().unwrap_or_else(PoisonError::into_inner);
        // Another thread may have been first.
        if let Some(made) = self.made.get() {
            return Ok(made);
        }
        let opened = open()?;
        Ok(self.made.get_or_init(|| opened))
    }
}
