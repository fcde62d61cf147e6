//! The names that a kata's names have in JavaScript.

use crate::names::camel_case;

/// A parameter's name; a word of the language gets a mark.
pub(super) fn variable(name: &str) -> String {
    let name = camel_case(name);
    if RESERVED.contains(&name.as_str()) {
        name + "_"
    } else {
        name
    }
}

/// What cannot be the name of a parameter, in strict mode or out of it.
const RESERVED: [&str; 48] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
];
