//! The guest side of kata's protocol for JavaScript; see `harness/README.md`.
//!
//! QuickJS is booted once, when the guest is built, and frozen with the prelude loaded. A fresh instance is then given a
//! program, a case's arguments, and makes the call.
#![allow(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "an address has 32 bits, and what a number is exactly is what is asked"
)]
#![allow(clippy::doc_markdown, reason = "names of products")]

mod answer;
mod argument;
mod call;
mod engine;
mod failure;
mod heap;
mod lookup;
mod signature;
mod source;
#[path = "../../rust/wire.rs"]
#[allow(dead_code, reason = "the Rust harness uses more of it")]
mod wire;

use rquickjs::{Ctx, Value};

use call::{Answered, Call};
use engine::Engine;
use lookup::Program;
use source::Source;
use wire::{Reader, Writer};

/// The one context there is: it lives as long as the instance.
type Js = Ctx<'static>;

/// A value of it.
type JsValue = Value<'static>;

#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    /// Tells the host why this instance is about to trap.
    safe fn failed(message: *const u8, length: usize);
    /// Tells the host what of the source makes it impossible to call, before this instance traps.
    safe fn refused(message: *const u8, length: usize);
}

/// One instance judges one case on one thread, so a plain static carries the state from export to export.
struct Instance {
    input: Vec<u8>,
    output: Vec<u8>,
    engine: Option<Engine>,
    program: Option<Program>,
    call: Option<Call>,
    answered: Option<Answered>,
}

static mut INSTANCE: Instance = Instance {
    input: Vec::new(),
    output: Vec::new(),
    engine: None,
    program: None,
    call: None,
    answered: None,
};

fn instance() -> &'static mut Instance {
    // SAFETY: the guest has one thread, and no export is entered while another runs.
    unsafe { &mut *(&raw mut INSTANCE) }
}

/// Says why and traps.
fn fail(message: &str) -> ! {
    failed(message.as_ptr(), message.len());
    core::arch::wasm32::unreachable()
}

/// Says what is wrong with the source and traps.
fn refuse(message: &str) -> ! {
    refused(message.as_ptr(), message.len());
    core::arch::wasm32::unreachable()
}

/// Starts the engine and loads the prelude; run once, before the guest is frozen.
#[unsafe(no_mangle)]
pub extern "C" fn kata_boot() {
    std::panic::set_hook(Box::new(|panic| fail(&panic.to_string())));
    instance().engine = Some(Engine::new());
}

/// Makes room for `length` bytes and tells where.
#[unsafe(no_mangle)]
pub extern "C" fn kata_buffer(length: usize) -> *mut u8 {
    let input = &mut instance().input;
    input.clear();
    input.resize(length, 0);
    input.as_mut_ptr()
}

/// Runs the solution's text and finds what will be called.
#[unsafe(no_mangle)]
pub extern "C" fn kata_program() {
    let state = instance();
    let mut reader = Reader::new(&state.input);
    let source = Source {
        shown_as: reader.str().to_owned(),
        text: reader.str().to_owned(),
    };
    let signature = signature::read(&mut reader);
    let engine = engine();
    source::run(engine, &source);
    engine.settle();
    state.program = Some(lookup::program(engine, signature, source));
}

/// Reads the arguments that the host has written and keeps the call that waits to be made.
#[unsafe(no_mangle)]
pub extern "C" fn kata_load() {
    let state = instance();
    let Some(program) = &state.program else {
        fail("asked to load a case before the program")
    };
    let mut reader = Reader::new(&state.input);
    state.call = Some(call::load(engine(), program, &mut reader));
}

/// Makes the call: the only part whose fuel counts.
#[unsafe(no_mangle)]
pub extern "C" fn kata_call() {
    let state = instance();
    match (&state.call, &state.program) {
        (Some(call), Some(program)) => {
            heap::calling();
            state.answered = Some(call.make(engine(), program));
            heap::called();
        }
        _ => fail("called before the arguments were loaded"),
    }
}

/// The most bytes the call held beyond its arguments and its answer.
#[unsafe(no_mangle)]
pub extern "C" fn kata_heap() -> u64 {
    let state = instance();
    if let Some(call) = &mut state.call {
        call.release();
    }
    if let Some(answered) = &mut state.answered {
        answered.release();
    }
    // Where no more is held than before the call, nothing waits to be found.
    if heap::holds_more() {
        engine().collect();
    }
    heap::extra() as u64
}

/// Writes the answer out and tells where: the address in the low 32 bits, the length in the high ones.
#[unsafe(no_mangle)]
pub extern "C" fn kata_result() -> u64 {
    let state = instance();
    let (Some(answered), Some(program)) = (state.answered.take(), &state.program) else {
        fail("asked for an answer before the call")
    };
    let mut writer = Writer::new(&mut state.output);
    answered.write(engine(), program, &mut writer);
    ((state.output.len() as u64) << 32) | state.output.as_ptr() as u64
}

fn engine() -> &'static Engine {
    match &instance().engine {
        Some(engine) => engine,
        None => fail("the guest was not booted"),
    }
}
