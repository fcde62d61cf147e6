//! The code around a C++ solution: what it is given, and the call that reaches it.
//!
//! The solution is included as a file of its own, so that the compiler's diagnostics point into it. What it declares is found
//! by name; the types of its parameters are the compiler's to find out.

use std::fmt::Write as _;

use kata_core::{Class, Function, Language, Signature};

use super::declared::{Declared, Region, spellings};
use super::scan::{Scan, Token, scan, written};
use super::starter::{declaration, item_of_nodes, provided_nodes};
use super::{c_entry, reach};
use crate::complaint::Complaint;

/// What is compiled, by the name of its file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    /// The file that includes the solution.
    pub(super) root: String,
    /// For C: the call, in C++. It changes only with what the solution declares.
    pub(super) call: Option<String>,
}

/// The code around `text`, or why it cannot be called. `shown_as` names the file in that message.
pub(super) fn of_solution(
    language: Language,
    text: &str,
    signature: &Signature,
    shown_as: &str,
) -> Result<Entry, String> {
    let text = &with_line_feeds(text);
    let scan = scan(text);
    reach::check(text)
        .map_err(|refused| format!("error: {shown_as}:{}: {}", refused.line, refused.why))?;
    let entry = match language {
        Language::C => c_entry::entry(text, &scan, signature),
        _ => cpp(text, &scan, signature),
    };
    entry.map_err(|complaint| complaint.about(shown_as, &declaration(language, signature)))
}

/// `text` with a line feed for each carriage return that ends a line by itself, as the compiler reads it.
fn with_line_feeds(text: &str) -> String {
    let mut letters = text.chars().peekable();
    let mut out = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        let ends = letter == '\r' && letters.peek() != Some(&'\n');
        out.push(if ends { '\n' } else { letter });
    }
    out
}

fn cpp(text: &str, scan: &Scan<'_>, signature: &Signature) -> Result<Entry, Complaint> {
    let region = Region {
        text,
        tokens: &scan.tokens,
    };
    let bind = match signature {
        Signature::Function(function) => function_call(region, function)?,
        Signature::Class(class) => class_calls(region, class)?,
    };
    let mut root = String::new();
    for (name, of_tree) in [("ListNode", false), ("TreeNode", true)] {
        let used = item_of_nodes(signature, of_tree).is_some()
            || scan.tokens.iter().any(|token| token.is(name));
        if used && !defines(&scan.tokens, name) {
            root += &provided_nodes(signature, of_tree);
        }
    }
    root += "#include \"solution.cpp\"\n";
    if scan.tokens.iter().any(|token| token.is("catch")) {
        root += "extern \"C\" const bool kata_catches = true;\n";
    }
    let _ = write!(
        root,
        "kata_harness::Call* kata_harness::bind(kata_harness::Reader& kata_reader) {{\n{bind}}}\n"
    );
    Ok(Entry { root, call: None })
}

