//! Rust: the user's own `rustc`, with the harness compiled once per compiler.

mod compiler;
mod diagnostics;
mod discover;
mod entry;
mod harness;
mod mutants;
mod reach;
mod starter;

pub(crate) use compiler::Rust;
pub use compiler::callable;
pub use mutants::{Mutant, mutants};
pub(crate) use starter::starter;
