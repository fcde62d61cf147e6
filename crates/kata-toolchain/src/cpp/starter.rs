//! What a C or C++ solution file starts with, and how a kata's types are declared in these languages.

use std::fmt::Write as _;

use kata_core::{Class, Function, Language, Operation, Parameter, Signature, Type};

use super::c_form;
use super::declared::own_name;
use crate::names::camel_case;

/// The solution file, and the flags that an editor's clangd reads it with.
pub(crate) fn starter(
    language: Language,
    signature: &Signature,
    title: &str,
) -> Vec<(&'static str, String)> {
    let (file, text, flags) = match language {
        Language::C => (
            "solution.c",
            c_form::starter(signature, title),
            "-xc\n-std=c23\n-Wall\n",
        ),
        _ => (
            "solution.cpp",
            cpp(signature, title),
            "-xc++\n-std=c++23\n-Wall\n",
        ),
    };
    vec![(file, text), ("compile_flags.txt", flags.to_owned())]
}

/// What is called, on one line.
pub(crate) fn declaration(language: Language, signature: &Signature) -> String {
    match (language, signature) {
        (Language::C, signature) => c_form::declaration(signature),
        (_, Signature::Function(function)) => of_function(function),
        (_, Signature::Class(class)) => {
            let operations: Vec<String> = class
                .operations
                .iter()
                .map(|operation| format!(" {};", of_operation(operation)))
                .collect();
            let operations = operations.concat();
            format!(
                "class {} {{ {};{operations} }}",
                class.name,
                of_constructor(class)
            )
        }
    }
}

fn cpp(signature: &Signature, title: &str) -> String {
    let mut text = format!(
        "// {title}\n\n#include <bits/stdc++.h>\nusing namespace std;\n\n{}",
        nodes(signature)
    );
    match signature {
        Signature::Function(function) => {
            let _ = write!(
                text,
                "class Solution {{\npublic:\n    {} {{\n        {NOT_YET}\n    }}\n}};\n",
                of_function(function)
            );
        }
        Signature::Class(class) => {
            let _ = write!(
                text,
                "class {} {{\npublic:\n    {} {{\n        {NOT_YET}\n    }}\n",
                class.name,
                of_constructor(class)
            );
            for operation in &class.operations {
                let _ = write!(
                    text,
                    "\n    {} {{\n        {NOT_YET}\n    }}\n",
                    of_operation(operation)
                );
            }
            text += "};\n";
        }
    }
    text
}

const NOT_YET: &str = "throw logic_error(\"not implemented\");";

fn of_function(function: &Function) -> String {
    let changed = function.mutates.map(|mutation| mutation.parameter);
    format!(
        "{} {}({})",
        returned(function.returns.as_ref()),
        own_name(&camel_case(&function.name)),
        parameters(&function.parameters, changed)
    )
}

fn of_operation(operation: &Operation) -> String {
    format!(
        "{} {}({})",
        returned(operation.returns.as_ref()),
        own_name(&camel_case(&operation.name)),
        parameters(&operation.parameters, None)
    )
}

fn of_constructor(class: &Class) -> String {
    format!("{}({})", class.name, parameters(&class.constructor, None))
}

fn returned(of: Option<&Type>) -> String {
    of.map_or_else(|| "void".to_owned(), cpp_type)
}

/// Lists and texts are taken by reference, as LeetCode has it.
fn parameters(of: &[Parameter], changed: Option<usize>) -> String {
    let one = |(index, parameter): (usize, &Parameter)| {
        let by_reference = matches!(parameter.of, Type::List(_)) || changed == Some(index);
        let pointer = matches!(parameter.of, Type::LinkedList(_) | Type::Tree(_));
        let reference = if by_reference && !pointer { "&" } else { "" };
        format!(
            "{}{reference} {}",
            cpp_type(&parameter.of),
            own_name(&camel_case(&parameter.name))
        )
    };
    of.iter()
        .enumerate()
        .map(one)
        .collect::<Vec<_>>()
        .join(", ")
}

fn cpp_type(of: &Type) -> String {
    match of {
        Type::Int => "long long".to_owned(),
        Type::Float => "double".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::String => "string".to_owned(),
        Type::Char => "char".to_owned(),
        Type::List(item) => format!("vector<{}>", cpp_type(item)),
        Type::LinkedList(_) => "ListNode*".to_owned(),
        Type::Tree(_) => "TreeNode*".to_owned(),
        Type::Optional(inner) => format!("optional<{}>", cpp_type(inner)),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(cpp_type).collect();
            let name = if items.len() == 2 { "pair" } else { "tuple" };
            format!("{name}<{}>", items.join(", "))
        }
    }
}

