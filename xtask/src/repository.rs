//! Where the repository is, and its `cargo`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Outcome;

/// The repository's root.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// The `cargo` this task was started with, in the repository's root.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(cargo_program());
    command.current_dir(root());
    command
}

/// The home that the tests share the cache of, beside what cargo builds.
pub(crate) fn test_home() -> Outcome<PathBuf> {
    let built = built()?;
    Ok(built.parent().unwrap_or(&built).join("kata-home"))
}

/// A program of the workspace, built in the same profile as this task.
pub(crate) fn program(name: &str) -> Outcome<PathBuf> {
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    Ok(built()?.join(file))
}

/// The folder this task was built into: a profile's, in cargo's target folder.
fn built() -> Outcome<PathBuf> {
    let task = std::env::current_exe()?;
    let folder = task.parent().ok_or("this task lies in no folder")?;
    Ok(folder.to_owned())
}

/// The program [`cargo`] starts.
pub(crate) fn cargo_program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
