//! The programs of a package's own, built into the same sandbox when they are first needed: its predicates, its reference
//! and the reference's mutants.

use std::sync::OnceLock;

use kata_catalog::{ANSWER_VALIDATOR, INPUT_VALIDATOR, PackageError};
use kata_core::{Checker, Language, Signature, Verdict};
use kata_judge::{Cancel, Guest, Oracle};
use kata_toolchain::{Build, Source, Stop};

use super::{Bench, Task};
use crate::error::CliError;

/// What a task has of its package's programs, each once it was needed.
#[derive(Default)]
pub(super) struct Own {
    answer_validator: OnceLock<Guest>,
    input_validator: OnceLock<Option<Guest>>,
    reference: OnceLock<Option<Guest>>,
}

impl Bench {
    /// The predicate of a kata with many right answers.
    pub(super) fn answer_validator<'a>(
        &self,
        task: &'a Task,
    ) -> Result<Option<&'a Guest>, CliError> {
        let (manifest, files) = (task.entry.manifest(), task.entry.files());
        if manifest.checker != Checker::Valid {
            return Ok(None);
        }
        let slot = &task.own.answer_validator;
        if slot.get().is_none() {
            let name = files.name(ANSWER_VALIDATOR);
            let text = files.read(ANSWER_VALIDATOR).map_err(PackageError::from)?;
            let signature = manifest.signature.answer_validator();
            let signature = signature
                .ok_or_else(|| CliError::usage(format!("{name}: a class has no validator")))?;
            // Another run may have been faster: either will do.
            let _ = slot.set(self.guest(&name, &text, &signature)?);
        }
        Ok(slot.get())
    }

    /// Builds what judging a failing solution will need, as far as it can be built.
    pub(crate) fn make_ready(&self, task: &Task) {
        // What fails here fails again when it is needed, and is told then.
        let _ = self.answer_validator(task);
        let _ = self.oracle(task);
    }

    /// Those who know what is right for inputs that are no case; `None` without a reference in a language that is
    /// compiled here.
    pub(super) fn oracle<'a>(&self, task: &'a Task) -> Result<Option<Oracle<'a>>, CliError> {
        let (manifest, files) = (task.entry.manifest(), task.entry.files());
        if task.own.reference.get().is_none() {
            let reference = match task.entry.reference().map_err(PackageError::from)? {
                None => None,
                Some(reference) => {
                    let name = files.name(&reference.path());
                    Some(self.guest(&name, &reference.source, &manifest.signature)?)
                }
            };
            let _ = task.own.reference.set(reference);
        }
        if task.own.input_validator.get().is_none() {
            let text = files
                .text_if_present(INPUT_VALIDATOR)
                .map_err(PackageError::from)?;
            let validator = match (text, manifest.signature.input_validator()) {
                (Some(text), Some(signature)) => {
                    Some(self.guest(&files.name(INPUT_VALIDATOR), text.as_bytes(), &signature)?)
                }
                _ => None,
            };
            let _ = task.own.input_validator.set(validator);
        }
        let reference = task.own.reference.get().and_then(Option::as_ref);
        Ok(reference.map(|reference| Oracle {
            reference,
            input_validator: task.own.input_validator.get().and_then(Option::as_ref),
        }))
    }

    /// Builds a program of a package's own: whatever is wrong with it is the package's fault.
    pub(crate) fn guest(
        &self,
        name: &str,
        text: &[u8],
        signature: &Signature,
    ) -> Result<Guest, CliError> {
        let source = Source {
            bytes: text,
            shown_as: name,
            slot: "validators-references",
        };
        let fault = |message: String| {
            CliError::usage(format!("{name} does not build: {message}"))
                .hint("`kata catalog check` proves a package")
        };
        match self
            .toolchain
            .build(Language::Rust, source, signature, &Stop::default())?
        {
            Build::Module(wasm) => self
                .sandbox()?
                .load(&wasm)
                .map_err(|(_, message)| fault(message)),
            Build::Refused(diagnostics) => Err(fault(diagnostics)),
            Build::Stopped => Err(CliError::internal(
                "a build nobody called off was called off",
            )),
        }
    }

    /// The verdict on a mutant of the reference.
    pub(crate) fn verdict_of_mutant(&self, task: &Task, text: &[u8]) -> Result<Verdict, CliError> {
        let Some(guest) = self.mutant(task, text)? else {
            return Ok(Verdict::CompileError);
        };
        let suite = task.suite(self.answer_validator(task)?);
        let report = self.sandbox()?.run(&guest, suite, &Cancel::new());
        Ok(report.map_or(Verdict::JudgeError, |report| report.verdict))
    }

    /// The indices of the cases that a mutant of the reference fails; `None` when it does not compile.
    pub(crate) fn failing(&self, task: &Task, text: &[u8]) -> Result<Option<Vec<usize>>, CliError> {
        let Some(guest) = self.mutant(task, text)? else {
            return Ok(None);
        };
        let suite = task.suite(self.answer_validator(task)?);
        Ok(Some(self.sandbox()?.failing(&guest, suite)?))
    }

    fn mutant(&self, task: &Task, text: &[u8]) -> Result<Option<Guest>, CliError> {
        let source = Source {
            bytes: text,
            shown_as: "mutant.rs",
            slot: task.entry.id().as_str(),
        };
        let signature = &task.entry.manifest().signature;
        let build = self
            .toolchain
            .build(Language::Rust, source, signature, &Stop::default())?;
        let Build::Module(wasm) = build else {
            return Ok(None);
        };
        let loaded = self.sandbox()?.load(&wasm);
        loaded
            .map(Some)
            .map_err(|(_, message)| CliError::internal(message))
    }
}
