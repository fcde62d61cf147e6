//! A compiled guest, ready to be instantiated.

use kata_core::Verdict;
use wasmtime::{InstancePre, Module};

use crate::instance::InstanceState;
use crate::trap::Fault;
use crate::{Judge, Limits, wasi};

/// A guest module compiled for this machine and linked with its world.
pub struct Guest {
    pub(crate) prepared: InstancePre<InstanceState>,
}

impl std::fmt::Debug for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Guest").finish_non_exhaustive()
    }
}

impl Judge {
    /// Compiles `wasm`. A module that asks for what the sandbox does not give is refused with the solution's verdict
    /// and why.
    pub fn load(&self, wasm: &[u8]) -> Result<Guest, (Verdict, String)> {
        self.prepare(wasm)
            .map_err(|fault| (fault.verdict, fault.message))
    }

    fn prepare(&self, wasm: &[u8]) -> Result<Guest, Fault> {
        let refused = |error: wasmtime::Error| {
            Fault::new(
                Verdict::RunTimeError,
                format!("the sandbox refuses the module: {error:#}"),
            )
        };
        let module = Module::new(&self.engine, wasm).map_err(refused)?;
        let limit = Limits::STANDARD.linear_memory_bytes() as u64;
        if memory_at_start(&module) > limit {
            return Err(Fault::new(
                Verdict::MemoryLimitExceeded,
                format!(
                    "static data alone takes more than {} MiB",
                    Limits::STANDARD.memory_bytes >> 20
                ),
            ));
        }
        let mut linker = self.linker.clone();
        wasi::fill(&mut linker, &module).map_err(refused)?;
        let prepared = linker.instantiate_pre(&module).map_err(refused)?;
        Ok(Guest { prepared })
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
