//! Finding a compiler for C and C++: zig in the cache or on the path, or a system's clang with its WebAssembly libraries.
//!
//! zig's own driver asks its cache on every run; what it would run is asked for once, and its clang and linker are then run
//! as they are. The answer is kept, together with what it depended on.

use std::path::{Path, PathBuf};

use kata_core::Language;

use serde::{Deserialize, Serialize};

use super::{clang, zig};
use crate::fence::Fence;
use crate::install::Package;
use crate::stamp::stamp;
use crate::{Environment, ToolchainError};

/// The compiler kata fetches where there is none: it carries everything.
pub(crate) const ZIG: Package = Package {
    name: "ziglang",
    version: "0.17.1",
    hashes: &[
        "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54",
        "b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e",
        "4e0b4b9c02b8d0d220e9948010f860b62ff11d96abb39762eca5fa2ef3f7bc97",
        "09953b6af7f64168b915180a42774f520f92d86ef6331b28e33915c7e1f0bb23",
        "69c3dfc3aff6a297ec4017aa904782c0e450eb988982d7f675d83edce27526fb",
    ],
};

/// A program with the words that make it the one that is meant: `zig clang`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Tool {
    pub(crate) program: PathBuf,
    pub(crate) words: Vec<String>,
}

/// A compiler, and what finding it depended on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Compiler {
    /// Its version line.
    pub(crate) version: String,
    pub(crate) clang: Tool,
    pub(crate) linker: Tool,
    /// What it is told for C and C++ alike: the target.
    pub(crate) flags: Vec<String>,
    /// Where C finds its headers.
    pub(crate) c_flags: Vec<String>,
    /// Where C++ finds its headers, and how its library was built.
    pub(crate) cpp_flags: Vec<String>,
    /// What a guest begins with, then the libraries, in the order in which they are linked.
    pub(crate) libraries: Vec<PathBuf>,
    /// Files and folders it reads when it compiles and links.
    pub(crate) reads: Vec<PathBuf>,
    /// The folders of the C++ library's own headers.
    pub(crate) library_headers: Vec<PathBuf>,
    /// When it was installed, in nanoseconds since the epoch.
    pub(super) stamp: u128,
}

impl Compiler {
    /// The fence within which it works in `folder`, reading `own` besides its own files.
    pub(super) fn fence(&self, own: &[&Path], folder: &Path) -> Fence {
        let mut readable: Vec<&Path> = self.reads.iter().map(PathBuf::as_path).collect();
        readable.extend(own);
        Fence::new(&readable, folder)
    }
}

/// The compiler, from what is kept in `cache` if that still holds.
pub(super) fn compiler(
    environment: &Environment,
    cache: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<Compiler, ToolchainError> {
    let candidate = |name: &str| environment.find(name);
    let zig = Some(zig_in(&ZIG.folder(cache)))
        .filter(|zig| zig.is_file())
        .or_else(|| candidate("zig"));
    if let Some(zig) = zig {
        return kept_or(cache, &zig, || zig::ask(environment, &zig, cache, say));
    }
    for name in clang::NAMES {
        if let Some(clang) = candidate(name)
            && let Ok(found) = kept_or(cache, &clang, || clang::ask(environment, &clang, cache))
        {
            return Ok(found);
        }
    }
    Err(ToolchainError::NoCompiler {
        language: Language::Cpp,
        lack: "there is neither `zig` nor a `clang` with its wasm libraries on the PATH",
    })
}

/// Fetches a compiler, unless there is one that serves.
pub(crate) fn install(
    environment: &Environment,
    cache: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<(), ToolchainError> {
    if compiler(environment, cache, say).is_ok() {
        return Ok(());
    }
    ZIG.install(environment, cache, say).map(drop)
}

fn zig_in(package: &Path) -> PathBuf {
    package
        .join("ziglang")
        .join(format!("zig{}", std::env::consts::EXE_SUFFIX))
}

/// What is kept of `program`, or what `ask` finds out.
fn kept_or(
    cache: &Path,
    program: &Path,
    ask: impl FnOnce() -> Result<Compiler, ToolchainError>,
) -> Result<Compiler, ToolchainError> {
    let note = cache.join("cpp.json");
    let known = std::fs::read(&note)
        .ok()
        .and_then(|bytes| serde_json::from_slice::<Compiler>(&bytes).ok())
        .filter(|known| known.clang.program == program && known.stamp == stamp(program))
        .filter(|known| known.libraries.iter().all(|library| library.is_file()));
    if let Some(known) = known {
        return Ok(known);
    }
    let found = ask()?;
    if let Ok(bytes) = serde_json::to_vec_pretty(&found) {
        // Without the note the next command only asks again.
        let _ = std::fs::write(&note, bytes);
    }
    Ok(found)
}
