//! Rules on the declared bounds: there are some, the statement says them, every case keeps them, and cases reach them.

use std::ops::RangeInclusive;

use kata_core::{Case, CaseGroup, Parameter, Type, Value};

use super::Problems;
use super::sections::section;
use crate::cases;

const PATH: &str = "kata.toml";

pub(super) fn check(problems: &mut Problems<'_>) {
    for (of, parameter) in problems.package.manifest.signature.parameters() {
        let called = of.map_or_else(
            || format!("`{}`", parameter.name),
            |of| format!("`{}` of `{of}`", parameter.name),
        );
        check_declared(problems, &called, parameter);
        check_stated(problems, &called, parameter);
    }
    check_kept(problems);
    check_reached(problems);
}

fn check_declared(problems: &mut Problems<'_>, called: &str, parameter: &Parameter) {
    let bounds = &parameter.bounds;
    if parameter.of.has(&is_number) && bounds.values.is_none() {
        problems.note(
            PATH,
            None,
            format!("{called} has no `values = [least, most]`"),
        );
    }
    let depth = depth(&parameter.of);
    if bounds.lengths.len() != depth {
        let message = match depth {
            0 => format!(
                "{called} has a `length`, and nothing in {} has one",
                parameter.of
            ),
            1 => format!("{called} has no `length = [least, most]`"),
            _ => format!(
                "{called} needs a `length` for each of its {depth} levels: [[least, most], …]"
            ),
        };
        problems.note(PATH, None, message);
    }
}

/// How many levels of lists, trees and strings nest in `of`.
fn depth(of: &Type) -> usize {
    match of {
        Type::Int | Type::Float | Type::Bool | Type::Char => 0,
        Type::String => 1,
        Type::List(of) | Type::LinkedList(of) | Type::Tree(of) => 1 + depth(of),
        Type::Optional(of) => depth(of),
        Type::Tuple(items) => items.iter().map(depth).max().unwrap_or(0),
    }
}

fn is_number(of: &Type) -> bool {
    matches!(of, Type::Int | Type::Float)
}

/// Whether the section `Constraints` names every number that is declared.
fn check_stated(problems: &mut Problems<'_>, called: &str, parameter: &Parameter) {
    let constraints = section(&problems.package.statement, "Constraints");
    let Some(constraints) = constraints.filter(|body| !body.is_empty()) else {
        return;
    };
    let plain = constraints.replace(',', "");
    let numbers: Vec<&str> = plain
        .split(|c: char| !c.is_ascii_digit() && c != '-')
        .collect();
    let bounds = &parameter.bounds;
    let lengths = bounds
        .lengths
        .iter()
        .flat_map(|(least, most)| [least.to_string(), most.to_string()]);
    let values = bounds
        .values
        .iter()
        .flat_map(|(least, most)| [least.to_string(), most.to_string()]);
    for number in lengths.chain(values) {
        // A length of nothing is said in words as often.
        if number != "0" && !numbers.contains(&number.as_str()) {
            let message = format!(
                "{called} is declared with the bound {number}, which `## Constraints` does not state"
            );
            problems.note("statement.md", None, message);
        }
    }
    let ranges = ranges(&constraints);
    for letter in bounds.letters.iter().flat_map(|letters| letters.chars()) {
        let in_range = ranges.iter().any(|range| range.contains(&letter));
        if !in_range && !constraints.contains(letter) {
            let message =
                format!("{called} may hold {letter:?}, which `## Constraints` does not state");
            problems.note("statement.md", None, message);
        }
    }
}

/// What `text` states as a range of letters: `` `a` to `z` ``.
fn ranges(text: &str) -> Vec<RangeInclusive<char>> {
    text.match_indices("` to `")
        .filter_map(|(end, between)| {
            let first = text[..end].chars().next_back()?;
            let opened = text[..end - first.len_utf8()].ends_with('`');
            let mut after = text[end + between.len()..].chars();
            let last = after.next()?;
            (opened && after.next() == Some('`')).then_some(first..=last)
        })
        .collect()
}

fn check_kept(problems: &mut Problems<'_>) {
    let signature = &problems.package.manifest.signature;
    for group in [CaseGroup::Sample, CaseGroup::Secret, CaseGroup::Scale] {
        for (case, line) in problems.package.cases_of(group).zip(1..) {
            if let Some(broken) = signature.bounds_broken(&case.input) {
                problems.note(
                    cases::path(group),
                    line,
                    format!("case `{}`: {broken}", case.id),
                );
            }
        }
    }
}

