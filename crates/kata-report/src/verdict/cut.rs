//! Long values, cut with their length told.

use kata_core::Value;

use crate::format::thousands;

/// The value on one line, in about `limit` characters: `[1, 2, 3, … 4,096 items]`, `"abc… 5,000 characters"`.
pub(super) fn cut_value(value: &Value, limit: usize) -> String {
    let whole = value.to_string();
    if whole.chars().count() <= limit {
        return whole;
    }
    match value {
        Value::String(text) => Value::String(cut_text(text, limit)).to_string(),
        Value::List(items) => cut_list(items, limit),
        Value::Null | Value::Bool(_) | Value::Int(_) | Value::Float(_) => whole,
    }
}

/// The first `limit` characters, and if there are more, how many there are in all.
pub(super) fn cut_text(text: &str, limit: usize) -> String {
    match text.char_indices().nth(limit) {
        None => text.to_owned(),
        Some((end, _)) => format!(
            "{}… {} characters",
            &text[..end],
            thousands(text.chars().count())
        ),
    }
}

fn cut_list(items: &[Value], limit: usize) -> String {
    let mut shown = Vec::new();
    let mut left = limit;
    for item in items {
        let text = item.to_string();
        let length = text.chars().count() + 2;
        if length > left {
            break;
        }
        left -= length;
        shown.push(text);
    }
    if shown.is_empty()
        && let Some(first) = items.first()
    {
        shown.push(cut_value(first, limit));
    }
    if shown.len() < items.len() {
        shown.push(format!("… {} items", thousands(items.len())));
    }
    format!("[{}]", shown.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbers(count: i128) -> Value {
        Value::List((1..=count).map(Value::Int).collect())
    }

    #[test]
    fn a_short_value_is_shown_whole() {
        assert_eq!(cut_value(&numbers(3), 9), "[1, 2, 3]");
    }

    #[test]
    fn a_long_list_tells_how_many_items_it_has() {
        assert_eq!(cut_value(&numbers(4096), 9), "[1, 2, 3, … 4,096 items]");
    }

    #[test]
    fn a_long_string_tells_how_many_characters_it_has() {
        let text = Value::String(format!("abc{}", "é".repeat(4997)));
        assert_eq!(cut_value(&text, 3), "\"abc… 5,000 characters\"");
    }

    #[test]
    fn a_list_whose_first_item_is_long_shows_its_beginning() {
        let nested = Value::List(vec![numbers(100), numbers(1)]);
        assert_eq!(cut_value(&nested, 9), "[[1, 2, 3, … 100 items], … 2 items]");
        assert_eq!(
            cut_value(&Value::List(vec![numbers(100)]), 9),
            "[[1, 2, 3, … 100 items]]"
        );
    }

    #[test]
    fn a_cut_value_is_little_longer_than_its_limit() {
        let text = Value::String("x".repeat(100_000));
        let grid = Value::List(vec![numbers(10_000); 50]);
        for value in [text, grid, numbers(100_000)] {
            assert!(cut_value(&value, 200).chars().count() < 260);
        }
    }
}
