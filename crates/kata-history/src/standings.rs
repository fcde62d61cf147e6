//! Where the solver stands with each kata, summed up by the database.

use jiff::Timestamp;
use kata_core::{Attempt, AttemptState, KataStanding, Outcome};

use crate::columns::{Millis, Moment};
use crate::{History, HistoryError, attempts};

/// Solved from the green on, discussed or not; timed out once the deadline has passed, recorded or not.
const FINISHED: &str = "(state <> 'working' OR started_at + plan_ms + code_ms <= ?1)";

impl History {
    /// A standing for each kata ever attempted. An attempt whose time is over at `now` counts as ended, one that is
    /// being discussed as solved; one that still runs only says when the latest started.
    pub fn standings(&self, now: Timestamp) -> Result<Vec<KataStanding>, HistoryError> {
        self.read(|connection| {
            // For bare columns beside one max(), SQLite takes the row that has the maximum. The maximum is over
            // finished attempts first (their start pushed past any other), so the row is the last finished one if there is one.
            connection
                .prepare(&format!(
                    "SELECT {}, max(started_at + {FINISHED} * 1000000000000000), \
                     (SELECT max(own.started_at) FROM attempts AS own WHERE own.kata = attempts.kata), \
                     sum({FINISHED}), count(green_saved_at), \
                     (SELECT min(own.green_saved_at - own.started_at) FROM attempts AS own WHERE own.kata = attempts.kata) \
                     FROM attempts GROUP BY kata ORDER BY kata",
                    attempts::COLUMNS
                ))?
                .query_map([Moment(now)], |row| {
                    let last = attempts::read(row)?;
                    let first = attempts::COUNT;
                    let attempts = row.get(first + 2)?;
                    Ok(KataStanding {
                        attempts,
                        solved: row.get(first + 3)?,
                        best_time_to_green: row.get::<_, Option<Millis>>(first + 4)?.map(|millis| millis.0),
                        last_outcome: (attempts > 0).then(|| outcome(&last)),
                        last_time_to_green: last.time_to_green(),
                        last_started_at: row.get::<_, Moment>(first + 1)?.0,
                        kata: last.kata,
                        pattern: last.pattern,
                    })
                })?
                .collect()
        })
    }
}

/// How a finished attempt ended, recorded or not.
fn outcome(finished: &Attempt) -> Outcome {
    match finished.state {
        AttemptState::Ended { outcome, .. } => outcome,
        AttemptState::Discussing(green) => Outcome::Solved(green),
        AttemptState::Working => Outcome::TimedOut,
    }
}
