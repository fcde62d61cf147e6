//! The types a kata's signature may name, and their notation: `list<tuple<int, string>>`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Value;

/// A type of the catalog: what each language maps to its own idiom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Type {
    /// A whole number within `i64`.
    Int,
    /// An IEEE 754 double.
    Float,
    /// True or false.
    Bool,
    /// Unicode text.
    String,
    /// Any number of values of one type.
    List(Box<Self>),
    /// A value or `null`.
    Optional(Box<Self>),
    /// A fixed number of values, each of its own type; written as a list on the wire.
    Tuple(Vec<Self>),
}

/// The most bytes of a notation: a stranger's manifest must not nest types without end.
const LONGEST_NOTATION: usize = 200;

/// A type's notation that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{notation}` is not a type: write int, float, bool, string, list<T>, optional<T> or tuple<T, U>"
)]
pub struct TypeSyntaxError {
    notation: String,
}

impl Type {
    /// Whether `value` is one of this type's. An integer is also a float.
    #[must_use]
    pub fn admits(&self, value: &Value) -> bool {
        match (self, value) {
            (Self::Int, Value::Int(number)) => i64::try_from(*number).is_ok(),
            (Self::Float, Value::Int(_) | Value::Float(_))
            | (Self::Bool, Value::Bool(_))
            | (Self::String, Value::String(_))
            | (Self::Optional(_), Value::Null) => true,
            (Self::Optional(inner), value) => inner.admits(value),
            (Self::List(item), Value::List(values)) => values.iter().all(|v| item.admits(v)),
            (Self::Tuple(items), Value::List(values)) => {
                items.len() == values.len()
                    && items.iter().zip(values).all(|(item, v)| item.admits(v))
            }
            _ => false,
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int => f.write_str("int"),
            Self::Float => f.write_str("float"),
            Self::Bool => f.write_str("bool"),
            Self::String => f.write_str("string"),
            Self::List(item) => write!(f, "list<{item}>"),
            Self::Optional(item) => write!(f, "optional<{item}>"),
            Self::Tuple(items) => {
                f.write_str("tuple<")?;
                for (index, item) in items.iter().enumerate() {
                    let comma = if index == 0 { "" } else { ", " };
                    write!(f, "{comma}{item}")?;
                }
                f.write_str(">")
            }
        }
    }
}

impl FromStr for Type {
    type Err = TypeSyntaxError;

    fn from_str(notation: &str) -> Result<Self, TypeSyntaxError> {
        if notation.len() > LONGEST_NOTATION {
            let end = notation.floor_char_boundary(LONGEST_NOTATION);
            return Err(TypeSyntaxError {
                notation: format!("{}…", &notation[..end]),
            });
        }
        let mut rest = notation;
        match parse(&mut rest) {
            Some(parsed) if rest.trim().is_empty() => Ok(parsed),
            _ => Err(TypeSyntaxError {
                notation: notation.to_owned(),
            }),
        }
    }
}

impl TryFrom<String> for Type {
    type Error = TypeSyntaxError;

    fn try_from(notation: String) -> Result<Self, TypeSyntaxError> {
        notation.parse()
    }
}

impl From<Type> for String {
    fn from(value: Type) -> Self {
        value.to_string()
    }
}

/// Reads one type off the front of `rest`.
fn parse(rest: &mut &str) -> Option<Type> {
    let text = rest.trim_start();
    let end = text
        .find(|c: char| !c.is_ascii_lowercase())
        .unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    *rest = after.trim_start();
    let scalar = match name {
        "int" => Some(Type::Int),
        "float" => Some(Type::Float),
        "bool" => Some(Type::Bool),
        "string" => Some(Type::String),
        _ => None,
    };
    if scalar.is_some() {
        return scalar;
    }
    *rest = rest.strip_prefix('<')?;
    let mut arguments = vec![parse(rest)?];
    while let Some(after) = rest.trim_start().strip_prefix(',') {
        *rest = after;
        arguments.push(parse(rest)?);
    }
    *rest = rest.trim_start().strip_prefix('>')?;
    match (name, arguments.len()) {
        ("list", 1) => Some(Type::List(Box::new(arguments.remove(0)))),
        ("optional", 1) => Some(Type::Optional(Box::new(arguments.remove(0)))),
        ("tuple", 2..) => Some(Type::Tuple(arguments)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notation_reads_back_as_it_was_written() {
        for notation in [
            "int",
            "list<list<string>>",
            "tuple<int, optional<float>>",
            "list<tuple<int, bool>>",
        ] {
            assert_eq!(notation.parse::<Type>().unwrap().to_string(), notation);
        }
    }

    #[test]
    fn a_wrong_notation_is_named_with_what_is_allowed() {
        for notation in [
            "",
            "list",
            "list<int",
            "tuple<int>",
            "int int",
            "List<int>",
            "map<int, int>",
        ] {
            let error = notation.parse::<Type>().unwrap_err().to_string();
            assert!(
                error.starts_with(&format!("`{notation}` is not a type")),
                "{error}"
            );
        }
    }

    #[test]
    fn a_notation_without_end_is_refused() {
        let error = "list<"
            .repeat(1_000_000)
            .parse::<Type>()
            .unwrap_err()
            .to_string();
        assert!(error.len() < 400, "{error}");
    }

    #[test]
    fn an_integer_passes_as_a_float_but_not_the_other_way() {
        assert!(Type::Float.admits(&Value::Int(3)));
        assert!(!Type::Int.admits(&Value::Float(3.0)));
    }
}
