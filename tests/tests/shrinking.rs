//! The smallest counterexample: what is shown of a large failing case.

use kata_tests::TestEnvironment;

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
