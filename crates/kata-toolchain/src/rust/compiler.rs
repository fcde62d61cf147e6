//! One build: the source as it was saved, compiled in a folder of its own.

use std::fs::File;
use std::path::{Path, PathBuf};

use kata_core::{Signature, SourceHash};

use super::discover::{self, Compiler};
use super::entry::{self, Entry};
use super::{diagnostics, harness, reach};
use crate::failed::{Failed, LIMIT, too_slow};
use crate::module_cache::ModuleCache;
use crate::process::{self, Ending, Stop};
use crate::{Build, Environment, Source, ToolchainError, source_text};

/// The target guests are built for.
pub(crate) const TARGET: &str = "wasm32-wasip1";

/// Flags of the harness and the solution alike.
pub(crate) const COMMON_FLAGS: [&str; 10] = [
    "--edition=2024",
    "-Copt-level=1",
    "-Cpanic=abort",
    "-Coverflow-checks=on",
    "-Cdebuginfo=0",
    "-Cembed-bitcode=no",
    "--cap-lints=allow",
    "--error-format=json",
    "--color=never",
    "--diagnostic-width=100",
];

/// What a solution's build has besides; the stack is what `kata-judge` leaves out of the memory it reports.
///
/// Incremental always, even in an empty folder: how the crate is cut into units changes the code, and the same source must
/// give the same module in the watch and in a batch.
const SOLUTION_FLAGS: [&str; 5] = [
    "--crate-type=cdylib",
    "--target=wasm32-wasip1",
    "-Cstrip=symbols",
    "-Clink-arg=-zstack-size=16777216",
    "-Cincremental=incremental",
];

/// Rust's side of a [`Toolchain`](crate::Toolchain).
pub(crate) struct Rust {
    compiler: Compiler,
    environment: Environment,
    library: PathBuf,
    folder: PathBuf,
    modules: ModuleCache,
    /// What every module depends on besides its source.
    fingerprint: String,
}

