//! Running a kata's generator, in the same sandbox as a solution.

use kata_core::Value;

use crate::instance::Instance;
use crate::judge::on_deep_stacks;
use crate::trap::Fault;
use crate::{Cancel, Guest, Judge, JudgeError, Limits, wire};

/// One case as the generator wrote it.
#[derive(Clone, Debug, PartialEq)]
pub struct GeneratedCase {
    /// What the case is there to catch.
    pub why: String,
    /// For a scale case: its family and the value of the size variable.
    pub scale: Option<(String, u64)>,
    /// The arguments.
    pub input: Vec<Value>,
    /// The expected answer.
    pub output: Value,
}

impl Judge {
    /// Runs a generator's guest and returns the cases it emitted, in its order.
    pub fn generate(&self, guest: &Guest) -> Result<Vec<GeneratedCase>, JudgeError> {
        self.generate_within(guest, Limits::GENERATOR)
    }

    /// The same within other limits than a generator's own.
    pub fn generate_within(
        &self,
        guest: &Guest,
        limits: Limits,
    ) -> Result<Vec<GeneratedCase>, JudgeError> {
        let emitted = on_deep_stacks(1, || self.emitted(guest, limits))?
            .into_iter()
            .collect::<Result<Vec<_>, _>>()
            .map_err(|fault| JudgeError::Guest(fault.message))?
            .concat();
        emitted
            .iter()
            .map(|bytes| {
                wire::read(bytes, Limits::GENERATOR.answer_values)
                    .ok()
                    .and_then(case)
                    .ok_or_else(|| {
                        JudgeError::Guest(
                            "the generator emitted something that is no case".to_owned(),
                        )
                    })
            })
            .collect()
    }

    fn emitted(&self, guest: &Guest, limits: Limits) -> Result<Vec<Vec<u8>>, Fault> {
        let mut instance = Instance::new(self, guest, limits, &Cancel::new())
            .map_err(|(error, store)| Fault::of(&error, store.data()))?;
        match instance.generate() {
            Ok(()) => Ok(std::mem::take(&mut instance.store.data_mut().emitted)),
            Err(error) => Err(Fault::of(&error, instance.store.data())),
        }
    }
}

fn case(value: Value) -> Option<GeneratedCase> {
    let Value::List(fields) = value else {
        return None;
    };
    let [
        group,
        Value::String(why),
        n,
        family,
        Value::List(input),
        output,
    ] = <[Value; 6]>::try_from(fields).ok()?
    else {
        return None;
    };
    let scale = match (group, family, n) {
        (Value::String(group), Value::String(family), Value::Int(n)) if group == "scale" => {
            Some((family, u64::try_from(n).ok()?))
        }
        (Value::String(group), Value::Null, Value::Null) if group == "secret" => None,
        _ => return None,
    };
    Some(GeneratedCase {
        why,
        scale,
        input,
        output,
    })
}
