//! One instance: the steps of the harness's protocol, whatever kind of guest it is.

mod component;
mod module;
mod state;

use wasmtime::{Store, UpdateDeadline};

pub(crate) use self::component::linker as component_linker;
pub(crate) use self::state::{InstanceState, MESSAGE_BYTES, TABLE_ELEMENTS};
use crate::guest::{Guest, Prepared};
use crate::{Cancel, Judge, Limits, fuel_factor};

/// A fresh instance of a guest; an interpreter has its program already.
pub(crate) struct Instance {
    pub(crate) store: Store<InstanceState>,
    /// See [`fuel_factor`].
    pub(crate) fuel_factor: u64,
    exports: Exports,
}

/// Where the steps are found.
enum Exports {
    Module(module::Exports),
    Component(component::Exports),
}

/// An answer on the wire, or why there is none to read.
pub(crate) enum Answer {
    Bytes(Vec<u8>),
    TooLong,
    OutsideMemory,
}

impl Instance {
    /// Makes one; on an error the store is handed back, for what the guest left in it.
    pub(crate) fn new(
        judge: &Judge,
        guest: &Guest,
        limits: Limits,
        cancel: &Cancel,
    ) -> Result<Self, (wasmtime::Error, Store<InstanceState>)> {
        let limits = limits.of(guest.language);
        let state = InstanceState::new(limits, cancel.clone(), guest.base_memory_bytes);
        let mut store = Store::new(&judge.engine, state);
        store.limiter(|state| state);
        store.epoch_deadline_callback(|mut store| {
            store.data_mut().tick()?;
            Ok(UpdateDeadline::Continue(1))
        });
        store.set_epoch_deadline(1);
        let started = store
            .set_fuel(limits.fuel)
            .and_then(|()| match &guest.prepared {
                Prepared::Module(prepared) => {
                    module::Exports::new(prepared, &mut store).map(Exports::Module)
                }
                Prepared::Component(prepared) => {
                    component::Exports::new(prepared, &mut store).map(Exports::Component)
                }
            });
        let mut instance = match started {
            Ok(exports) => Self {
                store,
                fuel_factor: fuel_factor(guest.language),
                exports,
            },
            Err(error) => return Err((error, store)),
        };
        match guest
            .program
            .as_deref()
            .map(|program| instance.program(program))
        {
            None | Some(Ok(())) => Ok(instance),
            Some(Err(error)) => Err((error, instance.store)),
        }
    }

    /// Has an interpreter compile a program: what may stand for it in other instances. One that cannot takes it as it is.
    pub(crate) fn compiled(&mut self, program: &[u8]) -> wasmtime::Result<Vec<u8>> {
        self.store.data_mut().may_refuse = true;
        match &self.exports {
            Exports::Module(_) => Ok(program.to_vec()),
            Exports::Component(exports) => exports.compile(&mut self.store, program),
        }
    }

    fn program(&mut self, program: &[u8]) -> wasmtime::Result<()> {
        self.store.data_mut().may_refuse = true;
        match &self.exports {
            Exports::Module(exports) => exports.program(&mut self.store, program),
            Exports::Component(exports) => exports.program(&mut self.store, program),
        }?;
        self.store.data_mut().may_refuse = false;
        Ok(())
    }

    /// Hands the arguments over.
    pub(crate) fn load(&mut self, arguments: &[u8]) -> wasmtime::Result<()> {
        match &self.exports {
            Exports::Module(exports) => exports.load(&mut self.store, arguments),
            Exports::Component(exports) => exports.load(&mut self.store, arguments),
        }
    }

    /// Has the heap counted during the call.
    pub(crate) fn count_heap(&mut self) -> wasmtime::Result<()> {
        match &self.exports {
            Exports::Module(_) => Ok(()),
            Exports::Component(exports) => exports.count_heap(&mut self.store),
        }
    }

    /// Makes the call.
    pub(crate) fn call(&mut self) -> wasmtime::Result<()> {
        match &self.exports {
            Exports::Module(exports) => exports.call(&mut self.store),
            Exports::Component(exports) => exports.call(&mut self.store),
        }
    }

    /// The most heap the call held beyond its arguments and its answer, in bytes; `None` where it is not counted.
    pub(crate) fn heap(&mut self) -> wasmtime::Result<Option<u64>> {
        let bytes = match &self.exports {
            Exports::Module(exports) => exports.heap(&mut self.store),
            Exports::Component(exports) => exports.heap(&mut self.store),
        }?;
        Ok(Some(bytes).filter(|bytes| *bytes != NOT_COUNTED))
    }

    /// The answer as it is on the wire.
    pub(crate) fn result(&mut self) -> wasmtime::Result<Answer> {
        match &self.exports {
            Exports::Module(exports) => exports.result(&mut self.store),
            Exports::Component(exports) => exports.result(&mut self.store),
        }
    }

    /// Has a generator write its cases.
    pub(crate) fn generate(&mut self) -> wasmtime::Result<()> {
        match &self.exports {
            Exports::Module(exports) => exports.generate(&mut self.store),
            Exports::Component(_) => Err(wasmtime::Error::msg("an interpreter is no generator")),
        }
    }
}

/// What `kata_heap` answers in a language that cannot count.
const NOT_COUNTED: u64 = u64::MAX;
