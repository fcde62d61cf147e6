//! One instance: what the host keeps beside it, and the exports it must have.

use wasmtime::{Memory, ResourceLimiter, Store, TypedFunc, UpdateDeadline};

use crate::engine::TICK_MILLISECONDS;
use crate::guest::Guest;
use crate::trap::Stop;
use crate::{Cancel, Judge, Limits};

/// The net under a case, in ticks: 20 s, while the fuel of a case is spent in about half a second.
const NET_TICKS: u32 = 20_000 / TICK_MILLISECONDS;

/// What the host keeps for one instance.
pub(crate) struct InstanceState {
    pub(crate) limits: Limits,
    pub(crate) cancel: Cancel,
    pub(crate) stdout: Vec<u8>,
    printed: usize,
    pub(crate) emitted: Vec<Vec<u8>>,
    emitted_bytes: usize,
    /// What the harness said before it trapped.
    pub(crate) message: Option<String>,
    pub(crate) memory_refused: bool,
    pub(crate) clock_nanoseconds: u64,
    random: u64,
    ticks_left: u32,
}

impl InstanceState {
    fn new(limits: Limits, cancel: Cancel) -> Self {
        Self {
            limits,
            cancel,
            stdout: Vec::new(),
            printed: 0,
            emitted: Vec::new(),
            emitted_bytes: 0,
            message: None,
            memory_refused: false,
            // 2001-09-09, so that a clock read looks like one.
            clock_nanoseconds: 1_000_000_000_000_000_000,
            random: 0x5eed_0f4a_11ca_5e51,
            ticks_left: NET_TICKS,
        }
    }

    /// Keeps what fits of `text`; past the limit the guest is stopped.
    pub(crate) fn print(&mut self, text: &[u8]) -> wasmtime::Result<()> {
        let room = self.limits.kept_bytes.saturating_sub(self.stdout.len());
        self.stdout.extend_from_slice(&text[..text.len().min(room)]);
        self.printed += text.len();
        if self.printed > self.limits.printed_bytes {
            return Err(Stop::OutputLimit.into());
        }
        Ok(())
    }

    /// Keeps a generated case; past the answer limit the guest is stopped, and one that is no generator at once.
    pub(crate) fn emit(&mut self, value: Vec<u8>) -> wasmtime::Result<()> {
        if !self.limits.may_emit {
            return Err(Stop::Emitted.into());
        }
        self.emitted_bytes += size_of::<Vec<u8>>() + value.len();
        if self.emitted_bytes > self.limits.answer_bytes {
            return Err(Stop::OutputLimit.into());
        }
        self.emitted.push(value);
        Ok(())
    }

    /// The next byte of the seeded stream (xorshift64, Marsaglia 2003).
    pub(crate) fn random_byte(&mut self) -> u8 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random.to_le_bytes()[3]
    }

    /// The prints kept, as text, with a word where the rest was dropped.
    pub(crate) fn prints(&self) -> String {
        let mut text = String::from_utf8_lossy(&self.stdout).into_owned();
        if self.printed > self.stdout.len() {
            use std::fmt::Write as _;
            let _ = write!(text, "\n… {} bytes in all", self.printed);
        }
        text
    }
}

impl ResourceLimiter for InstanceState {
    fn memory_growing(
        &mut self,
        _current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let fits = desired <= self.limits.linear_memory_bytes();
        self.memory_refused |= !fits;
        Ok(fits)
    }

    fn table_growing(
        &mut self,
        _current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(desired <= 20_000)
    }
}

/// A fresh instance of a guest.
pub(crate) struct Instance {
    pub(crate) store: Store<InstanceState>,
    pub(crate) memory: Memory,
    exports: wasmtime::Instance,
}

impl Instance {
    /// Makes one; on an error the store is handed back, for what the guest left in it.
    pub(crate) fn new(
        judge: &Judge,
        guest: &Guest,
        limits: Limits,
        cancel: &Cancel,
    ) -> Result<Self, (wasmtime::Error, Store<InstanceState>)> {
        let mut store = Store::new(&judge.engine, InstanceState::new(limits, cancel.clone()));
        store.limiter(|state| state);
        store.epoch_deadline_callback(|mut store| {
            let state = store.data_mut();
            state.ticks_left = state.ticks_left.saturating_sub(1);
            if state.cancel.is_cancelled() {
                Err(Stop::Cancelled.into())
            } else if state.ticks_left == 0 {
                Err(Stop::Net.into())
            } else {
                Ok(UpdateDeadline::Continue(1))
            }
        });
        store.set_epoch_deadline(1);
        let started = store
            .set_fuel(limits.fuel)
            .and_then(|()| guest.prepared.instantiate(&mut store))
            .and_then(|instance| {
                let memory = instance
                    .get_memory(&mut store, "memory")
                    .ok_or_else(|| wasmtime::Error::msg("the guest exports no memory"))?;
                if let Ok(initialize) = instance.get_typed_func::<(), ()>(&mut store, "_initialize")
                {
                    initialize.call(&mut store, ())?;
                }
                Ok((instance, memory))
            });
        match started {
            Ok((instance, memory)) => Ok(Self {
                store,
                memory,
                exports: instance,
            }),
            Err(error) => Err((error, store)),
        }
    }

    /// The export of that name and type.
    pub(crate) fn export<P, R>(&mut self, name: &str) -> wasmtime::Result<TypedFunc<P, R>>
    where
        P: wasmtime::WasmParams,
        R: wasmtime::WasmResults,
    {
        self.exports.get_typed_func(&mut self.store, name)
    }

    /// The linear memory held beyond the stack reservation, in bytes. Memory never shrinks, so this is the peak.
    pub(crate) fn memory_bytes(&self) -> u64 {
        let all = self.memory.data_size(&self.store);
        all.saturating_sub(Limits::STACK_BYTES) as u64
    }
}
