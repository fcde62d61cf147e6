//! A class, and the sequences of calls that it is asked.

use super::parameter::{coerced, wrong};
use super::{Parameter, items};
use crate::mismatch::shortened;
use crate::{Type, Value};

/// A class a kata asks for. A case's input is the constructor's arguments and a list of calls, each the operation's name
/// and its arguments; the answer is a list with what each call returned, `null` where it returns nothing.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// The name in Pascal case.
    pub name: String,
    /// The constructor's parameters.
    pub constructor: Vec<Parameter>,
    /// What it can be asked.
    pub operations: Vec<Operation>,
    /// How many calls a case has, at least and at most.
    pub calls: Option<(u64, u64)>,
}

/// An operation of a [`Class`].
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The name in snake case.
    pub name: String,
    /// Its parameters, in order.
    pub parameters: Vec<Parameter>,
    /// What it returns, if anything.
    pub returns: Option<Type>,
}

impl Class {
    pub(super) fn operation(&self, call: &Value) -> Option<&Operation> {
        let Some(Value::String(name)) = items(call).first() else {
            return None;
        };
        self.operations
            .iter()
            .find(|operation| operation.name == *name)
    }

    /// What each call of `input` returns.
    pub(super) fn returned(&self, input: &[Value]) -> Vec<Option<&Type>> {
        let calls = input.get(1).map_or(&[][..], items);
        let returns = |call| {
            self.operation(call)
                .and_then(|operation| operation.returns.as_ref())
        };
        calls.iter().map(returns).collect()
    }

    pub(super) fn call_mismatch(&self, call: &Value) -> Option<String> {
        let Some(operation) = self.operation(call) else {
            let names: Vec<&str> = self
                .operations
                .iter()
                .map(|operation| operation.name.as_str())
                .collect();
            let names = names.join(", ");
            return Some(format!(
                "{} is no call: write [\"name\", arguments…] of {names}",
                shortened(call)
            ));
        };
        arguments_mismatch(&operation.name, &operation.parameters, &items(call)[1..])
    }

    /// `input` with every argument in its parameter's own form.
    pub(super) fn coerced(&self, mut input: Vec<Value>) -> Vec<Value> {
        // Another form is refused elsewhere.
        if let [Value::List(constructor), Value::List(calls)] = input.as_mut_slice() {
            *constructor = coerced(&self.constructor, std::mem::take(constructor));
            for call in calls {
                *call = self.coerced_call(std::mem::replace(call, Value::Null));
            }
        }
        input
    }

    fn coerced_call(&self, call: Value) -> Value {
        match (self.operation(&call), call) {
            (Some(operation), Value::List(mut words)) => {
                let arguments = words.split_off(1);
                words.extend(coerced(&operation.parameters, arguments));
                Value::List(words)
            }
            (_, call) => call,
        }
    }
}

/// What of the arguments of `of` does not fit its parameters, in words.
pub(super) fn arguments_mismatch(
    of: &str,
    parameters: &[Parameter],
    arguments: &[Value],
) -> Option<String> {
    if arguments.len() != parameters.len() {
        let (given, taken) = (arguments.len(), parameters.len());
        return Some(format!(
            "`{of}` is given {given} arguments, but takes {taken}"
        ));
    }
    let wrong = parameters.iter().zip(arguments).find_map(wrong)?;
    Some(format!("`{of}`: {wrong}"))
}
