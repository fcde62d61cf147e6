//! The smallest counterexample: what is shown of a large failing case.

use kata_tests::{TestEnvironment, copy, repository};

const SIGNATURE: &str = "fn even_stretch(numbers: Vec<i64>) -> usize";

fn failure(body: &str) -> serde_json::Value {
    let environment = TestEnvironment::with_fixtures();
    environment.write("solution.rs", format!("{SIGNATURE} {{ {body} }}"));
    let outcome = environment.kata(&["judge", "large-cases", "solution.rs", "--format", "json"]);
    outcome.json()["failure"].clone()
}

#[test]
fn a_large_case_is_shown_as_the_smallest_input_that_fails_the_same_way() {
    let failure = failure("numbers.len() + 1");
    assert_eq!(
        failure["input"]["numbers"],
        serde_json::json!([]),
        "{failure}"
    );
    assert_eq!(failure["expected"], 0);
    assert_eq!(failure["actual"], 1);
    let note = failure["note"].as_str().expect("a note");
    assert_eq!(note, "made smaller than the case itself, which fails too");
}

#[test]
fn what_is_made_smaller_keeps_the_constraints_and_still_fails() {
    // Wrong only where a number is greater than 300: sorted, so it is the last.
    let failure = failure(
        "let far = numbers.last().is_some_and(|n| *n > 300); let (mut here, mut best) = (0, 0); \
         for n in numbers { here = if n % 2 == 0 { here + 1 } else { 0 }; best = best.max(here); } \
         best + usize::from(far)",
    );
    assert_eq!(
        failure["input"]["numbers"],
        serde_json::json!([301]),
        "{failure}"
    );
}

#[test]
fn a_panic_is_made_smaller_too_and_keeps_its_message() {
    let failure = failure(
        "if numbers.len() > 3 { panic!(\"more than three\") } let (mut here, mut best) = (0, 0); \
         for n in numbers { here = if n % 2 == 0 { here + 1 } else { 0 }; best = best.max(here); } best",
    );
    let four = serde_json::json!([0, 0, 0, 0]);
    assert_eq!(failure["input"]["numbers"], four, "{failure}");
    let message = failure["message"].as_str().unwrap_or_default();
    assert!(message.contains("more than three"), "{failure}");
}

#[test]
fn the_packages_predicate_for_inputs_bounds_what_is_shown() {
    let environment = TestEnvironment::new();
    let kata = "home/catalogs/own/shapes/at-least-five";
    copy(
        &repository().join("tests/katas/shapes/large-cases"),
        &environment.path(kata),
    );
    std::fs::create_dir(environment.path(&format!("{kata}/validators"))).expect("a folder");
    environment.write(
        &format!("{kata}/validators/input.rs"),
        "pub fn valid(numbers: Vec<i64>) -> Result<(), String> {
             if numbers.len() < 5 { Err(\"too few\".to_owned()) } else { Ok(()) }
         }",
    );
    environment.write(
        "solution.rs",
        format!("{SIGNATURE} {{ numbers.len() + 1 }}"),
    );
    let judge = ["judge", "at-least-five", "solution.rs", "--format", "json"];
    let failure = environment.kata(&judge).json()["failure"].clone();
    let five = serde_json::json!([0, 0, 0, 0, 0]);
    assert_eq!(failure["input"]["numbers"], five, "{failure}");

    // What is wrong with the package does not take the verdict with it.
    environment.write(&format!("{kata}/validators/input.rs"), "not Rust at all");
    let judged = environment.kata(&judge).json();
    assert_eq!(judged["verdict"], "wrong_answer");
    let note = judged["failure"]["note"].as_str().expect("a note");
    assert!(note.starts_with("not made smaller: "), "{note}");
}
