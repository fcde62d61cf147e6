//! The weekly pattern-speed summary: how fast each pattern goes, against its target and the weeks before.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kata_core::{AttemptRecord, KataSummary, PatternId};

use crate::iso_week::IsoWeek;

mod build;
mod json;
mod pace;
pub(crate) mod table;
mod text;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub use build::summarize;
pub(crate) use json::WeekBody;
pub use json::week_json;
pub use pace::Pace;
pub(crate) use text::median_cell;
pub use text::week_text;

/// What a summary is made from.
#[derive(Clone, Copy, Debug)]
pub struct WeekInput<'a> {
    /// The week.
    pub week: IsoWeek,
    /// Whose calendar decides where the week begins and ends.
    pub zone: &'a TimeZone,
    /// The present: attempts whose deadline has passed count as timed out.
    pub now: Timestamp,
    /// Attempts of any time, oldest first: at least the week's and those of the four weeks before it. A pattern
    /// with none among them counts as never practised.
    pub records: &'a [AttemptRecord],
    /// The catalog: only its patterns are proposed.
    pub katas: &'a [KataSummary],
    /// When the last attempt before the week started, if there was one; it may be older than `records`.
    pub last_practised_before: Option<Timestamp>,
}

/// One week, summed up.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekSummary {
    /// The week.
    pub week: IsoWeek,
    /// How many attempts that started in it are over, or solved.
    pub attempts: usize,
    /// How many of them were solved.
    pub solved: usize,
    /// Their time on the clock, summed.
    pub on_clock: SignedDuration,
    /// How many attempts that started in it still run; nothing else here counts them.
    pub running: usize,
    /// The patterns attempted, by name.
    pub patterns: Vec<PatternWeek>,
    /// What to practise next, at most three.
    pub next: Vec<NextStep>,
    /// The day of the last attempt before the week; `None` in the first week ever.
    pub last_practised: Option<Date>,
}

/// One pattern's week.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternWeek {
    /// The pattern.
    pub pattern: PatternId,
    /// The week's attempts at it.
    pub pace: Pace,
    /// The median time to green over the four weeks before, if half of their attempts were solved.
    pub previous_median: Option<SignedDuration>,
}

/// Something to practise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The pattern.
    pub pattern: PatternId,
    /// Why this one.
    pub why: String,
    /// What to type.
    pub command: String,
}
