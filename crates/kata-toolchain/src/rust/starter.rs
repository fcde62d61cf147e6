//! What a solution file starts with.

use std::fmt::Write as _;

use kata_core::{Parameter, Signature, Type};

/// The solution file, and a manifest that makes its folder a crate for rust-analyzer.
pub(crate) fn starter(signature: &Signature, title: &str) -> Vec<(&'static str, String)> {
    let solution = format!("// {title}\n\n{}{}", nodes(signature), body(signature));
    let manifest = "# For your editor's language server; kata itself compiles only solution.rs.\n\
                    [package]\nname = \"solution\"\nedition = \"2024\"\n\n\
                    [lib]\npath = \"solution.rs\"\n\n[workspace]\n";
    vec![
        ("solution.rs", solution),
        ("Cargo.toml", manifest.to_owned()),
    ]
}

/// What is called, on one line: `pub fn name(a: Vec<i64>) -> i64`, or the operations of a class.
pub(crate) fn declaration(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => {
            let changed = function.mutates.map(|mutation| mutation.parameter);
            let parameters = parameters(&function.parameters, changed);
            format!(
                "pub fn {}({parameters}){}",
                function.name,
                returns(function.returns.as_ref())
            )
        }
        Signature::Class(class) => {
            let constructor = format!("new({}) -> Self", parameters(&class.constructor, None));
            let operations = class.operations.iter().map(|operation| {
                format!(
                    "{}{}{}",
                    operation.name,
                    receiving(&operation.parameters),
                    returns(operation.returns.as_ref())
                )
            });
            let methods: Vec<String> = std::iter::once(constructor).chain(operations).collect();
            format!("impl {} {{ fn {} }}", class.name, methods.join("; fn "))
        }
    }
}

fn body(signature: &Signature) -> String {
    let Signature::Class(class) = signature else {
        let todo = if declaration(signature).contains("->") {
            "todo!()"
        } else {
            "todo!();"
        };
        return format!("{} {{\n    {todo}\n}}\n", declaration(signature));
    };
    let name = &class.name;
    let mut text = format!(
        "pub struct {name} {{}}\n\nimpl {name} {{\n    pub fn new({}) -> Self {{\n        todo!()\n    }}\n",
        parameters(&class.constructor, None)
    );
    for operation in &class.operations {
        let _ = write!(
            text,
            "\n    pub fn {}{}{} {{\n        todo!()\n    }}\n",
            operation.name,
            receiving(&operation.parameters),
            returns(operation.returns.as_ref())
        );
    }
    text + "}\n"
}

/// The nodes that the signature names, as the harness defines them: there for the reader and the editor.
fn nodes(signature: &Signature) -> String {
    let mut text = String::new();
    let holds = |wanted: &dyn Fn(&Type) -> Option<Type>| {
        let found = std::cell::RefCell::new(None);
        let look = |of: &Type| {
            let item = wanted(of);
            let is_found = item.is_some();
            found.replace(item);
            is_found
        };
        let parameters = signature.parameters();
        let of_parameters = parameters.iter().map(|(_, parameter)| &parameter.of);
        let answer = signature.answer_type();
        of_parameters.chain(&answer).any(|of| of.has(&look));
        found.into_inner()
    };
    if let Some(item) = holds(&|of| match of {
        Type::LinkedList(item) => Some((**item).clone()),
        _ => None,
    }) {
        text += &LIST_NODE.replace("{item}", &rust_type(&item));
    }
    if let Some(item) = holds(&|of| match of {
        Type::Tree(item) => Some((**item).clone()),
        _ => None,
    }) {
        text += &TREE_NODE.replace("{item}", &rust_type(&item));
    }
    text
}

const LIST_NODE: &str = "\
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListNode {
    pub val: {item},
    pub next: Option<Box<ListNode>>,
}

impl ListNode {
    pub fn new(val: {item}) -> Self {
        ListNode { val, next: None }
    }
}

";

const TREE_NODE: &str = "\
use std::cell::RefCell;
use std::rc::Rc;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TreeNode {
    pub val: {item},
    pub left: Option<Rc<RefCell<TreeNode>>>,
    pub right: Option<Rc<RefCell<TreeNode>>>,
}

impl TreeNode {
    pub fn new(val: {item}) -> Self {
        TreeNode { val, left: None, right: None }
    }
}

";

fn parameters(parameters: &[Parameter], changed: Option<usize>) -> String {
    let parameters: Vec<String> = parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| {
            let reference = if changed == Some(index) { "&mut " } else { "" };
            format!(
                "{}: {reference}{}",
                parameter.name,
                rust_type(&parameter.of)
            )
        })
        .collect();
    parameters.join(", ")
}

fn receiving(of: &[Parameter]) -> String {
    let rest = parameters(of, None);
    let comma = if of.is_empty() { "" } else { ", " };
    format!("(&mut self{comma}{rest})")
}

fn returns(of: Option<&Type>) -> String {
    of.map(|of| format!(" -> {}", rust_type(of)))
        .unwrap_or_default()
}

fn rust_type(of: &Type) -> String {
    match of {
        Type::Int => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::String => "String".to_owned(),
        Type::Char => "char".to_owned(),
        Type::List(item) => format!("Vec<{}>", rust_type(item)),
        Type::LinkedList(_) => "Option<Box<ListNode>>".to_owned(),
        Type::Tree(_) => "Option<Rc<RefCell<TreeNode>>>".to_owned(),
        Type::Optional(inner) => format!("Option<{}>", rust_type(inner)),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(rust_type).collect();
            format!("({})", items.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use kata_core::{Class, Function, Mutation, Operation};

    use super::*;

    #[test]
    fn the_starter_shows_the_signature_in_rust_types() {
        let parameter = |name: &str, of: &str| Parameter::new(name, of.parse().unwrap());
        let signature = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![parameter("rows", "list<tuple<int, optional<string>>>")],
            returns: Some(Type::Float),
            mutates: None,
        });
        assert_eq!(
            starter(&signature, "Title")[0].1,
            "// Title\n\npub fn f(rows: Vec<(i64, Option<String>)>) -> f64 {\n    todo!()\n}\n"
        );
    }

    #[test]
    fn nodes_references_and_classes_are_shown_as_they_are_called() {
        let parameter = |name: &str, of: &str| Parameter::new(name, of.parse().unwrap());
        let list = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![parameter("head", "linked_list<int>")],
            returns: None,
            mutates: Some(Mutation {
                parameter: 0,
                prefix: false,
            }),
        });
        let text = &starter(&list, "Title")[0].1;
        assert!(
            text.contains("    pub val: i64,\n    pub next: Option<Box<ListNode>>,\n"),
            "{text}"
        );
        assert!(
            text.ends_with("pub fn f(head: &mut Option<Box<ListNode>>) {\n    todo!();\n}\n"),
            "{text}"
        );
        let class = Signature::Class(Class {
            name: "Tally".to_owned(),
            constructor: vec![],
            operations: vec![Operation {
                name: "add".to_owned(),
                parameters: vec![parameter("by", "char")],
                returns: None,
            }],
            calls: None,
        });
        let text = &starter(&class, "Title")[0].1;
        assert!(
            text.contains("    pub fn add(&mut self, by: char) {\n        todo!()\n    }\n}\n"),
            "{text}"
        );
        assert_eq!(
            declaration(&class),
            "impl Tally { fn new() -> Self; fn add(&mut self, by: char) }"
        );
    }
}
