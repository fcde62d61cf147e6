//! `cargo xtask bench`: side by side in one run, medians and ratios, written to `docs/benchmarks.md`.

mod big;
mod cohort;
mod history;
mod isolation;
mod languages;
mod measure;
mod page;
mod verdict;
mod workshop;

use std::fs;

use crate::{Outcome, repository};
use page::Row;
use workshop::Workshop;

const PAGE: &str = "docs/benchmarks.md";

/// What the developer may choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// How many pairs of runs a row takes.
    runs: usize,
    /// The date to write, as it is.
    date: Option<String>,
}

impl Options {
    /// Takes `--runs N` and `--date DATE` in any order.
    pub(crate) fn parse(words: &[&str]) -> Result<Self, String> {
        let mut options = Self {
            runs: 15,
            date: None,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let value = words
                .next()
                .ok_or_else(|| format!("`{word}` needs a value"))?;
            match *word {
                "--runs" => {
                    let runs = value.parse().ok().filter(|runs| *runs > 0);
                    options.runs =
                        runs.ok_or_else(|| format!("`{value}` is not a number of runs"))?;
                }
                "--date" => options.date = Some((*value).to_owned()),
                _ => return Err(format!("`{word}` is not an option of bench")),
            }
        }
        Ok(options)
    }
}

/// Measures every row and writes the page.
pub(crate) fn run(options: &Options) -> Outcome {
    let runs = options.runs;
    println!("bench: building the release program");
    let workshop = Workshop::open()?;
    let mut rows = Vec::new();
    let mut add = |row: Row| {
        println!("bench: {row}");
        rows.push(row);
    };
    add(verdict::against_the_compiler(&workshop, runs)?);
    add(verdict::against_cargo_test(&workshop, runs)?);
    add(isolation::against_processes(&workshop, runs)?);
    for row in history::over_ten_thousand_attempts(&workshop, runs)? {
        add(row);
    }
    for row in languages::rows(&workshop, runs)? {
        add(row);
    }
    for row in big::rows(&workshop, runs)? {
        add(row);
    }
    let (row, bound) = cohort::on_two_threads(&workshop, runs)?;
    add(row);

    let page = page::page(
        &machine(&workshop),
        options.date.as_deref(),
        &rows,
        &notes(runs, bound),
    );
    let path = repository::root().join(PAGE);
    fs::create_dir_all(repository::root().join("docs"))?;
    fs::write(path, page)?;
    println!("bench: wrote {PAGE}");
    Ok(())
}

/// The machine, by what matters and nothing that names it.
fn machine(workshop: &Workshop) -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!(
        "{cores} cores, {} {}, {}",
        std::env::consts::ARCH,
        std::env::consts::OS,
        workshop.compiler
    )
}

fn notes(runs: usize, bound: String) -> Vec<String> {
    vec![
        format!(
            "{runs} pairs of runs a row (the last row: 2 at most), after one of each that does not count. Whole processes \
             from start to end, the program's release build, warm caches; before each run the solution is changed by a \
             comment, so that nothing is answered from a cache of results."
        ),
        format!(
            "Bare `rustc`: the compiler itself without rustup's proxy, with its own incremental folder and `{}`. Its file ends \
             with an exported function that calls the solution, or the compiler would generate no code at all.",
            verdict::FLAGS.join(" ")
        ),
        "`cargo test`: a crate without dependencies that holds the same solution and one test, which loops over the \
         visible and hidden cases written as `vec!` literals; kata judges those and the cases made to scale."
            .to_owned(),
        "A case in a fresh instance: the judge's run time by its number of cases, in whole milliseconds before the \
         division and at least one. A native process: a compiled hello-world, started and awaited."
            .to_owned(),
        "The other languages use the compilers and interpreters that the tests have fetched and prepared: run `cargo xtask ci` \
         before. The native interpreters run the same solution on the same cases, in a script that reads and compares them; \
         bare `zig c++` and `go build` build the same solution with one exported function."
            .to_owned(),
        "A call on 100,000 numbers: less what the same call takes with a function that returns at once, so that instance, \
         arguments and answer are not in it; the native program times the call alone. Medians of 15 calls a run."
            .to_owned(),
        bound,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_come_in_any_order() {
        let options = Options::parse(&["--date", "2026-11-24", "--runs", "3"]).unwrap();
        assert_eq!(
            options,
            Options {
                runs: 3,
                date: Some("2026-11-24".to_owned())
            }
        );
    }

    #[test]
    fn options_that_cannot_be_are_refused_with_a_reason() {
        let refused = |words: &[&str]| Options::parse(words).unwrap_err();
        assert_eq!(refused(&["--runs"]), "`--runs` needs a value");
        assert_eq!(refused(&["--runs", "0"]), "`0` is not a number of runs");
        assert_eq!(
            refused(&["--fast", "1"]),
            "`--fast` is not an option of bench"
        );
    }
}
