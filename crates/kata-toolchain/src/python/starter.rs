//! What a solution file in Python starts with.

use std::fmt::Write as _;

use kata_core::{Parameter, Signature, Type};

/// What a function or method does until it is written.
const TODO: &str = "raise NotImplementedError";

/// The solution file. An editor's language server needs nothing beside it.
pub(crate) fn starter(signature: &Signature, title: &str) -> Vec<(&'static str, String)> {
    let title = title.replace('\\', "\\\\").replace('"', "\\\"");
    let text = format!(
        "\"\"\"{title}\"\"\"\n\n\n{}{}",
        nodes(signature),
        body(signature)
    );
    vec![("solution.py", text)]
}

/// What is called, on one line: `def name(a: list[int]) -> int`, or the methods of a class.
pub(crate) fn declaration(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => format!(
            "def {}({}) -> {}",
            function.name,
            parameters(&function.parameters),
            returned(function.returns.as_ref())
        ),
        Signature::Class(class) => {
            format!("class {}: {}", class.name, methods(signature).join("; "))
        }
    }
}

fn body(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => {
            let changed = function.mutates.map(|mutation| {
                let name = &function.parameters[mutation.parameter].name;
                format!("    \"\"\"Changes `{name}` in place.\"\"\"\n")
            });
            format!(
                "{}:\n{}    {TODO}\n",
                declaration(signature),
                changed.unwrap_or_default()
            )
        }
        Signature::Class(class) => {
            let methods = methods(signature);
            let methods: Vec<String> = methods
                .iter()
                .map(|method| format!("    {method}:\n        {TODO}\n"))
                .collect();
            format!("class {}:\n{}", class.name, methods.join("\n"))
        }
    }
}

/// The constructor and the operations of a class, without their bodies.
fn methods(signature: &Signature) -> Vec<String> {
    let Signature::Class(class) = signature else {
        return Vec::new();
    };
    let constructor = format!("def __init__({}) -> None", receiving(&class.constructor));
    let operations = class.operations.iter().map(|operation| {
        format!(
            "def {}({}) -> {}",
            operation.name,
            receiving(&operation.parameters),
            returned(operation.returns.as_ref())
        )
    });
    std::iter::once(constructor).chain(operations).collect()
}

/// The nodes that the signature names, as the harness defines them: there for the reader and the editor.
fn nodes(signature: &Signature) -> String {
    let parameters = signature.parameters();
    let types = || {
        let of_parameters = parameters.iter().map(|(_, parameter)| parameter.of.clone());
        let class = match signature {
            Signature::Class(class) => class.operations.as_slice(),
            Signature::Function(_) => &[],
        };
        let of_operations = class
            .iter()
            .filter_map(|operation| operation.returns.clone());
        of_parameters
            .chain(of_operations)
            .chain([signature.answer_type()].into_iter().flatten())
    };
    let names = |wanted: &dyn Fn(&Type) -> bool| types().any(|of| of.has(wanted));
    let mut text = String::new();
    if names(&|of| matches!(of, Type::LinkedList(_))) {
        text += &node("ListNode", &["next"]);
    }
    if names(&|of| matches!(of, Type::Tree(_))) {
        text += &node("TreeNode", &["left", "right"]);
    }
    text
}

/// A node's class, with a value and links to others.
fn node(name: &str, links: &[&str]) -> String {
    let parameters: String = links.iter().fold(String::new(), |mut text, link| {
        let _ = write!(text, ", {link}=None");
        text
    });
    let mut text = format!(
        "class {name}:\n    def __init__(self, val=0{parameters}):\n        self.val = val\n"
    );
    for link in links {
        let _ = writeln!(text, "        self.{link} = {link}");
    }
    text + "\n\n"
}

fn parameters(parameters: &[Parameter]) -> String {
    let parameters: Vec<String> = parameters
        .iter()
        .map(|parameter| format!("{}: {}", parameter.name, hint(&parameter.of)))
        .collect();
    parameters.join(", ")
}

fn receiving(of: &[Parameter]) -> String {
    let comma = if of.is_empty() { "" } else { ", " };
    format!("self{comma}{}", parameters(of))
}

fn returned(of: Option<&Type>) -> String {
    of.map_or_else(|| "None".to_owned(), hint)
}

/// The type hint.
fn hint(of: &Type) -> String {
    match of {
        Type::Int => "int".to_owned(),
        Type::Float => "float".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::String | Type::Char => "str".to_owned(),
        Type::List(item) => format!("list[{}]", hint(item)),
        Type::LinkedList(_) => "ListNode | None".to_owned(),
        Type::Tree(_) => "TreeNode | None".to_owned(),
        Type::Optional(inner) => match &**inner {
            Type::LinkedList(_) | Type::Tree(_) | Type::Optional(_) => hint(inner),
            inner => format!("{} | None", hint(inner)),
        },
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(hint).collect();
            format!("tuple[{}]", items.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use kata_core::{Class, Function, Mutation, Operation};

    use super::*;

    fn parameter(name: &str, of: &str) -> Parameter {
        Parameter::new(name, of.parse().unwrap())
    }

    fn text(signature: &Signature) -> String {
        starter(signature, "Title")[0].1.clone()
    }

    #[test]
    fn the_starter_shows_the_signature_in_type_hints() {
        let signature = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![
                parameter("rows", "list<tuple<int, optional<string>>>"),
                parameter("mark", "char"),
            ],
            returns: Some(Type::Float),
            mutates: None,
        });
        assert_eq!(
            text(&signature),
            "\"\"\"Title\"\"\"\n\n\ndef f(rows: list[tuple[int, str | None]], mark: str) -> float:\n    raise NotImplementedError\n"
        );
    }

    #[test]
    fn what_is_changed_in_place_is_said_and_its_nodes_are_defined() {
        let signature = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![parameter("head", "linked_list<int>")],
            returns: None,
            mutates: Some(Mutation {
                parameter: 0,
                prefix: false,
            }),
        });
        let text = text(&signature);
        assert!(
            text.contains("class ListNode:\n    def __init__(self, val=0, next=None):\n"),
            "{text}"
        );
        assert!(
            text.ends_with(
                "\n\n\ndef f(head: ListNode | None) -> None:\n    \"\"\"Changes `head` in place.\"\"\"\n    raise NotImplementedError\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn a_class_has_a_constructor_and_methods() {
        let signature = Signature::Class(Class {
            name: "Tally".to_owned(),
            constructor: vec![],
            operations: vec![Operation {
                name: "add".to_owned(),
                parameters: vec![parameter("by", "int")],
                returns: Some("tree<int>".parse().unwrap()),
            }],
            calls: None,
        });
        let text = text(&signature);
        assert!(text.contains("self.right = right\n"), "{text}");
        assert!(
            text.ends_with(
                "class Tally:\n    def __init__(self) -> None:\n        raise NotImplementedError\n\n    def add(self, by: int) -> TreeNode | None:\n        raise NotImplementedError\n"
            ),
            "{text}"
        );
        assert_eq!(
            declaration(&signature),
            "class Tally: def __init__(self) -> None; def add(self, by: int) -> TreeNode | None"
        );
    }

    #[test]
    fn a_title_cannot_end_the_docstring() {
        let signature = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![],
            returns: Some(Type::Int),
            mutates: None,
        });
        let text = &starter(&signature, "Say \"\"\"\\")[0].1;
        assert!(
            text.starts_with("\"\"\"Say \\\"\\\"\\\"\\\\\"\"\"\n"),
            "{text}"
        );
    }
}
