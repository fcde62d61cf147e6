//! What a solution must offer to be called, and what its answers look like.

use crate::mismatch::{mismatch, shortened};
use crate::{Bounds, Type, Value};

/// What a kata asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Signature {
    /// A function that is called once a case.
    Function(Function),
    /// A class that is constructed once a case and then asked for a sequence of operations.
    Class(Class),
}

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
            Self::Function(function) => names(&function.parameters),
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
            Self::Function(function) => function.parameters.iter().zip(input).find_map(wrong),
            Self::Class(class) => {
                let constructor =
                    arguments_mismatch("constructor", &class.constructor, items(&input[0]));
                constructor.or_else(|| {
                    items(&input[1])
                        .iter()
                        .find_map(|call| class.call_mismatch(call))
                })
            }
        }
    }

    /// What of `answer` is not of the answer's type, in words. `input` says which operations were called.
    #[must_use]
    pub fn answer_mismatch(&self, input: &[Value], answer: &Value) -> Option<String> {
        let told = |of: &Type, wrong| format!("the answer is {of}, but {wrong}");
        match self {
            Self::Function(function) => {
                let of = function.answer_type();
                mismatch(&of, answer, "out").map(|wrong| told(&of, wrong))
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
                        Some(of) => mismatch(of, value, &format!("out[{index}]"))
                            .map(|wrong| told(of, wrong)),
                        None if *value == Value::Null => None,
                        None => Some(format!(
                            "out[{index}] must be null: the operation returns nothing"
                        )),
                    })
            }
        }
    }

    /// `input` with every value in its type's own form: [`Type::coerced`].
    #[must_use]
    pub fn coerced_input(&self, input: Vec<Value>) -> Vec<Value> {
        match self {
            Self::Function(function) => {
                let parameters = function.parameters.iter();
                parameters
                    .zip(input)
                    .map(|(parameter, value)| parameter.of.coerced(value))
                    .collect()
            }
            // The two lists of a class hold nothing whose form differs but floats, which are read as integers too.
            Self::Class(_) => input,
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

    fn answer(&self, raw: Value) -> Value {
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

impl Class {
    fn operation(&self, call: &Value) -> Option<&Operation> {
        let Some(Value::String(name)) = items(call).first() else {
            return None;
        };
        self.operations
            .iter()
            .find(|operation| operation.name == *name)
    }

    /// What each call of `input` returns.
    fn returned(&self, input: &[Value]) -> Vec<Option<&Type>> {
        let calls = input.get(1).map_or(&[][..], items);
        let returns = |call| {
            self.operation(call)
                .and_then(|operation| operation.returns.as_ref())
        };
        calls.iter().map(returns).collect()
    }

    fn call_mismatch(&self, call: &Value) -> Option<String> {
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
}

fn names(parameters: &[Parameter]) -> Vec<&str> {
    parameters
        .iter()
        .map(|parameter| parameter.name.as_str())
        .collect()
}

fn wrong((parameter, value): (&Parameter, &Value)) -> Option<String> {
    let wrong = mismatch(&parameter.of, value, &parameter.name)?;
    Some(format!(
        "the parameter `{}` is {}, but {wrong}",
        parameter.name, parameter.of
    ))
}

fn arguments_mismatch(of: &str, parameters: &[Parameter], arguments: &[Value]) -> Option<String> {
    if arguments.len() != parameters.len() {
        let (given, taken) = (arguments.len(), parameters.len());
        return Some(format!(
            "`{of}` is given {given} arguments, but takes {taken}"
        ));
    }
    let wrong = parameters.iter().zip(arguments).find_map(wrong)?;
    Some(format!("`{of}`: {wrong}"))
}

/// The items of a list; none of anything else.
fn items(value: &Value) -> &[Value] {
    match value {
        Value::List(items) => items,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parameter(name: &str, of: &str) -> Parameter {
        Parameter::new(name, of.parse().unwrap())
    }

    fn value(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    fn in_place(returns: Option<Type>, prefix: bool) -> Signature {
        Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![parameter("k", "int"), parameter("items", "list<int>")],
            returns,
            mutates: Some(Mutation {
                parameter: 1,
                prefix,
            }),
        })
    }

    #[test]
    fn a_changed_parameter_is_the_answer_or_a_part_of_it() {
        let raw = || value("[2, [5, 6, 7]]");
        assert_eq!(
            in_place(None, false).answer(&[], value("[null, [5, 6]]")),
            value("[5, 6]")
        );
        assert_eq!(in_place(Some(Type::Int), false).answer(&[], raw()), raw());
        assert_eq!(
            in_place(Some(Type::Int), true).answer(&[], raw()),
            value("[5, 6]")
        );
        let beyond = in_place(Some(Type::Int), true).answer(&[], value("[9, [5]]"));
        assert_eq!(beyond, value("[9, [5]]"));
    }

    fn counter() -> Signature {
        Signature::Class(Class {
            name: "Counter".to_owned(),
            constructor: vec![parameter("start", "int")],
            operations: vec![
                Operation {
                    name: "add".to_owned(),
                    parameters: vec![parameter("by", "int")],
                    returns: None,
                },
                Operation {
                    name: "mean".to_owned(),
                    parameters: vec![],
                    returns: Some(Type::Float),
                },
            ],
            calls: Some((1, 3)),
        })
    }

    #[test]
    fn calls_of_a_class_are_checked_by_name_arguments_and_answers() {
        let input = |calls: &str| vec![value("[1]"), value(calls)];
        let good = input(r#"[["add", 2], ["mean"]]"#);
        assert_eq!(counter().input_mismatch(&good), None);
        assert_eq!(
            counter().answer_mismatch(&good, &value("[null, 1.5]")),
            None
        );
        assert_eq!(
            counter().answer(&good, value("[null, 2]")).to_string(),
            "[null, 2.0]"
        );
        assert_eq!(
            counter().input_mismatch(&input(r#"[["sub", 2]]"#)).unwrap(),
            r#"["sub", 2] is no call: write ["name", arguments…] of add, mean"#
        );
        assert_eq!(
            counter()
                .input_mismatch(&input(r#"[["add", 2.5]]"#))
                .unwrap(),
            "`add`: the parameter `by` is int, but by is 2.5"
        );
        assert_eq!(
            counter()
                .answer_mismatch(&good, &value("[1, 1.5]"))
                .unwrap(),
            "out[0] must be null: the operation returns nothing"
        );
        assert_eq!(
            counter().bounds_broken(&input("[]")).unwrap(),
            "there are 0 calls, and 1 to 3 are allowed"
        );
    }

    #[test]
    fn arguments_are_found_by_parameter() {
        let input = vec![value("[1]"), value(r#"[["add", 2], ["mean"], ["add", 3]]"#)];
        let found: Vec<Vec<String>> = counter()
            .arguments(&input)
            .iter()
            .map(|values| values.iter().map(ToString::to_string).collect())
            .collect();
        assert_eq!(
            found,
            [vec!["1".to_owned()], vec!["2".to_owned(), "3".to_owned()]]
        );
    }
}
