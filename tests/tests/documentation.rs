//! What the README tells people to type works.

use kata_tests::{TestEnvironment, repository};

fn readme() -> String {
    std::fs::read_to_string(repository().join("README.md")).expect("the README")
}

#[test]
fn the_readmes_first_command_starts_a_round() {
    let readme = readme();
    let command = readme
        .lines()
        .find_map(|line| line.strip_prefix("cargo run --release -p kata -- "))
        .expect("the command that runs the main job");
    let environment = TestEnvironment::new();
    let arguments: Vec<&str> = command
        .split_whitespace()
        .chain(["--no-watch", "--format", "json"])
        .collect();
    let started = environment.kata(&arguments).json();
    assert_eq!(started["pattern"], "sliding-window");
}

#[test]
fn the_readmes_test_command_is_the_one_that_ci_runs() {
    let ci = std::fs::read_to_string(repository().join(".ci/run")).unwrap();
    assert!(readme().contains("\ncargo xtask ci\n"));
    assert!(
        ci.lines()
            .any(|line| line.trim().ends_with("cargo xtask ci")),
        "{ci}"
    );
}

#[test]
fn every_command_is_in_the_readme_and_has_help() {
    let environment = TestEnvironment::new();
    let help = environment.kata(&["--help"]).stdout;
    let commands: Vec<&str> = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 15, "{help}");
    for command in commands.into_iter().filter(|command| *command != "help") {
        assert!(
            readme().contains(&format!("`kata {command}")),
            "{command} is not in the README"
        );
        assert_eq!(
            environment.kata(&[command, "--help"]).code,
            Some(0),
            "{command}"
        );
    }
}
