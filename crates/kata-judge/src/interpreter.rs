//! Interpreters: guests that take a solution's text, frozen once they had started and compiled once for each machine.

use std::path::Path;
use std::sync::Arc;

use kata_core::{Language, Verdict};
use wasmtime::{Engine, Module, Precompiled, component::Component};

use crate::code_cache::Counter;
use crate::engine::{Judge, JudgeError, configuration};
use crate::guest::{Guest, Prepared};
use crate::instance::Instance;
use crate::judge::on_deep_stacks;
use crate::trap::Fault;
use crate::{Cancel, Limits, Program};

/// An interpreter, ready to be given programs.
#[derive(Clone, Debug)]
pub struct Interpreter(Guest);

/// Compiles the frozen interpreter `wasm` for this machine; `compiled` is told of each function that is done. The result is
/// for [`Judge::interpreter`] of the same version of this crate, on a machine of the same kind.
pub fn precompile(
    wasm: &[u8],
    compiled: Arc<dyn Fn() + Send + Sync>,
) -> Result<Vec<u8>, JudgeError> {
    let work = || {
        let mut config = configuration();
        config.enable_incremental_compilation(Arc::new(Counter(compiled)))?;
        let engine = Engine::new(&config)?;
        if is_component(wasm) {
            engine.precompile_component(wasm)
        } else {
            engine.precompile_module(wasm)
        }
    };
    work().map_err(|error| JudgeError::Engine(format!("{error:#}")))
}

/// Whether the bytes are a component rather than a module: the layer stands after the version.
fn is_component(wasm: &[u8]) -> bool {
    wasm.get(6..8) == Some(&[1, 0])
}

impl Judge {
    /// What the code of [`precompile`] depends on besides the interpreter: it is of use to an engine of the same name only.
    #[must_use]
    pub fn engine_name(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash as _, Hasher as _};
        let mut hasher = DefaultHasher::new();
        self.engine
            .precompile_compatibility_hash()
            .hash(&mut hasher);
        hasher.finish()
    }

    /// The interpreter that [`precompile`] compiled into the file at `path`.
    ///
    /// The caller answers for the file being what it was when it was written: the code in it is run.
    #[expect(
        unsafe_code,
        reason = "the file's bytes were checked against the digest in its name"
    )]
    pub fn interpreter(&self, path: &Path, language: Language) -> Result<Interpreter, JudgeError> {
        // SAFETY: see the reason above; the engine itself refuses what another version or configuration made.
        let open = || {
            if Engine::detect_precompiled_file(path)? == Some(Precompiled::Component) {
                let component = unsafe { Component::deserialize_file(&self.engine, path) }?;
                let prepared = self.component_linker.instantiate_pre(&component)?;
                return Ok(Prepared::Component(prepared));
            }
            let module = unsafe { Module::deserialize_file(&self.engine, path) }?;
            Ok(Prepared::Module(self.link(&module)?))
        };
        let prepared =
            open().map_err(|error: wasmtime::Error| JudgeError::Engine(format!("{error:#}")))?;
        let mut guest = Guest {
            prepared,
            language,
            program: None,
            counts_heap: false,
            base_memory_bytes: 0,
        };
        guest.base_memory_bytes = self.memory_at_start(&guest)?;
        Ok(Interpreter(guest))
    }

    /// What a fresh instance holds, in bytes.
    fn memory_at_start(&self, guest: &Guest) -> Result<usize, JudgeError> {
        const ROOM: Limits = Limits {
            memory_bytes: 1 << 30,
            ..Limits::STANDARD
        };
        let start = || match Instance::new(self, guest, ROOM, &Cancel::new()) {
            Ok(instance) => Ok(instance.store.data().memory_bytes()),
            Err((error, _)) => Err(JudgeError::Engine(format!("{error:#}"))),
        };
        let started = on_deep_stacks(1, start)?.pop();
        started.unwrap_or_else(|| Err(JudgeError::Engine("nothing ran".to_owned())))
    }

    /// `interpreter` with a program. A text that it refuses is the solution's fault: why. Whatever else goes wrong in the
    /// text goes wrong in each case.
    pub fn load_program(
        &self,
        interpreter: &Interpreter,
        program: Program<'_>,
        cancel: &Cancel,
    ) -> Result<Guest, (Verdict, String)> {
        let start = || {
            let mut guest = interpreter.0.clone();
            let mut instance = Instance::new(self, &guest, Limits::STANDARD, cancel)
                .map_err(|(error, store)| Fault::of(&error, store.data()))?;
            let compiled = instance
                .compiled(&program.encoded())
                .map_err(|error| Fault::of(&error, instance.store.data()))?;
            guest.program = Some(compiled.into());
            match Instance::new(self, &guest, Limits::STANDARD, cancel) {
                Err((error, store)) if store.data().is_refused => {
                    Err(Fault::of(&error, store.data()))
                }
                _ => Ok(guest),
            }
        };
        let started = on_deep_stacks(1, start).map(|mut started| started.pop());
        match started {
            Ok(Some(Ok(guest))) => Ok(guest),
            Ok(Some(Err(fault))) => Err((fault.verdict, fault.message)),
            Ok(None) => Err((Verdict::JudgeError, "nothing ran".to_owned())),
            Err(error) => Err((Verdict::JudgeError, error.to_string())),
        }
    }
}
