//! The running attempt between commands: what its last save came to, and its end at the deadline.

use std::path::Path;
use std::time::SystemTime;

use jiff::Timestamp;
use kata_catalog::Catalog;
use kata_core::{Attempt, AttemptState, Run, SourceHash, Verdict};
use kata_history::{History, StateUpdate};

use crate::bench::{CallOff, Judgement, Saved, Task};

use crate::context::Context;
use crate::error::CliError;
use crate::solution_file;

/// When a file was saved: its modification time, which can be neither before the attempt nor after now.
pub(crate) fn saved_at(file: &Path, attempt: &Attempt, now: Timestamp) -> Timestamp {
    file.metadata()
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|modified| modified.duration_since(SystemTime::UNIX_EPOCH).ok())
        .and_then(|since| i64::try_from(since.as_millis()).ok())
        .and_then(|milliseconds| Timestamp::from_millisecond(milliseconds).ok())
        .map_or(now, |modified| {
            modified.clamp(attempt.started_at, now.max(attempt.started_at))
        })
}

/// Records a verdict with the save it belongs to. An accepted save made in time solves the attempt.
pub(crate) fn record(
    history: &mut History,
    attempt: &mut Attempt,
    judgement: &Judgement,
    saved_at: Timestamp,
    source: &[u8],
    now: Timestamp,
) -> Result<(), CliError> {
    let report = &judgement.report;
    if report.verdict == Verdict::JudgeError {
        return Ok(());
    }
    if report.verdict == Verdict::Accepted {
        // A late save is recorded all the same; it only does not count.
        let _ = attempt.solve(saved_at, now.max(saved_at));
    }
    let run = Run {
        source: judgement.hash.clone(),
        saved_at,
        judged_at: now.max(saved_at),
        verdict: report.verdict,
        passed: report.passed,
        total: report.total,
        fuel: report.fuel,
        peak_memory_bytes: report.peak_memory_bytes,
        growth_exponent: report.growth.as_ref().map(|growth| growth.exponent),
        failed_case: report
            .failure
            .as_ref()
            .and_then(|failure| failure.case.clone()),
    };
    if history.record_run(attempt, &run, source)? == StateUpdate::Overtaken {
        *attempt = history.attempt(attempt.id)?.attempt;
    }
    Ok(())
}

/// The open attempt, ended if its time is over. A save made in time that no program has judged is judged first.
pub(crate) fn open_attempt(
    context: &Context,
    history: &mut History,
    catalog: &Catalog,
) -> Result<Option<Attempt>, CliError> {
    let Some(mut attempt) = history.open_attempt()? else {
        return Ok(None);
    };
    let now = now(context, history, &attempt)?;
    if attempt.settled(now) == attempt.state {
        return Ok(Some(attempt));
    }
    if attempt.state == AttemptState::Working {
        judge_last_save(context, history, catalog, &mut attempt, now)?;
    }
    attempt.settle(now);
    history.save_state(&attempt)?;
    Ok(Some(attempt))
}

/// The time for `attempt`: a clock that was set back does not give time back.
pub(crate) fn now(
    context: &Context,
    history: &History,
    attempt: &Attempt,
) -> Result<Timestamp, CliError> {
    let now = context.now();
    let seen = history.last_seen(attempt.id)?;
    let back = seen.duration_since(now);
    if back > jiff::SignedDuration::from_secs(2) {
        context.printer.warn(&format!(
            "the clock went back by {} s: the attempt's clock stands still until it catches up",
            back.as_secs()
        ));
    }
    Ok(now.max(seen))
}

/// Judges the file as it lies there, if it was saved in time and is not what was judged last.
fn judge_last_save(
    context: &Context,
    history: &mut History,
    catalog: &Catalog,
    attempt: &mut Attempt,
    now: Timestamp,
) -> Result<(), CliError> {
    let saved = saved_at(&attempt.solution, attempt, now);
    let Ok(source) = solution_file::read(&attempt.solution) else {
        return Ok(());
    };
    let Ok(entry) = catalog.find(attempt.kata.as_str()) else {
        return Ok(());
    };
    if attempt.admits_save(saved).is_err() || !is_new(history, attempt, entry, &source)? {
        return Ok(());
    }
    context.printer.say("judging the last save made in time …");
    let bench = context.bench(1, &[attempt.language])?;
    let shown_as = attempt.solution.display().to_string();
    let saved_source = Saved {
        bytes: &source,
        shown_as: &shown_as,
        language: attempt.language,
    };
    let judged = bench.judge(&Task::of(entry)?, saved_source, &CallOff::default())?;
    if let Some(judgement) = judged {
        record(history, attempt, &judgement, saved, &source, now)?;
    }
    Ok(())
}

fn is_new(
    history: &History,
    attempt: &Attempt,
    entry: &kata_catalog::Entry,
    source: &[u8],
) -> Result<bool, CliError> {
    if is_starter(attempt, entry, source) {
        return Ok(false);
    }
    let hash = SourceHash::of(source);
    let record = history.attempt(attempt.id)?;
    Ok(record.runs.last().is_none_or(|run| run.source != hash))
}

/// Whether `source` is still the starter.
pub(crate) fn is_starter(attempt: &Attempt, entry: &kata_catalog::Entry, source: &[u8]) -> bool {
    let manifest = entry.manifest();
    kata_toolchain::Toolchain::starter(attempt.language, &manifest.signature, &manifest.title)
        .iter()
        .any(|(_, text)| text.as_bytes() == source)
}
