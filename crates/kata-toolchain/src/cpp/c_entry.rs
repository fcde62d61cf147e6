//! The code around a C solution: pointers to its functions, and the C++ that calls through them.
//!
//! The functions' declarations are repeated in C++ as the solution has them, together with the types they name, so that the
//! harness finds out the solution's own widths.

use std::fmt::Write as _;

use kata_core::{Class, Function, Signature, Type};

use super::c_form::{Shape, function_names, impossible};
use super::c_types::{definition, in_cpp};
use super::declared::{Declared, Region, spellings};
use super::entry::{Entry, defines, wrong_count};
use super::scan::{Kind, Scan, scan};
use super::starter::item_of_nodes;
use crate::complaint::Complaint;

pub(super) fn entry(
    text: &str,
    scan: &Scan<'_>,
    signature: &Signature,
) -> Result<Entry, Complaint> {
    if let Some(why) = impossible(signature) {
        return Err(Complaint::Form { line: 1, what: why });
    }
    let region = Region {
        text,
        tokens: &scan.tokens,
    };
    let mut writer = Writer {
        region,
        scan,
        pointers: String::new(),
        known: Vec::new(),
        defined: Vec::new(),
        types: String::new(),
        count: 0,
    };
    let nodes = writer.nodes(signature);
    let bind = match signature {
        Signature::Function(function) => writer.function_call(function)?,
        Signature::Class(class) => writer.class_calls(class)?,
    };
    let call = format!(
        "extern \"C\" {{\n{}}}\n\nnamespace kata_harness {{\n\nusing namespace c;\n\nCall* bind(Reader& reader) {{\n{bind}}}\n\n}}\n",
        writer.types
    );
    let root = format!("{nodes}#include \"solution.c\"\n{}", writer.pointers);
    Ok(Entry {
        root,
        call: Some(call),
    })
}

struct Writer<'a> {
    region: Region<'a>,
    scan: &'a Scan<'a>,
    /// In C: a pointer to each function.
    pointers: String,
    /// The names that have been looked at.
    known: Vec<String>,
    /// The definitions that have been written out.
    defined: Vec<String>,
    /// In C++: the types, and the same pointers.
    types: String,
    count: usize,
}

