//! Judged saves and the texts they were.

use kata_core::{Attempt, Run, SourceHash};
use rusqlite::{OptionalExtension as _, Row, params};

use crate::columns::{Moment, VerdictName, count};
use crate::state::{self, StateUpdate};
use crate::{History, HistoryError};

/// The columns [`read`] wants, in its order.
pub(crate) const COLUMNS: &str = "runs.source, runs.saved_at, runs.judged_at, runs.verdict, runs.passed, runs.total, \
     runs.fuel, runs.peak_memory_bytes, runs.growth_exponent, runs.failed_case";

/// A run from a row whose columns from `first` on are [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>, first: usize) -> rusqlite::Result<Run> {
    let size = |index| {
        row.get::<_, i64>(first + index)
            .map(|value| value.max(0).cast_unsigned())
    };
    let length = |index| size(index).map(|value| usize::try_from(value).unwrap_or(usize::MAX));
    Ok(Run {
        source: SourceHash::from_hex(row.get::<_, String>(first)?),
        saved_at: row.get::<_, Moment>(first + 1)?.0,
        judged_at: row.get::<_, Moment>(first + 2)?.0,
        verdict: row.get::<_, VerdictName>(first + 3)?.0,
        passed: length(4)?,
        total: length(5)?,
        fuel: size(6)?,
        peak_memory_bytes: size(7)?,
        growth_exponent: row.get(first + 8)?,
        failed_case: row.get(first + 9)?,
    })
}

impl History {
    /// Records a run of `attempt` with its source and the state it led to: all three or nothing.
    pub fn record_run(
        &mut self,
        attempt: &Attempt,
        run: &Run,
        source: &[u8],
    ) -> Result<StateUpdate, HistoryError> {
        self.write(|connection| {
            let update = state::update(connection, attempt)?;
            connection
                .prepare_cached("INSERT INTO snapshots (hash, text) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
                .execute(params![run.source.as_str(), source])?;
            connection
                .prepare_cached(
                    "INSERT INTO runs (attempt, source, saved_at, judged_at, verdict, passed, total, fuel, \
                     peak_memory_bytes, growth_exponent, failed_case) \
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                )?
                .execute(params![
                    attempt.id,
                    run.source.as_str(),
                    Moment(run.saved_at),
                    Moment(run.judged_at),
                    run.verdict.name(),
                    count(run.passed),
                    count(run.total),
                    count(run.fuel),
                    count(run.peak_memory_bytes),
                    run.growth_exponent,
                    run.failed_case,
                ])?;
            Ok(update)
        })
    }

    /// The text a run judged, by its hash.
    pub fn snapshot(&self, source: &SourceHash) -> Result<Option<Vec<u8>>, HistoryError> {
        self.read(|connection| {
            connection
                .query_row(
                    "SELECT text FROM snapshots WHERE hash = ?1",
                    [source.as_str()],
                    |row| row.get(0),
                )
                .optional()
        })
    }
}
