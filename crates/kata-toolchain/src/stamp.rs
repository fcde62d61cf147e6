//! When a program was installed: what is known of it holds as long as that stays the same.

use std::path::Path;
use std::time::SystemTime;

/// A file's modification time in nanoseconds since the epoch; 0 for none.
pub(crate) fn stamp(path: &Path) -> u128 {
    path.metadata()
        .and_then(|metadata| metadata.modified())
        .ok()
        .and_then(|time| time.duration_since(SystemTime::UNIX_EPOCH).ok())
        .map_or(0, |since| since.as_nanos())
}
