//! Bad input and bad surroundings: one clear error, its exit code, and nothing lost.

use kata_tests::{TestEnvironment, run};

#[test]
fn unknown_names_are_answered_with_the_nearest_ones() {
    let environment = TestEnvironment::new();
    let pattern = environment.kata(&["next", "--pattern", "slidin-windw"]);
    assert_eq!(pattern.code, Some(2));
    assert!(
        pattern.stderr.contains("the nearest is sliding-window"),
        "{pattern:?}"
    );
    let kata = environment.kata(&["start", "longest-too-kind-run"]);
    assert_eq!(kata.code, Some(2));
    assert!(kata.stderr.contains("longest-two-kind-run"), "{kata:?}");
}

#[test]
fn without_a_compiler_it_says_what_to_install_and_starts_no_clock() {
    let environment = TestEnvironment::new();
    let outcome = run(environment
        .command(&["start", "longest-two-kind-run", "--no-watch"])
        .env("PATH", environment.path("")));
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("no Rust compiler"), "{outcome:?}");
    assert!(outcome.stderr.contains("hint: install Rust"), "{outcome:?}");
    assert_eq!(
        environment.kata(&["status", "--format", "json"]).json()["attempt"],
        serde_json::Value::Null
    );
}

#[test]
fn a_broken_configuration_is_named_with_line_and_column() {
    let environment = TestEnvironment::new();
    environment.write("home/config.toml", "solutions = 3\n");
    let outcome = environment.kata(&["list"]);
    assert_eq!(outcome.code, Some(2));
    assert!(
        outcome.stderr.contains("config.toml") && outcome.stderr.contains("line 1"),
        "{outcome:?}"
    );
}

#[test]
fn a_damaged_history_is_named_and_left_alone() {
    let environment = TestEnvironment::new();
    let damage = "no database at all ".repeat(200);
    environment.write("home/history.db", &damage);
    let outcome = environment.kata(&["week"]);
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("is damaged"), "{outcome:?}");
    assert_eq!(
        std::fs::read_to_string(environment.path("home/history.db")).unwrap(),
        damage
    );
}

#[test]
fn a_home_that_cannot_be_written_is_named_with_what_to_set() {
    let environment = TestEnvironment::new();
    environment.write("file", "");
    let outcome = run(environment
        .command(&["list"])
        .env("KATA_HOME", environment.path("file/home")));
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("KATA_HOME"), "{outcome:?}");
}

#[test]
fn a_broken_package_beside_the_catalog_is_left_out_with_its_error() {
    let environment = TestEnvironment::new();
    let package = environment.path("home/catalogs/mine/sliding-window/broken");
    std::fs::create_dir_all(&package).unwrap();
    std::fs::write(package.join("kata.toml"), "title = \"x\"\ncolour = 1\n").unwrap();
    let outcome = environment.kata(&["list"]);
    assert_eq!(outcome.code, Some(0));
    assert!(outcome.stderr.contains("kata.toml:2:1"), "{outcome:?}");
    assert!(outcome.stderr.contains("colour"), "{outcome:?}");
}

#[test]
fn no_attempt_is_an_error_with_what_starts_one() {
    let environment = TestEnvironment::new();
    for command in ["test", "watch", "stop", "hint"] {
        let outcome = environment.kata(&[command]);
        assert_eq!(outcome.code, Some(2), "{command}");
        assert!(
            outcome.stderr.contains("hint: `kata next` starts one"),
            "{outcome:?}"
        );
    }
}
