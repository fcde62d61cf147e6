//! From a solution file to a guest module: finding compilers, the harness, the build caches.
//!
//! The only crate that starts compilers. It knows neither wasmtime nor SQLite.

mod code_pack;
mod environment;
mod fence;
mod module_cache;
mod process;
mod rust;
mod toolchain;

pub use code_pack::CodePack;
pub use environment::Environment;
pub use fence::{FenceStatus, fence_status};
pub use process::Stop;
pub use rust::{Mutant, callable, mutants};
pub use toolchain::{Build, Source, Toolchain, ToolchainError};