impl Rust {
    pub(crate) fn open(
        environment: &Environment,
        cache: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<Self, ToolchainError> {
        std::fs::create_dir_all(cache).map_err(ToolchainError::io(cache))?;
        let compiler = discover::compiler(environment, &cache.join("rustc.json"), cache)?;
        discover::target(&compiler, environment, cache, say)?;
        let fingerprint = format!(
            "{}\n{}\n{}\n{}\n{}",
            compiler.version,
            compiler.sysroot.display(),
            COMMON_FLAGS.join(" "),
            SOLUTION_FLAGS.join(" "),
            harness::fingerprint()
        );
        let (folder, modules) = ModuleCache::open(cache, "rust", &fingerprint)?;
        let library = harness::library(&compiler, environment, &folder)?;
        Ok(Self {
            compiler,
            environment: environment.clone(),
            library,
            folder,
            modules,
            fingerprint,
        })
    }

    pub(crate) fn version(&self) -> &str {
        &self.compiler.version
    }

    pub(crate) fn solution(
        &self,
        source: Source<'_>,
        signature: &Signature,
        stop: &Stop,
    ) -> Result<Build, ToolchainError> {
        let entry =
            text(source).and_then(|text| entry::of_solution(text, signature, source.shown_as));
        match entry {
            Ok(entry) => self.compile(source, &entry, stop),
            Err(refusal) => Ok(Build::Refused(refusal)),
        }
    }

    pub(crate) fn generator(&self, source: Source<'_>) -> Result<Build, ToolchainError> {
        match text(source) {
            Ok(text) => self.compile(source, &entry::of_generator(text), &Stop::default()),
            Err(refusal) => Ok(Build::Refused(refusal)),
        }
    }

    fn compile(
        &self,
        source: Source<'_>,
        entry: &Entry,
        stop: &Stop,
    ) -> Result<Build, ToolchainError> {
        let everything = [&self.fingerprint, &entry.root, &entry.solution]
            .map(String::as_str)
            .join("\0");
        let key = SourceHash::of(everything.as_bytes());
        if let Some(module) = self.modules.get(key.as_str()) {
            return Ok(Build::Module(module));
        }
        let io = ToolchainError::io;
        let work = self.work_folder(source.slot)?;
        let folder = work.path();
        for (name, text) in [("entry.rs", &entry.root), ("solution.rs", &entry.solution)] {
            let path = folder.join(name);
            std::fs::write(&path, text).map_err(io(&path))?;
        }
        let module = folder.join("solution.wasm");
        let mut command = process::command(&self.compiler.rustc, &self.environment, folder);
        command.args(COMMON_FLAGS).args(SOLUTION_FLAGS).args([
            "--crate-name",
            "solution",
            "entry.rs",
            "-o",
            "solution.wasm",
        ]);
        command.arg("--extern").arg(extern_library(&self.library));
        let fence = self.compiler.fence(&self.library, folder);
        let built = match process::run(&mut command, Some(&fence), LIMIT, stop)
            .map_err(io(&self.compiler.rustc))?
        {
            Ending::Exited { success: true, .. } => {
                let module = std::fs::read(&module).map_err(io(&module))?;
                if module.len() > LARGEST_KEPT {
                    work.forget();
                }
                self.modules.insert(key.as_str(), &module);
                Build::Module(module)
            }
            Ending::Exited { stderr, .. } => match diagnostics::failed(&stderr, source.shown_as) {
                Failed::Source(errors) => Build::Refused(errors),
                Failed::NoSpace => return Err(io(folder)(std::io::ErrorKind::StorageFull.into())),
            },
            Ending::TimedOut => {
                work.forget();
                Build::Refused(too_slow(source.shown_as))
            }
            Ending::Stopped => Build::Stopped,
        };
        Ok(built)
    }

    /// A folder of the slot's in which no other build is at work.
    fn work_folder(&self, slot: &str) -> Result<WorkFolder, ToolchainError> {
        for number in 0..MOST_SLOTS {
            let path = self.folder.join("slots").join(format!("{slot}.{number}"));
            std::fs::create_dir_all(&path).map_err(ToolchainError::io(&path))?;
            let lock = File::create(path.join("lock")).map_err(ToolchainError::io(&path))?;
            if lock.try_lock().is_ok() {
                return Ok(WorkFolder::Slot { path, _lock: lock });
            }
        }
        tempfile::tempdir_in(&self.folder)
            .map(WorkFolder::Own)
            .map_err(ToolchainError::io(&self.folder))
    }
}

/// So many builds of one slot at once keep their state; further ones do without.
const MOST_SLOTS: usize = 16;
/// The compiler's state of a module larger than this, in bytes, is not worth keeping: it would slow the next build.
const LARGEST_KEPT: usize = 1 << 20;

enum WorkFolder {
    /// Kept from save to save, with the compiler's incremental state; locked while it is used.
    Slot { path: PathBuf, _lock: File },
    /// For one build.
    Own(tempfile::TempDir),
}

impl WorkFolder {
    fn path(&self) -> &Path {
        match self {
            Self::Slot { path, .. } => path,
            Self::Own(folder) => folder.path(),
        }
    }

    /// Forgets the compiler's state.
    fn forget(&self) {
        // What cannot be removed costs time alone.
        let _ = std::fs::remove_dir_all(self.path().join("incremental"));
    }
}

/// Whether `source` can be called as `signature` says, as far as can be told without compiling it; if not, why.
pub fn callable(source: Source<'_>, signature: &Signature) -> Result<(), String> {
    let text = text(source)?;
    entry::of_solution(text, signature, source.shown_as).map(drop)
}

fn extern_library(library: &Path) -> std::ffi::OsString {
    let mut argument = std::ffi::OsString::from("kata_harness=");
    argument.push(library);
    argument
}

/// The source as text that asks nothing of the compiler it may not, or why it is none.
fn text(source: Source<'_>) -> Result<&str, String> {
    let text = source_text::text(source)?;
    reach::check(text).map_err(|refused| format!("error: {}:{refused}", source.shown_as))?;
    Ok(text)
}
