//! A system's own clang, where it comes with the libraries for WebAssembly.
//!
//! The linker is run by itself: some systems' clang runs wasm-opt after it, which breaks C++.

use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;

use super::discover::{Compiler, Tool};
use crate::process::{self, Ending, Stop};
use crate::stamp::stamp;
use crate::{Environment, ToolchainError};

/// What it may be called, the newest first.
pub(super) const NAMES: [&str; 8] = [
    "clang", "clang-23", "clang-22", "clang-21", "clang-20", "clang-19", "clang-18", "clang-17",
];

const LIMIT: Duration = Duration::from_secs(30);
const TARGETS: [&str; 2] = ["wasm32-wasip1", "wasm32-wasi"];

/// Where the headers of the system's own programs lie.
const HOST: [&str; 2] = ["/usr/include", "/usr/local/include"];

/// What a guest begins with, then the libraries, in the order in which they are linked.
const LIBRARIES: [&str; 4] = ["crt1-reactor.o", "libc++.a", "libc++abi.a", "libc.a"];

pub(super) fn ask(
    environment: &Environment,
    clang: &Path,
    cache: &Path,
) -> Result<Compiler, ToolchainError> {
    std::fs::create_dir_all(cache).map_err(ToolchainError::io(cache))?;
    let asking = Asking {
        environment,
        clang,
        cache,
    };
    let version = asking.answer(&["--version"])?;
    let version = version.lines().next().unwrap_or_default().to_owned();
    let mut lacks = String::new();
    for target in TARGETS {
        match asking.target(target)? {
            Ok(found) => return found.compiler(&asking, version),
            Err(missing) => lacks = missing,
        }
    }
    Err(asking.broken(&format!("it lacks {lacks} for WebAssembly")))
}

struct Asking<'a> {
    environment: &'a Environment,
    clang: &'a Path,
    cache: &'a Path,
}

/// What clang finds for a target.
struct Found {
    target: String,
    headers: Vec<PathBuf>,
    libraries: Vec<PathBuf>,
}

impl Asking<'_> {
    fn broken(&self, why: &str) -> ToolchainError {
        ToolchainError::BrokenCompiler {
            language: Language::Cpp,
            path: self.clang.to_owned(),
            why: why.trim().to_owned(),
        }
    }

    /// What it prints, on both streams.
    fn answer(&self, words: &[&str]) -> Result<String, ToolchainError> {
        let mut command = process::command(self.clang, self.environment, self.cache);
        command.args(words);
        match process::run(&mut command, None, LIMIT, &Stop::default())
            .map_err(ToolchainError::io(self.clang))?
        {
            Ending::Exited {
                success: true,
                stdout,
                stderr,
            } => Ok(stdout + &stderr),
            Ending::Exited { stderr, .. } => {
                Err(self.broken(stderr.lines().next().unwrap_or_default()))
            }
            Ending::TimedOut | Ending::Stopped => Err(self.broken("it does not answer")),
        }
    }

    /// What it finds for `target`, or what is missing.
    fn target(&self, target: &str) -> Result<Result<Found, String>, ToolchainError> {
        let target = format!("--target={target}");
        let said = self.answer(&[&target, "-xc++", "-v", "-E", "/dev/null"])?;
        let headers: Vec<PathBuf> = said
            .lines()
            .skip_while(|line| !line.starts_with("#include <...>"))
            .skip(1)
            .take_while(|line| line.starts_with(' '))
            .map(|line| PathBuf::from(line.trim()))
            // The headers of this machine's own programs are none of a guest's.
            .filter(|folder| !HOST.iter().any(|host| folder == Path::new(host)))
            .collect();
        if !headers
            .iter()
            .any(|folder| folder.join("__config").is_file())
        {
            return Ok(Err("libc++".to_owned()));
        }
        if !headers
            .iter()
            .any(|folder| folder.join("wasi/api.h").is_file())
        {
            return Ok(Err("wasi-libc".to_owned()));
        }
        let mut libraries = Vec::new();
        let builtins = "libclang_rt.builtins-wasm32.a".to_owned();
        for name in LIBRARIES.map(str::to_owned).into_iter().chain([builtins]) {
            let path = PathBuf::from(
                self.answer(&[&target, &format!("-print-file-name={name}")])?
                    .trim(),
            );
            let of_runtime =
                || self.answer(&[&target, "-rtlib=compiler-rt", "-print-libgcc-file-name"]);
            let path = if path.is_file() {
                path
            } else {
                PathBuf::from(of_runtime()?.trim())
            };
            if !path.is_file()
                || (path.file_name().is_some_and(|file| *file != *name)
                    && !name.contains("builtins"))
            {
                return Ok(Err(name));
            }
            libraries.push(path);
        }
        Ok(Ok(Found {
            target,
            headers,
            libraries,
        }))
    }
}

impl Found {
    fn compiler(self, asking: &Asking<'_>, version: String) -> Result<Compiler, ToolchainError> {
        let linker = PathBuf::from(asking.answer(&["-print-prog-name=wasm-ld"])?.trim());
        let linker = Some(linker)
            .filter(|linker| linker.is_file())
            .or_else(|| asking.environment.find("wasm-ld"));
        let linker = linker.ok_or_else(|| asking.broken("it lacks its linker, wasm-ld"))?;
        let folder = |path: &PathBuf| path.parent().map(Path::to_owned);
        let mut reads = self.headers.clone();
        let programs = [asking.clang.to_owned(), linker.clone()];
        let real = programs
            .iter()
            .filter_map(|program| program.canonicalize().ok());
        reads.extend(
            real.chain(programs.clone())
                .chain(self.libraries.iter().filter_map(folder)),
        );
        let tool = |program: &Path| Tool {
            program: program.to_owned(),
            words: Vec::new(),
        };
        let is_cpp = |folder: &PathBuf| folder.join("__config").is_file();
        let flag = |folder: &PathBuf| ["-isystem".to_owned(), folder.display().to_string()];
        let c_flags = self
            .headers
            .iter()
            .filter(|folder| !is_cpp(folder))
            .flat_map(flag)
            .collect();
        let cpp_flags = self.headers.iter().flat_map(flag).collect();
        let library_headers = self
            .headers
            .iter()
            .filter(|folder| is_cpp(folder))
            .cloned()
            .collect();
        Ok(Compiler {
            version,
            clang: tool(asking.clang),
            linker: tool(&linker),
            flags: vec![self.target, "-nostdinc".to_owned()],
            c_flags,
            cpp_flags,
            libraries: self.libraries,
            reads,
            library_headers,
            stamp: stamp(asking.clang),
        })
    }
}
