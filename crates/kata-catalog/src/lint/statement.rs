//! Rules on `statement.md`: it is headed, states its constraints, and its examples are the samples.

use kata_core::{Case, CaseGroup, Value, shortened};

use super::Problems;
use super::sections::{is_headed, section};
use crate::statement::{Example, examples};

const PATH: &str = "statement.md";

pub(super) fn check(problems: &mut Problems<'_>) {
    let package = problems.package;
    problems.note_unfilled(PATH, &package.statement);
    if !is_headed(&package.statement, &package.manifest.title) {
        let message = format!("the first line is not `# {}`", package.manifest.title);
        problems.note(PATH, 1, message);
    }
    if section(&package.statement, "Constraints").is_none_or(|body| body.is_empty()) {
        let message = "there is no section `## Constraints` that states every bound";
        problems.note(PATH, None, message);
    }
    match examples(&package.statement) {
        Ok(examples) => compare(problems, &examples),
        Err(error) => problems.note(PATH, error.line, error.message),
    }
}

/// Compares the examples with the samples, one by one.
fn compare(problems: &mut Problems<'_>, examples: &[Example]) {
    let samples: Vec<&Case> = problems.package.cases_of(CaseGroup::Sample).collect();
    if samples.is_empty() {
        let message = "there are no samples: write at least one, and explain it in the statement";
        problems.note("data/sample.jsonl", None, message);
    }
    if samples.len() != examples.len() {
        let message = format!(
            "there are {} example blocks, but data/sample.jsonl has {} cases: show each, in that order",
            examples.len(),
            samples.len()
        );
        problems.note(PATH, None, message);
    }
    for (example, sample) in examples.iter().zip(samples) {
        if let Some(message) = difference(problems, example, sample) {
            problems.note(PATH, example.line, message);
        }
    }
}

fn difference(problems: &Problems<'_>, example: &Example, sample: &Case) -> Option<String> {
    let signature = &problems.package.manifest.signature;
    let names = |joined: Vec<&str>| joined.join(", ");
    let wanted = names(signature.input_names());
    let written = names(
        example
            .arguments
            .iter()
            .map(|(name, _)| name.as_str())
            .collect(),
    );
    if wanted != written {
        return Some(format!(
            "the example gives {written}, but the parameters are {wanted}"
        ));
    }
    let differs = |name: &str, shown: &Value, data: &Value| {
        // As text: NaN is not equal to itself, and is the same number here.
        (shown.to_string() != data.to_string()).then(|| {
            format!(
                "the example says {name} = {}, but the sample `{}` has {}",
                shortened(shown),
                sample.id,
                shortened(data)
            )
        })
    };
    let shown = example.arguments.iter().map(|(_, value)| value.clone());
    let answer = signature.coerced_answer(&sample.input, example.answer.clone());
    let shown = signature.coerced_input(shown.collect());
    let arguments = example.arguments.iter().zip(&shown).zip(&sample.input);
    arguments
        .map(|(((name, _), shown), data)| (name.as_str(), shown, data))
        .chain([("answer", &answer, &sample.output)])
        .find_map(|(name, shown, data)| differs(name, shown, data))
}
