//! One build: the source as it was saved, compiled and linked in a folder of its own.

use std::path::{Path, PathBuf};
use std::process::Command;

use kata_core::{Language, Signature, SourceHash};

use super::diagnostics;
use super::discover::{self, Compiler, Tool};
use super::entry::{self, Entry};
use super::flags;
use super::harness::{self, Harness};
use crate::failed::{Failed, LIMIT, too_slow};
use crate::module_cache::ModuleCache;
use crate::process::{self, Ending, Stop};
use crate::{Build, Environment, Source, ToolchainError, source_text};

/// The side of C and C++ of a [`Toolchain`](crate::Toolchain).
pub(crate) struct Cpp {
    compiler: Compiler,
    environment: Environment,
    harness: Harness,
    folder: PathBuf,
    modules: ModuleCache,
    /// What every module depends on besides its source.
    fingerprint: String,
}

/// Why there is no object or module.
enum Failure {
    /// The source's fault.
    Refused(String),
    Stopped,
    Ours(ToolchainError),
}

impl From<ToolchainError> for Failure {
    fn from(error: ToolchainError) -> Self {
        Self::Ours(error)
    }
}

impl Cpp {
    /// Finds the compiler, fetching one where there is none; `say` gets a line for what takes time.
    pub(crate) fn open(
        environment: &Environment,
        cache: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<Self, ToolchainError> {
        std::fs::create_dir_all(cache).map_err(ToolchainError::io(cache))?;
        let compiler = discover::compiler(environment, cache, say)?;
        let fingerprint = format!(
            "{compiler:?}\n{}\n{}",
            flags::fingerprint(),
            harness::fingerprint()
        );
        let (folder, modules) = ModuleCache::open(cache, "cpp", &fingerprint)?;
        let calls = folder.join("calls");
        std::fs::create_dir_all(&calls).map_err(ToolchainError::io(&calls))?;
        let harness = Harness::open(&compiler, environment, &folder, say)?;
        Ok(Self {
            compiler,
            environment: environment.clone(),
            harness,
            modules,
            folder,
            fingerprint,
        })
    }

    /// The compiler's version line.
    pub(crate) fn version(&self) -> &str {
        &self.compiler.version
    }

    /// Builds a solution in C or C++.
    pub(crate) fn solution(
        &self,
        language: Language,
        source: Source<'_>,
        signature: &Signature,
        stop: &Stop,
    ) -> Result<Build, ToolchainError> {
        let text = source_text::text(source);
        let entry = text.and_then(|text| {
            Ok((
                text,
                entry::of_solution(language, text, signature, source.shown_as)?,
            ))
        });
        let (text, entry) = match entry {
            Ok(entry) => entry,
            Err(refusal) => return Ok(Build::Refused(refusal)),
        };
        let everything = [
            &self.fingerprint,
            language.name(),
            &entry.root,
            entry.call.as_deref().unwrap_or_default(),
            text,
        ];
        let key = SourceHash::of(everything.join("\0").as_bytes());
        if let Some(module) = self.modules.get(key.as_str()) {
            return Ok(Build::Module(module));
        }
        match self.build(language, text, &entry, source.shown_as, stop) {
            Ok(module) => {
                self.modules.insert(key.as_str(), &module);
                Ok(Build::Module(module))
            }
            Err(Failure::Refused(errors)) => Ok(Build::Refused(errors)),
            Err(Failure::Stopped) => Ok(Build::Stopped),
            Err(Failure::Ours(error)) => Err(error),
        }
    }

    fn build(
        &self,
        language: Language,
        text: &str,
        entry: &Entry,
        shown_as: &str,
        stop: &Stop,
    ) -> Result<Vec<u8>, Failure> {
        let work = tempfile::tempdir_in(&self.folder).map_err(ToolchainError::io(&self.folder))?;
        let folder = work.path();
        let job = Job {
            builder: self,
            folder,
            file: format!("solution.{}", language.extension()),
            shown_as,
            stop,
        };
        let root = format!("entry.{}", language.extension());
        job.write(&job.file, text)?;
        job.write(&root, &entry.root)?;
        // The call compiles beside the solution when it is not there yet.
        let call = std::thread::scope(|scope| {
            let call = entry
                .call
                .as_deref()
                .map(|call| scope.spawn(|| job.call(call)));
            job.compile_either_way(language, &root, text)?;
            let joined = call.map(|call| call.join().unwrap_or(Err(Failure::Stopped)));
            joined.transpose()
        })?;
        job.link(call.as_deref())?;
        let module = folder.join("solution.wasm");
        Ok(std::fs::read(&module).map_err(ToolchainError::io(&module))?)
    }

    fn command(&self, tool: &Tool, folder: &Path) -> Command {
        let mut command = process::command(&tool.program, &self.environment, folder);
        command.args(&tool.words);
        command
    }
}

/// Which names a C++ solution finds without a qualifier.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Those of the standard library as well.
    Std,
    /// Its own alone.
    Own,
}

