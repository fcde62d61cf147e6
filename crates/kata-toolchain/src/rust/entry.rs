//! The crate around a solution: what it is given, and the call that reaches it.
//!
//! The solution is included as a file of its own, so that the compiler's diagnostics point into it and nothing in it
//! can end the crate early. Plain functions, LeetCode's `impl Solution` and its classes are called as they stand.

mod blank;
mod callee;

use std::fmt::Write as _;

use kata_core::{Class, Function, Signature};

use self::callee::Callee;
use super::starter::declaration;
use crate::complaint::Complaint;
use crate::deep_stack::on_deep_stack;

/// A solution ready for the compiler.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The root of the crate.
    pub(crate) root: String,
    /// The solution's text, what an included file may not hold blanked out and every position kept.
    pub(crate) solution: String,
}

const PRELUDE: &str = "#[allow(unused_imports)]\nuse kata_harness::provided::*;\n\
     mod kata_provided { pub struct Solution; }\n#[allow(unused_imports)]\nuse kata_provided::*;\n\
     include!(\"solution.rs\");\n";

const READ: &str = "kata_harness::Argument::read(arguments)";

/// The crate for `text`, or why it cannot be called. `shown_as` names the file in that message.
pub(crate) fn of_solution(
    text: &str,
    signature: &Signature,
    shown_as: &str,
) -> Result<Entry, String> {
    on_deep_stack(|| solution(text, signature, shown_as))
        .unwrap_or_else(|| Err(format!("error: {shown_as} cannot be read here")))
}

fn solution(text: &str, signature: &Signature, shown_as: &str) -> Result<Entry, String> {
    // What syn cannot read, rustc explains better.
    let Ok(file) = syn::parse_file(text) else {
        return Ok(Entry {
            root: PRELUDE.to_owned(),
            solution: text.to_owned(),
        });
    };
    let load = match signature {
        Signature::Function(function) => function_call(&file, text, function),
        Signature::Class(class) => class_calls(&file, class),
    };
    let load = load.map_err(|complaint| complaint.about(shown_as, &declaration(signature)))?;
    let blanked = blank::unsuitable(text, &file);
    let nodes = blanked.nodes;
    let root = format!(
        "{PRELUDE}{nodes}#[unsafe(no_mangle)]\npub extern \"C\" fn kata_load() {{\n    kata_harness::load(|arguments| {{\n\
         {load}    }});\n}}\n"
    );
    Ok(Entry {
        root,
        solution: blanked.text,
    })
}

/// The crate for a generator's text.
pub(crate) fn of_generator(text: &str) -> Entry {
    let root = format!(
        "{PRELUDE}#[unsafe(no_mangle)]\npub extern \"C\" fn kata_generate() {{\n    \
         kata_harness::start();\n    generate(&mut kata_harness::generate::Cases::new());\n}}\n"
    );
    let blanked = || Some(blank::unsuitable(text, &syn::parse_file(text).ok()?).text);
    let solution = on_deep_stack(blanked).flatten();
    Entry {
        root,
        solution: solution.unwrap_or_else(|| text.to_owned()),
    }
}

/// The call of a function: its arguments are read, then a closure waits to be called.
fn function_call(file: &syn::File, text: &str, function: &Function) -> Result<String, Complaint> {
    let callee = callee::function(file, &function.name)
        .ok_or_else(|| Complaint::Missing(format!("function `{}`", function.name)))?;
    check_count(&callee, function.parameters.len())?;
    let Some(mutation) = function.mutates else {
        let (reads, arguments) = reads(function.parameters.len(), "        ");
        return Ok(format!(
            "{reads}        let _ = &arguments;\n        ::std::boxed::Box::new(move || ::std::boxed::Box::new({}({arguments})))\n",
            callee.path
        ));
    };
    let changed = mutation.parameter;
    let of = callee
        .changed_type(changed, text)
        .ok_or_else(|| Complaint::Form {
            line: callee.line,
            what: format!(
                "`{}` must take `{}` as a `&mut` reference: this kata looks at what became of it",
                callee.path, function.parameters[changed].name
            ),
        })?;
    let (mut load, mut arguments) = (String::new(), Vec::new());
    for index in 0..function.parameters.len() {
        if index == changed {
            let _ = writeln!(load, "        let mut a{index}: {of} = {READ};");
            arguments.push(format!("&mut a{index}"));
        } else {
            let _ = writeln!(load, "        let a{index} = {READ};");
            arguments.push(format!("a{index}"));
        }
    }
    Ok(format!(
        "{load}        kata_harness::in_place();\n        ::std::boxed::Box::new(move || {{\n            let returned = {}({});\n            ::std::boxed::Box::new((returned, a{changed}))\n        }})\n",
        callee.path,
        arguments.join(", ")
    ))
}

