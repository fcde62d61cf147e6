//! A small good package for the tests, to be broken one way at a time.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::{Entry, Package, PackageFiles};

pub(crate) const MANIFEST: &str = r#"id = "019a0000-0000-7000-8000-000000000001"
title = "Longest even run"
pattern = "sliding-window"
difficulty = "easy"
target_minutes = 10
license = "MIT OR Apache-2.0"
signals = ["contiguous"]
hints = ["nudge", "closer", "the idea"]

[[decoys]]
pattern = "two-pointers"
why_not = "nothing is sorted"

[signature]
function = "longest_even_run"
parameters = [{ name = "numbers", type = "list<int>", length = [0, 100000], values = [1, 4] }]
returns = "int"

[cost]
time = "n"
space = "1"
size = "the number of numbers"
"#;

const STATEMENT: &str = "# Longest even run

How long is the longest run of even numbers?

```example
numbers = [2, 4, 1]
answer = 2
```

## Constraints

- 0 to 100,000 numbers, each from 1 to 4.
";

const EDITORIAL: &str = "# Longest even run

## How to see it
Contiguous.

## The idea
Count.

## Cost
O(n).

## Say aloud
Empty list.

## Follow-up
A stream.
";

/// The files of a package that lint finds nothing wrong with.
pub(crate) fn good_files() -> BTreeMap<String, String> {
    let mut secret = String::new();
    for index in 0..60 {
        let numbers = vec!["2"; index].join(",");
        let _ = writeln!(
            secret,
            r#"{{"id":"secret-{index}","why":"all even","in":[[{numbers}]],"out":{index}}}"#
        );
    }
    let mut scale = String::new();
    for doubling in 0..5 {
        let size = 4_usize << doubling;
        let numbers = vec!["2"; size].join(",");
        let _ = writeln!(
            scale,
            r#"{{"id":"even-{size}","why":"no early exit","n":{size},"family":"even","in":[[{numbers}]],"out":{size}}}"#
        );
    }
    let sample = r#"{"id":"sample-1","why":"a run at the front","in":[[2,4,1]],"out":2}"#;
    [
        ("kata.toml", MANIFEST),
        ("statement.md", STATEMENT),
        ("editorial.md", EDITORIAL),
        ("data/sample.jsonl", &format!("{sample}\n")),
        ("data/secret.jsonl", &secret),
        ("data/scale.jsonl", &scale),
        ("generators/secret.rs", "// writes data/\n"),
        ("submissions/accepted/count.rs", "// One pass.\n"),
        (
            "submissions/wrong_answer/a.rs",
            "//! Forgets the last run.\n",
        ),
        ("submissions/wrong_answer/b.rs", "// Counts odd numbers.\n"),
        ("submissions/wrong_answer/c.rs", "// Panics on nothing.\n"),
        (
            "submissions/time_limit_exceeded/brute.rs",
            "// Every run.\n",
        ),
    ]
    .into_iter()
    .map(|(path, text)| (path.to_owned(), text.to_owned()))
    .collect()
}

/// The package of `files` in memory.
pub(crate) fn files_of(files: BTreeMap<String, String>) -> PackageFiles {
    let files = files
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()));
    PackageFiles::memory("even", files)
}

/// The parsed package of `files`.
pub(crate) fn package_of(files: BTreeMap<String, String>) -> Package {
    Entry::open("sliding-window", "longest-even-run", files_of(files))
        .unwrap()
        .package()
        .unwrap()
}
