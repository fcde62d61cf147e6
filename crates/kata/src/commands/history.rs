//! `kata history`: attempts, with every run.

use clap::Args;
use jiff::{Timestamp, tz::TimeZone};
use kata_core::AttemptRecord;
use kata_history::History;
use kata_report::{attempt_text, attempts_json, attempts_text, replay_json, replay_text};

use crate::CommandResult;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Show past attempts; of one kata, with every run.
#[derive(Debug, Args)]
pub(crate) struct HistoryArguments {
    /// Only attempts at this kata, each with its runs.
    kata: Option<String>,
    /// Show an attempt's saves one after the other, each with its verdict and what changed.
    #[arg(long, value_name = "ATTEMPT", conflicts_with = "kata")]
    replay: Option<i64>,
}

impl HistoryArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let history = context.history()?;
        let text = match (self.replay, &self.kata) {
            (Some(id), _) => replay(context, &history, id)?,
            (None, kata) => attempts(context, &history, kata.as_deref())?,
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}

fn attempts(context: &Context, history: &History, kata: Option<&str>) -> Result<String, CliError> {
    let (zone, now) = (TimeZone::system(), context.now());
    let mut records = history.attempts_between(Timestamp::MIN, Timestamp::MAX)?;
    let Some(name) = kata else {
        return Ok(if context.printer.is_json() {
            attempts_json(&records, &zone, now)
        } else {
            attempts_text(&records, &zone, now)
        });
    };
    // A kata that has left the catalog still has its history.
    let id = context.catalog().find(name).map(|entry| entry.id().clone());
    let known = records
        .iter()
        .any(|record| record.attempt.kata.as_str() == name);
    let id = match id {
        Ok(id) => id,
        Err(_) if known => kata_core::KataId::new(name),
        Err(unknown) => return Err(unknown.into()),
    };
    records.retain(|record| record.attempt.kata == id);
    if context.printer.is_json() {
        return Ok(attempts_json(&records, &zone, now));
    }
    if records.is_empty() {
        return Ok(format!(
            "no attempt at `{id}` yet; `kata start {id}` makes the first"
        ));
    }
    let texts: Vec<String> = records
        .iter()
        .map(|record| attempt_text(record, &zone, now))
        .collect();
    Ok(texts.join("\n"))
}

fn replay(context: &Context, history: &History, id: i64) -> Result<String, CliError> {
    let record: AttemptRecord = history.attempt(id)?;
    let sources = record
        .runs
        .iter()
        .map(|run| {
            let bytes = history.snapshot(&run.source)?;
            Ok(bytes.map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
        })
        .collect::<Result<Vec<_>, CliError>>()?;
    let render = if context.printer.is_json() {
        replay_json
    } else {
        replay_text
    };
    Ok(render(&record, &sources))
}
