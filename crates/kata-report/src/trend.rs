//! Several weeks side by side: how the median times move.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kata_core::{AttemptRecord, PatternId};
use serde::Serialize;

use crate::format::{json_line, printable};
use crate::iso_week::IsoWeek;
use crate::week::table::{SLUG_WIDTH, Side, aligned, cut};
use crate::week::{WeekBody, WeekInput, WeekSummary, median_cell, summarize};

/// How many weeks fit beside each other in 80 columns; more make more tables.
const WEEKS_ACROSS: usize = 5;

/// The median time to green of every pattern in each of `weeks`, as text; `records` oldest first.
#[must_use]
pub fn trend_text(
    records: &[AttemptRecord],
    weeks: &[IsoWeek],
    zone: &TimeZone,
    now: Timestamp,
) -> String {
    let summaries = summaries(records, weeks, zone, now);
    if summaries.iter().all(|summary| summary.attempts == 0) {
        return "nothing was practised in these weeks\n\nnext: kata next\n".to_owned();
    }
    let patterns: BTreeSet<_> = summaries
        .iter()
        .flat_map(|summary| &summary.patterns)
        .map(|week| &week.pattern)
        .collect();
    let tables: Vec<String> = summaries
        .chunks(WEEKS_ACROSS)
        .map(|across| table(across, &patterns))
        .collect();
    tables.join("\n")
}

/// The same as one line of JSON: a list of weeks, each as `week_json` tells it but for what comes next.
#[must_use]
pub fn trend_json(
    records: &[AttemptRecord],
    weeks: &[IsoWeek],
    zone: &TimeZone,
    now: Timestamp,
) -> String {
    let summaries = summaries(records, weeks, zone, now);
    let weeks = summaries.iter().map(WeekBody::of).collect();
    json_line(&Trend { schema: 1, weeks })
}

#[derive(Serialize)]
struct Trend<'a> {
    schema: u32,
    weeks: Vec<WeekBody<'a>>,
}

fn summaries(
    records: &[AttemptRecord],
    weeks: &[IsoWeek],
    zone: &TimeZone,
    now: Timestamp,
) -> Vec<WeekSummary> {
    weeks
        .iter()
        .map(|&week| {
            let katas = &[];
            summarize(&WeekInput {
                week,
                zone,
                now,
                records,
                katas,
                last_practised_before: None,
            })
        })
        .collect()
}

fn table(weeks: &[WeekSummary], patterns: &BTreeSet<&PatternId>) -> String {
    let row = |first: String, cell: &dyn Fn(&WeekSummary) -> String| {
        std::iter::once(first)
            .chain(weeks.iter().map(cell))
            .collect::<Vec<_>>()
    };
    let mut rows = vec![row("median time to green".to_owned(), &|summary| {
        summary.week.to_string()
    })];
    rows.extend(patterns.iter().map(|pattern| {
        let name = cut(&printable(pattern.as_str()), SLUG_WIDTH);
        row(name, &|summary| {
            let week = summary
                .patterns
                .iter()
                .find(|week| week.pattern == **pattern);
            week.map_or_else(|| "–".to_owned(), |week| median_cell(&week.pace))
        })
    }));
    rows.push(row("solved".to_owned(), &|summary| {
        format!("{}/{}", summary.solved, summary.attempts)
    }));
    let mut text = aligned(&[Side::Left], &rows);
    let running: usize = weeks.iter().map(|summary| summary.running).sum();
    if running > 0 {
        let _ = writeln!(text, "not counted, still running: {running}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::testing::{at, open, record, solved, timed_out};

    fn weeks(texts: &[&str]) -> Vec<IsoWeek> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    fn records() -> Vec<AttemptRecord> {
        vec![
            record(solved("prefix-sum", "2026-11-10T18:00:00Z", 900)),
            record(solved("prefix-sum", "2026-11-17T18:00:00Z", 600)),
            record(timed_out("two-pointers", "2026-11-18T18:00:00Z")),
            record(open("two-pointers", "2026-11-20T18:00:00Z")),
        ]
    }

    #[test]
    fn a_row_tells_how_a_pattern_moves_from_week_to_week() {
        let weeks = weeks(&["2026-W46", "2026-W47"]);
        let text = trend_text(
            &records(),
            &weeks,
            &TimeZone::UTC,
            at("2026-11-20T18:10:00Z"),
        );
        let expected = "\
median time to green  2026-W46  2026-W47
prefix-sum               15:00     10:00
two-pointers                 –   > 25:00
solved                     1/1       1/2
not counted, still running: 1
";
        assert_eq!(text, expected);
    }

    #[test]
    fn many_weeks_stay_within_eighty_columns() {
        let weeks: Vec<_> = (0..12)
            .filter_map(|back| weeks(&["2026-W47"])[0].before(11 - back))
            .collect();
        let long = [record(solved(&"p".repeat(60), "2026-11-17T18:00:00Z", 600))];
        let text = trend_text(&long, &weeks, &TimeZone::UTC, at("2026-11-22T00:00:00Z"));
        assert!(
            text.lines().all(|line| line.chars().count() <= 80),
            "{text}"
        );
        assert_eq!(text.matches("2026-W").count(), 12);
    }

    #[test]
    fn weeks_without_an_attempt_say_so() {
        let text = trend_text(
            &records(),
            &weeks(&["2026-W40"]),
            &TimeZone::UTC,
            at("2026-11-22T00:00:00Z"),
        );
        assert_eq!(
            text,
            "nothing was practised in these weeks\n\nnext: kata next\n"
        );
    }

    #[test]
    fn json_lists_the_weeks_in_the_order_asked_for() {
        let weeks = weeks(&["2026-W46", "2026-W47"]);
        let json = trend_json(
            &records(),
            &weeks,
            &TimeZone::UTC,
            at("2026-12-01T00:00:00Z"),
        );
        assert!(
            json.starts_with(r#"{"schema":1,"weeks":[{"week":"2026-W46","#),
            "{json}"
        );
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(
            value["weeks"][1]["patterns"][0]["previous_median_seconds"],
            900
        );
        assert_eq!(value["weeks"][1]["attempts"], 3);
    }
}
