//! What a manifest may say, and the exact words for what it may not.

use kata_core::CostClass;

use super::*;
use crate::testing::MANIFEST;

fn parse(text: &str) -> Result<Manifest, ParseError> {
    Manifest::parse(text, "kata.toml", "sliding-window")
}

/// The error for the good manifest with `from` replaced.
fn error(from: &str, to: &str) -> String {
    assert!(MANIFEST.contains(from), "{from}");
    parse(&MANIFEST.replacen(from, to, 1))
        .unwrap_err()
        .to_string()
}

#[test]
fn a_manifest_reads_into_its_parts() {
    let manifest = parse(MANIFEST).unwrap();
    assert_eq!(manifest.title, "Longest even run");
    assert_eq!(manifest.pattern.as_str(), "sliding-window");
    assert_eq!(manifest.target_minutes, 10);
    assert_eq!(
        manifest.signature.parameters()[0].1.of.to_string(),
        "list<int>"
    );
    assert_eq!(manifest.checker, Checker::Exact);
    assert_eq!(manifest.cost.time, CostClass::Linear);
    assert_eq!(manifest.decoys[0].pattern.as_str(), "two-pointers");
}

#[test]
fn an_unknown_key_is_named_with_its_place_and_the_accepted_keys() {
    assert_eq!(
        error("title =", "titel ="),
        "kata.toml:2:1: unknown key `titel`, expected one of `id`, `title`, `pattern`, `also`, \
         `difficulty`, `target_minutes`, `license`, `related`, `signals`, `hints`, `decoys`, \
         `signature`, `checker`, `cost`"
    );
    assert_eq!(
        error("why_not =", "because ="),
        "kata.toml:12:1: unknown key `because`, expected `pattern` or `why_not`"
    );
}

#[test]
fn a_missing_key_is_named() {
    assert_eq!(
        error("title = \"Longest even run\"\n", ""),
        "kata.toml:1:1: missing key `title`"
    );
}

#[test]
fn a_wrong_type_or_cost_class_or_difficulty_points_to_itself() {
    assert_eq!(
        error("list<int>", "array<int>"),
        "kata.toml:16:42: `array<int>` is not a type: write int, float, bool, string, char, list<T>, \
         linked_list<T>, tree<T>, optional<T> or tuple<T, U>"
    );
    assert_eq!(
        error("time = \"n\"", "time = \"O(n)\""),
        "kata.toml:20:8: `O(n)` is not a cost class: write 1, log n, n, n log n, n^2, n^3 or 2^n"
    );
    assert_eq!(
        error("\"easy\"", "\"trivial\""),
        "kata.toml:4:14: unknown variant `trivial`, expected one of `easy`, `medium`, `hard`"
    );
}

#[test]
fn a_target_is_one_to_twenty_minutes() {
    for minutes in ["0", "21", "-1"] {
        assert_eq!(
            error(
                "target_minutes = 10",
                &format!("target_minutes = {minutes}")
            ),
            format!("kata.toml:5:18: {minutes} is not a target: write 1 to 20 minutes")
        );
    }
}

#[test]
fn an_identity_that_is_no_uuid_points_to_itself() {
    let error = error("019a0000-", "019a000x-");
    assert!(error.starts_with("kata.toml:1:6: "), "{error}");
}

#[test]
fn a_name_must_be_snake_case_and_no_keyword_anywhere() {
    assert_eq!(
        error("\"longest_even_run\"", "\"longestEvenRun\""),
        "kata.toml:15:12: `longestEvenRun` is not a snake-case name: write lower-case letters and \
         digits in words joined by single underscores, a letter first"
    );
    for keyword in ["match", "lambda", "typeof", "chan", "int", "main", "answer"] {
        assert_eq!(
            error("\"numbers\"", &format!("\"{keyword}\"")),
            format!(
                "kata.toml:16:24: `{keyword}` means something in one of the languages or in the \
                 statement's examples: take another name"
            )
        );
    }
}

#[test]
fn two_parameters_of_one_name_are_refused() {
    let row = "{ name = \"numbers\", type = \"list<int>\", length = [0, 100000], values = [1, 4] }";
    assert_eq!(
        error(row, &format!("{row}, {row}")),
        "kata.toml:14:1: two parameters are called `numbers`"
    );
}

#[test]
fn the_pattern_is_the_folder_the_package_lies_in() {
    assert_eq!(
        error("pattern = \"sliding-window\"", "pattern = \"hashing\""),
        "kata.toml:3:11: the pattern is `hashing`, but the package lies in the folder \
         `sliding-window`: the two must be the same"
    );
}

#[test]
fn a_blank_or_broken_text_is_refused() {
    assert_eq!(
        error("\"Longest even run\"", "\" \""),
        "kata.toml:2:9: the text is blank: say something"
    );
    let error = error("\"Longest even run\"", r#""Longest\u001b[2J""#);
    assert!(
        error.starts_with("kata.toml:2:9: the text has control characters"),
        "{error}"
    );
}

#[test]
fn broken_toml_is_told_where_it_breaks() {
    assert_eq!(
        error("difficulty = \"easy\"", "difficulty ="),
        "kata.toml:4:13: string values must be quoted, expected literal string"
    );
}

#[test]
fn each_checker_takes_its_own_keys_only() {
    let with = |lines: &str| parse(&format!("{MANIFEST}\n[checker]\n{lines}\n"));
    assert_eq!(
        with("kind = \"unordered\"\ndeep = true").unwrap().checker,
        Checker::Unordered(kata_core::Levels::ALL)
    );
    assert_eq!(
        with("kind = \"float\"\nabsolute = 1e-6").unwrap().checker,
        Checker::Float {
            absolute: 1e-6,
            relative: 1e-9
        }
    );
    assert_eq!(
        with("kind = \"unordered\"\nrelative = 1e-6")
            .unwrap_err()
            .to_string(),
        "kata.toml:24:1: `relative` does not go with the kind `unordered`: `deep` and `levels` \
         go with unordered, `absolute` and `relative` go with float"
    );
    assert_eq!(
        with("kind = \"float\"\nabsolute = -1.0")
            .unwrap_err()
            .to_string(),
        "kata.toml:26:12: -1 is not a tolerance: write a number from 0 to less than 1, such as 1e-6"
    );
}
