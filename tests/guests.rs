//! Guests without the program around them: for tests that choose the engine, the cases or their order themselves.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use kata_core::{Language, Signature};
use kata_judge::{Cancel, Guest, Interpreter, Judge, Program, precompile};
use kata_toolchain::{Build, Environment, FrozenGuest, Source, Stop, Toolchain};

/// Compilers and interpreters, and a cache of theirs.
pub struct Guests<'a> {
    toolchain: Toolchain,
    cache: &'a Path,
    code: Mutex<HashMap<Language, PathBuf>>,
}

/// A source that is built once and loaded into as many engines as are wanted.
pub struct Built<'a> {
    build: Build,
    language: Language,
    name: &'a str,
    signature: &'a Signature,
}

impl<'a> Guests<'a> {
    /// What builds and interprets, with its cache in `cache`.
    #[must_use]
    pub fn new(cache: &'a Path) -> Self {
        Self {
            toolchain: Toolchain::new(Environment::of_process(), cache, |_: &str| ()),
            cache,
            code: Mutex::default(),
        }
    }

    /// Builds `text`, or says what is wrong with it.
    pub fn build<'b>(
        &self,
        language: Language,
        name: &'b str,
        text: &[u8],
        signature: &'b Signature,
    ) -> Result<Built<'b>, String> {
        let source = Source {
            bytes: text,
            shown_as: name,
            slot: "tests",
        };
        let build = self
            .toolchain
            .build(language, source, signature, &Stop::default())
            .map_err(|error| error.to_string())?;
        match build {
            Build::Refused(diagnostics) => Err(diagnostics),
            Build::Stopped => Err("stopped".to_owned()),
            build => Ok(Built {
                build,
                language,
                name,
                signature,
            }),
        }
    }

    /// `built` as a guest of `judge`, or why it is none.
    pub fn load(&self, judge: &Judge, built: &Built<'_>) -> Result<Guest, String> {
        let loaded = match &built.build {
            Build::Module(wasm) => judge.load(wasm, built.language),
            Build::Text(text) => {
                let program = Program {
                    text,
                    shown_as: built.name,
                    signature: built.signature,
                };
                let interpreter = self.interpreter(judge, built.language)?;
                judge.load_program(&interpreter, program, &Cancel::new())
            }
            Build::Refused(_) | Build::Stopped => return Err("it was not built".to_owned()),
        };
        loaded.map_err(|(verdict, message)| format!("{}: {verdict}: {message}", built.name))
    }

    fn interpreter(&self, judge: &Judge, language: Language) -> Result<Interpreter, String> {
        let mut known = self.code.lock().map_err(|error| error.to_string())?;
        let path = if let Some(path) = known.get(&language) {
            path.clone()
        } else {
            let path = self.code(judge, language)?;
            known.insert(language, path.clone());
            path
        };
        judge
            .interpreter(&path, language)
            .map_err(|error| error.to_string())
    }

    /// The file with an interpreter's machine code, compiled if it is not there.
    fn code(&self, judge: &Judge, language: Language) -> Result<PathBuf, String> {
        let guest = FrozenGuest::of(language).ok_or("no interpreter")?;
        let code = guest.machine_code(self.cache, judge.engine_name());
        if let Some(path) = code.find() {
            return Ok(path);
        }
        let wasm = guest.wasm().map_err(|error| error.to_string())?;
        let compiled = precompile(&wasm, Arc::new(|| ())).map_err(|error| error.to_string())?;
        code.insert(&compiled).map_err(|error| error.to_string())
    }
}
