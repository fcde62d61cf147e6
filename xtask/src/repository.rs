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
    let task = std::env::current_exe()?;
    let target = task.parent().and_then(Path::parent);
    Ok(target
        .ok_or("this task lies in no target folder")?
        .join("kata-home"))
}

/// The program [`cargo`] starts.
pub(crate) fn cargo_program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
