//! The weekly summary as JSON.

use serde::Serialize;

use super::{PatternWeek, WeekSummary};
use crate::format::json_line;

/// The summary as one line of JSON, without a line end.
#[must_use]
pub fn week_json(summary: &WeekSummary) -> String {
    let next = summary
        .next
        .iter()
        .map(|step| Next {
            pattern: step.pattern.as_str(),
            why: &step.why,
            command: &step.command,
        })
        .collect();
    json_line(&Week {
        schema: 1,
        body: WeekBody::of(summary),
        next,
    })
}

#[derive(Serialize)]
struct Week<'a> {
    schema: u32,
    #[serde(flatten)]
    body: WeekBody<'a>,
    next: Vec<Next<'a>>,
}

/// What a single week and a week of a trend both tell.
#[derive(Serialize)]
pub(crate) struct WeekBody<'a> {
    week: String,
    from: String,
    to: String,
    attempts: usize,
    solved: usize,
    seconds_on_clock: i64,
    running: usize,
    patterns: Vec<PatternJson<'a>>,
}

#[derive(Serialize)]
struct PatternJson<'a> {
    pattern: &'a str,
    attempts: usize,
    solved: usize,
    median_seconds_to_green: Option<i64>,
    interval_seconds: [Option<i64>; 2],
    previous_median_seconds: Option<i64>,
    target_seconds: i64,
    recognised: usize,
    recognition_attempts: usize,
    median_recognition_seconds: Option<i64>,
}

#[derive(Serialize)]
struct Next<'a> {
    pattern: &'a str,
    why: &'a str,
    command: &'a str,
}

impl<'a> WeekBody<'a> {
    pub(crate) fn of(summary: &'a WeekSummary) -> Self {
        Self {
            week: summary.week.to_string(),
            from: summary.week.first().to_string(),
            to: summary.week.last().to_string(),
            attempts: summary.attempts,
            solved: summary.solved,
            seconds_on_clock: summary.on_clock.as_secs(),
            running: summary.running,
            patterns: summary.patterns.iter().map(PatternJson::of).collect(),
        }
    }
}

impl<'a> PatternJson<'a> {
    fn of(week: &'a PatternWeek) -> Self {
        let pace = week.pace;
        let seconds = |duration: Option<jiff::SignedDuration>| duration.map(|it| it.as_secs());
        Self {
            pattern: week.pattern.as_str(),
            attempts: pace.attempts,
            solved: pace.solved,
            median_seconds_to_green: seconds(pace.median),
            interval_seconds: pace.interval.map(seconds),
            previous_median_seconds: seconds(week.previous_median),
            target_seconds: pace.target.as_secs(),
            // Nothing records recognition yet.
            recognised: 0,
            recognition_attempts: 0,
            median_recognition_seconds: None,
        }
    }
}
