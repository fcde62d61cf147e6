//! What a solution file starts with.

use std::fmt::Write as _;

use kata_core::{Parameter, Signature, Type};

use crate::names::{camel_case, pascal_case};

/// The solution file, and a manifest that makes its folder a module for gopls.
pub(crate) fn starter(signature: &Signature, title: &str) -> Vec<(&'static str, String)> {
    let structs = tuples(signature);
    let nodes = node_types(signature, |_| true);
    let solution = format!(
        "package main\n\n{nodes}{structs}{}\n// For your editor alone; kata calls the solution itself.\nfunc main() {{}}\n",
        body(signature, title)
    );
    let manifest = "// For your editor's language server; kata itself compiles only solution.go.\nmodule solution\n\ngo 1.24\n";
    vec![("solution.go", solution), ("go.mod", manifest.to_owned())]
}

/// What is called, on one line: `func name(a []int) int`, or the operations of a class.
pub(crate) fn declaration(signature: &Signature) -> String {
    match signature {
        Signature::Function(function) => format!(
            "func {}({}){}",
            camel_case(&function.name),
            parameters(&function.parameters),
            returns(function.returns.as_ref())
        ),
        Signature::Class(class) => {
            let name = &class.name;
            let constructor = format!(
                "func Constructor({}) {name}",
                parameters(&class.constructor)
            );
            let operations = class.operations.iter().map(|operation| {
                format!(
                    "func (*{name}) {}({}){}",
                    pascal_case(&operation.name),
                    parameters(&operation.parameters),
                    returns(operation.returns.as_ref())
                )
            });
            let all: Vec<String> = std::iter::once(constructor).chain(operations).collect();
            all.join("; ")
        }
    }
}

/// The definitions of the nodes that the signature names, of those whose name is `wanted`.
pub(super) fn node_types(signature: &Signature, wanted: impl Fn(&str) -> bool) -> String {
    let mut text = String::new();
    for (name, links) in [
        ("ListNode", &["Next"][..]),
        ("TreeNode", &["Left", "Right"]),
    ] {
        let item = item_of(signature, name);
        if let Some(item) = item.filter(|_| wanted(name)) {
            let _ = writeln!(text, "type {name} struct {{");
            let width = if name == "ListNode" { 4 } else { 5 };
            let _ = writeln!(text, "\t{:width$} {}", "Val", go_type(&item));
            for link in links {
                let _ = writeln!(text, "\t{link:width$} *{name}");
            }
            text += "}\n\n";
        }
    }
    text
}

/// What the nodes called `name` hold, if the signature has such.
fn item_of(signature: &Signature, name: &str) -> Option<Type> {
    every_type(signature).into_iter().find_map(|of| match of {
        Type::LinkedList(item) if name == "ListNode" => Some(*item),
        Type::Tree(item) if name == "TreeNode" => Some(*item),
        _ => None,
    })
}

/// Every type in the signature, what is within others included.
fn every_type(signature: &Signature) -> Vec<Type> {
    let mut found = Vec::new();
    let mut open: Vec<Type> = signature
        .parameters()
        .into_iter()
        .map(|(_, parameter)| parameter.of.clone())
        .collect();
    match signature {
        Signature::Function(function) => open.extend(function.returns.clone()),
        Signature::Class(class) => {
            open.extend(
                class
                    .operations
                    .iter()
                    .filter_map(|operation| operation.returns.clone()),
            );
        }
    }
    open.reverse();
    while let Some(of) = open.pop() {
        match &of {
            Type::List(item) | Type::LinkedList(item) | Type::Tree(item) | Type::Optional(item) => {
                open.push((**item).clone());
            }
            Type::Tuple(items) => open.extend(items.iter().rev().cloned()),
            _ => {}
        }
        found.push(of);
    }
    found
}

/// Structs for the tuples whose items are of several types; those of one type are slices.
fn tuples(signature: &Signature) -> String {
    let mut text = String::new();
    let mut known = Vec::new();
    for of in every_type(signature) {
        if let Type::Tuple(items) = &of
            && !is_even(items)
            && !known.contains(&of)
        {
            let _ = writeln!(text, "type {} struct {{", go_type(&of));
            for (field, item) in FIELDS.iter().zip(items) {
                let _ = writeln!(text, "\t{field} {}", go_type(item));
            }
            text += "}\n\n";
            known.push(of);
        }
    }
    text
}

