//! From records to the summary of a week.

use std::collections::{BTreeMap, BTreeSet};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kata_core::{Attempt, AttemptState, PatternId};

use super::{NextStep, Pace, PatternWeek, WeekInput, WeekSummary};
use crate::format::clock;

/// How many weeks the comparison looks back.
const WEEKS_BEFORE: i64 = 4;
/// How many proposals a summary makes.
const PROPOSALS: usize = 3;

/// Sums the week up. An attempt belongs to the week it started in.
#[must_use]
pub fn summarize(input: &WeekInput<'_>) -> WeekSummary {
    let (start, end) = bounds(input);
    let (running, finished): (Vec<&Attempt>, Vec<&Attempt>) = started_within(input, start, end)
        .partition(|attempt| attempt.settled(input.now) == AttemptState::Working);
    let before = paces(&finished_before(input, start), input.now);
    let patterns: Vec<_> = paces(&finished, input.now)
        .into_iter()
        .map(|(pattern, pace)| PatternWeek {
            pattern: pattern.clone(),
            pace,
            previous_median: before.get(pattern).and_then(|pace| pace.median),
        })
        .collect();
    WeekSummary {
        week: input.week,
        attempts: finished.len(),
        solved: finished
            .iter()
            .filter(|attempt| attempt.green().is_some())
            .count(),
        on_clock: finished.iter().fold(SignedDuration::ZERO, |sum, attempt| {
            sum + attempt.time_on_clock(input.now)
        }),
        running: running.len(),
        next: if patterns.is_empty() {
            proposals(input, &before)
        } else {
            proposals(
                input,
                &patterns
                    .iter()
                    .map(|week| (&week.pattern, week.pace))
                    .collect(),
            )
        },
        patterns,
        last_practised: last_before(input, start).map(|at| input.zone.to_datetime(at).date()),
    }
}

/// A week at the calendar's edge ends where time does.
fn bounds(input: &WeekInput<'_>) -> (Timestamp, Timestamp) {
    let edge = |at: jiff::civil::Date, zone: &TimeZone| {
        at.to_zoned_datetime(zone.clone())
            .map_or(Timestamp::MIN, |start| start.timestamp())
    };
    let week = input.week;
    week.bounds(input.zone)
        .unwrap_or_else(|| (edge(week.first(), input.zone), Timestamp::MAX))
}

fn started_within<'a>(
    input: &WeekInput<'a>,
    start: Timestamp,
    end: Timestamp,
) -> impl Iterator<Item = &'a Attempt> {
    let within = move |attempt: &&Attempt| (start..end).contains(&attempt.started_at);
    input
        .records
        .iter()
        .map(|record| &record.attempt)
        .filter(within)
}

fn finished_before<'a>(input: &WeekInput<'a>, start: Timestamp) -> Vec<&'a Attempt> {
    let earliest = input
        .week
        .before(WEEKS_BEFORE)
        .and_then(|week| week.bounds(input.zone))
        .map_or(Timestamp::MIN, |(earliest, _)| earliest);
    started_within(input, earliest, start)
        .filter(|attempt| attempt.settled(input.now) != AttemptState::Working)
        .collect()
}

fn last_before(input: &WeekInput<'_>, start: Timestamp) -> Option<Timestamp> {
    started_within(input, Timestamp::MIN, start)
        .map(|attempt| attempt.started_at)
        .chain(input.last_practised_before)
        .max()
}

fn paces<'a>(attempts: &[&'a Attempt], now: Timestamp) -> BTreeMap<&'a PatternId, Pace> {
    let mut by_pattern: BTreeMap<_, Vec<&Attempt>> = BTreeMap::new();
    for attempt in attempts {
        by_pattern
            .entry(&attempt.pattern)
            .or_default()
            .push(attempt);
    }
    by_pattern
        .into_iter()
        .filter_map(|(pattern, attempts)| Some((pattern, Pace::of(&attempts, now)?)))
        .collect()
}

/// Patterns slower than their target, slowest first; then those never practised; then the rest, slowest first.
fn proposals(input: &WeekInput<'_>, paces: &BTreeMap<&PatternId, Pace>) -> Vec<NextStep> {
    let catalog: BTreeSet<_> = input.katas.iter().map(|kata| &kata.pattern).collect();
    let practised: BTreeSet<_> = input
        .records
        .iter()
        .map(|record| &record.attempt.pattern)
        .collect();
    let mut ranked: Vec<_> = paces
        .iter()
        .filter(|(pattern, _)| catalog.contains(*pattern))
        .collect();
    ranked.sort_by(|(_, a), (_, b)| {
        slowness(b)
            .partial_cmp(&slowness(a))
            .unwrap_or(std::cmp::Ordering::Equal)
    });
    let (slow, fast): (Vec<_>, Vec<_>) = ranked
        .into_iter()
        .map(|(pattern, pace)| ((*pattern, reason(pace)), pace))
        .partition(|(_, pace)| pace.median.is_none() || pace.ratio() > 1.0);
    let never = catalog
        .difference(&practised)
        .map(|pattern| (*pattern, "never practised".to_owned()));
    slow.into_iter()
        .map(|(step, _)| step)
        .chain(never)
        .chain(fast.into_iter().map(|(step, _)| step))
        .take(PROPOSALS)
        .map(|(pattern, why)| NextStep {
            pattern: pattern.clone(),
            why,
            command: format!("kata next --pattern {pattern}"),
        })
        .collect()
}

/// Orders paces: a median not reached is slower than any that is.
pub(super) fn slowness(pace: &Pace) -> (bool, f64) {
    (pace.median.is_none(), pace.ratio())
}

fn reason(pace: &Pace) -> String {
    let target = clock(pace.target);
    match pace.median {
        Some(median) => format!("median {}, target {target}", clock(median)),
        None => format!(
            "{} of {} solved, target {target}",
            pace.solved, pace.attempts
        ),
    }
}
