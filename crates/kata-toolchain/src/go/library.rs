//! The harness and the standard library, compiled once per toolchain, and the list of where each package is.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;

use super::discover::{self, Compiler};
use super::imports;
use crate::process::{self, Ending, Stop};
use crate::{Environment, ToolchainError};

/// The sources the program carries.
const SOURCES: [(&str, &str); 8] = [
    ("go.mod", include_str!("../../../../harness/go/go.mod")),
    ("kata.go", include_str!("../../../../harness/go/kata.go")),
    (
        "reader.go",
        include_str!("../../../../harness/go/reader.go"),
    ),
    (
        "writer.go",
        include_str!("../../../../harness/go/writer.go"),
    ),
    ("nodes.go", include_str!("../../../../harness/go/nodes.go")),
    (
        "failure.go",
        include_str!("../../../../harness/go/failure.go"),
    ),
    ("crash.go", include_str!("../../../../harness/go/crash.go")),
    (
        "memory.go",
        include_str!("../../../../harness/go/memory.go"),
    ),
];

/// Compiling the packages takes a few seconds on an idle machine.
const LIMIT: Duration = Duration::from_mins(10);

/// The sources as one text, to be hashed.
pub(super) fn fingerprint() -> String {
    SOURCES
        .map(|(name, text)| format!("{name}\n{text}"))
        .concat()
}

/// Where the compiled packages are.
#[derive(Debug)]
pub(super) struct Library {
    /// The folder of everything a compiler reads besides its own files.
    pub(super) folder: PathBuf,
}

impl Library {
    /// The library in `folder`, compiled if it is not there yet.
    pub(super) fn open(
        compiler: &Compiler,
        environment: &Environment,
        folder: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<Self, ToolchainError> {
        let library = Self {
            folder: folder.join("library"),
        };
        if library.is_whole() {
            return Ok(library);
        }
        let harness = library.harness();
        std::fs::create_dir_all(&harness).map_err(ToolchainError::io(&harness))?;
        for (name, text) in SOURCES {
            let path = harness.join(name);
            std::fs::write(&path, text).map_err(ToolchainError::io(&path))?;
        }
        say("compiling Go's standard library for the sandbox, once: it takes some seconds");
        let packages: Vec<&str> = std::iter::once(".").chain(imports::paths()).collect();
        let listed = library.compile(compiler, environment, &packages, &Stop::default())?;
        library.write(&listed)?;
        Ok(library)
    }

    /// Whether every package is where the list says; it is not when the cache was moved.
    fn is_whole(&self) -> bool {
        let is_here = |file: &String| Path::new(file).starts_with(&self.folder);
        self.read()
            .is_ok_and(|packages| !packages.is_empty() && packages.values().all(is_here))
    }

    /// The file that tells the compiler and the linker where packages are.
    pub(super) fn list(&self) -> PathBuf {
        self.folder.join("importcfg")
    }

    fn harness(&self) -> PathBuf {
        self.folder.join("kata")
    }

    /// Adds what of `imports` is in the standard library and was not compiled before.
    pub(super) fn add(
        &self,
        compiler: &Compiler,
        environment: &Environment,
        imports: &[String],
        stop: &Stop,
    ) -> Result<(), ToolchainError> {
        let known = self.read()?;
        let new: Vec<&str> = imports
            .iter()
            .map(String::as_str)
            .filter(|path| !known.contains_key(*path) && is_standard(path, &compiler.root))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        // What does not compile for the sandbox is left out, and the solution's import of it fails with Go's words.
        if let Ok(listed) = self.compile(compiler, environment, &new, stop) {
            let mut all = known;
            all.extend(listed);
            self.write(&all)?;
        }
        Ok(())
    }

    /// Compiles `packages` and what they import; where each of them is.
    fn compile(
        &self,
        compiler: &Compiler,
        environment: &Environment,
        packages: &[&str],
        stop: &Stop,
    ) -> Result<BTreeMap<String, String>, ToolchainError> {
        let failed = |why: &str| ToolchainError::Harness {
            language: Language::Go,
            why: why.trim().to_owned(),
        };
        // Go reads no module in the folder for temporary files, which is the one given here.
        let mut command = discover::command(environment, &compiler.go, &self.folder, &self.folder);
        command
            .current_dir(self.harness())
            .env("GOOS", "wasip1")
            .env("GOARCH", "wasm")
            .args(["list", "-export", "-deps", "-trimpath"])
            .args(["-f", "{{if .Export}}{{.ImportPath}}={{.Export}}{{end}}"])
            .args(packages);
        let ending = process::run(&mut command, None, LIMIT, stop);
        match ending.map_err(ToolchainError::io(&compiler.go))? {
            Ending::Exited {
                success: true,
                stdout,
                ..
            } => Ok(stdout.lines().filter_map(entry).collect()),
            Ending::Exited { stderr, .. } => Err(failed(&stderr)),
            Ending::TimedOut | Ending::Stopped => {
                Err(failed("the compiler did not end within 10 minutes"))
            }
        }
    }

    fn read(&self) -> Result<BTreeMap<String, String>, ToolchainError> {
        let list = self.list();
        let text = std::fs::read_to_string(&list).map_err(ToolchainError::io(&list))?;
        let lines = text.lines();
        Ok(lines
            .filter_map(|line| entry(line.strip_prefix("packagefile ")?))
            .collect())
    }

    fn write(&self, packages: &BTreeMap<String, String>) -> Result<(), ToolchainError> {
        let mut text = String::new();
        for (package, file) in packages {
            let _ = writeln!(text, "packagefile {package}={file}");
        }
        let io = |error| ToolchainError::io(&self.folder)(error);
        let file = tempfile::NamedTempFile::new_in(&self.folder).map_err(io)?;
        std::fs::write(file.path(), text).map_err(io)?;
        // Two programs may write it at once: the rename lets either win whole.
        file.persist(self.list()).map_err(|error| io(error.error))?;
        Ok(())
    }
}

fn entry(line: &str) -> Option<(String, String)> {
    let (package, file) = line.split_once('=')?;
    Some((package.to_owned(), file.to_owned()))
}

/// Whether `path` is a package that programs may import from the standard library in `root`.
fn is_standard(path: &str, root: &Path) -> bool {
    let is_plain = |part: &str| {
        !part.is_empty()
            && part != "internal"
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    path.split('/').all(is_plain) && root.join("src").join(path).is_dir()
}
