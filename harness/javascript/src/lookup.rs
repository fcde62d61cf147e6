//! Finding what will be called: a function, a method of `class Solution`, a class with its operations.

use rquickjs::{Constructor, Function, Object, Value};

use crate::engine::{Engine, NodeClass};
use crate::signature::{self, Operation, Parameter, Signature};
use crate::source::Source;
use crate::{JsValue, failure, refuse};

/// A program that can be called.
pub(crate) struct Program {
    pub(crate) source: Source,
    pub(crate) callee: Callee,
    pub(crate) nodes: Nodes,
}

/// What is called.
pub(crate) enum Callee {
    Function {
        function: Operation,
        mutates: Option<usize>,
        called: Called,
    },
    Class {
        constructor: Vec<Parameter>,
        class: Constructor<'static>,
        operations: Vec<Operation>,
        /// What each operation is called in the solution, or what it may be called when only an object can tell.
        names: Vec<Vec<String>>,
    },
}

/// A function and how it is reached.
pub(crate) enum Called {
    /// A function of its own, or a static method with its class.
    Function(Function<'static>, Option<JsValue>),
    /// A method of `Solution`, by name: each case makes an object of its own.
    Method(Constructor<'static>, String),
}

/// The solution's own classes of nodes, where it has them.
pub(crate) struct Nodes {
    pub(crate) list: Option<Constructor<'static>>,
    pub(crate) tree: Option<Constructor<'static>>,
}

pub(crate) fn program(engine: &Engine, signature: Signature, source: Source) -> Program {
    let own = |name, provided: &NodeClass| {
        let class = global(engine, name)?.into_constructor()?;
        (class.as_value() != provided.class.as_value()).then_some(class)
    };
    let nodes = Nodes {
        list: own("ListNode", &engine.list_node),
        tree: own("TreeNode", &engine.tree_node),
    };
    let callee = match signature {
        Signature::Function { function, mutates } => {
            let called = called(engine, &function, &source);
            Callee::Function {
                function,
                mutates,
                called,
            }
        }
        Signature::Class {
            name,
            constructor,
            operations,
        } => {
            let wanted = wanted(&name, &constructor, &operations);
            let class = class(engine, &name, &wanted, &source);
            check_count(
                class.as_value(),
                constructor.len(),
                &format!("`new {name}`"),
                &source,
            );
            let names = operations
                .iter()
                .map(|operation| operation_names(&class, operation, &source))
                .collect();
            Callee::Class {
                constructor,
                class,
                operations,
                names,
            }
        }
    };
    Program {
        source,
        callee,
        nodes,
    }
}

/// What the name stands for at the top of the solution, whichever way it was declared.
fn global(engine: &Engine, name: &str) -> Option<JsValue> {
    // A name that is not declared is asked for safely by `typeof`; one that was never initialised throws even then.
    let value = engine.evaluate(&format!(
        "typeof {name} === 'undefined' ? undefined : {name}"
    ));
    if value.is_err() {
        engine.js.catch();
    }
    value.ok().filter(|value| !value.is_undefined())
}

/// A property; whatever stands in the way of reading it, it is not there.
fn member(object: &Object<'static>, name: &str) -> Option<JsValue> {
    let value: Result<JsValue, _> = object.get(name);
    if value.is_err() {
        object.ctx().catch();
    }
    value.ok()
}

/// What a module that was pasted exports.
fn exported(engine: &Engine) -> Option<Object<'static>> {
    global(engine, "module")
        .and_then(|module| member(module.as_object()?, "exports")?.into_object())
}

fn called(engine: &Engine, function: &Operation, source: &Source) -> Called {
    let names = function.names();
    let found = of_its_own(engine, &names)
        .map(|plain| (plain, None))
        .or_else(|| of_solution(engine, &names, function, source));
    if let Some((found, name)) = found {
        let count = function.parameters.len();
        let shown = format!("`{}`", name.as_deref().unwrap_or(&names[0]));
        match found {
            Called::Function(plain, this) => {
                check_count(plain.as_value(), count, &shown, source);
                return Called::Function(plain, this);
            }
            method @ Called::Method(..) => return method,
        }
    }
    let name = &names[0];
    let shown = function.shown();
    refuse(&format!(
        "error: {} has no function `{name}`, and no class `Solution` with such a method\n  this kata calls `{shown}`",
        source.shown_as
    ))
}

fn of_its_own(engine: &Engine, names: &[String; 2]) -> Option<Called> {
    let exports = exported(engine);
    names
        .iter()
        .find_map(|name| global(engine, name)?.into_function())
        .or_else(|| {
            names
                .iter()
                .find_map(|name| member(exports.as_ref()?, name)?.into_function())
        })
        .or_else(|| {
            // `module.exports = function (…) {}`, and no class.
            let exports = exports.clone()?.into_value().into_function()?;
            (!is_class(&exports)).then_some(exports)
        })
        .map(|function| Called::Function(function, None))
}

/// Whether it is declared by `class`: those have a prototype that cannot be replaced.
fn is_class(function: &Function<'static>) -> bool {
    let source = function
        .ctx()
        .globals()
        .get::<_, Object<'static>>("Function")
        .ok();
    let text = source.and_then(|source| {
        let prototype: Object<'static> = source.get("prototype").ok()?;
        let to_string: Function<'static> = prototype.get("toString").ok()?;
        to_string
            .call::<_, JsValue>((rquickjs::function::This(function.clone()),))
            .ok()
    });
    text.and_then(|text| failure::lossy(&text))
        .is_some_and(|text| text.starts_with("class"))
}

fn of_solution(
    engine: &Engine,
    names: &[String; 2],
    function: &Operation,
    source: &Source,
) -> Option<(Called, Option<String>)> {
    let solution = global(engine, "Solution")
        .or_else(|| member(exported(engine)?.as_object()?, "Solution"))
        .or_else(|| exported(engine).map(Object::into_value))?;
    let class = solution.into_constructor()?;
    let prototype = member(&class, "prototype")?.into_object()?;
    for name in names {
        if let Some(method) = member(&prototype, name).filter(Value::is_function) {
            check_count(
                &method,
                function.parameters.len(),
                &format!("`{name}`"),
                source,
            );
            return Some((Called::Method(class, name.clone()), Some(name.clone())));
        }
        if let Some(method) = member(&class, name).and_then(Value::into_function) {
            let called = Called::Function(method, Some(class.as_value().clone()));
            return Some((called, Some(name.clone())));
        }
    }
    // A method that each object makes for itself: `longestRun = (…) => {}` in the class.
    let object: Object<'static> = match class.construct(()) {
        Ok(object) => object,
        Err(_) => failure::fail_with_thrown(&engine.js, source),
    };
    let name = names
        .iter()
        .find(|name| member(&object, name).is_some_and(|value| value.is_function()))?;
    Some((Called::Method(class, name.clone()), Some(name.clone())))
}

