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
    /// One Unicode character, written as a string.
    Char,
    /// Any number of values of one type.
    List(Box<Self>),
    /// The same, in nodes that each know the next; written as a list.
    LinkedList(Box<Self>),
    /// A binary tree; written level by level, `null` for an absent child, without trailing nulls.
    Tree(Box<Self>),
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
    "`{notation}` is not a type: write int, float, bool, string, char, list<T>, linked_list<T>, tree<T>, optional<T> \
     or tuple<T, U>"
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
            (Self::Float, Value::String(word)) => non_finite(word).is_some(),
            (Self::Char, Value::String(text)) => text.chars().count() == 1,
            (Self::Float, Value::Int(_) | Value::Float(_))
            | (Self::Bool, Value::Bool(_))
            | (Self::String, Value::String(_))
            | (Self::Optional(_), Value::Null) => true,
            (Self::Optional(inner), value) => inner.admits(value),
            (Self::List(item) | Self::LinkedList(item), Value::List(values)) => {
                values.iter().all(|v| item.admits(v))
            }
            (Self::Tree(item), Value::List(values)) => {
                let nodes = || values.iter().filter(|value| **value != Value::Null);
                is_level_order(values) && nodes().all(|value| item.admits(value))
            }
            (Self::Tuple(items), Value::List(values)) => {
                items.len() == values.len()
                    && items.iter().zip(values).all(|(item, v)| item.admits(v))
            }
            _ => false,
        }
    }
}

impl Type {
    /// `value` in this type's own form: whole numbers as floats where floats are wanted, and the floats that JSON has no
    /// word for from the texts `NaN`, `inf` and `-inf`. A value of another type stays as it is.
    #[must_use]
    pub fn coerced(&self, value: Value) -> Value {
        match (self, value) {
            #[expect(
                clippy::cast_precision_loss,
                reason = "a float is no more exact than this"
            )]
            (Self::Float, Value::Int(number)) => Value::Float(number as f64),
            (Self::Float, Value::String(word)) => match non_finite(&word) {
                Some(number) => Value::Float(number),
                None => Value::String(word),
            },
            (Self::Optional(inner), value) => inner.coerced(value),
            (Self::List(of) | Self::LinkedList(of) | Self::Tree(of), Value::List(values)) => {
                Value::List(values.into_iter().map(|value| of.coerced(value)).collect())
            }
            (Self::Tuple(types), Value::List(values)) if types.len() == values.len() => {
                let items = types.iter().zip(values);
                Value::List(items.map(|(of, value)| of.coerced(value)).collect())
            }
            (_, value) => value,
        }
    }

    /// Whether this type or one within it is `wanted`.
    #[must_use]
    pub fn has(&self, wanted: &dyn Fn(&Self) -> bool) -> bool {
        wanted(self)
            || match self {
                Self::List(of) | Self::LinkedList(of) | Self::Tree(of) | Self::Optional(of) => {
                    of.has(wanted)
                }
                Self::Tuple(items) => items.iter().any(|item| item.has(wanted)),
                _ => false,
            }
    }
}

/// The float that a word stands for where JSON has none.
fn non_finite(word: &str) -> Option<f64> {
    match word {
        "NaN" => Some(f64::NAN),
        "inf" => Some(f64::INFINITY),
        "-inf" => Some(f64::NEG_INFINITY),
        _ => None,
    }
}

/// Whether `values` are a binary tree's nodes level by level: each has a parent, and no null ends the list.
fn is_level_order(values: &[Value]) -> bool {
    let mut places = 1_usize;
    for value in values {
        if places == 0 {
            return false;
        }
        places = places - 1 + if *value == Value::Null { 0 } else { 2 };
    }
    values.last() != Some(&Value::Null)
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Int => f.write_str("int"),
            Self::Float => f.write_str("float"),
            Self::Bool => f.write_str("bool"),
            Self::String => f.write_str("string"),
            Self::Char => f.write_str("char"),
            Self::List(item) => write!(f, "list<{item}>"),
            Self::LinkedList(item) => write!(f, "linked_list<{item}>"),
            Self::Tree(item) => write!(f, "tree<{item}>"),
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
        .find(|c: char| !c.is_ascii_lowercase() && c != '_')
        .unwrap_or(text.len());
    let (name, after) = text.split_at(end);
    *rest = after.trim_start();
    let scalar = match name {
        "int" => Some(Type::Int),
        "float" => Some(Type::Float),
        "bool" => Some(Type::Bool),
        "string" => Some(Type::String),
        "char" => Some(Type::Char),
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
        ("linked_list", 1) => Some(Type::LinkedList(Box::new(arguments.remove(0)))),
        ("tree", 1) => Some(Type::Tree(Box::new(arguments.remove(0)))),
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
            "list<linked_list<int>>",
            "tree<char>",
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
    fn trees_are_level_by_level_and_complete() {
        let tree: Type = "tree<int>".parse().unwrap();
        let admits = |json: &str| tree.admits(&serde_json::from_str(json).unwrap());
        for good in ["[]", "[1]", "[1, null, 2, 3]", "[1, 2, 3, null, null, 4]"] {
            assert!(admits(good), "{good}");
        }
        for bad in ["[null]", "[1, null]", "[1, null, null, 2]", "[1, \"a\"]"] {
            assert!(!admits(bad), "{bad}");
        }
    }

    #[test]
    fn floats_that_json_lacks_are_words_and_integers_become_floats() {
        let floats: Type = "list<optional<float>>".parse().unwrap();
        let value: Value = serde_json::from_str(r#"[1, "NaN", "-inf", null]"#).unwrap();
        assert!(floats.admits(&value));
        assert_eq!(floats.coerced(value).to_string(), "[1.0, NaN, -inf, null]");
        let text: Value = serde_json::from_str(r#"["nan"]"#).unwrap();
        assert!(!floats.admits(&text));
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
