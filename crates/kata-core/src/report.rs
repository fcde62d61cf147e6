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

    /// Whether the verdict says what the solution costs, and not what else is wrong with it.
    #[must_use]
    pub fn is_of_cost(self) -> bool {
        matches!(
            self,
            Self::Accepted | Self::TimeLimitExceeded | Self::MemoryLimitExceeded
        )
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
    /// The most memory one call took from the heap beyond its arguments and its answer, in bytes.
    pub extra_memory_bytes: Option<u64>,
    /// How the fuel grew over the scale cases that passed.
    pub growth: Option<Growth>,
    /// How the extra memory grew over them.
    pub memory_growth: Option<Growth>,
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
            extra_memory_bytes: None,
            growth: None,
            memory_growth: None,
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
    /// How the input shown differs from the case's, if it does, or why it does not.
    pub note: Option<String>,
}

/// How a cost grows with the input's size, judged on the scale cases.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// The family of scale cases that looks worst.
    pub family: String,
    /// The exponent e of the n^e that the cost grows like at the largest size.
    pub exponent: f64,
    /// The standard error of the exponent.
    pub error: f64,
    /// The exponent above which a cost is a class too high; infinite where every cost is allowed.
    pub limit: f64,
    /// The class whose curve is nearest to the costs.
    pub class: crate::CostClass,
    /// Whether the exponent is within the limit.
    pub outcome: GrowthOutcome,
    /// Why the outcome cannot be told, if so.
    pub why: Option<String>,
    /// The sizes, ascending.
    pub sizes: Vec<u64>,
    /// The cost at each size: fuel, or bytes.
    pub costs: Vec<u64>,
}

/// What a growth comes to, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum GrowthOutcome {
    /// The cost is of the class that is allowed, or of a lower one.
    Within,
    /// The measurements do not tell: the budget of each case decides.
    Unclear,
    /// The cost is a full class above.
    Beyond,
}
