//! Starting an attempt: only one may be open.

use std::path::PathBuf;

use jiff::{SignedDuration, Timestamp};
use kata_core::{Attempt, AttemptState, Contract, KataId, Language, PatternId};
use rusqlite::params;

use crate::columns::{Millis, Moment, path};
use crate::history::Stop;
use crate::{History, HistoryError, attempts};

/// An attempt before it has its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAttempt {
    /// The kata attempted.
    pub kata: KataId,
    /// The pattern that kata trains.
    pub pattern: PatternId,
    /// Whether the solver is not told the pattern.
    pub pattern_hidden: bool,
    /// The language of the solution file.
    pub language: Language,
    /// Where the solution file is.
    pub solution: PathBuf,
    /// When the clock starts.
    pub started_at: Timestamp,
    /// The time it gets.
    pub contract: Contract,
    /// What a prepared senior needs for this kata.
    pub target: SignedDuration,
}

impl History {
    /// Starts an attempt. Refused while another is open; one whose time is over must be settled first.
    pub fn start(&mut self, new: &NewAttempt) -> Result<Attempt, HistoryError> {
        self.write(|connection| {
            if let Some(open) = attempts::open(connection)? {
                return Err(Stop::Refused(HistoryError::AttemptRunning {
                    id: open.id,
                    kata: open.kata,
                }));
            }
            let mut insert = connection.prepare(
                "INSERT INTO attempts (kata, pattern, pattern_hidden, language, solution, started_at, plan_ms, \
                 code_ms, discuss_ms, target_ms, state, last_seen) \
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'working', ?6)",
            )?;
            let id = insert.insert(params![
                new.kata.as_str(),
                new.pattern.as_str(),
                new.pattern_hidden,
                new.language.name(),
                path(&new.solution),
                Moment(new.started_at),
                Millis(new.contract.plan),
                Millis(new.contract.code),
                Millis(new.contract.discuss),
                Millis(new.target),
            ])?;
            Ok(Attempt {
                id,
                kata: new.kata.clone(),
                pattern: new.pattern.clone(),
                pattern_hidden: new.pattern_hidden,
                language: new.language,
                solution: new.solution.clone(),
                started_at: Moment::kept(new.started_at),
                contract: Contract {
                    plan: Millis::kept(new.contract.plan),
                    code: Millis::kept(new.contract.code),
                    discuss: Millis::kept(new.contract.discuss),
                },
                target: Millis::kept(new.target),
                state: AttemptState::Working,
            })
        })
    }
}
