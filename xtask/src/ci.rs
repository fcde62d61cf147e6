//! `cargo xtask ci`: everything that must hold, in the order in which it fails soonest.

use std::process::Command;
use std::time::Instant;

use crate::{Outcome, catalog, growth, repository, tidy};

/// Runs every step and stops at the first that fails, naming it and the seconds it took.
pub(crate) fn run() -> Outcome {
    let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--locked"]);
    doc.env("RUSTDOCFLAGS", "-D warnings");
    let lints = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ];

    step("format", || {
        succeed(&mut cargo(&["fmt", "--all", "--check"]))
    })?;
    step("lints", || succeed(&mut cargo(&lints)))?;
    step("tests", || {
        succeed(&mut cargo(&["test", "--workspace", "--locked"]))
    })?;
    step("documentation", || succeed(&mut doc))?;
    step("tidy", tidy::run)?;
    // With the compilers and interpreters that the tests leave.
    step("catalog", catalog::check)?;
    step("growth", || growth::run(true))
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = repository::cargo();
    command.args(arguments);
    command
}

fn succeed(command: &mut Command) -> Outcome {
    let status = command.status()?;
    if status.success() {
        Ok(())
    } else {
        Err(status.to_string().into())
    }
}

fn step(name: &str, work: impl FnOnce() -> Outcome) -> Outcome {
    println!("ci: {name}");
    let started = Instant::now();
    let outcome = work();
    let seconds = started.elapsed().as_secs_f64();
    match outcome {
        Ok(()) => {
            println!("ci: {name} holds ({seconds:.1} s)");
            Ok(())
        }
        Err(error) => Err(format!("step `{name}` failed after {seconds:.1} s: {error}").into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_step_is_named_with_its_reason() {
        let error = step("lints", || Err("exit status: 101".into()))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("step `lints` failed after "), "{error}");
        assert!(error.ends_with(" s: exit status: 101"), "{error}");
    }
}
