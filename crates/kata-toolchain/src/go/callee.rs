//! Finding what is called in a solution, and whether it can be.

use kata_core::{Operation, Type};

use super::names::forms;
use super::outline::{GoFunction, Outline};
use super::starter::results;
use crate::complaint::Complaint;

/// The plain function of that name, or the method of `Solution`.
pub(super) fn function<'a>(outline: &'a Outline, name: &str) -> Result<&'a GoFunction, Complaint> {
    named(outline, None, name)
        .or_else(|| named(outline, Some("Solution"), name))
        .ok_or_else(|| Complaint::Missing(format!("function `{}`", forms(name)[0])))
}

/// The function that makes an object of the class `name`, and the type of that object.
pub(super) fn constructor<'a>(
    outline: &'a Outline,
    name: &str,
) -> Result<(&'a GoFunction, String), Complaint> {
    let names = [
        "Constructor",
        &format!("New{name}"),
        &format!("new{name}"),
        "New",
    ];
    let constructor = names
        .into_iter()
        .find_map(|name| exact(outline, None, name))
        .ok_or_else(|| {
            Complaint::Missing(format!("function `Constructor` that returns a `{name}`"))
        })?;
    match constructor.results.as_slice() {
        [object] => Ok((
            constructor,
            object.text.trim_start_matches(['*', ' ']).to_owned(),
        )),
        _ => Err(Complaint::Form {
            line: constructor.line,
            what: format!("`{}` must return a `{name}`", constructor.name),
        }),
    }
}

/// The method of the type `object` that performs `operation`.
pub(super) fn method<'a>(
    outline: &'a Outline,
    object: &str,
    operation: &Operation,
) -> Result<&'a GoFunction, Complaint> {
    named(outline, Some(object), &operation.name).ok_or_else(|| {
        Complaint::Missing(format!(
            "method `{}` of `{object}`",
            forms(&operation.name)[1]
        ))
    })
}

fn named<'a>(outline: &'a Outline, receiver: Option<&str>, name: &str) -> Option<&'a GoFunction> {
    let mut forms = forms(name).into_iter();
    forms.find_map(|form| exact(outline, receiver, &form))
}

fn exact<'a>(outline: &'a Outline, receiver: Option<&str>, name: &str) -> Option<&'a GoFunction> {
    let is_it = |f: &&GoFunction| f.name == name && f.receiver.as_deref() == receiver;
    outline.functions.iter().find(is_it)
}

/// Whether `callee` can be called with `passed` arguments for an answer of type `returns`.
pub(super) fn check(
    callee: &GoFunction,
    passed: usize,
    returns: Option<&Type>,
) -> Result<(), Complaint> {
    let form = |what: String| Complaint::Form {
        line: callee.line,
        what,
    };
    let (name, taken) = (&callee.name, callee.parameters.len());
    if taken != passed {
        return Err(form(format!(
            "`{name}` takes {taken} parameters, and this kata passes {passed}"
        )));
    }
    if callee.generic {
        return Err(form(format!(
            "`{name}` has type parameters, and this kata calls it without"
        )));
    }
    if callee
        .parameters
        .iter()
        .any(|parameter| parameter.text.starts_with("..."))
    {
        return Err(form(format!(
            "`{name}` takes any number of values, and this kata passes a slice"
        )));
    }
    returns.map_or(Ok(()), |returns| {
        check_results(callee, returns).map_err(form)
    })
}

/// Whether the results of `callee` can be an answer of type `returns`; if not, why.
fn check_results(callee: &GoFunction, returns: &Type) -> Result<(), String> {
    let fits = match (returns, callee.results.len()) {
        (_, 1) | (Type::Optional(_), 2) => true,
        (Type::Tuple(items), count) => count == items.len(),
        _ => false,
    };
    if fits {
        return Ok(());
    }
    let returned = match callee.results.len() {
        0 => "returns nothing".to_owned(),
        count => format!("returns {count} values"),
    };
    Err(format!(
        "`{}` {returned}, and this kata takes `{}`",
        callee.name,
        results(returns)
    ))
}
