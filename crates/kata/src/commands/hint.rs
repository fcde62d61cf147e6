//! `kata hint`: the next hint, recorded.

use clap::Args;
use kata_catalog::Entry;
use kata_core::{Attempt, Phase};
use kata_history::History;

use crate::CommandResult;
use crate::commands::no_attempt;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};
use crate::settle;

/// Show the running attempt's next hint; taking one is recorded.
#[derive(Debug, Args)]
pub(crate) struct HintArguments {}

impl HintArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let mut history = context.history()?;
        let attempt = history.open_attempt()?.ok_or_else(no_attempt)?;
        let now = settle::now(context, &history, &attempt)?;
        if !matches!(
            attempt.phase(now),
            Phase::Planning { .. } | Phase::Coding { .. }
        ) {
            return Err(no_attempt());
        }
        let entry = catalog.find(attempt.kata.as_str())?;
        let hint = take(&mut history, entry, &attempt, now)?;
        context.printer.data(&hint);
        Ok(ExitStatus::Done)
    }
}

/// The next hint as a line; past the last one, the last again.
pub(crate) fn take(
    history: &mut History,
    entry: &Entry,
    attempt: &Attempt,
    now: jiff::Timestamp,
) -> Result<String, CliError> {
    let hints = &entry.manifest().hints;
    let taken = history.hints(attempt.id)?.len();
    let number = taken.min(hints.len().saturating_sub(1));
    let Some(text) = hints.get(number) else {
        return Ok("this kata has no hints".to_owned());
    };
    history.take_hint(attempt.id, number, now)?;
    let last = if taken >= hints.len() {
        " (the last one)"
    } else {
        ""
    };
    Ok(format!("hint {}/{}{last}: {text}", number + 1, hints.len()))
}
