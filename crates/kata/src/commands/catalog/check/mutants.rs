//! Mutants of a package's reference: each must be killed by a case, or be listed as equivalent with a reason.

use kata_catalog::{Package, Submission};
use kata_core::{Language, Verdict};
use kata_toolchain::{Mutant, mutants};

use crate::bench::{Bench, Task};

/// What became of one mutant.
pub(super) struct Trial {
    pub(super) mutant: Mutant,
    pub(super) fate: Fate,
}

/// How a mutant ended.
pub(super) enum Fate {
    /// Some case tells it from the reference: which, when that was asked.
    Killed(Vec<usize>),
    /// The compiler refuses it.
    DoesNotCompile,
    /// No case tells it from the reference.
    Survived,
    /// It could not be tried.
    Failed(String),
}

/// The solution whose mutants are tried: the first accepted one in Rust.
pub(super) fn reference(package: &Package) -> Option<&Submission> {
    package.submissions.iter().find(|submission| {
        submission.verdict == Verdict::Accepted && submission.language == Language::Rust
    })
}

/// Every mutant of `reference`.
pub(super) fn of(reference: &Submission) -> Vec<Mutant> {
    mutants(&String::from_utf8_lossy(&reference.source))
}

/// Tries one; with `matrix`, against every case and not only up to the first that tells.
pub(super) fn try_one(bench: &Bench, task: &Task, mutant: Mutant, matrix: bool) -> Trial {
    let fate = if matrix {
        match bench.failing(task, mutant.text.as_bytes()) {
            Ok(None) => Fate::DoesNotCompile,
            Ok(Some(failing)) if failing.is_empty() => fate(bench, task, &mutant),
            Ok(Some(failing)) => Fate::Killed(failing),
            Err(error) => Fate::Failed(error.message),
        }
    } else {
        fate(bench, task, &mutant)
    };
    Trial { mutant, fate }
}

fn fate(bench: &Bench, task: &Task, mutant: &Mutant) -> Fate {
    match bench.verdict_of_mutant(task, mutant.text.as_bytes()) {
        Ok(Verdict::Accepted) => Fate::Survived,
        Ok(Verdict::CompileError) => Fate::DoesNotCompile,
        Ok(Verdict::JudgeError) => Fate::Failed("the judge failed".to_owned()),
        Ok(_) => Fate::Killed(Vec::new()),
        Err(error) => Fate::Failed(error.message),
    }
}

/// What is wrong: survivors that are not listed, and listed ones that do not survive.
pub(super) fn problems(package: &Package, reference: &Submission, trials: &[Trial]) -> Vec<String> {
    let name = package.name(&reference.path());
    let is = |trial: &Trial, line: &str, mutant: &str| {
        trial.mutant.before == line && trial.mutant.after == mutant
    };
    let mut problems = Vec::new();
    for trial in trials {
        let Mutant {
            line,
            before,
            after,
            ..
        } = &trial.mutant;
        match &trial.fate {
            Fate::Survived
                if !package
                    .equivalents
                    .iter()
                    .any(|listed| is(trial, &listed.line, &listed.mutant)) =>
            {
                problems.push(format!(
                    "{name}:{line}: no case kills the mutant\n  - {before}\n  + {after}"
                ));
            }
            Fate::Failed(message) => problems.push(format!(
                "{name}:{line}: the mutant `{after}` was not tried: {message}"
            )),
            _ => {}
        }
    }
    for listed in &package.equivalents {
        let survives = |trial: &Trial| {
            matches!(trial.fate, Fate::Survived) && is(trial, &listed.line, &listed.mutant)
        };
        if !trials.iter().any(survives) {
            problems.push(format!(
                "{}: `{}` as `{}` is listed, but no such mutant survives",
                package.name("submissions/equivalent_mutants.toml"),
                listed.line,
                listed.mutant
            ));
        }
    }
    problems
}

/// How many mutants compile, and how many of these were killed.
pub(super) fn counts(trials: &[Trial]) -> (usize, usize) {
    let killed = trials
        .iter()
        .filter(|trial| matches!(trial.fate, Fate::Killed(_)))
        .count();
    let survived = trials
        .iter()
        .filter(|trial| matches!(trial.fate, Fate::Survived))
        .count();
    (killed + survived, killed)
}
