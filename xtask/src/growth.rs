//! `cargo xtask growth`: programs of known cost class against the growth verdict, written to `docs/growth.md`.

use crate::{Outcome, repository};

const CORPUS: &str = "tests/growth/rust";
const PAGE: &str = "docs/growth.md";

/// Measures the corpus and writes the page; fails when a verdict is wrong.
pub(crate) fn run() -> Outcome {
    let cache = tempfile::tempdir()?;
    let root = repository::root();
    let status = repository::cargo()
        .args([
            "run",
            "--quiet",
            "--release",
            "--locked",
            "--package",
            "xtask",
            "--example",
            "growth",
            "--",
        ])
        .args([root.join(CORPUS), cache.path().to_owned(), root.join(PAGE)])
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err("the growth verdicts are not all right".into())
    }
}
