//! The `[signature]` table: names that every language can use, and types.

use kata_core::{Bounds, Class, Function, Mutation, Operation, Order, Parameter, Signature, Type};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// What a `[signature]` says: of a function or of a class.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(default, deserialize_with = "some_identifier")]
    function: Option<String>,
    parameters: Option<Vec<Row>>,
    returns: Option<Type>,
    mutates: Option<String>,
    prefix: Option<bool>,
    #[serde(default, deserialize_with = "class_name")]
    class: Option<String>,
    constructor: Option<Vec<Row>>,
    operations: Option<Vec<OperationRow>>,
    calls: Option<(u64, u64)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(deserialize_with = "identifier")]
    name: String,
    #[serde(rename = "type")]
    of: Type,
    length: Option<Lengths>,
    values: Option<(i64, i64)>,
    letters: Option<String>,
    order: Option<OrderName>,
    #[serde(default)]
    distinct: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OperationRow {
    #[serde(deserialize_with = "identifier")]
    name: String,
    #[serde(default)]
    parameters: Vec<Row>,
    returns: Option<Type>,
}

/// `[least, most]`, or a list of these for what is nested.
#[derive(Deserialize)]
#[serde(untagged)]
enum Lengths {
    One((u64, u64)),
    Nested(Vec<(u64, u64)>),
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum OrderName {
    NonDecreasing,
    Increasing,
}

/// Words with a meaning in Rust, Python, JavaScript, TypeScript, C, C++ or Go that a snake-case name could hit, and
/// the names those languages or the statement's examples (`answer`) keep for themselves. Sorted.
#[rustfmt::skip]
const TAKEN: &[&str] = &[
    "abstract", "alignas", "alignof", "and", "and_eq", "answer", "arguments", "as", "asm",
    "assert", "async", "atomic_cancel", "auto", "await", "become", "bitand", "bitor", "bool",
    "box", "break", "case", "catch", "chan", "char", "class", "co_await", "co_return", "co_yield",
    "compl", "concept", "const", "const_cast", "consteval", "constexpr", "constinit", "continue",
    "contract_assert", "crate", "debugger", "decltype", "def", "default", "defer", "del",
    "delete", "do", "double", "dyn", "dynamic_cast", "elif", "else", "enum", "eval", "except",
    "explicit", "export", "extends", "extern", "fallthrough", "false", "final", "finally",
    "float", "fn", "for", "friend", "func", "function", "gen", "global", "go", "goto", "if",
    "impl", "implements", "import", "in", "init", "inline", "instanceof", "int", "interface",
    "is", "lambda", "let", "long", "loop", "macro", "main", "map", "match", "mod", "move", "mut",
    "mutable", "namespace", "new", "noexcept", "nonlocal", "not", "not_eq", "null", "nullptr",
    "operator", "optional", "or", "or_eq", "override", "package", "pass", "priv", "private",
    "protected", "pub", "public", "raise", "range", "ref", "register", "reinterpret_cast",
    "requires", "restrict", "return", "select", "self", "short", "signed", "sizeof", "static",
    "static_assert", "static_cast", "string", "struct", "super", "switch", "template", "this",
    "thread_local", "throw", "trait", "true", "try", "tuple", "type", "typedef", "typeid",
    "typename", "typeof", "undefined", "union", "unsafe", "unsigned", "unsized", "use", "using",
    "var", "vector", "virtual", "void", "volatile", "wchar_t", "where", "while", "with", "xor",
    "xor_eq", "yield",
];

pub(super) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Signature, D::Error> {
    let table = Table::deserialize(deserializer)?;
    match (&table.function, &table.class) {
        (Some(_), None) => function(table).map(Signature::Function),
        (None, Some(_)) => class(table).map(Signature::Class),
        _ => Err("name either a `function` or a `class`".to_owned()),
    }
    .map_err(D::Error::custom)
}

fn function(table: Table) -> Result<Function, String> {
    if table.constructor.is_some() || table.operations.is_some() || table.calls.is_some() {
        return Err("`constructor`, `operations` and `calls` go with a `class`".to_owned());
    }
    let parameters = parameters(table.parameters.unwrap_or_default())?;
    if parameters.is_empty() {
        return Err("the function has no parameters: give it at least one".to_owned());
    }
    let mutates = match &table.mutates {
        None => None,
        Some(name) => {
            let index = parameters
                .iter()
                .position(|parameter| parameter.name == *name);
            let parameter =
                index.ok_or_else(|| format!("`mutates` names no parameter: `{name}`"))?;
            let prefix = table.prefix.unwrap_or(false);
            Some(Mutation { parameter, prefix })
        }
    };
    match (mutates, &table.returns) {
        (None, None) => {
            return Err("the function returns nothing: add `returns` or `mutates`".to_owned());
        }
        (None, _) if table.prefix.is_some() => {
            return Err("`prefix` goes with `mutates`".to_owned());
        }
        (
            Some(Mutation {
                parameter,
                prefix: true,
            }),
            returns,
        ) => {
            let is_list = matches!(parameters[parameter].of, Type::List(_));
            if *returns != Some(Type::Int) || !is_list {
                return Err(
                    "`prefix` needs `returns = \"int\"` and a list that is changed".to_owned(),
                );
            }
        }
        _ => {}
    }
    Ok(Function {
        name: table.function.unwrap_or_default(),
        parameters,
        returns: table.returns,
        mutates,
    })
}

fn class(table: Table) -> Result<Class, String> {
    if table.parameters.is_some()
        || table.returns.is_some()
        || table.mutates.is_some()
        || table.prefix.is_some()
    {
        return Err(
            "`parameters`, `returns`, `mutates` and `prefix` go with a `function`".to_owned(),
        );
    }
    let mut operations = Vec::new();
    for row in table.operations.unwrap_or_default() {
        if operations
            .iter()
            .any(|other: &Operation| other.name == row.name)
        {
            return Err(format!("two operations are called `{}`", row.name));
        }
        operations.push(Operation {
            name: row.name,
            parameters: parameters(row.parameters)?,
            returns: row.returns,
        });
    }
    if operations.is_empty() {
        return Err("the class has no operations: give it at least one".to_owned());
    }
    if table.calls.is_some_and(|(least, most)| least > most) {
        return Err("`calls` is [least, most], and the least is greater".to_owned());
    }
    Ok(Class {
        name: table.class.unwrap_or_default(),
        constructor: parameters(table.constructor.unwrap_or_default())?,
        operations,
        calls: table.calls,
    })
}

fn parameters(rows: Vec<Row>) -> Result<Vec<Parameter>, String> {
    for (index, row) in rows.iter().enumerate() {
        if rows[..index].iter().any(|other| other.name == row.name) {
            return Err(format!("two parameters are called `{}`", row.name));
        }
    }
    rows.into_iter().map(parameter).collect()
}

fn parameter(row: Row) -> Result<Parameter, String> {
    let name = &row.name;
    let lengths = match row.length {
        None => Vec::new(),
        Some(Lengths::One(pair)) => vec![pair],
        Some(Lengths::Nested(pairs)) => pairs,
    };
    if lengths.iter().any(|(least, most)| least > most) {
        return Err(format!(
            "`{name}`: `length` is [least, most], and the least is greater"
        ));
    }
    if row.values.is_some_and(|(least, most)| least > most) {
        return Err(format!(
            "`{name}`: `values` is [least, most], and the least is greater"
        ));
    }
    let misplaced = |key: &str, what: &str| {
        let of = &row.of;
        Err(format!(
            "`{name}`: `{key}` is for {what}, and the type is {of}"
        ))
    };
    let is_text = |of: &Type| matches!(of, Type::String | Type::Char);
    let is_sequence = |of: &Type| matches!(of, Type::List(_) | Type::LinkedList(_));
    let has_length = |of: &Type| is_sequence(of) || matches!(of, Type::String | Type::Tree(_));
    if !lengths.is_empty() && !row.of.has(&has_length) {
        return misplaced("length", "lists, trees and strings");
    }
    if row.values.is_some() && !row.of.has(&|of| matches!(of, Type::Int | Type::Float)) {
        return misplaced("values", "numbers");
    }
    if row.letters.is_some() && !row.of.has(&is_text) {
        return misplaced("letters", "strings and characters");
    }
    if (row.order.is_some() || row.distinct) && !is_sequence(&row.of) {
        return misplaced("order` and `distinct", "lists");
    }
    Ok(Parameter {
        bounds: Bounds {
            lengths,
            values: row.values,
            letters: row.letters,
            order: row.order.map(|order| match order {
                OrderName::NonDecreasing => Order::NonDecreasing,
                OrderName::Increasing => Order::Increasing,
            }),
            distinct: row.distinct,
        },
        name: row.name,
        of: row.of,
    })
}

fn some_identifier<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    identifier(deserializer).map(Some)
}

