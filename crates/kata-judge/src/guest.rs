//! A compiled guest, ready to be instantiated.

use std::sync::Arc;

use kata_core::{Language, Verdict};
use wasmtime::{InstancePre, Module, component};

use crate::instance::InstanceState;
use crate::trap::Fault;
use crate::{Judge, Limits, wasi};

/// A guest compiled for this machine and linked with its world; an interpreter with the program it is given.
#[derive(Clone)]
pub struct Guest {
    pub(crate) prepared: Prepared,
    pub(crate) language: Language,
    /// What an interpreter is given before a case's arguments, in the wire encoding.
    pub(crate) program: Option<Arc<[u8]>>,
    /// Whether a call has its heap counted though that multiplies its fuel. Where it costs nothing it is counted anyway.
    pub(crate) counts_heap: bool,
    /// The linear memory that an instance starts with and that is not the solution's, in bytes.
    pub(crate) base_memory_bytes: usize,
}

/// The two kinds of guests there are.
#[derive(Clone)]
pub(crate) enum Prepared {
    Module(InstancePre<InstanceState>),
    Component(component::InstancePre<InstanceState>),
}

impl std::fmt::Debug for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guest")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Guest {
    /// The same guest with its heap counted; `None` where it is counted without being asked for.
    pub(crate) fn counting_heap(&self) -> Option<Self> {
        matches!(self.prepared, Prepared::Component(_)).then(|| Self {
            counts_heap: true,
            ..self.clone()
        })
    }
}

impl Judge {
    /// Compiles `wasm`, which was built from a source in `language`. A module that asks for what the sandbox does not give is
    /// refused with the solution's verdict and why.
    pub fn load(&self, wasm: &[u8], language: Language) -> Result<Guest, (Verdict, String)> {
        self.prepare(wasm, language)
            .map_err(|fault| (fault.verdict, fault.message))
    }

    fn prepare(&self, wasm: &[u8], language: Language) -> Result<Guest, Fault> {
        let refused = |error: wasmtime::Error| {
            Fault::new(
                Verdict::RunTimeError,
                format!("the sandbox refuses the module: {error:#}"),
            )
        };
        let module = Module::new(&self.engine, wasm).map_err(refused)?;
        let limit = (Limits::STACK_BYTES + Limits::STANDARD.memory_bytes) as u64;
        if memory_at_start(&module) > limit {
            return Err(Fault::new(
                Verdict::MemoryLimitExceeded,
                format!(
                    "static data alone takes more than {} MiB",
                    Limits::STANDARD.memory_bytes >> 20
                ),
            ));
        }
        let prepared = self.link(&module).map_err(refused)?;
        Ok(Guest {
            prepared: Prepared::Module(prepared),
            language,
            program: None,
            counts_heap: false,
            base_memory_bytes: Limits::STACK_BYTES,
        })
    }

    /// `module` with everything it imports.
    pub(crate) fn link(&self, module: &Module) -> wasmtime::Result<InstancePre<InstanceState>> {
        let mut linker = self.linker.clone();
        wasi::fill(&mut linker, module)?;
        linker.instantiate_pre(module)
    }
}

fn memory_at_start(module: &Module) -> u64 {
    module
        .exports()
        .filter_map(|export| {
            export
                .ty()
                .memory()
                .map(|memory| memory.minimum() * memory.page_size())
        })
        .sum()
}
