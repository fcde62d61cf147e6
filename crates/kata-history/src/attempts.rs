//! Attempts as rows: reading one back, and the one that is open.

use kata_core::{Attempt, AttemptState, Contract, Green, KataId, Outcome, PatternId};
use rusqlite::types::FromSqlError;
use rusqlite::{Connection, OptionalExtension as _, Row};

use crate::columns::{Millis, Moment, Named, PathColumn};
use crate::{History, HistoryError};

/// The columns [`read`] wants, in its order.
pub(crate) const COLUMNS: &str = "attempts.id, attempts.kata, attempts.pattern, attempts.pattern_hidden, \
     attempts.language, attempts.solution, attempts.started_at, attempts.plan_ms, attempts.code_ms, \
     attempts.discuss_ms, attempts.target_ms, attempts.state, attempts.outcome, attempts.ended_at, \
     attempts.green_saved_at, attempts.green_judged_at";

/// How many columns [`COLUMNS`] names: what a query selects besides comes after them.
pub(crate) const COUNT: usize = 16;

/// An attempt from a row that begins with [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> rusqlite::Result<Attempt> {
    let moment = |index| row.get::<_, Moment>(index).map(|moment| moment.0);
    let duration = |index| row.get::<_, Millis>(index).map(|millis| millis.0);
    Ok(Attempt {
        id: row.get(0)?,
        kata: KataId::new(row.get::<_, String>(1)?),
        pattern: PatternId::new(row.get::<_, String>(2)?),
        pattern_hidden: row.get(3)?,
        language: row.get::<_, Named<_>>(4)?.0,
        solution: row.get::<_, PathColumn>(5)?.0,
        started_at: moment(6)?,
        contract: Contract {
            plan: duration(7)?,
            code: duration(8)?,
            discuss: duration(9)?,
        },
        target: duration(10)?,
        state: state(row)?,
    })
}

fn state(row: &Row<'_>) -> rusqlite::Result<AttemptState> {
    let moment = |index| {
        row.get::<_, Option<Moment>>(index)
            .map(|moment| moment.map(|moment| moment.0))
    };
    let green = match (moment(14)?, moment(15)?) {
        (Some(saved_at), Some(judged_at)) => Some(Green {
            saved_at,
            judged_at,
        }),
        _ => None,
    };
    let (state, outcome): (String, Option<String>) = (row.get(11)?, row.get(12)?);
    let ended = |outcome, at| Ok(AttemptState::Ended { outcome, at });
    match (state.as_str(), outcome.as_deref(), green, moment(13)?) {
        ("working", None, None, None) => Ok(AttemptState::Working),
        ("discussing", None, Some(green), None) => Ok(AttemptState::Discussing(green)),
        ("ended", Some("solved"), Some(green), Some(at)) => ended(Outcome::Solved(green), at),
        ("ended", Some("timed_out"), None, Some(at)) => ended(Outcome::TimedOut, at),
        ("ended", Some("given_up"), None, Some(at)) => ended(Outcome::GivenUp, at),
        _ => Err(FromSqlError::InvalidType.into()),
    }
}

/// The attempt that is not ended, if there is one.
pub(crate) fn open(connection: &Connection) -> rusqlite::Result<Option<Attempt>> {
    connection
        .query_row(
            &format!(
                "SELECT {COLUMNS} FROM attempts WHERE state <> 'ended' ORDER BY id DESC LIMIT 1"
            ),
            [],
            read,
        )
        .optional()
}

impl History {
    /// The attempt that is not ended as far as was recorded: its time may be over.
    pub fn open_attempt(&self) -> Result<Option<Attempt>, HistoryError> {
        self.read(open)
    }

    /// The latest attempt, open or ended.
    pub fn latest_attempt(&self) -> Result<Option<Attempt>, HistoryError> {
        self.read(|connection| {
            connection
                .query_row(
                    &format!("SELECT {COLUMNS} FROM attempts ORDER BY id DESC LIMIT 1"),
                    [],
                    read,
                )
                .optional()
        })
    }
}
