//! Brings a database up to date, one append-only file after the other.

use rusqlite::{Connection, Transaction, TransactionBehavior};

/// The migrations in order. A file that has been released is never changed: a change is a new file at the end.
const MIGRATIONS: [&str; KNOWN] = [include_str!("../migrations/0001-attempts.sql")];

/// The newest version this program knows: the number of migrations.
pub(crate) const KNOWN: usize = 1;

/// What was found, or made, of a database.
pub(crate) enum Version {
    /// It is as this program knows it.
    Current,
    /// A newer program has changed it; it was left alone.
    Newer {
        /// Its version.
        version: usize,
    },
}

/// Applies the migrations `connection` has not seen, all in one transaction. `user_version` counts them.
pub(crate) fn apply(connection: &mut Connection) -> rusqlite::Result<Version> {
    if version(connection)? == KNOWN {
        return Ok(Version::Current);
    }
    let transaction = Transaction::new(connection, TransactionBehavior::Immediate)?;
    // Asked again: another program may have been first.
    let version = version(&transaction)?;
    if version > KNOWN {
        return Ok(Version::Newer { version });
    }
    for migration in &MIGRATIONS[version..] {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "user_version", KNOWN)?;
    transaction.commit()?;
    Ok(Version::Current)
}

fn version(connection: &Connection) -> rusqlite::Result<usize> {
    connection.pragma_query_value(None, "user_version", |row| row.get(0))
}
