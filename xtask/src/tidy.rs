//! `cargo xtask tidy`: the rules of the house that no compiler checks.

mod edges;
mod files;
mod map;

use std::fmt;
use std::fs;
use std::path::Path;

use crate::{Outcome, repository};

/// A rule that is broken somewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    /// The file, from the repository's root.
    file: String,
    /// The line, from 1.
    line: usize,
    message: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// A text file of the repository.
#[derive(Clone, Debug)]
struct TextFile {
    /// Its path from the repository's root, with `/`.
    path: String,
    text: String,
}

impl TextFile {
    fn is_rust(&self) -> bool {
        is_rust(&self.path)
    }

    fn at(&self, line: usize, message: String) -> Finding {
        Finding {
            file: self.path.clone(),
            line,
            message,
        }
    }
}

fn is_rust(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension == "rs")
}

/// Checks every rule and fails when one is broken, after printing each place.
pub(crate) fn run() -> Outcome {
    let root = repository::root();
    let mut files = Vec::new();
    for folder in ["crates", "harness", "tests", "xtask"] {
        collect(root, folder, &mut files)?;
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let map = TextFile {
        path: "ARCHITECTURE.md".to_owned(),
        text: fs::read_to_string(root.join("ARCHITECTURE.md")).unwrap_or_default(),
    };

    let mut findings = Vec::new();
    for file in &files {
        findings.extend(edges::check(file));
        findings.extend(files::check(file));
    }
    findings.extend(map::check(&map, &files));
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => Ok(()),
        1 => Err("1 place breaks a rule of the house".into()),
        count => Err(format!("{count} places break a rule of the house").into()),
    }
}

/// Reads the Rust files and manifests under `folder`.
fn collect(root: &Path, folder: &str, files: &mut Vec<TextFile>) -> Outcome {
    let entries = match fs::read_dir(root.join(folder)) {
        Ok(entries) => entries,
        Err(error) => return Err(format!("cannot read {folder}: {error}").into()),
    };
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            if name != "target" && !name.starts_with('.') && !files::is_data(&path) {
                collect(root, &path, files)?;
            }
        } else if name == "Cargo.toml" || is_rust(&name) {
            let text =
                fs::read_to_string(entry.path()).map_err(|error| format!("{path}: {error}"))?;
            files.push(TextFile { path, text });
        }
    }
    Ok(())
}
