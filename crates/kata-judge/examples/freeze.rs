//! Runs a guest's boot once and writes the module as it stands then: `freeze IN.wasm OUT.wasm`.
//!
//! The guest exports `kata_boot`, which is gone from what is written. The world it boots in answers nothing but the time of
//! the judge's virtual clock, so that the same module freezes to the same bytes.

use std::error::Error;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use wasmtime::{Caller, Config, Engine, Extern, Instance, Linker, Module, Store, Val};
use wasmtime_wizer::{InstanceState, SnapshotVal, ValType, Wizer};

/// The export that boots the guest.
const BOOT: &str = "kata_boot";

const WASI: &str = "wasi_snapshot_preview1";
const SUCCESS: i32 = 0;
const ENOSYS: i32 = 52;

/// When the judge's virtual clock begins.
const NANOSECONDS: u64 = 1_000_000_000_000_000_000;

fn main() -> Result<(), Box<dyn Error>> {
    let paths: Vec<String> = std::env::args().skip(1).collect();
    let [from, to] = paths.as_slice() else {
        return Err("usage: freeze IN.wasm OUT.wasm".into());
    };
    let guest = std::fs::read(from)?;
    let mut wizer = Wizer::new();
    wizer.init_func(BOOT);
    let (context, instrumented) = wizer.instrument(&guest)?;
    let mut booted = Booted::new(&instrumented)?;
    let frozen = at_once(wizer.snapshot(&context, &mut booted))?;
    std::fs::write(to, frozen)?;
    Ok(())
}

/// The result of a future that never waits.
fn at_once<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("nothing here waits"),
    }
}

/// An instance that has booted.
struct Booted {
    store: Store<()>,
    instance: Instance,
}

impl Booted {
    fn new(module: &[u8]) -> wasmtime::Result<Self> {
        let mut config = Config::new();
        config.max_wasm_stack(8 << 20).async_stack_size(8 << 20);
        let engine = Engine::new(&config)?;
        let module = Module::new(&engine, module)?;
        let mut store = Store::new(&engine, ());
        let instance = world(&engine, &module)?.instantiate(&mut store, &module)?;
        for name in ["_initialize", BOOT] {
            if let Some(start) = instance.get_func(&mut store, name) {
                start.typed::<(), ()>(&store)?.call(&mut store, ())?;
            }
        }
        Ok(Self { store, instance })
    }
}

/// What the guest may import: the time, its own words before it gives up, and no other answer than `ENOSYS`.
fn world(engine: &Engine, module: &Module) -> wasmtime::Result<Linker<()>> {
    let mut linker = Linker::new(engine);
    linker.func_wrap(
        WASI,
        "clock_time_get",
        |mut guest: Caller<'_, ()>, _: i32, _: i64, at: i32| -> wasmtime::Result<i32> {
            let memory = guest.get_export("memory").and_then(Extern::into_memory);
            let memory = memory.ok_or_else(|| wasmtime::Error::msg("no memory"))?;
            memory.write(
                &mut guest,
                at.cast_unsigned() as usize,
                &NANOSECONDS.to_le_bytes(),
            )?;
            Ok(SUCCESS)
        },
    )?;
    for name in ["failed", "refused"] {
        linker.func_wrap(
            "kata",
            name,
            |mut guest: Caller<'_, ()>, at: i32, length: i32| -> wasmtime::Result<()> {
                let mut text = vec![0; length.cast_unsigned() as usize];
                if let Some(Extern::Memory(memory)) = guest.get_export("memory") {
                    memory.read(&guest, at.cast_unsigned() as usize, &mut text)?;
                }
                Err(wasmtime::Error::msg(
                    String::from_utf8_lossy(&text).into_owned(),
                ))
            },
        )?;
    }
    for import in module.imports().filter(|import| import.module() == WASI) {
        if let Some(of) = import.ty().func().cloned()
            && import.name() != "clock_time_get"
        {
            linker.func_new(WASI, import.name(), of, |_, _, results| {
                results.fill(Val::I32(ENOSYS));
                Ok(())
            })?;
        }
    }
    Ok(linker)
}

impl InstanceState for Booted {
    async fn global_get(&mut self, name: &str, _: ValType) -> SnapshotVal {
        let global = self.instance.get_global(&mut self.store, name);
        match global.map(|global| global.get(&mut self.store)) {
            Some(Val::I32(number)) => SnapshotVal::I32(number),
            Some(Val::I64(number)) => SnapshotVal::I64(number),
            Some(Val::F32(bits)) => SnapshotVal::F32(bits),
            Some(Val::F64(bits)) => SnapshotVal::F64(bits),
            other => unreachable!("the global `{name}` is {other:?}"),
        }
    }

    async fn memory_contents(&mut self, name: &str, contents: impl FnOnce(&[u8]) + Send) {
        if let Some(memory) = self.instance.get_memory(&mut self.store, name) {
            contents(memory.data(&self.store));
        }
    }
}