/// A build in its folder.
struct Job<'a> {
    builder: &'a Cpp,
    folder: &'a Path,
    /// The solution's name in the folder.
    file: String,
    shown_as: &'a str,
    stop: &'a Stop,
}

impl Job<'_> {
    fn write(&self, name: &str, text: &str) -> Result<(), Failure> {
        let path = self.folder.join(name);
        Ok(std::fs::write(&path, text).map_err(ToolchainError::io(&path))?)
    }

    /// Compiles the solution. Names of its own that the standard library has as well are no trouble where it does not ask
    /// for the library's: without them at hand it is compiled a second time.
    fn compile_either_way(
        &self,
        language: Language,
        root: &str,
        text: &str,
    ) -> Result<(), Failure> {
        let compiled = self.compile(language, root, Names::Std);
        let ambiguous =
            matches!(&compiled, Err(Failure::Refused(errors)) if errors.contains(" is ambiguous"));
        if ambiguous && language != Language::C && !text.contains("using namespace std") {
            return self.compile(language, root, Names::Own).or(compiled);
        }
        compiled
    }

    fn compile(&self, language: Language, root: &str, names: Names) -> Result<(), Failure> {
        let (compiler, harness) = (&self.builder.compiler, &self.builder.harness);
        let mut command = self.builder.command(&compiler.clang, self.folder);
        if language == Language::C {
            command.args(flags::c(compiler, harness.folder()));
        } else {
            command
                .args(flags::cpp(compiler, harness.folder()))
                .args(match names {
                    Names::Std => ["-include-pch".to_owned(), harness.file("kata.pch")],
                    Names::Own => ["-include".to_owned(), harness.file("cpp/kata_own.hpp")],
                });
        }
        command
            .args(flags::checks(harness.folder()))
            .args(["-c", root, "-o", "entry.o"]);
        self.run(command)
    }

    /// The object that calls a C solution: it depends on what the solution declares alone, so it is kept.
    fn call(&self, text: &str) -> Result<PathBuf, Failure> {
        let (compiler, harness) = (&self.builder.compiler, &self.builder.harness);
        let calls = self.builder.folder.join("calls");
        let kept = calls.join(format!("{}.o", SourceHash::of(text.as_bytes())));
        if kept.is_file() {
            return Ok(kept);
        }
        self.write("call.cpp", text)?;
        let mut command = self.builder.command(&compiler.clang, self.folder);
        command.args(flags::cpp(compiler, harness.folder()));
        command.args([
            "-include-pch",
            &harness.file("kata_c.pch"),
            "-c",
            "call.cpp",
            "-o",
            "call.o",
        ]);
        self.run(command)?;
        let made = self.folder.join("call.o");
        std::fs::rename(&made, &kept).map_err(ToolchainError::io(&kept))?;
        Ok(kept)
    }

    fn link(&self, call: Option<&Path>) -> Result<(), Failure> {
        let compiler = &self.builder.compiler;
        let mut command = self.builder.command(&compiler.linker, self.folder);
        command.args(flags::link()).arg("entry.o").args(call);
        command
            .args(self.builder.harness.objects())
            .args(&compiler.libraries)
            .args(["-o", "solution.wasm"]);
        self.run(command)
    }

    /// Runs the compiler or the linker within the fence.
    fn run(&self, mut command: Command) -> Result<(), Failure> {
        let builder = self.builder;
        let own = [builder.harness.folder(), &builder.folder.join("calls")];
        let fence = builder.compiler.fence(&own, self.folder);
        let program = &builder.compiler.clang.program;
        let ending = process::run(&mut command, Some(&fence), LIMIT, self.stop)
            .map_err(ToolchainError::io(program))?;
        match ending {
            Ending::Exited { success: true, .. } => Ok(()),
            Ending::Exited { stderr, .. } => {
                match diagnostics::failed(&stderr, &self.file, self.shown_as) {
                    Failed::Source(errors) => Err(Failure::Refused(errors)),
                    Failed::NoSpace => Err(ToolchainError::io(self.folder)(
                        std::io::ErrorKind::StorageFull.into(),
                    )
                    .into()),
                }
            }
            Ending::TimedOut => Err(Failure::Refused(too_slow(self.shown_as))),
            Ending::Stopped => Err(Failure::Stopped),
        }
    }
}
