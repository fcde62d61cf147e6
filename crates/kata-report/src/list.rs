//! The catalog, and where the solver stands in it.

use std::fmt::Write as _;

use kata_core::{Difficulty, KataId, KataStanding, KataSummary, Outcome, PatternId};
use serde::Serialize;

use crate::format::{clock, json_line};

/// The katas under their patterns, in the order these come, easiest first: slug, difficulty, target and standing.
#[must_use]
pub fn list_text(katas: &[KataSummary], standings: &[KataStanding]) -> String {
    let width = katas
        .iter()
        .map(|kata| kata.id.as_str().len())
        .max()
        .unwrap_or(0);
    let mut text = String::new();
    for (pattern, katas) in by_pattern(katas) {
        let gap = if text.is_empty() { "" } else { "\n" };
        let _ = writeln!(text, "{gap}{pattern}");
        for kata in katas {
            let _ = writeln!(
                text,
                "  {:width$}  {:6}  {:>2} min  {}",
                kata.id,
                kata.difficulty,
                kata.target_minutes,
                standing_words(standing_of(kata, standings))
            );
        }
    }
    text
}

/// The katas as one JSON object on one line, without a newline, in the order of [`list_text`].
#[must_use]
pub fn list_json(katas: &[KataSummary], standings: &[KataStanding]) -> String {
    let katas = by_pattern(katas)
        .into_iter()
        .flat_map(|(_, katas)| katas)
        .map(|kata| KataRecord::of(kata, standing_of(kata, standings)))
        .collect();
    json_line(&ListRecord { schema: 1, katas })
}

#[derive(Serialize)]
struct ListRecord<'a> {
    schema: u32,
    katas: Vec<KataRecord<'a>>,
}

#[derive(Serialize)]
struct KataRecord<'a> {
    kata: &'a KataId,
    title: &'a str,
    pattern: &'a PatternId,
    difficulty: Difficulty,
    target_minutes: u32,
    attempts: u32,
    solved: u32,
    best_seconds: Option<i64>,
    last_outcome: Option<&'static str>,
}

impl<'a> KataRecord<'a> {
    fn of(kata: &'a KataSummary, standing: Option<&KataStanding>) -> Self {
        Self {
            kata: &kata.id,
            title: &kata.title,
            pattern: &kata.pattern,
            difficulty: kata.difficulty,
            target_minutes: kata.target_minutes,
            attempts: standing.map_or(0, |standing| standing.attempts),
            solved: standing.map_or(0, |standing| standing.solved),
            best_seconds: standing
                .and_then(|standing| standing.best_time_to_green)
                .map(|best| best.as_secs()),
            last_outcome: standing
                .and_then(|standing| standing.last_outcome)
                .map(Outcome::name),
        }
    }
}

/// The katas of each pattern, easiest first; patterns in the order of their first kata.
pub(crate) fn by_pattern(katas: &[KataSummary]) -> Vec<(&PatternId, Vec<&KataSummary>)> {
    let mut patterns: Vec<(&PatternId, Vec<&KataSummary>)> = Vec::new();
    for kata in katas {
        match patterns
            .iter_mut()
            .find(|(pattern, _)| **pattern == kata.pattern)
        {
            Some((_, katas)) => katas.push(kata),
            None => patterns.push((&kata.pattern, vec![kata])),
        }
    }
    for (_, katas) in &mut patterns {
        katas.sort_by_key(|kata| (kata.difficulty, &kata.id));
    }
    patterns
}

pub(crate) fn standing_of<'a>(
    kata: &KataSummary,
    standings: &'a [KataStanding],
) -> Option<&'a KataStanding> {
    standings.iter().find(|standing| standing.kata == kata.id)
}

fn standing_words(standing: Option<&KataStanding>) -> String {
    let Some(standing) = standing else {
        return "not seen".to_owned();
    };
    let best = standing
        .best_time_to_green
        .map(|best| format!("solved {}", clock(best)));
    let last = match standing.last_outcome {
        None => "started",
        Some(Outcome::Solved(_)) => return best.unwrap_or_else(|| "solved".to_owned()),
        Some(Outcome::TimedOut) => "timed out",
        Some(Outcome::GivenUp) => "gave up",
    };
    best.map_or_else(|| last.to_owned(), |best| format!("{best}, then {last}"))
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};
    use kata_core::Green;

    use super::*;

    fn kata(slug: &str, pattern: &str, difficulty: Difficulty) -> KataSummary {
        KataSummary {
            id: KataId::new(slug),
            title: format!("The {slug}"),
            pattern: PatternId::new(pattern),
            difficulty,
            target_minutes: 18,
        }
    }

    fn katas() -> [KataSummary; 5] {
        [
            kata("union", "tries", Difficulty::Hard),
            kata("longest-run", "sliding-window", Difficulty::Medium),
            kata("a-hard-one", "sliding-window", Difficulty::Hard),
            kata("warm-up", "sliding-window", Difficulty::Easy),
            kata("prefix", "tries", Difficulty::Medium),
        ]
    }

    fn standing(slug: &str, best: Option<i64>, last_outcome: Outcome) -> KataStanding {
        KataStanding {
            kata: KataId::new(slug),
            pattern: PatternId::new("sliding-window"),
            attempts: 2,
            solved: u32::from(best.is_some()),
            best_time_to_green: best.map(SignedDuration::from_secs),
            last_outcome: Some(last_outcome),
            last_time_to_green: None,
            last_started_at: Timestamp::UNIX_EPOCH,
        }
    }

    fn standings() -> [KataStanding; 4] {
        let green = Green {
            saved_at: Timestamp::UNIX_EPOCH,
            judged_at: Timestamp::UNIX_EPOCH,
        };
        [
            standing("longest-run", Some(751), Outcome::Solved(green)),
            standing("a-hard-one", None, Outcome::TimedOut),
            standing("prefix", None, Outcome::GivenUp),
            standing("union", Some(65), Outcome::TimedOut),
        ]
    }

    #[test]
    fn a_list_groups_by_pattern_and_tells_each_standing() {
        assert_eq!(
            list_text(&katas(), &standings()),
            "\
tries
  prefix       medium  18 min  gave up
  union        hard    18 min  solved 1:05, then timed out

sliding-window
  warm-up      easy    18 min  not seen
  longest-run  medium  18 min  solved 12:31
  a-hard-one   hard    18 min  timed out
"
        );
    }

    #[test]
    fn a_kata_whose_only_attempt_runs_is_started() {
        let running = KataStanding {
            last_outcome: None,
            ..standings()[1].clone()
        };
        assert_eq!(standing_words(Some(&running)), "started");
    }

    #[test]
    fn list_json_has_every_key_in_the_documented_order() {
        assert_eq!(
            list_json(&katas()[..2], &standings()[..1]),
            concat!(
                r#"{"schema":1,"katas":[{"kata":"union","title":"The union","pattern":"tries","difficulty":"hard","target_minutes":18,"#,
                r#""attempts":0,"solved":0,"best_seconds":null,"last_outcome":null},"#,
                r#"{"kata":"longest-run","title":"The longest-run","pattern":"sliding-window","#,
                r#""difficulty":"medium","target_minutes":18,"attempts":2,"solved":1,"best_seconds":751,"last_outcome":"solved"}]}"#
            )
        );
    }

    #[test]
    fn an_empty_catalog_lists_nothing() {
        assert_eq!(list_text(&[], &standings()), "");
        assert_eq!(list_json(&[], &[]), r#"{"schema":1,"katas":[]}"#);
    }
}
