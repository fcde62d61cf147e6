//! Rules on which files a package has.

use super::Problems;
use crate::Submission;

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
    for file in files {
        if !FILES.contains(&file.path.as_str()) && Submission::from_path(&file.path).is_none() {
            let message = format!(
                "the file is not part of a package: it holds {} and submissions/<verdict>/<name>.<language>",
                FILES.join(", ")
            );
            problems.note(&file.path, None, message);
        }
    }
}
