//! Rules on what `kata.toml` declares.

use kata_core::{Checker, Type};

use super::Problems;

const PATH: &str = "kata.toml";

pub(super) fn check(problems: &mut Problems<'_>) {
    let package = problems.package;
    let manifest = &package.manifest;
    problems.note_unfilled(PATH, &package.manifest_text);
    let line = |key: &str| line_of(&package.manifest_text, key);

    if manifest.id.is_nil() {
        problems.note(PATH, line("id"), "the id is the nil UUID: make a fresh one");
    }
    if manifest.hints.len() != 3 {
        let message = format!(
            "there are {} hints: write three, a nudge, something closer, the idea",
            manifest.hints.len()
        );
        problems.note(PATH, line("hints"), message);
    }
    if manifest.signals.is_empty() {
        let message = "there are no signals: write what in the statement gives the pattern away";
        problems.note(PATH, line("signals"), message);
    }
    if manifest.decoys.is_empty() {
        let message = "there are no decoys: name a pattern it is mistaken for, and why not";
        problems.note(PATH, None, message);
    }
    for decoy in &manifest.decoys {
        if decoy.pattern == manifest.pattern {
            let message = format!("the decoy `{}` is the kata's own pattern", decoy.pattern);
            problems.note(PATH, line("[[decoys]]"), message);
        }
    }
    if manifest.also.contains(&manifest.pattern) {
        let message = format!(
            "`also` repeats the kata's own pattern `{}`",
            manifest.pattern
        );
        problems.note(PATH, line("also"), message);
    }
    for related in &manifest.related {
        if !related
            .split_once(':')
            .is_some_and(|(site, problem)| !site.is_empty() && !problem.is_empty())
        {
            let message =
                format!("`{related}` does not name a problem: write site:problem, as leetcode:904");
            problems.note(PATH, line("related"), message);
        }
    }
    let Some(answer) = manifest.signature.answer_type() else {
        if manifest.checker == Checker::Valid {
            let message =
                "the checker `valid` is for functions: a class's answers have no one type";
            problems.note(PATH, line("[checker]"), message);
        }
        return;
    };
    let fits = match manifest.checker {
        Checker::Exact | Checker::Valid => true,
        Checker::Unordered(_) => answer.has(&|of| matches!(of, Type::List(_))),
        Checker::Float { .. } => answer.has(&|of| *of == Type::Float),
    };
    if !fits {
        let message = format!("the checker has nothing to do for an answer of type {answer}");
        problems.note(PATH, line("[checker]"), message);
    }
}

/// The line that begins with `key`, from 1.
fn line_of(text: &str, key: &str) -> Option<usize> {
    let begins = |line: &str| {
        let rest = line.trim_start().strip_prefix(key);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '=']))
    };
    text.lines().position(begins).map(|index| index + 1)
}