/// The nodes that the signature names, in LeetCode's form.
fn nodes(signature: &Signature) -> String {
    let mut text = String::new();
    if let Some(item) = item_of_nodes(signature, false) {
        text += &LIST_NODE.replace("{item}", &cpp_type(&item));
    }
    if let Some(item) = item_of_nodes(signature, true) {
        text += &TREE_NODE.replace("{item}", &cpp_type(&item));
    }
    text
}

/// What the first linked list or tree of the signature holds, if there is one.
pub(super) fn item_of_nodes(signature: &Signature, of_tree: bool) -> Option<Type> {
    let found = std::cell::RefCell::new(None);
    let look = |of: &Type| {
        let item = match of {
            Type::Tree(item) if of_tree => Some((**item).clone()),
            Type::LinkedList(item) if !of_tree => Some((**item).clone()),
            _ => None,
        };
        let is_it = item.is_some();
        if is_it {
            found.replace(item);
        }
        is_it
    };
    types(signature).iter().any(|of| of.has(&look));
    found.into_inner()
}

/// Every type that the signature names outermost.
pub(super) fn types(signature: &Signature) -> Vec<&Type> {
    let parameters = signature
        .parameters()
        .into_iter()
        .map(|(_, parameter)| &parameter.of);
    let returned: Vec<&Type> = match signature {
        Signature::Function(function) => function.returns.iter().collect(),
        Signature::Class(class) => class
            .operations
            .iter()
            .filter_map(|operation| operation.returns.as_ref())
            .collect(),
    };
    parameters.chain(returned).collect()
}

/// The nodes a solution finds when it defines none, holding `item` as LeetCode has it.
pub(super) fn provided_nodes(signature: &Signature, of_tree: bool) -> String {
    let template = if of_tree { TREE_NODE } else { LIST_NODE };
    let item = item_of_nodes(signature, of_tree).unwrap_or(Type::Int);
    let item = if item == Type::Int {
        "int".to_owned()
    } else {
        cpp_type(&item)
    };
    template.replace("{item}", &item)
}

const LIST_NODE: &str = "\
struct ListNode {
    {item} val;
    ListNode* next;
    ListNode() : val(), next(nullptr) {}
    ListNode({item} x) : val(x), next(nullptr) {}
    ListNode({item} x, ListNode* next) : val(x), next(next) {}
};

";

const TREE_NODE: &str = "\
struct TreeNode {
    {item} val;
    TreeNode* left;
    TreeNode* right;
    TreeNode() : val(), left(nullptr), right(nullptr) {}
    TreeNode({item} x) : val(x), left(nullptr), right(nullptr) {}
    TreeNode({item} x, TreeNode* left, TreeNode* right) : val(x), left(left), right(right) {}
};

";

#[cfg(test)]
mod tests {
    use kata_core::Mutation;

    use super::*;

    fn parameter(name: &str, of: &str) -> Parameter {
        Parameter::new(name, of.parse().unwrap())
    }

    #[test]
    fn the_starter_shows_the_signature_in_cpp_types() {
        let signature = Signature::Function(Function {
            name: "next_row".to_owned(),
            parameters: vec![
                parameter("rows", "list<tuple<int, optional<string>>>"),
                parameter("new", "char"),
            ],
            returns: Some(Type::Float),
            mutates: None,
        });
        let line = "double nextRow(vector<pair<long long, optional<string>>>& rows, char new_)";
        assert_eq!(declaration(Language::Cpp, &signature), line);
        let files = starter(Language::Cpp, &signature, "Title");
        assert!(
            files[0].1.contains(&format!(
                "public:\n    {line} {{\n        throw logic_error"
            )),
            "{}",
            files[0].1
        );
        assert_eq!(
            files[1],
            ("compile_flags.txt", "-xc++\n-std=c++23\n-Wall\n".to_owned())
        );
    }

    #[test]
    fn nodes_and_classes_are_shown_as_they_are_called() {
        let list = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![
                parameter("head", "linked_list<int>"),
                parameter("text", "string"),
            ],
            returns: None,
            mutates: Some(Mutation {
                parameter: 0,
                prefix: false,
            }),
        });
        let text = &starter(Language::Cpp, &list, "Title")[0].1;
        assert!(
            text.contains("    long long val;\n    ListNode* next;\n"),
            "{text}"
        );
        assert!(
            text.contains("    void f(ListNode* head, string text) {\n"),
            "{text}"
        );
        let class = Signature::Class(Class {
            name: "Tally".to_owned(),
            constructor: vec![],
            operations: vec![Operation {
                name: "add_one".to_owned(),
                parameters: vec![parameter("by", "list<int>")],
                returns: None,
            }],
            calls: None,
        });
        assert_eq!(
            declaration(Language::Cpp, &class),
            "class Tally { Tally(); void addOne(vector<long long>& by); }"
        );
    }
}
