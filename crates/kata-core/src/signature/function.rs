//! A function, and what becomes of what it returns and changes.

use super::Parameter;
use crate::{Type, Value};

/// A function a kata asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The name in snake case; each language derives its own form.
    pub name: String,
    /// The parameters, in order.
    pub parameters: Vec<Parameter>,
    /// What the function returns; nothing only where it mutates a parameter.
    pub returns: Option<Type>,
    /// The parameter it changes in place, which is then the answer or a part of it.
    pub mutates: Option<Mutation>,
}

/// How a changed parameter becomes the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mutation {
    /// The index of the parameter.
    pub parameter: usize,
    /// Whether only as many items count as the function returns.
    pub prefix: bool,
}

impl Function {
    /// The type of what a case compares.
    #[must_use]
    pub fn answer_type(&self) -> Type {
        let mutated = self
            .mutates
            .map(|mutation| (mutation, &self.parameters[mutation.parameter].of));
        match (&self.returns, mutated) {
            (Some(returns), None) => returns.clone(),
            (None, Some((_, mutated)))
            | (Some(_), Some((Mutation { prefix: true, .. }, mutated))) => mutated.clone(),
            (Some(returns), Some((_, mutated))) => {
                Type::Tuple(vec![returns.clone(), mutated.clone()])
            }
            // The catalog refuses such a function.
            (None, None) => Type::Tuple(Vec::new()),
        }
    }

    /// The answer as cases have it, from what came off the wire.
    pub(super) fn answer(&self, raw: Value) -> Value {
        let answer = match (self.mutates, raw) {
            (Some(mutation), Value::List(pair)) => match <[Value; 2]>::try_from(pair) {
                Ok([returned, mutated]) => self.mutated_answer(mutation, returned, mutated),
                Err(other) => Value::List(other),
            },
            (_, raw) => raw,
        };
        self.answer_type().coerced(answer)
    }

    fn mutated_answer(&self, mutation: Mutation, returned: Value, mutated: Value) -> Value {
        match (&self.returns, returned, mutated) {
            (None, _, mutated) => mutated,
            (Some(_), Value::Int(count), Value::List(mut items)) if mutation.prefix => {
                match usize::try_from(count) {
                    Ok(count) if count <= items.len() => {
                        items.truncate(count);
                        Value::List(items)
                    }
                    // No prefix has that many items: shown as it came, and never right.
                    _ => Value::List(vec![Value::Int(count), Value::List(items)]),
                }
            }
            (Some(_), returned, mutated) => Value::List(vec![returned, mutated]),
        }
    }
}
