//! Whether an answer is the expected one, by the kata's checker.

use kata_core::{Checker, Value};

/// Whether `actual` answers `expected`.
#[expect(
    clippy::float_cmp,
    reason = "an exact checker is exact, and infinities equal themselves"
)]
pub(crate) fn accepts(checker: Checker, expected: &Value, actual: &Value) -> bool {
    match checker {
        Checker::Exact => equal(expected, actual, &|a, b| a == b),
        Checker::Float { absolute, relative } => equal(expected, actual, &|expected, actual| {
            expected == actual
                || (expected - actual).abs() <= absolute.max(relative * expected.abs())
        }),
        Checker::Unordered { deep } => sorted(expected, deep, true) == sorted(actual, deep, true),
    }
}

/// Structural equality, floats by `close`; an integer stands for the float of its size where a float is expected.
#[expect(
    clippy::cast_precision_loss,
    reason = "a float answer is no more exact than this"
)]
fn equal(expected: &Value, actual: &Value, close: &dyn Fn(f64, f64) -> bool) -> bool {
    match (expected, actual) {
        (Value::Float(a), Value::Float(b)) => close(*a, *b),
        (Value::Float(a), Value::Int(b)) => close(*a, *b as f64),
        (Value::Int(a), Value::Float(b)) => close(*a as f64, *b),
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b, close))
        }
        (a, b) => a == b,
    }
}

/// The value with the lists whose order is free put in one order. Text order serves: equal values print the same.
fn sorted(value: &Value, deep: bool, outermost: bool) -> Value {
    match value {
        Value::List(values) => {
            let mut values: Vec<Value> = values
                .iter()
                .map(|value| sorted(value, deep, false))
                .collect();
            if outermost || deep {
                values.sort_by_cached_key(ToString::to_string);
            }
            Value::List(values)
        }
        value => value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(json: &str) -> Value {
        serde_json::from_str(json).unwrap()
    }

    fn accepted(checker: Checker, expected: &str, actual: &str) -> bool {
        accepts(checker, &value(expected), &value(actual))
    }

    #[test]
    fn exact_wants_the_same_order() {
        assert!(accepted(Checker::Exact, "[1, 2]", "[1, 2]"));
        assert!(!accepted(Checker::Exact, "[1, 2]", "[2, 1]"));
        assert!(!accepted(Checker::Exact, "[1, 2]", "[1]"));
    }

    #[test]
    fn unordered_frees_the_outermost_list_and_deep_all_of_them() {
        let outer = Checker::Unordered { deep: false };
        let deep = Checker::Unordered { deep: true };
        assert!(accepted(outer, "[[1, 2], [3]]", "[[3], [1, 2]]"));
        assert!(!accepted(outer, "[[1, 2], [3]]", "[[3], [2, 1]]"));
        assert!(accepted(deep, "[[1, 2], [3]]", "[[3], [2, 1]]"));
        assert!(!accepted(deep, "[1, 1, 2]", "[1, 2, 2]"));
    }

    #[test]
    fn floats_are_close_absolutely_or_relatively() {
        let checker = Checker::Float {
            absolute: 0.01,
            relative: 0.001,
        };
        assert!(accepted(checker, "1.0", "1.009"));
        assert!(accepted(checker, "1000.0", "1000.9"));
        assert!(accepted(checker, "1.0", "1"));
        assert!(!accepted(checker, "1.0", "1.02"));
        assert!(!accepts(checker, &value("1.0"), &Value::Float(f64::NAN)));
    }
}
