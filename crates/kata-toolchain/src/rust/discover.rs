//! Finding the compiler behind `rustc`, and its wasm target.
//!
//! Asking rustup's proxy costs more than the rest of a short command, so the answer is kept, together with what it
//! depended on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;
use serde::{Deserialize, Serialize};

use super::compiler::TARGET;
use crate::environment::CHOICE;
use crate::fence::Fence;
use crate::process::{self, Ending, Stop};
use crate::stamp::stamp;
use crate::{Environment, ToolchainError};

/// A compiler, and what finding it depended on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Compiler {
    /// The `rustc` on the path: a proxy of rustup's, perhaps.
    asked: PathBuf,
    /// Everything the proxy's answer depends on.
    depends_on: String,
    /// The compiler itself.
    pub(crate) rustc: PathBuf,
    /// Where its libraries are.
    pub(crate) sysroot: PathBuf,
    /// Its version line.
    pub(crate) version: String,
    /// When the compiler was installed, in nanoseconds since the epoch.
    stamp: u128,
}

const ASK: Duration = Duration::from_mins(1);
const FETCH: Duration = Duration::from_mins(10);

impl Compiler {
    /// The fence within which it builds against `library`, in `folder`.
    pub(crate) fn fence(&self, library: &Path, folder: &Path) -> Fence {
        let (binaries, libraries) = (self.sysroot.join("bin"), self.sysroot.join("lib"));
        let harness = library.parent().unwrap_or(library);
        Fence::new(&[&self.rustc, &binaries, &libraries, harness], folder)
    }
}

/// The compiler, from `kept` if that still holds.
pub(crate) fn compiler(
    environment: &Environment,
    kept: &Path,
    folder: &Path,
) -> Result<Compiler, ToolchainError> {
    let asked = environment
        .find("rustc")
        .ok_or(ToolchainError::NoCompiler {
            language: Language::Rust,
            lack: "`rustc` is not on the PATH",
        })?;
    let depends_on = depends_on(environment, &asked);
    let known = std::fs::read(kept)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Compiler>(&bytes).ok())
        .filter(|known| known.asked == asked && known.depends_on == depends_on)
        .filter(|known| known.stamp == stamp(&known.rustc));
    if let Some(known) = known {
        return Ok(known);
    }
    let found = ask(environment, asked, depends_on, folder)?;
    if let Ok(bytes) = serde_json::to_vec_pretty(&found) {
        // Without the note the next command only asks again.
        let _ = std::fs::write(kept, bytes);
    }
    Ok(found)
}

fn ask(
    environment: &Environment,
    asked: PathBuf,
    depends_on: String,
    folder: &Path,
) -> Result<Compiler, ToolchainError> {
    let version = answer(environment, &asked, folder, &["--version"])?;
    let sysroot = answer(environment, &asked, folder, &["--print", "sysroot"])?;
    let sysroot = PathBuf::from(sysroot);
    let rustc = sysroot
        .join("bin")
        .join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
    let rustc = if rustc.is_file() {
        rustc
    } else {
        asked.clone()
    };
    Ok(Compiler {
        version,
        stamp: stamp(&rustc),
        rustc,
        sysroot,
        asked,
        depends_on,
    })
}

/// The line `asked` prints.
fn answer(
    environment: &Environment,
    asked: &Path,
    folder: &Path,
    question: &[&str],
) -> Result<String, ToolchainError> {
    let broken = |why: &str| ToolchainError::BrokenCompiler {
        language: Language::Rust,
        path: asked.to_owned(),
        why: why.trim().to_owned(),
    };
    let mut command = process::command(asked, environment, folder);
    command
        .envs(environment.variables.iter().cloned())
        .args(question);
    match process::run(&mut command, None, ASK, &Stop::default())
        .map_err(ToolchainError::io(asked))?
    {
        Ending::Exited {
            success: true,
            stdout,
            ..
        } if !stdout.trim().is_empty() => Ok(stdout.trim().to_owned()),
        Ending::Exited { stderr, .. } => Err(broken(&stderr)),
        Ending::TimedOut | Ending::Stopped => Err(broken("it does not answer")),
    }
}

/// Makes sure the compiler has the wasm target, fetching it through rustup when it is missing.
pub(crate) fn target(
    compiler: &Compiler,
    environment: &Environment,
    folder: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<(), ToolchainError> {
    let libraries = compiler
        .sysroot
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib");
    if libraries.is_dir() {
        return Ok(());
    }
    let missing = |why: &str| ToolchainError::NoTarget {
        target: TARGET,
        why: why.trim().to_owned(),
    };
    let Some(rustup) = environment.find("rustup") else {
        return Err(missing("there is no rustup to fetch it with"));
    };
    say(&format!(
        "the Rust compiler lacks the target {TARGET}: fetching it with `rustup target add`"
    ));
    let toolchain = compiler.sysroot.file_name().unwrap_or_default();
    let mut command = process::command(&rustup, environment, folder);
    command
        .envs(environment.variables.iter().cloned())
        .args(["target", "add", TARGET, "--toolchain"])
        .arg(toolchain);
    match process::run(&mut command, None, FETCH, &Stop::default())
        .map_err(ToolchainError::io(&rustup))?
    {
        Ending::Exited { success: true, .. } if libraries.is_dir() => Ok(()),
        Ending::Exited { stderr, .. } => Err(missing(reason(&stderr))),
        Ending::TimedOut | Ending::Stopped => {
            Err(missing("rustup did not answer within 10 minutes"))
        }
    }
}

/// The line that says why.
fn reason(stderr: &str) -> &str {
    stderr
        .lines()
        .find_map(|line| line.strip_prefix("error: "))
        .unwrap_or("rustup failed")
}

fn depends_on(environment: &Environment, asked: &Path) -> String {
    let variables: Vec<String> = environment
        .variables
        .iter()
        .filter(|(name, _)| CHOICE.contains(name))
        .map(|(name, value)| format!("{name}={}", value.display()))
        .collect();
    let settings = environment
        .variables
        .iter()
        .filter_map(|(name, value)| match *name {
            "RUSTUP_HOME" => Some(Path::new(value).join("settings.toml")),
            "HOME" => Some(Path::new(value).join(".rustup/settings.toml")),
            _ => None,
        })
        .map(|path| stamp(&path).to_string())
        .collect::<Vec<_>>();
    format!(
        "{} {} {}",
        variables.join(" "),
        settings.join(" "),
        stamp(asked)
    )
}
