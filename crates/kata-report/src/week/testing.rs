//! Attempts for the tests of the summaries.

use jiff::{SignedDuration, Timestamp};
use kata_core::{
    Attempt, AttemptRecord, AttemptState, Contract, Difficulty, Green, KataId, KataSummary,
    Language, Outcome, PatternId, Run, SourceHash, Verdict,
};

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// An attempt of 25 minutes at a kata named after its pattern, with a target of 10 minutes.
pub(crate) fn open(pattern: &str, start: &str) -> Attempt {
    Attempt {
        id: 1,
        kata: KataId::new(format!("{pattern}-kata")),
        pattern: PatternId::new(pattern),
        pattern_hidden: true,
        language: Language::Rust,
        solution: "solution.rs".into(),
        started_at: at(start),
        contract: Contract::STANDARD,
        target: SignedDuration::from_mins(10),
        state: AttemptState::Working,
    }
}

pub(crate) fn solved(pattern: &str, start: &str, seconds: i64) -> Attempt {
    let attempt = open(pattern, start);
    let saved_at = attempt.started_at + SignedDuration::from_secs(seconds);
    let green = Green {
        saved_at,
        judged_at: saved_at,
    };
    ended(attempt, Outcome::Solved(green), seconds)
}

pub(crate) fn gave_up(pattern: &str, start: &str, seconds: i64) -> Attempt {
    ended(open(pattern, start), Outcome::GivenUp, seconds)
}

pub(crate) fn timed_out(pattern: &str, start: &str) -> Attempt {
    ended(open(pattern, start), Outcome::TimedOut, 25 * 60)
}

fn ended(attempt: Attempt, outcome: Outcome, seconds: i64) -> Attempt {
    let at = attempt.started_at + SignedDuration::from_secs(seconds);
    Attempt {
        state: AttemptState::Ended { outcome, at },
        ..attempt
    }
}

pub(crate) fn record(attempt: Attempt) -> AttemptRecord {
    AttemptRecord {
        attempt,
        runs: Vec::new(),
        hints: 0,
        answer: None,
    }
}

pub(crate) fn run(attempt: &Attempt, seconds: i64, verdict: Verdict, passed: usize) -> Run {
    let saved_at = attempt.started_at + SignedDuration::from_secs(seconds);
    Run {
        source: SourceHash::from_hex("abc"),
        saved_at,
        judged_at: saved_at,
        verdict,
        passed,
        total: 112,
        fuel: 48_211,
        peak_memory_bytes: 1_114_112,
        growth_exponent: None,
        failed_case: None,
    }
}

pub(crate) fn kata(pattern: &str) -> KataSummary {
    KataSummary {
        id: KataId::new(format!("{pattern}-kata")),
        title: pattern.to_owned(),
        pattern: PatternId::new(pattern),
        difficulty: Difficulty::Easy,
        target_minutes: 10,
    }
}
