//! How values of the vocabulary are written in a column.

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use kata_core::Verdict;
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};

/// A moment, in milliseconds since 1970. What is finer is cut off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Moment(pub(crate) Timestamp);

impl Moment {
    /// The moment as it would come back.
    pub(crate) fn kept(at: Timestamp) -> Timestamp {
        Timestamp::from_millisecond(at.as_millisecond()).unwrap_or(at)
    }
}

impl ToSql for Moment {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.as_millisecond().into())
    }
}

impl FromSql for Moment {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Timestamp::from_millisecond(value.as_i64()?)
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

/// A duration in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Millis(pub(crate) SignedDuration);

impl Millis {
    /// The duration as it would come back.
    pub(crate) fn kept(duration: SignedDuration) -> SignedDuration {
        Self::whole(duration).map_or(duration, SignedDuration::from_millis)
    }

    fn whole(duration: SignedDuration) -> Option<i64> {
        i64::try_from(duration.as_millis()).ok()
    }
}

impl ToSql for Millis {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(Self::whole(self.0).unwrap_or(i64::MAX).into())
    }
}

impl FromSql for Millis {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_i64().map(SignedDuration::from_millis).map(Self)
    }
}

/// A value that is written as its name.
pub(crate) struct Named<T>(pub(crate) T);

impl<T: FromStr<Err: Error + Send + Sync + 'static>> FromSql for Named<T> {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value
            .as_str()?
            .parse()
            .map(Self)
            .map_err(FromSqlError::other)
    }
}

/// A verdict by its name.
pub(crate) struct VerdictName(pub(crate) Verdict);

impl FromSql for VerdictName {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let name = value.as_str()?;
        let verdict = Verdict::from_name(name);
        verdict
            .map(Self)
            .ok_or_else(|| FromSqlError::other(format!("`{name}` is not a verdict").into_error()))
    }
}

/// Turns a message into an error where no type of its own is worth having.
pub(crate) trait IntoError {
    /// The message as an error.
    fn into_error(self) -> Message;
}

/// A message that is an error.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Message(String);

impl IntoError for String {
    fn into_error(self) -> Message {
        Message(self)
    }
}

/// A count too large for a column is kept as the largest one.
pub(crate) fn count(value: impl TryInto<i64>) -> i64 {
    value.try_into().unwrap_or(i64::MAX)
}

/// A path: text, or bytes where it is not UTF-8.
pub(crate) struct PathColumn(pub(crate) PathBuf);

/// The path as a column's value.
pub(crate) fn path(path: &Path) -> ToSqlOutput<'_> {
    match path.to_str() {
        Some(text) => text.into(),
        None => ToSqlOutput::Borrowed(ValueRef::Blob(path.as_os_str().as_encoded_bytes())),
    }
}

impl FromSql for PathColumn {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match value {
            ValueRef::Blob(bytes) => Ok(Self(os_string(bytes).into())),
            text => Ok(Self(text.as_str()?.into())),
        }
    }
}

#[cfg(unix)]
fn os_string(bytes: &[u8]) -> OsString {
    std::os::unix::ffi::OsStringExt::from_vec(bytes.to_vec())
}

#[cfg(not(unix))]
fn os_string(bytes: &[u8]) -> OsString {
    String::from_utf8_lossy(bytes).into_owned().into()
}
