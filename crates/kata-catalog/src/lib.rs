//! Kata packages: parse, validate and find them; the embedded catalog.
//!
//! Starts no process and knows neither wasmtime nor SQLite. A package is data: whether it comes from the program
//! itself or from a stranger's directory, it is read through [`PackageFiles`].

mod case_lines;
mod cases;
mod catalog;
mod embedded;
mod entry;
mod equivalents;
mod error;
mod files;
mod lint;
mod lookup;
mod manifest;
mod package;
mod patterns;
mod render;
mod slug;
mod statement;
mod template;
#[cfg(test)]
mod testing;
mod words;

pub use case_lines::case_lines;
pub use catalog::{Catalog, CatalogProblem, CatalogProblemKind};
pub use entry::Entry;
pub use equivalents::{Equivalent, PATH as EQUIVALENT_MUTANTS};
pub use error::{PackageError, ParseError};
pub use files::{FileError, ListedFile, MAX_FILE_BYTES, PackageFiles};
pub use lint::{Problem, lint, lint_catalog};
pub use lookup::{UnknownKata, UnknownPattern};
pub use manifest::{Decoy, Manifest};
pub use package::{ANSWER_VALIDATOR, INPUT_VALIDATOR, Package, Submission};
pub use patterns::patterns;
pub use render::render_statement;
pub use slug::SlugError;
pub use statement::{Example, ExampleError, examples};
pub use template::template;
