//! The weekly summary as text, at most 80 columns wide.

use std::fmt::Write as _;

use jiff::SignedDuration;

use super::build::slowness;
use super::table::{SLUG_WIDTH, Side, aligned, cut};
use super::{Pace, PatternWeek, WeekSummary};
use crate::format::{clock, printable};

/// The summary as text, every line ended.
#[must_use]
pub fn week_text(summary: &WeekSummary) -> String {
    let mut text = headline(summary);
    if summary.running > 0 {
        let _ = writeln!(
            text,
            "not counted: {}, still running",
            counted(summary.running, "attempt")
        );
    }
    if summary.attempts > 0 {
        text.push('\n');
        text.push_str(&table(&summary.patterns));
        text.push('\n');
        text.push_str(&slowest(&summary.patterns));
        if summary.last_practised.is_none() {
            text.push_str(
                "this is your first week: the comparison with the weeks before starts next week\n",
            );
        }
    } else if summary.running == 0 {
        match summary.last_practised {
            Some(date) => {
                let _ = writeln!(text, "last practised on {date}");
            }
            None => text.push_str("never practised before\n"),
        }
    }
    text.push('\n');
    text.push_str(&next(summary));
    text
}

fn headline(summary: &WeekSummary) -> String {
    let week = summary.week;
    let dates = format!("week {week} ({} to {})", week.first(), week.last());
    if summary.attempts == 0 {
        let nothing = if summary.running == 0 {
            "nothing practised"
        } else {
            "nothing finished"
        };
        return format!("{dates}: {nothing}\n");
    }
    let attempts = counted(summary.attempts, "attempt");
    let on_clock = hours(summary.on_clock);
    format!(
        "{dates}\n{attempts}, {} solved, {on_clock} on the clock\n",
        summary.solved
    )
}

fn table(patterns: &[PatternWeek]) -> String {
    let header = [
        "pattern",
        "attempts",
        "solved",
        "median",
        "vs before",
        "target",
        "ratio",
    ];
    let rows: Vec<Vec<String>> = std::iter::once(header.map(str::to_owned).to_vec())
        .chain(patterns.iter().map(row))
        .collect();
    aligned(&[Side::Left], &rows)
}

fn row(week: &PatternWeek) -> Vec<String> {
    let pace = week.pace;
    let more = if pace.median.is_none() { "> " } else { "" };
    vec![
        cut(&printable(week.pattern.as_str()), SLUG_WIDTH),
        pace.attempts.to_string(),
        pace.solved.to_string(),
        median_cell(&pace),
        change(pace.median, week.previous_median),
        clock(pace.target),
        format!("{more}{:.1}×", pace.ratio()),
    ]
}

/// The median, or what it is longer than: `> 25:00`.
pub(crate) fn median_cell(pace: &Pace) -> String {
    match pace.median {
        Some(median) => clock(median),
        None => format!("> {}", clock(pace.stop)),
    }
}

fn change(median: Option<SignedDuration>, previous: Option<SignedDuration>) -> String {
    let (Some(median), Some(previous)) = (median, previous) else {
        return "–".to_owned();
    };
    let by = median - previous;
    let sign = if by.is_negative() { "-" } else { "+" };
    format!("{sign}{}", clock(by.abs()))
}

fn slowest(patterns: &[PatternWeek]) -> String {
    let by_slowness = |a: &&PatternWeek, b: &&PatternWeek| {
        let (a, b) = (slowness(&a.pace), slowness(&b.pace));
        a.partial_cmp(&b).unwrap_or(std::cmp::Ordering::Equal)
    };
    let Some(week) = patterns.iter().max_by(by_slowness) else {
        return String::new();
    };
    let pattern = printable(week.pattern.as_str());
    let (median, target) = (median_cell(&week.pace), clock(week.pace.target));
    format!("slowest: {pattern} (median {median}, target {target})\n")
}

fn next(summary: &WeekSummary) -> String {
    if summary.next.is_empty() {
        return "next: kata next\n".to_owned();
    }
    let rows: Vec<Vec<String>> = summary
        .next
        .iter()
        .map(|step| {
            vec![
                "next:".to_owned(),
                printable(&step.command),
                format!("# {}", step.why),
            ]
        })
        .collect();
    aligned(&[Side::Left, Side::Left, Side::Left], &rows)
}

/// `1 attempt`, `2 attempts`.
fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

fn hours(duration: SignedDuration) -> String {
    let minutes = duration.as_mins();
    match minutes / 60 {
        0 => format!("{minutes} min"),
        hours => format!("{hours} h {:02} min", minutes % 60),
    }
}
