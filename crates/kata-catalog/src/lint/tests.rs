//! Each rule, broken alone in an otherwise good package.

use std::collections::BTreeMap;

use crate::testing::{good_files, package_of};

use super::lint;

/// What lint says of the good package after `edit`.
fn problems(edit: impl FnOnce(&mut BTreeMap<String, String>)) -> Vec<String> {
    let mut files = good_files();
    edit(&mut files);
    lint(&package_of(files))
        .iter()
        .map(ToString::to_string)
        .collect()
}

/// What lint says after replacing `from` in the file at `path`.
fn replaced(path: &str, from: &str, to: &str) -> Vec<String> {
    problems(|files| {
        let text = files.get_mut(path).unwrap();
        assert!(text.contains(from), "{from}");
        *text = text.replacen(from, to, 1);
    })
}

/// What lint says without the file at `path`.
fn without(path: &str) -> Vec<String> {
    problems(|files| {
        files.remove(path).unwrap();
    })
}

#[test]
fn the_good_package_has_no_problems() {
    assert_eq!(problems(|_| ()), [""; 0]);
}

#[test]
fn the_manifest_has_three_hints_a_signal_and_a_decoy_that_is_another_pattern() {
    assert_eq!(
        replaced("kata.toml", ", \"the idea\"", ""),
        ["even/kata.toml:8: there are 2 hints: write three, a nudge, something closer, the idea"]
    );
    assert_eq!(
        replaced("kata.toml", "[\"contiguous\"]", "[]"),
        [
            "even/kata.toml:7: there are no signals: write what in the statement gives the pattern away"
        ]
    );
    let decoy = "[[decoys]]\npattern = \"two-pointers\"\nwhy_not = \"nothing is sorted\"\n";
    assert_eq!(
        replaced("kata.toml", decoy, ""),
        ["even/kata.toml: there are no decoys: name a pattern it is mistaken for, and why not"]
    );
    assert_eq!(
        replaced("kata.toml", "\"two-pointers\"", "\"sliding-window\""),
        ["even/kata.toml:10: the decoy `sliding-window` is the kata's own pattern"]
    );
}

#[test]
fn the_manifest_names_other_patterns_and_problems_and_a_checker_that_fits() {
    let related = |value: &str| format!("license = \"MIT\"\n{value}\n");
    let license = "license = \"MIT OR Apache-2.0\"\n";
    assert_eq!(
        replaced(
            "kata.toml",
            license,
            &related("also = [\"sliding-window\"]")
        ),
        ["even/kata.toml:7: `also` repeats the kata's own pattern `sliding-window`"]
    );
    assert_eq!(
        replaced("kata.toml", license, &related("related = [\"904\"]")),
        ["even/kata.toml:7: `904` does not name a problem: write site:problem, as leetcode:904"]
    );
    assert_eq!(
        replaced(
            "kata.toml",
            "[cost]",
            "[checker]\nkind = \"float\"\n\n[cost]"
        ),
        ["even/kata.toml:19: the checker has nothing to do for an answer of type int"]
    );
    assert_eq!(
        replaced(
            "kata.toml",
            "019a0000-0000-7000-8000-000000000001",
            &uuid::Uuid::nil().to_string()
        ),
        ["even/kata.toml:1: the id is the nil UUID: make a fresh one"]
    );
}

#[test]
fn the_statement_is_headed_and_states_its_constraints() {
    assert_eq!(
        replaced("statement.md", "# Longest even run", "# Even"),
        ["even/statement.md:1: the first line is not `# Longest even run`"]
    );
    let missing =
        ["even/statement.md: there is no section `## Constraints` that states every bound"];
    assert_eq!(
        replaced("statement.md", "## Constraints", "## Limits"),
        missing
    );
    assert_eq!(
        replaced(
            "statement.md",
            "\n- 0 to 100,000 numbers, each from 1 to 4.\n",
            ""
        ),
        missing
    );
}

#[test]
fn the_statements_examples_are_the_samples() {
    assert_eq!(
        replaced("statement.md", "answer = 2", "answer = 3"),
        ["even/statement.md:5: the example says answer = 3, but the sample `sample-1` has 2"]
    );
    assert_eq!(
        replaced("statement.md", "numbers = [2, 4, 1]", "numbers = [2, 4]"),
        [
            "even/statement.md:5: the example says numbers = [2, 4], but the sample `sample-1` has [2, 4, 1]"
        ]
    );
    assert_eq!(
        replaced("statement.md", "numbers =", "values ="),
        ["even/statement.md:5: the example gives values, but the parameters are numbers"]
    );
    assert_eq!(
        replaced("statement.md", "```example", "```"),
        [
            "even/statement.md: there are 0 example blocks, but data/sample.jsonl has 1 cases: show each, in that order"
        ]
    );
    assert_eq!(
        replaced("statement.md", "answer = 2\n", ""),
        ["even/statement.md:5: the example does not end with a line `answer = …`"]
    );
}

#[test]
fn there_is_a_sample() {
    let problems = problems(|files| {
        files.insert("data/sample.jsonl".to_owned(), String::new());
    });
    assert_eq!(
        problems[0],
        "even/data/sample.jsonl: there are no samples: write at least one, and explain it in the statement"
    );
}

#[test]
fn the_editorial_has_its_five_sections() {
    for title in [
        "How to see it",
        "The idea",
        "Cost",
        "Say aloud",
        "Follow-up",
    ] {
        assert_eq!(
            replaced("editorial.md", &format!("## {title}\n"), ""),
            [format!(
                "even/editorial.md: the section `## {title}` is missing"
            )]
        );
    }
    assert_eq!(
        replaced("editorial.md", "Count.\n", ""),
        ["even/editorial.md: the section `## The idea` is empty"]
    );
}

