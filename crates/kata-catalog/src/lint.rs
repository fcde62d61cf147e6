//! What makes a package good, as far as it can be seen without running anything: the static part of
//! `kata catalog check`.

mod bounds;
mod catalog;
mod data;
mod editorial;
mod files;
mod manifest;
mod scale;
mod sections;
mod statement;
mod submissions;
#[cfg(test)]
mod tests;

pub use catalog::lint_catalog;

use std::fmt;

use crate::Package;
use crate::words::plain;

/// Something about a package that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file, as a person can open it; the package's folder where no one file is to blame.
    pub file: String,
    /// The line, from 1, where one is to blame.
    pub line: Option<usize>,
    /// What is wrong and what is wanted.
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

/// Every rule of the catalog that `package` breaks, file by file.
pub fn lint(package: &Package) -> Vec<Problem> {
    let mut problems = Problems {
        package,
        found: Vec::new(),
    };
    manifest::check(&mut problems);
    statement::check(&mut problems);
    editorial::check(&mut problems);
    bounds::check(&mut problems);
    data::check(&mut problems);
    scale::check(&mut problems);
    submissions::check(&mut problems);
    files::check(&mut problems);
    problems.found
}

/// The problems found so far in one package.
struct Problems<'a> {
    package: &'a Package,
    found: Vec<Problem>,
}

impl Problems<'_> {
    /// Notes what is wrong with the file at `path`, or with its `line`.
    fn note(&mut self, path: &str, line: impl Into<Option<usize>>, message: impl AsRef<str>) {
        self.found.push(Problem {
            file: self.package.name(path),
            line: line.into(),
            message: plain(message.as_ref()),
        });
    }

    /// Notes each line of `text` that still says what the template says.
    fn note_unfilled(&mut self, path: &str, text: &str) {
        for (line, number) in text.lines().zip(1..) {
            if line.contains(crate::template::TO_FILL) {
                self.note(path, number, "still to be filled in");
            }
        }
    }
}
