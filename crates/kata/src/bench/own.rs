//! The programs of a package's own, built into the same sandbox when they are first needed: its predicates, its reference
//! and the reference's mutants.

use std::sync::OnceLock;

use kata_catalog::{ANSWER_VALIDATOR, INPUT_VALIDATOR, PackageError};
use kata_core::{Checker, Language, Signature, Verdict};
use kata_judge::{Cancel, Guest, Oracle};
use kata_toolchain::{Build, FrozenGuest, Source, Stop};

use super::{Bench, Loaded, Named, Task};
use crate::error::CliError;

/// What a task has of its package's programs, each once it was needed.
#[derive(Default)]
pub(super) struct Own {
    answer_validator: OnceLock<Guest>,
    input_validator: OnceLock<Option<Guest>>,
    /// For solutions that are compiled, and for those that are interpreted.
    references: [OnceLock<Option<Guest>>; 2],
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

    /// Builds what judging a failing solution in `language` will need, as far as it can be built.
    pub(crate) fn make_ready(&self, task: &Task, language: Language) {
        // What fails here fails again when it is needed, and is told then.
        let _ = self.answer_validator(task);
        let _ = self.oracle(task, language);
    }

    /// Those who know what is right for inputs that are no case, for a solution in `language`; `None` without a reference.
    ///
    /// A solution that needs no compiler is measured against a reference that needs none, where there is one.
    pub(super) fn oracle<'a>(
        &self,
        task: &'a Task,
        language: Language,
    ) -> Result<Option<Oracle<'a>>, CliError> {
        let (manifest, files) = (task.entry.manifest(), task.entry.files());
        let is_interpreted = FrozenGuest::of(language).is_some();
        let slot = &task.own.references[usize::from(is_interpreted)];
        if slot.get().is_none() {
            let languages: &[Language] = if is_interpreted {
                &[Language::Python, Language::JavaScript, Language::Rust]
            } else {
                &[Language::Rust]
            };
            let reference = task.entry.reference(languages);
            let reference = match reference.map_err(PackageError::from)? {
                None => None,
                Some(reference) => {
                    let name = files.name(&reference.path());
                    Some(self.guest(&name, &reference.source, &manifest.signature)?)
                }
            };
            let _ = slot.set(reference);
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
        let reference = slot.get().and_then(Option::as_ref);
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
        let extension = name.rsplit_once('.').map_or("", |(_, extension)| extension);
        let language = Language::from_extension(extension).map_err(|e| fault(e.to_string()))?;
        let build = self
            .toolchain
            .build(language, source, signature, &Stop::default())?;
        let named = Named {
            language,
            shown_as: name,
            signature,
        };
        match self.load(build, named, &Cancel::new())? {
            Loaded::Guest(guest) => Ok(guest),
            Loaded::Refused(_, message) => Err(fault(message)),
            Loaded::Stopped => Err(CliError::internal(
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
        let judge = self.sandbox()?;
        let report = judge.run_to_the_first_failure(&guest, suite, &Cancel::new());
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
        let loaded = self.sandbox()?.load(&wasm, Language::Rust);
        loaded
            .map(Some)
            .map_err(|(_, message)| CliError::internal(message))
    }
}
