//! Where two long answers part.

use std::fmt::Write as _;

use kata_core::Value;
use similar::{Algorithm, ChangeTag, capture_diff_slices};

use super::cut::cut_value;
use crate::format::{printable, thousands};

/// Up to this many characters, two values are compared by eye.
const COMPARED_BY_EYE: usize = 60;
const ITEMS_BEFORE: usize = 2;
const ITEMS_AFTER: usize = 4;
const CHARACTERS_BEFORE: usize = 16;
const CHARACTERS_AFTER: usize = 32;

/// The surroundings of the first difference, indented lines; `None` where the values are short or of different kinds.
pub(super) fn difference(expected: &Value, actual: &Value) -> Option<String> {
    let long = |value: &Value| value.to_string().chars().count() > COMPARED_BY_EYE;
    if !long(expected) && !long(actual) {
        return None;
    }
    match (expected, actual) {
        (Value::List(expected), Value::List(actual)) => items(expected, actual),
        (Value::String(expected), Value::String(actual)) => characters(expected, actual),
        _ => None,
    }
}

fn items(expected: &[Value], actual: &[Value]) -> Option<String> {
    let first = first_difference(expected, actual)?;
    let start = first.saturating_sub(ITEMS_BEFORE);
    let window = |values: &[Value]| -> Vec<String> {
        let end = values.len().min(first + 1 + ITEMS_AFTER);
        values[start..end].iter().map(Value::to_string).collect()
    };
    // Only the window is aligned: a whole answer would make the alignment quadratic.
    let (old, new) = (window(expected), window(actual));
    let mut text = format!(
        "  first difference at index {first} ({} items expected, {} answered):\n",
        thousands(expected.len()),
        thousands(actual.len())
    );
    for change in capture_diff_slices(Algorithm::Myers, &old, &new)
        .iter()
        .flat_map(|operation| operation.iter_changes(&old, &new))
    {
        let (sign, index, side) = match change.tag() {
            ChangeTag::Delete => ('-', change.old_index(), expected),
            ChangeTag::Insert => ('+', change.new_index(), actual),
            ChangeTag::Equal => (' ', change.old_index(), expected),
        };
        if let Some(index) = index.map(|index| start + index) {
            let item = printable(&cut_value(&side[index], COMPARED_BY_EYE));
            let _ = writeln!(text, "    {sign} [{index}] {item}");
        }
    }
    Some(text)
}

fn characters(expected: &str, actual: &str) -> Option<String> {
    let (expected, actual): (Vec<char>, Vec<char>) =
        (expected.chars().collect(), actual.chars().collect());
    let first = first_difference(&expected, &actual)?;
    let start = first.saturating_sub(CHARACTERS_BEFORE);
    let window = |characters: &[char]| -> String {
        let end = characters.len().min(first + CHARACTERS_AFTER);
        let before = if start > 0 { "…" } else { "" };
        let after = if end < characters.len() { "…" } else { "" };
        let text = Value::String(characters[start..end].iter().collect()).to_string();
        format!("{before}{}{after}", printable(&text))
    };
    Some(format!(
        "  first difference at character {first} ({} characters expected, {} answered):\n    - {}\n    + {}\n",
        thousands(expected.len()),
        thousands(actual.len()),
        window(&expected),
        window(&actual)
    ))
}

fn first_difference<T: PartialEq>(expected: &[T], actual: &[T]) -> Option<usize> {
    let common = expected
        .iter()
        .zip(actual)
        .take_while(|(left, right)| left == right)
        .count();
    (common < expected.len().max(actual.len())).then_some(common)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(numbers: impl IntoIterator<Item = i128>) -> Value {
        Value::List(numbers.into_iter().map(Value::Int).collect())
    }

    #[test]
    fn short_answers_have_no_diff() {
        assert_eq!(difference(&list(0..3), &list(0..4)), None);
    }

    #[test]
    fn answers_of_different_kinds_have_no_diff() {
        assert_eq!(difference(&list(0..100), &Value::Null), None);
    }

    #[test]
    fn lists_show_the_items_around_the_first_difference() {
        let actual = list((0..1500).map(|number| if number == 17 { 99 } else { number }));
        assert_eq!(
            difference(&list(0..1500), &actual).unwrap(),
            "  first difference at index 17 (1,500 items expected, 1,500 answered):
      [15] 15
      [16] 16
    - [17] 17
    + [17] 99
      [18] 18
      [19] 19
      [20] 20
      [21] 21
"
        );
    }

    #[test]
    fn a_list_that_stops_early_differs_at_its_end() {
        let text = difference(&list(0..40), &list(0..39)).unwrap();
        assert!(
            text.contains("at index 39 (40 items expected, 39 answered)"),
            "{text}"
        );
        assert!(text.ends_with("      [38] 38\n    - [39] 39\n"), "{text}");
    }

    #[test]
    fn strings_show_the_characters_around_the_first_difference() {
        let expected = Value::String("é".repeat(100));
        let actual = Value::String(format!("{}\x1b", "é".repeat(99)));
        assert_eq!(
            difference(&expected, &actual).unwrap(),
            format!(
                "  first difference at character 99 (100 characters expected, 100 answered):\n    - …\"{0}é\"\n    + …\"{0}\\u001b\"\n",
                "é".repeat(16)
            )
        );
    }

    #[test]
    fn equal_answers_have_no_diff() {
        assert_eq!(difference(&list(0..100), &list(0..100)), None);
    }
}
