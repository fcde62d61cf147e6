//! The patterns: where the solver stands in each, and what there is to know of one.

use std::fmt::Write as _;

use kata_core::{KataStanding, KataSummary, Pattern, PatternId};
use serde::Serialize;

use crate::format::json_line;
use crate::list::{by_pattern, standing_of};

/// A table of the patterns that have katas: how many each has, how many of them were started, how many solved, and the first
/// sentence of what `known` says of it.
#[must_use]
pub fn patterns_text(
    katas: &[KataSummary],
    standings: &[KataStanding],
    known: &[Pattern],
) -> String {
    let records = records(katas, standings, known);
    let longest = records
        .iter()
        .map(|record| record.pattern.as_str().len())
        .max();
    let width = longest.unwrap_or(0).max("pattern".len());
    let mut text = format!("{:width$}  katas  seen  solved\n", "pattern");
    for record in records {
        let gist = record.known.map(Pattern::gist).unwrap_or_default();
        let line = format!(
            "{:width$}  {:5}  {:4}  {:6}  {gist}",
            record.pattern, record.katas, record.seen, record.solved
        );
        let _ = writeln!(text, "{}", line.trim_end());
    }
    text
}

/// The patterns that have katas as one JSON object on one line, without a newline:
/// `{"schema":1,"patterns":[{"pattern","katas","seen","solved","name","core","essence","when","template","cost",
/// "mistaken_for"}]}`, the last seven where `known` tells them.
#[must_use]
pub fn patterns_json(
    katas: &[KataSummary],
    standings: &[KataStanding],
    known: &[Pattern],
) -> String {
    json_line(&PatternsRecord {
        schema: 1,
        patterns: records(katas, standings, known),
    })
}

/// What there is to know of `pattern`, as a page of light Markdown, with its katas and where the solver stands in them.
#[must_use]
pub fn pattern_page(
    pattern: &Pattern,
    katas: &[KataSummary],
    standings: &[KataStanding],
) -> String {
    let mut page = format!("# {}\n\n{}\n\n## When\n\n", pattern.name, pattern.essence);
    for sign in &pattern.when {
        let _ = writeln!(page, "- {sign}");
    }
    page.push_str("\n## Mistaken for\n\n");
    for look_alike in &pattern.mistaken_for {
        let _ = writeln!(page, "- {}: {}", look_alike.pattern, look_alike.tell);
    }
    let _ = write!(
        page,
        "\n## Template\n\n{}\n\n## Cost\n\n{}\n",
        pattern.template, pattern.cost
    );
    let known = std::slice::from_ref(pattern);
    if let Some(record) = records(katas, standings, known)
        .into_iter()
        .find(|record| *record.pattern == pattern.slug)
    {
        let _ = write!(
            page,
            "\n## Practise\n\n`kata next --pattern {}`: {} there, {} seen, {} solved.\n",
            pattern.slug, record.katas, record.seen, record.solved
        );
    }
    page
}

/// What there is to know of `pattern` as one JSON object on one line, without a newline: `{"schema":1,"pattern","name",
/// "core","essence","when","template","cost","mistaken_for":[{"pattern","tell"}]}`.
#[must_use]
pub fn pattern_json(pattern: &Pattern) -> String {
    json_line(&PatternPage {
        schema: 1,
        pattern: &pattern.slug,
        known: pattern,
    })
}

#[derive(Serialize)]
struct PatternPage<'a> {
    schema: u32,
    pattern: &'a PatternId,
    #[serde(flatten)]
    known: &'a Pattern,
}

#[derive(Serialize)]
struct PatternsRecord<'a> {
    schema: u32,
    patterns: Vec<PatternRecord<'a>>,
}

#[derive(Serialize)]
struct PatternRecord<'a> {
    pattern: &'a PatternId,
    katas: usize,
    seen: usize,
    solved: usize,
    #[serde(flatten)]
    known: Option<&'a Pattern>,
}

fn records<'a>(
    katas: &'a [KataSummary],
    standings: &[KataStanding],
    known: &'a [Pattern],
) -> Vec<PatternRecord<'a>> {
    by_pattern(katas)
        .into_iter()
        .map(|(slug, katas)| {
            let standings: Vec<_> = katas
                .iter()
                .filter_map(|kata| standing_of(kata, standings))
                .collect();
            PatternRecord {
                pattern: slug,
                katas: katas.len(),
                seen: standings.len(),
                solved: standings
                    .iter()
                    .filter(|standing| standing.solved > 0)
                    .count(),
                known: known.iter().find(|pattern| pattern.slug == *slug),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use kata_core::{Difficulty, KataId, LookAlike};

    use super::*;

    fn katas() -> Vec<KataSummary> {
        [
            ("union", "tries"),
            ("longest-run", "sliding-window"),
            ("prefix", "tries"),
        ]
        .map(|(slug, pattern)| KataSummary {
            id: KataId::new(slug),
            title: format!("The {slug}"),
            pattern: PatternId::new(pattern),
            difficulty: Difficulty::Medium,
            target_minutes: 18,
        })
        .into()
    }

    fn standings() -> Vec<KataStanding> {
        [("union", 0), ("longest-run", 2)]
            .map(|(slug, solved)| KataStanding {
                kata: KataId::new(slug),
                pattern: PatternId::new("tries"),
                attempts: 2,
                solved,
                best_time_to_green: None,
                last_outcome: None,
                last_time_to_green: None,
                last_started_at: jiff::Timestamp::UNIX_EPOCH,
            })
            .into()
    }

    fn tries() -> Pattern {
        Pattern {
            slug: PatternId::new("tries"),
            name: "Tries".to_owned(),
            core: false,
            essence: "A tree of letters. Walk it.".to_owned(),
            when: vec!["beginnings of words".to_owned()],
            template: "Go down.".to_owned(),
            cost: "O(length)".to_owned(),
            mistaken_for: vec![LookAlike {
                pattern: PatternId::new("hashing"),
                tell: "whole words want a table".to_owned(),
            }],
        }
    }

    #[test]
    fn patterns_count_their_katas_seen_and_solved_and_say_what_they_are() {
        assert_eq!(
            patterns_text(&katas(), &standings(), &[tries()]),
            "\
pattern         katas  seen  solved
tries               2     1       0  A tree of letters
sliding-window      1     1       1
"
        );
        assert_eq!(
            patterns_json(&katas(), &standings(), &[tries()]),
            concat!(
                r#"{"schema":1,"patterns":[{"pattern":"tries","katas":2,"seen":1,"solved":0,"name":"Tries","core":false,"#,
                r#""essence":"A tree of letters. Walk it.","when":["beginnings of words"],"template":"Go down.","#,
                r#""cost":"O(length)","mistaken_for":[{"pattern":"hashing","tell":"whole words want a table"}]},"#,
                r#"{"pattern":"sliding-window","katas":1,"seen":1,"solved":1}]}"#
            )
        );
    }

    #[test]
    fn a_page_tells_all_of_a_pattern_and_how_to_practise_it() {
        assert_eq!(
            pattern_page(&tries(), &katas(), &standings()),
            "\
# Tries

A tree of letters. Walk it.

## When

- beginnings of words

## Mistaken for

- hashing: whole words want a table

## Template

Go down.

## Cost

O(length)

## Practise

`kata next --pattern tries`: 2 there, 1 seen, 0 solved.
"
        );
    }

    #[test]
    fn a_pattern_without_katas_is_not_offered_for_practice() {
        assert!(!pattern_page(&tries(), &[], &[]).contains("Practise"));
    }
}
