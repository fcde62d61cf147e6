//! `kata status`: the running attempt.

use clap::Args;
use kata_core::{Attempt, Phase};

use crate::CommandResult;
use crate::commands::test;
use crate::context::Context;
use crate::error::ExitStatus;
use crate::settle;

/// Show the running attempt: phase, time left, runs and hints.
#[derive(Debug, Args)]
pub(crate) struct StatusArguments {}

impl StatusArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let history = context.history()?;
        let Some(attempt) = history.open_attempt()? else {
            let none = if context.printer.is_json() {
                r#"{"schema":1,"attempt":null}"#
            } else {
                "no attempt is running; `kata next` starts one"
            };
            context.printer.data(none);
            return Ok(ExitStatus::Done);
        };
        let now = settle::now(context, &history, &attempt)?;
        let record = history.attempt(attempt.id)?;
        let text = if context.printer.is_json() {
            json(&attempt, record.runs.len(), record.hints, now)
        } else {
            format!(
                "attempt {} · {} · {}\n{} runs, {} hints · {}",
                attempt.id,
                attempt.kata,
                phase(&attempt, now),
                record.runs.len(),
                record.hints,
                attempt.solution.display()
            )
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}

/// The phase in words with its time.
fn phase(attempt: &Attempt, now: jiff::Timestamp) -> String {
    match attempt.phase(now) {
        Phase::Planning { left } => {
            format!("planning, coding begins in {}", kata_report::clock(left))
        }
        Phase::Coding { left } => format!("coding, stop in {}", kata_report::clock(left)),
        Phase::Discussing { left, .. } => {
            format!("solved, discussing for {} more", kata_report::clock(left))
        }
        Phase::Ended { .. } => "its time is over; `kata watch` closes it".to_owned(),
    }
}

fn json(attempt: &Attempt, runs: usize, hints: usize, now: jiff::Timestamp) -> String {
    let standing = test::standing(attempt, now);
    serde_json::json!({
        "schema": 1,
        "attempt": attempt.id,
        "kata": attempt.kata,
        "attempt_state": standing.state,
        "phase": attempt.phase(now).to_string(),
        "seconds_left": attempt.deadline().duration_since(now).as_secs().max(0),
        "seconds_to_green": standing.seconds_to_green,
        "solution": attempt.solution,
        "started_at": attempt.started_at,
        "deadline": attempt.deadline(),
        "runs": runs,
        "hints": hints,
    })
    .to_string()
}
