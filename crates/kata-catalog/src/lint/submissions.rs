//! Rules on the submissions: enough of each verdict, and each says what it is.

use kata_core::{Language, Verdict};

use super::Problems;
use crate::Submission;

/// The fewest submissions a verdict's folder has.
const LEAST: [(Verdict, usize); 2] = [(Verdict::WrongAnswer, 3), (Verdict::TimeLimitExceeded, 1)];

pub(super) fn check(problems: &mut Problems<'_>) {
    let submissions = &problems.package.submissions;
    let has_rust_reference = submissions.iter().any(|submission| {
        submission.verdict == Verdict::Accepted && submission.language == Language::Rust
    });
    if !has_rust_reference {
        let message = "there is no reference solution in Rust";
        problems.note("submissions/accepted", None, message);
    }
    for (verdict, least) in LEAST {
        let count = submissions
            .iter()
            .filter(|submission| submission.verdict == verdict)
            .count();
        if count < least {
            let folder = format!("submissions/{}", verdict.name());
            let message = format!("there are {count} submissions: write at least {least}");
            problems.note(&folder, None, message);
        }
    }
    for submission in submissions {
        let text = String::from_utf8_lossy(&submission.source);
        if !begins_with_comment(submission, &text) {
            let message =
                "the first line is not a comment that says what the solution does, or its mistake";
            problems.note(&submission.path(), 1, message);
        }
        problems.note_unfilled(&submission.path(), &text);
    }
}

fn begins_with_comment(submission: &Submission, text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    first
        .strip_prefix(submission.language.line_comment())
        .is_some_and(|comment| comment.chars().any(char::is_alphabetic))
}
