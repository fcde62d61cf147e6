//! Go: a Go toolchain of the user's or one that is fetched once, with the harness and the standard library compiled
//! once per toolchain.

mod callee;
mod calls;
mod compiler;
mod diagnostics;
mod discover;
mod entry;
mod imports;
mod library;
mod names;
mod outline;
mod shape;
mod starter;
mod tokens;
mod types;

pub(crate) use compiler::Go;
pub(crate) use discover::install;
pub(crate) use starter::starter;
