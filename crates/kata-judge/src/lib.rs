//! A guest module, cases and limits go in; a [`Report`](kata_core::Report) comes out.
//!
//! The only crate that knows wasmtime, and no type of wasmtime's is in its API. It reads no files, starts no
//! processes, and no wall time enters a verdict: the epoch net around a case ends in a judge error.

mod call;
mod checker;
mod code_cache;
mod engine;
mod generate;
mod growth;
mod guest;
mod instance;
mod interpreter;
mod judge;
mod limits;
mod program;
mod report;
mod shrink;
mod trap;
mod validator;
mod wasi;
mod wire;

pub use code_cache::CodeCache;
pub use engine::{Judge, JudgeError};
pub use generate::GeneratedCase;
pub use growth::{Point, measure_growth};
pub use guest::Guest;
pub use interpreter::{Interpreter, precompile};
pub use judge::{Called, Cancelled, Suite};
pub use limits::{Cancel, Limits, fuel_factor};
pub use program::Program;
pub use shrink::{Oracle, can_shrink};
pub use wire::read as read_answer;
