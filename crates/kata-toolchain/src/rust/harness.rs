//! The harness, compiled once into a library.

use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;

use super::compiler::{COMMON_FLAGS, TARGET};
use super::discover::Compiler;
use crate::process::{self, Ending, Stop};
use crate::{Environment, ToolchainError};

/// The sources the program carries.
const SOURCES: [(&str, &str); 8] = [
    ("lib.rs", include_str!("../../../../harness/rust/lib.rs")),
    (
        "answer.rs",
        include_str!("../../../../harness/rust/answer.rs"),
    ),
    (
        "argument.rs",
        include_str!("../../../../harness/rust/argument.rs"),
    ),
    (
        "generate.rs",
        include_str!("../../../../harness/rust/generate.rs"),
    ),
    ("heap.rs", include_str!("../../../../harness/rust/heap.rs")),
    (
        "nodes.rs",
        include_str!("../../../../harness/rust/nodes.rs"),
    ),
    (
        "trees.rs",
        include_str!("../../../../harness/rust/trees.rs"),
    ),
    ("wire.rs", include_str!("../../../../harness/rust/wire.rs")),
];

/// The sources as one text, to be hashed.
pub(crate) fn fingerprint() -> String {
    SOURCES
        .map(|(name, text)| format!("{name}\n{text}"))
        .concat()
}

/// The library in `folder`, compiled if it is not there yet.
pub(crate) fn library(
    compiler: &Compiler,
    environment: &Environment,
    folder: &Path,
) -> Result<PathBuf, ToolchainError> {
    // A folder of its own: the compiler's fence lets it read that, and whatever takes the library's place in it.
    let folder = &folder.join("harness");
    let library = folder.join("libkata_harness.rlib");
    if library.is_file() {
        return Ok(library);
    }
    let io = |error| ToolchainError::io(folder)(error);
    std::fs::create_dir_all(folder).map_err(io)?;
    let work = tempfile::tempdir_in(folder).map_err(io)?;
    for (name, text) in SOURCES {
        std::fs::write(work.path().join(name), text).map_err(io)?;
    }
    let built = work.path().join("libkata_harness.rlib");
    let mut command = process::command(&compiler.rustc, environment, work.path());
    command
        .args(COMMON_FLAGS)
        .args([
            "--crate-name",
            "kata_harness",
            "--crate-type",
            "rlib",
            "--target",
            TARGET,
        ])
        .arg("lib.rs")
        .arg("-o")
        .arg(&built);
    let failed = |why| ToolchainError::Harness {
        language: Language::Rust,
        why,
    };
    match process::run(&mut command, None, Duration::from_mins(2), &Stop::default()).map_err(io)? {
        Ending::Exited { success: true, .. } => {}
        Ending::Exited { stderr, .. } => return Err(failed(stderr)),
        Ending::TimedOut | Ending::Stopped => {
            return Err(failed("the compiler took longer than 2 minutes".to_owned()));
        }
    }
    // Two programs may build it at once: the rename lets either win whole.
    std::fs::rename(&built, &library).map_err(io)?;
    Ok(library)
}
