//! What every measurement works with: the release program, a home of its own, and the kata that is solved.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

use super::measure::timed;
use crate::{Outcome, repository};

/// The kata whose solution is judged.
pub(super) const KATA: &str = "longest-two-kind-run";
const PACKAGE: &str = "katas/sliding-window/longest-two-kind-run";
const SOLUTION: &str = "submissions/accepted/window.rs";
/// When it is, for the program.
pub(super) const NOW: &str = "2026-11-20T12:00:00Z";

/// The release build and a temporary folder that nothing else uses.
pub(super) struct Workshop {
    folder: tempfile::TempDir,
    program: PathBuf,
    rustc: PathBuf,
    /// The compiler's version line.
    pub(super) compiler: String,
    /// The solution's text.
    pub(super) solution: String,
}

impl Workshop {
    /// Builds the program and opens the folder.
    pub(super) fn open() -> Outcome<Self> {
        let mut build = repository::cargo();
        build.args(["build", "--release", "--locked", "--package", "kata"]);
        // The compiler's progress is shown; cargo's messages name the program.
        build
            .arg("--message-format=json-render-diagnostics")
            .stderr(Stdio::inherit());
        let (output, _) = timed(&mut build)?;
        let sysroot = printed(&["--print", "sysroot"])?;
        let workshop = Self {
            folder: tempfile::tempdir()?,
            program: executable(&output.stdout).ok_or("cargo built no program")?,
            rustc: Path::new(&sysroot).join("bin").join("rustc"),
            compiler: printed(&["--version"])?,
            solution: fs::read_to_string(repository::root().join(PACKAGE).join(SOLUTION))?,
        };
        fs::write(workshop.path("clock"), NOW)?;
        Ok(workshop)
    }

    /// A path in the folder.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder `name`, made.
    pub(super) fn make(&self, name: &str) -> Outcome<PathBuf> {
        let path = self.path(name);
        fs::create_dir_all(&path)?;
        Ok(path)
    }

    /// The program, at home in the folder and with its clock stopped at [`NOW`].
    pub(super) fn kata(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .env("KATA_HOME", self.path("home"))
            .env("KATA_CLOCK", self.path("clock"));
        command
    }

    /// The compiler itself, not a proxy that first finds it.
    pub(super) fn rustc(&self) -> Command {
        let mut command = Command::new(&self.rustc);
        command.current_dir(self.folder.path());
        command
    }

    /// The solution as the save numbered `number` has it: no two are the same text.
    pub(super) fn saved(&self, number: usize) -> String {
        format!("{}\n// save {number}\n", self.solution)
    }

    /// The cases that are not made to scale: the lines of the visible and the hidden file.
    pub(super) fn cases() -> Outcome<Vec<Value>> {
        let mut cases = Vec::new();
        for name in ["sample.jsonl", "secret.jsonl"] {
            let path = format!("{PACKAGE}/data/{name}");
            let text = fs::read_to_string(repository::root().join(&path))
                .map_err(|error| format!("{path}: {error}"))?;
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                cases.push(serde_json::from_str(line).map_err(|error| format!("{path}: {error}"))?);
            }
        }
        Ok(cases)
    }
}

/// What the judge said in JSON; anything but `accepted` is an error, as it would be another thing that was measured.
pub(super) fn accepted(stdout: &[u8]) -> Outcome<Value> {
    let report: Value = serde_json::from_slice(stdout)?;
    if report["verdict"] == "accepted" {
        Ok(report)
    } else {
        Err(format!("the judge did not accept the reference solution: {report}").into())
    }
}

/// The program among the messages of `cargo build`.
fn executable(messages: &[u8]) -> Option<PathBuf> {
    String::from_utf8_lossy(messages)
        .lines()
        .rev()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
}

/// What the repository's compiler prints, in a line.
fn printed(arguments: &[&str]) -> Outcome<String> {
    let mut command = Command::new("rustc");
    let (output, _) = timed(command.args(arguments).current_dir(repository::root()))?;
    Ok(String::from_utf8(output.stdout)?.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_the_last_executable_cargo_names() {
        let messages =
            b"{\"executable\":null}\nnot json\n{\"executable\":\"/t/kata\"}\n{\"success\":true}\n";
        assert_eq!(executable(messages), Some(PathBuf::from("/t/kata")));
    }

    #[test]
    fn only_an_accepted_solution_is_worth_measuring() {
        assert!(accepted(br#"{"verdict":"accepted","passed":3}"#).is_ok());
        assert!(accepted(br#"{"verdict":"wrong_answer"}"#).is_err());
    }
}
