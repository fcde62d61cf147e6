//! The protocol's steps as a module exports them: `harness/README.md`.

use wasmtime::{InstancePre, Memory, Store, TypedFunc, WasmParams, WasmResults};

use super::{Answer, InstanceState};

/// A module's exports.
pub(super) struct Exports {
    instance: wasmtime::Instance,
    memory: Memory,
}

type State = Store<InstanceState>;

impl Exports {
    /// Instantiates and initializes the module.
    pub(super) fn new(
        prepared: &InstancePre<InstanceState>,
        store: &mut State,
    ) -> wasmtime::Result<Self> {
        let instance = prepared.instantiate(&mut *store)?;
        let memory = instance
            .get_memory(&mut *store, "memory")
            .ok_or_else(|| wasmtime::Error::msg("the guest exports no memory"))?;
        if let Ok(initialize) = instance.get_typed_func::<(), ()>(&mut *store, "_initialize") {
            initialize.call(&mut *store, ())?;
        }
        Ok(Self { instance, memory })
    }

    pub(super) fn program(&self, store: &mut State, program: &[u8]) -> wasmtime::Result<()> {
        self.write(store, program)?;
        self.step::<(), ()>(store, "kata_program")?.call(store, ())
    }

    pub(super) fn load(&self, store: &mut State, arguments: &[u8]) -> wasmtime::Result<()> {
        self.write(store, arguments)?;
        self.step::<(), ()>(store, "kata_load")?.call(store, ())
    }

    pub(super) fn call(&self, store: &mut State) -> wasmtime::Result<()> {
        self.step::<(), ()>(store, "kata_call")?.call(store, ())
    }

    pub(super) fn heap(&self, store: &mut State) -> wasmtime::Result<u64> {
        self.step::<(), u64>(store, "kata_heap")?.call(store, ())
    }

    pub(super) fn result(&self, store: &mut State) -> wasmtime::Result<Answer> {
        let packed = self
            .step::<(), u64>(store, "kata_result")?
            .call(&mut *store, ())?;
        let (start, length) = ((packed & 0xffff_ffff) as usize, (packed >> 32) as usize);
        if length > store.data().limits.answer_bytes {
            return Ok(Answer::TooLong);
        }
        let bytes = self
            .memory
            .data(&*store)
            .get(start..start.saturating_add(length));
        Ok(bytes.map_or(Answer::OutsideMemory, |bytes| Answer::Bytes(bytes.to_vec())))
    }

    pub(super) fn generate(&self, store: &mut State) -> wasmtime::Result<()> {
        self.step::<(), ()>(store, "kata_generate")?.call(store, ())
    }

    /// Writes `bytes` where the guest makes room for them.
    fn write(&self, store: &mut State, bytes: &[u8]) -> wasmtime::Result<()> {
        let length = u32::try_from(bytes.len())?;
        let at = self
            .step::<u32, u32>(store, "kata_buffer")?
            .call(&mut *store, length)?;
        Ok(self.memory.write(store, at as usize, bytes)?)
    }

    fn step<P: WasmParams, R: WasmResults>(
        &self,
        store: &mut State,
        name: &str,
    ) -> wasmtime::Result<TypedFunc<P, R>> {
        self.instance.get_typed_func(store, name)
    }
}
