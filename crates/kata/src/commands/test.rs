//! `kata test`: judges the running attempt once.

use clap::Args;
use kata_core::{Attempt, CaseGroup, Phase, Verdict};
use kata_report::{AttemptStanding, Judged, verdict_json, verdict_text};

use crate::CommandResult;
use crate::bench::{CallOff, Judgement, Saved, Task};
use crate::commands::no_attempt;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};
use crate::settle;

/// Judge the running attempt once.
///
/// The verdict belongs to the file as it was last saved. After the stop nothing that counts is judged.
#[derive(Debug, Args)]
pub(crate) struct TestArguments {
    /// Judge only the visible cases; the verdict is not recorded.
    #[arg(long)]
    samples: bool,
    /// Judge only this case; the verdict is not recorded.
    #[arg(long, value_name = "ID", conflicts_with = "samples")]
    case: Option<String>,
}

impl TestArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let mut history = context.history()?;
        let mut attempt =
            settle::open_attempt(context, &mut history, &catalog)?.ok_or_else(no_attempt)?;
        let now = settle::now(context, &history, &attempt)?;
        if let Phase::Ended { .. } = attempt.phase(now) {
            return ended(context, &attempt);
        }
        let mut task = Task::of(catalog.find(attempt.kata.as_str())?)?;
        let partial = self.samples || self.case.is_some();
        task.retain(|case| match &self.case {
            Some(id) => case.id == *id,
            None => !self.samples || case.group == CaseGroup::Sample,
        });
        if task.total() == 0 {
            return Err(CliError::usage("no case has that name").hint("a failure names its case"));
        }
        let saved_at = settle::saved_at(&attempt.solution, &attempt, now);
        let source = crate::solution_file::read(&attempt.solution).map_err(|error| {
            error.hint("the clock goes on; write the file again or `kata stop`")
        })?;
        let shown_as = shown(&attempt);
        let saved = Saved {
            bytes: &source,
            shown_as: &shown_as,
            language: attempt.language,
        };
        let judgement = context
            .bench(1, &[attempt.language])?
            .judge(&task, saved, &CallOff::default())?
            .ok_or_else(|| CliError::internal("a run nobody called off was called off"))?;
        if !partial
            && matches!(
                attempt.phase(now),
                Phase::Planning { .. } | Phase::Coding { .. }
            )
        {
            let judged_at = settle::now(context, &history, &attempt)?;
            settle::record(
                &mut history,
                &mut attempt,
                &judgement,
                saved_at,
                &source,
                judged_at,
            )?;
        }
        print(context, &attempt, &judgement);
        Ok(if judgement.report.verdict == Verdict::Accepted {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
    }
}

/// How messages name the solution: relative to the current folder where it lies below it.
pub(crate) fn shown(attempt: &Attempt) -> String {
    let path = &attempt.solution;
    std::env::current_dir()
        .ok()
        .and_then(|here| path.strip_prefix(here).ok())
        .unwrap_or(path)
        .display()
        .to_string()
}

fn print(context: &Context, attempt: &Attempt, judgement: &Judgement) {
    if context.printer.is_json() {
        context
            .printer
            .data(&judged_json(attempt, judgement, context.now()));
        return;
    }
    context
        .printer
        .data(&verdict_text(&judgement.report, context.printer.width()));
    if let (Verdict::Accepted, Some(time)) = (judgement.report.verdict, attempt.time_to_green()) {
        context.printer.data(&format!(
            "solved in {}, target {}",
            kata_report::clock(time),
            kata_report::clock(attempt.target)
        ));
        context
            .printer
            .say("`kata watch` asks for the cost you would tell the interviewer");
    }
}

/// A verdict of the running attempt as a JSON line.
pub(crate) fn judged_json(
    attempt: &Attempt,
    judgement: &Judgement,
    now: jiff::Timestamp,
) -> String {
    let file = attempt.solution.display().to_string();
    let judged = Judged {
        kata: &attempt.kata,
        file: &file,
        language: attempt.language,
        source_hash: &judgement.hash,
        report: &judgement.report,
        milliseconds: judgement.milliseconds,
    };
    verdict_json(&judged, Some(standing(attempt, now)))
}

/// Where the attempt stands, in the words of the JSON contract.
pub(crate) fn standing(attempt: &Attempt, now: jiff::Timestamp) -> AttemptStanding {
    AttemptStanding {
        attempt: attempt.id,
        state: match attempt.phase(now) {
            Phase::Planning { .. } | Phase::Coding { .. } => "running",
            Phase::Discussing { .. } => "solved",
            Phase::Ended { outcome, .. } => outcome.name(),
        },
        seconds_to_green: attempt.time_to_green().map(|time| time.as_secs()),
    }
}

fn ended(context: &Context, attempt: &Attempt) -> CommandResult {
    let standing = standing(attempt, context.now());
    if context.printer.is_json() {
        context.printer.data(
            &serde_json::json!({
                "schema": 1,
                "kata": attempt.kata,
                "attempt": standing.attempt,
                "attempt_state": standing.state,
                "seconds_to_green": standing.seconds_to_green,
                "verdict": null,
            })
            .to_string(),
        );
    } else {
        context.printer.data(&format!(
            "attempt {} at `{}` is over ({}): nothing that counts is judged any more",
            attempt.id,
            attempt.kata,
            standing.state.replace('_', " ")
        ));
        context
            .printer
            .say("hint: `kata solution` shows how it is solved, `kata next` starts the next one");
    }
    Ok(ExitStatus::NotSolved)
}
