//! The history: a list of attempts, or one attempt with every judged save, as text and JSON.

use std::fmt::Write as _;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kata_core::{Attempt, AttemptRecord, AttemptState, Run};
use serde::Serialize;

use crate::format::{clock, instructions, json_line, printable};
use crate::week::table::{Side, aligned, cut};

/// Kata names are cut here in the table, so that it stays within 80 columns.
const KATA_WIDTH: usize = 20;
/// What number, kata and pattern may take together, for the same reason.
const NAMES_WIDTH: usize = 33;
/// Case names are cut here, for the same reason.
const CASE_WIDTH: usize = 18;

/// A table of attempts in the order given, every line ended.
#[must_use]
pub fn attempts_text(records: &[AttemptRecord], zone: &TimeZone, now: Timestamp) -> String {
    if records.is_empty() {
        return "no attempts yet\n\nnext: kata next\n".to_owned();
    }
    let pattern_width = pattern_width(records);
    let header = [
        "no", "date", "kata", "pattern", "outcome", "time", "runs", "hints",
    ];
    let rows: Vec<Vec<String>> = std::iter::once(header.map(str::to_owned).to_vec())
        .chain(
            records
                .iter()
                .map(|record| row(record, pattern_width, zone, now)),
        )
        .collect();
    let (left, right) = (Side::Left, Side::Right);
    aligned(&[right, left, left, left, left], &rows)
}

/// The pattern gets what the other names leave it: it is the one nobody has to type.
fn pattern_width(records: &[AttemptRecord]) -> usize {
    let taken = records.iter().map(|AttemptRecord { attempt, .. }| {
        let kata = attempt.kata.as_str().chars().count().min(KATA_WIDTH);
        (attempt.id.to_string().len().max(2), kata.max(4))
    });
    let (number, kata) = taken.fold((0, 0), |widest, (number, kata)| {
        (widest.0.max(number), widest.1.max(kata))
    });
    NAMES_WIDTH.saturating_sub(number + kata)
}

fn row(
    record: &AttemptRecord,
    pattern_width: usize,
    zone: &TimeZone,
    now: Timestamp,
) -> Vec<String> {
    let attempt = &record.attempt;
    vec![
        attempt.id.to_string(),
        zone.to_datetime(attempt.started_at).date().to_string(),
        cut(&printable(attempt.kata.as_str()), KATA_WIDTH),
        cut(
            &printable(shown_pattern(attempt, now).unwrap_or("hidden")),
            pattern_width,
        ),
        state_name(attempt, now).replace('_', " "),
        clock(attempt.time_on_clock(now)),
        record.runs.len().to_string(),
        record.hints.to_string(),
    ]
}

/// One attempt with every judged save, every line ended.
#[must_use]
pub fn attempt_text(record: &AttemptRecord, zone: &TimeZone, now: Timestamp) -> String {
    let attempt = &record.attempt;
    let pattern =
        shown_pattern(attempt, now).map_or_else(|| "pattern hidden".to_owned(), printable);
    let started = zone
        .to_datetime(attempt.started_at)
        .strftime("%Y-%m-%d %H:%M");
    let mut text = format!(
        "attempt {}: {} ({pattern}), {}\nstarted {started}, {} at {} of {}, target {}, hints: {}\n\n",
        attempt.id,
        printable(attempt.kata.as_str()),
        attempt.language,
        state_name(attempt, now).replace('_', " "),
        clock(attempt.time_on_clock(now)),
        clock(attempt.contract.total()),
        clock(attempt.target),
        record.hints,
    );
    text.push_str(&runs_text(record));
    if let Some(answer) = record.answer {
        let _ = writeln!(
            text,
            "\ncost answered: time {}, space {}",
            answer.time, answer.space
        );
    }
    text
}

fn runs_text(record: &AttemptRecord) -> String {
    if record.runs.is_empty() {
        return "nothing was judged\n".to_owned();
    }
    let header = [
        "saved",
        "verdict",
        "passed",
        "instructions",
        "growth",
        "failing case",
    ];
    let rows: Vec<Vec<String>> = std::iter::once(header.map(str::to_owned).to_vec())
        .chain(record.runs.iter().map(|run| run_row(run, &record.attempt)))
        .collect();
    let (left, right) = (Side::Left, Side::Right);
    aligned(&[right, left, right, right, right, left], &rows)
}

