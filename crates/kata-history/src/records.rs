//! Attempts with what hangs on them, in two queries however many there are.

use std::collections::HashMap;

use jiff::Timestamp;
use kata_core::{AttemptRecord, CostAnswer, Run};
use rusqlite::{Connection, params};

use crate::attempts::{self, COUNT};
use crate::columns::{Moment, Named};
use crate::{History, HistoryError, runs};

impl History {
    /// The attempts that started from `from` (included) to `to` (excluded), oldest first, with their runs.
    pub fn attempts_between(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<AttemptRecord>, HistoryError> {
        self.read(|connection| {
            let condition = "started_at >= ?1 AND started_at < ?2";
            records(
                connection,
                condition,
                params![Moment(from), Moment(to)],
                true,
            )
        })
    }

    /// The same without their runs, which a summary does not need.
    pub fn attempts_without_runs(
        &self,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<AttemptRecord>, HistoryError> {
        self.read(|connection| {
            let condition = "started_at >= ?1 AND started_at < ?2";
            records(
                connection,
                condition,
                params![Moment(from), Moment(to)],
                false,
            )
        })
    }

    /// One attempt with its runs.
    pub fn attempt(&self, id: i64) -> Result<AttemptRecord, HistoryError> {
        let found =
            self.read(|connection| records(connection, "attempts.id = ?1", params![id], true))?;
        found
            .into_iter()
            .next()
            .ok_or(HistoryError::UnknownAttempt { id })
    }

    /// When the last attempt before `moment` started.
    pub fn last_started_before(
        &self,
        moment: Timestamp,
    ) -> Result<Option<Timestamp>, HistoryError> {
        self.read(|connection| {
            connection.query_row(
                "SELECT max(started_at) FROM attempts WHERE started_at < ?1",
                [Moment(moment)],
                |row| {
                    row.get::<_, Option<Moment>>(0)
                        .map(|moment| moment.map(|moment| moment.0))
                },
            )
        })
    }
}

fn records(
    connection: &Connection,
    condition: &str,
    parameters: &[&dyn rusqlite::ToSql],
    with_runs: bool,
) -> rusqlite::Result<Vec<AttemptRecord>> {
    let mut runs = if with_runs {
        runs_of(connection, condition, parameters)?
    } else {
        HashMap::new()
    };
    connection
        .prepare(&format!(
            "SELECT {}, (SELECT count(*) FROM hints WHERE hints.attempt = attempts.id), \
             answers.time_cost, answers.space_cost FROM attempts \
             LEFT JOIN answers ON answers.attempt = attempts.id \
             WHERE {condition} ORDER BY started_at, attempts.id",
            attempts::COLUMNS
        ))?
        .query_map(parameters, |row| {
            let attempt = attempts::read(row)?;
            let cost = |index| {
                row.get::<_, Option<Named<_>>>(index)
                    .map(|named| named.map(|named| named.0))
            };
            let answer = match (cost(COUNT + 1)?, cost(COUNT + 2)?) {
                (Some(time), Some(space)) => Some(CostAnswer { time, space }),
                _ => None,
            };
            Ok(AttemptRecord {
                runs: runs.remove(&attempt.id).unwrap_or_default(),
                attempt,
                hints: row.get(COUNT)?,
                answer,
            })
        })?
        .collect()
}

fn runs_of(
    connection: &Connection,
    condition: &str,
    parameters: &[&dyn rusqlite::ToSql],
) -> rusqlite::Result<HashMap<i64, Vec<Run>>> {
    let mut statement = connection.prepare(&format!(
        "SELECT runs.attempt, {} FROM runs JOIN attempts ON attempts.id = runs.attempt \
         WHERE {condition} ORDER BY runs.saved_at, runs.id",
        runs::COLUMNS
    ))?;
    let mut rows = statement.query(parameters)?;
    let mut by_attempt: HashMap<i64, Vec<Run>> = HashMap::new();
    while let Some(row) = rows.next()? {
        by_attempt
            .entry(row.get(0)?)
            .or_default()
            .push(runs::read(row, 1)?);
    }
    Ok(by_attempt)
}
