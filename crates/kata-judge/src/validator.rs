//! A package's own predicates: guests that say what is wrong with an input or an answer.

use kata_core::{Case, Value, Verdict};

use crate::judge::on_deep_stacks;
use crate::trap::Fault;
use crate::{Cancel, Guest, Judge, JudgeError, Limits};

/// What a predicate may answer with: nothing or true, false, or a complaint in words.
fn complaint(answer: Value) -> Result<Option<String>, String> {
    match answer {
        Value::Null | Value::Bool(true) => Ok(None),
        Value::Bool(false) => Ok(Some(String::new())),
        Value::String(complaint) => Ok(Some(complaint)),
        other => Err(format!("answered {other}")),
    }
}

impl Judge {
    /// What `validator` says of each of `inputs`: `None` where it takes it. A validator that fails takes nothing.
    pub fn invalid_inputs(
        &self,
        validator: &Guest,
        inputs: &[&[Value]],
    ) -> Result<Vec<Option<String>>, JudgeError> {
        let cancel = Cancel::new();
        let ask = |input: &&[Value]| self.invalid(validator, input, Limits::STANDARD, &cancel).0;
        let work = || inputs.iter().map(ask).collect::<Vec<_>>();
        Ok(on_deep_stacks(1, work)?.concat())
    }

    /// What `validator` says of one input, and the fuel that took.
    pub(crate) fn invalid(
        &self,
        validator: &Guest,
        input: &[Value],
        limits: Limits,
        cancel: &Cancel,
    ) -> (Option<String>, u64) {
        let run = self.run_case(validator, input, limits, cancel);
        let said = run
            .result
            .map_err(|fault| fault.message)
            .and_then(complaint);
        (said.unwrap_or_else(Some), run.fuel)
    }

    /// What `validator` says of an answer: no words where it is only not right. A validator that fails is our fault.
    pub(crate) fn invalid_answer(
        &self,
        validator: &Guest,
        case: &Case,
        answer: &Value,
        cancel: &Cancel,
    ) -> Result<Option<String>, Fault> {
        let mut input = case.input.clone();
        input.extend([case.output.clone(), answer.clone()]);
        let ours = |message: String| {
            let message = format!("validators/answer.rs, case {}: {message}", case.id);
            Fault::new(Verdict::JudgeError, message)
        };
        match self
            .run_case(validator, &input, Limits::STANDARD, cancel)
            .result
        {
            Ok(said) => complaint(said).map_err(ours),
            Err(fault) if fault.cancelled => Err(fault),
            Err(fault) => Err(ours(fault.message)),
        }
    }
}
