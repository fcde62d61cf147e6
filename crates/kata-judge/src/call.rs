//! One call of a guest: arguments in, the answer out, and what it took.

use kata_core::{Value, Verdict};
use wasmtime::TypedFunc;

use crate::instance::Instance;
use crate::trap::Fault;
use crate::wire;

/// What one call took.
#[derive(Clone, Copy, Default)]
pub(crate) struct Spent {
    pub(crate) fuel: u64,
    pub(crate) extra_memory_bytes: u64,
}

/// Fuel that reading arguments and writing an answer may take, before it counts as the solution's: a solution can put
/// work of its own there.
const HARNESS_FUEL: u64 = 100_000;
/// The same for each byte read and written.
const HARNESS_FUEL_A_BYTE: u64 = 100;

/// Loads the arguments, makes the call, fetches the answer, and notes what the call took.
pub(crate) fn call(
    instance: &mut Instance,
    arguments: &[Value],
    spent: &mut Spent,
) -> wasmtime::Result<Result<Value, Fault>> {
    let limits = instance.store.data().limits;
    let mut input = Vec::new();
    for argument in arguments {
        wire::write(argument, &mut input);
    }
    let buffer = instance.export::<u32, u32>("kata_buffer")?;
    let load = instance.export::<(), ()>("kata_load")?;
    let invoke = instance.export::<(), ()>("kata_call")?;
    let result = instance.export::<(), u64>("kata_result")?;
    let heap = instance.export::<(), u64>("kata_heap")?;
    let length = u32::try_from(input.len())?;

    let at = buffer.call(&mut instance.store, length)?;
    let memory = instance.memory;
    memory.write(&mut instance.store, at as usize, &input)?;
    let (loaded, load_fuel) = metered(instance, &load)?;
    loaded?;
    let (called, call_fuel) = metered(instance, &invoke)?;
    spent.fuel = call_fuel;
    called?;
    spent.extra_memory_bytes = heap.call(&mut instance.store, ())?;
    let (packed, result_fuel) = metered(instance, &result)?;
    let packed = packed?;

    let (start, length) = ((packed & 0xffff_ffff) as usize, (packed >> 32) as usize);
    let bytes = (input.len() + length) as u64;
    spent.fuel +=
        (load_fuel + result_fuel).saturating_sub(HARNESS_FUEL + HARNESS_FUEL_A_BYTE * bytes);
    if length > limits.answer_bytes {
        return Ok(Err(Fault::new(
            Verdict::OutputLimitExceeded,
            format!(
                "the answer takes more than {} MiB",
                limits.answer_bytes >> 20
            ),
        )));
    }
    let answer = memory
        .data(&instance.store)
        .get(start..start.saturating_add(length))
        .ok_or("it lies outside memory")
        .and_then(|bytes| wire::read(bytes, limits.answer_values));
    Ok(answer.map_err(|complaint| {
        if complaint == wire::TOO_MANY {
            let message = format!("the answer holds more than {} values", limits.answer_values);
            return Fault::new(Verdict::OutputLimitExceeded, message);
        }
        let message = format!("the answer cannot be read: {complaint}");
        Fault::new(Verdict::RunTimeError, message)
    }))
}

/// Calls `function` with a case's whole budget; what it returned, and the fuel it took.
fn metered<R: wasmtime::WasmResults>(
    instance: &mut Instance,
    function: &TypedFunc<(), R>,
) -> wasmtime::Result<(wasmtime::Result<R>, u64)> {
    let store = &mut instance.store;
    let budget = store.data().limits.fuel;
    store.set_fuel(budget)?;
    let returned = function.call(&mut *store, ());
    Ok((returned, budget - store.get_fuel()?))
}