/// Whether the source defines a struct or class of that name.
pub(super) fn defines(tokens: &[Token<'_>], name: &str) -> bool {
    tokens.windows(3).any(|window| {
        (window[0].is("struct") || window[0].is("class"))
            && window[1].is(name)
            && (window[2].is("{") || window[2].is(":") || window[2].is("final"))
    })
}

/// How the harness learns what `declared` takes, given its name with what it belongs to.
fn parameters(declared: &Declared, path: &str, passed: usize) -> String {
    if declared.parameters.len() == passed {
        format!("decltype(kata_harness::parameters(&{path}, kata_harness::Count<{passed}>()))()")
    } else {
        // The rest has default values, which a function's type does not know.
        format!(
            "kata_harness::declared<void({})>()",
            declared.parameters[..passed].join(", ")
        )
    }
}

/// The call of a function: its arguments are read, then an object waits to make it.
fn function_call(region: Region<'_>, function: &Function) -> Result<String, Complaint> {
    let names = spellings(&function.name);
    let passed = function.parameters.len();
    let free = region.functions(&names);
    let solution = region.class("Solution");
    let (found, owner) = if free.is_empty() {
        (
            solution
                .map(|class| class.functions(&names))
                .unwrap_or_default(),
            "::Solution",
        )
    } else {
        (free, "")
    };
    if found.is_empty() {
        return Err(Complaint::Missing(format!(
            "function `{}`",
            names.last().unwrap_or(&function.name)
        )));
    }
    let declared = taking(&found, passed)?;
    let mut changed = "kata_harness::none".to_owned();
    if let Some(mutation) = function.mutates {
        let index = mutation.parameter;
        let parameter = &declared.parameters[index];
        if !parameter.contains(['&', '*']) || parameter.starts_with("const ") {
            return Err(Complaint::Form {
                line: declared.line,
                what: format!(
                    "`{}` must take `{}` as a reference: this kata looks at what became of it",
                    declared.name, function.parameters[index].name
                ),
            });
        }
        changed = index.to_string();
    }
    let path = format!("{owner}::{}", declared.name);
    let call = if owner.is_empty() {
        path.clone()
    } else {
        format!("{owner}().{}", declared.name)
    };
    Ok(format!(
        "    return kata_harness::function<{changed}>(kata_reader, \
         [](auto&&... kata_values) -> decltype(auto) {{ return {call}(static_cast<decltype(kata_values)>(kata_values)...); }}, {});\n",
        parameters(declared, &path, passed)
    ))
}

/// The calls of a class: the object is made and asked within one call.
fn class_calls(region: Region<'_>, class: &Class) -> Result<String, Complaint> {
    let name = &class.name;
    let inside = region
        .class(name)
        .ok_or_else(|| Complaint::Missing(format!("class `{name}`")))?;
    let constructors = inside.constructors(name);
    let constructor = if constructors.is_empty() && class.constructor.is_empty() {
        String::new()
    } else if constructors.is_empty() {
        return Err(Complaint::Missing(format!(
            "constructor `{name}(…)` in its class `{name}`"
        )));
    } else {
        let declared = taking(&constructors, class.constructor.len())?;
        declared.parameters[..class.constructor.len()].join(", ")
    };
    let mut find = String::new();
    for operation in &class.operations {
        let names = spellings(&operation.name);
        let found = inside.functions(&names);
        if found.is_empty() {
            let name = names.last().unwrap_or(&operation.name);
            return Err(Complaint::Missing(format!(
                "`{name}` in its class `{}`",
                class.name
            )));
        }
        let declared = taking(&found, operation.parameters.len())?;
        let path = format!("::{name}::{}", declared.name);
        let _ = writeln!(
            find,
            "        if (kata_name == {:?}) return kata_harness::method<::{name}>(kata_reader, \
             [](::{name}& kata_object, auto&&... kata_values) -> decltype(auto) {{ \
             return kata_object.{}(static_cast<decltype(kata_values)>(kata_values)...); }}, {});",
            operation.name,
            declared.name,
            parameters(declared, &path, operation.parameters.len())
        );
    }
    let aliases = aliases(inside, &constructor);
    // Types that the class has for itself are in sight where the constructor's are written out.
    Ok(format!(
        "    struct KataScope : ::{name} {{ {aliases}using Parameters = kata_harness::declared<void({constructor})>; }};\n    \
         auto kata_make = [](auto&&... kata_values) {{ return new ::{name}(static_cast<decltype(kata_values)>(kata_values)...); }};\n    \
         using KataMaker = kata_harness::Maker<::{name}, decltype(kata_make), KataScope::Parameters>;\n    \
         return kata_harness::object<::{name}, KataMaker>(kata_reader, \
         [&kata_reader](std::string_view kata_name) -> kata_harness::Operation<::{name}>* {{\n{find}        return nullptr;\n    }});\n"
    ))
}

/// The names for types that `class` declares and `text` uses: they may be private.
fn aliases(class: Region<'_>, text: &str) -> String {
    let mut aliases = String::new();
    for statement in class
        .tokens
        .split(|token| [";", "{", "}", ":"].iter().any(|mark| token.is(mark)))
    {
        let name = match statement {
            [first, name, ..] if first.is("using") => name,
            [first, .., name] if first.is("typedef") => name,
            _ => continue,
        };
        if scan(text).tokens.iter().any(|token| token.is(name.text)) {
            let _ = write!(aliases, "{}; ", written(class.text, statement));
        }
    }
    aliases
}

/// The first of `found` that can be called with `passed` arguments.
fn taking(found: &[Declared], passed: usize) -> Result<&Declared, Complaint> {
    let exact = found
        .iter()
        .find(|declared| declared.parameters.len() == passed);
    let fits =
        |declared: &&Declared| declared.required <= passed && passed < declared.parameters.len();
    exact
        .or_else(|| found.iter().find(fits))
        .ok_or_else(|| wrong_count(&found[0], passed))
}

/// That `declared` takes another number of parameters than `passed`.
pub(super) fn wrong_count(declared: &Declared, passed: usize) -> Complaint {
    Complaint::Form {
        line: declared.line,
        what: format!(
            "`{}` takes {} parameters, and this kata passes {passed}",
            declared.name,
            declared.parameters.len()
        ),
    }
}

#[cfg(test)]
mod tests {
    use kata_core::{Mutation, Operation, Parameter, Type};

    use super::*;

    fn parameter(name: &str, of: &str) -> Parameter {
        Parameter::new(name, of.parse().unwrap())
    }

    fn signature(mutates: Option<Mutation>) -> Signature {
        Signature::Function(Function {
            name: "longest_run".to_owned(),
            parameters: vec![parameter("tiles", "list<int>")],
            returns: Some(Type::Int),
            mutates,
        })
    }

    fn root(text: &str) -> Result<String, String> {
        of_solution(Language::Cpp, text, &signature(None), "s.cpp").map(|entry| entry.root)
    }

    #[test]
    fn functions_and_solution_methods_are_called_as_they_stand() {
        let free = root("int longest_run(vector<int> t) { return 0; }").unwrap();
        assert!(free.contains("return ::longest_run(static_cast"), "{free}");
        let method =
            root("class Solution { public: int longestRun(vector<int>& t) { return 0; } };")
                .unwrap();
        assert!(
            method.contains("return ::Solution().longestRun(static_cast"),
            "{method}"
        );
        assert!(
            method.contains("parameters(&::Solution::longestRun, kata_harness::Count<1>())"),
            "{method}"
        );
        let more = root("int longestRun(vector<int> t, int from = 0) { return 0; }").unwrap();
        assert!(more.contains("declared<void(vector<int> t)>"), "{more}");
    }

    #[test]
    fn a_missing_function_or_parameter_is_said_with_what_is_called() {
        assert_eq!(
            root("int other();").unwrap_err(),
            "error: s.cpp has no function `longestRun`\n  this kata calls `long long longestRun(vector<long long>& tiles)`"
        );
        let none = root("\nint longestRun() { return 0; }").unwrap_err();
        assert!(
            none.starts_with(
                "error: s.cpp:2: `longestRun` takes 0 parameters, and this kata passes 1\n"
            ),
            "{none}"
        );
        let refused = root("#include \"/etc/passwd\"\n").unwrap_err();
        let hidden = root("// x\r#include \"/etc/passwd\"\n").unwrap_err();
        assert!(hidden.starts_with("error: s.cpp:2: `#include"), "{hidden}");
        assert!(
            refused.starts_with("error: s.cpp:1: `#include \"/etc/passwd\"` is another file"),
            "{refused}"
        );
    }

    #[test]
    fn a_parameter_that_is_changed_must_be_a_reference() {
        let signature = signature(Some(Mutation {
            parameter: 0,
            prefix: false,
        }));
        let root =
            |text| of_solution(Language::Cpp, text, &signature, "s.cpp").map(|entry| entry.root);
        let good = root("void longestRun(vector<int>& tiles) {}").unwrap();
        assert!(good.contains("kata_harness::function<0>("), "{good}");
        let owned = root("void longestRun(vector<int> tiles) {}").unwrap_err();
        assert!(
            owned.contains("must take `tiles` as a reference"),
            "{owned}"
        );
    }

    #[test]
    fn a_class_is_made_and_asked_by_name() {
        let class = Signature::Class(Class {
            name: "Counter".to_owned(),
            constructor: vec![parameter("start", "int")],
            operations: vec![Operation {
                name: "add_one".to_owned(),
                parameters: vec![parameter("to", "int")],
                returns: Some(Type::Int),
            }],
            calls: None,
        });
        let root = |text| of_solution(Language::Cpp, text, &class, "s.cpp").map(|entry| entry.root);
        let good = root(
            "struct Counter { explicit Counter(int s = 0) {} int addOne(int to) { return to; } };",
        )
        .unwrap();
        assert!(good.contains("declared<void(int s)>"), "{good}");
        let own = root("class Counter { using N = long; public: Counter(N s) {} int addOne(N to) { return to; } };").unwrap();
        assert!(
            own.contains("{ using N = long; using Parameters = kata_harness::declared<void(N s)>"),
            "{own}"
        );
        assert!(
            good.contains("kata_name == \"add_one\"") && good.contains("kata_object.addOne("),
            "{good}"
        );
        let missing = root("struct Counter { Counter(int s) {} };").unwrap_err();
        assert!(
            missing.starts_with("error: s.cpp has no `addOne` in its class `Counter`"),
            "{missing}"
        );
    }

    #[test]
    fn nodes_are_provided_where_the_solution_has_none_of_its_own() {
        let text = "// struct ListNode { int val; };\nint longestRun(vector<int>& t) { ListNode a; return 0; }";
        assert!(
            root(text)
                .unwrap()
                .starts_with("struct ListNode {\n    int val;")
        );
        let own = "struct ListNode { int val; ListNode* next; };\nint longestRun(vector<int>& t) { return 0; }";
        assert!(root(own).unwrap().starts_with("#include \"solution.cpp\""));
        let catches = "int longestRun(vector<int>& t) { try { } catch (...) { } return 0; }";
        assert!(root(catches).unwrap().contains("kata_catches"));
    }
}
