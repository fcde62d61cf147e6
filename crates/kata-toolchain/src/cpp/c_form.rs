//! How a kata looks in C: the parameters a value takes, the struct of a tuple, the functions that stand for a class.

use std::fmt::Write as _;

use kata_core::{Class, Parameter, Signature, Type};

use super::declared::own_name;
use super::starter::{item_of_nodes, types};
use crate::names::{camel_case, capitalized};

/// How a value of a type is passed to a C function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// In one parameter.
    Plain,
    /// As a pointer and a count.
    List,
    /// As rows, their count, and the counts of what they hold.
    Rows,
    /// A tuple whose items are of one type: an array, or a struct.
    Array,
    /// A list of such tuples.
    Arrays,
}

impl Shape {
    /// The shape of `of`, or why there is none.
    pub(super) fn of(of: &Type) -> Result<Self, String> {
        let none = || format!("kata has no form in C for `{of}`");
        match of {
            Type::List(item) => match Self::of(item).map_err(|_| none())? {
                Self::Plain => Ok(Self::List),
                Self::List => Ok(Self::Rows),
                Self::Array => Ok(Self::Arrays),
                Self::Rows | Self::Arrays => Err(none()),
            },
            Type::Tuple(items) => {
                let plain = items.iter().all(|item| Self::of(item) == Ok(Self::Plain));
                match (plain, items.iter().all(|item| *item == items[0])) {
                    (true, true) => Ok(Self::Array),
                    (true, false) => Ok(Self::Plain),
                    _ => Err(none()),
                }
            }
            Type::Optional(inner) | Type::LinkedList(inner) | Type::Tree(inner) => {
                match Self::of(inner) {
                    Ok(Self::Plain) => Ok(Self::Plain),
                    _ => Err(none()),
                }
            }
            _ => Ok(Self::Plain),
        }
    }

    /// The harness's name for it.
    pub(super) fn template(self) -> &'static str {
        match self {
            Self::Plain => "Plain",
            Self::List => "List<Plain>",
            Self::Rows => "List<List<Plain>>",
            Self::Array => "Array",
            Self::Arrays => "List<Array>",
        }
    }

    /// How many parameters it takes when the first one is declared as `first`.
    pub(super) fn width(self, first: &str) -> usize {
        let pointers = first.matches(['*', '[']).count();
        match self {
            Self::Plain => 1,
            Self::List => 2,
            Self::Rows => 3,
            Self::Array => 1 + usize::from(pointers > 0),
            Self::Arrays => 2 + usize::from(pointers > 1),
        }
    }
}

/// The first reason why C cannot be given the kata, if there is one.
pub(crate) fn impossible(signature: &Signature) -> Option<String> {
    types(signature)
        .into_iter()
        .find_map(|of| Shape::of(of).err())
}

/// The function of the class `class` that stands for `operation`, as it is spelled first and otherwise.
pub(super) fn function_names(class: &str, operation: &str) -> Vec<String> {
    let (camel, snake) = (lower_first(class), snake_case(class));
    let operation_camel = capitalized(&camel_case(operation));
    vec![
        format!("{camel}{operation_camel}"),
        format!("{class}{operation_camel}"),
        format!("{snake}_{operation}"),
    ]
}

fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}

/// `RecentCalls` as `recent_calls`.
fn snake_case(pascal: &str) -> String {
    let mut snake = String::new();
    for letter in pascal.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}

/// What is called, on one line.
pub(super) fn declaration(signature: &Signature) -> String {
    functions(signature).join("; ")
}

/// Every function that is called, declared.
fn functions(signature: &Signature) -> Vec<String> {
    let structs = Structs::of(signature);
    match signature {
        Signature::Function(function) => {
            let name = own_name(&camel_case(&function.name));
            vec![structs.function(&name, None, &function.parameters, function.returns.as_ref())]
        }
        Signature::Class(class) => of_class(&structs, class),
    }
}

