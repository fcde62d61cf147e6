//! What every command works with, opened when it is first needed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy as _;
use jiff::Timestamp;
use kata_catalog::Catalog;
use kata_core::Language;
use kata_history::History;

use crate::arguments::Global;
use crate::bench::Bench;
use crate::clock::Clock;
use crate::config::Config;
use crate::error::CliError;
use crate::printer::Printer;

/// The program's surroundings.
pub(crate) struct Context {
    pub(crate) printer: Printer,
    pub(crate) config: Config,
    pub(crate) clock: Clock,
    home: PathBuf,
}

impl Context {
    pub(crate) fn new(global: &Global, printer: Printer) -> Result<Self, CliError> {
        let home = match &global.home {
            // Compilers work elsewhere and are told of it.
            Some(home) => {
                std::path::absolute(home).map_err(|error| CliError::io("find", home, &error))?
            }
            None => etcetera::choose_base_strategy()
                .map_err(|_| {
                    CliError::usage("there is no home directory to keep the history in")
                        .hint("set KATA_HOME to a folder you can write")
                })?
                .data_dir()
                .join("kata"),
        };
        let config = Config::read(&home.join("config.toml"))?;
        Ok(Self {
            printer,
            config,
            clock: Clock::new(variable("KATA_CLOCK").map(PathBuf::from)),
            home,
        })
    }

    /// The folder that holds everything kata keeps.
    pub(crate) fn home(&self) -> &Path {
        &self.home
    }

    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The history, created when there is none.
    pub(crate) fn history(&self) -> Result<History, CliError> {
        Ok(History::open(&self.home.join("history.db"))?)
    }

    /// The embedded catalog and the user's own; a package that cannot be used is said and left out.
    pub(crate) fn catalog(&self) -> Catalog {
        let catalog = Catalog::load(&self.catalog_folders());
        for problem in catalog.problems() {
            self.printer
                .warn(&format!("left out of the catalog: {problem}"));
        }
        catalog
    }

    /// The catalogs beside the embedded one: those under home, then those configured.
    pub(crate) fn catalog_folders(&self) -> Vec<PathBuf> {
        let own = std::fs::read_dir(self.home.join("catalogs"));
        let mut folders: Vec<PathBuf> = own
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect();
        folders.sort();
        folders.extend(self.config.catalogs.iter().cloned());
        folders
    }

    /// Compilers and judge, ready for `threads` runs at once of sources in `languages`.
    pub(crate) fn bench(&self, threads: usize, languages: &[Language]) -> Result<Bench, CliError> {
        Bench::open(&self.home.join("cache"), threads, languages, self.printer)
    }

    /// The language of a new solution: the one asked for, else the configured one, else the last one used.
    pub(crate) fn language(&self, asked: Option<Language>) -> Result<Language, CliError> {
        if let Some(language) = asked.or(self.config.language) {
            return Ok(language);
        }
        let latest = self.history()?.latest_attempt()?;
        Ok(latest.map_or_else(Language::default, |attempt| attempt.language))
    }

    /// Where solutions are written.
    pub(crate) fn solutions(&self) -> PathBuf {
        self.config
            .solutions
            .clone()
            .unwrap_or_else(|| PathBuf::from("kata"))
    }
}

/// A variable of the environment, when it is set and not empty.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that reads the environment"
)]
pub(crate) fn variable(name: &str) -> Option<OsString> {
    std::env::var_os(name).filter(|value| !value.is_empty())
}
