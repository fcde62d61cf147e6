//! One call of a guest: arguments in, the answer out, and what it took.

use kata_core::{Value, Verdict};

use crate::instance::{Answer, Instance};
use crate::trap::Fault;
use crate::wire;

/// What one call took.
#[derive(Clone, Copy, Default)]
pub(crate) struct Spent {
    pub(crate) fuel: u64,
    /// `None` where the language cannot count it.
    pub(crate) extra_memory_bytes: Option<u64>,
}

/// Fuel that reading arguments and writing an answer may take, before it counts as the solution's: a solution can put
/// work of its own there.
const HARNESS_FUEL: u64 = 100_000;
/// The same for each byte read and written.
const HARNESS_FUEL_A_BYTE: u64 = 100;

/// Loads the arguments, makes the call (with its heap counted where that must be asked for), fetches the answer, and notes
/// what the call took.
pub(crate) fn call(
    instance: &mut Instance,
    arguments: &[Value],
    counts_heap: bool,
    spent: &mut Spent,
) -> wasmtime::Result<Result<Value, Fault>> {
    let limits = instance.store.data().limits;
    let mut input = Vec::new();
    for argument in arguments {
        wire::write(argument, &mut input);
    }
    let (loaded, load_fuel) = metered(instance, |instance| instance.load(&input))?;
    loaded?;
    if counts_heap {
        instance.count_heap()?;
    }
    let (called, call_fuel) = metered(instance, Instance::call)?;
    spent.fuel = call_fuel;
    called?;
    spent.extra_memory_bytes = instance.heap()?;
    let (answer, result_fuel) = metered(instance, Instance::result)?;
    if answer.is_err() {
        spent.fuel += result_fuel;
    }
    let answer = answer?;

    let read = match &answer {
        Answer::Bytes(bytes) => bytes.len(),
        Answer::TooLong | Answer::OutsideMemory => 0,
    };
    let free = HARNESS_FUEL + HARNESS_FUEL_A_BYTE * (input.len() + read) as u64;
    spent.fuel += (load_fuel + result_fuel).saturating_sub(free * instance.fuel_factor);
    let answer = match answer {
        Answer::TooLong => {
            let most = limits.answer_bytes >> 20;
            return Ok(Err(Fault::new(
                Verdict::OutputLimitExceeded,
                format!("the answer takes more than {most} MiB"),
            )));
        }
        Answer::OutsideMemory => Err("it lies outside memory"),
        Answer::Bytes(bytes) => wire::read(&bytes, limits.answer_values),
    };
    Ok(answer.map_err(|complaint| {
        if complaint == wire::TOO_MANY {
            let message = format!("the answer holds more than {} values", limits.answer_values);
            return Fault::new(Verdict::OutputLimitExceeded, message);
        }
        let message = format!("the answer cannot be read: {complaint}");
        Fault::new(Verdict::RunTimeError, message)
    }))
}

/// Takes `step` with a case's whole budget; what came of it, and the fuel it took.
fn metered<R>(
    instance: &mut Instance,
    step: impl FnOnce(&mut Instance) -> wasmtime::Result<R>,
) -> wasmtime::Result<(wasmtime::Result<R>, u64)> {
    let budget = instance.store.data().limits.fuel;
    instance.store.set_fuel(budget)?;
    let returned = step(instance);
    Ok((returned, budget - instance.store.get_fuel()?))
}
