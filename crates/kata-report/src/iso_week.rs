//! The ISO 8601 week, Monday to Sunday: what a weekly summary is about.

use std::error::Error;
use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, ISOWeekDate, Weekday};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// A week, written `2026-W47`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsoWeek {
    monday: Date,
}

/// A text that names no week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvalidWeek {
    /// Not written like `2026-W47`.
    Notation(String),
    /// The year has no week of that number.
    NoSuchWeek {
        /// What was written.
        text: String,
        /// The number of the year's last week.
        last: i8,
    },
}

impl fmt::Display for InvalidWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Notation(text) => write!(f, "`{text}` is not a week: write it like 2026-W47"),
            Self::NoSuchWeek { text, last } => {
                write!(
                    f,
                    "`{text}` is not a week: that year's weeks are W01 to W{last}"
                )
            }
        }
    }
}

impl Error for InvalidWeek {}

impl IsoWeek {
    /// The week `now` is in, by the calendar of `zone`.
    #[must_use]
    pub fn of(now: Timestamp, zone: &TimeZone) -> Self {
        let date = zone.to_datetime(now).date();
        let since_monday = i64::from(date.weekday().to_monday_zero_offset());
        Self {
            monday: date.saturating_sub(since_monday.days()),
        }
    }

    /// The week that many weeks earlier (later for a negative number), within the calendar's range.
    #[must_use]
    pub fn before(self, weeks: i64) -> Option<Self> {
        let span = jiff::Span::new().try_weeks(weeks).ok()?;
        let monday = self.monday.checked_sub(span).ok()?;
        Some(Self { monday })
    }

    /// Its first moment, and the first moment after it, in `zone`.
    #[must_use]
    pub fn bounds(self, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
        let start = |week: Self| {
            Some(
                week.monday
                    .to_zoned_datetime(zone.clone())
                    .ok()?
                    .timestamp(),
            )
        };
        Some((start(self)?, start(self.before(-1)?)?))
    }

    /// Its Monday.
    #[must_use]
    pub fn first(self) -> Date {
        self.monday
    }

    /// Its Sunday.
    #[must_use]
    pub fn last(self) -> Date {
        self.monday.saturating_add(6.days())
    }

    /// Its number within its year, from 1.
    #[must_use]
    pub fn number(self) -> i8 {
        self.monday.iso_week_date().week()
    }
}

impl fmt::Display for IsoWeek {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let date = self.monday.iso_week_date();
        f.pad(&format!("{:04}-W{:02}", date.year(), date.week()))
    }
}

impl FromStr for IsoWeek {
    type Err = InvalidWeek;

    fn from_str(text: &str) -> Result<Self, InvalidWeek> {
        let notation = || InvalidWeek::Notation(text.to_owned());
        let (year, week) = text.split_once("-W").ok_or_else(notation)?;
        let digits = |part: &str, count| {
            part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if !digits(year, 4) || !digits(week, 2) {
            return Err(notation());
        }
        let year = year.parse().map_err(|_| notation())?;
        let week = week.parse().map_err(|_| notation())?;
        let first = ISOWeekDate::new(year, 1, Weekday::Monday).map_err(|_| notation())?;
        let last = first.weeks_in_year();
        let date =
            ISOWeekDate::new(year, week, Weekday::Monday).map_err(|_| InvalidWeek::NoSuchWeek {
                text: text.to_owned(),
                last,
            })?;
        Ok(Self {
            monday: date.date(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn week(text: &str) -> IsoWeek {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_reads_back_as_it_is_written() {
        for text in ["2026-W47", "2026-W01", "2026-W53", "0001-W09"] {
            assert_eq!(week(text).to_string(), text);
        }
    }

    #[test]
    fn the_week_runs_from_monday_to_sunday() {
        assert_eq!(week("2026-W47").first().to_string(), "2026-11-16");
        assert_eq!(week("2026-W47").last().to_string(), "2026-11-22");
    }

    #[test]
    fn the_first_days_of_january_belong_to_the_iso_year_before() {
        let now = "2027-01-02T12:00:00Z".parse().unwrap();
        assert_eq!(IsoWeek::of(now, &TimeZone::UTC).to_string(), "2026-W53");
    }

    #[test]
    fn the_zone_decides_which_week_a_moment_is_in() {
        let now = "2026-11-15T23:30:00Z".parse().unwrap();
        let east = TimeZone::fixed(jiff::tz::offset(1));
        assert_eq!(IsoWeek::of(now, &TimeZone::UTC).to_string(), "2026-W46");
        assert_eq!(IsoWeek::of(now, &east).to_string(), "2026-W47");
    }

    #[test]
    fn the_bounds_are_the_mondays_and_neighbours_share_them() {
        let (start, end) = week("2026-W47").bounds(&TimeZone::UTC).unwrap();
        assert_eq!(start.to_string(), "2026-11-16T00:00:00Z");
        assert_eq!(week("2026-W48").bounds(&TimeZone::UTC).unwrap().0, end);
    }

    #[test]
    fn weeks_are_counted_back_over_the_new_year_and_forward() {
        assert_eq!(week("2027-W01").before(1), Some(week("2026-W53")));
        assert_eq!(week("2026-W53").before(-1), Some(week("2027-W01")));
        assert_eq!(week("2026-W53").before(i64::MAX), None);
    }

    #[test]
    fn what_is_not_a_week_says_how_to_write_one() {
        for text in [
            "",
            "2026-47",
            "2026-W7",
            "2026W47",
            "+026-W47",
            "2026-W470",
            "46",
        ] {
            let error = text.parse::<IsoWeek>().unwrap_err();
            assert_eq!(
                error.to_string(),
                format!("`{text}` is not a week: write it like 2026-W47")
            );
        }
        let error = "2025-W53".parse::<IsoWeek>().unwrap_err();
        assert_eq!(
            error.to_string(),
            "`2025-W53` is not a week: that year's weeks are W01 to W52"
        );
    }
}
