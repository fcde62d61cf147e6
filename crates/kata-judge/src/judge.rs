//! A guest against a kata's cases: one fresh instance a case, one report.

use std::sync::atomic::{AtomicUsize, Ordering};

use kata_core::{Case, Checker, CostClass, Failure, Report, Value, Verdict};

use crate::engine::HOST_STACK_BYTES;
use crate::growth::{self, Point};
use crate::instance::Instance;
use crate::trap::Fault;
use crate::{Cancel, Guest, Judge, JudgeError, Limits, checker, wire};

/// What a guest is judged against.
#[derive(Clone, Copy, Debug)]
pub struct Suite<'a> {
    /// The parameters' names, for the failure's input.
    pub parameters: &'a [String],
    /// The cases, smallest first within their groups.
    pub cases: &'a [Case],
    /// How answers are compared.
    pub checker: Checker,
    /// The class the cost may grow like.
    pub time: CostClass,
    /// What each case may use.
    pub limits: Limits,
}

/// The run was called off before its verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the run was called off")]
pub struct Cancelled;

/// What one case came to.
struct CaseRun {
    result: Result<Value, Fault>,
    fuel: u64,
    memory_bytes: u64,
    prints: String,
}

impl Judge {
    /// Judges `guest`. The same guest and suite give the same report, fuel included, on every run and every machine.
    pub fn run(
        &self,
        guest: &Guest,
        suite: Suite<'_>,
        cancel: &Cancel,
    ) -> Result<Report, Cancelled> {
        match self.run_cases(guest, suite, cancel) {
            Ok(runs) => report(suite, runs),
            Err(error) => {
                let total = suite.cases.len();
                Ok(Report::unrun(Verdict::JudgeError, total, error.to_string()))
            }
        }
    }

    /// Runs the cases up to the first that ends the run, several at once; what came of each, in their order.
    ///
    /// A worker passes a case over only when an earlier one has ended the run, so what is left after cutting there
    /// does not depend on who was how fast.
    fn run_cases(
        &self,
        guest: &Guest,
        suite: Suite<'_>,
        cancel: &Cancel,
    ) -> Result<Vec<CaseRun>, JudgeError> {
        let next = AtomicUsize::new(0);
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
                let run = self.run_case(guest, case, suite.limits, cancel);
                if run.result.as_ref().is_err_and(Fault::ends_the_run) {
                    last.fetch_min(index, Ordering::Relaxed);
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

    fn run_case(&self, guest: &Guest, case: &Case, limits: Limits, cancel: &Cancel) -> CaseRun {
        let mut instance = match Instance::new(self, guest, limits, cancel) {
            Ok(instance) => instance,
            Err((error, store)) => {
                return CaseRun {
                    result: Err(Fault::of(&error, store.data())),
                    fuel: 0,
                    memory_bytes: 0,
                    prints: store.data().prints(),
                };
            }
        };
        let mut fuel = 0;
        let result = call(&mut instance, case, &mut fuel)
            .map_err(|error| Fault::of(&error, instance.store.data()))
            .and_then(|answer| answer);
        CaseRun {
            result,
            fuel,
            memory_bytes: instance.memory_bytes(),
            prints: instance.store.data().prints(),
        }
    }
}

/// The report of what came of the cases.
fn report(suite: Suite<'_>, runs: Vec<CaseRun>) -> Result<Report, Cancelled> {
    let mut report = Report {
        verdict: Verdict::Accepted,
        passed: 0,
        total: suite.cases.len(),
        fuel: 0,
        peak_memory_bytes: 0,
        growth: None,
        failure: None,
    };
    let mut smallest = usize::MAX;
    let mut points = Vec::new();
    for (case, run) in suite.cases.iter().zip(runs) {
        report.fuel += run.fuel;
        report.peak_memory_bytes = report.peak_memory_bytes.max(run.memory_bytes);
        let verdict = match &run.result {
            Ok(answer) if checker::accepts(suite.checker, &case.output, answer) => {
                report.passed += 1;
                if let (Some(size), Some(family)) = (case.size, &case.family) {
                    let fuel = run.fuel;
                    points.push(Point { family, size, fuel });
                }
                continue;
            }
            Ok(_) => Verdict::WrongAnswer,
            Err(fault) if fault.cancelled => return Err(Cancelled),
            Err(fault) => fault.verdict,
        };
        let size: usize = case.input.iter().map(Value::size).sum();
        if size < smallest {
            smallest = size;
            report.verdict = verdict;
            report.failure = Some(failure(suite, case, run));
        }
    }
    report.growth = growth::measure(&points, suite.time);
    if report.verdict == Verdict::Accepted {
        judge_growth(&mut report, suite.time);
    }
    Ok(report)
}

/// Loads the arguments, makes the call, fetches the answer. `fuel` is what the call alone took.
fn call(
    instance: &mut Instance,
    case: &Case,
    fuel: &mut u64,
) -> wasmtime::Result<Result<Value, Fault>> {
    let limits = instance.store.data().limits;
    let mut input = Vec::new();
    for argument in &case.input {
        wire::write(argument, &mut input);
    }
    let buffer = instance.export::<u32, u32>("kata_buffer")?;
    let load = instance.export::<(), ()>("kata_load")?;
    let invoke = instance.export::<(), ()>("kata_call")?;
    let result = instance.export::<(), u64>("kata_result")?;
    let length = u32::try_from(input.len())?;

    let store = &mut instance.store;
    let at = buffer.call(&mut *store, length)?;
    instance.memory.write(&mut *store, at as usize, &input)?;
    load.call(&mut *store, ())?;

    store.set_fuel(limits.fuel)?;
    let called = invoke.call(&mut *store, ());
    *fuel = limits.fuel - store.get_fuel()?;
    called?;

    store.set_fuel(limits.fuel)?;
    let packed = result.call(&mut *store, ())?;
    let (start, length) = ((packed & 0xffff_ffff) as usize, (packed >> 32) as usize);
    if length > limits.answer_bytes {
        return Ok(Err(Fault::new(
            Verdict::OutputLimitExceeded,
            format!(
                "the answer takes more than {} MiB",
                limits.answer_bytes >> 20
            ),
        )));
    }
    let answer = instance
        .memory
        .data(&*store)
        .get(start..start.saturating_add(length))
        .ok_or("the answer lies outside memory")
        .and_then(wire::read);
    Ok(answer.map_err(|complaint| {
        Fault::new(
            Verdict::RunTimeError,
            format!("the answer cannot be read: {complaint}"),
        )
    }))
}

fn failure(suite: Suite<'_>, case: &Case, run: CaseRun) -> Failure {
    let (actual, message) = match run.result {
        Ok(answer) => (Some(answer), None),
        Err(fault) => (None, Some(fault.message)),
    };
    Failure {
        case: Some(case.id.clone()),
        why: Some(case.why.clone()),
        input: suite
            .parameters
            .iter()
            .cloned()
            .zip(case.input.iter().cloned())
            .collect(),
        expected: Some(case.output.clone()),
        actual,
        message,
        stdout: run.prints,
    }
}

/// Every answer is right: whether the cost may grow as it does.
fn judge_growth(report: &mut Report, class: CostClass) {
    let Some(growth) = &report.growth else { return };
    if growth.exponent > growth.limit {
        report.verdict = Verdict::TimeLimitExceeded;
        report.failure = Some(Failure {
            message: Some(format!(
                "every answer is right, but the cost grows like n^{:.2}; this kata needs {class}",
                growth.exponent
            )),
            ..Failure::default()
        });
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
