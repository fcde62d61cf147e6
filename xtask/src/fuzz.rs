//! `cargo xtask fuzz`: every fuzz target for a bounded time, from its seeds.

use std::fs;

use crate::{Outcome, repository};

/// How long each target runs, in seconds, where nothing else is asked.
pub(crate) const SECONDS: u32 = 60;

/// Runs the targets one after the other and stops at the first that an input breaks.
pub(crate) fn run(seconds: u32) -> Outcome {
    let root = repository::root();
    let installed = repository::cargo().args(["fuzz", "--version"]).output()?;
    if !installed.status.success() {
        return Err("cargo-fuzz is missing: `cargo install cargo-fuzz --locked`".into());
    }
    let corpus = root.join("fuzz/corpus");
    let mut targets: Vec<_> = fs::read_dir(&corpus)?.collect::<Result<_, _>>()?;
    targets.sort_by_key(std::fs::DirEntry::file_name);
    for target in targets {
        let name = target.file_name().to_string_lossy().into_owned();
        println!("fuzz: {name}, {seconds} s");
        // What it finds goes into the first folder; the seeds stay as they are.
        let found = tempfile::tempdir()?;
        let status = repository::cargo()
            .args(["fuzz", "run", "--sanitizer", "none", &name])
            .args([found.path(), &target.path()])
            .args(["--", "-timeout=30", "-rss_limit_mb=6144"])
            .arg(format!("-max_total_time={seconds}"))
            .current_dir(root)
            .status()?;
        if !status.success() {
            return Err(format!(
                "an input broke `{name}`: it lies in fuzz/artifacts/{name}. Mend what it broke, and keep it in \
                 fuzz/corpus/{name}, where `cargo test` runs it"
            )
            .into());
        }
    }
    Ok(())
}
