//! The summary of a week, from records to what is read.

use jiff::tz::TimeZone;
use kata_core::{AttemptRecord, KataSummary};

use super::testing::{at, gave_up, kata, open, record, solved, timed_out};
use super::{WeekInput, WeekSummary, summarize, week_json, week_text};

fn summary(records: &[AttemptRecord], katas: &[KataSummary]) -> WeekSummary {
    summarize(&WeekInput {
        week: "2026-W47".parse().unwrap(),
        zone: &TimeZone::UTC,
        now: at("2026-11-22T18:00:00Z"),
        records,
        katas,
        last_practised_before: None,
    })
}

fn busy_week() -> Vec<AttemptRecord> {
    [
        solved("prefix-sum", "2026-10-01T18:00:00Z", 60),
        solved("prefix-sum", "2026-11-10T18:00:00Z", 980),
        solved("prefix-sum", "2026-11-16T00:00:00Z", 850),
        solved("sliding-window", "2026-11-17T18:00:00Z", 480),
        timed_out("two-pointers", "2026-11-18T18:00:00Z"),
        open("two-pointers", "2026-11-19T18:00:00Z"),
        open("intervals", "2026-11-22T17:50:00Z"),
    ]
    .map(record)
    .to_vec()
}

fn katas() -> Vec<KataSummary> {
    ["heap", "prefix-sum", "sliding-window", "two-pointers"]
        .map(kata)
        .to_vec()
}

#[test]
fn a_busy_week_is_told_pattern_by_pattern() {
    let text = week_text(&summary(&busy_week(), &katas()));
    let expected = "\
week 2026-W47 (2026-11-16 to 2026-11-22)
4 attempts, 2 solved, 1 h 12 min on the clock
not counted: 1 attempt, still running

pattern         attempts  solved   median  vs before  target   ratio
prefix-sum             1       1    14:10      -2:10   10:00    1.4×
sliding-window         1       1     8:00          –   10:00    0.8×
two-pointers           2       0  > 25:00          –   10:00  > 2.5×

slowest: two-pointers (median > 25:00, target 10:00)

next:  kata next --pattern two-pointers  # 0 of 2 solved, target 10:00
next:  kata next --pattern prefix-sum    # median 14:10, target 10:00
next:  kata next --pattern heap          # never practised
";
    assert_eq!(text, expected);
}

#[test]
fn json_has_the_shape_the_design_promises() {
    let records = busy_week();
    let json = week_json(&summary(&records[..3], &katas()[..1]));
    let expected = concat!(
        r#"{"schema":1,"week":"2026-W47","from":"2026-11-16","to":"2026-11-22","attempts":1,"solved":1,"#,
        r#""seconds_on_clock":850,"running":0,"patterns":[{"pattern":"prefix-sum","attempts":1,"solved":1,"#,
        r#""median_seconds_to_green":850,"interval_seconds":[null,null],"previous_median_seconds":980,"#,
        r#""target_seconds":600,"recognised":0,"recognition_attempts":0,"median_recognition_seconds":null}],"#,
        r#""next":[{"pattern":"heap","why":"never practised","command":"kata next --pattern heap"}]}"#,
    );
    assert_eq!(json, expected);
}

#[test]
fn the_median_is_null_when_fewer_than_half_were_solved() {
    let records = [
        solved("heap", "2026-11-17T18:00:00Z", 300),
        gave_up("heap", "2026-11-17T19:00:00Z", 200),
        timed_out("heap", "2026-11-17T20:00:00Z"),
    ]
    .map(record);
    let json: serde_json::Value =
        serde_json::from_str(&week_json(&summary(&records, &katas()))).unwrap();
    assert_eq!(
        json["patterns"][0]["median_seconds_to_green"],
        serde_json::Value::Null
    );
    assert_eq!(json["seconds_on_clock"], 300 + 200 + 1500);
}

#[test]
fn an_empty_week_says_when_practice_was_last_and_what_to_type() {
    let text = week_text(&summary(&busy_week()[..2], &katas()[..2]));
    let expected = "\
week 2026-W47 (2026-11-16 to 2026-11-22): nothing practised
last practised on 2026-11-10

next:  kata next --pattern prefix-sum  # median 16:20, target 10:00
next:  kata next --pattern heap        # never practised
";
    assert_eq!(text, expected);
}

#[test]
fn the_last_practice_may_be_older_than_the_records() {
    let mut input = WeekInput {
        week: "2026-W47".parse().unwrap(),
        zone: &TimeZone::UTC,
        now: at("2026-11-22T18:00:00Z"),
        records: &[],
        katas: &[],
        last_practised_before: None,
    };
    let never = week_text(&summarize(&input));
    assert!(
        never.ends_with("never practised before\n\nnext: kata next\n"),
        "{never}"
    );
    input.last_practised_before = Some(at("2026-03-01T09:00:00Z"));
    let once = week_text(&summarize(&input));
    assert!(once.contains("last practised on 2026-03-01\n"), "{once}");
}

#[test]
fn the_first_week_ever_says_that_comparison_starts_next_week() {
    let first = week_text(&summary(&busy_week()[2..], &katas()));
    assert!(first.contains("first week"), "{first}");
    let later = week_text(&summary(&busy_week(), &katas()));
    assert!(!later.contains("first week"), "{later}");
}

#[test]
fn the_week_ends_where_the_next_begins() {
    let records = [
        solved("heap", "2026-11-15T23:59:59Z", 300),
        solved("heap", "2026-11-22T23:59:59Z", 300),
        solved("heap", "2026-11-23T00:00:00Z", 300),
    ]
    .map(record);
    assert_eq!(summary(&records, &[]).attempts, 1);
}

#[test]
fn patterns_the_catalog_does_not_have_are_not_proposed() {
    assert_eq!(summary(&busy_week(), &[]).next, []);
}

#[test]
fn the_text_stays_within_eighty_columns() {
    let pattern = "a-pattern-with-quite-a-long-name";
    let records = [timed_out(pattern, "2026-11-17T18:00:00Z")].map(record);
    let text = week_text(&summary(&records, &[]));
    assert!(
        text.lines().all(|line| line.chars().count() <= 80),
        "{text}"
    );
}
