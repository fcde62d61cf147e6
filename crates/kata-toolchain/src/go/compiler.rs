//! One build: the source as it was saved, compiled and linked in a folder of its own.
//!
//! The compiler and the linker are called themselves, without the `go` command around them: what it looks for, finds and
//! keeps takes as long as they do.

use std::path::{Path, PathBuf};

use kata_core::{Signature, SourceHash};

use super::diagnostics;
use super::discover::{self, Compiler};
use super::entry::{self, Entry};
use super::library::{self, Library};
use crate::failed::{Failed, LIMIT, too_slow};
use crate::fence::Fence;
use crate::module_cache::ModuleCache;
use crate::process::{self, Ending, Stop};
use crate::{Build, Environment, Source, ToolchainError, source_text};

/// Flags of the compiler, besides those that name files.
const COMPILE: [&str; 6] = [
    "-p=main",
    "-complete",
    "-dwarf=false",
    "-c=2",
    "-nolocalimports",
    "-pack",
];

/// Flags of the linker. A goroutine's stack keeps its size: the room that the harness makes must not be taken back.
const LINK: [&str; 5] = [
    "-buildmode=c-shared",
    "-s",
    "-w",
    "-buildid=",
    "-X=runtime.godebugDefault=gcshrinkstackoff=1",
];

/// Adds a program's arguments.
type Arguments<'a> = dyn Fn(&mut std::process::Command) + 'a;

/// Go's side of a [`Toolchain`](crate::Toolchain).
pub(crate) struct Go {
    compiler: Compiler,
    environment: Environment,
    library: Library,
    folder: PathBuf,
    modules: ModuleCache,
    /// What every module depends on besides its source.
    fingerprint: String,
}

impl Go {
    pub(crate) fn open(
        environment: &Environment,
        cache: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<Self, ToolchainError> {
        std::fs::create_dir_all(cache).map_err(ToolchainError::io(cache))?;
        let compiler = discover::compiler(environment, cache)?;
        let fingerprint = format!(
            "{}\n{}\n{}\n{}\n{}",
            compiler.version,
            compiler.root.display(),
            COMPILE.join(" "),
            LINK.join(" "),
            library::fingerprint()
        );
        let (folder, modules) = ModuleCache::open(cache, "go", &fingerprint)?;
        let library = Library::open(&compiler, environment, &folder, say)?;
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
        let entry = source_text::text(source)
            .and_then(|text| entry::of_solution(text, signature, source.shown_as));
        match entry {
            Ok(entry) => self.build(source, &entry, stop),
            Err(refusal) => Ok(Build::Refused(refusal)),
        }
    }

    fn build(
        &self,
        source: Source<'_>,
        entry: &Entry,
        stop: &Stop,
    ) -> Result<Build, ToolchainError> {
        let everything = [&self.fingerprint, &entry.solution, &entry.beside]
            .map(String::as_str)
            .join("\0");
        let key = SourceHash::of(everything.as_bytes());
        if let Some(module) = self.modules.get(key.as_str()) {
            return Ok(Build::Module(module));
        }
        let io = ToolchainError::io;
        self.library
            .add(&self.compiler, &self.environment, &entry.imports, stop)?;
        let work = tempfile::tempdir_in(&self.folder).map_err(io(&self.folder))?;
        let folder = work.path();
        for (name, text) in [
            ("solution.go", &entry.solution),
            ("entry.go", &entry.beside),
        ] {
            let path = folder.join(name);
            std::fs::write(&path, text).map_err(io(&path))?;
        }
        let compile = |command: &mut std::process::Command| {
            command
                .args(COMPILE)
                .args(["-o", "solution.a", "-trimpath"])
                .arg(format!("{}=>", folder.display()))
                .arg("-importcfg")
                .arg(self.library.list())
                .args(["solution.go", "entry.go"]);
        };
        let link = |command: &mut std::process::Command| {
            command
                .args(LINK)
                .args(["-o", "solution.wasm", "-importcfg"])
                .arg(self.library.list())
                .arg("solution.a");
        };
        let steps: [(&str, &Arguments<'_>); 2] = [("compile", &compile), ("link", &link)];
        for (tool, arguments) in steps {
            let ending = self.run(tool, folder, stop, arguments)?;
            if let Some(build) = stopped_short(&ending, entry, source.shown_as) {
                return build.map_err(|error| io(folder)(error));
            }
        }
        let path = folder.join("solution.wasm");
        let module = std::fs::read(&path).map_err(io(&path))?;
        self.modules.insert(key.as_str(), &module);
        Ok(Build::Module(module))
    }

    /// Runs one of the toolchain's programs inside the fence.
    fn run(
        &self,
        tool: &str,
        folder: &Path,
        stop: &Stop,
        arguments: &Arguments<'_>,
    ) -> Result<Ending, ToolchainError> {
        let program = self.compiler.tool(tool);
        let mut command = process::command(&program, &self.environment, folder);
        command
            .env("GOOS", "wasip1")
            .env("GOARCH", "wasm")
            .env("GOROOT", "");
        arguments(&mut command);
        let fence = Fence::new(&[&self.compiler.tools, &self.library.folder], folder);
        process::run(&mut command, Some(&fence), LIMIT, stop).map_err(ToolchainError::io(&program))
    }
}

/// What the build comes to when a step did not succeed.
fn stopped_short(
    ending: &Ending,
    entry: &Entry,
    shown_as: &str,
) -> Option<Result<Build, std::io::Error>> {
    match ending {
        Ending::Exited { success: true, .. } => None,
        Ending::Exited { stdout, stderr, .. } => {
            let output = format!("{stdout}{stderr}");
            Some(match diagnostics::failed(&output, entry, shown_as) {
                Failed::Source(errors) => Ok(Build::Refused(errors)),
                Failed::NoSpace => Err(std::io::ErrorKind::StorageFull.into()),
            })
        }
        Ending::TimedOut => Some(Ok(Build::Refused(too_slow(shown_as)))),
        Ending::Stopped => Some(Ok(Build::Stopped)),
    }
}
