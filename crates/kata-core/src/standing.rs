//! Where a solver stands with one kata.

use jiff::{SignedDuration, Timestamp};

use crate::{KataId, Outcome, PatternId};

/// All attempts at one kata, summed up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KataStanding {
    /// The kata.
    pub kata: KataId,
    /// The pattern it trained when it was last attempted.
    pub pattern: PatternId,
    /// How many attempts are finished: solved, timed out or given up.
    pub attempts: u32,
    /// How many of them were solved.
    pub solved: u32,
    /// The shortest time to green.
    pub best_time_to_green: Option<SignedDuration>,
    /// How the last finished attempt ended.
    pub last_outcome: Option<Outcome>,
    /// The time to green of the last finished attempt, if that one was solved.
    pub last_time_to_green: Option<SignedDuration>,
    /// When the latest attempt started, finished or not.
    pub last_started_at: Timestamp,
}
