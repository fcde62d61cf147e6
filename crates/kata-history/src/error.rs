//! What can go wrong with the history, and what to do about it.

use std::io;
use std::path::{Path, PathBuf};

use kata_core::KataId;
use rusqlite::ErrorCode;

/// A failure of the history. Every message is a fragment that says where; [`hint`](Self::hint) says what to do.
#[derive(Debug, thiserror::Error)]
pub enum HistoryError {
    /// The file is not a database, or its content contradicts itself.
    #[error("the history {path} is damaged: {reason}")]
    Damaged {
        /// The database file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The file was written by a newer kata.
    #[error("the history {path} is of version {version}, this kata knows versions up to {known}")]
    Newer {
        /// The database file.
        path: PathBuf,
        /// The file's version.
        version: usize,
        /// The newest version this program knows.
        known: usize,
    },
    /// Another program kept the file locked for longer than this one waits.
    #[error("the history {path} is locked by another program")]
    Locked {
        /// The database file.
        path: PathBuf,
    },
    /// No space is left; nothing of the change was kept.
    #[error("no space is left on the disk that holds the history {path}")]
    DiskFull {
        /// The database file.
        path: PathBuf,
    },
    /// The file or its folder cannot be created or written.
    #[error("the history {path} cannot be written: {reason}")]
    Unwritable {
        /// The database file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// An attempt is open, so no other may start.
    #[error("attempt {id} at `{kata}` is still running")]
    AttemptRunning {
        /// The open attempt.
        id: i64,
        /// Its kata.
        kata: KataId,
    },
    /// No attempt has that number.
    #[error("there is no attempt {id} in the history")]
    UnknownAttempt {
        /// The number asked for.
        id: i64,
    },
    /// The system failed to read or write the file.
    #[error("the history {path} cannot be read or written: {reason}")]
    Failing {
        /// The database file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
    /// Anything else SQLite refused.
    #[error("the history {path} failed: {reason}")]
    Other {
        /// The database file.
        path: PathBuf,
        /// What SQLite said.
        reason: String,
    },
}

impl HistoryError {
    /// What to do about it, where something can be done: a sentence or two with what to type.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Damaged { path, .. } => format!(
                "move it away and kata begins a new one: mv '{path}' '{path}.damaged' \
                 (`sqlite3 '{path}.damaged' .recover` saves what can be read)",
                path = path.display(),
            ),
            Self::Newer { .. } => "update kata, or set KATA_HOME to another folder".to_owned(),
            Self::Locked { path } => format!(
                "end the program that holds it, then try again: fuser '{}' names it",
                path.display()
            ),
            Self::Failing { .. } => {
                "the disk may be full or failing: make room and try again; nothing was lost"
                    .to_owned()
            }
            Self::DiskFull { .. } => "make room and try again; nothing was lost".to_owned(),
            Self::Unwritable { .. } => {
                "make the folder writable, or set KATA_HOME to one that is".to_owned()
            }
            Self::AttemptRunning { .. } => {
                "go on with it: kata watch; or give it up: kata stop".to_owned()
            }
            Self::UnknownAttempt { .. } => "kata history lists the attempts".to_owned(),
            Self::Other { .. } => return None,
        })
    }

    /// The error for `error`, met while the folder of the database at `path` was made.
    pub(crate) fn of_folder(path: &Path, error: &io::Error) -> Self {
        let path = path.to_owned();
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            _ => Self::Unwritable {
                path,
                reason: error.to_string(),
            },
        }
    }

    /// The error for `error`, met while the database at `path` was used.
    pub(crate) fn of_database(path: &Path, error: &rusqlite::Error) -> Self {
        use rusqlite::Error as E;
        let path = path.to_owned();
        let reason = error.to_string();
        if let E::FromSqlConversionFailure(..) | E::InvalidColumnType(..) | E::Utf8Error(..) = error
        {
            return Self::Damaged { path, reason };
        }
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => {
                Self::Damaged { path, reason }
            }
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked { path },
            Some(ErrorCode::DiskFull) => Self::DiskFull { path },
            Some(ErrorCode::SystemIoFailure) => Self::Failing { path, reason },
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                Self::Unwritable { path, reason }
            }
            _ => Self::Other { path, reason },
        }
    }
}
