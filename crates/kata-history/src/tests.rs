//! The history on a real file.

use jiff::{SignedDuration, Timestamp};
use kata_core::{
    Attempt, AttemptState, Contract, CostAnswer, CostClass, KataId, Language, Outcome, PatternId,
    Run, SourceHash, Verdict,
};

use crate::{History, HistoryError, NewAttempt, StateUpdate};

fn at(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(seconds)
}

fn new_attempt(started_at: Timestamp) -> NewAttempt {
    NewAttempt {
        kata: KataId::new("two-kinds"),
        pattern: PatternId::new("sliding-window"),
        pattern_hidden: true,
        language: Language::Rust,
        solution: "kata/x/solution.rs".into(),
        started_at,
        contract: Contract::STANDARD,
        target: SignedDuration::from_mins(12),
    }
}

fn run(saved_at: Timestamp, verdict: Verdict, source: &[u8]) -> Run {
    Run {
        source: SourceHash::of(source),
        saved_at,
        judged_at: saved_at + SignedDuration::from_secs(1),
        verdict,
        passed: 3,
        total: 9,
        fuel: 1234,
        peak_memory_bytes: 65536,
        growth_exponent: Some(1.01),
        failed_case: Some("secret-004".to_owned()),
    }
}

fn opened() -> (tempfile::TempDir, History) {
    let folder = tempfile::tempdir().unwrap();
    let history = History::open(&folder.path().join("home/history.db")).unwrap();
    (folder, history)
}

#[test]
fn an_attempt_comes_back_with_its_runs_hints_and_answer() {
    let (_folder, mut history) = opened();
    let mut attempt = history.start(&new_attempt(at(100))).unwrap();
    let wrong = run(at(200), Verdict::WrongAnswer, b"one");
    history.record_run(&attempt, &wrong, b"one").unwrap();
    history.take_hint(attempt.id, 0, at(210)).unwrap();
    attempt.solve(at(300), at(301)).unwrap();
    let right = run(at(300), Verdict::Accepted, b"two");
    assert_eq!(
        history.record_run(&attempt, &right, b"two").unwrap(),
        StateUpdate::Recorded
    );
    let answer = CostAnswer {
        time: CostClass::Linear,
        space: CostClass::Constant,
    };
    history.record_answer(attempt.id, answer, at(310)).unwrap();
    let record = history.attempt(attempt.id).unwrap();
    assert_eq!(record.attempt, attempt);
    assert_eq!(record.runs, [wrong, right.clone()]);
    assert_eq!((record.hints, record.answer), (1, Some(answer)));
    assert_eq!(
        history.snapshot(&right.source).unwrap(),
        Some(b"two".to_vec())
    );
}

#[test]
fn only_one_attempt_is_open_at_a_time() {
    let (_folder, mut history) = opened();
    let attempt = history.start(&new_attempt(at(0))).unwrap();
    let error = history.start(&new_attempt(at(10))).unwrap_err();
    assert!(matches!(error, HistoryError::AttemptRunning { id, .. } if id == attempt.id));
}

#[test]
fn an_ended_state_is_never_overwritten() {
    let (_folder, mut history) = opened();
    let attempt = history.start(&new_attempt(at(0))).unwrap();
    let mut given_up = attempt.clone();
    given_up.give_up(at(50)).unwrap();
    assert_eq!(
        history.save_state(&given_up).unwrap(),
        StateUpdate::Recorded
    );
    let mut solved: Attempt = attempt;
    solved.solve(at(60), at(61)).unwrap();
    assert_eq!(history.save_state(&solved).unwrap(), StateUpdate::Overtaken);
    assert_eq!(history.attempt(solved.id).unwrap().attempt, given_up);
}

#[test]
fn a_green_is_not_taken_away_by_a_time_out_noticed_elsewhere() {
    let (_folder, mut history) = opened();
    let attempt = history.start(&new_attempt(at(0))).unwrap();
    let mut solved = attempt.clone();
    solved.solve(at(1499), at(1501)).unwrap();
    history.save_state(&solved).unwrap();
    let mut timed_out = attempt;
    timed_out.settle(at(1502));
    assert_eq!(
        history.save_state(&timed_out).unwrap(),
        StateUpdate::Overtaken
    );
    assert_eq!(history.open_attempt().unwrap(), Some(solved));
}

#[test]
fn two_programs_read_and_write_at_once() {
    let (folder, mut watch) = opened();
    let week = History::open(&folder.path().join("home/history.db")).unwrap();
    let attempt = watch.start(&new_attempt(at(0))).unwrap();
    assert_eq!(week.open_attempt().unwrap(), Some(attempt));
}

#[test]
fn standings_sum_up_every_attempt_and_count_an_overdue_one_as_timed_out() {
    let (_folder, mut history) = opened();
    let mut first = history.start(&new_attempt(at(0))).unwrap();
    first.solve(at(600), at(601)).unwrap();
    first.finish_discussion(at(700)).unwrap();
    history.save_state(&first).unwrap();
    history.start(&new_attempt(at(1000))).unwrap();
    let standings = history.standings(at(9000)).unwrap();
    assert_eq!(standings.len(), 1);
    let standing = &standings[0];
    assert_eq!((standing.attempts, standing.solved), (2, 1));
    assert_eq!(
        standing.best_time_to_green,
        Some(SignedDuration::from_secs(600))
    );
    assert_eq!(standing.last_outcome, Some(Outcome::TimedOut));
}

