//! Which values of a type a kata's inputs have: its constraints, as far as they can be declared.

use crate::{Type, Value};

/// The constraints of one parameter. Default: every value of the type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// How many items or characters there are, at least and at most: the parameter's own, then those of what it holds.
    pub lengths: Vec<(u64, u64)>,
    /// The least and the greatest number, at any depth.
    pub values: Option<(i64, i64)>,
    /// The characters that texts are made of.
    pub letters: Option<String>,
    /// How the items follow one another.
    pub order: Option<Order>,
    /// Whether no item occurs twice.
    pub distinct: bool,
}

/// How the items of a list follow one another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// None is less than the one before.
    NonDecreasing,
    /// Each is greater than the one before.
    Increasing,
}

impl Bounds {
    /// What of `value` breaks a bound, as the end of a sentence that begins with its name.
    #[must_use]
    pub fn broken_by(&self, of: &Type, value: &Value) -> Option<String> {
        self.inside(of, value, 0).or_else(|| self.sequence(value))
    }

    fn inside(&self, of: &Type, value: &Value, depth: usize) -> Option<String> {
        match (of, value) {
            (Type::Optional(_), Value::Null) => None,
            (Type::Optional(inner), value) => self.inside(inner, value, depth),
            (Type::Int, Value::Int(number)) => self.values.and_then(|(least, most)| {
                let within = (i128::from(least)..=i128::from(most)).contains(number);
                (!within).then(|| outside(value, least, most))
            }),
            (Type::Float, Value::Float(number)) => self.float(*number, value),
            (Type::Char, Value::String(text)) => self.text(text),
            (Type::String, Value::String(text)) => self
                .length(text.chars().count(), depth)
                .or_else(|| self.text(text)),
            (Type::Tuple(types), Value::List(items)) => types
                .iter()
                .zip(items)
                .find_map(|(of, item)| self.inside(of, item, depth)),
            (Type::List(of) | Type::LinkedList(of), Value::List(items)) => {
                self.length(items.len(), depth).or_else(|| {
                    items
                        .iter()
                        .find_map(|item| self.inside(of, item, depth + 1))
                })
            }
            (Type::Tree(of), Value::List(items)) => {
                let nodes = || items.iter().filter(|item| **item != Value::Null);
                self.length(nodes().count(), depth)
                    .or_else(|| nodes().find_map(|item| self.inside(of, item, depth + 1)))
            }
            _ => None,
        }
    }

    fn length(&self, length: usize, depth: usize) -> Option<String> {
        let (least, most) = *self.lengths.get(depth)?;
        let within = (least..=most).contains(&(length as u64));
        (!within).then(|| format!("has a length of {length}, and {least} to {most} are allowed"))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "a bound's neighbours need not be told apart beyond 2^53"
    )]
    fn float(&self, number: f64, shown: &Value) -> Option<String> {
        let (least, most) = self.values?;
        let within = (least as f64..=most as f64).contains(&number);
        (!within).then(|| outside(shown, least, most))
    }

    fn text(&self, text: &str) -> Option<String> {
        let letters = self.letters.as_ref()?;
        let other = text
            .chars()
            .find(|character| !letters.contains(*character))?;
        Some(format!("has {other:?}, and only {letters:?} are allowed"))
    }

    fn sequence(&self, value: &Value) -> Option<String> {
        let Value::List(items) = value else {
            return None;
        };
        let falls = |(first, second): &(&Value, &Value)| match self.order {
            Some(Order::NonDecreasing) => less(second, first),
            Some(Order::Increasing) => !less(first, second),
            None => false,
        };
        let mut pairs = items.iter().zip(items.iter().skip(1));
        if let Some((first, second)) = pairs.find(falls) {
            return Some(format!("is not in order: {second} follows {first}"));
        }
        if self.distinct {
            let mut seen = std::collections::HashSet::new();
            let twice = items.iter().find(|item| !seen.insert(item.to_string()))?;
            return Some(format!("has {twice} twice"));
        }
        None
    }
}

fn outside(value: &Value, least: i64, most: i64) -> String {
    format!("has {value}, and {least} to {most} are allowed")
}

fn less(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => a < b,
        (Value::Float(a), Value::Float(b)) => a < b,
        (Value::String(a), Value::String(b)) => a < b,
        (Value::List(a), Value::List(b)) => {
            let differs = a.iter().zip(b).find(|(a, b)| a != b);
            differs.map_or(a.len() < b.len(), |(a, b)| less(a, b))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(bounds: &Bounds, of: &str, json: &str) -> String {
        let value: Value = serde_json::from_str(json).unwrap();
        bounds
            .broken_by(&of.parse().unwrap(), &value)
            .unwrap_or_default()
    }

    #[test]
    fn lengths_go_by_depth_and_values_and_letters_by_kind() {
        let rows = Bounds {
            lengths: vec![(1, 2), (0, 1)],
            values: Some((0, 9)),
            ..Bounds::default()
        };
        assert_eq!(broken(&rows, "list<list<int>>", "[[1], []]"), "");
        assert_eq!(
            broken(&rows, "list<list<int>>", "[]"),
            "has a length of 0, and 1 to 2 are allowed"
        );
        assert_eq!(
            broken(&rows, "list<list<int>>", "[[1, 2]]"),
            "has a length of 2, and 0 to 1 are allowed"
        );
        assert_eq!(
            broken(&rows, "list<list<int>>", "[[10]]"),
            "has 10, and 0 to 9 are allowed"
        );
        let text = Bounds {
            letters: Some("ab".to_owned()),
            ..Bounds::default()
        };
        assert_eq!(
            broken(&text, "string", "\"abc\""),
            "has 'c', and only \"ab\" are allowed"
        );
        let tree = Bounds {
            lengths: vec![(0, 2)],
            ..Bounds::default()
        };
        assert_eq!(broken(&tree, "tree<int>", "[1, null, 2]"), "");
    }

    #[test]
    fn order_and_distinctness_are_of_the_parameter_itself() {
        let rising = Bounds {
            order: Some(Order::Increasing),
            ..Bounds::default()
        };
        assert_eq!(
            broken(&rising, "list<int>", "[1, 2, 2]"),
            "is not in order: 2 follows 2"
        );
        let sorted = Bounds {
            order: Some(Order::NonDecreasing),
            ..Bounds::default()
        };
        assert_eq!(broken(&sorted, "list<int>", "[1, 2, 2]"), "");
        assert_eq!(
            broken(&sorted, "list<int>", "[2, 1]"),
            "is not in order: 1 follows 2"
        );
        let distinct = Bounds {
            distinct: true,
            ..Bounds::default()
        };
        assert_eq!(broken(&distinct, "list<int>", "[1, 2, 1]"), "has 1 twice");
    }
}