/// A class with its operations, as it is called.
fn wanted(name: &str, constructor: &[Parameter], operations: &[Operation]) -> String {
    let operations: Vec<String> = operations.iter().map(Operation::shown).collect();
    let made = signature::called(name, constructor);
    format!("new {made}`, `{}", operations.join("`, `"))
}

fn class(engine: &Engine, name: &str, wanted: &str, source: &Source) -> Constructor<'static> {
    let found = global(engine, name)
        .or_else(|| member(&exported(engine)?, name).filter(Value::is_function))
        .or_else(|| exported(engine).map(Object::into_value));
    match found.and_then(Value::into_constructor) {
        Some(class) => class,
        None => refuse(&format!(
            "error: {} has no class `{name}`\n  this kata calls `{wanted}`",
            source.shown_as
        )),
    }
}

/// The name of an operation in the class, or both when the prototype has neither: an object may still have one.
fn operation_names(
    class: &Constructor<'static>,
    operation: &Operation,
    source: &Source,
) -> Vec<String> {
    let prototype = member(class, "prototype").and_then(Value::into_object);
    for name in operation.names() {
        let method = prototype
            .as_ref()
            .and_then(|prototype| member(prototype, &name));
        if let Some(method) = method.filter(Value::is_function) {
            check_count(
                &method,
                operation.parameters.len(),
                &format!("`{name}`"),
                source,
            );
            return vec![name];
        }
    }
    operation.names().to_vec()
}

/// Refuses a function that wants more than it is given. One that names fewer may find the rest in `arguments`.
fn check_count(function: &JsValue, passed: usize, shown: &str, source: &Source) {
    let length = function
        .as_object()
        .and_then(|object| member(object, "length"));
    let taken = length.and_then(|length| usize::try_from(length.as_int()?).ok());
    let Some(taken) = taken else {
        return;
    };
    if taken > passed {
        refuse(&format!(
            "error: {}: {shown} takes {taken} parameters, and this kata passes {passed}",
            source.shown_as
        ));
    }
}
