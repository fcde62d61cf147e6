//! The clock: the one place that reads the time.

use std::path::PathBuf;
use std::time::Instant;

use jiff::{SignedDuration, Timestamp};

/// Tells the time; never backwards while the program runs.
pub(crate) enum Clock {
    /// The system's clock, held up by the monotonic one when it is set back.
    System {
        /// The system's time when the program started.
        started_at: Timestamp,
        /// The same moment on the monotonic clock.
        started: Instant,
    },
    /// A file that holds the time, for tests: `KATA_CLOCK`.
    File(PathBuf),
}

impl Clock {
    /// The system's clock, or the test clock that the environment names.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the time"
    )]
    pub(crate) fn new(file: Option<PathBuf>) -> Self {
        match file {
            Some(path) => Self::File(path),
            None => Self::System {
                started_at: Timestamp::now(),
                started: Instant::now(),
            },
        }
    }

    /// The time, in whole milliseconds as the history keeps it.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads the time"
    )]
    pub(crate) fn now(&self) -> Timestamp {
        let now = match self {
            Self::System {
                started_at,
                started,
            } => {
                let held = SignedDuration::try_from(started.elapsed()).unwrap_or_default();
                Timestamp::now().max(*started_at + held)
            }
            Self::File(path) => std::fs::read_to_string(path)
                .ok()
                .and_then(|text| text.trim().parse().ok())
                .unwrap_or(Timestamp::UNIX_EPOCH),
        };
        Timestamp::from_millisecond(now.as_millisecond()).unwrap_or(now)
    }
}

/// Measures how long a step takes.
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    #[expect(
        clippy::disallowed_methods,
        reason = "durations shown beside a verdict, never part of one"
    )]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn milliseconds(&self) -> u64 {
        u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX)
    }
}
