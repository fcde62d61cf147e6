//! Why a case stopped short, and the verdict that follows.

use std::fmt;

use kata_core::Verdict;
use wasmtime::Trap;

use crate::instance::InstanceState;

/// What a trap means to the author of the solution, who left no words about it.
fn words(trap: Trap) -> String {
    match trap {
        Trap::StackOverflow => "stack overflow: the recursion is too deep".to_owned(),
        // With the stack at the bottom of memory, running off it is an access below zero.
        Trap::MemoryOutOfBounds => {
            "stack overflow: the recursion is too deep, or a pointer leads outside memory"
                .to_owned()
        }
        Trap::UnreachableCodeReached => "the solution aborted without a message".to_owned(),
        trap => trap.to_string(),
    }
}

/// A stop of the host's making.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The guest called `exit`.
    Exited(i32),
    /// The guest printed or emitted more than it may.
    OutputLimit,
    /// The guest handed over a case, and is no generator.
    Emitted,
    /// The run was called off.
    Cancelled,
    /// The epoch net: far more wall time than the fuel can account for.
    Net,
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Stop {}

/// A case that did not get to its answer.
pub(crate) struct Fault {
    pub(crate) verdict: Verdict,
    pub(crate) message: String,
    pub(crate) cancelled: bool,
}

impl Fault {
    /// After these a further case may cost as much again, so the first one ends the run.
    pub(crate) fn ends_the_run(&self) -> bool {
        matches!(
            self.verdict,
            Verdict::TimeLimitExceeded
                | Verdict::MemoryLimitExceeded
                | Verdict::OutputLimitExceeded
                | Verdict::JudgeError
        )
    }

    pub(crate) fn new(verdict: Verdict, message: impl Into<String>) -> Self {
        Self {
            verdict,
            message: message.into(),
            cancelled: false,
        }
    }

    /// Reads the error that ended a guest together with what the guest left behind.
    pub(crate) fn of(error: &wasmtime::Error, state: &InstanceState) -> Self {
        match error.downcast_ref::<Stop>() {
            Some(Stop::Exited(code)) => {
                let code = || format!("the solution exited with code {code} instead of answering");
                let message = state.message.clone().unwrap_or_else(code);
                return Self::new(Verdict::RunTimeError, message);
            }
            Some(Stop::OutputLimit) => {
                return Self::new(
                    Verdict::OutputLimitExceeded,
                    format!(
                        "the solution printed more than {} KiB",
                        state.limits.printed_bytes >> 10
                    ),
                );
            }
            Some(Stop::Emitted) => {
                return Self::new(
                    Verdict::RunTimeError,
                    "the solution called `kata.emit`, which is for generators",
                );
            }
            Some(Stop::Cancelled) => {
                return Self {
                    cancelled: true,
                    ..Self::new(Verdict::JudgeError, "called off")
                };
            }
            Some(Stop::Net) => {
                return Self::new(
                    Verdict::JudgeError,
                    "the case took far more wall time than its instructions account for: judge it again",
                );
            }
            None => {}
        }
        if let (true, Some(message)) = (state.is_refused, &state.message) {
            return Self::new(Verdict::CompileError, message.clone());
        }
        let Some(trap) = error.downcast_ref::<Trap>() else {
            return Self::new(Verdict::RunTimeError, format!("{error:#}"));
        };
        match trap {
            Trap::OutOfFuel => Self::new(
                Verdict::TimeLimitExceeded,
                format!(
                    "spent the budget of {} M instructions",
                    state.limits.fuel / 1_000_000
                ),
            ),
            _ if state.memory_refused => Self::new(
                Verdict::MemoryLimitExceeded,
                format!(
                    "asked for more than {} MiB",
                    state.limits.memory_bytes >> 20
                ),
            ),
            trap => Self::new(
                Verdict::RunTimeError,
                state.message.clone().unwrap_or_else(|| words(*trap)),
            ),
        }
    }
}
