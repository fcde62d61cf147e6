//! The katas there are: those the program carries and those of extra directories.

mod load;
mod problem;

use std::path::PathBuf;

use kata_core::{KataSummary, Pattern, PatternId};

pub use problem::{CatalogProblem, CatalogProblemKind};

use crate::{Entry, lookup, patterns};

/// Every kata that can be attempted, by pattern in the order of study, then by difficulty.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    entries: Vec<Entry>,
    problems: Vec<CatalogProblem>,
}

impl Catalog {
    /// The katas the program carries.
    pub fn embedded() -> Self {
        Self::load(&[])
    }

    /// The katas the program carries, then those of each directory of `<pattern>/<slug>/kata.toml`. Reads manifests
    /// only. A package that cannot be read, or whose slug is taken, is left out and kept as a
    /// [problem](Self::problems).
    pub fn load(extra_directories: &[PathBuf]) -> Self {
        let mut catalog = Self::default();
        catalog.add_embedded();
        catalog.add_directories(extra_directories);
        catalog
    }

    /// The katas of `directories` without those the program carries: what an author checks.
    pub fn from_directories(directories: &[PathBuf]) -> Self {
        let mut catalog = Self::default();
        catalog.add_directories(directories);
        catalog
    }

    /// Every kata.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// What a list shows of every kata.
    pub fn summaries(&self) -> impl Iterator<Item = KataSummary> {
        self.entries.iter().map(Entry::summary)
    }

    /// Every pattern that has a kata, in the order of study.
    pub fn patterns(&self) -> Vec<PatternId> {
        let mut patterns: Vec<_> = self
            .entries
            .iter()
            .map(|entry| entry.pattern().clone())
            .collect();
        patterns.dedup();
        patterns
    }

    /// The packages that had to be left out.
    pub fn problems(&self) -> &[CatalogProblem] {
        &self.problems
    }

    /// The kata called `name`: its slug, its title in any case, or a beginning that only one slug has.
    pub fn find(&self, name: &str) -> Result<&Entry, lookup::UnknownKata> {
        lookup::kata(&self.entries, name)
    }

    /// The pattern called `name`, in any case and with spaces or underscores for dashes, or a beginning that only one
    /// pattern has.
    pub fn pattern(&self, name: &str) -> Result<PatternId, lookup::UnknownPattern> {
        lookup::pattern(&self.patterns(), name)
    }

    /// What is written of the pattern called `name`, whether or not it has katas; `name` as for [`pattern`](Self::pattern).
    pub fn described(&self, name: &str) -> Result<&'static Pattern, lookup::UnknownPattern> {
        let known: Vec<_> = patterns::patterns()
            .iter()
            .map(|pattern| pattern.slug.clone())
            .collect();
        let slug = lookup::pattern(&known, name)?;
        Ok(&patterns::patterns()[patterns::rank(slug.as_str())])
    }

    fn sort(&mut self) {
        self.entries.sort_by_cached_key(|entry| {
            let pattern = entry.pattern().clone();
            let rank = patterns::rank(pattern.as_str());
            (
                rank,
                pattern,
                entry.manifest().difficulty,
                entry.id().clone(),
            )
        });
    }
}

#[cfg(test)]
mod tests;
