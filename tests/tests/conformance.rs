//! Every shape of kata in every language: a solution in `tests/conformance` answers what the reference in Rust answers.

use std::collections::BTreeSet;
use std::path::PathBuf;

use kata_core::Language;
use kata_tests::{TestEnvironment, repository};

/// Shapes that a language has no form for, as its section of `harness/README.md` says: C has no characters beyond a byte.
const WITHOUT: [(&str, Language); 1] = [("unicode", Language::C)];

/// The solutions of `shape`, with the languages they are in.
fn solutions(shape: &str) -> Vec<(Language, PathBuf)> {
    let file = |language: Language| {
        let name = format!("tests/conformance/{shape}.{}", language.extension());
        (language, repository().join(name))
    };
    Language::ALL
        .into_iter()
        .filter(|language| *language != Language::Rust && !WITHOUT.contains(&(shape, *language)))
        .map(file)
        .collect()
}

#[test]
fn every_shape_is_solved_in_every_language() {
    let environment = TestEnvironment::with_languages();
    let shapes: BTreeSet<String> = std::fs::read_dir(repository().join("tests/katas/shapes"))
        .expect("the fixtures")
        .map(|shape| {
            shape
                .expect("one")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(shapes.len(), 18, "a fixture a shape");
    let mut wrong = Vec::new();
    for shape in shapes {
        let solutions = solutions(&shape);
        let mut command = environment.command(&["judge", &shape, "--format", "json"]);
        command.args(solutions.iter().map(|(_, file)| file));
        let outcome = kata_tests::run(&mut command);
        let verdicts: Vec<serde_json::Value> = outcome
            .stdout
            .lines()
            .map(|line| serde_json::from_str(line).expect("a line of JSON"))
            .collect();
        assert_eq!(
            verdicts.len(),
            solutions.len(),
            "{shape}: {}",
            outcome.stderr
        );
        for ((language, _), verdict) in solutions.iter().zip(verdicts) {
            assert_eq!(verdict["language"], language.name());
            if verdict["verdict"] != "accepted" {
                wrong.push(format!("{shape}, {language}: {verdict}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
