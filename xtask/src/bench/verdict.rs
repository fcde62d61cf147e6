//! From save to verdict: against the bare compiler, and against `cargo test`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::measure::{in_turn, median, timed};
use super::page::{Goal, Row, Unit, milliseconds};
use super::workshop::{KATA, Workshop, accepted};
use crate::{Outcome, repository};

/// The flags kata gives the compiler, but for those that choose how diagnostics are written.
pub(super) const FLAGS: [&str; 11] = [
    "--edition=2024",
    "--crate-type=cdylib",
    "--target=wasm32-wasip1",
    "-Copt-level=1",
    "-Cpanic=abort",
    "-Coverflow-checks=on",
    "-Cdebuginfo=0",
    "-Cembed-bitcode=no",
    "-Cstrip=symbols",
    "-Clink-arg=-zstack-size=16777216",
    "--cap-lints=allow",
];

/// What keeps the solution in the bare build: of a cdylib without an export the compiler makes an empty module.
const EXPORT: &str = "
#[unsafe(no_mangle)]
pub extern \"C\" fn entry(tiles: &mut Vec<i64>) -> i64 {
    longest_two_kind_run(std::mem::take(tiles))
}
";

/// `kata judge` as a whole process against a bare `rustc` of the same text with the same flags.
pub(super) fn against_the_compiler(workshop: &Workshop, runs: usize) -> Outcome<Row> {
    let bare = workshop.make("bare")?;
    let theirs = |run| {
        fs::write(bare.join("solution.rs"), workshop.saved(run) + EXPORT)?;
        let mut command = workshop.rustc();
        command
            .current_dir(&bare)
            .args(FLAGS)
            .arg("-Cincremental=incremental");
        command.args([
            "--crate-name=solution",
            "solution.rs",
            "-o",
            "solution.wasm",
        ]);
        Ok(timed(&mut command)?.1)
    };
    let pairs = in_turn(runs, |run| judge(workshop, run), theirs)?;
    Ok(Row {
        what: "save to verdict, every case judged".to_owned(),
        ours: milliseconds(median(&pairs.ours)),
        theirs: format!("bare `rustc`: {}", milliseconds(median(&pairs.theirs))),
        result: pairs.ratio(),
        unit: Unit::Times,
        goal: Goal::AtMost(1.2),
    })
}

/// `kata judge` against `cargo test` on a crate with the same solution and the same cases.
pub(super) fn against_cargo_test(workshop: &Workshop, runs: usize) -> Outcome<Row> {
    let cases = Workshop::cases()?;
    let folder = workshop.make("tested/src")?;
    let folder = folder.parent().ok_or("no folder")?;
    write_crate(folder, &workshop.solution, &cases)?;
    let theirs = |run| {
        fs::write(folder.join("src/solution.rs"), workshop.saved(run))?;
        let mut command = Command::new(repository::cargo_program());
        command.current_dir(folder).args([
            "test",
            "--quiet",
            "--offline",
            "--target-dir",
            "target",
        ]);
        Ok(timed(&mut command)?.1)
    };
    // Numbers no other measurement used: each text must be new to the program's caches.
    let pairs = in_turn(runs, |run| judge(workshop, 1_000_000 + run), theirs)?;
    Ok(Row {
        what: format!("save to verdict, {} cases in the test", cases.len()),
        ours: milliseconds(median(&pairs.ours)),
        theirs: format!("`cargo test`: {}", milliseconds(median(&pairs.theirs))),
        result: pairs.ratio(),
        unit: Unit::Times,
        goal: Goal::Below(1.0),
    })
}

/// The milliseconds `kata judge` takes for the save numbered `number`.
fn judge(workshop: &Workshop, number: usize) -> Outcome<f64> {
    fs::write(workshop.path("solution.rs"), workshop.saved(number))?;
    let mut command = workshop.kata(&["judge", KATA, "solution.rs", "--format", "json"]);
    let (output, milliseconds) = timed(&mut command)?;
    accepted(&output.stdout)?;
    Ok(milliseconds)
}

fn write_crate(folder: &Path, solution: &str, cases: &[Value]) -> Outcome {
    let manifest =
        "[package]\nname = \"tested\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("src/solution.rs"), solution)?;
    fs::write(folder.join("src/lib.rs"), test_source(cases)?)?;
    Ok(())
}

/// One test that loops over `cases`: a list of whole numbers in, a whole number out.
fn test_source(cases: &[Value]) -> Outcome<String> {
    let mut tuples = String::new();
    for case in cases {
        let (input, output) = (&case["in"][0], &case["out"]);
        if !input.is_array() || !output.is_number() {
            return Err(format!("the case is not a list in and a number out: {case}").into());
        }
        let _ = writeln!(tuples, "        (vec!{input}, {output}),");
    }
    Ok(format!(
        "pub mod solution;\n\n#[test]\nfn every_case_passes() {{\n    let cases: Vec<(Vec<i64>, i64)> = vec![\n{tuples}    ];\n    \
         for (tiles, longest) in cases {{\n        assert_eq!(solution::longest_two_kind_run(tiles), longest);\n    }}\n}}\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_test_has_a_line_for_each_case() {
        let source = test_source(&[
            json!({"in": [[4, 7]], "out": 2}),
            json!({"in": [[]], "out": 0}),
        ])
        .unwrap();
        assert!(
            source.contains("        (vec![4,7], 2),\n        (vec![], 0),\n"),
            "{source}"
        );
    }

    #[test]
    fn a_case_of_another_shape_is_refused() {
        assert!(test_source(&[json!({"in": ["text"], "out": 2})]).is_err());
    }
}
