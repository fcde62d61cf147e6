//! What a solution must offer to be called, and what its answers look like.

mod class;
mod function;
mod parameter;
#[cfg(test)]
mod tests;

pub use class::{Class, Operation};
pub use function::{Function, Mutation};
pub use parameter::Parameter;

use crate::mismatch::mismatch;
use crate::{Type, Value};

/// What a kata asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Signature {
    /// A function that is called once a case.
    Function(Function),
    /// A class that is constructed once a case and then asked for a sequence of operations.
    Class(Class),
}

/// The names of a class's two inputs.
const CLASS_INPUTS: [&str; 2] = ["constructor", "operations"];

impl Signature {
    /// The name of the function or class.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Self::Function(function) => &function.name,
            Self::Class(class) => &class.name,
        }
    }

    /// The names of a case's inputs, in order: the parameters, or `constructor` and `operations`.
    #[must_use]
    pub fn input_names(&self) -> Vec<&str> {
        match self {
            Self::Function(function) => parameter::names(&function.parameters),
            Self::Class(_) => CLASS_INPUTS.to_vec(),
        }
    }

    /// Every parameter with what it is a parameter of: an operation, the constructor, or nothing for the function itself.
    #[must_use]
    pub fn parameters(&self) -> Vec<(Option<&str>, &Parameter)> {
        match self {
            Self::Function(function) => function.parameters.iter().map(|p| (None, p)).collect(),
            Self::Class(class) => {
                let constructor = class.constructor.iter().map(|p| (Some(CLASS_INPUTS[0]), p));
                let operations = class.operations.iter().flat_map(|operation| {
                    let name = operation.name.as_str();
                    operation.parameters.iter().map(move |p| (Some(name), p))
                });
                constructor.chain(operations).collect()
            }
        }
    }

    /// The values that `input` gives to each of [`parameters`](Self::parameters), in that order.
    #[must_use]
    pub fn arguments<'a>(&self, input: &'a [Value]) -> Vec<Vec<&'a Value>> {
        match self {
            Self::Function(_) => input.iter().map(|value| vec![value]).collect(),
            Self::Class(class) => {
                let constructor = input.first().map_or(&[][..], items);
                let mut arguments: Vec<Vec<&Value>> = constructor.iter().map(|v| vec![v]).collect();
                let calls = input.get(1).map_or(&[][..], items);
                for operation in &class.operations {
                    let of_operation: Vec<&[Value]> = calls
                        .iter()
                        .filter_map(|call| items(call).split_first())
                        .filter(|(name, _)| matches!(name, Value::String(name) if *name == operation.name))
                        .map(|(_, arguments)| arguments)
                        .collect();
                    for index in 0..operation.parameters.len() {
                        let values = of_operation.iter().filter_map(|call| call.get(index));
                        arguments.push(values.collect());
                    }
                }
                arguments
            }
        }
    }

    /// What of `input` is not what the signature takes, in words; `None` when all is.
    #[must_use]
    pub fn input_mismatch(&self, input: &[Value]) -> Option<String> {
        let names = self.input_names();
        if input.len() != names.len() {
            let (given, taken) = (input.len(), names.len());
            let names = names.join(", ");
            return Some(format!(
                "`in` holds {given} values, but {taken} are taken: {names}"
            ));
        }
        match self {
            Self::Function(function) => function
                .parameters
                .iter()
                .zip(input)
                .find_map(parameter::wrong),
            Self::Class(class) => {
                let constructor =
                    class::arguments_mismatch("constructor", &class.constructor, items(&input[0]));
                constructor.or_else(|| {
                    items(&input[1])
                        .iter()
                        .find_map(|call| class.call_mismatch(call))
                })
            }
        }
    }

    /// What of `answer`, which is called `path`, is not of the answer's type, in words. `input` says which operations were
    /// called.
    #[must_use]
    pub fn answer_mismatch(&self, input: &[Value], answer: &Value, path: &str) -> Option<String> {
        let told = |of: &Type, wrong| format!("the answer is {of}, but {wrong}");
        match self {
            Self::Function(function) => {
                let of = function.answer_type();
                mismatch(&of, answer, path).map(|wrong| told(&of, wrong))
            }
            Self::Class(class) => {
                let returned = class.returned(input);
                let answers = items(answer);
                if !matches!(answer, Value::List(_)) || answers.len() != returned.len() {
                    let calls = returned.len();
                    return Some(format!(
                        "the answer must list what each of {calls} calls returned"
                    ));
                }
                returned
                    .iter()
                    .zip(answers)
                    .enumerate()
                    .find_map(|(index, (of, value))| match of {
                        Some(of) => mismatch(of, value, &format!("{path}[{index}]"))
                            .map(|wrong| told(of, wrong)),
                        None if *value == Value::Null => None,
                        None => Some(format!(
                            "{path}[{index}] must be null: the operation returns nothing"
                        )),
                    })
            }
        }
    }

    /// `input` with every value in its type's own form: [`Type::coerced`].
    #[must_use]
    pub fn coerced_input(&self, input: Vec<Value>) -> Vec<Value> {
        match self {
            Self::Function(function) => parameter::coerced(&function.parameters, input),
            Self::Class(class) => class.coerced(input),
        }
    }

    /// The answer as cases have it, from what came off the wire: of a function that mutates that is what it returned and
    /// what became of the parameter.
    #[must_use]
    pub fn answer(&self, input: &[Value], raw: Value) -> Value {
        match self {
            Self::Function(function) => function.answer(raw),
            Self::Class(class) => match raw {
                Value::List(values) => {
                    let returned = class.returned(input);
                    let types = returned.into_iter().chain(std::iter::repeat(None));
                    let coerced = values.into_iter().zip(types).map(|(value, of)| match of {
                        Some(of) => of.coerced(value),
                        None => value,
                    });
                    Value::List(coerced.collect())
                }
                raw => raw,
            },
        }
    }

    /// The expected answer in its type's own form.
    #[must_use]
    pub fn coerced_answer(&self, input: &[Value], answer: Value) -> Value {
        match self {
            Self::Function(function) => function.answer_type().coerced(answer),
            Self::Class(_) => self.answer(input, answer),
        }
    }

    /// The type of the whole answer, where it is one type.
    #[must_use]
    pub fn answer_type(&self) -> Option<Type> {
        match self {
            Self::Function(function) => Some(function.answer_type()),
            Self::Class(_) => None,
        }
    }

    /// What a package's predicate for answers is called as: with a case's input, the expected answer and the answer. `None`
    /// for a class, whose input has no types of its own.
    #[must_use]
    pub fn answer_validator(&self) -> Option<Self> {
        let Self::Function(function) = self else {
            return None;
        };
        let of = function.answer_type();
        let answers = ["expected", "answer"].map(|name| Parameter::new(name, of.clone()));
        Some(Self::Function(Function {
            name: "valid".to_owned(),
            parameters: function.parameters.iter().cloned().chain(answers).collect(),
            returns: Some(Type::Optional(Box::new(Type::String))),
            mutates: None,
        }))
    }

    /// What a package's predicate for inputs is called as. `None` for a class.
    #[must_use]
    pub fn input_validator(&self) -> Option<Self> {
        let Self::Function(function) = self else {
            return None;
        };
        Some(Self::Function(Function {
            name: "valid".to_owned(),
            parameters: function.parameters.clone(),
            returns: Some(Type::Optional(Box::new(Type::String))),
            mutates: None,
        }))
    }

    /// What of `input` breaks a declared bound, in words.
    #[must_use]
    pub fn bounds_broken(&self, input: &[Value]) -> Option<String> {
        if let (
            Self::Class(Class {
                calls: Some((least, most)),
                ..
            }),
            Some(calls),
        ) = (self, input.get(1))
        {
            let count = items(calls).len() as u64;
            if !(*least..=*most).contains(&count) {
                return Some(format!(
                    "there are {count} calls, and {least} to {most} are allowed"
                ));
            }
        }
        let parameters = self.parameters().into_iter().zip(self.arguments(input));
        parameters.into_iter().find_map(|((_, parameter), values)| {
            let broken = |value: &&Value| parameter.bounds.broken_by(&parameter.of, value);
            let broken = values.iter().find_map(broken)?;
            Some(format!("`{}` {broken}", parameter.name))
        })
    }
}

/// The items of a list; none of anything else.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}
