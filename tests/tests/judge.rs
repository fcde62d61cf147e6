//! What the judge says of solutions of every kind, through `kata judge`.

use kata_tests::{Outcome, TestEnvironment};

fn judged(environment: &TestEnvironment, text: impl AsRef<[u8]>) -> Outcome {
    environment.write("solution.rs", text);
    environment.kata(&[
        "judge",
        "longest-two-kind-run",
        "solution.rs",
        "--format",
        "json",
    ])
}

fn verdict(text: impl AsRef<[u8]>) -> (String, String) {
    let outcome = judged(&TestEnvironment::new(), text);
    let json = outcome.json();
    let message = json["failure"]["message"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    (
        json["verdict"].as_str().expect("a verdict").to_owned(),
        message,
    )
}

const BODY: &str = "let mut counts = HashMap::new(); let (mut left, mut best) = (0, 0);
    for right in 0..tiles.len() {
        *counts.entry(tiles[right]).or_insert(0) += 1;
        while counts.len() > 2 {
            let count = counts.get_mut(&tiles[left]).unwrap();
            *count -= 1;
            if *count == 0 { counts.remove(&tiles[left]); }
            left += 1;
        }
        best = best.max(right + 1 - left);
    }
    best";

#[test]
fn every_usual_form_is_accepted_as_it_stands() {
    for text in [
        format!("fn longest_two_kind_run(tiles: Vec<i32>) -> usize {{ {BODY} }}"),
        format!("pub fn longest_two_kind_run(tiles: &[i64]) -> i64 {{ ({{ {BODY} }}) as i64 }}"),
        format!("fn longestTwoKindRun(tiles: &Vec<u32>) -> u8 {{ ({{ {BODY} }}) as u8 }}")
            .replace("as u8", "as u16")
            .replace("-> u8", "-> u16"),
        format!(
            "impl Solution {{ pub fn longest_two_kind_run(tiles: Vec<i32>) -> i32 {{ ({{ {BODY} }}) as i32 }} }}"
        ),
        format!(
            "//! notes\n#![allow(dead_code)]\nuse std::collections::HashMap;\nstruct Solution;\n\
             impl Solution {{ fn longest_two_kind_run(&self, tiles: Vec<i64>) -> usize {{ {BODY} }} }}"
        ),
    ] {
        assert_eq!(verdict(&text).0, "accepted", "{text}\n{}", verdict(&text).1);
    }
}

fn answering(body: &str) -> (String, String) {
    verdict(format!(
        "fn longest_two_kind_run(tiles: Vec<i64>) -> usize {{ {body} }}"
    ))
}

#[test]
fn limits_and_faults_get_their_verdicts() {
    for (body, wanted) in [
        ("tiles.len()", "wrong_answer"),
        ("loop {}", "time_limit_exceeded"),
        (
            "let mut all = vec![]; loop { all.push(vec![1u8; 1 << 20]); }",
            "memory_limit_exceeded",
        ),
        (
            "loop { println!(\"again and again\"); }",
            "output_limit_exceeded",
        ),
        ("std::process::exit(0)", "run_time_error"),
        ("std::process::abort()", "run_time_error"),
        (
            "fn down(n: usize) -> usize { std::hint::black_box(down(n + 1) + 1) } down(tiles.len())",
            "run_time_error",
        ),
        (
            "std::thread::sleep(std::time::Duration::from_secs(3600)); tiles.len()",
            "wrong_answer",
        ),
        (
            "std::fs::read(\"/etc/hostname\").unwrap().len()",
            "run_time_error",
        ),
        ("let x: i32 = \"\"; 0", "compile_error"),
    ] {
        assert_eq!(answering(body).0, wanted, "{body}");
    }
}

#[test]
fn faults_are_told_in_the_words_of_the_language() {
    let (_, panic) = answering("tiles[1000]  as usize");
    assert!(
        panic.contains("index out of bounds: the len is 0 but the index is 1000"),
        "{panic}"
    );
    let (_, overflow) = answering("let less = tiles.len() - 1; less");
    assert!(
        overflow.contains("attempt to subtract with overflow"),
        "{overflow}"
    );
    let (_, deep) = answering(
        "fn down(n: usize) -> usize { std::hint::black_box(down(n + 1) + 1) } down(tiles.len())",
    );
    assert_eq!(deep, "stack overflow: the recursion is too deep");
    let (_, narrow) = verdict("fn longest_two_kind_run(tiles: Vec<i8>) -> usize { tiles.len() }");
    assert!(
        narrow.contains("does not fit i8: use a wider parameter type"),
        "{narrow}"
    );
}

#[test]
fn compile_errors_point_into_the_file() {
    let (_, mismatch) =
        verdict("fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {\n    tiles\n}\n");
    assert!(mismatch.contains("--> solution.rs:2:5"), "{mismatch}");
    let (_, open) = verdict("fn longest_two_kind_run(tiles: Vec<i64>) -> i64 {\n");
    assert!(
        open.contains("solution.rs:1:") && !open.contains("entry.rs"),
        "{open}"
    );
    let (_, missing) = verdict("fn other() {}");
    assert!(
        missing.contains("solution.rs has no function `longest_two_kind_run`"),
        "{missing}"
    );
    let (_, count) = verdict("fn longest_two_kind_run() -> i64 { 0 }");
    assert!(
        count.contains("takes 0 parameters, and this kata passes 1"),
        "{count}"
    );
    let (_, unknown) = verdict("struct T;\nfn longest_two_kind_run(tiles: T) -> i64 { 0 }");
    assert!(
        unknown.contains("kata cannot pass an argument as `T`"),
        "{unknown}"
    );
}

#[test]
fn a_file_that_is_no_text_or_far_too_large_is_a_compile_error() {
    let (not_text, message) = verdict(b"fn \xff\xfe");
    assert_eq!(not_text, "compile_error");
    assert!(message.contains("not UTF-8"), "{message}");
    let (too_large, message) = verdict(vec![b'/'; 5 << 20]);
    assert_eq!(too_large, "compile_error");
    assert!(message.contains("larger than 256 KiB"), "{message}");
}

#[test]
fn the_same_solution_costs_the_same_on_every_run() {
    let environment = TestEnvironment::new();
    let text = format!("fn longest_two_kind_run(tiles: Vec<i32>) -> usize {{ {BODY} }}");
    let fuel = |outcome: Outcome| outcome.json()["fuel"].as_u64().unwrap();
    let first = fuel(judged(&environment, &text));
    assert!(first > 0);
    assert_eq!(first, fuel(judged(&environment, &text)));
    assert_eq!(first, fuel(judged(&TestEnvironment::new(), &text)));
}

#[test]
fn several_files_get_a_line_each_in_the_order_given() {
    let environment = TestEnvironment::new();
    environment.write(
        "right.rs",
        format!("fn longest_two_kind_run(tiles: Vec<i32>) -> usize {{ {BODY} }}"),
    );
    environment.write(
        "wrong.rs",
        "fn longest_two_kind_run(tiles: Vec<i32>) -> usize { 0 }",
    );
    let outcome = environment.kata(&[
        "judge",
        "longest-two-kind-run",
        "right.rs",
        "wrong.rs",
        "right.rs",
        "--threads",
        "2",
        "--format",
        "json",
    ]);
    assert_eq!(outcome.code, Some(1));
    let verdicts: Vec<String> = outcome
        .stdout
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["verdict"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .collect();
    assert_eq!(verdicts, ["accepted", "wrong_answer", "accepted"]);
}

#[test]
fn a_file_costs_the_same_alone_in_a_batch_and_after_other_saves() {
    let environment = TestEnvironment::new();
    let text = format!("fn longest_two_kind_run(tiles: Vec<i32>) -> usize {{ {BODY} }}");
    let fuel = |files: &[&str]| {
        let mut arguments = vec!["judge", "longest-two-kind-run", "--format", "json"];
        arguments.extend(files);
        let outcome = environment.kata(&arguments);
        let last = outcome.stdout.lines().last().expect("a line").to_owned();
        let json: serde_json::Value = serde_json::from_str(&last).expect("JSON");
        json["fuel"].as_u64().expect("fuel")
    };
    // The same code in different words, so that no build is answered from the cache of modules.
    let write = |name: &str, word: &str| environment.write(name, format!("// {word}\n{text}"));
    write("first.rs", "first");
    let alone = fuel(&["first.rs"]);
    for name in ["a.rs", "b.rs", "c.rs"] {
        write(name, name);
    }
    assert_eq!(fuel(&["a.rs", "b.rs", "c.rs"]), alone);
    environment.write(
        "other.rs",
        text.replace("counts.len() > 2", "counts.len() > 1"),
    );
    assert_ne!(fuel(&["other.rs"]), alone);
    write("again.rs", "again");
    assert_eq!(fuel(&["again.rs"]), alone);
}

#[test]
fn extra_memory_is_a_verdict_where_the_kata_says_so_and_told_where_not() {
    let environment = TestEnvironment::with_fixtures();
    let wasteful = "fn echo(numbers: Vec<i64>) -> i64 { let copy: Vec<i64> = numbers.iter().map(|n| n + 1).collect(); \
                    std::hint::black_box(&copy); copy.iter().map(|n| n - 1).sum() }";
    environment.write("wasteful.rs", wasteful);
    environment.write(
        "frugal.rs",
        "fn echo(numbers: &[i64]) -> i64 { numbers.iter().sum() }",
    );
    let judged = |kata: &str, file: &str| {
        environment
            .kata(&["judge", kata, file, "--format", "json"])
            .json()
    };
    let refused = judged("frugal-echo", "wasteful.rs");
    assert_eq!(refused["verdict"], "memory_limit_exceeded");
    let message = refused["failure"]["message"].as_str().expect("a message");
    assert!(
        message.starts_with("every answer is right, but the extra memory grows like n^1.0"),
        "{message}"
    );
    assert_eq!(judged("frugal-echo", "frugal.rs")["verdict"], "accepted");
    let told = judged("echo", "wasteful.rs");
    assert_eq!(told["verdict"], "accepted");
    assert_eq!(told["memory_growth"]["outcome"], "beyond");
    // Eight bytes a number, give or take what the call and its answer are kept in.
    let bytes = told["extra_memory_bytes"].as_u64().expect("bytes");
    assert!(bytes.abs_diff(8 * 1024) < 100, "{bytes}");
}
