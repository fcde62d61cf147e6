//! The harness: compiled once per compiler into objects, and with the standard library into precompiled headers.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;

use super::discover::Compiler;
use super::flags;
use crate::process::{self, Ending, Stop};
use crate::{Environment, ToolchainError};

macro_rules! sources {
    ($($path:literal)*) => {
        [$(($path, include_str!(concat!("../../../../harness/", $path)))),*]
    };
}

/// The sources the program carries.
const SOURCES: [(&str, &str); 25] = sources! {
    "c/call.hpp" "c/kata.h" "c/kata_c.hpp" "c/shapes.hpp"
    "cpp/answer.hpp" "cpp/argument.hpp" "cpp/blocks.hpp" "cpp/call.hpp" "cpp/checks.cpp" "cpp/class.hpp" "cpp/failure.cpp" "cpp/failure.hpp"
    "cpp/faults.cpp" "cpp/heap.cpp" "cpp/heap.hpp" "cpp/include/__assertion_handler" "cpp/include/bits/stdc++.h"
    "cpp/include/kata_std.hpp" "cpp/kata.hpp" "cpp/kata_own.hpp" "cpp/runtime.cpp" "cpp/sanitizers.txt" "cpp/types.hpp" "cpp/wire.cpp"
    "cpp/wire.hpp"
};

/// What is compiled into objects.
const OBJECTS: [&str; 6] = ["checks", "failure", "faults", "heap", "runtime", "wire"];

const LIMIT: Duration = Duration::from_mins(5);

/// The compiled harness.
#[derive(Clone, Debug)]
pub(super) struct Harness {
    folder: PathBuf,
}

/// The sources as one text, to be hashed.
pub(super) fn fingerprint() -> String {
    SOURCES
        .map(|(name, text)| format!("{name}\n{text}"))
        .concat()
}

impl Harness {
    /// The harness in `folder`, compiled if it is not there yet.
    pub(super) fn open(
        compiler: &Compiler,
        environment: &Environment,
        folder: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<Self, ToolchainError> {
        // A folder of its own: the compiler's fence lets it read that.
        let harness = Self {
            folder: folder.join("harness"),
        };
        let whole = harness.folder.join("whole");
        if whole.is_file() {
            return Ok(harness);
        }
        let io = |error| ToolchainError::io(&harness.folder)(error);
        std::fs::create_dir_all(&harness.folder).map_err(io)?;
        // The headers' times go into the precompiled ones: one program at a time writes them.
        let lock = File::create(harness.folder.join("lock")).map_err(io)?;
        lock.lock().map_err(io)?;
        if whole.is_file() {
            return Ok(harness);
        }
        say("compiling the harness for C and C++ with the standard library, once");
        for (name, text) in SOURCES {
            let path = harness.folder.join(name);
            std::fs::create_dir_all(path.parent().unwrap_or(&harness.folder)).map_err(io)?;
            std::fs::write(&path, text).map_err(io)?;
        }
        harness.compile(compiler, environment)?;
        std::fs::write(&whole, "").map_err(io)?;
        Ok(harness)
    }

    fn compile(
        &self,
        compiler: &Compiler,
        environment: &Environment,
    ) -> Result<(), ToolchainError> {
        for name in OBJECTS {
            let (source, object) = (format!("cpp/{name}.cpp"), format!("{name}.o"));
            let words = flags::cpp(compiler, &self.folder);
            self.run(
                compiler,
                environment,
                words,
                &["-c", &source, "-o", &object],
            )?;
        }
        let solution = flags::cpp(compiler, &self.folder)
            .into_iter()
            .chain(flags::checks(&self.folder))
            .collect();
        let header = |header, out| {
            [
                "-xc++-header",
                "-fpch-instantiate-templates",
                header,
                "-o",
                out,
            ]
        };
        self.run(
            compiler,
            environment,
            solution,
            &header("cpp/kata.hpp", "kata.pch"),
        )?;
        let call = flags::cpp(compiler, &self.folder);
        self.run(
            compiler,
            environment,
            call,
            &header("c/kata_c.hpp", "kata_c.pch"),
        )
    }

    fn run(
        &self,
        compiler: &Compiler,
        environment: &Environment,
        flags: Vec<String>,
        words: &[&str],
    ) -> Result<(), ToolchainError> {
        let mut command = process::command(&compiler.clang.program, environment, &self.folder);
        command.args(&compiler.clang.words).args(flags).args(words);
        match process::run(&mut command, None, LIMIT, &Stop::default())
            .map_err(ToolchainError::io(&compiler.clang.program))?
        {
            Ending::Exited { success: true, .. } => Ok(()),
            Ending::Exited { stderr, .. } => {
                Err(harness_error(format!("{}\n{stderr}", compiler.version)))
            }
            Ending::TimedOut | Ending::Stopped => Err(harness_error(format!(
                "{} took longer than 5 minutes",
                compiler.version
            ))),
        }
    }

    pub(super) fn folder(&self) -> &Path {
        &self.folder
    }

    /// A file of it, as a word for the compiler.
    pub(super) fn file(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }

    /// The objects every guest is linked with.
    pub(super) fn objects(&self) -> Vec<PathBuf> {
        OBJECTS
            .iter()
            .map(|name| self.folder.join(format!("{name}.o")))
            .collect()
    }
}

fn harness_error(why: String) -> ToolchainError {
    ToolchainError::Harness {
        language: Language::Cpp,
        why,
    }
}
