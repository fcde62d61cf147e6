//! `kata watch`: goes on with the running attempt.

use clap::Args;

use kata_core::Phase;

use crate::CommandResult;

use crate::commands::{no_attempt, stop, test};
use crate::context::Context;
use crate::error::ExitStatus;
use crate::{settle, watch};

/// Go on watching the running attempt; its clock never stopped.
#[derive(Debug, Args)]
pub(crate) struct WatchArguments {}

impl WatchArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let mut history = context.history()?;
        let attempt =
            settle::open_attempt(context, &mut history, &catalog)?.ok_or_else(no_attempt)?;
        let now = settle::now(context, &history, &attempt)?;
        let over = match attempt.phase(now) {
            Phase::Ended { .. } => true,
            // Nobody is there to discuss with.
            Phase::Discussing { .. } => !context.printer.is_interactive(),
            Phase::Planning { .. } | Phase::Coding { .. } => false,
        };
        if over {
            let json = context.printer.is_json();
            context.printer.data(&if json {
                stop::json(&attempt, now)
            } else {
                stop::text(&attempt, now)
            });
            return Ok(if attempt.green().is_some() {
                ExitStatus::Done
            } else {
                ExitStatus::NotSolved
            });
        }
        let entry = catalog.find(attempt.kata.as_str())?;
        context
            .printer
            .say(&format!("solution  {}", test::shown(&attempt)));
        let bench = context.bench(1, &[attempt.language])?;
        watch::watch(context, history, entry, attempt, &bench)
    }
}