/// Whether each bound is met by some case, but for sizes beyond those at which growth is judged.
fn check_reached(problems: &mut Problems<'_>) {
    let package = problems.package;
    let largest = package
        .cases
        .iter()
        .filter_map(|case| case.size)
        .max()
        .unwrap_or(0);
    for (index, (_, parameter)) in package
        .manifest
        .signature
        .parameters()
        .into_iter()
        .enumerate()
    {
        let mut seen = Seen::default();
        for value in package
            .cases
            .iter()
            .flat_map(|case| values(package, case, index))
        {
            seen.look(&parameter.of, value, 0);
        }
        let name = &parameter.name;
        let missed =
            |what: String| format!("no case {what}: a bound of the statement that nothing tests");
        let mut messages = Vec::new();
        for (depth, (least, most)) in parameter.bounds.lengths.iter().enumerate() {
            let of = if depth == 0 {
                String::new()
            } else {
                format!(" at level {depth}")
            };
            if !seen.lengths.contains(&(depth, *least)) {
                messages.push(missed(format!("has `{name}` with a length of {least}{of}")));
            }
            if *most <= largest && !seen.lengths.contains(&(depth, *most)) {
                messages.push(missed(format!("has `{name}` with a length of {most}{of}")));
            }
        }
        if let Some((least, most)) = parameter.bounds.values {
            for bound in [least, most] {
                if !seen.holds(bound) {
                    messages.push(missed(format!("has {bound} in `{name}`")));
                }
            }
        }
        for letter in parameter
            .bounds
            .letters
            .iter()
            .flat_map(|letters| letters.chars())
        {
            if !seen.letters.contains(&letter) {
                messages.push(missed(format!("has {letter:?} in `{name}`")));
            }
        }
        for message in messages {
            problems.note(cases::path(CaseGroup::Secret), None, message);
        }
    }
}

fn values<'a>(package: &crate::Package, case: &'a Case, parameter: usize) -> Vec<&'a Value> {
    let mut arguments = package.manifest.signature.arguments(&case.input);
    if parameter < arguments.len() {
        arguments.swap_remove(parameter)
    } else {
        Vec::new()
    }
}

/// What occurs in the values of one parameter.
#[derive(Default)]
struct Seen {
    lengths: std::collections::HashSet<(usize, u64)>,
    integers: std::collections::HashSet<i128>,
    floats: Vec<f64>,
    letters: std::collections::HashSet<char>,
}

impl Seen {
    #[expect(
        clippy::cast_precision_loss,
        reason = "a bound on floats is a whole number, and it is met exactly or not"
    )]
    fn holds(&self, bound: i64) -> bool {
        self.integers.contains(&bound.into()) || self.floats.contains(&(bound as f64))
    }

    fn look(&mut self, of: &Type, value: &Value, depth: usize) {
        match (of, value) {
            (Type::Optional(of), value) if *value != Value::Null => self.look(of, value, depth),
            (Type::Int, Value::Int(number)) => {
                self.integers.insert(*number);
            }
            (Type::Float, Value::Float(number)) => self.floats.push(*number),
            (Type::Char, Value::String(text)) => self.letters.extend(text.chars()),
            (Type::String, Value::String(text)) => {
                self.lengths.insert((depth, text.chars().count() as u64));
                self.letters.extend(text.chars());
            }
            (Type::Tuple(types), Value::List(items)) => {
                for (of, item) in types.iter().zip(items) {
                    self.look(of, item, depth);
                }
            }
            (Type::List(of) | Type::LinkedList(of) | Type::Tree(of), Value::List(items)) => {
                let items = || {
                    items
                        .iter()
                        .filter(|item| !matches!(of.as_ref(), Type::Int) || **item != Value::Null)
                };
                self.lengths.insert((depth, items().count() as u64));
                for item in items() {
                    self.look(of, item, depth + 1);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_of_letters_is_stated_by_its_ends() {
        assert_eq!(
            ranges("Each is from `a` to `z`, or from `0` to `9`."),
            ['a'..='z', '0'..='9']
        );
        assert_eq!(ranges("It is `ab` to `z`, a to z, `é` to `ü"), []);
    }
}
