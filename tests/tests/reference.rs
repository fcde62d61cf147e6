//! The whole command-line reference in one snapshot: a change of it is a change for users.

use kata_tests::TestEnvironment;

/// Every command's path, found through the help of the one above it.
fn commands(environment: &TestEnvironment, path: &[String]) -> Vec<Vec<String>> {
    let arguments: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
    let help = environment.kata(&arguments).stdout;
    let below = help
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1)
        .take_while(|line| !line.is_empty())
        .filter(|line| !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(|name| [path, &[name.to_owned()]].concat());
    let mut all = vec![path.to_vec()];
    for command in below {
        all.extend(commands(environment, &command));
    }
    all
}

#[test]
fn the_command_line_reference_is_as_it_was_reviewed() {
    let environment = TestEnvironment::new();
    let sections: Vec<String> = commands(&environment, &[])
        .iter()
        .map(|path| {
            let arguments: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
            let help = environment.kata(&arguments).stdout;
            format!("$ kata {}\n{help}", arguments.join(" "))
        })
        .collect();
    insta::assert_snapshot!("reference", sections.join("\n"));
}
