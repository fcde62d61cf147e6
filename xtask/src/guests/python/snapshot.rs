//! What the snapshot of the interpreter needs changed before it can be a guest.
//!
//! The tool that takes it gives the interpreter a C stack of 1 MiB, so that a cached recursion ends 2,000 calls deep, and leaves
//! the C library to ask the system for open folders, which traps. Names and other sections for tools are left out.

use super::wasm::{Binary, Reader, bodies, code, put_constant, put_number, section};
use crate::Outcome;

const PAGE_BYTES: usize = 64 << 10;

/// The new C stack, the 16 MiB that the judge reserves for every guest's.
const STACK_BYTES: usize = 16 << 20;

/// How much of it recursion may use. An engine's own stack fills four times as fast as this one, and must not run out first.
const RECURSION_BYTES: usize = 6 << 20;

/// The old C stack, at the bottom of memory, and the marks in it at which the interpreter raises and at which it gives up.
const OLD_STACK: [u32; 3] = [1 << 20, 16 << 10, 8 << 10];

/// How far the mark for giving up lies beyond the one for raising.
const MARGIN_BYTES: usize = 8 << 10;

/// What freeing one object takes of the C stack at least. The interpreter puts off freeing when its stack runs short, but what it
/// takes to free a list or a tuple lies on the engine's stack alone, where the interpreter cannot see it.
const FREEING_BYTES: i32 = 256;

/// The guest made of the snapshot `component`.
pub(super) fn settled(component: &[u8]) -> Outcome<Vec<u8>> {
    let mut component = Binary::parse(component)?;
    component.sections.retain(|(id, _)| *id != section::CUSTOM);
    let mut done = (false, false, false);
    for (id, body) in &mut component.sections {
        if *id != section::CORE_MODULE {
            continue;
        }
        let mut module = Binary::parse(body)?;
        module.sections.retain(|(id, _)| *id != section::CUSTOM);
        done.0 |= move_stack(&mut module)?;
        done.1 |= close_folders(&mut module)?;
        done.2 |= bound_freeing(&mut module)?;
        *body = module.bytes();
    }
    match done {
        (true, true, true) => Ok(component.bytes()),
        _ => Err(
            format!("the snapshot is not what it was: stack, folders, freeing: {done:?}").into(),
        ),
    }
}

/// Gives the module that holds the memory a new C stack above everything else.
fn move_stack(module: &mut Binary) -> Outcome<bool> {
    let Some(memory) = module.section(section::MEMORY) else {
        return Ok(false);
    };
    let mut reader = Reader::new(memory);
    let (count, flags) = (reader.number()?, reader.byte()?);
    if (count, flags) != (1, 0) {
        return Err("the snapshot has other than one memory without a limit".into());
    }
    let pages = usize::try_from(reader.number()?)?;
    let bottom = pages * PAGE_BYTES;
    let top = bottom + STACK_BYTES;
    let mut grown = vec![1, 0];
    put_number(&mut grown, u32::try_from(top / PAGE_BYTES)?);
    *memory = grown;

    let globals = module.section(section::GLOBAL).ok_or("no globals")?;
    *globals = with_stack_pointer(globals, i32::try_from(top)?)?;

    let raises = top - RECURSION_BYTES;
    let marks = [top, raises, raises - MARGIN_BYTES];
    let data = module.section(section::DATA).ok_or("no data")?;
    replace_marks(data, marks.map(|mark| u32::try_from(mark).unwrap_or(0)))?;
    Ok(true)
}

/// The globals with another value in the first one, which is the stack pointer.
fn with_stack_pointer(globals: &[u8], value: i32) -> Outcome<Vec<u8>> {
    // A mutable i32 of a constant: 1 MiB.
    const OLD: [u8; 7] = [0x7f, 1, 0x41, 0x80, 0x80, 0xc0, 0x00];
    let mut reader = Reader::new(globals);
    let count = reader.number()?;
    if reader.take(OLD.len())? != OLD {
        return Err("the first global is not the stack pointer".into());
    }
    let mut changed = Vec::new();
    put_number(&mut changed, count);
    changed.extend_from_slice(&OLD[..3]);
    put_constant(&mut changed, value);
    changed.extend_from_slice(reader.rest);
    Ok(changed)
}

