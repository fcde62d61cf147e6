//! A guest against a kata's cases: one fresh instance a case, one report.

use std::sync::atomic::{AtomicUsize, Ordering};

use kata_core::{Case, Checker, Cost, Report, Signature, Value, Verdict};

use crate::call::{Spent, call};
use crate::engine::HOST_STACK_BYTES;
use crate::instance::Instance;
use crate::trap::Fault;
use crate::{Cancel, Guest, Judge, JudgeError, Limits, checker, report};

/// What a guest is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Suite<'a> {
    /// What the guest answers to, and how an answer off the wire is read.
    pub signature: &'a Signature,
    /// The cases, smallest first within their groups.
    pub cases: &'a [Case],
    /// How answers are compared.
    pub checker: Checker,
    /// For [`Checker::Valid`]: the predicate, a guest that takes a case's input, the expected answer and the answer, and
    /// says what is wrong with it.
    pub validator: Option<&'a Guest>,
    /// The classes that time and space may grow like.
    pub cost: &'a Cost,
    /// What each case may use.
    pub limits: Limits,
}

/// The run was called off before its verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the run was called off")]
pub struct Cancelled;

/// A case that fails after this part of its budget ends the run: the next one may cost as much and tells nothing new.
const COSTLY_PART: u64 = 16;

/// How many times the fuel a call may take whose heap is counted.
const COUNTING_FACTOR: u64 = 10;

/// What one case came to.
pub(crate) struct CaseRun {
    pub(crate) result: Result<Value, Fault>,
    /// What is wrong with the answer; see [`Judge::complaint`].
    pub(crate) complaint: Option<String>,
    pub(crate) fuel: u64,
    pub(crate) extra_memory_bytes: Option<u64>,
    pub(crate) memory_bytes: u64,
    pub(crate) prints: String,
}

impl Judge {
    /// Judges `guest`. The same guest and suite give the same report, fuel included, on every run and every machine.
    pub fn run(
        &self,
        guest: &Guest,
        suite: Suite<'_>,
        cancel: &Cancel,
    ) -> Result<Report, Cancelled> {
        let costly = suite.limits.of(guest.language).fuel / COSTLY_PART;
        let ends_the_run = |run: &CaseRun| {
            let fault = run.result.as_ref().err();
            fault.is_some_and(|fault| fault.ends_the_run() || run.fuel > costly)
        };
        self.reported(guest, suite, ends_the_run, cancel)
    }

    /// The report of a run that ends at the first case that fails, whose verdict it has.
    pub fn run_to_the_first_failure(
        &self,
        guest: &Guest,
        suite: Suite<'_>,
        cancel: &Cancel,
    ) -> Result<Report, Cancelled> {
        self.reported(guest, suite, |run| run.verdict().is_some(), cancel)
    }

    fn reported(
        &self,
        guest: &Guest,
        suite: Suite<'_>,
        ends_the_run: impl Fn(&CaseRun) -> bool + Sync,
        cancel: &Cancel,
    ) -> Result<Report, Cancelled> {
        match self.run_cases(guest, suite, ends_the_run, cancel) {
            Ok(mut runs) => {
                if suite.cost.judge_space {
                    self.count_heap(guest, suite, &mut runs, cancel);
                }
                report::of(suite, runs)
            }
            Err(error) => {
                let total = suite.cases.len();
                Ok(Report::unrun(Verdict::JudgeError, total, error.to_string()))
            }
        }
    }

    /// Counts the heap of the cases to scale in runs of their own, where counting it would change the fuel.
    fn count_heap(&self, guest: &Guest, suite: Suite<'_>, runs: &mut [CaseRun], cancel: &Cancel) {
        let Some(counting) = guest.counting_heap() else {
            return;
        };
        let limits = Limits {
            fuel: suite.limits.fuel.saturating_mul(COUNTING_FACTOR),
            ..suite.limits
        };
        let work = || {
            let of_scale = suite.cases.iter().zip(&*runs).enumerate();
            of_scale
                .filter(|(_, (case, run))| case.size.is_some() && run.verdict().is_none())
                .map(|(index, (case, _))| {
                    let counted = self.run_case(&counting, &case.input, limits, cancel);
                    (index, counted.extra_memory_bytes)
                })
                .collect::<Vec<_>>()
        };
        // Without a count there is no verdict on space, as in a language that has none.
        let counted = on_deep_stacks(1, work).unwrap_or_default();
        for (index, bytes) in counted.into_iter().flatten() {
            runs[index].extra_memory_bytes = bytes;
        }
    }

    /// The indices of the cases that `guest` fails, every one of them run.
    pub fn failing(&self, guest: &Guest, suite: Suite<'_>) -> Result<Vec<usize>, JudgeError> {
        let runs = self.run_cases(guest, suite, |_| false, &Cancel::new())?;
        let failing = runs.iter().enumerate();
        Ok(failing
            .filter(|(_, run)| run.verdict().is_some())
            .map(|(index, _)| index)
            .collect())
    }

