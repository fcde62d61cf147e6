//! `cargo xtask mutants`: every mutant of the catalog's references, tried, and the page `docs/catalog.md` that tells of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use serde_json::Value;

use crate::{Outcome, processors, repository};

const KATAS: &str = "katas";
const PAGE: &str = "docs/catalog.md";

/// Proves `packages`, or the whole catalog, mutants and all, and writes the page.
pub(crate) fn mutants(packages: &[&str]) -> Outcome {
    let chosen = packages.iter().map(PathBuf::from).collect();
    let outputs = prove(&["--format", "json"], chosen)?;
    let mut packages = Vec::new();
    for output in &outputs {
        let mut part: Value = serde_json::from_slice(&output.stdout)?;
        for problem in part["problems"].as_array().into_iter().flatten() {
            println!("{}", problem.as_str().unwrap_or_default());
        }
        if let Value::Array(part) = part["packages"].take() {
            packages.extend(part);
        }
    }
    succeeded(&outputs)?;
    let folder = tempfile::tempdir()?;
    let results = folder.path().join("results.json");
    fs::write(
        &results,
        serde_json::json!({ "packages": packages }).to_string(),
    )?;
    fs::write(repository::root().join(PAGE), page(Some(&results))?)?;
    println!("mutants: wrote {PAGE}");
    Ok(())
}

/// Writes the page with the mutants killed as it tells them, which must have been tried on what is there.
pub(crate) fn rewrite() -> Outcome {
    let page = page(None)?;
    Ok(fs::write(repository::root().join(PAGE), page)?)
}

/// Proves the whole catalog but for the mutants, and that the page tells of katas as they are.
pub(crate) fn check() -> Outcome {
    let outputs = prove(&["--no-mutants"], Vec::new())?;
    for output in &outputs {
        print!("{}", String::from_utf8_lossy(&output.stdout));
    }
    succeeded(&outputs)?;
    let kept = fs::read_to_string(repository::root().join(PAGE)).unwrap_or_default();
    if page(None).is_ok_and(|page| page == kept) {
        return Ok(());
    }
    Err(format!("{PAGE} is not what `cargo xtask mutants` writes: run it").into())
}

fn succeeded(outputs: &[Output]) -> Outcome {
    if outputs.iter().all(|output| output.status.success()) {
        return Ok(());
    }
    Err("the catalog is not proved".into())
}

/// `kata catalog check` of `packages`, or of the whole catalog, with the compilers and interpreters that the tests leave, a process for each processor.
///
/// Two threads of one process that judge an interpreter hold each other up: whenever a fresh instance first writes to a page,
/// the other processor is interrupted. Processes have nothing in common.
fn prove(options: &[&str], mut packages: Vec<PathBuf>) -> Outcome<Vec<Output>> {
    if packages.is_empty() {
        packages = patterns()?;
    }
    let built = repository::cargo()
        .args(["build", "--quiet", "--locked", "--package", "kata"])
        .status()?;
    if !built.success() {
        return Err("kata does not build".into());
    }
    let processors = processors::allowed();
    let mut parts = vec![Vec::new(); processors.len()];
    for (index, package) in packages.into_iter().enumerate() {
        parts[index % processors.len()].push(package);
    }
    let mut running = Vec::new();
    let parts = processors.iter().zip(parts);
    for (processor, packages) in parts.filter(|(_, packages)| !packages.is_empty()) {
        let mut command = processor.command(&repository::program("kata")?);
        command
            .args(["catalog", "check"])
            .args(options)
            .args(packages)
            .current_dir(repository::root())
            .env("KATA_HOME", repository::test_home()?)
            .stdout(Stdio::piped());
        running.push(command.spawn()?);
    }
    std::thread::scope(|scope| {
        let waiting: Vec<_> = running
            .into_iter()
            .map(|child| scope.spawn(|| child.wait_with_output()))
            .collect();
        let outputs = waiting.into_iter().map(|thread| {
            let output = thread.join().map_err(|_| "a thread that waited is gone")?;
            Ok(output?)
        });
        outputs.collect()
    })
}

/// The patterns' folders.
fn patterns() -> Outcome<Vec<PathBuf>> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(repository::root().join(KATAS))? {
        let path = entry?.path();
        if path.is_dir() {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

/// The page, with the mutants killed as `results` tell or as it told before.
fn page(results: Option<&Path>) -> Outcome<String> {
    let output: Output = repository::cargo()
        .args(["run", "--quiet", "--locked", "--package", "xtask"])
        .args(["--example", "catalog", "--"])
        .arg(repository::root().join(PAGE))
        .args(results)
        .stderr(Stdio::inherit())
        .output()?;
    if !output.status.success() {
        return Err(format!("{PAGE} cannot be written").into());
    }
    Ok(String::from_utf8(output.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_is_in_a_part() {
        assert!(patterns().unwrap().len() >= 15);
    }
}
