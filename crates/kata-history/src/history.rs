//! The open history: one connection, and the two ways its content is reached.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, Transaction, TransactionBehavior};

use crate::error::HistoryError;
use crate::migrations;

/// How long a change waits for another program's to end.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// How often the journal's mode is tried while other programs change it.
const MODE_TRIES: u32 = 10;

/// The history in one database file.
#[derive(Debug)]
pub struct History {
    connection: Connection,
    path: PathBuf,
}

/// Why work inside a transaction stopped: the database's reason, or ours.
pub(crate) enum Stop {
    Database(rusqlite::Error),
    Refused(HistoryError),
}

impl From<rusqlite::Error> for Stop {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}

impl From<HistoryError> for Stop {
    fn from(error: HistoryError) -> Self {
        Self::Refused(error)
    }
}

impl History {
    /// Opens the history at `path`, creating the file and the folders above it, and brings an older one up to date.
    pub fn open(path: &Path) -> Result<Self, HistoryError> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)
                .map_err(|error| HistoryError::of_folder(path, &error))?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
            | OpenFlags::SQLITE_OPEN_CREATE
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags)
            .map_err(|error| HistoryError::of_database(path, &error))?;
        let mut history = Self {
            connection,
            path: path.to_owned(),
        };
        let version = history.set_up().map_err(|error| history.failed(&error))?;
        match version {
            migrations::Version::Current => Ok(history),
            migrations::Version::Newer { version } => Err(HistoryError::Newer {
                path: history.path,
                version,
                known: migrations::KNOWN,
            }),
        }
    }

    /// The database file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn set_up(&mut self) -> rusqlite::Result<migrations::Version> {
        let connection = &mut self.connection;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "synchronous", "normal")?;
        write_ahead(connection)?;
        migrations::apply(connection)
    }

    /// Reads in one transaction, so that several queries see the same moment. Never waits for a writer.
    pub(crate) fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, HistoryError> {
        self.connection
            .unchecked_transaction()
            .and_then(|transaction| work(&transaction))
            .map_err(|error| self.failed(&error))
    }

    /// Makes a change: all of it, or nothing when `work` fails. Takes the write lock first, so that what `work`
    /// reads cannot change under it.
    pub(crate) fn write<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<T, Stop>,
    ) -> Result<T, HistoryError> {
        let done = Transaction::new(&mut self.connection, TransactionBehavior::Immediate)
            .map_err(Stop::from)
            .and_then(|transaction| {
                let value = work(&transaction)?;
                transaction.commit()?;
                Ok(value)
            });
        done.map_err(|stop| match stop {
            Stop::Database(error) => self.failed(&error),
            Stop::Refused(error) => error,
        })
    }

    fn failed(&self, error: &rusqlite::Error) -> HistoryError {
        HistoryError::of_database(&self.path, error)
    }
}

/// Sets the journal to write-ahead, which lets programs read while one writes.
///
/// The change wants the file for itself, and SQLite does not wait for that: of several programs that open a new file
/// at once all but one are told it is busy. Waiting for the write lock waits for the one; then the mode is there.
fn write_ahead(connection: &mut Connection) -> rusqlite::Result<()> {
    let mut tries = 0..MODE_TRIES;
    loop {
        let change = mode(connection).and_then(|mode| match mode.as_str() {
            "wal" => Ok(()),
            _ => connection.pragma_update_and_check(None, "journal_mode", "wal", |_| Ok(())),
        });
        match change {
            Err(error) if is_busy(&error) && tries.next().is_some() => {
                Transaction::new(connection, TransactionBehavior::Immediate)?.rollback()?;
            }
            done => return done,
        }
    }
}

fn mode(connection: &Connection) -> rusqlite::Result<String> {
    connection.pragma_query_value(None, "journal_mode", |row| row.get(0))
}

fn is_busy(error: &rusqlite::Error) -> bool {
    error.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy)
}
