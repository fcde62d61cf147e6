//! The calls of a case: prepared with their arguments, made, and what they answered.

use rquickjs::function::Args;
use rquickjs::promise::PromiseState;
use rquickjs::{Function, Object};

use crate::answer::Answers;
use crate::argument::Arguments;
use crate::engine::Engine;
use crate::lookup::{Called, Callee, Program};
use crate::signature::Operation;
use crate::wire::{Reader, Writer};
use crate::{JsValue, fail, failure, refuse};

/// A call that has its arguments and waits to be made. They stay when it has been made: to free them is not its work.
pub(crate) enum Call {
    Function {
        function: Function<'static>,
        this: Option<JsValue>,
        arguments: Vec<JsValue>,
    },
    /// The constructor's arguments, and each operation's index with its arguments.
    Class(Vec<JsValue>, Vec<(usize, Vec<JsValue>)>),
}

/// What came of a call.
pub(crate) enum Answered {
    /// What a function returned, and the parameter it changes in place, if it does.
    Function(JsValue, Option<JsValue>),
    /// What each operation returned, on the wire, as an object may change later what it gave away; and the object.
    Class(Vec<u8>, Option<JsValue>),
}

/// Reads a case's arguments and binds them.
pub(crate) fn load(engine: &Engine, program: &Program, reader: &mut Reader<'_>) -> Call {
    let arguments = Arguments {
        engine,
        nodes: &program.nodes,
        source: &program.source,
    };
    match &program.callee {
        Callee::Function {
            function, called, ..
        } => {
            let values = function.parameters.iter();
            let values = values
                .map(|parameter| arguments.read(reader, &parameter.of))
                .collect();
            let (function, this) = bound(engine, program, called);
            Call::Function {
                function,
                this,
                arguments: values,
            }
        }
        Callee::Class {
            constructor,
            operations,
            ..
        } => {
            reader.list("the constructor's arguments");
            let made_of = constructor
                .iter()
                .map(|parameter| arguments.read(reader, &parameter.of))
                .collect();
            let count = reader.list("a list of calls");
            let call = |_| {
                reader.list("a call");
                let name = reader.str();
                let index = operations
                    .iter()
                    .position(|operation| operation.name == name);
                let Some(index) = index else {
                    fail(&format!("there is no operation `{name}`"))
                };
                let parameters = operations[index].parameters.iter();
                (
                    index,
                    parameters
                        .map(|parameter| arguments.read(reader, &parameter.of))
                        .collect(),
                )
            };
            Call::Class(made_of, (0..count).map(call).collect())
        }
    }
}

/// The function to call and its `this`.
fn bound(
    engine: &Engine,
    program: &Program,
    called: &Called,
) -> (Function<'static>, Option<JsValue>) {
    match called {
        Called::Function(function, this) => (function.clone(), this.clone()),
        Called::Method(class, name) => {
            let object: rquickjs::Result<Object<'static>> = class.construct(());
            let method = object.and_then(|object| {
                let method: Function<'static> = object.get(name.as_str())?;
                Ok((method, Some(object.into_value())))
            });
            match method {
                Ok(bound) => bound,
                Err(rquickjs::Error::Exception) => {
                    failure::fail_with_thrown(&engine.js, &program.source)
                }
                Err(_) => refuse(&format!(
                    "error: {}: `{name}` is not a function",
                    program.source.shown_as
                )),
            }
        }
    }
}

impl Call {
    pub(crate) fn make(&self, engine: &Engine, program: &Program) -> Answered {
        match (self, &program.callee) {
            (
                Self::Function {
                    function,
                    this,
                    arguments,
                },
                Callee::Function { mutates, .. },
            ) => {
                let changed = mutates.and_then(|index| arguments.get(index).cloned());
                let returned = call(engine, program, function, this.as_ref(), arguments);
                engine.settle();
                Answered::Function(returned, changed)
            }
            (Self::Class(made_of, calls), Callee::Class { .. }) => {
                performed(engine, program, made_of, calls)
            }
            _ => fail("the case does not fit the program"),
        }
    }

    /// Lets go of the object that a method was called on: what it holds is no part of the answer.
    pub(crate) fn release(&mut self) {
        if let Self::Function { this, .. } = self {
            *this = None;
        }
    }
}

impl Answered {
    /// Lets go of the object that was asked.
    pub(crate) fn release(&mut self) {
        if let Self::Class(_, object) = self {
            *object = None;
        }
    }
}

/// Makes an object and the calls, and writes down what each returned.
fn performed(
    engine: &Engine,
    program: &Program,
    made_of: &[JsValue],
    calls: &[(usize, Vec<JsValue>)],
) -> Answered {
    let Callee::Class {
        class,
        operations,
        names,
        ..
    } = &program.callee
    else {
        fail("the case does not fit the program")
    };
    let mut made_with = Args::new(engine.js.clone(), made_of.len());
    let pushed = made_with.push_args(made_of.iter().cloned());
    let object: Object<'static> = match pushed.and_then(|()| made_with.construct(class)) {
        Ok(object) => object,
        Err(_) => failure::fail_with_thrown(&engine.js, &program.source),
    };
    let this = object.as_value().clone();
    let mut bytes = Vec::new();
    let mut writer = Writer::new(&mut bytes);
    let mut answers = Answers::new(engine, &program.source);
    writer.list(calls.len());
    for (index, arguments) in calls {
        let operation = &operations[*index];
        let method = method(&object, operation, &names[*index], program);
        let returned = call(engine, program, &method, Some(&this), arguments);
        answers.write(&mut writer, operation.returns.as_ref(), &returned);
    }
    engine.settle();
    Answered::Class(bytes, Some(this))
}

fn method(
    object: &Object<'static>,
    operation: &Operation,
    names: &[String],
    program: &Program,
) -> Function<'static> {
    for name in names {
        match object.get::<_, JsValue>(name.as_str()) {
            Ok(value) => {
                if let Some(method) = value.into_function() {
                    return method;
                }
            }
            Err(_) => failure::fail_with_thrown(object.ctx(), &program.source),
        }
    }
    refuse(&format!(
        "error: {}: the class has no such method\n  this kata calls `{}`",
        program.source.shown_as,
        operation.shown()
    ))
}

/// Calls a function and waits for a promise it returns.
fn call(
    engine: &Engine,
    program: &Program,
    function: &Function<'static>,
    this: Option<&JsValue>,
    arguments: &[JsValue],
) -> JsValue {
    let mut passed = Args::new(engine.js.clone(), arguments.len());
    let this = this.map_or(Ok(()), |this| passed.this(this.clone()));
    let pushed = this.and_then(|()| passed.push_args(arguments.iter().cloned()));
    match pushed.and_then(|()| passed.apply::<JsValue>(function)) {
        Ok(returned) => awaited(engine, program, returned),
        Err(_) => failure::fail_with_thrown(&engine.js, &program.source),
    }
}

/// What a promise comes to; another value as it is.
fn awaited(engine: &Engine, program: &Program, returned: JsValue) -> JsValue {
    let Some(promise) = returned.as_promise() else {
        return returned;
    };
    while matches!(promise.state(), PromiseState::Pending) {
        if !engine.step() {
            fail("the promise that was returned is never settled");
        }
    }
    match promise.result::<JsValue>() {
        Some(Ok(value)) => value,
        _ => failure::fail_with_thrown(&engine.js, &program.source),
    }
}
