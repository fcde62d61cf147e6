//! Counts what the solution takes from the heap, by the byte: memory grows by pages of 64 KiB, far too coarse.

use std::alloc::{GlobalAlloc, Layout, System};

struct Counted;

#[global_allocator]
static HEAP: Counted = Counted;

/// Bytes, at the moments that tell a solution's own memory from its arguments and its answer.
struct Counts {
    /// Held now.
    live: usize,
    /// The most held since the call began.
    peak: usize,
    /// Held before the arguments were read.
    empty: usize,
    /// Held when the call began.
    start: usize,
    /// Held for arguments that stay until the end.
    kept: usize,
    /// Held beyond arguments and answer when the most was held.
    extra: usize,
}

static mut COUNTS: Counts = Counts {
    live: 0,
    peak: 0,
    empty: 0,
    start: 0,
    kept: 0,
    extra: 0,
};

fn counts() -> &'static mut Counts {
    // SAFETY: the guest has one thread, and no reference outlives the function that takes it.
    unsafe { &mut *(&raw mut COUNTS) }
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        counts().take(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        counts().take(layout.size());
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let counts = counts();
        counts.live = counts.live.wrapping_sub(layout.size());
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        counts().take(size.wrapping_sub(layout.size()));
        unsafe { System.realloc(pointer, layout, size) }
    }
}

impl Counts {
    /// `size` more bytes; fewer, as a wrapped number, when a block shrinks.
    fn take(&mut self, size: usize) {
        self.live = self.live.wrapping_add(size);
        self.peak = self.peak.max(self.live);
    }
}

/// The arguments are about to be read.
pub(crate) fn loading() {
    let counts = counts();
    counts.empty = counts.live;
}

/// Reads an argument that is still there when the call has ended: the solution borrows it, or changes it in place.
pub fn kept<T>(read: impl FnOnce() -> T) -> T {
    let before = counts().live;
    let value = read();
    let counts = counts();
    counts.kept += counts.live - before;
    value
}

/// The call begins.
pub(crate) fn calling() {
    let counts = counts();
    counts.start = counts.live;
    counts.peak = counts.live;
}

/// The call has ended, and what is held beyond what was there before it is the answer.
pub(crate) fn called() {
    let counts = counts();
    let answer = counts.live.saturating_sub(counts.empty + counts.kept);
    counts.extra = (counts.peak - counts.start).saturating_sub(answer);
}

/// The most bytes the call held beyond its arguments and its answer.
#[unsafe(no_mangle)]
pub extern "C" fn kata_heap() -> u64 {
    counts().extra as u64
}
