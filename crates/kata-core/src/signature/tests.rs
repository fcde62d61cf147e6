//! Answers made whole, and the calls of a class.

use super::*;

fn parameter(name: &str, of: &str) -> Parameter {
    Parameter::new(name, of.parse().unwrap())
}

fn value(json: &str) -> Value {
    serde_json::from_str(json).unwrap()
}

fn in_place(returns: Option<Type>, prefix: bool) -> Signature {
    Signature::Function(Function {
        name: "f".to_owned(),
        parameters: vec![parameter("k", "int"), parameter("items", "list<int>")],
        returns,
        mutates: Some(Mutation {
            parameter: 1,
            prefix,
        }),
    })
}

#[test]
fn a_changed_parameter_is_the_answer_or_a_part_of_it() {
    let raw = || value("[2, [5, 6, 7]]");
    assert_eq!(
        in_place(None, false).answer(&[], value("[null, [5, 6]]")),
        value("[5, 6]")
    );
    assert_eq!(in_place(Some(Type::Int), false).answer(&[], raw()), raw());
    assert_eq!(
        in_place(Some(Type::Int), true).answer(&[], raw()),
        value("[5, 6]")
    );
    let beyond = in_place(Some(Type::Int), true).answer(&[], value("[9, [5]]"));
    assert_eq!(beyond, value("[9, [5]]"));
}

fn counter() -> Signature {
    Signature::Class(Class {
        name: "Counter".to_owned(),
        constructor: vec![parameter("start", "int")],
        operations: vec![
            Operation {
                name: "add".to_owned(),
                parameters: vec![parameter("by", "int")],
                returns: None,
            },
            Operation {
                name: "mean".to_owned(),
                parameters: vec![],
                returns: Some(Type::Float),
            },
        ],
        calls: Some((1, 3)),
    })
}

#[test]
fn calls_of_a_class_are_checked_by_name_arguments_and_answers() {
    let input = |calls: &str| vec![value("[1]"), value(calls)];
    let good = input(r#"[["add", 2], ["mean"]]"#);
    assert_eq!(counter().input_mismatch(&good), None);
    assert_eq!(
        counter().answer_mismatch(&good, &value("[null, 1.5]"), "out"),
        None
    );
    assert_eq!(
        counter().answer(&good, value("[null, 2]")).to_string(),
        "[null, 2.0]"
    );
    assert_eq!(
        counter().input_mismatch(&input(r#"[["sub", 2]]"#)).unwrap(),
        r#"["sub", 2] is no call: write ["name", arguments…] of add, mean"#
    );
    assert_eq!(
        counter()
            .input_mismatch(&input(r#"[["add", 2.5]]"#))
            .unwrap(),
        "`add`: the parameter `by` is int, but by is 2.5"
    );
    assert_eq!(
        counter()
            .answer_mismatch(&good, &value("[1, 1.5]"), "out")
            .unwrap(),
        "out[0] must be null: the operation returns nothing"
    );
    assert_eq!(
        counter().bounds_broken(&input("[]")).unwrap(),
        "there are 0 calls, and 1 to 3 are allowed"
    );
}

#[test]
fn arguments_are_found_by_parameter() {
    let input = vec![value("[1]"), value(r#"[["add", 2], ["mean"], ["add", 3]]"#)];
    let found: Vec<Vec<String>> = counter()
        .arguments(&input)
        .iter()
        .map(|values| values.iter().map(ToString::to_string).collect())
        .collect();
    assert_eq!(
        found,
        [vec!["1".to_owned()], vec!["2".to_owned(), "3".to_owned()]]
    );
}

#[test]
fn arguments_of_calls_take_their_parameters_form() {
    let Signature::Class(mut class) = counter() else {
        panic!("it is a class");
    };
    class.operations[0].parameters[0].of = Type::Float;
    let input = vec![
        value("[1]"),
        value(r#"[["add", 2], ["add", "NaN"], ["mean"]]"#),
    ];
    let coerced = Signature::Class(class).coerced_input(input);
    assert_eq!(
        coerced[1].to_string(),
        r#"[["add", 2.0], ["add", NaN], ["mean"]]"#
    );
}
