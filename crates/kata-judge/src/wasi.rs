//! The world a guest sees: WASI preview 1 with nothing behind it, the same on every run, and the harness's channel.
//!
//! The clock is virtual and moves only by sleeping; randomness is seeded; there are no files, no sockets, no
//! environment and no arguments. Every other function of WASI answers `ENOSYS`.

use std::collections::HashSet;

use wasmtime::{AsContextMut, Caller, Engine, Extern, Linker, Memory, Module, Trap, Val};

use crate::instance::{InstanceState, MESSAGE_BYTES};
use crate::trap::Stop;

const SUCCESS: i32 = 0;
const EBADF: i32 = 8;
const EFAULT: i32 = 21;
const EINVAL: i32 = 28;
const ENOSYS: i32 = 52;

pub(crate) const WASI: &str = "wasi_snapshot_preview1";

const PROVIDED: [&str; 11] = [
    "fd_write",
    "random_get",
    "clock_time_get",
    "poll_oneoff",
    "sched_yield",
    "proc_exit",
    "environ_sizes_get",
    "args_sizes_get",
    "environ_get",
    "args_get",
    "fd_prestat_get",
];

type Guest<'a> = Caller<'a, InstanceState>;

/// What guests may import by name; see [`fill`] for the rest of WASI.
pub(crate) fn linker(engine: &Engine) -> wasmtime::Result<Linker<InstanceState>> {
    let mut linker = Linker::new(engine);
    linker.func_wrap(WASI, "fd_write", fd_write)?;
    linker.func_wrap(WASI, "random_get", random_get)?;
    linker.func_wrap(WASI, "clock_time_get", clock_time_get)?;
    linker.func_wrap(WASI, "poll_oneoff", poll_oneoff)?;
    linker.func_wrap(WASI, "sched_yield", |mut guest: Guest<'_>| {
        charge_for(&mut guest, 0).map(|()| SUCCESS)
    })?;
    linker.func_wrap(WASI, "proc_exit", |code: i32| -> wasmtime::Result<()> {
        Err(Stop::Exited(code).into())
    })?;
    for name in ["environ_sizes_get", "args_sizes_get"] {
        linker.func_wrap(WASI, name, |mut guest: Guest<'_>, count: i32, size: i32| {
            write(&mut guest, count, &0u32.to_le_bytes())
                .and_then(|()| write(&mut guest, size, &0u32.to_le_bytes()))
                .map_or_else(|errno| errno, |()| SUCCESS)
        })?;
    }
    for name in ["environ_get", "args_get"] {
        linker.func_wrap(WASI, name, |_: i32, _: i32| SUCCESS)?;
    }
    linker.func_wrap(WASI, "fd_prestat_get", |_: i32, _: i32| EBADF)?;
    for (name, is_refusal) in [("failed", false), ("refused", true)] {
        linker.func_wrap(
            "kata",
            name,
            move |mut guest: Guest<'_>, at: i32, length: i32| {
                let length = length.clamp(0, MESSAGE_BYTES);
                charge(&mut guest, at, length)?;
                let message = read(&mut guest, at, length).unwrap_or_default();
                guest.data_mut().say(&message, is_refusal);
                Ok(())
            },
        )?;
    }
    linker.func_wrap(
        "kata",
        "emit",
        |mut guest: Guest<'_>, at: i32, length: i32| {
            charge(&mut guest, at, length)?;
            if let Ok(value) = read(&mut guest, at, length) {
                guest.data_mut().emit(value)
            } else {
                Ok(())
            }
        },
    )?;
    Ok(linker)
}

/// Gives `module` the WASI functions that [`linker`] does not have; each answers `ENOSYS`.
pub(crate) fn fill(linker: &mut Linker<InstanceState>, module: &Module) -> wasmtime::Result<()> {
    let mut given: HashSet<&str> = PROVIDED.into();
    for import in module.imports().filter(|import| import.module() == WASI) {
        let Some(signature) = import.ty().func().cloned() else {
            continue;
        };
        // A module may import the same function several times.
        if signature.results().len() > 1 || !given.insert(import.name()) {
            continue;
        }
        linker.func_new(WASI, import.name(), signature, |guest, _, results| {
            charge_for(guest, 0)?;
            results.fill(Val::I32(ENOSYS));
            Ok(())
        })?;
    }
    Ok(())
}

fn fd_write(
    mut guest: Guest<'_>,
    fd: i32,
    vectors: i32,
    count: i32,
    written: i32,
) -> wasmtime::Result<i32> {
    if fd != 1 && fd != 2 {
        return Ok(EBADF);
    }
    let mut total: u32 = 0;
    charge(&mut guest, vectors, 0)?;
    for index in 0..count.clamp(0, 1024) {
        charge(&mut guest, vectors, 8)?;
        let Ok(entry) = read(&mut guest, vectors.wrapping_add(index * 8), 8) else {
            return Ok(EFAULT);
        };
        let at = i32::from_le_bytes([entry[0], entry[1], entry[2], entry[3]]);
        let length = i32::from_le_bytes([entry[4], entry[5], entry[6], entry[7]]);
        charge(&mut guest, at, length)?;
        let Ok(text) = read(&mut guest, at, length) else {
            return Ok(EFAULT);
        };
        total = total.wrapping_add(length.cast_unsigned());
        guest.data_mut().print(&text)?;
    }
    Ok(write(&mut guest, written, &total.to_le_bytes()).map_or_else(|errno| errno, |()| SUCCESS))
}

