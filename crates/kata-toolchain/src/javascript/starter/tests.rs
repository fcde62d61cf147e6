//! Starters and declarations in both languages.

use kata_core::{Bounds, Mutation, Operation};

use super::*;

fn parameter(name: &str, of: &str) -> Parameter {
    Parameter::new(name, of.parse().unwrap())
}

fn function(parameters: Vec<Parameter>, returns: Option<&str>) -> Function {
    Function {
        name: "longest_run".to_owned(),
        parameters,
        returns: returns.map(|of| of.parse().unwrap()),
        mutates: None,
    }
}

fn solution(language: Language, signature: &Signature) -> String {
    starter(language, signature, "Title").remove(0).1
}

/// What is called, on one line: `function name(a: number[]): number`, or the operations of a class.
fn declaration(language: Language, signature: &Signature) -> String {
    let typed = Typed::of(language, signature);
    match signature {
        Signature::Function(function) => typed.function(function),
        Signature::Class(class) => {
            let constructor = format!("constructor({})", typed.parameters(&class.constructor));
            let operations = class.operations.iter().map(|operation| {
                let returns = operation.returns.as_ref();
                typed.callable(&camel_case(&operation.name), &operation.parameters, returns)
            });
            let methods: Vec<String> = std::iter::once(constructor).chain(operations).collect();
            format!("class {} {{ {} }}", class.name, methods.join("; "))
        }
    }
}

#[test]
fn javascript_has_its_types_in_comments_and_typescript_in_code() {
    let rows = parameter("rows_in", "list<tuple<int, optional<string>>>");
    let signature = Signature::Function(function(vec![rows], Some("float")));
    assert_eq!(
        solution(Language::JavaScript, &signature),
        "// Title\n\n/**\n * @param {[number, string | null][]} rowsIn\n * @return {number}\n */\n\
         function longestRun(rowsIn) {\n    throw new Error('not implemented');\n}\n"
    );
    assert_eq!(
        solution(Language::TypeScript, &signature),
        "// Title\n\nfunction longestRun(rowsIn: [number, string | null][]): number {\n    throw new Error('not implemented');\n}\n"
    );
}

#[test]
fn nodes_optional_lists_and_reserved_words_have_their_forms() {
    let parameters = vec![
        parameter("in", "list<linked_list<int>>"),
        parameter("root", "optional<tree<string>>"),
        parameter("than", "list<optional<int>>"),
    ];
    let signature = Signature::Function(function(parameters, Some("linked_list<int>")));
    assert_eq!(
        declaration(Language::TypeScript, &signature),
        "function longestRun(in_: (ListNode | null)[], root: TreeNode<string> | null, than: (number | null)[]): ListNode | null"
    );
    assert_eq!(
        declaration(Language::JavaScript, &signature),
        "function longestRun(in_, root, than)"
    );
}

#[test]
fn numbers_that_a_number_does_not_hold_may_be_bigints() {
    let mut low = parameter("low", "list<int>");
    low.bounds = Bounds {
        values: Some((i64::MIN, 0)),
        ..Bounds::default()
    };
    let signature = Signature::Function(function(vec![low], Some("int")));
    assert_eq!(
        declaration(Language::TypeScript, &signature),
        "function longestRun(low: (number | bigint)[]): number | bigint"
    );
}

#[test]
fn what_is_changed_in_place_is_said() {
    let mut turn = function(vec![parameter("numbers", "list<int>")], None);
    turn.mutates = Some(Mutation {
        parameter: 0,
        prefix: false,
    });
    assert_eq!(
        solution(Language::TypeScript, &Signature::Function(turn)),
        "// Title\n\n/**\n * Changes `numbers` in place.\n */\n\
         function longestRun(numbers: number[]): void {\n    throw new Error('not implemented');\n}\n"
    );
}

#[test]
fn a_class_has_a_constructor_and_its_operations() {
    let signature = Signature::Class(Class {
        name: "Tally".to_owned(),
        constructor: vec![parameter("start_at", "int")],
        operations: vec![Operation {
            name: "add_one".to_owned(),
            parameters: vec![parameter("by", "char")],
            returns: None,
        }],
        calls: None,
    });
    assert_eq!(
        solution(Language::JavaScript, &signature),
        "// Title\n\nclass Tally {\n    /**\n     * @param {number} startAt\n     */\n    constructor(startAt) {\n    }\n\n    \
         /**\n     * @param {string} by\n     * @return {void}\n     */\n    addOne(by) {\n        throw new Error('not implemented');\n    }\n}\n"
    );
    assert_eq!(
        declaration(Language::TypeScript, &signature),
        "class Tally { constructor(startAt: number); addOne(by: string): void }"
    );
}
