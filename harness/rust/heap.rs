//! Counts what the solution takes from the heap, by the byte: memory grows by pages of 64 KiB, far too coarse.
//!
//! Every block has a header that tells how much of it was there before the call. So what becomes of the arguments, whether they
//! are freed on the way or handed back as the answer, changes nothing: only what was taken since counts.

use std::alloc::{GlobalAlloc, Layout, System};

struct Counted;

#[global_allocator]
static HEAP: Counted = Counted;

/// Bytes taken since the call began.
struct Counts {
    /// Whether it has begun.
    calling: bool,
    /// Whether the answer is an argument, changed in place.
    in_place: bool,
    /// Held now.
    live: usize,
    /// The most that was held.
    peak: usize,
    /// Held beyond the answer when the most was held.
    extra: usize,
}

static mut COUNTS: Counts = Counts {
    calling: false,
    in_place: false,
    live: 0,
    peak: 0,
    extra: 0,
};

fn counts() -> &'static mut Counts {
    // SAFETY: the guest has one thread, and no reference outlives the function that takes it.
    unsafe { &mut *(&raw mut COUNTS) }
}

/// How many bytes of a block were there before the call; it stands right before the block.
type Old = u32;

/// What a block needs before itself.
fn header(layout: Layout) -> usize {
    layout.align().max(align_of::<u64>())
}

/// The block with its header; `None` for one too large to exist.
fn whole(layout: Layout, size: usize) -> Option<Layout> {
    let header = header(layout);
    Layout::from_size_align(size.checked_add(header)?, header).ok()
}

/// Marks the block at `begin`, whose `size` bytes are new if the call has begun, and gives what the solution sees of it.
///
/// # Safety
///
/// `begin` is null or has `header` bytes before the block's own.
unsafe fn marked(begin: *mut u8, header: usize, size: usize, old: usize) -> *mut u8 {
    if begin.is_null() {
        return begin;
    }
    let counts = counts();
    let old = if counts.calling { old } else { size };
    counts.live = counts.live.wrapping_add(size.saturating_sub(old));
    counts.peak = counts.peak.max(counts.live);
    unsafe {
        let block = begin.add(header);
        block.cast::<Old>().sub(1).write(old as Old);
        block
    }
}

/// How many bytes of `block` were there before the call; what it has more is no longer held.
///
/// # Safety
///
/// `block` has `size` bytes and came from [`marked`].
unsafe fn unmarked(block: *mut u8, size: usize) -> usize {
    let old = unsafe { block.cast::<Old>().sub(1).read() } as usize;
    let counts = counts();
    // A block that is freed twice has no header that means anything: the count is off, and nothing breaks.
    counts.live = counts.live.wrapping_sub(size.saturating_sub(old));
    old
}

// SAFETY: every block is the system's, behind a header of the block's own alignment.
unsafe impl GlobalAlloc for Counted {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = layout.size();
        match whole(layout, size) {
            Some(whole) => unsafe { marked(System.alloc(whole), header(layout), size, 0) },
            None => std::ptr::null_mut(),
        }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let size = layout.size();
        match whole(layout, size) {
            Some(whole) => unsafe { marked(System.alloc_zeroed(whole), header(layout), size, 0) },
            None => std::ptr::null_mut(),
        }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        if let Some(whole) = whole(layout, layout.size()) {
            unsafe {
                unmarked(block, layout.size());
                System.dealloc(block.sub(header(layout)), whole);
            }
        }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let header = header(layout);
        let (Some(before), Some(after)) = (whole(layout, layout.size()), whole(layout, size)) else {
            return std::ptr::null_mut();
        };
        unsafe {
            let old = unmarked(block, layout.size());
            let begin = System.realloc(block.sub(header), before, after.size());
            if begin.is_null() {
                // The block is still there as it was.
                let counts = counts();
                counts.live = counts.live.wrapping_add(layout.size().saturating_sub(old));
            }
            marked(begin, header, size, old)
        }
    }
}

/// The answer is what becomes of an argument: its memory was there before, and another in its place is extra.
pub fn in_place() {
    counts().in_place = true;
}

/// The call begins.
pub(crate) fn calling() {
    counts().calling = true;
}

/// The call has ended, and what is still held of what was taken since it began is the answer.
pub(crate) fn called() {
    let counts = counts();
    counts.calling = false;
    let answer = if counts.in_place { 0 } else { counts.live };
    counts.extra = counts.peak.saturating_sub(answer);
}

/// The most bytes the call held beyond its arguments and its answer.
#[unsafe(no_mangle)]
pub extern "C" fn kata_heap() -> u64 {
    counts().extra as u64
}
