//! How fast some attempts went.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use kata_core::Attempt;

use crate::kaplan_meier::{MedianTime, Observation, median_time};

/// The speed of a few attempts, none of them still running.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// How many there are.
    pub attempts: usize,
    /// How many were solved.
    pub solved: usize,
    /// The median time to green, Kaplan–Meier; `None` when fewer than half were solved.
    pub median: Option<SignedDuration>,
    /// The ends of its 95 % interval, where the attempts reach them.
    pub interval: [Option<SignedDuration>; 2],
    /// The shortest stop an unsolved attempt had: a median not reached is longer than this.
    pub stop: SignedDuration,
    /// The median of the targets of the katas attempted.
    pub target: SignedDuration,
}

impl Pace {
    /// The pace of `attempts`, or `None` of none.
    #[must_use]
    pub fn of(attempts: &[&Attempt], now: Timestamp) -> Option<Self> {
        let target = median_target(attempts)?;
        let solved = attempts
            .iter()
            .filter(|attempt| attempt.green().is_some())
            .count();
        let unsolved = attempts.iter().filter(|attempt| attempt.green().is_none());
        let stop = unsolved
            .map(|attempt| attempt.contract.total())
            .min()
            .unwrap_or_default();
        // Giving up at once takes an attempt out of the Kaplan–Meier risk set; it must not make a pattern look fast.
        let reached = solved * 2 >= attempts.len();
        let times = if reached {
            median_of(attempts, now)
        } else {
            MedianTime::default()
        };
        let duration = |seconds: Option<i64>| seconds.map(SignedDuration::from_secs);
        Some(Self {
            attempts: attempts.len(),
            solved,
            median: duration(times.median),
            interval: [duration(times.low), duration(times.high)],
            stop,
            target,
        })
    }

    /// The median, or what it is longer than, as a multiple of the target.
    #[must_use]
    pub fn ratio(&self) -> f64 {
        self.median.unwrap_or(self.stop).as_secs_f64() / self.target.as_secs_f64().max(1.0)
    }
}

fn median_of(attempts: &[&Attempt], now: Timestamp) -> MedianTime {
    let observations: Vec<_> = attempts
        .iter()
        .map(|attempt| Observation {
            seconds: attempt.time_on_clock(now).as_secs(),
            solved: attempt.green().is_some(),
        })
        .collect();
    median_time(&observations)
}

/// Each kata counts once, however often it was attempted.
fn median_target(attempts: &[&Attempt]) -> Option<SignedDuration> {
    let by_kata: BTreeMap<_, _> = attempts
        .iter()
        .map(|attempt| (&attempt.kata, attempt.target))
        .collect();
    let mut targets: Vec<_> = by_kata.into_values().collect();
    targets.sort_unstable();
    let upper = *targets.get(targets.len() / 2)?;
    let lower = *targets.get((targets.len() - 1) / 2)?;
    Some((lower + upper) / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::week::testing::{at, gave_up, solved, timed_out};

    fn pace(attempts: &[Attempt]) -> Pace {
        Pace::of(
            &attempts.iter().collect::<Vec<_>>(),
            at("2026-12-31T00:00:00Z"),
        )
        .unwrap()
    }

    #[test]
    fn fewer_than_half_solved_has_no_median_however_early_the_rest_gave_up() {
        let start = "2026-11-17T18:00:00Z";
        let pace = pace(&[
            gave_up("p", start, 60),
            gave_up("p", start, 60),
            solved("p", start, 600),
        ]);
        assert_eq!(pace.median, None);
        assert_eq!(pace.interval, [None, None]);
        assert_eq!(pace.stop, SignedDuration::from_mins(25));
    }

    #[test]
    fn failed_attempts_are_censored_at_their_end() {
        let start = "2026-11-17T18:00:00Z";
        let pace = pace(&[
            solved("p", start, 300),
            solved("p", start, 900),
            timed_out("p", start),
        ]);
        assert_eq!(pace.median, Some(SignedDuration::from_mins(15)));
        assert_eq!((pace.attempts, pace.solved), (3, 2));
    }

    #[test]
    fn the_target_counts_each_kata_once() {
        let start = "2026-11-17T18:00:00Z";
        let mut other = solved("p", start, 300);
        other.kata = kata_core::KataId::new("other");
        other.target = SignedDuration::from_mins(20);
        let pace = pace(&[solved("p", start, 300), solved("p", start, 300), other]);
        assert_eq!(pace.target, SignedDuration::from_mins(15));
    }
}
