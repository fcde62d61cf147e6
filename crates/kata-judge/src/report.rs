//! From what came of each case to the report: the verdict, the failure that is shown, and how the costs grow.

use kata_core::{Case, Cost, Failure, Growth, GrowthOutcome, Report, Value, Verdict};

use crate::growth::{Point, measure_growth};
use crate::judge::{Cancelled, CaseRun, Suite};

/// The report of what came of the cases.
pub(crate) fn of(suite: Suite<'_>, runs: Vec<CaseRun>) -> Result<Report, Cancelled> {
    let mut report = Report {
        verdict: Verdict::Accepted,
        passed: 0,
        total: suite.cases.len(),
        fuel: 0,
        peak_memory_bytes: 0,
        extra_memory_bytes: None,
        growth: None,
        memory_growth: None,
        failure: None,
    };
    let mut smallest = usize::MAX;
    let (mut times, mut spaces) = (Vec::new(), Vec::new());
    for (case, run) in suite.cases.iter().zip(runs) {
        report.fuel += run.fuel;
        report.peak_memory_bytes = report.peak_memory_bytes.max(run.memory_bytes);
        report.extra_memory_bytes = report.extra_memory_bytes.max(run.extra_memory_bytes);
        let verdict = match run.verdict() {
            None => {
                report.passed += 1;
                if let (Some(size), Some(family)) = (case.size, &case.family) {
                    let point = |cost| Point { family, size, cost };
                    times.push(point(run.fuel));
                    spaces.extend(run.extra_memory_bytes.map(point));
                }
                continue;
            }
            Some(_) if run.is_cancelled() => return Err(Cancelled),
            Some(verdict) => verdict,
        };
        if size(case) < smallest {
            smallest = size(case);
            report.verdict = verdict;
            report.failure = Some(run.into_failure(suite, case));
        }
    }
    report.growth = measure_growth(&times, suite.cost.time);
    report.memory_growth = measure_growth(&spaces, suite.cost.space);
    if report.verdict == Verdict::Accepted {
        judge_growth(&mut report, suite.cost);
    }
    Ok(report)
}

/// How large a case is: its arguments together.
pub(crate) fn size(case: &Case) -> usize {
    case.input.iter().map(Value::size).sum()
}

/// What a solution's answer is called in messages.
pub(crate) const ANSWER: &str = "yours";

/// What to say of an answer that is not of the kata's type, such as one of a language that knows no types.
fn of_another_type(suite: Suite<'_>, case: &Case, answer: &Value) -> Option<String> {
    let mismatch = suite
        .signature
        .answer_mismatch(&case.input, answer, ANSWER)?;
    Some(match answer {
        Value::Null => "nothing was returned: is there a `return` missing?".to_owned(),
        _ => mismatch,
    })
}

impl CaseRun {
    /// The verdict on a case that did not pass.
    pub(crate) fn verdict(&self) -> Option<Verdict> {
        match &self.result {
            Ok(_) => self.complaint.as_ref().map(|_| Verdict::WrongAnswer),
            Err(fault) => Some(fault.verdict),
        }
    }

    fn is_cancelled(&self) -> bool {
        self.result.as_ref().is_err_and(|fault| fault.cancelled)
    }

    /// What is told of a case that did not pass.
    pub(crate) fn into_failure(self, suite: Suite<'_>, case: &Case) -> Failure {
        let (actual, message) = match self.result {
            Ok(answer) => {
                let complaint = self.complaint.filter(|words| !words.is_empty());
                let of_another_type = || of_another_type(suite, case, &answer);
                let message = complaint.or_else(of_another_type);
                (Some(answer), message)
            }
            Err(fault) => (None, Some(fault.message)),
        };
        Failure {
            case: Some(case.id.clone()),
            why: Some(case.why.clone()),
            input: suite
                .signature
                .input_names()
                .into_iter()
                .map(str::to_owned)
                .zip(case.input.iter().cloned())
                .collect(),
            expected: Some(case.output.clone()),
            actual,
            message,
            stdout: self.prints,
            note: None,
        }
    }
}

/// Every answer is right: whether the cost may grow as it does. Where that cannot be told, the budgets have decided.
fn judge_growth(report: &mut Report, cost: &Cost) {
    let beyond = |growth: &Option<Growth>| {
        growth
            .as_ref()
            .filter(|growth| growth.outcome == GrowthOutcome::Beyond)
            .map(|growth| {
                let exponent = || format!("n^{:.2}", growth.exponent);
                growth.why.clone().unwrap_or_else(exponent)
            })
    };
    let (verdict, message) = if let Some(growth) = beyond(&report.growth) {
        let message = format!(
            "every answer is right, but the cost grows like {growth}; this kata needs {}, where n is {}",
            cost.time, cost.size
        );
        (Verdict::TimeLimitExceeded, message)
    } else if let Some(growth) = beyond(&report.memory_growth).filter(|_| cost.judge_space) {
        let message = format!(
            "every answer is right, but the extra memory grows like {growth}; this kata allows {}, where n is {}",
            cost.allowed_space(),
            cost.size
        );
        (Verdict::MemoryLimitExceeded, message)
    } else {
        return;
    };
    report.verdict = verdict;
    report.failure = Some(Failure {
        message: Some(message),
        ..Failure::default()
    });
}
