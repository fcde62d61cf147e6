//! The protocol's steps as a component has them, and the world it sees: `harness/python/guest.wit`.

use wasmtime::component::{
    self, ComponentNamedList, InstancePre, Lift, Linker, Lower, WasmList, WasmStr,
};
use wasmtime::{Engine, Store, StoreContextMut};

use super::{Answer, InstanceState};
use crate::wasi::charge_for;

/// A component's exports.
pub(super) struct Exports(component::Instance);

type State = Store<InstanceState>;

/// What components may import: the harness's channel and nothing else.
pub(crate) fn linker(engine: &Engine) -> wasmtime::Result<Linker<InstanceState>> {
    let mut linker = Linker::new(engine);
    for (name, is_refusal) in [("failed", false), ("refused", true)] {
        linker.root().func_wrap(
            name,
            move |mut store: StoreContextMut<'_, InstanceState>, (message,): (WasmStr,)| {
                let message = message.to_str(&store)?.into_owned();
                charge_for(&mut store, message.len())?;
                store.data_mut().say(message.as_bytes(), is_refusal);
                Ok(())
            },
        )?;
    }
    linker.root().func_wrap(
        "print",
        |mut store: StoreContextMut<'_, InstanceState>, (text,): (WasmList<u8>,)| {
            charge_for(&mut store, text.len())?;
            let text = text.as_le_slice(&store).to_vec();
            store.data_mut().print(&text)
        },
    )?;
    Ok(linker)
}

impl Exports {
    pub(super) fn new(
        prepared: &InstancePre<InstanceState>,
        store: &mut State,
    ) -> wasmtime::Result<Self> {
        prepared.instantiate(store).map(Self)
    }

    pub(super) fn compile(&self, store: &mut State, program: &[u8]) -> wasmtime::Result<Vec<u8>> {
        let (bytes,) = self.step::<_, (WasmList<u8>,)>(store, "compile", (program,))?;
        Ok(bytes.as_le_slice(&*store).to_vec())
    }

    pub(super) fn program(&self, store: &mut State, program: &[u8]) -> wasmtime::Result<()> {
        self.step(store, "program", (program,))
    }

    pub(super) fn load(&self, store: &mut State, arguments: &[u8]) -> wasmtime::Result<()> {
        self.step(store, "load", (arguments,))
    }

    pub(super) fn count_heap(&self, store: &mut State) -> wasmtime::Result<()> {
        self.step(store, "count-heap", ())
    }

    pub(super) fn call(&self, store: &mut State) -> wasmtime::Result<()> {
        self.step(store, "call", ())
    }

    pub(super) fn heap(&self, store: &mut State) -> wasmtime::Result<u64> {
        self.step::<_, (u64,)>(store, "heap", ())
            .map(|(bytes,)| bytes)
    }

    pub(super) fn result(&self, store: &mut State) -> wasmtime::Result<Answer> {
        let (bytes,) = self.step::<_, (WasmList<u8>,)>(store, "result", ())?;
        if bytes.len() > store.data().limits.answer_bytes {
            return Ok(Answer::TooLong);
        }
        Ok(Answer::Bytes(bytes.as_le_slice(&*store).to_vec()))
    }

    fn step<P, R>(&self, store: &mut State, name: &str, parameters: P) -> wasmtime::Result<R>
    where
        P: ComponentNamedList + Lower,
        R: ComponentNamedList + Lift + 'static,
    {
        let step = self.0.get_typed_func::<P, R>(&mut *store, name)?;
        step.call(store, parameters)
    }
}
