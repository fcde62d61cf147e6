//! The watch in a pseudo-terminal, on a clock that the test moves.

use kata_tests::{Terminal, TestEnvironment, submission};

const KATA: &str = "longest-two-kind-run";

fn accepted() -> String {
    submission("sliding-window/longest-two-kind-run/submissions/accepted/window.rs")
}

fn wrong() -> String {
    submission("sliding-window/longest-two-kind-run/submissions/wrong_answer/exactly_two.rs")
}

#[test]
fn a_round_goes_from_plan_to_green_and_asks_for_the_cost() {
    let environment = TestEnvironment::new();
    let mut terminal = Terminal::start(&environment, &["start", KATA]);
    terminal.wait_for("plan     5:00");
    environment.save(wrong());
    terminal.wait_for("wrong answer");
    terminal.wait_for("actual: 0");
    environment.advance(5, 0);
    terminal.wait_for("code: 20:00 until the stop");
    terminal.press("h");
    terminal.wait_for("hint 1/3");
    environment.advance(4, 30);
    environment.save(accepted());
    terminal.wait_for("solved in 9:30, 2:30 under the target of 12:00");
    terminal.wait_for("what would you tell the interviewer");
    terminal.press("3");
    terminal.wait_for("and in extra space?");
    terminal.press("5");
    terminal.wait_for("time   n: right");
    terminal.wait_for("space  n^2: the reference needs 1");
    terminal.press("\r");
    assert_eq!(terminal.end().code(), Some(0));
    let week = environment.kata(&["week", "--format", "json"]).json();
    assert_eq!(week["solved"], 1);
    assert_eq!(week["patterns"][0]["median_seconds_to_green"], 570);
}

#[test]
fn at_twenty_five_minutes_the_attempt_ends_by_itself() {
    let environment = TestEnvironment::new();
    let mut terminal = Terminal::start(&environment, &["start", KATA]);
    terminal.wait_for("plan     5:00");
    environment.advance(24, 59);
    terminal.wait_for("code     0:01");
    environment.advance(0, 1);
    terminal.wait_for("stop: 25:00 are over");
    assert_eq!(terminal.end().code(), Some(1));
    let status = environment.kata(&["status", "--format", "json"]).json();
    assert_eq!(status["attempt"], serde_json::Value::Null);
}

#[test]
fn quitting_leaves_the_clock_running_and_watch_goes_on_with_it() {
    let environment = TestEnvironment::new();
    let mut terminal = Terminal::start(&environment, &["start", KATA]);
    terminal.wait_for("plan     5:00");
    terminal.press("q");
    terminal.wait_for("the clock runs on");
    assert_eq!(terminal.end().code(), Some(1));
    environment.advance(10, 0);
    let terminal = Terminal::start(&environment, &["watch"]);
    terminal.wait_for("code    15:00");
    environment.save(accepted());
    terminal.wait_for("solved in 10:00");
}

#[test]
fn a_killed_watch_loses_nothing() {
    let environment = TestEnvironment::new();
    let mut terminal = Terminal::start(&environment, &["start", KATA]);
    terminal.wait_for("plan     5:00");
    let before = environment.kata(&["status", "--format", "json"]).json();
    environment.save(wrong());
    terminal.wait_for("wrong answer");
    terminal.kill();
    let after = environment.kata(&["status", "--format", "json"]).json();
    assert_eq!(after["deadline"], before["deadline"]);
    assert_eq!(after["attempt_state"], "running");
    assert_eq!(after["runs"], 1);
}

#[test]
fn a_save_is_judged_however_the_editor_makes_it() {
    let environment = TestEnvironment::new();
    let terminal = Terminal::start(&environment, &["start", KATA]);
    terminal.wait_for("plan     5:00");
    let solution = environment.solution();
    environment.advance(0, 10);
    std::fs::write(&solution, format!("{}\n// in place\n", wrong())).unwrap();
    terminal.wait_for("0:10  wrong answer");
    environment.advance(0, 10);
    std::fs::rename(&solution, solution.with_extension("rs~")).unwrap();
    std::fs::write(&solution, format!("{}\n// after a backup\n", wrong())).unwrap();
    terminal.wait_for("0:20  wrong answer");
    environment.advance(0, 10);
    let temporary = solution.with_file_name(".solution.rs.tmp");
    std::fs::write(&temporary, format!("{}\n// renamed over\n", wrong())).unwrap();
    std::fs::rename(&temporary, &solution).unwrap();
    terminal.wait_for("0:30  wrong answer");
}

#[test]
fn giving_up_asks_once_and_counts_as_not_solved() {
    let environment = TestEnvironment::new();
    let mut terminal = Terminal::start(&environment, &["start", KATA]);
    terminal.wait_for("plan     5:00");
    terminal.press("g");
    terminal.wait_for("press g again");
    terminal.press("g");
    terminal.wait_for("given up");
    assert_eq!(terminal.end().code(), Some(1));
}

#[test]
fn the_watch_as_json_prints_an_object_a_line_while_another_program_reads() {
    let environment = TestEnvironment::new();
    let started = environment
        .kata(&["start", KATA, "--no-watch", "--format", "json"])
        .json();
    assert_eq!(started["schema"], 1);
    environment.save(accepted());
    let watched = environment.kata(&["watch", "--format", "json"]);
    assert_eq!(watched.code, Some(0), "{watched:?}");
    let lines: Vec<serde_json::Value> = watched
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.first().unwrap()["phase"], "planning");
    assert_eq!(lines.last().unwrap()["verdict"], "accepted");
    assert_eq!(lines.last().unwrap()["attempt_state"], "solved");
}
