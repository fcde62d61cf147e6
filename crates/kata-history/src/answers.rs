//! The cost the solver named after green.

use jiff::Timestamp;
use kata_core::CostAnswer;
use rusqlite::params;

use crate::columns::Moment;
use crate::{History, HistoryError};

impl History {
    /// Records the cost named; the first answer stands.
    pub fn record_answer(
        &mut self,
        attempt: i64,
        answer: CostAnswer,
        at: Timestamp,
    ) -> Result<(), HistoryError> {
        self.write(|connection| {
            connection.execute(
                "INSERT INTO answers (attempt, time_cost, space_cost, answered_at) VALUES (?1, ?2, ?3, ?4) \
                 ON CONFLICT DO NOTHING",
                params![attempt, answer.time.name(), answer.space.name(), Moment(at)],
            )?;
            Ok(())
        })
    }
}
