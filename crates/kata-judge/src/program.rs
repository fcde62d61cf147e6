//! What an interpreter is given: a source, the name it is shown under, and what will be called in it.

use kata_core::{Operation, Parameter, Signature, Type, Value};

use crate::wire;

/// A source for an interpreter.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    /// The text, in the interpreter's language.
    pub text: &'a str,
    /// How messages name the file.
    pub shown_as: &'a str,
    /// What is called in it.
    pub signature: &'a Signature,
}

impl Program<'_> {
    /// Name, text and signature, one after the other in the wire encoding.
    pub(crate) fn encoded(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.text.len() + 512);
        for value in [
            text(self.shown_as),
            text(self.text),
            signature(self.signature),
        ] {
            wire::write(&value, &mut out);
        }
        out
    }
}

fn text(text: &str) -> Value {
    Value::String(text.to_owned())
}

fn signature(signature: &Signature) -> Value {
    Value::List(match signature {
        Signature::Function(function) => vec![
            text("function"),
            text(&function.name),
            parameters(&function.parameters),
            returns(function.returns.as_ref()),
            function.mutates.map_or(Value::Null, |mutation| {
                Value::Int(mutation.parameter as i128)
            }),
        ],
        Signature::Class(class) => vec![
            text("class"),
            text(&class.name),
            parameters(&class.constructor),
            Value::List(class.operations.iter().map(operation).collect()),
        ],
    })
}

fn operation(operation: &Operation) -> Value {
    Value::List(vec![
        text(&operation.name),
        parameters(&operation.parameters),
        returns(operation.returns.as_ref()),
    ])
}

fn parameters(parameters: &[Parameter]) -> Value {
    let one = |parameter: &Parameter| Value::List(vec![text(&parameter.name), of(&parameter.of)]);
    Value::List(parameters.iter().map(one).collect())
}

fn returns(returns: Option<&Type>) -> Value {
    returns.map_or(Value::Null, of)
}

/// A type as its name and what it is made of.
fn of(kind: &Type) -> Value {
    let (name, items): (_, Vec<Value>) = match kind {
        Type::Int => ("int", vec![]),
        Type::Float => ("float", vec![]),
        Type::Bool => ("bool", vec![]),
        Type::String => ("string", vec![]),
        Type::Char => ("char", vec![]),
        Type::List(item) => ("list", vec![of(item)]),
        Type::LinkedList(item) => ("linked_list", vec![of(item)]),
        Type::Tree(item) => ("tree", vec![of(item)]),
        Type::Optional(item) => ("optional", vec![of(item)]),
        Type::Tuple(items) => ("tuple", items.iter().map(of).collect()),
    };
    Value::List(std::iter::once(text(name)).chain(items).collect())
}

#[cfg(test)]
mod tests {
    use kata_core::{Function, Mutation};

    use super::*;

    #[test]
    fn a_signature_is_nested_lists_of_names_and_types() {
        let pairs = "list<tuple<int, optional<string>>>".parse().unwrap();
        let function = Signature::Function(Function {
            name: "order".to_owned(),
            parameters: vec![Parameter::new("pairs", pairs)],
            returns: None,
            mutates: Some(Mutation {
                parameter: 0,
                prefix: false,
            }),
        });
        assert_eq!(
            signature(&function).to_string(),
            r#"["function", "order", [["pairs", ["list", ["tuple", ["int"], ["optional", ["string"]]]]]], null, 0]"#
        );
    }
}
