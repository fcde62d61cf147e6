//! The files of a new package, to be filled in.

use std::path::PathBuf;

use uuid::Uuid;

/// What a text of the template that is still to be written says; [`lint`](crate::lint()) looks for it.
pub(crate) const TO_FILL: &str = "FILL IN";

/// The files of a package for a new kata, each as its path below the catalog's directory and its text. They parse,
/// and [`lint`](crate::lint()) says what is to be filled in. `pattern` and `slug` are slugs, `title` is one line.
pub fn template(pattern: &str, slug: &str, title: &str) -> Vec<(PathBuf, String)> {
    let package = PathBuf::from(pattern).join(slug);
    let function = slug.replace('-', "_");
    [
        ("kata.toml", manifest(pattern, &function, title)),
        ("statement.md", STATEMENT.replace("{title}", title)),
        ("editorial.md", EDITORIAL.replace("{title}", title)),
        ("data/sample.jsonl", SAMPLE.to_owned()),
        ("data/secret.jsonl", String::new()),
        ("data/scale.jsonl", String::new()),
        ("generators/secret.rs", GENERATOR.to_owned()),
        (
            "submissions/accepted/reference.rs",
            submission("the idea of the reference solution", &function),
        ),
        (
            "submissions/wrong_answer/first_mistake.rs",
            submission("the mistake", &function),
        ),
        (
            "submissions/wrong_answer/second_mistake.rs",
            submission("the mistake", &function),
        ),
        (
            "submissions/wrong_answer/third_mistake.rs",
            submission("the mistake", &function),
        ),
        (
            "submissions/time_limit_exceeded/brute_force.rs",
            submission("why it is slow", &function),
        ),
    ]
    .into_iter()
    .map(|(path, text)| (package.join(path), text))
    .collect()
}

fn manifest(pattern: &str, function: &str, title: &str) -> String {
    MANIFEST
        .replace("{id}", &Uuid::new_v4().to_string())
        .replace("{pattern}", pattern)
        .replace("{function}", function)
        // Any pattern but its own: a placeholder that the check takes.
        .replace(
            "{decoy}",
            if pattern == "hashing" {
                "sliding-window"
            } else {
                "hashing"
            },
        )
        // A TOML string: quoted as JSON is, but for what neither title nor TOML may hold.
        .replace("{title}", &serde_json::Value::from(title).to_string())
}

fn submission(what: &str, function: &str) -> String {
    format!(
        "// {TO_FILL}: {what}.\npub fn {function}(values: Vec<i64>) -> i64 {{\n    todo!()\n}}\n"
    )
}

const MANIFEST: &str = r#"id = "{id}"
title = {title}
pattern = "{pattern}"
difficulty = "medium"
target_minutes = 15
license = "MIT OR Apache-2.0"
related = []
signals = ["FILL IN: what in the statement gives the pattern away"]
hints = [
    "FILL IN: a nudge",
    "FILL IN: something closer",
    "FILL IN: the idea",
]

[[decoys]]
pattern = "{decoy}"
why_not = "FILL IN: another pattern it is mistaken for, and why that one does not fit"

[signature]
function = "{function}"
parameters = [{ name = "values", type = "list<int>", length = [0, 100000], values = [0, 1000] }]
returns = "int"

[cost]
time = "n"
space = "1"
size = "FILL IN: what n is, such as: the number of values"
"#;

const STATEMENT: &str = "# {title}

FILL IN: the problem, complete and short, in your own words.

```example
values = [1, 2, 3]
answer = 0
```

FILL IN: why that is the answer.

## Constraints

- FILL IN: every bound that kata.toml declares: `values` has 0 to 100,000 items, each from 0 to 1,000
";

const EDITORIAL: &str = "# {title}

## How to see it

FILL IN: the words of the statement that point to the pattern.

## The idea

FILL IN: in three sentences.

## Cost

FILL IN: time and space, and why the brute force is too slow.

## Say aloud

FILL IN: what an interviewer wants to hear: edges, trade-offs.

## Follow-up

FILL IN: the question that comes next, and its answer.
";

const SAMPLE: &str =
    "{\"id\":\"sample-1\",\"why\":\"FILL IN: what it shows\",\"in\":[[1,2,3]],\"out\":0}\n";

const GENERATOR: &str = r#"//! FILL IN: what the cases are, and how the oracle knows the right answers.

use kata_harness::generate::Cases;

/// Writes data/secret.jsonl and data/scale.jsonl: seeded, the same on every run.
pub fn generate(cases: &mut Cases) {
    // FILL IN: check the statement's bounds, and find the answer in another way than the reference.
    for length in 0..4 {
        let values = cases.random().numbers(length, 0, 9);
        cases.secret("FILL IN: what the case is there to catch", (values,), 0);
    }
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        cases.scale("one-family", n, (vec![1; n as usize],), 0);
    }
}
"#;

#[cfg(test)]
mod tests {
    use crate::{Entry, PackageFiles, lint};

    use super::*;

    fn entry(slug: &str, title: &str) -> Entry {
        let root = format!("heap/{slug}/");
        let files = template("heap", slug, title)
            .into_iter()
            .map(|(path, text)| {
                let path = path.to_str().unwrap().replace('\\', "/");
                (
                    path.strip_prefix(&root).unwrap().to_owned(),
                    text.into_bytes(),
                )
            });
        Entry::open("heap", slug, PackageFiles::memory("new", files)).unwrap()
    }

    #[test]
    fn a_new_package_can_be_read_but_is_not_good_until_it_is_filled() {
        let package = entry("next-parcel", "The \"next\" parcel")
            .package()
            .unwrap();
        assert_eq!(package.manifest.title, "The \"next\" parcel");
        assert_eq!(package.manifest.signature.name(), "next_parcel");
        let problems: Vec<_> = lint(&package).iter().map(ToString::to_string).collect();
        for expected in [
            "new/kata.toml:8: still to be filled in",
            "new/statement.md:3: still to be filled in",
            "new/submissions/accepted/reference.rs:1: still to be filled in",
            "new/data/sample.jsonl:1: still to be filled in",
        ] {
            assert!(
                problems.iter().any(|problem| problem == expected),
                "{problems:#?}"
            );
        }
    }

    #[test]
    fn two_new_packages_have_different_identities() {
        assert_ne!(
            entry("one", "One").manifest().id,
            entry("one", "One").manifest().id
        );
    }
}
