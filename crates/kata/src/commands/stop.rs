//! `kata stop`: gives the running attempt up.

use clap::Args;
use kata_core::{Attempt, Phase};

use crate::CommandResult;
use crate::commands::no_attempt;
use crate::context::Context;
use crate::error::ExitStatus;
use crate::settle;

/// Give the running attempt up; it counts as one not solved.
#[derive(Debug, Args)]
pub(crate) struct StopArguments {}

impl StopArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let mut history = context.history()?;
        let mut attempt =
            settle::open_attempt(context, &mut history, &catalog)?.ok_or_else(no_attempt)?;
        let now = settle::now(context, &history, &attempt)?;
        if let Phase::Discussing { .. } = attempt.phase(now) {
            let _ = attempt.finish_discussion(now);
        } else {
            // Refused means that it had ended by itself, which is then what is said.
            let _ = attempt.give_up(now);
        }
        history.save_state(&attempt)?;
        let text = if context.printer.is_json() {
            json(&attempt, now)
        } else {
            text(&attempt, now)
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}

pub(crate) fn json(attempt: &Attempt, now: jiff::Timestamp) -> String {
    let standing = crate::commands::test::standing(attempt, now);
    serde_json::json!({
        "schema": 1,
        "attempt": attempt.id,
        "kata": attempt.kata,
        "attempt_state": standing.state,
        "seconds_to_green": standing.seconds_to_green,
    })
    .to_string()
}

pub(crate) fn text(attempt: &Attempt, now: jiff::Timestamp) -> String {
    let outcome = match attempt.phase(now) {
        Phase::Ended { outcome, .. } => outcome.name().replace('_', " "),
        other => other.to_string(),
    };
    format!(
        "attempt {} at `{}` is over: {outcome} after {}",
        attempt.id,
        attempt.kata,
        kata_report::clock(attempt.time_on_clock(now))
    )
}
