//! The history: attempts, their judged saves with the text of each, hints and answers, in one SQLite file.
//!
//! Nothing here prints, reads a clock or schedules anything, and no SQLite type shows in the API. Moments and durations are
//! kept in whole milliseconds; what comes back is what was kept. Several programs may hold the same file open: each
//! change is one transaction, and a state never goes back (see [`StateUpdate`]).

mod answers;
mod attempts;
mod columns;
mod error;
mod hints;
mod history;
mod migrations;
mod records;
mod runs;
mod standings;
mod start;
mod state;
#[cfg(test)]
mod tests;

pub use error::HistoryError;
pub use hints::HintTaken;
pub use history::History;
pub use start::NewAttempt;
pub use state::StateUpdate;
