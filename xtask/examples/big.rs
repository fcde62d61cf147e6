//! What a large call costs in the sandbox, for `cargo xtask bench`: the milliseconds of a call on 100,000 numbers, with its
//! instance, arguments and answer, then those of a call that returns at once.
//!
//! Arguments: a cache folder, a file with a solution of `longest_two_kind_run`, one with a function that only returns 63, how
//! many calls of each. Prints both medians, a line each.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a task's own program talks to the developer, and this one is a stopwatch"
)]

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use kata_core::{Function, Language, Parameter, Signature, Type, Value};
use kata_judge::{Judge, Limits};
use kata_tests::Guests;

/// How many numbers the call takes.
const SIZE: i128 = 100_000;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [cache, solution, idle, calls] = arguments.as_slice() else {
        eprintln!("usage: big CACHE SOLUTION IDLE CALLS");
        return ExitCode::from(2);
    };
    match run(Path::new(cache), [solution, idle].map(Path::new), calls) {
        Ok([whole, idle]) => {
            println!("{whole}\n{idle}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(cache: &Path, solutions: [&Path; 2], calls: &str) -> Result<[f64; 2], Box<dyn Error>> {
    let signature = Signature::Function(Function {
        name: "longest_two_kind_run".to_owned(),
        parameters: vec![Parameter::new("tiles", Type::List(Box::new(Type::Int)))],
        returns: Some(Type::Int),
        mutates: None,
    });
    let guests = Guests::new(cache);
    let judge = Judge::new(1, 1, None)?;
    let mut loaded = Vec::new();
    for solution in solutions {
        let extension = solution.extension().unwrap_or_default().to_string_lossy();
        let language = Language::from_extension(&extension)?;
        let built = guests.build(language, "solution", &std::fs::read(solution)?, &signature)?;
        loaded.push(guests.load(&judge, &built)?);
    }
    // Two kinds, so that nothing leaves the window, then a third now and then.
    let tile = |index: i128| Value::Int(if index % 64 == 63 { 2 } else { index % 2 });
    let inputs = [vec![Value::List((0..SIZE).map(tile).collect())]];
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..calls.parse::<usize>()? {
        for (guest, times) in loaded.iter().zip(&mut times) {
            let started = Instant::now();
            let called = judge.call(guest, &inputs, Limits::STANDARD)?;
            times.push(started.elapsed().as_secs_f64() * 1000.0);
            let answer = called.into_iter().next().ok_or("no call was made")?.answer;
            if answer != Ok(Value::Int(63)) {
                return Err(format!("{answer:?}").into());
            }
        }
    }
    Ok(times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    }))
}
