//! Whether an answer is the expected one, by the kata's checker. Both are in their type's own form.

use kata_core::{Checker, Levels, Value};

/// Whether `actual` answers `expected`. What [`Checker::Valid`] takes is for a guest to say; here only the expected
/// answer passes.
pub(crate) fn accepts(checker: Checker, expected: &Value, actual: &Value) -> bool {
    match checker {
        Checker::Exact | Checker::Valid => equal(expected, actual, &same),
        Checker::Float { absolute, relative } => equal(expected, actual, &|expected, actual| {
            same(expected, actual)
                || (expected - actual).abs() <= absolute.max(relative * expected.abs())
        }),
        Checker::Unordered(levels) => {
            let in_order = |value| ordered(value, levels, 0);
            equal(&in_order(expected), &in_order(actual), &same)
        }
    }
}

/// The same number: NaN is NaN, and -0.0 is 0.0.
#[expect(
    clippy::float_cmp,
    reason = "an exact checker is exact, and infinities equal themselves"
)]
fn same(a: f64, b: f64) -> bool {
    a == b || (a.is_nan() && b.is_nan())
}

/// Structural equality, floats by `close`.
fn equal(expected: &Value, actual: &Value, close: &dyn Fn(f64, f64) -> bool) -> bool {
    match (expected, actual) {
        (Value::Float(a), Value::Float(b)) => close(*a, *b),
        (Value::List(a), Value::List(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b, close))
        }
        (a, b) => a == b,
    }
}

/// The value with the lists whose order is free put in one order. Text order serves: equal values print the same.
fn ordered(value: &Value, levels: Levels, level: u32) -> Value {
    match value {
        Value::List(values) => {
            let mut values: Vec<Value> = values
                .iter()
                .map(|value| ordered(value, levels, level + 1))
                .collect();
            if levels.contains(level) {
                values.sort_by_cached_key(ToString::to_string);
            }
            Value::List(values)
        }
        // -0.0 prints otherwise.
        Value::Float(number) => Value::Float(number + 0.0),
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
        let outer = Checker::Unordered(Levels::of(&[0]).unwrap());
        let inner = Checker::Unordered(Levels::of(&[1]).unwrap());
        let deep = Checker::Unordered(Levels::ALL);
        assert!(accepted(inner, "[[1, 2], [3]]", "[[2, 1], [3]]"));
        assert!(!accepted(inner, "[[1, 2], [3]]", "[[3], [1, 2]]"));
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
        assert!(!accepted(checker, "1.0", "1.02"));
        assert!(!accepts(checker, &value("1.0"), &Value::Float(f64::NAN)));
        let (nan, infinity) = (Value::Float(f64::NAN), Value::Float(f64::INFINITY));
        assert!(accepts(checker, &nan, &nan) && accepts(Checker::Exact, &infinity, &infinity));
        assert!(accepted(Checker::Exact, "[-0.0]", "[0.0]"));
        let unordered = Checker::Unordered(Levels::ALL);
        assert!(accepted(unordered, "[-0.0, 1.0]", "[1.0, 0.0]"));
    }
}
