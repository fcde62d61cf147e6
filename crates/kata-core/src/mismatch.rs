//! Where a value departs from its type.

use crate::{Type, Value};

/// The most characters of a value that a message shows.
const SHOWN: usize = 40;

/// The first part of `value` (called `path`) that is not of type `of`, in words: `tiles[3] is 2.5`.
pub(crate) fn mismatch(of: &Type, value: &Value, path: &str) -> Option<String> {
    if of.admits(value) {
        return None;
    }
    let inside = match (of, value) {
        (Type::Optional(inner), value) => mismatch(inner, value, path),
        (Type::List(item) | Type::LinkedList(item), Value::List(values)) => {
            first(values.iter().map(|value| (item.as_ref(), value)), path)
        }
        (Type::Tuple(items), Value::List(values)) if items.len() == values.len() => {
            first(items.iter().zip(values), path)
        }
        _ => None,
    };
    inside.or_else(|| Some(format!("{path} is {}", shortened(value))))
}

fn first<'a>(pairs: impl Iterator<Item = (&'a Type, &'a Value)>, path: &str) -> Option<String> {
    pairs
        .enumerate()
        .find_map(|(index, (of, value))| mismatch(of, value, &format!("{path}[{index}]")))
}

/// The value as JSON, cut where it is long.
#[must_use]
pub fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(notation: &str, json: &str) -> Option<String> {
        let value: Value = serde_json::from_str(json).unwrap();
        mismatch(&notation.parse().unwrap(), &value, "x")
    }

    #[test]
    fn the_first_departing_part_is_named_by_its_path() {
        assert_eq!(of("list<int>", "[1, 2, 2.5]").unwrap(), "x[2] is 2.5");
        assert_eq!(
            of("list<tuple<int, string>>", r#"[[1, "a"], [2, 3]]"#).unwrap(),
            "x[1][1] is 3"
        );
        assert_eq!(of("tuple<int, int>", "[1]").unwrap(), "x is [1]");
        assert_eq!(
            of("optional<list<bool>>", "[true, null]").unwrap(),
            "x[1] is null"
        );
        assert_eq!(
            of("int", "9223372036854775808").unwrap(),
            "x is 9223372036854775808"
        );
        assert_eq!(of("optional<int>", "null"), None);
    }

    #[test]
    fn a_long_value_is_cut() {
        let long = format!("\"{}\"", "a".repeat(100));
        assert_eq!(
            of("int", &long).unwrap(),
            format!("x is \"{}…", "a".repeat(39))
        );
    }
}
