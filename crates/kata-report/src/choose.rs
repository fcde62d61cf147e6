//! The choice of the next kata.

use std::cmp::Ordering;

use kata_core::{Difficulty, KataId, KataStanding, KataSummary, Outcome, PatternId};

use crate::format::clock;

/// What the solver asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// Only this pattern; without it, the weakest.
    pub pattern: Option<&'a PatternId>,
    /// Only this difficulty.
    pub difficulty: Option<Difficulty>,
}

/// The kata to train next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The kata.
    pub kata: KataId,
    /// Why this one, in a sentence that names the pattern only if the solver did.
    pub why: String,
}

/// Chooses among `katas` what the solver needs most; `None` if there is none as `wanted`.
///
/// Within the wanted pattern or else the weakest (never practised, then lowest solve rate, then slowest against
/// target), a kata not seen comes first, then one not solved the last time, then the one solved slowest against its
/// target. The kata started last never comes while there are others. The same history gives the same choice.
pub fn choose(
    katas: &[KataSummary],
    standings: &[KataStanding],
    wanted: Wanted<'_>,
) -> Option<Choice> {
    let attempts: u64 = standings
        .iter()
        .map(|standing| u64::from(standing.attempts))
        .sum();
    let mut candidates: Vec<Candidate<'_>> = katas
        .iter()
        .filter(|kata| {
            wanted
                .pattern
                .is_none_or(|pattern| kata.pattern == *pattern)
        })
        .filter(|kata| {
            wanted
                .difficulty
                .is_none_or(|difficulty| kata.difficulty == difficulty)
        })
        .map(|kata| Candidate::of(kata, standings))
        .collect();
    if candidates.len() > 1
        && let Some(latest) = standings
            .iter()
            .max_by_key(|standing| standing.last_started_at)
    {
        candidates.retain(|candidate| candidate.kata.id != latest.kata);
    }
    let practice = candidates
        .iter()
        .map(|candidate| Practice::of(&candidate.kata.pattern, katas, standings))
        .min_by(|left, right| {
            left.weakest_first(right)
                .then_with(|| varied(attempts, left.pattern.as_str(), right.pattern.as_str()))
        })?;
    let candidate = candidates
        .into_iter()
        .filter(|candidate| candidate.kata.pattern == *practice.pattern)
        .min_by(|left, right| {
            left.neediest_first(right)
                .then_with(|| varied(attempts, left.kata.id.as_str(), right.kata.id.as_str()))
        })?;
    Some(Choice {
        kata: candidate.kata.id.clone(),
        why: format!(
            "{}; {}.",
            candidate.words(),
            practice.words(wanted.pattern.is_some())
        ),
    })
}

struct Candidate<'a> {
    kata: &'a KataSummary,
    standing: Option<&'a KataStanding>,
}

impl<'a> Candidate<'a> {
    fn of(kata: &'a KataSummary, standings: &'a [KataStanding]) -> Self {
        let standing = standings.iter().find(|standing| standing.kata == kata.id);
        Self { kata, standing }
    }

    /// The last time to green over the target, if the kata was solved the last time.
    fn slowness(&self) -> Option<f64> {
        let green = self.standing?.last_time_to_green?;
        Some(green.as_secs_f64() / (60.0 * f64::from(self.kata.target_minutes.max(1))))
    }

    /// 0 not seen, 1 not solved the last time, 2 solved.
    fn rank(&self) -> u8 {
        match self.standing.map(|standing| standing.last_outcome) {
            None => 0,
            Some(Some(Outcome::Solved(_))) => 2,
            Some(_) => 1,
        }
    }

    fn neediest_first(&self, other: &Self) -> Ordering {
        let slowness = |candidate: &Self| candidate.slowness().unwrap_or(0.0);
        self.rank()
            .cmp(&other.rank())
            .then_with(|| match self.rank() {
                2 => slowness(other).total_cmp(&slowness(self)),
                _ => Ordering::Equal,
            })
    }

    fn words(&self) -> String {
        let Some(standing) = self.standing else {
            return "You have not seen this kata".to_owned();
        };
        match (standing.last_outcome, standing.last_time_to_green) {
            (None, _) => "You started this kata and did not finish it".to_owned(),
            (Some(Outcome::TimedOut), _) => "Time ran out on this kata the last time".to_owned(),
            (Some(Outcome::GivenUp), _) => "You gave this kata up the last time".to_owned(),
            (Some(Outcome::Solved(_)), None) => "You solved this kata the last time".to_owned(),
            (Some(Outcome::Solved(_)), Some(green)) => format!(
                "You solved this kata in {} the last time, against a target of {}:00",
                clock(green),
                self.kata.target_minutes
            ),
        }
    }
}