#[test]
fn a_clock_that_went_back_shows_in_the_last_moment_seen() {
    let (_folder, mut history) = opened();
    let attempt = history.start(&new_attempt(at(100))).unwrap();
    history.touch(attempt.id, at(500)).unwrap();
    history.touch(attempt.id, at(50)).unwrap();
    assert_eq!(history.last_seen(attempt.id).unwrap(), at(500));
    assert_eq!(attempt.state, AttemptState::Working);
}

#[test]
fn a_file_that_is_no_database_is_called_damaged_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("history.db");
    std::fs::write(
        &path,
        "this is not a database, whatever its name says".repeat(100),
    )
    .unwrap();
    let error = History::open(&path).unwrap_err();
    assert!(matches!(error, HistoryError::Damaged { .. }), "{error}");
    assert!(
        std::fs::read_to_string(&path)
            .unwrap()
            .starts_with("this is not")
    );
}

#[test]
fn a_newer_history_is_refused_with_both_versions() {
    let (folder, history) = opened();
    drop(history);
    let path = folder.path().join("home/history.db");
    let connection = rusqlite::Connection::open(&path).unwrap();
    connection.pragma_update(None, "user_version", 99).unwrap();
    let error = History::open(&path).unwrap_err().to_string();
    assert!(
        error.ends_with("is of version 99, this kata knows versions up to 1"),
        "{error}"
    );
}

#[test]
fn a_folder_that_cannot_be_made_is_named() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    let error = History::open(&folder.path().join("file/home/history.db")).unwrap_err();
    assert!(matches!(error, HistoryError::Unwritable { .. }), "{error}");
}

#[test]
fn a_save_made_in_time_counts_though_another_program_recorded_the_time_out_before_its_verdict() {
    let (_folder, mut history) = opened();
    let mut attempt = history.start(&new_attempt(at(0))).unwrap();
    let mut elsewhere = attempt.clone();
    elsewhere.settle(at(1500));
    history.save_state(&elsewhere).unwrap();
    attempt.solve(at(1499), at(1503)).unwrap();
    let accepted = run(at(1499), Verdict::Accepted, b"good");
    let update = history.record_run(&attempt, &accepted, b"good").unwrap();
    assert_eq!(update, StateUpdate::Recorded);
    assert_eq!(history.open_attempt().unwrap(), Some(attempt));
}

#[test]
fn recording_the_same_state_again_is_no_conflict() {
    let (_folder, mut history) = opened();
    let mut attempt = history.start(&new_attempt(at(0))).unwrap();
    attempt.solve(at(500), at(501)).unwrap();
    for _ in 0..2 {
        assert_eq!(history.save_state(&attempt).unwrap(), StateUpdate::Recorded);
    }
}

#[test]
fn a_state_or_a_run_of_an_unknown_attempt_is_refused() {
    let (_folder, mut history) = opened();
    let mut attempt = history.start(&new_attempt(at(0))).unwrap();
    attempt.id = 99;
    let saved = history.save_state(&attempt).unwrap_err();
    assert!(matches!(saved, HistoryError::UnknownAttempt { id: 99 }));
    let run = run(at(1), Verdict::Accepted, b"x");
    let recorded = history.record_run(&attempt, &run, b"x").unwrap_err();
    assert!(matches!(recorded, HistoryError::UnknownAttempt { id: 99 }));
    assert_eq!(history.snapshot(&run.source).unwrap(), None);
}

#[test]
fn a_running_attempt_leaves_the_standing_of_the_finished_ones() {
    let (_folder, mut history) = opened();
    let mut attempt = history.start(&new_attempt(at(0))).unwrap();
    attempt.give_up(at(60)).unwrap();
    history.save_state(&attempt).unwrap();
    history.start(&new_attempt(at(100))).unwrap();
    let standing = &history.standings(at(200)).unwrap()[0];
    assert_eq!(standing.last_outcome, Some(Outcome::GivenUp));
    assert_eq!((standing.attempts, standing.last_started_at), (1, at(100)));
}

#[test]
fn an_attempt_is_solved_from_its_green_on_whenever_its_discussion_ends() {
    // Discussed and over, both before and after the attempt's own deadline.
    for (green, now) in [(540, 600), (540, 900), (1440, 1620), (1440, 9000)] {
        let (_folder, mut history) = opened();
        let mut attempt = history.start(&new_attempt(at(0))).unwrap();
        attempt.solve(at(green), at(green)).unwrap();
        history.save_state(&attempt).unwrap();
        let standing = &history.standings(at(now)).unwrap()[0];
        assert_eq!((standing.attempts, standing.solved), (1, 1), "at {now}");
        assert!(
            matches!(standing.last_outcome, Some(Outcome::Solved(_))),
            "at {now}"
        );
        assert_eq!(
            standing.last_time_to_green, standing.best_time_to_green,
            "at {now}"
        );
    }
}

#[test]
fn programs_that_open_a_new_history_at_once_all_succeed() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..30 {
        let path = folder.path().join(format!("{round}/history.db"));
        let opened = std::thread::scope(|scope| {
            let programs: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| History::open(&path)))
                .collect();
            programs
                .into_iter()
                .map(|program| program.join().unwrap())
                .collect::<Vec<_>>()
        });
        assert!(opened.iter().all(Result::is_ok), "{opened:?}");
    }
}