fn run_row(run: &Run, attempt: &Attempt) -> Vec<String> {
    let growth = run
        .growth_exponent
        .map(|exponent| format!("n^{exponent:.2}"));
    vec![
        clock(saved_after(run, attempt)),
        run.verdict.to_string(),
        format!("{}/{}", run.passed, run.total),
        instructions(run.fuel),
        growth.unwrap_or_else(|| "–".to_owned()),
        cut(
            &printable(run.failed_case.as_deref().unwrap_or_default()),
            CASE_WIDTH,
        ),
    ]
}

/// From the start to the save.
pub(crate) fn saved_after(run: &Run, attempt: &Attempt) -> SignedDuration {
    run.saved_at.duration_since(attempt.started_at)
}

/// The pattern, unless the solver is still to find it out.
fn shown_pattern(attempt: &Attempt, now: Timestamp) -> Option<&str> {
    let working = attempt.settled(now) == AttemptState::Working;
    (!(attempt.pattern_hidden && working)).then(|| attempt.pattern.as_str())
}

/// `running`, `solved`, `timed_out` or `given_up`.
fn state_name(attempt: &Attempt, now: Timestamp) -> &'static str {
    match attempt.settled(now) {
        AttemptState::Working => "running",
        AttemptState::Discussing(_) => "solved",
        AttemptState::Ended { outcome, .. } => outcome.name(),
    }
}

/// The attempts with their judged saves as one line of JSON, without a line end.
#[must_use]
pub fn attempts_json(records: &[AttemptRecord], zone: &TimeZone, now: Timestamp) -> String {
    let attempts = records
        .iter()
        .map(|record| AttemptJson::of(record, zone, now))
        .collect();
    json_line(&Attempts {
        schema: 1,
        attempts,
    })
}

#[derive(Serialize)]
struct Attempts<'a> {
    schema: u32,
    attempts: Vec<AttemptJson<'a>>,
}

#[derive(Serialize)]
struct AttemptJson<'a> {
    attempt: i64,
    date: String,
    kata: &'a str,
    pattern: Option<&'a str>,
    language: &'a str,
    solution: String,
    started_at: Timestamp,
    deadline: Timestamp,
    attempt_state: &'a str,
    seconds_on_clock: i64,
    seconds_to_green: Option<i64>,
    target_seconds: i64,
    hints: usize,
    cost_answer: Option<CostJson>,
    runs: Vec<RunJson<'a>>,
}

#[derive(Serialize)]
struct CostJson {
    time: &'static str,
    space: &'static str,
}

/// A judged save, as the history and the replay tell it.
#[derive(Serialize)]
pub(crate) struct RunJson<'a> {
    seconds: i64,
    saved_at: Timestamp,
    verdict: &'a str,
    passed: usize,
    total: usize,
    fuel: u64,
    peak_memory_bytes: u64,
    growth_exponent: Option<f64>,
    failed_case: Option<&'a str>,
    source_hash: &'a str,
}

impl<'a> AttemptJson<'a> {
    fn of(record: &'a AttemptRecord, zone: &TimeZone, now: Timestamp) -> Self {
        let attempt = &record.attempt;
        Self {
            attempt: attempt.id,
            date: zone.to_datetime(attempt.started_at).date().to_string(),
            kata: attempt.kata.as_str(),
            pattern: shown_pattern(attempt, now),
            language: attempt.language.name(),
            solution: attempt.solution.to_string_lossy().into_owned(),
            started_at: attempt.started_at,
            deadline: attempt.deadline(),
            attempt_state: state_name(attempt, now),
            seconds_on_clock: attempt.time_on_clock(now).as_secs(),
            seconds_to_green: attempt.time_to_green().map(|time| time.as_secs()),
            target_seconds: attempt.target.as_secs(),
            hints: record.hints,
            cost_answer: record.answer.map(|answer| CostJson {
                time: answer.time.name(),
                space: answer.space.name(),
            }),
            runs: record
                .runs
                .iter()
                .map(|run| RunJson::of(run, attempt))
                .collect(),
        }
    }
}

