//! Where the solver stands with each kata, summed up by the database.

use jiff::Timestamp;
use kata_core::{Attempt, AttemptState, KataStanding};

use crate::columns::{Millis, Moment};
use crate::{History, HistoryError, attempts};

impl History {
    /// A standing for each kata ever attempted. An attempt whose time is over at `now` counts as ended.
    pub fn standings(&self, now: Timestamp) -> Result<Vec<KataStanding>, HistoryError> {
        self.read(|connection| {
            // For bare columns beside one max(), SQLite takes the row that has the maximum; a min() beside it would
            // make that either row, so the best time is asked for on its own.
            connection
                .prepare(&format!(
                    "SELECT {}, max(started_at), \
                     sum(state = 'ended' OR started_at + plan_ms + code_ms <= ?1), \
                     sum(green_saved_at IS NOT NULL AND (state = 'ended' OR started_at + plan_ms + code_ms <= ?1)), \
                     (SELECT min(own.green_saved_at - own.started_at) FROM attempts AS own WHERE own.kata = attempts.kata) \
                     FROM attempts GROUP BY kata ORDER BY kata",
                    attempts::COLUMNS
                ))?
                .query_map([Moment(now)], |row| {
                    let latest = attempts::read(row)?;
                    let first = attempts::COUNT;
                    let finished = finished(&latest, now);
                    Ok(KataStanding {
                        attempts: row.get(first + 1)?,
                        solved: row.get(first + 2)?,
                        best_time_to_green: row.get::<_, Option<Millis>>(first + 3)?.map(|millis| millis.0),
                        last_outcome: finished.map(|(outcome, _)| outcome),
                        last_time_to_green: finished.and_then(|(_, time)| time),
                        last_started_at: latest.started_at,
                        kata: latest.kata,
                        pattern: latest.pattern,
                    })
                })?
                .collect()
        })
    }
}

fn finished(
    attempt: &Attempt,
    now: Timestamp,
) -> Option<(kata_core::Outcome, Option<jiff::SignedDuration>)> {
    match attempt.settled(now) {
        AttemptState::Ended { outcome, .. } => Some((outcome, attempt.time_to_green())),
        AttemptState::Working | AttemptState::Discussing(_) => None,
    }
}
