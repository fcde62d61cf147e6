//! The author's side: a new package, a catalog beside the embedded one, and a check that can fail.

use kata_tests::{TestEnvironment, copy, repository};

const PACKAGE: &str = "katas/prefix-sum/longest-even-stretch";

fn with_package() -> TestEnvironment {
    let environment = TestEnvironment::new();
    copy(&repository().join(PACKAGE), &environment.path(PACKAGE));
    environment
}

#[test]
fn a_package_of_the_catalog_is_proved() {
    let environment = with_package();
    let outcome = environment.kata(&["catalog", "check", PACKAGE]);
    let proved = "1 of 1 package proved, 0 problems; ";
    assert!(outcome.stdout.starts_with(proved), "{outcome:?}");
    assert_eq!(outcome.code, Some(0));
}

#[test]
fn a_submission_that_does_not_get_its_folders_verdict_is_a_problem() {
    let environment = with_package();
    let right = environment.path(&format!("{PACKAGE}/submissions/accepted/first_sight.rs"));
    let wrong = environment.path(&format!("{PACKAGE}/submissions/wrong_answer/not_wrong.rs"));
    std::fs::copy(right, wrong).unwrap();
    let outcome = environment.kata(&["catalog", "check", PACKAGE]);
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome
            .stdout
            .contains("not_wrong.rs: must be wrong answer, but is accepted"),
        "{outcome:?}"
    );
}

#[test]
fn a_mutant_that_survives_is_a_problem_unless_it_is_listed_with_a_reason() {
    let environment = with_package();
    let listed = format!("{PACKAGE}/submissions/equivalent_mutants.toml");
    let text = std::fs::read_to_string(environment.path(&listed)).unwrap();
    std::fs::remove_file(environment.path(&listed)).unwrap();
    let outcome = environment.kata(&["catalog", "check", PACKAGE]);
    assert_eq!(outcome.code, Some(1));
    let told = "array_of_places.rs:10: no case kills the mutant\n  - balance = if result == b'W'";
    assert!(outcome.stdout.contains(told), "{outcome:?}");

    let idle = "\n[[equivalent]]\nline = \"let mut longest = 0;\"\nmutant = \"let mut longest = 1;\"\nwhy = \"said\"\n";
    environment.write(&listed, text + idle);
    let outcome = environment.kata(&["catalog", "check", PACKAGE]);
    let told =
        "`let mut longest = 0;` as `let mut longest = 1;` is listed, but no such mutant survives";
    assert!(outcome.stdout.contains(told), "{outcome:?}");
}

#[test]
fn what_was_proved_before_is_left_out_until_something_of_it_changes() {
    // A package with few submissions and few mutants: it is proved several times.
    let package = "katas/linked-list/restrung-beads";
    let environment = TestEnvironment::new();
    copy(&repository().join(package), &environment.path(package));
    // The cache outlives the test: a package that no test before it has proved.
    let editorial = format!("{package}/editorial.md");
    let text = std::fs::read_to_string(environment.path(&editorial)).unwrap();
    let unique = environment.path("").display().to_string();
    environment.write(&editorial, format!("{text}\nWritten in {unique}.\n"));
    let check = |options: &[&str]| {
        let arguments = [&["catalog", "check", "katas/linked-list"], options].concat();
        environment.kata(&arguments).stdout
    };
    let whole = "1 of 1 package proved, 0 problems\n";
    let left_out = "0 of 0 packages proved, 0 problems; 1 proved before and unchanged\n";
    assert_eq!(check(&["--changed", "--no-mutants"]), whole);
    assert_eq!(check(&["--changed", "--no-mutants"]), left_out);
    // Without `--changed` everything is checked, and a proof without mutants is none with them.
    assert_eq!(check(&["--no-mutants"]), whole);
    let with_mutants = check(&["--changed"]);
    assert!(with_mutants.contains(" mutants killed"), "{with_mutants}");

    let statement = format!("{package}/statement.md");
    let text = std::fs::read_to_string(environment.path(&statement)).unwrap();
    environment.write(&statement, text.replace("## Constraints", "## Limits"));
    let changed = check(&["--changed", "--no-mutants"]);
    assert!(changed.contains("0 of 1 package proved"), "{changed}");
    // What failed is no proof.
    assert_eq!(check(&["--changed", "--no-mutants"]), changed);
}

#[test]
fn a_package_that_is_in_no_catalog_can_be_judged_against() {
    let environment = TestEnvironment::new();
    let package = "drafts/prefix-sum/even-draft";
    copy(&repository().join(PACKAGE), &environment.path(package));
    let solution = format!("{package}/submissions/accepted/first_sight.rs");
    let outcome = environment.kata(&["judge", package, &solution]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("grows like n "), "{outcome:?}");
}

#[test]
fn a_folder_without_packages_is_an_error_and_not_a_proof() {
    let environment = with_package();
    std::fs::create_dir(environment.path("empty")).unwrap();
    let outcome = environment.kata(&["catalog", "check", "empty"]);
    assert_eq!(outcome.code, Some(2));
    assert!(
        outcome.stderr.contains("there is no package in empty"),
        "{outcome:?}"
    );
}

#[test]
fn the_matrix_tells_which_cases_kill_which_mutants() {
    let environment = with_package();
    let outcome = environment.kata(&["catalog", "check", "--matrix", PACKAGE]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("  →  killed by s"), "{outcome:?}");
    assert!(outcome.stdout.contains("  →  survives"), "{outcome:?}");
    let json = environment
        .kata(&["catalog", "check", "--matrix", "--format", "json", PACKAGE])
        .json();
    let mutants = json["matrix"][0]["mutants"].as_array().expect("mutants");
    let killed = mutants.iter().filter(|mutant| mutant["fate"] == "killed");
    assert_eq!(json["killed"], killed.count());
}

