//! The repository's own tasks: `cargo xtask ci`, `cargo xtask tidy`, `cargo xtask bench`.
//!
//! Each task is a file of its own and prints what it does; nothing here is part of the program.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task talks to the developer who typed it"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "tasks start processes and measure time: that is what they are for"
)]

mod bench;
mod catalog;
mod ci;
mod fuzz;
mod growth;
mod guests;
mod processors;
mod repository;
mod tidy;

use std::error::Error;
use std::process::ExitCode;

/// What a task comes to: a message for people when it fails.
type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

const HELP: &str = "\
Usage: cargo xtask <TASK>

Tasks:
  ci      format, lints, tests, documentation, tidy and the catalog's own check; stops at the first failure
  mutants prove the catalog with every mutant of every reference and write docs/catalog.md
          PACKAGE...   only of these packages' folders
          --page       only write the page, where what the mutants were tried on is as it was
  tidy    the rules of the house that no compiler checks: crate edges, module headers, the map, file sizes
  bench   measure side by side and write docs/benchmarks.md
          --runs N     how many pairs of runs a row takes (default 15)
          --date DATE  the date to write in it, as it is
  fuzz    run every fuzz target from its seeds; needs cargo-fuzz
          --seconds N  how long each runs (default 60)
  growth  judge the growth of programs of known class and write docs/growth.md
          --check      only say whether the page is what would be written
  guests  build the interpreters that the program carries, from harness/ and pinned packages; all of them, or one by name

Options:
  -h, --help   this text
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if words.iter().any(|word| matches!(*word, "-h" | "--help")) {
        print!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let outcome = match words.as_slice() {
        ["ci"] => ci::run(),
        ["mutants", "--page"] => catalog::rewrite(),
        ["mutants", packages @ ..] => catalog::mutants(packages),
        ["tidy"] => tidy::run(),
        ["fuzz"] => fuzz::run(fuzz::SECONDS),
        ["fuzz", "--seconds", seconds] => match seconds.parse() {
            Ok(seconds) => fuzz::run(seconds),
            Err(_) => return usage(&format!("`{seconds}` is not a number of seconds")),
        },
        ["guests"] => guests::run(None),
        ["guests", name] => guests::run(Some(name)),
        ["growth"] => growth::run(false),
        ["growth", "--check"] => growth::run(true),
        ["bench", options @ ..] => match bench::Options::parse(options) {
            Ok(options) => bench::run(&options),
            Err(message) => return usage(&message),
        },
        [] => return usage("a task is missing"),
        [task, ..] => return usage(&format!("`{task}` with these arguments is not a task")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn usage(message: &str) -> ExitCode {
    eprint!("error: {message}\n\n{HELP}");
    ExitCode::from(2)
}
