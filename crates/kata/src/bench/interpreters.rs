//! The interpreters that the program carries, compiled for this machine when they are first needed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use kata_core::Language;
use kata_judge::{Interpreter, precompile};
use kata_toolchain::FrozenGuest;

use super::Bench;
use crate::error::CliError;

/// The interpreters that are ready, by the digest of what they are.
#[derive(Default)]
pub(super) struct Interpreters(Mutex<HashMap<&'static str, Interpreter>>);

impl Bench {
    /// The interpreter of `language`, compiled if this machine has no code of it yet.
    pub(super) fn interpreter(&self, language: Language) -> Result<Interpreter, CliError> {
        let guest = FrozenGuest::of(language)
            .ok_or_else(|| CliError::internal(format!("there is no interpreter for {language}")))?;
        let mut ready = self
            .interpreters
            .0
            .lock()
            .map_err(|_| CliError::internal("an interpreter could not be made ready"))?;
        if let Some(interpreter) = ready.get(guest.sha256()) {
            return Ok(interpreter.clone());
        }
        let judge = self.sandbox()?;
        let code = guest.machine_code(&self.cache, judge.engine_name());
        let path = match code.find() {
            Some(path) => path,
            None => code.insert(&self.compiled(guest)?)?,
        };
        let interpreter = judge.interpreter(&path, language)?;
        ready.insert(guest.sha256(), interpreter.clone());
        Ok(interpreter)
    }

    fn compiled(&self, guest: &FrozenGuest) -> Result<Vec<u8>, CliError> {
        let wasm = guest
            .wasm()
            .map_err(|error| CliError::internal(error.to_string()))?;
        let what = format!("preparing {} for this machine, once", guest.version());
        let bar = self.printer.progress(&what, guest.functions());
        let counted = bar.clone();
        let code = precompile(&wasm, Arc::new(move || counted.inc(1)));
        bar.finish_and_clear();
        Ok(code?)
    }
}