/// A name in Pascal case.
fn class_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let name = String::deserialize(deserializer)?;
    let is_pascal = name.starts_with(|c: char| c.is_ascii_uppercase())
        && name.chars().all(|c| c.is_ascii_alphanumeric());
    if is_pascal && name != "Solution" {
        Ok(Some(name))
    } else {
        Err(D::Error::custom(format!(
            "`{name}` is not a class name: write words joined without a gap, each with a capital, as RecentCalls"
        )))
    }
}

/// A name in snake case that no language has taken.
fn identifier<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    let begins_with_a_letter = name.starts_with(|c: char| c.is_ascii_lowercase());
    let words_are_plain = name.split('_').all(|word| {
        !word.is_empty()
            && word
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    });
    if !begins_with_a_letter || !words_are_plain {
        return Err(D::Error::custom(format!(
            "`{name}` is not a snake-case name: write lower-case letters and digits in words joined by \
             single underscores, a letter first"
        )));
    }
    if TAKEN.binary_search(&name.as_str()).is_ok() {
        return Err(D::Error::custom(format!(
            "`{name}` means something in one of the languages or in the statement's examples: take another \
             name"
        )));
    }
    Ok(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> Result<Signature, String> {
        #[derive(Deserialize)]
        struct Manifest {
            #[serde(deserialize_with = "deserialize")]
            signature: Signature,
        }
        let read = toml::from_str::<Manifest>(&format!("[signature]\n{table}"));
        read.map(|manifest| manifest.signature)
            .map_err(|error| error.message().to_owned())
    }

    #[test]
    fn a_function_may_change_a_parameter_and_a_class_has_operations() {
        let in_place = read(
            "function = \"f\"\nparameters = [{ name = \"rows\", type = \"list<list<int>>\", \
             length = [[0, 9], [1, 3]], values = [-5, 5] }]\nmutates = \"rows\"",
        );
        let Ok(Signature::Function(function)) = in_place else {
            panic!("{in_place:?}");
        };
        assert_eq!(function.mutates.unwrap().parameter, 0);
        assert_eq!(function.parameters[0].bounds.lengths, [(0, 9), (1, 3)]);
        let class = read(
            "class = \"Counter\"\ncalls = [1, 9]\n[[signature.operations]]\nname = \"add\"\n\
             parameters = [{ name = \"by\", type = \"int\" }]",
        );
        assert!(matches!(class, Ok(Signature::Class(_))), "{class:?}");
    }

    #[test]
    fn keys_that_do_not_go_together_are_told() {
        for (table, complaint) in [
            ("returns = \"int\"", "name either a `function` or a `class`"),
            (
                "function = \"f\"\nparameters = [{ name = \"x\", type = \"int\" }]",
                "the function returns nothing: add `returns` or `mutates`",
            ),
            (
                "function = \"f\"\nparameters = [{ name = \"x\", type = \"int\" }]\nmutates = \"y\"",
                "`mutates` names no parameter: `y`",
            ),
            (
                "function = \"f\"\nparameters = [{ name = \"x\", type = \"int\", letters = \"ab\" }]\nreturns = \"int\"",
                "`x`: `letters` is for strings and characters, and the type is int",
            ),
            ("class = \"counter\"", "`counter` is not a class name"),
            (
                "class = \"Counter\"\nreturns = \"int\"",
                "`parameters`, `returns`, `mutates` and `prefix`",
            ),
        ] {
            let error = read(table).unwrap_err();
            assert!(error.starts_with(complaint), "{error}");
        }
    }

    #[test]
    fn the_taken_words_are_sorted() {
        assert!(TAKEN.is_sorted());
    }
}