    /// Runs the cases up to the first that `ends_the_run`, several at once; what came of each, in their order.
    ///
    /// A worker passes a case over only when an earlier one has ended the run, so what is left after cutting there
    /// does not depend on who was how fast.
    fn run_cases(
        &self,
        guest: &Guest,
        suite: Suite<'_>,
        ends_the_run: impl Fn(&CaseRun) -> bool + Sync,
        cancel: &Cancel,
    ) -> Result<Vec<CaseRun>, JudgeError> {
        let next = AtomicUsize::new(0);
        let smallest = AtomicUsize::new(usize::MAX);
        let last = AtomicUsize::new(usize::MAX);
        let work = || {
            let mut runs = Vec::new();
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(case) = suite.cases.get(index) else {
                    return runs;
                };
                if index > last.load(Ordering::Relaxed) {
                    return runs;
                }
                let mut run = self.judged_case(guest, case, suite, cancel);
                if ends_the_run(&run) {
                    last.fetch_min(index, Ordering::Relaxed);
                }
                // Only the smallest failing case is shown: the other answers need not be kept.
                let shown = run.complaint.is_some()
                    && smallest.fetch_min(report::size(case), Ordering::Relaxed)
                        >= report::size(case);
                if let (Ok(answer), false) = (&mut run.result, shown) {
                    *answer = Value::Null;
                }
                runs.push((index, run));
            }
        };
        let workers = self.workers.min(suite.cases.len());
        let mut runs = on_deep_stacks(workers, work)?
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        runs.sort_by_key(|(index, _)| *index);
        runs.truncate(last.into_inner().saturating_add(1));
        Ok(runs.into_iter().map(|(_, run)| run).collect())
    }

    /// Runs a case and compares its answer.
    pub(crate) fn judged_case(
        &self,
        guest: &Guest,
        case: &Case,
        suite: Suite<'_>,
        cancel: &Cancel,
    ) -> CaseRun {
        let mut run = self.run_case(guest, &case.input, suite.limits, cancel);
        run.result = run.result.and_then(|raw| {
            let answer = suite.signature.answer(&case.input, raw);
            run.complaint = self.complaint(case, &answer, suite, cancel)?;
            Ok(answer)
        });
        run
    }

    /// What is wrong with `answer`; `None` when it is right, no words when it is only not the expected one.
    fn complaint(
        &self,
        case: &Case,
        answer: &Value,
        suite: Suite<'_>,
        cancel: &Cancel,
    ) -> Result<Option<String>, Fault> {
        if checker::accepts(suite.checker, &case.output, answer) {
            return Ok(None);
        }
        let is_of_type = suite
            .signature
            .answer_mismatch(&case.input, answer, report::ANSWER)
            .is_none();
        match suite.validator.filter(|_| is_of_type) {
            Some(validator) => self.invalid_answer(validator, case, answer, cancel),
            None => Ok(Some(String::new())),
        }
    }

    pub(crate) fn run_case(
        &self,
        guest: &Guest,
        input: &[Value],
        limits: Limits,
        cancel: &Cancel,
    ) -> CaseRun {
        let mut instance = match Instance::new(self, guest, limits, cancel) {
            Ok(instance) => instance,
            Err((error, store)) => {
                return CaseRun {
                    result: Err(Fault::of(&error, store.data())),
                    complaint: None,
                    fuel: 0,
                    extra_memory_bytes: None,
                    memory_bytes: 0,
                    prints: store.data().prints(),
                };
            }
        };
        let mut spent = Spent::default();
        let result = call(&mut instance, input, guest.counts_heap, &mut spent)
            .map_err(|error| Fault::of(&error, instance.store.data()))
            .and_then(|answer| answer);
        CaseRun {
            result,
            complaint: None,
            fuel: spent.fuel,
            extra_memory_bytes: spent.extra_memory_bytes,
            memory_bytes: instance.store.data().memory_bytes() as u64,
            prints: instance.store.data().prints(),
        }
    }
}

/// What one call came to, outside any suite.
#[derive(Clone, Debug, PartialEq)]
pub struct Called {
    /// The answer, or the verdict on a call that got to none and why.
    pub answer: Result<Value, (Verdict, String)>,
    /// The fuel of the call.
    pub fuel: u64,
    /// The most memory it took from the heap beyond its arguments and its answer, in bytes; `None` where the language
    /// cannot count it.
    pub extra_memory_bytes: Option<u64>,
}

impl Judge {
    /// Calls `guest` with each of `inputs`, each in a fresh instance.
    pub fn call(
        &self,
        guest: &Guest,
        inputs: &[Vec<Value>],
        limits: Limits,
    ) -> Result<Vec<Called>, JudgeError> {
        let cancel = Cancel::new();
        let work = || {
            let call =
                |input: &Vec<Value>| Called::of(self.run_case(guest, input, limits, &cancel));
            inputs.iter().map(call).collect::<Vec<_>>()
        };
        Ok(on_deep_stacks(1, work)?.concat())
    }
}

impl Called {
    fn of(run: CaseRun) -> Self {
        Self {
            answer: run.result.map_err(|fault| (fault.verdict, fault.message)),
            fuel: run.fuel,
            extra_memory_bytes: run.extra_memory_bytes,
        }
    }
}

/// Runs `work` on `count` threads whose stacks hold the deepest recursion a guest is allowed.
pub(crate) fn on_deep_stacks<T: Send>(
    count: usize,
    work: impl Fn() -> T + Sync,
) -> Result<Vec<T>, JudgeError> {
    std::thread::scope(|scope| {
        let workers = (0..count)
            .map(|_| {
                std::thread::Builder::new()
                    .name("judge".to_owned())
                    .stack_size(HOST_STACK_BYTES)
                    .spawn_scoped(scope, &work)
            })
            .collect::<Result<Vec<_>, _>>()
            .map_err(|error| JudgeError::Engine(error.to_string()))?;
        workers
            .into_iter()
            .map(|worker| {
                worker
                    .join()
                    .map_err(|_| JudgeError::Engine("the judge stopped unexpectedly".to_owned()))
            })
            .collect()
    })
}
