//! Hints taken.

use jiff::Timestamp;
use rusqlite::params;

use crate::columns::{Moment, count};
use crate::{History, HistoryError};

/// A hint that was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HintTaken {
    /// Which of the kata's hints, from 0.
    pub number: usize,
    /// When.
    pub at: Timestamp,
}

impl History {
    /// Records that hint `number` was taken; taking one again changes nothing.
    pub fn take_hint(
        &mut self,
        attempt: i64,
        number: usize,
        at: Timestamp,
    ) -> Result<(), HistoryError> {
        self.write(|connection| {
            connection.execute(
                "INSERT INTO hints (attempt, number, taken_at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
                params![attempt, count(number), Moment(at)],
            )?;
            Ok(())
        })
    }

    /// The hints taken, in their order.
    pub fn hints(&self, attempt: i64) -> Result<Vec<HintTaken>, HistoryError> {
        self.read(|connection| {
            connection
                .prepare("SELECT number, taken_at FROM hints WHERE attempt = ?1 ORDER BY number")?
                .query_map([attempt], |row| {
                    Ok(HintTaken {
                        number: row.get(0)?,
                        at: row.get::<_, Moment>(1)?.0,
                    })
                })?
                .collect()
        })
    }
}
