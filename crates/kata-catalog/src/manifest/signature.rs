//! The `[signature]` table: names that every language can use, and types.

use kata_core::{Parameter, Signature, Type};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[serde(deserialize_with = "identifier")]
    function: String,
    parameters: Vec<Row>,
    returns: Type,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    #[serde(deserialize_with = "identifier")]
    name: String,
    #[serde(rename = "type")]
    of: Type,
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
    if table.parameters.is_empty() {
        return Err(D::Error::custom(
            "the function has no parameters: give it at least one",
        ));
    }
    for (index, row) in table.parameters.iter().enumerate() {
        if table.parameters[..index]
            .iter()
            .any(|other| other.name == row.name)
        {
            return Err(D::Error::custom(format!(
                "two parameters are called `{}`",
                row.name
            )));
        }
    }
    Ok(Signature {
        function: table.function,
        parameters: table
            .parameters
            .into_iter()
            .map(|Row { name, of }| Parameter { name, of })
            .collect(),
        returns: table.returns,
    })
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

    #[test]
    fn the_taken_words_are_sorted() {
        assert!(TAKEN.is_sorted());
    }
}
