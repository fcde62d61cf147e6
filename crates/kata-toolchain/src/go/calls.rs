//! The code beside a solution that reads its arguments, calls it and writes its answer.
//!
//! It uses no predeclared name of Go's and no name of its own that a solution might have: a solution may declare either.

use std::fmt::Write as _;

use kata_core::{Class, Function, Operation, Parameter, Type};

use super::callee;
use super::outline::{GoFunction, Outline};
use super::shape::Shape;
use super::starter::{go_type, results};
use crate::complaint::Complaint;

/// Code, and what to say of an error in it.
pub(super) type Made = Result<(String, Vec<(String, String)>), Complaint>;

/// Makes the code that calls a solution.
pub(super) struct Maker<'a> {
    outline: &'a Outline,
    shape: Shape<'a>,
    shown_as: &'a str,
    complaints: Vec<(String, String)>,
}

/// A function of the solution's, and how it is called.
struct Called<'a> {
    callee: &'a GoFunction,
    /// The expression that is called.
    target: String,
    /// The call of the helper that knows its types.
    types: String,
    /// What the names begin with that lines of the code go by.
    files: String,
}

/// The code of one call.
struct CallCode {
    /// Declares the parameters and the results.
    variables: String,
    /// Reads the arguments.
    reads: String,
    /// Makes the call.
    call: String,
    /// Writes the answer; nothing where there is none.
    writes: String,
}

impl<'a> Maker<'a> {
    pub(super) fn new(outline: &'a Outline, shown_as: &'a str) -> Self {
        Self {
            outline,
            shape: Shape {
                declared: &outline.types,
            },
            shown_as,
            complaints: Vec::new(),
        }
    }

    /// The call of a function: its arguments are read, then a closure waits to be called.
    pub(super) fn function(mut self, function: &Function) -> Made {
        let callee = callee::function(self.outline, &function.name)?;
        let (target, object) = match &callee.receiver {
            None => (callee.name.clone(), ""),
            Some(_) => (
                format!("kata_solution.{}", callee.name),
                "var kata_solution Solution\n\n",
            ),
        };
        let way = Called {
            types: format!("kata_types({target})"),
            target,
            files: String::new(),
            callee,
        };
        let mut call = self.call(&way, &function.parameters, function.returns.as_ref())?;
        if let Some(mutation) = function.mutates {
            let at = mutation.parameter;
            let returned = if call.writes.is_empty() {
                "w.Null()\n"
            } else {
                &call.writes
            };
            let changed = self.shape.write(
                &function.parameters[at].of,
                &format!("a{at}"),
                &callee.parameters[at].of,
            );
            call.writes = format!("w.Items(2)\n{returned}{changed}");
        }
        let code = format!(
            "{object}{helper}func init() {{\nkata_harness.Solution(func(r *kata_harness.Reader) kata_harness.Call {{\n\
             {variables}{reads}return kata_harness.Call{{\nMake: func() {{ {call} }},\n\
             Answer: func(w *kata_harness.Writer) {{\n//line answer.go:1\n{writes}}},\n}}\n}})\n}}\n",
            helper = types_helper("kata_types", "", callee, function.returns.is_some()),
            variables = call.variables,
            reads = call.reads,
            call = call.call,
            writes = call.writes,
        );
        Ok((code, self.complaints))
    }

    /// The calls of a class: the object is made and asked within one call.
    pub(super) fn class(mut self, class: &Class) -> Made {
        let (constructor, object) = callee::constructor(self.outline, &class.name)?;
        let way = Called {
            types: String::new(),
            target: constructor.name.clone(),
            files: String::new(),
            callee: constructor,
        };
        let made = self.call(&way, &class.constructor, None)?;
        let mut helpers = types_helper("kata_types", "", constructor, true);
        let mut arms = String::new();
        for (index, operation) in class.operations.iter().enumerate() {
            let (helper, arm) = self.operation(index, operation, &object)?;
            helpers += &helper;
            arms += &arm;
        }
        let parameters = variables("a", constructor.parameters.len());
        let code = format!(
            "{helpers}func init() {{\nkata_harness.Solution(func(r *kata_harness.Reader) kata_harness.Call {{\n\
             {parameters}{comma}object := kata_types({constructor})\nkata_harness.Items(r, {count})\n{reads}\
             calls := kata_harness.ReadCalls(r)\nfor calls.Next(r) {{\nswitch calls.Name {{\n{arms}\
             default:\ncalls.Unknown()\n}}\n}}\n\
             return kata_harness.Call{{\nMake: func() {{\nobject = {call}\ncalls.Make()\n}},\nAnswer: calls.Answer,\n}}\n}})\n}}\n",
            comma = if parameters.is_empty() { "" } else { ", " },
            constructor = constructor.name,
            count = class.constructor.len(),
            reads = made.reads,
            call = made.call,
        );
        Ok((code, self.complaints))
    }

