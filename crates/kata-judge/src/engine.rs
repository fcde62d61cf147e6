//! The engine: configured once, shared by every run.

use std::sync::Arc;
use std::time::Duration;

use wasmtime::{Config, Engine, Linker, PoolingAllocationConfig, component};

use crate::code_cache::EngineCache;
use crate::instance::{self, InstanceState, TABLE_ELEMENTS};
use crate::{CodeCache, wasi};

/// How often the epoch moves, so how fast a cancelled run ends.
pub(crate) const TICK_MILLISECONDS: u32 = 10;

/// The engine and what every guest is linked with.
pub struct Judge {
    pub(crate) engine: Engine,
    pub(crate) linker: Linker<InstanceState>,
    pub(crate) component_linker: component::Linker<InstanceState>,
    /// How many cases of one run are judged at once.
    pub(crate) workers: usize,
}

/// A failure of the judge itself: says nothing about the solution.
#[derive(Debug, thiserror::Error)]
pub enum JudgeError {
    /// The engine cannot run on this machine.
    #[error("the sandbox cannot start here: {0}")]
    Engine(String),
    /// A generator or another guest of ours did not do its part.
    #[error("{0}")]
    Guest(String),
}

/// A guest's recursion may use this much of the host's stack.
const WASM_STACK_BYTES: usize = 32 << 20;

/// What a thread that runs guests needs: the wasm stack and room for the host's own frames.
pub(crate) const HOST_STACK_BYTES: usize = WASM_STACK_BYTES + (8 << 20);

impl Judge {
    /// An engine for `runs` runs at once, each judging `workers` cases at once, with a cache of compiled functions if
    /// there is one.
    pub fn new(
        runs: usize,
        workers: usize,
        cache: Option<Arc<dyn CodeCache>>,
    ) -> Result<Self, JudgeError> {
        Self::build(runs, workers.max(1), cache)
            .map_err(|error| JudgeError::Engine(format!("{error:#}")))
    }

    fn build(
        runs: usize,
        workers: usize,
        cache: Option<Arc<dyn CodeCache>>,
    ) -> wasmtime::Result<Self> {
        let slots = u32::try_from((runs * workers).clamp(1, 64) * 2)?;
        let mut pool = PoolingAllocationConfig::new();
        pool.total_memories(slots * 2)
            .total_tables(slots * PARTS_OF_A_COMPONENT)
            .total_core_instances(slots * PARTS_OF_A_COMPONENT)
            .total_component_instances(slots)
            .max_core_instances_per_component(PARTS_OF_A_COMPONENT)
            .max_memories_per_component(2)
            .max_tables_per_component(PARTS_OF_A_COMPONENT)
            .max_component_instance_size(8 << 20)
            .max_core_instance_size(8 << 20)
            .table_elements(TABLE_ELEMENTS)
            // Limits are the instance's own; the pool only reserves addresses.
            .max_memory_size(1 << 32)
            .linear_memory_keep_resident(KEPT_BYTES)
            .pagemap_scan(wasmtime::Enabled::Auto);
        let mut config = configuration();
        config.allocation_strategy(pool);
        if let Some(cache) = cache {
            config.enable_incremental_compilation(Arc::new(EngineCache(cache)))?;
        }
        let engine = Engine::new(&config)?;
        let linker = wasi::linker(&engine)?;
        let component_linker = instance::component_linker(&engine)?;
        tick(&engine)?;
        Ok(Self {
            engine,
            linker,
            component_linker,
            workers: workers.min(32),
        })
    }
}

/// How much of what an instance wrote is written over for the next one, in bytes, instead of being given back: an
/// interpreter touches some 3 MiB to start, and to fault them in anew takes longer than all its work on a small case.
const KEPT_BYTES: usize = 32 << 20;

/// A component is made of so many modules at most.
const PARTS_OF_A_COMPONENT: u32 = 64;

/// Everything that decides what code a guest is compiled to.
pub(crate) fn configuration() -> Config {
    let mut config = Config::new();
    config
        .consume_fuel(true)
        .epoch_interruption(true)
        .max_wasm_stack(WASM_STACK_BYTES)
        // Nothing here is async; the engine only wants it no smaller.
        .async_stack_size(WASM_STACK_BYTES)
        .wasm_backtrace_max_frames(None)
        .generate_address_map(false)
        // A frozen interpreter's memory, shared by its instances until they write to it.
        .memory_guaranteed_dense_image_size(256 << 20);
    config
}

/// Moves the epoch until the engine is gone.
fn tick(engine: &Engine) -> wasmtime::Result<()> {
    let engine = engine.weak();
    std::thread::Builder::new()
        .name("epoch".to_owned())
        .spawn(move || {
            while let Some(engine) = engine.upgrade() {
                engine.increment_epoch();
                drop(engine);
                std::thread::sleep(Duration::from_millis(TICK_MILLISECONDS.into()));
            }
        })?;
    Ok(())
}