#[test]
fn a_bound_that_no_case_reaches_is_a_problem() {
    let environment = with_package();
    let file = format!("{PACKAGE}/kata.toml");
    let text = std::fs::read_to_string(environment.path(&file)).unwrap();
    environment.write(&file, text.replace("letters = \"WL\"", "letters = \"WLD\""));
    let outcome = environment.kata(&["catalog", "check", PACKAGE]);
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome.stdout.contains("no case has 'D' in `matches`"),
        "{outcome:?}"
    );
}

#[test]
fn data_that_the_generator_does_not_write_is_a_problem_with_its_line() {
    let environment = with_package();
    let file = format!("{PACKAGE}/data/secret.jsonl");
    let text = std::fs::read_to_string(environment.path(&file)).unwrap();
    environment.write(
        &file,
        text.replacen("a season without matches", "an empty season", 1),
    );
    let outcome = environment.kata(&["catalog", "check", PACKAGE]);
    assert_eq!(outcome.code, Some(1));
    assert!(
        outcome
            .stdout
            .contains("data/secret.jsonl:1: is not what the generator writes"),
        "{outcome:?}"
    );
    let written = environment.kata(&["catalog", "check", "--write", PACKAGE]);
    assert_eq!(written.code, Some(0), "{written:?}");
    assert_eq!(
        std::fs::read_to_string(environment.path(&file)).unwrap(),
        text
    );
}

#[test]
fn a_pattern_is_described_with_its_look_alikes_and_its_katas() {
    let environment = TestEnvironment::new();
    let patterns = environment.kata(&["patterns"]).stdout;
    assert!(
        patterns.contains("  A stretch is a difference of totals\n"),
        "{patterns}"
    );

    let page = environment.kata(&["show", "--pattern", "prefix"]).stdout;
    for line in [
        "Prefix sum\n==========\n",
        "- sliding-window: with values of one sign",
        "`kata next --pattern prefix-sum`: ",
    ] {
        assert!(page.contains(line), "{page}");
    }

    let without_katas = environment.kata(&["show", "--pattern", "trie"]);
    assert_eq!(without_katas.code, Some(0));
    assert!(
        !without_katas.stdout.contains("kata next"),
        "{without_katas:?}"
    );

    let unknown = environment.kata(&["show", "--pattern", "triee"]);
    assert_eq!(unknown.code, Some(2));
    assert!(
        unknown.stderr.contains("the nearest is trie"),
        "{unknown:?}"
    );
}

#[test]
fn a_catalog_of_ones_own_is_listed_beside_the_embedded_one() {
    let environment = TestEnvironment::new();
    copy(
        &repository().join(PACKAGE),
        &environment.path("mine/prefix-sum/my-own-stretch"),
    );
    let added = environment.kata(&["catalog", "add", "mine"]);
    assert_eq!(added.code, Some(0), "{added:?}");
    let list = environment.kata(&["list"]);
    assert!(list.stdout.contains("my-own-stretch"), "{list:?}");
    assert!(list.stdout.contains("longest-two-kind-run"), "{list:?}");
}

#[test]
fn a_new_package_parses_and_is_not_proved_before_it_is_filled_in() {
    let environment = TestEnvironment::new();
    let new = environment.kata(&["catalog", "new", "two-pointers", "my-kata"]);
    assert_eq!(new.stdout, "katas/two-pointers/my-kata\n", "{new:?}");
    let outcome = environment.kata(&["catalog", "check", "katas/two-pointers/my-kata"]);
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    assert!(
        outcome.stdout.contains("0 of 1 package proved"),
        "{outcome:?}"
    );
}

#[test]
fn the_generator_of_a_class_writes_calls_and_what_they_return() {
    let environment = TestEnvironment::new();
    let kata = "katas/shapes/class";
    copy(
        &repository().join("tests/katas/shapes/class"),
        &environment.path(kata),
    );
    environment.write(&format!("{kata}/editorial.md"), "# Recent calls\n");
    std::fs::create_dir(environment.path(&format!("{kata}/generators"))).unwrap();
    environment.write(
        &format!("{kata}/generators/secret.rs"),
        "//! Calls in turn.
         use kata_harness::generate::{Cases, Value, call};

         pub fn generate(cases: &mut Cases) {
             let calls = vec![call(\"call_at\", [5.into()]), call(\"count\", []), call(\"mean\", [])];
             let answers = vec![Value::Null, 1.into(), 5.0.into()];
             cases.secret(\"one call\", ((10,), calls), answers);
         }",
    );
    let outcome = environment.kata(&["catalog", "check", "--write", kata]);
    let secret = environment.path(&format!("{kata}/data/secret.jsonl"));
    assert_eq!(
        std::fs::read_to_string(secret).unwrap(),
        "{\"id\":\"secret-001\",\"why\":\"one call\",\"in\":[[10],[[\"call_at\",5],[\"count\"],[\"mean\"]]],\
         \"out\":[null,1,5.0]}\n",
        "{outcome:?}"
    );
    let declared = "`second` of `call_at`";
    assert!(
        !outcome.stdout.contains(&format!("{declared} has no")),
        "{outcome:?}"
    );
    let unreached = "no case has 1000 in `second`";
    assert!(outcome.stdout.contains(unreached), "{outcome:?}");
}
