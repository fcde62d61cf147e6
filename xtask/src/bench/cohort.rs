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

/// `kata judge` of 500 files on one thread against two, and a note on what bounds the result.
pub(super) fn on_two_threads(workshop: &Workshop, runs: usize) -> Outcome<(Row, String)> {
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
    let note = bound(|| go("1", 4_000_000))?;
    let row = Row {
        what: format!("{FILES} files judged, one thread against two"),
        ours: format!("2 threads: {}", milliseconds(median(&pairs.theirs))),
        theirs: format!("1 thread: {}", milliseconds(median(&pairs.ours))),
        result: pairs.ratio(),
        unit: Unit::Times,
        goal: Goal::None,
    };
    Ok((row, note))
}

/// How many cores one thread keeps busy, and so what two cores allow.
fn bound(mut one_thread: impl FnMut() -> Outcome<f64>) -> Outcome<String> {
    let before = children_cpu_seconds()?;
    let wall_seconds = one_thread()? / 1000.0;
    let cores = (children_cpu_seconds()? - before) / wall_seconds;
    Ok(format!(
        "{FILES} files: one thread of kata kept {cores:.2} cores busy, since rustc generates code on threads of its own. Two \
         cores allow at most {:.2} × as much.",
        2.0 / cores
    ))
}

/// The processor time of every process this one has started and awaited, from the kernel's own count.
fn children_cpu_seconds() -> Outcome<f64> {
    /// Ticks a second; the same on every Linux of today.
    const TICKS: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The name is in brackets and may hold anything; fields 16 and 17 are the children's user and system time.
    let (_, fields) = stat.rsplit_once(')').ok_or("/proc/self/stat has no name")?;
    let fields: Vec<&str> = fields.split_whitespace().collect();
    let ticks = |field: usize| -> Outcome<f64> {
        let text = fields
            .get(field - 3)
            .ok_or("/proc/self/stat is too short")?;
        Ok(text.parse::<f64>()?)
    };
    Ok((ticks(16)? + ticks(17)?) / TICKS)
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
