//! JavaScript and TypeScript: the interpreter is in the program, so a solution needs nothing but its text.

mod starter;
mod types;

pub(crate) use starter::starter;
pub(crate) use types::{check_nesting, strip};
