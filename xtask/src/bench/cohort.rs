//! Many files at once: what a second thread brings.

use std::fs;
use std::path::Path;

use super::measure::{in_turn, median, timed};
use super::page::{Goal, Row, Unit, milliseconds};
use super::workshop::{KATA, Workshop, accepted};
use crate::Outcome;

/// How many files are judged in one go.
const FILES: usize = 500;
/// The most pairs of runs: each takes most of a minute.
const MOST_RUNS: usize = 2;

/// `kata judge` of 500 files on one thread against two.
pub(super) fn on_two_threads(workshop: &Workshop, runs: usize) -> Outcome<Row> {
    let folder = workshop.make("cohort")?;
    let go = |threads: &str, first: usize| {
        let names = write_files(workshop, &folder, first)?;
        let mut command = workshop.kata(&["judge", KATA, "--format", "json", "--threads", threads]);
        let (output, milliseconds) = timed(command.current_dir(&folder).args(&names))?;
        let mut judged = 0;
        for line in output
            .stdout
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
        {
            accepted(line)?;
            judged += 1;
        }
        if judged == FILES {
            Ok(milliseconds)
        } else {
            Err(format!("{judged} files were judged").into())
        }
    };
    let pairs = in_turn(
        runs.min(MOST_RUNS),
        |run| go("1", 3_000_000 + 2 * run * FILES),
        |run| go("2", 3_000_000 + (2 * run + 1) * FILES),
    )?;
    Ok(Row {
        what: format!("{FILES} files judged, one thread against two"),
        ours: format!("2 threads: {}", milliseconds(median(&pairs.theirs))),
        theirs: format!("1 thread: {}", milliseconds(median(&pairs.ours))),
        result: pairs.ratio(),
        unit: Unit::Times,
        goal: Goal::None,
    })
}

/// Writes the saves numbered from `first`, which no cache has seen.
fn write_files(workshop: &Workshop, folder: &Path, first: usize) -> Outcome<Vec<String>> {
    let mut names = Vec::with_capacity(FILES);
    for index in 0..FILES {
        let name = format!("{index:03}.rs");
        fs::write(folder.join(&name), workshop.saved(first + index))?;
        names.push(name);
    }
    Ok(names)
}
