//! What the judge says of one source.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Value;

/// The verdict, in the words judges use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Every case passed within its limits, and the cost grows as it may.
    Accepted,
    /// An answer differs from the expected one.
    WrongAnswer,
    /// A case spent its instruction budget, or the cost grows faster than the kata's class.
    TimeLimitExceeded,
    /// A case needed more memory than it may have.
    MemoryLimitExceeded,
    /// A case printed or answered more than it may.
    OutputLimitExceeded,
    /// The solution panicked, trapped or exited.
    RunTimeError,
    /// The compiler refused the source.
    CompileError,
    /// The judge failed; says nothing about the solution.
    JudgeError,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Self; 8] = [
        Self::Accepted,
        Self::WrongAnswer,
        Self::TimeLimitExceeded,
        Self::MemoryLimitExceeded,
        Self::OutputLimitExceeded,
        Self::RunTimeError,
        Self::CompileError,
        Self::JudgeError,
    ];

    /// The name in JSON, in the history and as a submission folder: `wrong_answer`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::WrongAnswer => "wrong_answer",
            Self::TimeLimitExceeded => "time_limit_exceeded",
            Self::MemoryLimitExceeded => "memory_limit_exceeded",
            Self::OutputLimitExceeded => "output_limit_exceeded",
            Self::RunTimeError => "run_time_error",
            Self::CompileError => "compile_error",
            Self::JudgeError => "judge_error",
        }
    }

    /// The verdict of that [`name`](Self::name).
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.name() == name)
    }
}

impl fmt::Display for Verdict {
    /// The name in words: `wrong answer`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.name().replace('_', " "))
    }
}

/// The judge's word on one source.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The verdict.
    pub verdict: Verdict,
    /// How many cases passed.
    pub passed: usize,
    /// How many cases the kata has.
    pub total: usize,
    /// Fuel (wasm instructions, roughly) over all cases that ran.
    pub fuel: u64,
    /// The most linear memory one case held, in bytes, the stack reservation left out.
    pub peak_memory_bytes: u64,
    /// How the fuel grew over the scale cases, when all of them ran.
    pub growth: Option<Growth>,
    /// The smallest failing case, or the compiler's diagnostics.
    pub failure: Option<Failure>,
}

impl Report {
    /// The report of a source that never ran: a compile error, or a failure of ours.
    #[must_use]
    pub fn unrun(verdict: Verdict, total: usize, message: impl Into<String>) -> Self {
        Self {
            verdict,
            passed: 0,
            total,
            fuel: 0,
            peak_memory_bytes: 0,
            growth: None,
            failure: Some(Failure {
                message: Some(message.into()),
                ..Failure::default()
            }),
        }
    }
}

/// What went wrong.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failure {
    /// The failing case's id.
    pub case: Option<String>,
    /// What that case is there to catch.
    pub why: Option<String>,
    /// Its arguments by parameter name, in order.
    pub input: Vec<(String, Value)>,
    /// The answer it must get.
    pub expected: Option<Value>,
    /// The answer it got.
    pub actual: Option<Value>,
    /// The panic message, the compiler's diagnostics, or the limit that was passed.
    pub message: Option<String>,
    /// What the solution printed during that case, capped.
    pub stdout: String,
}

/// How fuel grows with the input's size, judged on the scale cases.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Growth {
    /// The exponent e of the best n^e through the larger sizes.
    pub exponent: f64,
    /// The exponent above which the kata calls a solution too slow.
    pub limit: f64,
    /// The class the exponent is nearest to.
    pub class: crate::CostClass,
    /// The sizes, doubling.
    pub sizes: Vec<u64>,
    /// The fuel at each size.
    pub fuel: Vec<u64>,
}