impl Writer<'_> {
    /// The nodes the solution is given; the same definitions are written into the C++.
    fn nodes(&mut self, signature: &Signature) -> String {
        let mut provided = String::new();
        for (name, of_tree, links) in [
            ("ListNode", false, "next"),
            ("TreeNode", true, "left, *right"),
        ] {
            let used = item_of_nodes(signature, of_tree);
            if used.is_some() || self.scan.tokens.iter().any(|token| token.is(name)) {
                if defines(&self.scan.tokens, name) {
                    continue;
                }
                let item = match used {
                    Some(Type::Float) => "double",
                    Some(Type::String) => "char*",
                    Some(Type::Char) => "char",
                    Some(Type::Bool) => "bool",
                    _ => "int",
                };
                let _ = writeln!(
                    provided,
                    "struct {name} {{ {item} val; struct {name} *{links}; }};"
                );
                self.known.push(name.to_owned());
            }
        }
        self.types += &provided;
        provided
    }

    fn function_call(&mut self, function: &Function) -> Result<String, Complaint> {
        let names = spellings(&function.name);
        let shapes: Vec<&Type> = function
            .parameters
            .iter()
            .map(|parameter| &parameter.of)
            .collect();
        let declared = self.find(&names, "function")?;
        check_count(&declared, 0, &shapes, function.returns.as_ref())?;
        let changed = function.mutates.map_or_else(
            || "none".to_owned(),
            |mutation| mutation.parameter.to_string(),
        );
        let number = self.point_to(&declared);
        Ok(format!(
            "    return new c::Function<{changed}, kata_callee_{number}, {}, {}, kata_type_{number}>(reader);\n",
            template(function.returns.as_ref()),
            takes(&shapes)
        ))
    }

    fn class_calls(&mut self, class: &Class) -> Result<String, Complaint> {
        let constructor: Vec<&Type> = class
            .constructor
            .iter()
            .map(|parameter| &parameter.of)
            .collect();
        let create = self.find(&function_names(&class.name, "create"), "function")?;
        check_count(&create, 0, &constructor, None)?;
        let object = self.object(&create);
        let maker = self.point_to(&create);
        let mut find = String::new();
        for operation in &class.operations {
            let shapes: Vec<&Type> = operation
                .parameters
                .iter()
                .map(|parameter| &parameter.of)
                .collect();
            let declared = self.find(&function_names(&class.name, &operation.name), "function")?;
            check_count(&declared, 1, &shapes, operation.returns.as_ref())?;
            let number = self.point_to(&declared);
            let _ = writeln!(
                find,
                "        if (name == {:?}) return new c::Method<{object}, kata_callee_{number}, {}, {}, kata_type_{number}>(reader);",
                operation.name,
                template(operation.returns.as_ref()),
                takes(&shapes)
            );
        }
        Ok(format!(
            "    using Make = c::Maker<{object}, kata_callee_{maker}, {}, kata_type_{maker}>;\n    \
             return object<{object}, Make>(reader, [&reader](std::string_view name) -> Operation<{object}>* {{\n{find}        \
             return nullptr;\n    }});\n",
            takes(&constructor)
        ))
    }

    fn find(&self, names: &[String], what: &str) -> Result<Declared, Complaint> {
        let mut found = self.region.functions(names);
        if found.is_empty() {
            let name = if what == "function" && names.len() == 2 {
                &names[1]
            } else {
                &names[0]
            };
            return Err(Complaint::Missing(format!("{what} `{name}`")));
        }
        Ok(found.swap_remove(0))
    }

    /// The object's type as C++ spells it; what it is made of is the solution's own business.
    fn object(&mut self, create: &Declared) -> String {
        let words: Vec<&str> = create
            .returns
            .split(' ')
            .filter(|word| !matches!(*word, "*" | "const" | "struct"))
            .collect();
        let name = words.first().copied().unwrap_or("void").to_owned();
        if create.returns.contains("struct ") {
            let _ = writeln!(self.types, "struct {name};");
        } else {
            let _ = writeln!(
                self.types,
                "struct kata_object;\ntypedef struct kata_object {name};"
            );
        }
        self.known.push(name.clone());
        format!(
            "::{}",
            if create.returns.contains("struct ") {
                name
            } else {
                "kata_object".to_owned()
            }
        )
    }

    /// Makes `declared` known on both sides and tells by which number.
    fn point_to(&mut self, declared: &Declared) -> usize {
        let number = self.count;
        self.count += 1;
        let name = &declared.name;
        let _ = writeln!(
            self.pointers,
            "__typeof__(&{name}) const kata_callee_{number} = &{name};"
        );
        let parameters = declared
            .parameters
            .iter()
            .map(|parameter| in_cpp(parameter))
            .collect::<Vec<_>>()
            .join(", ");
        let text = format!(
            "{} kata_type_{number}({parameters})",
            in_cpp(&declared.returns)
        );
        self.resolve(&text);
        let _ = writeln!(
            self.types,
            "typedef {text};\nextern kata_type_{number}* const kata_callee_{number};"
        );
        number
    }

    /// Writes out the solution's own types and macros that `text` names.
    fn resolve(&mut self, text: &str) {
        for token in scan(text).tokens {
            if token.kind != Kind::Word || self.known.iter().any(|known| known == token.text) {
                continue;
            }
            self.known.push(token.text.to_owned());
            let Some(definition) = definition(self.region, &self.scan.directives, token.text)
            else {
                continue;
            };
            // One definition may give several names.
            if !self.defined.contains(&definition) {
                self.defined.push(definition.clone());
                self.resolve(&definition);
                let _ = writeln!(self.types, "{definition}");
            }
        }
    }
}

fn template(of: Option<&Type>) -> &'static str {
    of.and_then(|of| Shape::of(of).ok())
        .unwrap_or(Shape::Plain)
        .template()
}

fn takes(of: &[&Type]) -> String {
    let shapes: Vec<&str> = of.iter().map(|of| template(Some(of))).collect();
    format!("Takes<{}>", shapes.join(", "))
}

/// Whether `declared` has as many parameters as values of these types take, after `before` others.
fn check_count(
    declared: &Declared,
    before: usize,
    of: &[&Type],
    returns: Option<&Type>,
) -> Result<(), Complaint> {
    let shape = |of: &Type| Shape::of(of).unwrap_or(Shape::Plain);
    let mut passed = before;
    for of in of {
        let first = declared.parameters.get(passed).map_or("", String::as_str);
        passed += shape(of).width(first);
    }
    passed += returns.map_or(0, |of| shape(of).width(&declared.returns) - 1);
    if passed == declared.parameters.len() {
        Ok(())
    } else {
        Err(wrong_count(declared, passed))
    }
}

