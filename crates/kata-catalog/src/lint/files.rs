//! Rules on which files a package has.

use kata_core::Checker;

use super::Problems;
use crate::package::{ANSWER_VALIDATOR, INPUT_VALIDATOR};
use crate::{Submission, equivalents};

/// The files every package has, submissions aside.
const FILES: [&str; 7] = [
    "kata.toml",
    "statement.md",
    "editorial.md",
    "data/sample.jsonl",
    "data/secret.jsonl",
    "data/scale.jsonl",
    "generators/secret.rs",
];

/// The files a package has if it needs them.
const OPTIONAL: [&str; 3] = [equivalents::PATH, INPUT_VALIDATOR, ANSWER_VALIDATOR];

pub(super) fn check(problems: &mut Problems<'_>) {
    let files = &problems.package.files;
    for path in FILES {
        if !files.iter().any(|file| file.path == path) {
            problems.note(path, None, "the file is missing");
        }
    }
    if let Some(generator) = &problems.package.generator {
        problems.note_unfilled("generators/secret.rs", generator);
    }
    let needs_predicate = problems.package.manifest.checker == Checker::Valid;
    if needs_predicate && problems.package.answer_validator.is_none() {
        let message = "the file is missing: the checker `valid` asks it whether an answer is right";
        problems.note(ANSWER_VALIDATOR, None, message);
    }
    for file in files {
        let path = file.path.as_str();
        let is_known = FILES.contains(&path) || OPTIONAL.contains(&path);
        if !is_known && Submission::from_path(path).is_none() {
            let message = format!(
                "the file is not part of a package: it holds {}, submissions/<verdict>/<name>.<language>, and if need be {}",
                FILES.join(", "),
                OPTIONAL.join(", ")
            );
            problems.note(&file.path, None, message);
        }
    }
}
