//! The two files of a solution's package: its own text, and the one beside it that makes the call.
//!
//! What stands around the solution is on the line of its first word, and every position in it is kept. Where the other
//! file breaks is told by the name its lines go by: `argument0.go`, `answer.go`.

use kata_core::Signature;

use super::calls::Maker;
use super::imports;
use super::outline::{Outline, outline};
use super::starter::{declaration, node_types};

/// A solution ready for the compiler.
#[derive(Debug)]
pub(super) struct Entry {
    /// The solution's file.
    pub(super) solution: String,
    /// The file beside it.
    pub(super) beside: String,
    /// The packages it imports by itself.
    pub(super) imports: Vec<String>,
    /// What to say of an error in the file beside it, by the name its lines go by.
    pub(super) complaints: Vec<(String, String)>,
}

/// The package for `text`, or why it cannot be called. `shown_as` names the file in that message.
pub(super) fn of_solution(
    text: &str,
    signature: &Signature,
    shown_as: &str,
) -> Result<Entry, String> {
    let outline = outline(text);
    let solution = surrounded(text, &outline);
    let made = match signature {
        Signature::Function(function) => Maker::new(&outline, shown_as).function(function),
        Signature::Class(class) => Maker::new(&outline, shown_as).class(class),
    };
    let (code, complaints) =
        made.map_err(|complaint| complaint.about(shown_as, &declaration(signature)))?;
    let nodes = node_types(signature, |name| {
        !outline.names.iter().any(|known| known == name)
    });
    let main = if outline
        .functions
        .iter()
        .any(|f| f.name == "main" && f.receiver.is_none())
    {
        ""
    } else {
        "func main() {}\n\n"
    };
    let beside = format!("package main\n\nimport kata_harness \"kata\"\n\n{main}{nodes}{code}");
    let wanted = declaration(signature);
    let complaints = complaints
        .into_iter()
        .map(|(file, what)| (file, format!("error: {what}\n  it calls `{wanted}`\n")))
        .collect();
    Ok(Entry {
        solution,
        beside,
        imports: outline.imports,
        complaints,
    })
}

/// The solution's text with the package clause and the imports it lacks.
fn surrounded(text: &str, outline: &Outline) -> String {
    let missing = imports::missing(outline);
    let uses = if missing.uses.is_empty() {
        String::new()
    } else {
        format!("\n//line imports.go:1\n{}", missing.uses)
    };
    let Some((start, end)) = outline.package else {
        // On lines of their own: what the solution's first line says to the compiler must begin one.
        return format!(
            "package main; {}\n//line solution.go:1:1\n{text}{uses}",
            missing.imports
        );
    };
    let kept = &text[..end];
    let line = kept.matches('\n').count() + 1;
    let column = kept.len() - kept.rfind('\n').map_or(0, |at| at + 1) + 1;
    format!(
        "{}package main; {}/*line solution.go:{line}:{column}*/{}{uses}",
        &text[..start],
        missing.imports,
        &text[end..]
    )
}

#[cfg(test)]
mod tests {
    use kata_core::{Class, Function, Mutation, Operation, Parameter};

    use super::*;

    fn parameter(name: &str, of: &str) -> Parameter {
        Parameter::new(name, of.parse().unwrap())
    }

    fn function(parameters: &[&str], returns: &str, mutates: Option<usize>) -> Signature {
        Signature::Function(Function {
            name: "longest_run".to_owned(),
            parameters: parameters.iter().map(|of| parameter("tiles", of)).collect(),
            returns: Some(returns.parse().unwrap()),
            mutates: mutates.map(|parameter| Mutation {
                parameter,
                prefix: false,
            }),
        })
    }

    fn beside(text: &str, signature: &Signature) -> String {
        of_solution(text, signature, "s.go").unwrap().beside
    }

