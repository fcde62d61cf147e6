//! The Python guest: the interpreter and the harness, frozen once every module was read.

mod snapshot;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Frozen;
use super::package::{self, Package};
use crate::Outcome;

/// What the guest is built with: the interpreter with what freezes it, and the sorted lists that published solutions import.
const PACKAGES: &[Package] = &[
    Package {
        name: "componentize-py",
        version: "0.25.1",
        sha256: "8623cd8cab8453cb0cd8bf03f3c7103420d06f2f3d360186a280a70a1ca5e89f",
    },
    Package {
        name: "sortedcontainers",
        version: "2.4.0",
        sha256: "a163dcaede0f1c021485e957a39245190e74249897e2ae4b2aa38595db237ee0",
    },
];

/// Builds the guest of `harness/python` in the folder `work`.
///
/// It is not the same twice: the interpreter's hash seed is drawn when it boots. One artefact is pinned for that reason.
pub(super) fn build(repository: &Path, work: &Path) -> Outcome<Frozen> {
    package::environment(work, PACKAGES)?;
    let harness = repository.join("harness/python");
    // The modules alone: nothing else of the environment can be imported.
    let modules = work.join("modules");
    let packages = packages_of(&work.join("environment"))?;
    for (folder, name) in [(&harness, "kata_guest"), (&packages, "sortedcontainers")] {
        copy_modules(&folder.join(name), &modules.join(name))?;
    }
    let snapshot = work.join("snapshot.wasm");
    let mut componentize = Command::new(work.join("environment/bin/componentize-py"));
    componentize
        .env_remove("VIRTUAL_ENV")
        .arg("--wit-path")
        .arg(harness.join("guest.wit"))
        .args(["--world", "guest", "componentize", "kata_guest"])
        .args(["--stub-wasi", "--python-path"])
        .arg(&modules)
        .arg("--output")
        .arg(&snapshot);
    package::run(&mut componentize)?;
    Ok(Frozen {
        wasm: snapshot::settled(&fs::read(snapshot)?)?,
        version: "CPython 3.14".to_owned(),
        packages: PACKAGES,
    })
}

/// Where `environment` has its packages: `lib/python3.N/site-packages`.
fn packages_of(environment: &Path) -> Outcome<PathBuf> {
    for entry in fs::read_dir(environment.join("lib"))? {
        let packages = entry?.path().join("site-packages");
        if packages.is_dir() {
            return Ok(packages);
        }
    }
    Err(format!("{} has no packages", environment.display()).into())
}

/// Copies a package's modules, without what Python keeps beside them.
fn copy_modules(from: &Path, to: &Path) -> Outcome {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if let (Some(name), Some("py")) = (path.file_name(), ending) {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
