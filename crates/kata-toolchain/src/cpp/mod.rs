//! C and C++: zig's clang or the system's, with the harness and the standard library compiled once per compiler.

mod c_entry;
mod c_form;
mod c_types;
mod clang;
mod compiler;
mod declared;
mod diagnostics;
mod discover;
mod entry;
mod flags;
mod harness;
mod reach;
mod scan;
mod starter;
mod zig;

pub(crate) use c_form::impossible as impossible_in_c;
pub(crate) use compiler::Cpp;
pub(crate) use discover::install;
pub(crate) use starter::starter;