/// Tells the interpreter's thread about its new stack.
fn replace_marks(data: &mut [u8], marks: [u32; 3]) -> Outcome {
    let in_memory = |marks: [u32; 3]| marks.map(u32::to_le_bytes).concat();
    let old = in_memory(OLD_STACK);
    let mut places = data
        .windows(old.len())
        .enumerate()
        .filter(|(_, window)| *window == old);
    let (Some((place, _)), None) = (places.next(), places.next()) else {
        return Err("the stack's marks are not in one place of the snapshot".into());
    };
    data[place..place + old.len()].copy_from_slice(&in_memory(marks));
    Ok(())
}

/// Makes the C library find no folder open, instead of asking the system.
fn close_folders(module: &mut Binary) -> Outcome<bool> {
    change_function(module, "__wasilibc_populate_preopens", |_, _| {
        Ok(Change::Replace(vec![0, 0x0b]))
    })
}

/// Makes freeing take some of the C stack, so that the interpreter sees how deep it is.
fn bound_freeing(module: &mut Binary) -> Outcome<bool> {
    change_function(module, "_Py_Dealloc", |index, stack_pointer| {
        let mut body = vec![0];
        move_pointer(&mut body, stack_pointer, 0x6b);
        // The object, and the function as it was.
        body.extend_from_slice(&[0x20, 0, 0x10]);
        put_number(&mut body, index);
        move_pointer(&mut body, stack_pointer, 0x6a);
        body.push(0x0b);
        Ok(Change::Wrap(body))
    })
}

/// Adds to (0x6a) or subtracts from (0x6b) the stack pointer what freeing takes.
fn move_pointer(body: &mut Vec<u8>, stack_pointer: u32, operation: u8) {
    body.push(0x23);
    put_number(body, stack_pointer);
    body.push(0x41);
    put_constant(body, FREEING_BYTES);
    body.extend_from_slice(&[operation, 0x24]);
    put_number(body, stack_pointer);
}

enum Change {
    /// Another body.
    Replace(Vec<u8>),
    /// Another body, which calls the old one, a new function.
    Wrap(Vec<u8>),
}

/// Changes the function that is exported as `name`, if the module has it. `change` is told the index a new function would
/// have and that of the stack pointer.
fn change_function(
    module: &mut Binary,
    name: &str,
    change: impl FnOnce(u32, u32) -> Outcome<Change>,
) -> Outcome<bool> {
    let Some(index) = module.exported_function(name)? else {
        return Ok(false);
    };
    let (imported, stack_pointer) = module.imports("__stack_pointer")?;
    let Some(place) = index.checked_sub(imported) else {
        return Ok(false);
    };
    let section = module.section(section::CODE).ok_or("no code")?;
    let mut functions = bodies(section)?;
    let next = imported + u32::try_from(functions.len())?;
    let place = usize::try_from(place)?;
    match change(next, stack_pointer.unwrap_or(0))? {
        Change::Replace(body) => functions[place] = body,
        Change::Wrap(body) => {
            let inner = std::mem::replace(&mut functions[place], body);
            functions.push(inner);
            let types = module.section(section::FUNCTION).ok_or("no functions")?;
            *types = with_one_more(types, place)?;
        }
    }
    *module.section(section::CODE).ok_or("no code")? = code(&functions)?;
    Ok(true)
}

/// The functions' types, and one more like the one at `place`.
fn with_one_more(types: &[u8], place: usize) -> Outcome<Vec<u8>> {
    let mut reader = Reader::new(types);
    let count = reader.number()?;
    let mut of = Vec::new();
    for _ in 0..count {
        of.push(reader.number()?);
    }
    of.push(of[place]);
    let mut changed = Vec::new();
    put_number(&mut changed, count + 1);
    for of in of {
        put_number(&mut changed, of);
    }
    Ok(changed)
}
