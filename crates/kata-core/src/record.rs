//! What the history keeps and the summaries read.

use jiff::Timestamp;

use crate::{Attempt, CostClass, SourceHash, Verdict};

/// One judged save.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The source judged; the history keeps its text under this hash.
    pub source: SourceHash,
    /// When the file was saved: what the verdict belongs to.
    pub saved_at: Timestamp,
    /// When the verdict came.
    pub judged_at: Timestamp,
    /// The verdict.
    pub verdict: Verdict,
    /// How many cases passed.
    pub passed: usize,
    /// How many cases the kata has.
    pub total: usize,
    /// Fuel over all cases that ran.
    pub fuel: u64,
    /// The most linear memory one case held, in bytes.
    pub peak_memory_bytes: u64,
    /// The exponent of the fuel's growth, when it was measured.
    pub growth_exponent: Option<f64>,
    /// The smallest failing case's id.
    pub failed_case: Option<String>,
}

/// The cost the solver would tell the interviewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CostAnswer {
    /// The time class named.
    pub time: CostClass,
    /// The extra-space class named.
    pub space: CostClass,
}

/// An attempt with what hangs on it.
#[derive(Clone, Debug, PartialEq)]
pub struct AttemptRecord {
    /// The attempt.
    pub attempt: Attempt,
    /// Its judged saves, oldest first.
    pub runs: Vec<Run>,
    /// How many hints were taken.
    pub hints: usize,
    /// The cost named after green, if it was asked and answered.
    pub answer: Option<CostAnswer>,
}
