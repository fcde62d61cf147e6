//! Every shape of kata: each fixture's submissions get their folder's verdict.

use kata_tests::{TestEnvironment, repository};

#[test]
fn submissions_of_every_shape_get_their_folders_verdict() {
    let environment = TestEnvironment::with_fixtures();
    let root = repository().join("tests/katas/shapes");
    let mut shapes = 0;
    for kata in std::fs::read_dir(&root).expect("the fixtures") {
        let kata = kata.expect("a fixture").path();
        let slug = kata
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        shapes += 1;
        for verdict in ["accepted", "wrong_answer"] {
            let mut command = environment.command(&["judge", &slug, "--format", "json"]);
            let submissions = std::fs::read_dir(kata.join("submissions").join(verdict));
            let files = submissions
                .expect("submissions")
                .map(|file| file.expect("one").path());
            command.args(files);
            let outcome = kata_tests::run(&mut command);
            assert!(!outcome.stdout.is_empty(), "{slug}: {}", outcome.stderr);
            for line in outcome.stdout.lines() {
                let json: serde_json::Value = serde_json::from_str(line).expect("JSON");
                assert_eq!(json["verdict"], verdict, "{line}");
            }
        }
    }
    assert_eq!(shapes, 18, "a fixture a shape");
}

#[test]
fn what_a_predicate_says_is_shown_with_the_case() {
    let environment = TestEnvironment::with_fixtures();
    let twice = "tests/katas/shapes/any-valid-answer/submissions/wrong_answer/same_twice.rs";
    let twice = repository().join(twice);
    let outcome = environment.kata(&["judge", "any-valid-answer", twice.to_str().expect("a path")]);
    assert!(outcome.stdout.contains("is taken twice"), "{outcome:?}");
}

#[test]
fn starters_of_every_shape_compile_and_are_not_yet_right() {
    let environment = TestEnvironment::with_fixtures();
    for slug in [
        "linked-list",
        "binary-tree",
        "in-place",
        "class",
        "nested-lists",
        "optional",
    ] {
        let started = environment.kata(&["start", slug, "--no-watch"]);
        assert_eq!(started.code, Some(0), "{started:?}");
        let tested = environment.kata(&["test", "--format", "json"]).json();
        let verdict = tested["verdict"].as_str().expect("a verdict");
        assert!(
            ["run_time_error", "wrong_answer"].contains(&verdict),
            "{slug}: {tested}"
        );
        assert_eq!(environment.kata(&["stop"]).code, Some(0));
    }
}
