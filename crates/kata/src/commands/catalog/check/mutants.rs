//! Mutants of a package's reference: each must be killed by a case, or be listed as equivalent with a reason.

use kata_catalog::{EQUIVALENT_MUTANTS, Equivalent, Package, Submission};
use kata_core::Verdict;
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
    let is_listed = |mutant: &Mutant| package.equivalents.iter().any(|listed| is(mutant, listed));
    let mut problems = Vec::new();
    for Trial { mutant, fate } in trials {
        let Mutant {
            line,
            before,
            after,
            ..
        } = mutant;
        match fate {
            Fate::Survived if !is_listed(mutant) => problems.push(format!(
                "{name}:{line}: no case kills the mutant\n  - {before}\n  + {after}"
            )),
            Fate::Failed(message) => problems.push(format!(
                "{name}:{line}: the mutant `{after}` was not tried: {message}"
            )),
            _ => {}
        }
    }
    let survives = |listed: &&Equivalent| {
        let survivors = trials
            .iter()
            .filter(|trial| matches!(trial.fate, Fate::Survived));
        survivors.into_iter().any(|trial| is(&trial.mutant, listed))
    };
    for Equivalent { line, mutant, .. } in package.equivalents.iter().filter(|one| !survives(one)) {
        problems.push(format!(
            "{}: `{line}` as `{mutant}` is listed, but no such mutant survives",
            package.name(EQUIVALENT_MUTANTS)
        ));
    }
    problems
}

fn is(mutant: &Mutant, listed: &Equivalent) -> bool {
    mutant.before == listed.line && mutant.after == listed.mutant
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