/// The names of a tuple's fields.
const FIELDS: [&str; 8] = [
    "First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth",
];

/// Whether all items are of one type.
fn is_even(items: &[Type]) -> bool {
    items.windows(2).all(|pair| pair[0] == pair[1])
}

fn body(signature: &Signature, title: &str) -> String {
    let Signature::Class(class) = signature else {
        return format!(
            "// {title}\n{} {{\n\tpanic(\"not implemented\")\n}}\n",
            declaration(signature)
        );
    };
    let name = &class.name;
    let mut text = format!(
        "// {title}\ntype {name} struct {{\n}}\n\nfunc Constructor({}) {name} {{\n\tpanic(\"not implemented\")\n}}\n",
        parameters(&class.constructor)
    );
    let receiver = name
        .chars()
        .next()
        .map_or('o', |first| first.to_ascii_lowercase());
    for operation in &class.operations {
        let _ = write!(
            text,
            "\nfunc ({receiver} *{name}) {}({}){} {{\n\tpanic(\"not implemented\")\n}}\n",
            pascal_case(&operation.name),
            parameters(&operation.parameters),
            returns(operation.returns.as_ref())
        );
    }
    text
}

fn parameters(parameters: &[Parameter]) -> String {
    let parameters: Vec<String> = parameters
        .iter()
        .map(|parameter| {
            format!(
                "{} {}",
                unreserved(&camel_case(&parameter.name)),
                go_type(&parameter.of)
            )
        })
        .collect();
    parameters.join(", ")
}

fn returns(of: Option<&Type>) -> String {
    of.map_or_else(String::new, |of| format!(" {}", results(of)))
}

/// What a function that answers with `of` declares: for a tuple of several types as many results.
pub(super) fn results(of: &Type) -> String {
    match of {
        Type::Tuple(items) if !is_even(items) => {
            let items: Vec<String> = items.iter().map(go_type).collect();
            format!("({})", items.join(", "))
        }
        of => go_type(of),
    }
}

/// The Go type of a kata's type.
pub(super) fn go_type(of: &Type) -> String {
    match of {
        Type::Int => "int".to_owned(),
        Type::Float => "float64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::String => "string".to_owned(),
        Type::Char => "rune".to_owned(),
        Type::List(item) => format!("[]{}", go_type(item)),
        Type::LinkedList(_) => "*ListNode".to_owned(),
        Type::Tree(_) => "*TreeNode".to_owned(),
        Type::Optional(inner) => match go_type(inner) {
            node if node.starts_with('*') => node,
            inner => format!("*{inner}"),
        },
        Type::Tuple(items) if is_even(items) && !items.is_empty() => {
            format!("[]{}", go_type(&items[0]))
        }
        Type::Tuple(items) => {
            let parts: String = items.iter().map(word).collect();
            if items.len() == 2 {
                format!("{parts}Pair")
            } else {
                format!("{parts}Tuple")
            }
        }
    }
}

/// A type as part of a name.
fn word(of: &Type) -> String {
    let text = match of {
        Type::List(item) | Type::LinkedList(item) => return word(item) + "s",
        Type::Tree(item) => return word(item) + "Tree",
        Type::Optional(inner) => return format!("Optional{}", word(inner)),
        Type::Float => "float".to_owned(),
        of => go_type(of),
    };
    pascal_case(&text)
}

/// The words of Go that are no names.
const RESERVED: [&str; 25] = [
    "break",
    "case",
    "chan",
    "const",
    "continue",
    "default",
    "defer",
    "else",
    "fallthrough",
    "for",
    "func",
    "go",
    "goto",
    "if",
    "import",
    "interface",
    "map",
    "package",
    "range",
    "return",
    "select",
    "struct",
    "switch",
    "type",
    "var",
];

fn unreserved(name: &str) -> String {
    if RESERVED.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}