    /// The helper and the arm of the switch for an operation of the type `object`.
    fn operation(
        &mut self,
        index: usize,
        operation: &Operation,
        object: &str,
    ) -> Result<(String, String), Complaint> {
        let method = callee::method(self.outline, object, operation)?;
        let types = format!("kata_types{index}");
        let helper = types_helper(&types, "T", method, operation.returns.is_some());
        let way = Called {
            types: format!("{types}((*{object}).{})", method.name),
            target: format!("object.{}", method.name),
            files: format!("operation{index}_"),
            callee: method,
        };
        let call = self.call(&way, &operation.parameters, operation.returns.as_ref())?;
        let answer = if call.writes.is_empty() {
            String::new()
        } else {
            format!(
                "Answer: func(w *kata_harness.Writer) {{\n//line operation{index}_answer.go:1\n{}}},\n",
                call.writes
            )
        };
        let arm = format!(
            "case {:?}:\n{}{}calls.Add(kata_harness.Call{{\nMake: func() {{ {} }},\n{answer}}})\n",
            operation.name, call.variables, call.reads, call.call
        );
        Ok((helper, arm))
    }

    /// The code that calls `called`.
    fn call(
        &mut self,
        called: &Called<'_>,
        parameters: &[Parameter],
        returns: Option<&Type>,
    ) -> Result<CallCode, Complaint> {
        let (function, passed) = (called.callee, parameters.len());
        callee::check(function, passed, returns)?;
        let reads = self.arguments(called, parameters);
        let results = returns.map_or(0, |_| function.results.len());
        let arguments = variables("a", passed);
        let values = variables("r", results);
        let assigned = if results > 0 { " = " } else { "" };
        let comma = if passed * results > 0 { ", " } else { "" };
        Ok(CallCode {
            variables: if passed + results > 0 {
                format!("{arguments}{comma}{values} := {}\n", called.types)
            } else {
                String::new()
            },
            reads,
            call: format!("{values}{assigned}{}({arguments})", called.target),
            writes: returns.map_or_else(String::new, |of| self.answer(called, of)),
        })
    }

    /// The statements that read the arguments.
    fn arguments(&mut self, called: &Called<'_>, parameters: &[Parameter]) -> String {
        let mut reads = String::new();
        let taken = parameters.iter().zip(&called.callee.parameters);
        for (index, (parameter, go)) in taken.enumerate() {
            let file = format!("{}argument{index}.go", called.files);
            let _ = writeln!(reads, "//line {file}:1");
            reads += &self.shape.read(&parameter.of, &format!("a{index}"), &go.of);
            let does = format!("takes `{}` as `{}`", parameter.name, go.text);
            self.complain(
                file,
                called.callee,
                &does,
                "passes",
                &go_type(&parameter.of),
            );
        }
        reads + "//line entry.go:1\n"
    }

    /// The statements that write what was returned.
    fn answer(&mut self, called: &Called<'_>, returns: &Type) -> String {
        let results = &called.callee.results;
        let texts: Vec<&str> = results.iter().map(|result| result.text.as_str()).collect();
        let does = format!("returns `{}`", texts.join(", "));
        let file = format!("{}answer.go", called.files);
        self.complain(file, called.callee, &does, "takes", &self::results(returns));
        let one = |of: &Type, index: usize| {
            let (name, go) = (format!("r{index}"), &results[index].of);
            self.shape.write(of, &name, go)
        };
        match returns {
            Type::Tuple(items) if results.len() > 1 => {
                let mut code = format!("w.Items({})\n", items.len());
                for (index, item) in items.iter().enumerate() {
                    code += &one(item, index);
                }
                code
            }
            // The idiom of Go: the value, and whether there is one.
            Type::Optional(inner) if results.len() == 2 => {
                format!("if kata_harness.Some(w, r1) {{\n{}}}\n", one(inner, 0))
            }
            _ => one(returns, 0),
        }
    }

    /// Says what it means when the compiler refuses `file`.
    fn complain(&mut self, file: String, callee: &GoFunction, does: &str, verb: &str, of: &str) {
        let what = format!(
            "{}:{}: `{}` {does}, and this kata {verb} `{of}`",
            self.shown_as, callee.line, callee.name
        );
        self.complaints.push((file, what));
    }
}

/// A function that gives variables of the types of `callee`, whatever these are; `receiver` is its first type parameter.
fn types_helper(name: &str, receiver: &str, callee: &GoFunction, answers: bool) -> String {
    let (taken, returned) = (callee.parameters.len(), callee.results.len());
    let given = if answers { returned } else { 0 };
    if taken + given == 0 {
        return String::new();
    }
    let list = |parts: &[String]| {
        let parts: Vec<&str> = parts
            .iter()
            .map(String::as_str)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(", ")
    };
    let (parameters, results) = (variables("A", taken), variables("R", returned));
    let all = list(&[receiver.to_owned(), parameters.clone(), results.clone()]);
    let pointer = if receiver.is_empty() {
        String::new()
    } else {
        format!("*{receiver}")
    };
    let typed = |small: &str, large: &str, count: usize| {
        (0..count)
            .map(|i| format!("{small}{i} {large}{i}"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    format!(
        "func {name}[{all} interface{{}}](f func({}) ({results})) ({}) {{ return }}\n\n",
        list(&[pointer, parameters]),
        list(&[typed("a", "A", taken), typed("r", "R", given)]),
    )
}

/// `a0, a1`.
fn variables(name: &str, count: usize) -> String {
    let names: Vec<String> = (0..count).map(|index| format!("{name}{index}")).collect();
    names.join(", ")
}
