//! An attempt without the watch: started, judged, closed.

use kata_tests::{TestEnvironment, submission};

const KATA: &str = "longest-two-kind-run";

fn accepted() -> String {
    submission("sliding-window/longest-two-kind-run/submissions/accepted/window.rs")
}

fn started() -> TestEnvironment {
    let environment = TestEnvironment::new();
    let outcome = environment.kata(&["start", KATA, "--no-watch"]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    environment
}

#[test]
fn no_attempt_begins_in_a_language_that_the_kata_has_no_form_in() {
    let environment = TestEnvironment::new();
    let start = ["start", "valley-silences", "--language", "c", "--no-watch"];
    let outcome = environment.kata(&start);
    assert_eq!(outcome.code, Some(2));
    assert!(
        outcome
            .stderr
            .contains("kata has no form in C for `list<list<list<int>>>`"),
        "{outcome:?}"
    );
    let status = environment.kata(&["status"]);
    let told = status.stdout + &status.stderr;
    assert!(told.contains("no attempt is running"), "{told}");
}

#[test]
fn next_tells_the_attempt_and_hides_the_pattern_until_it_is_asked_for() {
    let environment = TestEnvironment::new();
    let next = environment
        .kata(&["next", "--no-watch", "--format", "json"])
        .json();
    assert_eq!(next["attempt"], 1);
    assert_eq!(next["pattern"], serde_json::Value::Null);
    assert_eq!(next["started_at"], "2026-01-05T12:00:00Z");
    assert_eq!(next["deadline"], "2026-01-05T12:25:00Z");
    let _ = environment.kata(&["stop"]);
    let named = environment.kata(&[
        "next",
        "--pattern",
        "Sliding Window",
        "--no-watch",
        "--format",
        "json",
    ]);
    assert_eq!(named.json()["pattern"], "sliding-window");
}

#[test]
fn a_wrong_answer_shows_its_smallest_case_and_a_right_one_solves() {
    let environment = started();
    environment.advance(3, 0);
    environment.save(submission(
        "sliding-window/longest-two-kind-run/submissions/wrong_answer/exactly_two.rs",
    ));
    let wrong = environment.kata(&["test"]);
    assert_eq!(wrong.code, Some(1));
    assert!(wrong.stdout.starts_with("wrong answer "), "{wrong:?}");
    assert!(
        wrong.stdout.contains("tiles: [0]\n  expected: 1\n"),
        "{wrong:?}"
    );
    environment.advance(4, 30);
    environment.save(accepted());
    let right = environment.kata(&["test", "--format", "json"]);
    assert_eq!(right.code, Some(0));
    let report = right.json();
    assert_eq!(report["verdict"], "accepted");
    assert_eq!(report["passed"], report["total"]);
    assert_eq!(report["attempt_state"], "solved");
    assert_eq!(report["seconds_to_green"], 450);
    assert_eq!(report["growth"]["class"], "n");
    let history = environment.kata(&["history", "--replay", "1"]);
    assert!(history.stdout.contains("7:30 accepted"), "{history:?}");
}

#[test]
fn after_the_stop_nothing_that_counts_is_judged() {
    let environment = started();
    environment.advance(25, 1);
    let solution = environment.solution();
    environment.save(accepted());
    environment.saved_at(&solution, 25, 1);
    let late = environment.kata(&["test", "--format", "json"]);
    assert_eq!(late.code, Some(1));
    assert_eq!(late.json()["attempt_state"], "timed_out");
}

#[test]
fn a_save_made_in_time_counts_though_nobody_watched() {
    let environment = started();
    environment.advance(40, 0);
    let solution = environment.solution();
    environment.save(accepted());
    environment.saved_at(&solution, 24, 50);
    let watch = environment.kata(&["watch", "--format", "json"]).json();
    assert_eq!(watch["attempt_state"], "solved");
    assert_eq!(watch["seconds_to_green"], 24 * 60 + 50);
}

#[test]
fn only_one_attempt_runs_at_a_time_and_old_solutions_stay() {
    let environment = started();
    let first = environment.solution();
    let again = environment.kata(&["start", KATA, "--no-watch"]);
    assert_eq!(again.code, Some(2));
    assert!(
        again.stderr.contains("hint: `kata watch` goes on with it"),
        "{again:?}"
    );
    let _ = environment.kata(&["stop"]);
    let _ = environment.kata(&["start", KATA, "--no-watch"]);
    assert_ne!(environment.solution(), first);
    assert!(first.is_file());
}

#[test]
fn the_solution_waits_for_the_end_and_hints_are_counted() {
    let environment = started();
    let refused = environment.kata(&["solution"]);
    assert_eq!(refused.code, Some(2));
    let hint = environment.kata(&["hint"]);
    assert!(hint.stdout.starts_with("hint 1/3: "), "{hint:?}");
    assert_eq!(
        environment.kata(&["status", "--format", "json"]).json()["hints"],
        1
    );
    let _ = environment.kata(&["stop"]);
    let shown = environment.kata(&["solution"]);
    assert!(
        shown.stdout.contains("pub fn longest_two_kind_run"),
        "{shown:?}"
    );
}

#[test]
fn a_deleted_solution_is_said_and_the_clock_goes_on() {
    let environment = started();
    std::fs::remove_file(environment.solution()).unwrap();
    let outcome = environment.kata(&["test"]);
    assert_eq!(outcome.code, Some(2));
    assert!(
        outcome.stderr.contains("hint: the clock goes on"),
        "{outcome:?}"
    );
    assert_eq!(
        environment.kata(&["status", "--format", "json"]).json()["attempt_state"],
        "running"
    );
}

#[test]
fn a_clock_that_goes_back_gives_no_time_back() {
    let environment = started();
    environment.advance(26, 0);
    let _ = environment.kata(&["watch"]);
    environment.advance(-20, 0);
    let status = environment.kata(&["status", "--format", "json"]).json();
    assert_eq!(
        status["attempt"],
        serde_json::Value::Null,
        "the attempt stays closed"
    );
}

#[test]
fn summaries_are_json_with_a_schema() {
    let environment = started();
    for command in ["week", "history", "list", "patterns", "status", "doctor"] {
        let outcome = environment.kata(&[command, "--format", "json"]);
        assert_eq!(outcome.json()["schema"], 1, "{command}");
        assert_eq!(outcome.code, Some(0), "{command}: {outcome:?}");
    }
}