impl<'a> RunJson<'a> {
    pub(crate) fn of(run: &'a Run, attempt: &Attempt) -> Self {
        Self {
            seconds: saved_after(run, attempt).as_secs(),
            saved_at: run.saved_at,
            verdict: run.verdict.name(),
            passed: run.passed,
            total: run.total,
            fuel: run.fuel,
            peak_memory_bytes: run.peak_memory_bytes,
            growth_exponent: run.growth_exponent,
            failed_case: run.failed_case.as_deref(),
            source_hash: run.source.as_str(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::testing::{at, open, record, run, solved};
    use kata_core::{CostAnswer, CostClass, Verdict};

    const START: &str = "2026-11-17T18:02:00Z";

    fn solved_record() -> AttemptRecord {
        let attempt = solved("prefix-sum", START, 760);
        let mut wrong = run(&attempt, 192, Verdict::WrongAnswer, 37);
        wrong.failed_case = Some("empty".to_owned());
        let mut right = run(&attempt, 760, Verdict::Accepted, 112);
        right.growth_exponent = Some(1.012);
        let answer = Some(CostAnswer {
            time: CostClass::Linear,
            space: CostClass::Constant,
        });
        AttemptRecord {
            attempt,
            runs: vec![wrong, right],
            hints: 1,
            answer,
        }
    }

    #[test]
    fn the_table_hides_the_pattern_of_a_running_attempt() {
        let records = [
            solved_record(),
            record(open("two-pointers", "2026-11-18T18:00:00Z")),
        ];
        let text = attempts_text(&records, &TimeZone::UTC, at("2026-11-18T18:03:00Z"));
        let expected = "\
no  date        kata               pattern     outcome   time  runs  hints
 1  2026-11-17  prefix-sum-kata    prefix-sum  solved   12:40     2      1
 1  2026-11-18  two-pointers-kata  hidden      running   3:00     0      0
";
        assert_eq!(text, expected);
    }

    #[test]
    fn an_attempt_left_open_is_told_as_timed_out_with_its_pattern() {
        let records = [record(open("two-pointers", "2026-11-18T18:00:00Z"))];
        let text = attempts_text(&records, &TimeZone::UTC, at("2026-11-19T18:03:00Z"));
        assert!(text.contains("two-pointers  timed out  25:00"), "{text}");
    }

    #[test]
    fn the_table_stays_within_eighty_columns() {
        let mut long = solved(&"p".repeat(40), START, 1499);
        long.id = 12_345;
        long.state = open("p", START).state;
        let text = attempts_text(&[record(long)], &TimeZone::UTC, at("2027-01-01T00:00:00Z"));
        assert!(
            text.lines().all(|line| line.chars().count() <= 80),
            "{text}"
        );
    }

    #[test]
    fn one_attempt_tells_every_save_and_the_cost_answered() {
        let text = attempt_text(&solved_record(), &TimeZone::UTC, at("2026-11-18T00:00:00Z"));
        let expected = "\
attempt 1: prefix-sum-kata (prefix-sum), rust
started 2026-11-17 18:02, solved at 12:40 of 25:00, target 10:00, hints: 1

saved  verdict        passed  instructions  growth  failing case
 3:12  wrong answer   37/112          48 k       –  empty
12:40  accepted      112/112          48 k  n^1.01

cost answered: time n, space 1
";
        assert_eq!(text, expected);
    }

    #[test]
    fn an_empty_history_says_what_to_type() {
        let text = attempts_text(&[], &TimeZone::UTC, at(START));
        assert_eq!(text, "no attempts yet\n\nnext: kata next\n");
    }

    #[test]
    fn json_tells_the_runs_and_keeps_a_hidden_pattern_hidden() {
        let records = [
            solved_record(),
            record(open("two-pointers", "2026-11-18T18:00:00Z")),
        ];
        let json = attempts_json(&records, &TimeZone::UTC, at("2026-11-18T18:03:00Z"));
        assert!(
            json.starts_with(r#"{"schema":1,"attempts":[{"attempt":1,"#),
            "{json}"
        );
        assert!(!json.contains(r#""pattern":"two-pointers""#), "{json}");
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["attempts"][0]["runs"][0]["seconds"], 192);
        assert_eq!(value["attempts"][0]["seconds_to_green"], 760);
        assert_eq!(value["attempts"][0]["cost_answer"]["time"], "n");
        assert_eq!(value["attempts"][1]["attempt_state"], "running");
    }
}
