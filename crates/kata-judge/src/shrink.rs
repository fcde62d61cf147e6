//! The smallest counterexample: a failing input is made smaller, as long as it stays one.
//!
//! Every candidate keeps the kata's constraints, and the reference says what its answer must be. What bounds the search is
//! counted in runs and fuel, so the same solution always ends at the same counterexample.

mod candidates;

use kata_core::{Case, Failure, Report, Value, Verdict};

use crate::judge::on_deep_stacks;
use crate::{Cancel, Cancelled, Guest, Judge, Limits, Suite, fuel_factor};

/// A smaller input is not easier to read than this.
const READABLE: usize = 12;
/// How many inputs are tried.
const MOST_RUNS: u32 = 600;
/// The same for an interpreter, whose instances take their time to start.
const MOST_INTERPRETED_RUNS: u32 = 150;
/// What they may take together, the reference's runs included.
const MOST_FUEL: u64 = 300_000_000;
/// What one run may take: a counterexample that runs longer is no small one.
const RUN: Limits = Limits {
    fuel: 10_000_000,
    ..Limits::STANDARD
};

/// Those who know what is right.
#[derive(Clone, Copy, Debug)]
pub struct Oracle<'a> {
    /// An accepted solution.
    pub reference: &'a Guest,
    /// The package's predicate for inputs, if it has one.
    pub input_validator: Option<&'a Guest>,
}

/// Whether the failure of `report` is one whose input can be made smaller and is worth it.
#[must_use]
pub fn can_shrink(report: &Report) -> bool {
    let is_of_one_case = matches!(report.verdict, Verdict::WrongAnswer | Verdict::RunTimeError);
    is_of_one_case
        && report
            .failure
            .as_ref()
            .is_some_and(|failure| size(failure) > READABLE)
}

fn size(failure: &Failure) -> usize {
    failure.input.iter().map(|(_, value)| value.size()).sum()
}

impl Judge {
    /// A failure of the same verdict on a smaller input than that of `report`; `None` when none was found.
    pub fn shrink(
        &self,
        guest: &Guest,
        oracle: Oracle<'_>,
        suite: Suite<'_>,
        report: &Report,
        cancel: &Cancel,
    ) -> Result<Option<Failure>, Cancelled> {
        let Some(failure) = &report.failure else {
            return Ok(None);
        };
        let search = || {
            let search = Search {
                judge: self,
                guest,
                oracle,
                suite,
                verdict: report.verdict,
                case: failure.case.clone().unwrap_or_default(),
                why: failure.why.clone().unwrap_or_default(),
                cancel,
            };
            search.run(
                failure
                    .input
                    .iter()
                    .map(|(_, value)| value.clone())
                    .collect(),
            )
        };
        // A search that cannot start leaves the case as it is.
        let mut found = on_deep_stacks(1, search).unwrap_or_default();
        if cancel.is_cancelled() {
            return Err(Cancelled);
        }
        Ok(found.pop().flatten().map(|smaller| Failure {
            note: Some("made smaller than the case itself, which fails too".to_owned()),
            ..smaller
        }))
    }
}

struct Search<'a> {
    judge: &'a Judge,
    guest: &'a Guest,
    oracle: Oracle<'a>,
    suite: Suite<'a>,
    verdict: Verdict,
    case: String,
    why: String,
    cancel: &'a Cancel,
}

/// What is left of the search's means.
struct Means {
    runs: u32,
    fuel: u64,
}

impl Means {
    fn are_spent(&self) -> bool {
        self.runs == 0 || self.fuel == 0
    }

    fn take(&mut self, fuel: u64) {
        self.fuel = self.fuel.saturating_sub(fuel);
    }
}

impl Search<'_> {
    fn run(&self, mut input: Vec<Value>) -> Option<Failure> {
        let mut means = Means {
            runs: if self.guest.program.is_some() {
                MOST_INTERPRETED_RUNS
            } else {
                MOST_RUNS
            },
            fuel: MOST_FUEL,
        };
        let mut smallest = None;
        'smaller: loop {
            for candidate in candidates::of(self.suite.signature, &input) {
                if means.are_spent() || self.cancel.is_cancelled() {
                    return smallest;
                }
                if let Some(failure) = self.fails(&candidate, &mut means) {
                    smallest = Some(failure);
                    input = candidate;
                    continue 'smaller;
                }
            }
            return smallest;
        }
    }

    /// The failure on `input`, if it is a valid input and fails in the same way.
    fn fails(&self, input: &[Value], means: &mut Means) -> Option<Failure> {
        let signature = self.suite.signature;
        if signature.input_mismatch(input).is_some() || signature.bounds_broken(input).is_some() {
            return None;
        }
        means.runs = means.runs.saturating_sub(1);
        if let Some(validator) = self.oracle.input_validator {
            let (complaint, fuel) = self.judge.invalid(validator, input, RUN, self.cancel);
            means.take(fuel / fuel_factor(validator.language));
            if complaint.is_some() {
                return None;
            }
        }
        let reference = self
            .judge
            .run_case(self.oracle.reference, input, RUN, self.cancel);
        means.take(reference.fuel / fuel_factor(self.oracle.reference.language));
        let output = signature.answer(input, reference.result.ok()?);
        let case = Case {
            id: self.case.clone(),
            why: self.why.clone(),
            group: kata_core::CaseGroup::Secret,
            size: None,
            family: None,
            input: input.to_vec(),
            output,
        };
        let suite = Suite {
            limits: RUN,
            ..self.suite
        };
        let run = self
            .judge
            .judged_case(self.guest, &case, suite, self.cancel);
        means.take(run.fuel / fuel_factor(self.guest.language));
        (run.verdict() == Some(self.verdict)).then(|| run.into_failure(suite, &case))
    }
}
