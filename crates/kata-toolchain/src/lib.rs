//! From a solution file to a guest module: finding compilers, the harness, the build caches.
//!
//! The only crate that starts compilers. It knows neither wasmtime nor SQLite.

mod code_pack;
mod complaint;
mod cpp;
mod deep_stack;
mod environment;
mod failed;
mod fence;
mod frozen;
mod go;
mod install;
mod interpreted;
mod javascript;
mod module_cache;
mod names;
mod process;
mod python;
mod rust;
mod slow_calls;
mod source_text;
mod stamp;
mod toolchain;

pub use code_pack::CodePack;
pub use environment::Environment;
pub use fence::{FenceStatus, fence_status};
pub use frozen::{DamagedGuest, FrozenGuest, MachineCode};
pub use install::InstallError;
pub use process::Stop;
pub use rust::{Mutant, callable, mutants};
pub use slow_calls::slow_call;
pub use toolchain::{Build, Source, Toolchain, ToolchainError};