#[test]
fn secret_cases_are_enough_and_not_too_large() {
    assert_eq!(
        problems(|files| {
            let text = files.get_mut("data/secret.jsonl").unwrap();
            let end = text.trim_end().rfind('\n').unwrap();
            text.truncate(end + 1);
        }),
        ["even/data/secret.jsonl: there are 59 secret cases: write 60 to 300"]
    );
    let problems = problems(|files| {
        let text = files.get_mut("data/secret.jsonl").unwrap();
        text.truncate(text.trim_end().len() - 1);
        text.push_str(&" ".repeat(128 * 1024));
        text.push_str("}\n");
    });
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems[0].ends_with("at most 131072 (128 KiB) are good"),
        "{problems:?}"
    );
}

#[test]
fn bounds_are_declared_stated_kept_and_reached() {
    assert_eq!(
        replaced("kata.toml", ", length = [0, 100000], values = [1, 4]", ""),
        [
            "even/kata.toml: `numbers` has no `values = [least, most]`",
            "even/kata.toml: `numbers` has no `length = [least, most]`",
        ]
    );
    assert_eq!(
        replaced("kata.toml", "values = [1, 4]", "values = [1, 5]"),
        [
            "even/statement.md: `numbers` is declared with the bound 5, which `## Constraints` does not state",
            "even/data/secret.jsonl: no case has 5 in `numbers`: a bound of the statement that nothing tests",
        ]
    );
    assert_eq!(
        replaced("data/sample.jsonl", "[2,4,1]", "[2,4,9]")[0],
        "even/statement.md:5: the example says numbers = [2, 4, 1], but the sample `sample-1` has [2, 4, 9]"
    );
    assert!(
        replaced("data/sample.jsonl", "[2,4,1]", "[2,4,9]").contains(
            &"even/data/sample.jsonl:1: case `sample-1`: `numbers` has 9, and 1 to 4 are allowed"
                .to_owned()
        )
    );
}

#[test]
fn secret_cases_come_smallest_first_and_once() {
    assert_eq!(
        replaced("data/secret.jsonl", "\"in\":[[]]", "\"in\":[[2,2]]"),
        [
            "even/data/secret.jsonl: no case has `numbers` with a length of 0: a bound of the statement that nothing tests",
            "even/data/secret.jsonl:2: the case `secret-1` has size 2 and follows one of size 3: smallest first",
            "even/data/secret.jsonl:3: the case `secret-2` has the input of line 1 again",
        ]
    );
}

#[test]
fn scale_families_double_at_least_four_times() {
    assert_eq!(
        replaced("data/scale.jsonl", "\"n\":16", "\"n\":15"),
        [
            "even/data/scale.jsonl:3: the family `even` goes from n = 8 to 15: each size is twice the one before",
            "even/data/scale.jsonl:4: the family `even` goes from n = 15 to 32: each size is twice the one before",
        ]
    );
    assert_eq!(
        replaced(
            "data/scale.jsonl",
            "\"n\":64,\"family\":\"even\"",
            "\"n\":64,\"family\":\"odd\""
        ),
        [
            "even/data/scale.jsonl:1: the family `even` has 4 sizes: write at least 5, doubling",
            "even/data/scale.jsonl:5: the family `odd` has 1 sizes: write at least 5, doubling",
        ]
    );
    assert_eq!(
        without("data/scale.jsonl"),
        [
            "even/data/scale.jsonl: there are no scale cases: write a family of doubling sizes",
            "even/data/scale.jsonl: the file is missing",
        ]
    );
}

#[test]
fn each_verdict_has_its_submissions() {
    assert_eq!(
        without("submissions/accepted/count.rs"),
        ["even/submissions/accepted: there is no reference solution in Rust"]
    );
    assert_eq!(
        without("submissions/wrong_answer/a.rs"),
        ["even/submissions/wrong_answer: there are 2 submissions: write at least 3"]
    );
    assert_eq!(
        without("submissions/time_limit_exceeded/brute.rs"),
        ["even/submissions/time_limit_exceeded: there are 0 submissions: write at least 1"]
    );
}

#[test]
fn a_submission_says_first_what_it_is() {
    for source in [
        "",
        "fn f() {}\n",
        "//\nfn f() {}\n",
        "#[inline]\nfn f() {}\n",
    ] {
        assert_eq!(
            replaced(
                "submissions/wrong_answer/a.rs",
                "//! Forgets the last run.\n",
                source
            ),
            [
                "even/submissions/wrong_answer/a.rs:1: the first line is not a comment that says what the solution \
                 does, or its mistake"
            ]
        );
    }
}

#[test]
fn the_package_has_its_files_and_no_others() {
    assert_eq!(
        without("generators/secret.rs"),
        ["even/generators/secret.rs: the file is missing"]
    );
    let problems = problems(|files| {
        files.insert("submissions/acepted/typo.rs".to_owned(), String::new());
    });
    assert_eq!(problems.len(), 1, "{problems:?}");
    assert!(
        problems[0]
            .starts_with("even/submissions/acepted/typo.rs: the file is not part of a package"),
        "{problems:?}"
    );
}

#[test]
fn what_the_template_left_to_fill_in_is_found() {
    assert_eq!(
        replaced("editorial.md", "Count.", "FILL IN: the idea"),
        ["even/editorial.md:7: still to be filled in"]
    );
}
