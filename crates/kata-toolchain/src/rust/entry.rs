//! The crate around a solution: what it is given, and the call that reaches it.
//!
//! The solution is included as a file of its own, so that the compiler's diagnostics point into it and nothing in it
//! can end the crate early. Plain functions and LeetCode's `impl Solution` are called as they stand.

use kata_core::Signature;
use syn::spanned::Spanned as _;
use syn::{FnArg, ImplItem, Item};

use super::starter::declaration;

/// A solution ready for the compiler.
#[derive(Debug)]
pub(crate) struct Entry {
    /// The root of the crate.
    pub(crate) root: String,
    /// The solution's text, crate-level attributes blanked out and every position kept.
    pub(crate) solution: String,
}

const PRELUDE: &str = "#[allow(unused_imports)]\nuse kata_harness::provided::*;\n\
     mod kata_provided { pub struct Solution; }\n#[allow(unused_imports)]\nuse kata_provided::*;\n\
     include!(\"solution.rs\");\n";

/// How the solution is called.
struct Callee {
    path: String,
    parameters: usize,
    line: usize,
}

/// The crate for `text`, or why it cannot be called. `shown_as` names the file in that message.
pub(crate) fn of_solution(
    text: &str,
    signature: &Signature,
    shown_as: &str,
) -> Result<Entry, String> {
    // What syn cannot read, rustc explains better.
    let Ok(file) = syn::parse_file(text) else {
        return Ok(Entry {
            root: PRELUDE.to_owned(),
            solution: text.to_owned(),
        });
    };
    let names = [signature.function.clone(), camel_case(&signature.function)];
    let wanted = declaration(signature);
    let callee = find(&file, &names).ok_or_else(|| {
        format!(
            "error: {shown_as} has no function `{}`\n  this kata calls `pub {wanted}`",
            signature.function
        )
    })?;
    let count = signature.parameters.len();
    if callee.parameters != count {
        return Err(format!(
            "error: {shown_as}:{}: `{}` takes {} parameters, and this kata passes {count}\n  it calls `pub {wanted}`",
            callee.line, callee.path, callee.parameters
        ));
    }
    let arguments: Vec<String> = (0..count).map(|index| format!("a{index}")).collect();
    let reads = arguments
        .iter()
        .map(|name| format!("        let {name} = kata_harness::Argument::read(arguments);\n"))
        .collect::<Vec<_>>()
        .concat();
    let root = format!(
        "{PRELUDE}#[unsafe(no_mangle)]\npub extern \"C\" fn kata_load() {{\n    kata_harness::load(|arguments| {{\n\
         {reads}        let _ = &arguments;\n        Box::new(move || Box::new({}({})))\n    }});\n}}\n",
        callee.path,
        arguments.join(", ")
    );
    Ok(Entry {
        root,
        solution: without_inner_attributes(text, &file),
    })
}

/// The crate for a generator's text.
pub(crate) fn of_generator(text: &str) -> Entry {
    let root = format!(
        "{PRELUDE}#[unsafe(no_mangle)]\npub extern \"C\" fn kata_generate() {{\n    \
         kata_harness::start();\n    generate(&mut kata_harness::generate::Cases::new());\n}}\n"
    );
    let solution = match syn::parse_file(text) {
        Ok(file) => without_inner_attributes(text, &file),
        Err(_) => text.to_owned(),
    };
    Entry { root, solution }
}

fn find(file: &syn::File, names: &[String; 2]) -> Option<Callee> {
    let is_named = |ident: &syn::Ident| names.iter().any(|name| ident == name);
    let function = file.items.iter().find_map(|item| match item {
        Item::Fn(function) if is_named(&function.sig.ident) => Some(Callee {
            path: function.sig.ident.to_string(),
            parameters: function.sig.inputs.len(),
            line: function.sig.span().start().line,
        }),
        _ => None,
    });
    function.or_else(|| {
        file.items
            .iter()
            .filter_map(|item| match item {
                Item::Impl(block) if block.trait_.is_none() && is_solution(&block.self_ty) => {
                    Some(&block.items)
                }
                _ => None,
            })
            .flatten()
            .find_map(|item| match item {
                ImplItem::Fn(method) if is_named(&method.sig.ident) => {
                    let receiver = matches!(method.sig.inputs.first(), Some(FnArg::Receiver(_)));
                    let dot = if receiver { "Solution." } else { "Solution::" };
                    Some(Callee {
                        path: format!("{dot}{}", method.sig.ident),
                        parameters: method.sig.inputs.len() - usize::from(receiver),
                        line: method.sig.span().start().line,
                    })
                }
                _ => None,
            })
    })
}

fn is_solution(of: &syn::Type) -> bool {
    matches!(of, syn::Type::Path(path) if path.path.is_ident("Solution"))
}

/// `longest_run` as LeetCode's other languages spell it: `longestRun`.
fn camel_case(snake: &str) -> String {
    let mut camel = String::new();
    for (index, word) in snake.split('_').enumerate() {
        let mut letters = word.chars();
        match letters.next() {
            Some(first) if index > 0 => camel.extend(first.to_uppercase()),
            Some(first) => camel.push(first),
            None => {}
        }
        camel.push_str(letters.as_str());
    }
    camel
}

/// An included file may not carry `#![…]` or `//!`; blanking them keeps every line and column.
fn without_inner_attributes(text: &str, file: &syn::File) -> String {
    let mut lines: Vec<Vec<char>> = text
        .split('\n')
        .map(|line| line.chars().collect())
        .collect();
    for attribute in &file.attrs {
        let span = attribute.span();
        let (start, end) = (span.start(), span.end());
        for line in start.line..=end.line {
            let Some(letters) = lines.get_mut(line - 1) else {
                continue;
            };
            let from = if line == start.line { start.column } else { 0 };
            let to = if line == end.line {
                end.column
            } else {
                letters.len()
            };
            for letter in letters.iter_mut().take(to).skip(from) {
                *letter = ' ';
            }
        }
    }
    let lines: Vec<String> = lines.into_iter().map(String::from_iter).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signature() -> Signature {
        Signature {
            function: "longest_run".to_owned(),
            parameters: vec![kata_core::Parameter {
                name: "tiles".to_owned(),
                of: "list<int>".parse().unwrap(),
            }],
            returns: kata_core::Type::Int,
        }
    }

    fn root(text: &str) -> String {
        of_solution(text, &signature(), "s.rs").unwrap().root
    }

    #[test]
    fn functions_and_solution_methods_are_called_as_they_stand() {
        assert!(
            root("fn longest_run(t: Vec<i32>) -> i32 { 0 }").contains("Box::new(longest_run(a0))")
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
}
