//! `cargo xtask growth`: programs of known cost class against the growth verdict, written to `docs/growth.md`.

use std::fs;

use crate::{Outcome, repository};

const CORPUS: &str = "tests/growth";
const PAGE: &str = "docs/growth.md";

/// Measures the corpus and writes the page; fails when a verdict is wrong. With `check`, fails when the page is not what
/// it would write, and leaves it alone.
pub(crate) fn run(check: bool) -> Outcome {
    let folder = tempfile::tempdir()?;
    let root = repository::root();
    let written = folder.path().join("growth.md");
    let status = repository::cargo()
        .args(["run", "--quiet", "--locked", "--package", "xtask"])
        .args(["--example", "growth", "--"])
        .args([
            root.join(CORPUS),
            repository::test_home()?.join("cache"),
            written.clone(),
        ])
        .status()?;
    let corpus = root.join(CORPUS);
    for language in [
        "c",
        "cpp",
        "go",
        "javascript",
        "python",
        "rust",
        "typescript",
    ] {
        if !corpus.join(language).is_dir() {
            return Err(format!("{CORPUS}/{language} is not there").into());
        }
    }
    if !status.success() {
        return Err("the growth verdicts are not all right".into());
    }
    let page = fs::read_to_string(written)?;
    let kept = root.join(PAGE);
    if !check {
        fs::write(kept, page)?;
        println!("growth: wrote {PAGE}");
    } else if fs::read_to_string(kept)? != page {
        return Err(format!("{PAGE} is not what `cargo xtask growth` writes: run it").into());
    }
    Ok(())
}
