//! The submissions of a package: each must get its folder's verdict.

use kata_catalog::{Package, Submission};

use crate::bench::{Bench, CallOff, Saved, Task};

/// Whether a submission gets its folder's verdict.
pub(super) fn check(
    bench: &Bench,
    task: &Task,
    package: &Package,
    submission: &Submission,
) -> Option<String> {
    let shown_as = package.name(&submission.path());
    let saved = Saved {
        bytes: &submission.source,
        shown_as: &shown_as,
        language: submission.language,
    };
    let judgement = match bench.judge(task, saved, &CallOff::default()) {
        Ok(Some(judgement)) => judgement,
        Ok(None) => return Some(format!("{shown_as}: the run was called off")),
        Err(error) => return Some(format!("{shown_as}: {}", error.message)),
    };
    if judgement.report.verdict == submission.verdict {
        return None;
    }
    let text = kata_report::verdict_text(&judgement.report, 100);
    Some(format!(
        "{shown_as}: must be {}, but is {}",
        submission.verdict,
        text.trim_end().replace('\n', "\n  ")
    ))
}
