//! Smaller inputs than a given one, the boldest first.

use kata_core::{Bounds, Class, Parameter, Signature, Type, Value};

/// Every way to make `input` smaller by one step. Not every one keeps the kata's constraints.
pub(super) fn of(signature: &Signature, input: &[Value]) -> Vec<Vec<Value>> {
    match signature {
        Signature::Function(function) => {
            let parameters = function.parameters.iter();
            let each = parameters.map(Shape::of).collect::<Vec<_>>();
            one_changed(&each, input)
        }
        Signature::Class(class) => of_class(class, input),
    }
}

/// The type and bounds of what is made smaller.
struct Shape<'a> {
    of: &'a Type,
    bounds: &'a Bounds,
}

impl<'a> Shape<'a> {
    fn of(parameter: &'a Parameter) -> Self {
        Self {
            of: &parameter.of,
            bounds: &parameter.bounds,
        }
    }

    fn with(&self, of: &'a Type) -> Self {
        Self {
            of,
            bounds: self.bounds,
        }
    }
}

/// `values` with one of them made smaller.
fn one_changed(shapes: &[Shape<'_>], values: &[Value]) -> Vec<Vec<Value>> {
    let mut all = Vec::new();
    for (index, (shape, value)) in shapes.iter().zip(values).enumerate() {
        for smaller in smaller(shape, value) {
            let mut changed = values.to_vec();
            changed[index] = smaller;
            all.push(changed);
        }
    }
    all
}

/// Calls are left out; then their arguments are made smaller.
fn of_class(class: &Class, input: &[Value]) -> Vec<Vec<Value>> {
    let [constructor, Value::List(calls)] = input else {
        return Vec::new();
    };
    let with = |calls: Vec<Value>| vec![constructor.clone(), Value::List(calls)];
    let mut all: Vec<Vec<Value>> = without_a_part(calls).into_iter().map(with).collect();
    for (index, call) in calls.iter().enumerate() {
        let Value::List(words) = call else { continue };
        let Some((Value::String(name), arguments)) = words.split_first() else {
            continue;
        };
        let Some(operation) = class.operations.iter().find(|one| one.name == *name) else {
            continue;
        };
        let shapes: Vec<Shape<'_>> = operation.parameters.iter().map(Shape::of).collect();
        for changed in one_changed(&shapes, arguments) {
            let call = std::iter::once(Value::String(name.clone())).chain(changed);
            let mut calls = calls.clone();
            calls[index] = Value::List(call.collect());
            all.push(with(calls));
        }
    }
    all
}

fn smaller(shape: &Shape<'_>, value: &Value) -> Vec<Value> {
    match (shape.of, value) {
        (Type::Int, Value::Int(number)) => nearer(*number, shape.bounds)
            .into_iter()
            .map(Value::Int)
            .collect(),
        (Type::Float, Value::Float(number)) if number.is_finite() => {
            let simpler = [0.0, number.trunc(), (number / 2.0).trunc()];
            let is_simpler = |simpler: &f64| simpler.abs() < number.abs();
            simpler
                .into_iter()
                .filter(is_simpler)
                .map(Value::Float)
                .collect()
        }
        (Type::Bool, Value::Bool(true)) => vec![Value::Bool(false)],
        (Type::String, Value::String(text)) => {
            let letters: Vec<char> = text.chars().collect();
            let shorter = without_a_part(&letters);
            shorter
                .into_iter()
                .map(|letters| Value::String(letters.into_iter().collect()))
                .collect()
        }
        (Type::Optional(of), value) if *value != Value::Null => {
            let inner = smaller(&shape.with(of), value);
            std::iter::once(Value::Null).chain(inner).collect()
        }
        (Type::List(of) | Type::LinkedList(of), Value::List(items)) => {
            let shorter = without_a_part(items);
            let shapes: Vec<Shape<'_>> = items.iter().map(|_| shape.with(of)).collect();
            shorter
                .into_iter()
                .chain(one_changed(&shapes, items))
                .map(Value::List)
                .collect()
        }
        (Type::Tuple(types), Value::List(items)) => {
            let shapes: Vec<Shape<'_>> = types.iter().map(|of| shape.with(of)).collect();
            one_changed(&shapes, items)
                .into_iter()
                .map(Value::List)
                .collect()
        }
        // What is left of a level order when its end is cut off is one again, but for nulls at the new end.
        (Type::Tree(_), Value::List(nodes)) => [
            nodes.len() / 2,
            nodes.len() * 3 / 4,
            nodes.len().saturating_sub(1),
        ]
        .into_iter()
        .filter(|length| *length < nodes.len())
        .map(|length| {
            let kept = nodes[..length]
                .iter()
                .rposition(|node| *node != Value::Null);
            Value::List(nodes[..kept.map_or(0, |last| last + 1)].to_vec())
        })
        .collect(),
        _ => Vec::new(),
    }
}

/// Whole numbers nearer to 0, or to the bound that is nearest to it.
fn nearer(number: i128, bounds: &Bounds) -> Vec<i128> {
    let (least, most) = bounds.values.unwrap_or((i64::MIN, i64::MAX));
    let simplest = 0_i128.clamp(least.into(), most.into());
    let distance = number - simplest;
    let mut all = vec![
        simplest,
        simplest + distance / 2,
        number - distance.signum(),
    ];
    all.dedup();
    all.retain(|other| *other != number);
    all
}

/// `items` without a part of them: halves, quarters, … single ones.
fn without_a_part<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    let mut all = Vec::new();
    let mut length = items.len().div_ceil(2);
    while length > 0 {
        for start in (0..items.len()).step_by(length) {
            let end = (start + length).min(items.len());
            all.push([&items[..start], &items[end..]].concat());
        }
        length /= 2;
    }
    all
}

#[cfg(test)]
mod tests {
    use kata_core::Function;

    use super::*;

    fn candidates(of: &str, bounds: Bounds, json: &str) -> Vec<String> {
        let signature = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![Parameter {
                name: "x".to_owned(),
                of: of.parse().unwrap(),
                bounds,
            }],
            returns: Some(Type::Int),
            mutates: None,
        });
        let value: Value = serde_json::from_str(json).unwrap();
        super::of(&signature, &[value])
            .iter()
            .map(|input| input[0].to_string())
            .collect()
    }

    #[test]
    fn lists_lose_halves_then_single_items_then_size() {
        assert_eq!(
            candidates("list<int>", Bounds::default(), "[1, 8]"),
            ["[8]", "[1]", "[0, 8]", "[1, 0]", "[1, 4]", "[1, 7]"]
        );
    }

    #[test]
    fn numbers_move_to_the_bound_nearest_to_zero() {
        let bounds = Bounds {
            values: Some((3, 9)),
            ..Bounds::default()
        };
        assert_eq!(candidates("int", bounds.clone(), "9"), ["3", "6", "8"]);
        assert!(candidates("int", bounds, "3").is_empty());
    }

    #[test]
    fn a_tree_that_is_cut_is_a_tree() {
        assert_eq!(
            candidates("tree<int>", Bounds::default(), "[1, null, 2, 3]"),
            ["[1]", "[1, null, 2]", "[1, null, 2]"]
        );
    }
}