/// All attempts at one pattern.
struct Practice<'a> {
    pattern: &'a PatternId,
    started: bool,
    attempts: u32,
    solved: u32,
    /// The mean over its solved katas of time to green over target.
    slowness: f64,
}

impl<'a> Practice<'a> {
    fn of(pattern: &'a PatternId, katas: &[KataSummary], standings: &[KataStanding]) -> Self {
        let mut practice = Self {
            pattern,
            started: false,
            attempts: 0,
            solved: 0,
            slowness: 0.0,
        };
        let mut ratios = Vec::new();
        for standing in standings {
            let kata = katas.iter().find(|kata| kata.id == standing.kata);
            // The catalog has the last word on a kata's pattern; a kata no longer in it was practice all the same.
            if kata.map_or(&standing.pattern, |kata| &kata.pattern) != pattern {
                continue;
            }
            practice.started = true;
            practice.attempts += standing.attempts;
            practice.solved += standing.solved;
            let green = standing.last_time_to_green.or(standing.best_time_to_green);
            if let (Some(kata), Some(green)) = (kata, green) {
                ratios.push(green.as_secs_f64() / (60.0 * f64::from(kata.target_minutes.max(1))));
            }
        }
        let count = u32::try_from(ratios.len()).map_or(f64::INFINITY, f64::from);
        practice.slowness = ratios.iter().sum::<f64>() / count.max(1.0);
        practice
    }

    fn solve_rate(&self) -> f64 {
        f64::from(self.solved) / f64::from(self.attempts.max(1))
    }

    fn weakest_first(&self, other: &Self) -> Ordering {
        self.started
            .cmp(&other.started)
            .then_with(|| self.solve_rate().total_cmp(&other.solve_rate()))
            .then_with(|| other.slowness.total_cmp(&self.slowness))
    }

    fn words(&self, named: bool) -> String {
        let pattern = if named {
            format!("it trains {}, a pattern", self.pattern)
        } else {
            "it trains a pattern".to_owned()
        };
        match (self.started, self.attempts) {
            (false, _) => format!("{pattern} that you have not practised"),
            (true, 0) => format!("{pattern} in which you have not finished an attempt"),
            (true, 1) if self.solved == 1 => {
                format!("{pattern} in which you solved your only attempt")
            }
            (true, 1) => format!("{pattern} in which you did not solve your only attempt"),
            (true, attempts) => format!(
                "{pattern} in which you solved {} of {attempts} attempts",
                self.solved
            ),
        }
    }
}

/// An order of slugs that changes with every attempt.
fn varied(attempts: u64, left: &str, right: &str) -> Ordering {
    hash(attempts, left)
        .cmp(&hash(attempts, right))
        .then_with(|| left.cmp(right))
}

