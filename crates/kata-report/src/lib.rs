//! From records to summaries, and from summaries to text and JSON.

mod attempts;
mod choose;
mod format;
mod iso_week;
mod kaplan_meier;
mod list;
mod patterns;
mod replay;
mod trend;
mod verdict;
mod week;

pub use attempts::{attempt_text, attempts_json, attempts_text};
pub use choose::{Choice, Wanted, choose};
pub use format::{clock, instructions, printable};
pub use iso_week::{InvalidWeek, IsoWeek};
pub use kaplan_meier::{MedianTime, Observation, median_time};
pub use list::{list_json, list_text};
pub use patterns::{pattern_json, pattern_page, patterns_json, patterns_text};
pub use replay::{replay_json, replay_text};
pub use trend::{trend_json, trend_text};
pub use verdict::{
    AttemptStanding, Judged, Milliseconds, growth_text, verdict_json, verdict_line, verdict_text,
};
pub use week::{
    NextStep, Pace, PatternWeek, WeekInput, WeekSummary, summarize, week_json, week_text,
};
