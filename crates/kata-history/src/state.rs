//! Recording an attempt's state: it only ever moves forward, whichever program is first.

use jiff::Timestamp;
use kata_core::{Attempt, AttemptState};
use rusqlite::{Connection, params};

use crate::columns::Moment;
use crate::history::Stop;
use crate::{History, HistoryError};

/// Whether a state was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StateUpdate {
    /// It was.
    Recorded,
    /// Another program had ended or solved the attempt first; that stands.
    Overtaken,
}

/// Writes the state unless the kept one is further: working, then discussing, then ended. One exception: a save made
/// in time counts however late its verdict comes, so a green follows even a recorded time-out. Writing the kept state
/// once more is no conflict.
pub(crate) fn update(connection: &Connection, attempt: &Attempt) -> Result<StateUpdate, Stop> {
    let (state, outcome, ended_at) = match attempt.state {
        AttemptState::Working => ("working", None, None),
        AttemptState::Discussing(_) => ("discussing", None, None),
        AttemptState::Ended { outcome, at } => ("ended", Some(outcome.name()), Some(Moment(at))),
    };
    let green = attempt.green();
    let before = match (attempt.state, green) {
        (AttemptState::Discussing(_), _) => "(state = 'working' OR outcome = 'timed_out')",
        (AttemptState::Ended { .. }, Some(_)) => {
            "(state IN ('working', 'discussing') OR outcome = 'timed_out')"
        }
        // Nothing may take a green away.
        (AttemptState::Working, _) | (AttemptState::Ended { .. }, None) => "state = 'working'",
    };
    let changed = connection
        .prepare_cached(&format!(
            "UPDATE attempts SET state = ?2, outcome = ?3, ended_at = ?4, green_saved_at = ?5, green_judged_at = ?6 \
             WHERE id = ?1 AND ({before} OR (state, outcome, ended_at, green_saved_at, green_judged_at) \
             IS (?2, ?3, ?4, ?5, ?6))"
        ))?
        .execute(params![
            attempt.id,
            state,
            outcome,
            ended_at,
            green.map(|green| Moment(green.saved_at)),
            green.map(|green| Moment(green.judged_at)),
        ])?;
    if changed == 1 {
        return Ok(StateUpdate::Recorded);
    }
    let known = connection
        .prepare_cached("SELECT 1 FROM attempts WHERE id = ?1")?
        .exists([attempt.id])?;
    if known {
        Ok(StateUpdate::Overtaken)
    } else {
        Err(HistoryError::UnknownAttempt { id: attempt.id }.into())
    }
}

impl History {
    /// Records the attempt's state.
    pub fn save_state(&mut self, attempt: &Attempt) -> Result<StateUpdate, HistoryError> {
        self.write(|connection| update(connection, attempt))
    }

    /// Notes that a program saw the attempt at `now`; an earlier moment changes nothing.
    pub fn touch(&mut self, attempt: i64, now: Timestamp) -> Result<(), HistoryError> {
        self.write(|connection| {
            connection.execute(
                "UPDATE attempts SET last_seen = max(last_seen, ?2) WHERE id = ?1",
                params![attempt, Moment(now)],
            )?;
            Ok(())
        })
    }

    /// The latest moment any program saw the attempt.
    pub fn last_seen(&self, attempt: i64) -> Result<Timestamp, HistoryError> {
        self.read(|connection| {
            connection.query_row(
                "SELECT last_seen FROM attempts WHERE id = ?1",
                [attempt],
                |row| row.get::<_, Moment>(0).map(|moment| moment.0),
            )
        })
    }
}
