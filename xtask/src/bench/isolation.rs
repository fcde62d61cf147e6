//! What a case costs in an instance of its own, against a process of its own.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::measure::{in_milliseconds, in_turn, median, timed};
use super::page::{Goal, Row, Unit, milliseconds};
use super::workshop::{KATA, Workshop, accepted};
use crate::Outcome;

/// How many processes make one run.
const PROCESSES: u32 = 100;

/// The judge's time for its cases, case by case, against starting and ending a program that does nothing.
pub(super) fn against_processes(workshop: &Workshop, runs: usize) -> Outcome<Row> {
    fs::write(
        workshop.path("hello.rs"),
        "fn main() {\n    println!(\"hello\");\n}\n",
    )?;
    timed(
        workshop
            .rustc()
            .args(["--edition=2024", "-O", "hello.rs", "-o", "hello"]),
    )?;
    let ours = |run| {
        fs::write(
            workshop.path("solution.rs"),
            workshop.saved(2_000_000 + run),
        )?;
        let mut command = workshop.kata(&["judge", KATA, "solution.rs", "--format", "json"]);
        let (output, _) = timed(&mut command)?;
        let report = accepted(&output.stdout)?;
        let run = report["milliseconds"]["run"]
            .as_f64()
            .ok_or("the report has no run time")?;
        let cases = report["total"]
            .as_f64()
            .ok_or("the report has no number of cases")?;
        // Told in whole milliseconds: what is less counts as one.
        Ok(run.max(1.0) / cases)
    };
    let theirs = |_| {
        let started = Instant::now();
        for _ in 0..PROCESSES {
            let mut command = Command::new(workshop.path("hello"));
            let status = command
                .stdin(Stdio::null())
                .stdout(Stdio::null())
                .status()?;
            if !status.success() {
                return Err(status.to_string().into());
            }
        }
        Ok(in_milliseconds(started.elapsed()) / f64::from(PROCESSES))
    };
    let pairs = in_turn(runs, ours, theirs)?;
    Ok(Row {
        what: "a case in a fresh instance".to_owned(),
        ours: milliseconds(median(&pairs.ours)),
        theirs: format!("a native process: {}", milliseconds(median(&pairs.theirs))),
        result: 1.0 / pairs.ratio(),
        unit: Unit::Times,
        goal: Goal::AtLeast(20.0),
    })
}