/// The calls of a class: the object is made and asked within one call.
fn class_calls(file: &syn::File, class: &Class) -> Result<String, Complaint> {
    let name = &class.name;
    let method = |of: &str| {
        callee::method(file, name, of)
            .ok_or_else(|| Complaint::Missing(format!("`{of}` in an `impl {name}`")))
    };
    let constructor = method("new")?;
    check_count(&constructor, class.constructor.len())?;
    let mut arms = String::new();
    for operation in &class.operations {
        let callee = method(&operation.name)?;
        check_count(&callee, operation.parameters.len())?;
        if !callee.receiver {
            return Err(Complaint::Form {
                line: callee.line,
                what: format!("`{}` must take `&mut self` or `&self`", callee.path),
            });
        }
        let (reads, arguments) = reads(operation.parameters.len(), "                ");
        let _ = write!(
            arms,
            "            {:?} => {{\n{reads}                ::std::option::Option::Some(::std::boxed::Box::new(move |object: &mut {name}| -> \
             ::std::boxed::Box<dyn kata_harness::Answer> {{\n                    ::std::boxed::Box::new(object.{}({arguments}))\n                }}))\n            }}\n",
            operation.name, callee.name
        );
    }
    let (reads, arguments) = reads(class.constructor.len(), "        ");
    Ok(format!(
        "        arguments.list(\"the constructor's arguments\");\n{reads}        \
         let operations = kata_harness::operations(arguments, |name, arguments| match name {{\n{arms}            \
         _ => ::std::option::Option::None,\n        }});\n        \
         ::std::boxed::Box::new(move || kata_harness::performed({name}::new({arguments}), operations))\n"
    ))
}

/// The lines that read `count` arguments, and their names.
fn reads(count: usize, indent: &str) -> (String, String) {
    let names: Vec<String> = (0..count).map(|index| format!("a{index}")).collect();
    let lines: Vec<String> = names
        .iter()
        .map(|name| format!("{indent}let {name} = {READ};\n"))
        .collect();
    (lines.concat(), names.join(", "))
}

fn check_count(callee: &Callee<'_>, passed: usize) -> Result<(), Complaint> {
    let taken = callee.parameters.len();
    if taken == passed {
        return Ok(());
    }
    Err(Complaint::Form {
        line: callee.line,
        what: format!(
            "`{}` takes {taken} parameters, and this kata passes {passed}",
            callee.path
        ),
    })
}

#[cfg(test)]
mod tests {
    use kata_core::{Mutation, Operation, Parameter, Type};

    use super::*;

    fn parameter(name: &str, of: &str) -> Parameter {
        Parameter::new(name, of.parse().unwrap())
    }

    fn function(mutates: Option<Mutation>) -> Signature {
        Signature::Function(Function {
            name: "longest_run".to_owned(),
            parameters: vec![parameter("tiles", "list<int>")],
            returns: Some(Type::Int),
            mutates,
        })
    }

    fn signature() -> Signature {
        function(None)
    }

    fn root(text: &str) -> String {
        of_solution(text, &signature(), "s.rs").unwrap().root
    }

    #[test]
    fn functions_and_solution_methods_are_called_as_they_stand() {
        assert!(
            root("fn longest_run(t: Vec<i32>) -> i32 { 0 }")
                .contains("::std::boxed::Box::new(longest_run(a0))")
        );
        assert!(root("fn longestRun(t: &[i64]) -> i64 { 0 }").contains("Box::new(longestRun(a0))"));
        let method = "impl Solution { pub fn longest_run(t: Vec<i32>) -> i32 { 0 } }";
        assert!(root(method).contains("Box::new(Solution::longest_run(a0))"));
        let receiver =
            "struct Solution; impl Solution { fn longest_run(&self, t: Vec<i32>) -> i32 { 0 } }";
        assert!(root(receiver).contains("Box::new(Solution.longest_run(a0))"));
    }