fn random_get(mut guest: Guest<'_>, at: i32, length: i32) -> wasmtime::Result<i32> {
    let Ok(length) = usize::try_from(length.min(1 << 20)) else {
        return Ok(EINVAL);
    };
    charge_for(&mut guest, length * FUEL_A_RANDOM_BYTE)?;
    let bytes: Vec<u8> = (0..length)
        .map(|_| guest.data_mut().random_byte())
        .collect();
    Ok(write(&mut guest, at, &bytes).map_or_else(|errno| errno, |()| SUCCESS))
}

fn clock_time_get(
    mut guest: Guest<'_>,
    _clock: i32,
    _precision: i64,
    at: i32,
) -> wasmtime::Result<i32> {
    charge_for(&mut guest, 0)?;
    let now = guest.data_mut().clock_nanoseconds;
    Ok(write(&mut guest, at, &now.to_le_bytes()).map_or_else(|errno| errno, |()| SUCCESS))
}

/// Sleeping only moves the virtual clock: subscriptions to it are answered at once, others refused.
fn poll_oneoff(
    mut guest: Guest<'_>,
    input: i32,
    output: i32,
    count: i32,
    happened: i32,
) -> wasmtime::Result<i32> {
    charge_for(&mut guest, 0)?;
    Ok(slept(&mut guest, input, output, count, happened))
}

fn slept(guest: &mut Guest<'_>, input: i32, output: i32, count: i32, happened: i32) -> i32 {
    const SUBSCRIPTION: i32 = 48;
    if count != 1 {
        return ENOSYS;
    }
    let Ok(subscription) = read(guest, input, SUBSCRIPTION) else {
        return EFAULT;
    };
    let word = |at: usize| {
        let mut word = [0; 8];
        word.copy_from_slice(&subscription[at..at + 8]);
        u64::from_le_bytes(word)
    };
    let (user_data, is_clock, timeout, absolute) = (
        word(0),
        subscription[8] == 0,
        word(24),
        subscription[40] & 1 == 1,
    );
    if !is_clock {
        return ENOSYS;
    }
    let clock = &mut guest.data_mut().clock_nanoseconds;
    *clock = if absolute {
        (*clock).max(timeout)
    } else {
        clock.saturating_add(timeout)
    };
    let mut event = [0; 32];
    event[..8].copy_from_slice(&user_data.to_le_bytes());
    write(guest, output, &event)
        .and_then(|()| write(guest, happened, &1u32.to_le_bytes()))
        .map_or_else(|errno| errno, |()| SUCCESS)
}

/// Fuel for one call into the host, and for each byte that goes between host and guest: what our side of it costs.
const FUEL_A_CALL: u64 = 500;
const FUEL_A_BYTE: u64 = 1;
/// For each random byte besides: it is made one at a time.
const FUEL_A_RANDOM_BYTE: usize = 16;

/// Charges the guest for a call that moves the `length` bytes at `at`, if they lie in its memory: nothing here may be
/// cheaper for it than for us.
fn charge(guest: &mut Guest<'_>, at: i32, length: i32) -> wasmtime::Result<()> {
    let bytes = range(at, length);
    let moved = match memory(guest) {
        Some(memory) if bytes.end <= memory.data_size(&*guest) => bytes.len(),
        _ => 0,
    };
    charge_for(guest, moved)
}

/// Charges for a call into the host that moves `bytes`.
pub(crate) fn charge_for(
    mut guest: impl AsContextMut<Data = InstanceState>,
    bytes: usize,
) -> wasmtime::Result<()> {
    let mut store = guest.as_context_mut();
    let left = store.get_fuel()?;
    let price = FUEL_A_CALL + FUEL_A_BYTE * bytes as u64;
    store.set_fuel(left.saturating_sub(price))?;
    if left < price {
        return Err(Trap::OutOfFuel.into());
    }
    Ok(())
}

fn range(at: i32, length: i32) -> std::ops::Range<usize> {
    let start = at.cast_unsigned() as usize;
    start..start + length.cast_unsigned() as usize
}

fn memory(guest: &mut Guest<'_>) -> Option<Memory> {
    match guest.get_export("memory") {
        Some(Extern::Memory(memory)) => Some(memory),
        _ => None,
    }
}

fn read(guest: &mut Guest<'_>, at: i32, length: i32) -> Result<Vec<u8>, i32> {
    let memory = memory(guest).ok_or(EFAULT)?;
    let bytes = memory.data(guest).get(range(at, length));
    bytes.map(<[u8]>::to_vec).ok_or(EFAULT)
}

fn write(guest: &mut Guest<'_>, at: i32, bytes: &[u8]) -> Result<(), i32> {
    let memory = memory(guest).ok_or(EFAULT)?;
    memory
        .write(guest, at.cast_unsigned() as usize, bytes)
        .map_err(|_| EFAULT)
}
