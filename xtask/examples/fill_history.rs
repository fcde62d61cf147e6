//! `fill_history DATABASE ATTEMPTS UNTIL PATTERN/KATA…`: a history of that many attempts, for `cargo xtask bench`.
//!
//! Ten attempts a day, the last just before `UNTIL`: one in four timed out, one in ten was given up, and every attempt
//! has a save that failed before the one that ended it. The same arguments give the same history.

use std::error::Error;
use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use kata_core::{Attempt, Contract, KataId, Language, PatternId, Run, SourceHash, Verdict};
use kata_history::{History, NewAttempt};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// From one attempt to the next.
const STEP: SignedDuration = SignedDuration::from_mins(144);

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [database, attempts, until, katas @ ..] = arguments.as_slice() else {
        return Err("usage: fill_history DATABASE ATTEMPTS UNTIL PATTERN/KATA…".into());
    };
    if katas.is_empty() {
        return Err("no kata to attempt".into());
    }
    let attempts: i32 = attempts.parse()?;
    let until: Timestamp = until.parse()?;
    let mut history = History::open(Path::new(database))?;
    for (number, kata) in (0..attempts).zip(katas.iter().cycle()) {
        let (pattern, slug) = kata.split_once('/').ok_or("a kata is named PATTERN/KATA")?;
        let started_at = until - STEP * (attempts - number);
        let attempt = history.start(&new_attempt(pattern, slug, started_at))?;
        play(&mut history, attempt, number)?;
    }
    Ok(())
}

fn new_attempt(pattern: &str, slug: &str, started_at: Timestamp) -> NewAttempt {
    NewAttempt {
        kata: KataId::new(slug),
        pattern: PatternId::new(pattern),
        pattern_hidden: true,
        language: Language::Rust,
        solution: format!("kata/{slug}/solution.rs").into(),
        started_at,
        contract: Contract::STANDARD,
        target: SignedDuration::from_mins(12),
    }
}

/// Two saves, and the end that `number` stands for.
fn play(history: &mut History, mut attempt: Attempt, number: i32) -> Outcome {
    let first_save = attempt.started_at + SignedDuration::from_secs(i64::from(360 + number % 200));
    let last_save = first_save + SignedDuration::from_secs(i64::from(60 + number * 37 % 700));
    let judged_at = last_save + SignedDuration::from_millis(180);
    let text = format!("pub fn solve() -> i32 {{ {number} }}\n");

    save(
        history,
        &attempt,
        first_save,
        Verdict::WrongAnswer,
        &format!("{text}// first\n"),
    )?;
    let verdict = if number % 4 == 3 || number % 10 == 9 {
        Verdict::TimeLimitExceeded
    } else {
        attempt.solve(last_save, judged_at)?;
        attempt.finish_discussion(judged_at + SignedDuration::from_mins(2))?;
        Verdict::Accepted
    };
    if number % 10 == 9 {
        attempt.give_up(judged_at)?;
    }
    attempt.settle(attempt.deadline());
    save(history, &attempt, last_save, verdict, &text)
}

/// Records the run of one save, and the attempt's state with it.
fn save(
    history: &mut History,
    attempt: &Attempt,
    saved_at: Timestamp,
    verdict: Verdict,
    text: &str,
) -> Outcome {
    let accepted = verdict == Verdict::Accepted;
    let run = Run {
        source: SourceHash::of(text.as_bytes()),
        saved_at,
        judged_at: saved_at + SignedDuration::from_millis(180),
        verdict,
        passed: if accepted { 100 } else { 60 },
        total: 100,
        fuel: 50_000,
        peak_memory_bytes: 1 << 20,
        growth_exponent: accepted.then_some(1.02),
        failed_case: (!accepted).then(|| "secret-60".to_owned()),
    };
    history.record_run(attempt, &run, text.as_bytes())?;
    Ok(())
}
