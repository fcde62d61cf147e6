//! An attempt save by save: what was judged, and what changed since the save before.

use std::fmt::Write as _;

use kata_core::AttemptRecord;
use serde::Serialize;
use similar::TextDiff;

use crate::attempts::{RunJson, saved_after};
use crate::format::{clock, json_line, printable};

/// Lines shown around a change.
const CONTEXT: usize = 3;

/// Every judged save with its change, every line ended. `sources` holds each run's source, in the order of the runs;
/// `None` where it is not kept any more.
#[must_use]
pub fn replay_text(record: &AttemptRecord, sources: &[Option<String>]) -> String {
    let attempt = &record.attempt;
    let mut text = format!(
        "attempt {}: {}\n",
        attempt.id,
        printable(attempt.kata.as_str())
    );
    if record.runs.is_empty() {
        text.push_str("\nnothing was judged\n");
    }
    let mut before: Option<(usize, &str)> = None;
    for (index, run) in record.runs.iter().enumerate() {
        let saved = clock(saved_after(run, attempt));
        let _ = writeln!(
            text,
            "\n{saved} {} {}/{}",
            run.verdict, run.passed, run.total
        );
        let Some(source) = source_of(sources, index) else {
            text.push_str("the source of this save is not kept\n");
            continue;
        };
        text.push_str(&safe_lines(&change(before, (index, source))));
        before = Some((index, source));
    }
    text
}

fn source_of(sources: &[Option<String>], index: usize) -> Option<&str> {
    sources.get(index)?.as_deref()
}

/// The whole of a first save, later the unified diff against the save before.
fn change(before: Option<(usize, &str)>, (index, source): (usize, &str)) -> String {
    match before {
        None => source.to_owned(),
        Some((_, old)) if old == source => "unchanged since the save before\n".to_owned(),
        Some((old_index, old)) => {
            let name = |index: usize| format!("save {}", index + 1);
            TextDiff::from_lines(old, source)
                .unified_diff()
                .context_radius(CONTEXT)
                .header(&name(old_index), &name(index))
                .to_string()
        }
    }
}

/// Every line ended, and nothing left in them that drives a terminal. `\r\n` shows as a line end.
fn safe_lines(text: &str) -> String {
    text.lines().fold(String::new(), |mut safe, line| {
        safe.push_str(&printable(line));
        safe.push('\n');
        safe
    })
}

/// The saves with their sources as one line of JSON, without a line end.
#[must_use]
pub fn replay_json(record: &AttemptRecord, sources: &[Option<String>]) -> String {
    let attempt = &record.attempt;
    let saves = record.runs.iter().enumerate().map(|(index, run)| Save {
        run: RunJson::of(run, attempt),
        source: source_of(sources, index),
    });
    json_line(&Replay {
        schema: 1,
        attempt: attempt.id,
        kata: attempt.kata.as_str(),
        language: attempt.language.name(),
        saves: saves.collect(),
    })
}

#[derive(Serialize)]
struct Replay<'a> {
    schema: u32,
    attempt: i64,
    kata: &'a str,
    language: &'a str,
    saves: Vec<Save<'a>>,
}

#[derive(Serialize)]
struct Save<'a> {
    #[serde(flatten)]
    run: RunJson<'a>,
    source: Option<&'a str>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::testing::{record, run, solved};
    use kata_core::Verdict;

    fn replayed(sources: &[Option<&str>]) -> (AttemptRecord, Vec<Option<String>>) {
        let attempt = solved("prefix-sum", "2026-11-17T18:00:00Z", 760);
        let runs = (0..sources.len())
            .map(|index| {
                let seconds = 192 + 100 * i64::try_from(index).unwrap();
                run(&attempt, seconds, Verdict::WrongAnswer, 37)
            })
            .collect();
        let sources = sources
            .iter()
            .map(|source| source.map(str::to_owned))
            .collect();
        (
            AttemptRecord {
                runs,
                ..record(attempt)
            },
            sources,
        )
    }

    #[test]
    fn the_first_save_is_shown_whole_and_the_next_as_a_diff() {
        let (record, sources) = replayed(&[Some("fn a() {\n\t1\n}\n"), Some("fn a() {\n\t2\n}\n")]);
        let expected = "\
attempt 1: prefix-sum-kata

3:12 wrong answer 37/112
fn a() {
\t1
}

4:52 wrong answer 37/112
--- save 1
+++ save 2
@@ -1,3 +1,3 @@
 fn a() {
-\t1
+\t2
 }
";
        assert_eq!(replay_text(&record, &sources), expected);
    }

    #[test]
    fn a_missing_source_is_told_and_the_diff_reaches_over_it() {
        let (record, sources) = replayed(&[Some("a\n"), None, Some("b\n"), Some("b\n")]);
        let text = replay_text(&record, &sources);
        assert!(
            text.contains("the source of this save is not kept\n"),
            "{text}"
        );
        assert!(text.contains("--- save 1\n+++ save 3\n"), "{text}");
        assert!(
            text.ends_with("unchanged since the save before\n"),
            "{text}"
        );
    }

    #[test]
    fn control_characters_in_a_source_do_not_reach_the_terminal() {
        let (record, sources) = replayed(&[Some("a\x1b[2J\r\n"), Some("b\x1b]0;x\x07\rc\u{9b}")]);
        let text = replay_text(&record, &sources);
        let control = |character: char| character.is_control() && character != '\n';
        assert!(!text.contains(control), "{text:?}");
        assert!(text.contains("\\u{1b}[2J\n"), "{text}");
    }

    #[test]
    fn json_holds_every_source() {
        let (record, sources) = replayed(&[Some("a\n"), None]);
        let json = replay_json(&record, &sources);
        assert!(
            json.starts_with(r#"{"schema":1,"attempt":1,"kata":"prefix-sum-kata","#),
            "{json}"
        );
        let value: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(value["saves"][0]["source"], "a\n");
        assert_eq!(value["saves"][1]["source"], serde_json::Value::Null);
        assert_eq!(value["saves"][1]["seconds"], 292);
    }
}
