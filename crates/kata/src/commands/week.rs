//! `kata week`: the weekly pattern-speed summary.

use clap::Args;
use jiff::{Timestamp, tz::TimeZone};
use kata_report::{IsoWeek, WeekInput, summarize, trend_json, trend_text, week_json, week_text};

use crate::CommandResult;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Sum a week up: speed per pattern, against the weeks before and the target, and what to practise next.
#[derive(Debug, Args)]
pub(crate) struct WeekArguments {
    /// The week, such as 2026-W47; this one by default.
    #[arg(long, value_name = "WEEK")]
    of: Option<IsoWeek>,
    /// Show this many weeks side by side instead.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(2..=52))]
    weeks: Option<u8>,
}

impl WeekArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let zone = TimeZone::system();
        let now = context.now();
        let week = self.of.unwrap_or_else(|| IsoWeek::of(now, &zone));
        let history = context.history()?;
        let outside = || CliError::usage("that week is outside the calendar");
        let json = context.printer.is_json();
        let text = if let Some(count) = self.weeks {
            let weeks = (0..i64::from(count))
                .rev()
                .map(|back| week.before(back))
                .collect::<Option<Vec<_>>>()
                .ok_or_else(outside)?;
            let from = weeks
                .first()
                .and_then(|first| first.bounds(&zone))
                .ok_or_else(outside)?
                .0;
            let to = week.bounds(&zone).ok_or_else(outside)?.1;
            let records = history.attempts_without_runs(from, to)?;
            let render = if json { trend_json } else { trend_text };
            render(&records, &weeks, &zone, now)
        } else {
            let (start, end) = week.bounds(&zone).ok_or_else(outside)?;
            let katas: Vec<_> = context.catalog().summaries().collect();
            let summary = summarize(&WeekInput {
                week,
                zone: &zone,
                now,
                records: &history.attempts_without_runs(Timestamp::MIN, end)?,
                katas: &katas,
                last_practised_before: history.last_started_before(start)?,
            });
            if json {
                week_json(&summary)
            } else {
                week_text(&summary)
            }
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}