    #[test]
    fn a_missing_function_or_parameter_is_said_with_what_is_called() {
        let missing = of_solution("fn other() {}", &signature(), "s.rs").unwrap_err();
        assert_eq!(
            missing,
            "error: s.rs has no function `longest_run`\n  this kata calls `pub fn longest_run(tiles: Vec<i64>) -> i64`"
        );
        let short =
            of_solution("\nfn longest_run() -> i64 { 0 }", &signature(), "s.rs").unwrap_err();
        assert!(short.starts_with(
            "error: s.rs:2: `longest_run` takes 0 parameters, and this kata passes 1"
        ));
    }

    #[test]
    fn crate_level_attributes_are_blanked_and_positions_kept() {
        let text =
            "//! notes\n#![allow(\n    dead_code)]\nfn longest_run(t: Vec<i64>) -> i64 { 0 }\n";
        let entry = of_solution(text, &signature(), "s.rs").unwrap();
        assert_eq!(
            entry.solution,
            "         \n         \n               \nfn longest_run(t: Vec<i64>) -> i64 { 0 }\n"
        );
    }

    #[test]
    fn a_parameter_that_is_changed_is_owned_lent_and_answered() {
        let signature = function(Some(Mutation {
            parameter: 0,
            prefix: false,
        }));
        let root = |text| of_solution(text, &signature, "s.rs").map(|entry| entry.root);
        let vec = root("fn longest_run(tiles: &mut Vec<i32>) -> i32 { 0 }").unwrap();
        assert!(vec.contains("let mut a0: Vec<i32> ="), "{vec}");
        assert!(
            vec.contains("let returned = longest_run(&mut a0);"),
            "{vec}"
        );
        let slice = root("fn longest_run(tiles: &mut [i64]) {}").unwrap();
        assert!(slice.contains("let mut a0: Vec<i64> ="), "{slice}");
        let owned = root("fn longest_run(tiles: Vec<i64>) {}").unwrap_err();
        assert!(
            owned.contains("must take `tiles` as a `&mut` reference"),
            "{owned}"
        );
    }

    #[test]
    fn a_class_is_made_and_asked_by_name() {
        let signature = Signature::Class(Class {
            name: "Counter".to_owned(),
            constructor: vec![],
            operations: vec![Operation {
                name: "add_one".to_owned(),
                parameters: vec![parameter("to", "int")],
                returns: Some(Type::Int),
            }],
            calls: None,
        });
        let root = |text| of_solution(text, &signature, "s.rs").map(|entry| entry.root);
        let text = "struct Counter; impl Counter { fn new() -> Self { Counter } fn addOne(&mut self, to: i32) -> i32 { to } }";
        let good = root(text).unwrap();
        assert!(
            good.contains("\"add_one\" => {") && good.contains("object.addOne(a0)"),
            "{good}"
        );
        let missing =
            root("struct Counter; impl Counter { fn new() -> Self { Counter } }").unwrap_err();
        assert!(
            missing.starts_with("error: s.rs has no `add_one` in an `impl Counter`"),
            "{missing}"
        );
    }

    #[test]
    fn pasted_nodes_give_way_to_the_provided_ones() {
        let text = "#[derive(Clone)]\npub struct ListNode { pub val: i64, pub next: Option<Box<ListNode>> }\n\
                    impl ListNode { fn new(val: i64) -> Self { ListNode { val, next: None } } }\n\
                    fn longest_run(tiles: Option<Box<ListNode>>) -> i64 { 0 }";
        let entry = of_solution(text, &signature(), "s.rs").unwrap();
        assert!(
            entry
                .root
                .contains("type ListNode = kata_harness::ListNode<i64>;")
        );
        assert!(!entry.solution.contains("struct") && !entry.solution.contains("derive"));
        assert_eq!(entry.solution.lines().nth(3), text.lines().nth(3));
    }
}