fn of_class(structs: &Structs<'_>, class: &Class) -> Vec<String> {
    let name = |operation: &str| function_names(&class.name, operation).swap_remove(0);
    let create = format!(
        "{}* {}({})",
        class.name,
        name("create"),
        structs.parameters(None, &class.constructor, None)
    );
    let operations = class.operations.iter().map(|operation| {
        structs.function(
            &name(&operation.name),
            Some(&class.name),
            &operation.parameters,
            operation.returns.as_ref(),
        )
    });
    std::iter::once(create).chain(operations).collect()
}

/// The text of a new solution.
pub(super) fn starter(signature: &Signature, title: &str) -> String {
    let mut text = format!("// {title}\n\n#include <stdbool.h>\n#include <stdlib.h>\n\n");
    if let Some(why) = impossible(signature) {
        let _ = writeln!(text, "// {why}: solve this kata in another language.");
        return text;
    }
    if let Some(item) = item_of_nodes(signature, false) {
        let _ = write!(
            text,
            "struct ListNode {{\n    {} val;\n    struct ListNode* next;\n}};\n\n",
            scalar(&item)
        );
    }
    if let Some(item) = item_of_nodes(signature, true) {
        let _ = write!(
            text,
            "struct TreeNode {{\n    {} val;\n    struct TreeNode* left;\n    struct TreeNode* right;\n}};\n\n",
            scalar(&item)
        );
    }
    text += &Structs::of(signature).definitions();
    if let Signature::Class(class) = signature {
        let _ = write!(
            text,
            "typedef struct {{\n    int unused;\n}} {};\n\n",
            class.name
        );
    }
    let bodies: Vec<String> = functions(signature)
        .into_iter()
        .map(|function| format!("{function} {{\n    abort(); // not implemented\n}}\n"))
        .collect();
    text + &bodies.join("\n")
}

const FIELDS: [&str; 8] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
];

/// The structs that stand for tuples of several types, in the order in which the signature names them.
struct Structs<'a>(Vec<&'a Type>);

impl<'a> Structs<'a> {
    fn of(signature: &'a Signature) -> Self {
        let mut found: Vec<&Type> = Vec::new();
        for of in types(signature) {
            let inner = inner(of);
            let is_struct =
                matches!(inner, Type::Tuple(items) if items.iter().any(|item| *item != items[0]));
            if is_struct && !found.contains(&inner) {
                found.push(inner);
            }
        }
        Self(found)
    }

    fn definitions(&self) -> String {
        let mut text = String::new();
        for of in &self.0 {
            let Type::Tuple(items) = of else { continue };
            let _ = writeln!(text, "{} {{", self.name(of));
            for (item, field) in items.iter().zip(FIELDS) {
                let _ = writeln!(text, "    {} {field};", self.spelled(item));
            }
            text += "};\n\n";
        }
        text
    }

    fn name(&self, of: &Type) -> String {
        let index = self
            .0
            .iter()
            .position(|known| *known == of)
            .unwrap_or_default();
        if self.0.len() > 1 {
            format!("struct Tuple{}", index + 1)
        } else {
            "struct Tuple".to_owned()
        }
    }

    /// The type of a value in one parameter, or of a list's first.
    fn spelled(&self, of: &Type) -> String {
        match of {
            Type::List(item) => format!("{}*", self.spelled(item)),
            Type::Tuple(items) if items.iter().all(|item| *item == items[0]) => {
                format!("{}*", self.spelled(&items[0]))
            }
            Type::Tuple(_) => self.name(of),
            Type::Optional(inner) => match scalar(inner) {
                pointer if pointer.ends_with('*') => pointer,
                value => format!("{value}*"),
            },
            of => scalar(of),
        }
    }

    fn function(
        &self,
        name: &str,
        object: Option<&str>,
        of: &[Parameter],
        returns: Option<&Type>,
    ) -> String {
        let returned = returns.map_or_else(|| "void".to_owned(), |of| self.spelled(of));
        format!(
            "{returned} {name}({})",
            self.parameters(object, of, returns)
        )
    }

