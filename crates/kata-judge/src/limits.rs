//! What one case may use, and how a run is called off.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use kata_core::Language;

/// What one case may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Fuel for the call itself, in instructions of compiled code; loading and answering get as much again each. An
    /// interpreted language has more, see [`fuel_factor`].
    pub fuel: u64,
    /// Linear memory beyond what a guest of the language starts with, in bytes.
    pub memory_bytes: usize,
    /// What the solution may print, in bytes, before it is stopped.
    pub printed_bytes: usize,
    /// What is kept of its prints, in bytes.
    pub kept_bytes: usize,
    /// How large an answer may be on the wire, in bytes.
    pub answer_bytes: usize,
    /// How many values an answer may hold, lists and what is in them.
    pub answer_values: usize,
    /// Whether it may hand over cases: only a generator may.
    pub may_emit: bool,
}

impl Limits {
    /// The stack that the toolchain reserves at the bottom of a guest's memory, in bytes.
    pub const STACK_BYTES: usize = 16 << 20;

    /// What solutions get: about half a second of work and 256 MiB.
    pub const STANDARD: Self = Self {
        fuel: 500_000_000,
        memory_bytes: 256 << 20,
        printed_bytes: 1 << 20,
        kept_bytes: 16 << 10,
        answer_bytes: 16 << 20,
        answer_values: 1 << 20,
        may_emit: false,
    };

    /// What generators get: they work once and write a whole suite.
    pub const GENERATOR: Self = Self {
        fuel: 50_000_000_000,
        may_emit: true,
        ..Self::STANDARD
    };

    /// These limits for a guest of `language`.
    pub(crate) fn of(self, language: Language) -> Self {
        Self {
            fuel: self.fuel.saturating_mul(fuel_factor(language)),
            ..self
        }
    }
}

/// How many times the fuel of compiled code the same work may take in `language`: fuel is comparable within one toolchain
/// only, and an interpreter spends many instructions on each of the solution's.
#[must_use]
pub fn fuel_factor(language: Language) -> u64 {
    match language {
        Language::Rust | Language::C | Language::Cpp => 1,
        Language::Go => 4,
        Language::JavaScript | Language::TypeScript | Language::Python => 24,
    }
}

/// Calls a run off from another thread; clones share the call.
#[derive(Clone, Debug, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    /// A run that has not been called off.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls the run off: it ends within a few milliseconds.
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether the run was called off.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
