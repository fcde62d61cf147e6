//! Rules on `editorial.md`.

use super::Problems;
use super::sections::{is_headed, section};

const PATH: &str = "editorial.md";

/// What every editorial tells.
const SECTIONS: [&str; 5] = [
    "How to see it",
    "The idea",
    "Cost",
    "Say aloud",
    "Follow-up",
];

pub(super) fn check(problems: &mut Problems<'_>) {
    let package = problems.package;
    problems.note_unfilled(PATH, &package.editorial);
    if !is_headed(&package.editorial, &package.manifest.title) {
        let message = format!("the first line is not `# {}`", package.manifest.title);
        problems.note(PATH, 1, message);
    }
    for title in SECTIONS {
        match section(&package.editorial, title) {
            None => problems.note(PATH, None, format!("the section `## {title}` is missing")),
            Some(body) if body.is_empty() => {
                problems.note(PATH, None, format!("the section `## {title}` is empty"));
            }
            Some(_) => {}
        }
    }
}