/// FNV-1a, 64 bits, with the finishing multiplications of `SplitMix64` so that one more attempt changes every bit.
fn hash(attempts: u64, slug: &str) -> u64 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in attempts.to_le_bytes().iter().chain(slug.as_bytes()) {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
    }
    hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    hash ^ (hash >> 31)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::{SignedDuration, Timestamp};
    use kata_core::Green;

    use super::*;

    fn kata(slug: &str, pattern: &str) -> KataSummary {
        KataSummary {
            id: KataId::new(slug),
            title: slug.to_uppercase(),
            pattern: PatternId::new(pattern),
            difficulty: Difficulty::Medium,
            target_minutes: 10,
        }
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn failed(slug: &str, pattern: &str, second: i64) -> KataStanding {
        KataStanding {
            kata: KataId::new(slug),
            pattern: PatternId::new(pattern),
            attempts: 1,
            solved: 0,
            best_time_to_green: None,
            last_outcome: Some(Outcome::TimedOut),
            last_time_to_green: None,
            last_started_at: at(second),
        }
    }

    fn solved(slug: &str, pattern: &str, second: i64, minutes: i64) -> KataStanding {
        let green = Some(SignedDuration::from_mins(minutes));
        KataStanding {
            solved: 1,
            best_time_to_green: green,
            last_outcome: Some(Outcome::Solved(Green {
                saved_at: at(second),
                judged_at: at(second),
            })),
            last_time_to_green: green,
            ..failed(slug, pattern, second)
        }
    }

    fn chosen(katas: &[KataSummary], standings: &[KataStanding]) -> String {
        let choice = choose(katas, standings, Wanted::default()).unwrap();
        choice.kata.as_str().to_owned()
    }

    #[test]
    fn nothing_is_chosen_from_nothing() {
        assert_eq!(choose(&[], &[], Wanted::default()), None);
    }

    #[test]
    fn unseen_comes_before_failed_before_slowly_solved() {
        let katas = ["fast", "slow", "lost", "new", "last"].map(|slug| kata(slug, "heap"));
        let standings = [
            solved("fast", "heap", 1, 5),
            solved("slow", "heap", 2, 20),
            failed("lost", "heap", 3),
            failed("last", "heap", 9),
        ];
        assert_eq!(chosen(&katas, &standings), "new");
        let without = |gone: &[&str]| -> Vec<KataSummary> {
            let left = katas
                .iter()
                .filter(|kata| !gone.contains(&kata.id.as_str()));
            left.cloned().collect()
        };
        assert_eq!(chosen(&without(&["new"]), &standings), "lost");
        assert_eq!(chosen(&without(&["new", "lost"]), &standings), "slow");
        assert_eq!(
            chosen(&without(&["new", "lost", "slow"]), &standings),
            "fast"
        );
        assert_eq!(
            chosen(&without(&["new", "lost", "slow", "fast"]), &standings),
            "last"
        );
    }

    #[test]
    fn a_pattern_never_practised_is_the_weakest() {
        let katas = [kata("a", "heap"), kata("b", "heap"), kata("c", "tries")];
        assert_eq!(chosen(&katas, &[failed("a", "heap", 1)]), "c");
    }

    #[test]
    fn the_lowest_solve_rate_is_weaker_than_the_slowest_pattern() {
        let katas = [
            kata("a", "heap"),
            kata("b", "heap"),
            kata("c", "tries"),
            kata("d", "tries"),
            kata("z", "heap"),
        ];
        let mut standings = vec![
            solved("a", "heap", 1, 25),
            failed("c", "tries", 2),
            solved("z", "heap", 3, 25),
        ];
        assert_eq!(chosen(&katas, &standings), "d");
        standings[1] = solved("c", "tries", 2, 5);
        assert_eq!(chosen(&katas, &standings), "b");
    }

    #[test]
    fn the_kata_started_last_is_not_chosen_while_others_are_left() {
        let katas = [kata("a", "heap"), kata("b", "tries")];
        let standings = [failed("a", "heap", 5), solved("b", "tries", 1, 3)];
        assert_eq!(chosen(&katas, &standings), "b");
        assert_eq!(chosen(&katas[..1], &standings), "a");
    }

    #[test]
    fn only_what_was_wanted_is_chosen() {
        let katas = [kata("a", "heap"), kata("b", "tries")];
        let tries = PatternId::new("tries");
        let wanted = Wanted {
            pattern: Some(&tries),
            difficulty: None,
        };
        for second in 0..20 {
            let standings = [failed("b", "tries", second)];
            assert_eq!(
                choose(&katas, &standings, wanted).unwrap().kata.as_str(),
                "b"
            );
        }
        let hard = Wanted {
            difficulty: Some(Difficulty::Hard),
            ..wanted
        };
        assert_eq!(choose(&katas, &[], hard), None);
    }

    #[test]
    fn ties_vary_with_the_attempts_and_not_with_the_order_of_the_list() {
        let mut katas = ["a", "b", "c", "d"].map(|slug| kata(slug, "heap"));
        let mut seen = BTreeSet::new();
        for attempts in 0..40 {
            let standings = [KataStanding {
                attempts,
                ..failed("gone", "heap", 1)
            }];
            let choice = chosen(&katas, &standings);
            katas.rotate_left(1);
            assert_eq!(chosen(&katas, &standings), choice);
            seen.insert(choice);
        }
        assert_eq!(seen.len(), 4);
    }

    #[test]
    fn why_names_the_pattern_only_if_it_was_asked_for() {
        let katas = [kata("a", "heap"), kata("b", "heap")];
        let heap = PatternId::new("heap");
        for standings in [
            vec![],
            vec![failed("a", "heap", 1)],
            vec![solved("a", "heap", 1, 12), solved("b", "heap", 2, 8)],
        ] {
            let hidden = choose(&katas, &standings, Wanted::default()).unwrap().why;
            assert!(!hidden.contains("heap"), "{hidden}");
            let wanted = Wanted {
                pattern: Some(&heap),
                difficulty: None,
            };
            let told = choose(&katas, &standings, wanted).unwrap().why;
            assert!(told.contains("heap"), "{told}");
        }
    }

    #[test]
    fn why_is_one_sentence_of_facts() {
        let katas = [kata("a", "heap"), kata("b", "heap")];
        let standings = [solved("a", "heap", 1, 12), solved("b", "heap", 2, 8)];
        assert_eq!(
            choose(&katas, &standings, Wanted::default()).unwrap().why,
            "You solved this kata in 12:00 the last time, against a target of 10:00; \
             it trains a pattern in which you solved 2 of 2 attempts."
        );
    }
}
