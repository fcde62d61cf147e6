//! Packages that guests are built with, fetched through pip into a folder of the build's own.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::Outcome;

/// A Python package of a pinned version.
#[derive(Clone, Copy, Debug)]
pub(super) struct Package {
    pub(super) name: &'static str,
    pub(super) version: &'static str,
    /// SHA-256 of the wheel for Linux on x86-64, where the guests are built.
    pub(super) sha256: &'static str,
}

/// Makes a virtual environment in `folder` that holds `packages` and nothing else.
pub(super) fn environment(folder: &Path, packages: &[Package]) -> Outcome {
    let requirements = folder.join("requirements.txt");
    let lines = packages.iter().map(|package| {
        let Package {
            name,
            version,
            sha256,
        } = package;
        format!("{name}=={version} --hash=sha256:{sha256}")
    });
    let lines = lines.collect::<Vec<_>>().join("\n");
    fs::write(&requirements, lines)?;
    let environment = folder.join("environment");
    run(Command::new("python3")
        .args(["-m", "venv"])
        .arg(&environment))?;
    run(Command::new(environment.join("bin/python"))
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--no-deps",
            "--require-hashes",
        ])
        .args(["--only-binary=:all:", "--requirement"])
        .arg(&requirements))
}

/// Runs `command` to its good end.
pub(super) fn run(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .map_err(|error| format!("cannot start {command:?}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed").into())
    }
}
