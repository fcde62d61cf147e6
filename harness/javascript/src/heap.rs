//! Counts what the engine takes from the heap, by the byte: memory grows by pages of 64 KiB, far too coarse.
//!
//! All that a solution makes is the engine's. What the harness itself holds, bytes on the wire, is not counted.

use std::ffi::c_void;

use rquickjs::allocator::Allocator;

unsafe extern "C" {
    fn malloc(size: usize) -> *mut c_void;
    fn calloc(count: usize, size: usize) -> *mut c_void;
    fn realloc(block: *mut c_void, size: usize) -> *mut c_void;
    fn free(block: *mut c_void);
    fn malloc_usable_size(block: *mut c_void) -> usize;
}

/// The C library's allocator, counted.
pub(crate) struct Counted;

/// Bytes, at the moments that tell the call's own memory from its arguments and its answer.
struct Counts {
    /// Held now.
    live: usize,
    /// The most held since the call began.
    peak: usize,
    /// Held when the call began.
    start: usize,
    /// The most held when the call ended.
    most: usize,
}

static mut COUNTS: Counts = Counts {
    live: 0,
    peak: 0,
    start: 0,
    most: 0,
};

fn counts() -> &'static mut Counts {
    // SAFETY: the guest has one thread, and no reference outlives the function that takes it.
    unsafe { &mut *(&raw mut COUNTS) }
}

/// The size of a block, 0 of none.
fn size(block: *mut u8) -> usize {
    if block.is_null() {
        return 0;
    }
    // SAFETY: the block is one of the allocator's.
    unsafe { malloc_usable_size(block.cast()) }
}

fn taken(block: *mut u8) -> *mut u8 {
    let counts = counts();
    counts.live += size(block);
    counts.peak = counts.peak.max(counts.live);
    block
}

// SAFETY: every call goes to the C library as it came; its blocks are aligned for every C type.
unsafe impl Allocator for Counted {
    fn alloc(&mut self, size: usize) -> *mut u8 {
        taken(unsafe { malloc(size) }.cast())
    }

    fn calloc(&mut self, count: usize, size: usize) -> *mut u8 {
        taken(unsafe { calloc(count, size) }.cast())
    }

    unsafe fn dealloc(&mut self, block: *mut u8) {
        counts().live -= size(block);
        unsafe { free(block.cast()) };
    }

    unsafe fn realloc(&mut self, block: *mut u8, new_size: usize) -> *mut u8 {
        let before = size(block);
        let grown = unsafe { realloc(block.cast(), new_size) };
        if !grown.is_null() || new_size == 0 {
            counts().live -= before;
        }
        taken(grown.cast())
    }

    unsafe fn usable_size(block: *mut u8) -> usize {
        size(block)
    }
}

/// The call begins.
pub(crate) fn calling() {
    let counts = counts();
    counts.start = counts.live;
    counts.peak = counts.live;
}

/// The call has ended.
pub(crate) fn called() {
    let counts = counts();
    counts.most = counts.peak;
}

/// Whether more is held than when the call began.
pub(crate) fn holds_more() -> bool {
    let counts = counts();
    counts.live > counts.start
}

/// The most bytes the call held beyond its arguments and its answer: what is still held beyond the arguments, once what
/// nobody can reach is gone, is the answer.
pub(crate) fn extra() -> usize {
    let counts = counts();
    let answer = counts.live.saturating_sub(counts.start);
    counts.most.saturating_sub(counts.start + answer)
}
