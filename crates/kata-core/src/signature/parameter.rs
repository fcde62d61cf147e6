//! One parameter of a function, a constructor or an operation.

use crate::mismatch::mismatch;
use crate::{Bounds, Type, Value};

/// One parameter.
#[derive(Clone, Debug, PartialEq)]
pub struct Parameter {
    /// The name in snake case.
    pub name: String,
    /// The type of its values.
    pub of: Type,
    /// Which values of the type occur.
    pub bounds: Bounds,
}

impl Parameter {
    /// A parameter that takes every value of its type.
    #[must_use]
    pub fn new(name: &str, of: Type) -> Self {
        Self {
            name: name.to_owned(),
            of,
            bounds: Bounds::default(),
        }
    }
}

/// Their names.
pub(super) fn names(parameters: &[Parameter]) -> Vec<&str> {
    parameters
        .iter()
        .map(|parameter| parameter.name.as_str())
        .collect()
}

/// What of the value is not of the parameter's type, in words.
pub(super) fn wrong((parameter, value): (&Parameter, &Value)) -> Option<String> {
    let wrong = mismatch(&parameter.of, value, &parameter.name)?;
    Some(format!(
        "the parameter `{}` is {}, but {wrong}",
        parameter.name, parameter.of
    ))
}

/// `values` with each in its parameter's own form.
pub(super) fn coerced(parameters: &[Parameter], values: Vec<Value>) -> Vec<Value> {
    let parameters = parameters.iter();
    parameters
        .zip(values)
        .map(|(parameter, value)| parameter.of.coerced(value))
        .collect()
}