    fn parameters(&self, object: Option<&str>, of: &[Parameter], returns: Option<&Type>) -> String {
        let mut list: Vec<String> = object
            .map(|class| format!("{class}* obj"))
            .into_iter()
            .collect();
        for parameter in of {
            let name = own_name(&camel_case(&parameter.name));
            list.push(format!("{} {name}", self.spelled(&parameter.of)));
            match Shape::of(&parameter.of) {
                Ok(Shape::List | Shape::Array) => list.push(format!("int {name}Size")),
                Ok(Shape::Rows | Shape::Arrays) => {
                    list.extend([format!("int {name}Size"), format!("int* {name}ColSize")]);
                }
                _ => {}
            }
        }
        match returns.map(Shape::of) {
            Some(Ok(Shape::List | Shape::Array)) => list.push("int* returnSize".to_owned()),
            Some(Ok(Shape::Rows | Shape::Arrays)) => {
                list.extend([
                    "int* returnSize".to_owned(),
                    "int** returnColumnSizes".to_owned(),
                ]);
            }
            _ => {}
        }
        list.join(", ")
    }
}

/// What lists and optional values hold in the end.
fn inner(of: &Type) -> &Type {
    match of {
        Type::List(item) | Type::Optional(item) => inner(item),
        of => of,
    }
}

fn scalar(of: &Type) -> String {
    match of {
        Type::Int => "long long",
        Type::Float => "double",
        Type::Bool => "bool",
        Type::String => "char*",
        Type::Char => "char",
        Type::LinkedList(_) => "struct ListNode*",
        Type::Tree(_) => "struct TreeNode*",
        _ => "void*",
    }
    .to_owned()
}

#[cfg(test)]
mod tests {
    use kata_core::{Function, Operation};

    use super::*;

    fn function(parameters: &[(&str, &str)], returns: &str) -> Signature {
        Signature::Function(Function {
            name: "next_row".to_owned(),
            parameters: parameters
                .iter()
                .map(|(name, of)| Parameter::new(name, of.parse().unwrap()))
                .collect(),
            returns: returns.parse().ok(),
            mutates: None,
        })
    }

    #[test]
    fn lists_have_counts_and_tuples_are_arrays_or_structs() {
        let signature = function(
            &[
                ("grid", "list<list<int>>"),
                ("than", "optional<int>"),
                ("word", "string"),
            ],
            "list<tuple<int, int>>",
        );
        assert_eq!(
            declaration(&signature),
            "long long** nextRow(long long** grid, int gridSize, int* gridColSize, long long* than, char* word, \
             int* returnSize, int** returnColumnSizes)"
        );
        let signature = function(
            &[("people", "list<tuple<string, int>>")],
            "tuple<int, string, bool>",
        );
        let text = starter(&signature, "T");
        assert!(
            text.contains("struct Tuple1 {\n    char* first;\n    long long second;\n};\n"),
            "{text}"
        );
        assert!(
            text.contains("struct Tuple2 nextRow(struct Tuple1* people, int peopleSize) {\n"),
            "{text}"
        );
    }

    #[test]
    fn a_class_is_functions() {
        let class = Signature::Class(Class {
            name: "RecentCalls".to_owned(),
            constructor: vec![Parameter::new("window", Type::Int)],
            operations: vec![Operation {
                name: "call_at".to_owned(),
                parameters: vec![],
                returns: Some(Type::Bool),
            }],
            calls: None,
        });
        assert_eq!(
            declaration(&class),
            "RecentCalls* recentCallsCreate(long long window); bool recentCallsCallAt(RecentCalls* obj)"
        );
        assert_eq!(
            function_names("RecentCalls", "call_at")[2],
            "recent_calls_call_at"
        );
    }

    #[test]
    fn what_has_no_form_in_c_is_named() {
        let deep = function(&[("a", "list<list<list<int>>>")], "int");
        assert_eq!(
            impossible(&deep).unwrap(),
            "kata has no form in C for `list<list<list<int>>>`"
        );
        assert!(starter(&deep, "T").contains("// kata has no form in C for"));
        assert_eq!(
            impossible(&function(&[("a", "list<optional<string>>")], "tree<int>")),
            None
        );
    }
}