#[cfg(test)]
mod tests {
    use kata_core::{Language, Operation, Parameter};

    use super::super::entry::of_solution;
    use super::*;

    fn function(parameters: &[&str], returns: &str) -> Signature {
        let parameter = |of: &&str| Parameter::new("a", of.parse().unwrap());
        Signature::Function(Function {
            name: "next_row".to_owned(),
            parameters: parameters.iter().map(parameter).collect(),
            returns: returns.parse().ok(),
            mutates: None,
        })
    }

    fn entry(text: &str, signature: &Signature) -> Result<(String, String), String> {
        of_solution(Language::C, text, signature, "s.c")
            .map(|entry| (entry.root, entry.call.unwrap()))
    }

    #[test]
    fn a_declaration_is_repeated_with_the_types_it_names() {
        let signature = function(&["list<int>", "tuple<int, string>"], "list<int>");
        let text = "typedef long long ll;\n#define N 5\nstruct pair { ll a; char name[N]; char* b; };\n\
                    static ll* next_row(const ll* restrict a, _Bool n, struct pair p, int* returnSize) { return 0; }";
        let (root, call) = entry(text, &signature).unwrap();
        assert_eq!(
            root,
            "#include \"solution.c\"\n__typeof__(&next_row) const kata_callee_0 = &next_row;\n"
        );
        let types = "extern \"C\" {\ntypedef long long ll;\n#define N 5\nstruct pair { ll a; char name[N]; char* b; };\n\
                     typedef ll * kata_type_0(const ll* a, bool n, struct pair p, int* returnSize);\n";
        assert!(call.starts_with(types), "{call}");
        assert!(call.contains("c::Function<none, kata_callee_0, List<Plain>, Takes<List<Plain>, Plain>, kata_type_0>(reader)"), "{call}");
    }

    #[test]
    fn parameters_are_counted_as_c_has_them() {
        let signature = function(&["list<list<int>>"], "int");
        let short = entry(
            "\nint nextRow(int** grid, int gridSize) { return 0; }",
            &signature,
        )
        .unwrap_err();
        assert!(
            short.starts_with(
                "error: s.c:2: `nextRow` takes 2 parameters, and this kata passes 3\n"
            ),
            "{short}"
        );
        let pairs = function(&["list<tuple<int, int>>"], "int");
        assert!(entry("int nextRow(int** a, int n, int* m) { return 0; }", &pairs).is_ok());
        assert!(
            entry(
                "struct p { int a, b; }; int nextRow(struct p* a, int n) { return 0; }",
                &pairs
            )
            .is_ok()
        );
    }

    #[test]
    fn nodes_and_objects_are_known_on_both_sides() {
        let list = function(&["linked_list<int>"], "linked_list<int>");
        let (root, call) = entry(
            "struct ListNode* nextRow(struct ListNode* a) { return a; }",
            &list,
        )
        .unwrap();
        assert!(
            root.starts_with("struct ListNode { int val; struct ListNode *next; };\n#include"),
            "{root}"
        );
        assert!(
            call.starts_with("extern \"C\" {\nstruct ListNode { int val;"),
            "{call}"
        );
        let class = Signature::Class(Class {
            name: "MyQueue".to_owned(),
            constructor: vec![],
            operations: vec![Operation {
                name: "pop".to_owned(),
                parameters: vec![],
                returns: Some(Type::Int),
            }],
            calls: None,
        });
        let text = "typedef struct { int a; } MyQueue;\nMyQueue* myQueueCreate() { return 0; }\nint myQueuePop(MyQueue* obj) { return 0; }";
        let (_, call) = entry(text, &class).unwrap();
        assert!(
            call.contains("typedef struct kata_object MyQueue;\n"),
            "{call}"
        );
        assert!(call.contains("if (name == \"pop\") return new c::Method<::kata_object, kata_callee_1, Plain, Takes<>, kata_type_1>(reader);"), "{call}");
        let missing = entry(
            "typedef struct { int a; } MyQueue;\nMyQueue* myQueueCreate() { return 0; }",
            &class,
        )
        .unwrap_err();
        assert!(
            missing.starts_with("error: s.c has no function `myQueuePop`\n"),
            "{missing}"
        );
    }
}
