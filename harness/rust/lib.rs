//! The guest side of kata's protocol for Rust; see `harness/README.md`.
//!
//! Compiled once per compiler into a library. Everything that need not know the solution's types is here and not
//! generic, so that a save compiles little more than the solution itself.

mod answer;
mod argument;
pub mod generate;
mod heap;
mod nodes;
mod wire;

pub use answer::Answer;
pub use argument::Argument;
pub use heap::in_place;
pub use nodes::{ListNode, TreeNode};
pub use wire::{Reader, Writer};

/// What a published solution expects to find without importing it. A definition of the solution's own wins.
pub mod provided {
    pub use crate::{ListNode, TreeNode};
    pub use std::cell::RefCell;
    pub use std::cmp::{Ordering, Reverse, max, min};
    pub use std::collections::*;
    pub use std::rc::Rc;
}

#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    /// Tells the host why this instance is about to trap.
    fn failed(message: *const u8, length: usize);
    /// Hands one generated case to the host.
    fn emit(value: *const u8, length: usize);
}

/// A call that has its arguments and waits to be made; made, it leaves the answer to be written.
pub type Call = Box<dyn FnOnce() -> Box<dyn Answer>>;

/// One instance judges one case on one thread, so plain statics carry the state from export to export.
struct Instance {
    input: Vec<u8>,
    call: Option<Call>,
    answer: Option<Box<dyn Answer>>,
    output: Vec<u8>,
}

static mut INSTANCE: Instance = Instance {
    input: Vec::new(),
    call: None,
    answer: None,
    output: Vec::new(),
};

fn instance() -> &'static mut Instance {
    // SAFETY: the guest has one thread, and no export is entered while another runs.
    unsafe { &mut *(&raw mut INSTANCE) }
}

/// Reads the arguments that the host has written and keeps the call that `bind` makes of them.
pub fn load(bind: fn(&mut Reader<'static>) -> Call) {
    let state = instance();
    let mut reader = Reader::new(&state.input);
    state.call = Some(bind(&mut reader));
}

/// A call of a class's operation that waits for the object.
pub type Operation<T> = Box<dyn FnOnce(&mut T) -> Box<dyn Answer>>;

/// Reads a case's calls, each a list of a name and arguments; `bind` reads the arguments of the operation it is told.
pub fn operations<T>(
    reader: &mut Reader<'static>,
    bind: fn(&str, &mut Reader<'static>) -> Option<Operation<T>>,
) -> Vec<Operation<T>> {
    let count = reader.list("a list of calls");
    let call = |_| {
        reader.list("a call");
        let name = reader.str();
        match bind(name, reader) {
            Some(operation) => operation,
            None => fail(&format!("there is no operation `{name}`")),
        }
    };
    (0..count).map(call).collect()
}

/// What each of `operations` on `object` returned.
pub fn performed<T>(mut object: T, operations: Vec<Operation<T>>) -> Box<dyn Answer> {
    let answers: Vec<Box<dyn Answer>> = operations
        .into_iter()
        .map(|operation| operation(&mut object))
        .collect();
    Box::new(answers)
}

/// Says why and traps.
pub fn fail(message: &str) -> ! {
    // SAFETY: pointer and length are those of a live string.
    unsafe { failed(message.as_ptr(), message.len()) };
    std::process::abort()
}

/// Makes a panic end the instance with its message told to the host.
pub fn start() {
    std::panic::set_hook(Box::new(|panic| fail(&panic.to_string())));
}

/// Makes room for `length` bytes of arguments and tells where.
#[unsafe(no_mangle)]
pub extern "C" fn kata_buffer(length: usize) -> *mut u8 {
    start();
    let input = &mut instance().input;
    input.resize(length, 0);
    input.as_mut_ptr()
}

/// Makes the call: the only part whose fuel counts.
#[unsafe(no_mangle)]
pub extern "C" fn kata_call() {
    let state = instance();
    match state.call.take() {
        Some(call) => {
            heap::calling();
            state.answer = Some(call());
            heap::called();
        }
        None => fail("called before the arguments were loaded"),
    }
}

/// Writes the answer out and tells where: the address in the low 32 bits, the length in the high ones.
#[unsafe(no_mangle)]
pub extern "C" fn kata_result() -> u64 {
    let state = instance();
    let Some(answer) = &state.answer else {
        fail("asked for an answer before the call")
    };
    let mut writer = Writer::new(&mut state.output);
    answer.write(&mut writer);
    ((state.output.len() as u64) << 32) | state.output.as_ptr() as u64
}
