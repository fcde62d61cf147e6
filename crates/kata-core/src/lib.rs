//! The vocabulary of kata: what every other crate talks about.
//!
//! Nothing here does I/O, reads a clock or the environment: where time matters, `now` is a parameter.

mod attempt;
mod bounds;
mod case;
mod checker;
mod cost;
mod kata;
mod language;
mod mismatch;
mod pattern;
mod record;
mod report;
mod signature;
mod source;
mod standing;
mod types;
mod value;

pub use attempt::{Attempt, AttemptState, Contract, Green, Outcome, Phase, RefusedMove};
pub use bounds::{Bounds, Order};
pub use case::{Case, CaseGroup};
pub use checker::{Checker, Levels};
pub use cost::{Cost, CostClass, UnknownCostClass};
pub use kata::{Difficulty, KataId, KataSummary, PatternId, UnknownDifficulty};
pub use language::{Language, UnknownLanguage};
pub use mismatch::shortened;
pub use pattern::{LookAlike, Pattern};
pub use record::{AttemptRecord, CostAnswer, Run};
pub use report::{Failure, Growth, GrowthOutcome, Report, Verdict};
pub use signature::{Class, Function, Mutation, Operation, Parameter, Signature};
pub use source::SourceHash;
pub use standing::KataStanding;
pub use types::{Type, TypeSyntaxError};
pub use value::Value;