    #[test]
    fn clauses_that_are_missing_move_no_position() {
        let solution = |text| {
            of_solution(text, &function(&["int"], "int", None), "s.go")
                .unwrap()
                .solution
        };
        let bare = solution("func longestRun(a int) int { return bits.Len(uint(a)) }");
        assert_eq!(
            bare,
            "package main; import \"math/bits\"; \n//line solution.go:1:1\nfunc longestRun(a int) int { return bits.Len(uint(a)) }\
             \n//line imports.go:1\nconst _ = bits.UintSize\n"
        );
        let own = solution("// é\npackage solution\n\nfunc LongestRun(a int) int { return a }");
        assert_eq!(
            own,
            "// é\npackage main; /*line solution.go:2:17*/\n\nfunc LongestRun(a int) int { return a }"
        );
    }

    #[test]
    fn functions_and_solution_methods_are_called_as_they_stand() {
        let signature = function(&["list<int>", "optional<int>"], "int", None);
        for (text, call) in [
            (
                "func longestRun(a []int, b *int) int { return 0 }",
                "r0 = longestRun(a0, a1)",
            ),
            (
                "func longest_run(a []int8, b *uint) (n int) { return }",
                "r0 = longest_run(a0, a1)",
            ),
            (
                "type Solution struct{}; func (Solution) LongestRun(a []int, b *int) int { return 0 }",
                "r0 = kata_solution.LongestRun(a0, a1)",
            ),
        ] {
            let code = beside(text, &signature);
            assert!(code.contains(call), "{code}");
            assert!(
                code.contains("kata_harness.Int(r, &a0[i0])")
                    && code.contains("kata_harness.Int(r, &(*a1))"),
                "{code}"
            );
        }
    }

    #[test]
    fn what_cannot_be_called_is_said_with_what_is_called() {
        let signature = function(&["list<int>"], "tuple<int, bool>", None);
        let refused = |text| of_solution(text, &signature, "s.go").unwrap_err();
        assert_eq!(
            refused("func other() {}"),
            "error: s.go has no function `longestRun`\n  this kata calls `func longestRun(tiles []int) (int, bool)`"
        );
        let short = refused("\nfunc longestRun() int { return 0 }");
        assert!(
            short.starts_with(
                "error: s.go:2: `longestRun` takes 0 parameters, and this kata passes 1"
            ),
            "{short}"
        );
        let mute = refused("func longestRun(a []int) {}");
        assert!(
            mute.contains("returns nothing, and this kata takes `(int, bool)`"),
            "{mute}"
        );
    }

    #[test]
    fn a_parameter_that_is_changed_is_answered() {
        let signature = function(&["list<char>"], "int", Some(0));
        let code = beside("func longestRun(a []byte) int { return 0 }", &signature);
        assert!(
            code.contains("w.Items(2)\nkata_harness.WriteInt(w, r0)\nkata_harness.Open(w, a0)"),
            "{code}"
        );
    }

    #[test]
    fn nodes_are_the_solutions_own_where_it_defines_them() {
        let signature = function(&["linked_list<int>"], "tree<int>", None);
        let text = "type TreeNode struct { key int; l, r *TreeNode }\nfunc longestRun(head *ListNode) *TreeNode { return nil }";
        let code = beside(text, &signature);
        assert!(
            code.contains("type ListNode struct") && !code.contains("type TreeNode struct"),
            "{code}"
        );
        assert!(
            code.contains("return node.l, node.r") && code.contains("WriteInt(w, node.key)"),
            "{code}"
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
                returns: Some(kata_core::Type::Int),
            }],
            calls: None,
        });
        let text = "type Counter struct{}; func NewCounter() *Counter { return nil }; func (c *Counter) AddOne(to int) int { return to }";
        let code = beside(text, &signature);
        assert!(
            code.contains("case \"add_one\":\na0, r0 := kata_types0((*Counter).AddOne)"),
            "{code}"
        );
        assert!(code.contains("r0 = object.AddOne(a0)"), "{code}");
        let missing = of_solution(
            "func Constructor() Counter { return Counter{} }",
            &signature,
            "s.go",
        )
        .unwrap_err();
        assert!(
            missing.starts_with("error: s.go has no method `AddOne` of `Counter`"),
            "{missing}"
        );
    }
}
