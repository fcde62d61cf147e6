//! Commands that read the history, over ten thousand attempts.

use std::fs;

use super::measure::{in_turn, median, timed};
use super::page::{Goal, Row, Unit, milliseconds};
use super::workshop::{NOW, Workshop};
use crate::{Outcome, repository};

const ATTEMPTS: &str = "10000";

/// `kata list` and `kata week`, in turn.
pub(super) fn over_ten_thousand_attempts(workshop: &Workshop, runs: usize) -> Outcome<[Row; 2]> {
    let home = workshop.make("home")?;
    let mut fill = repository::cargo();
    fill.args([
        "run",
        "--quiet",
        "--release",
        "--locked",
        "--package",
        "xtask",
        "--example",
        "fill_history",
        "--",
    ]);
    fill.arg(home.join("history.db"))
        .args([ATTEMPTS, NOW])
        .args(katas()?);
    timed(&mut fill)?;
    let pairs = in_turn(
        runs,
        |_| Ok(timed(&mut workshop.kata(&["list"]))?.1),
        |_| Ok(timed(&mut workshop.kata(&["week"]))?.1),
    )?;
    Ok([
        row("list", &pairs.ours, 20.0),
        row("week", &pairs.theirs, 60.0),
    ])
}

fn row(command: &str, times: &[f64], goal: f64) -> Row {
    let result = median(times);
    Row {
        what: format!("`kata {command}` over 10,000 attempts"),
        ours: milliseconds(result),
        theirs: String::new(),
        result,
        unit: Unit::Milliseconds,
        goal: Goal::AtMost(goal),
    }
}

/// The katas of the repository as `pattern/slug`, sorted.
fn katas() -> Outcome<Vec<String>> {
    let mut katas = Vec::new();
    for pattern in fs::read_dir(repository::root().join("katas"))? {
        let pattern = pattern?;
        if !pattern.file_type()?.is_dir() {
            continue;
        }
        for kata in fs::read_dir(pattern.path())? {
            let (pattern, kata) = (pattern.file_name(), kata?.file_name());
            katas.push(format!(
                "{}/{}",
                pattern.to_string_lossy(),
                kata.to_string_lossy()
            ));
        }
    }
    katas.sort();
    Ok(katas)
}
