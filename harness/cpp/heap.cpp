// The heap of C and C++ guests: malloc and its kin, counted by the byte as they are asked for.
#include "heap.hpp"

#include <errno.h>

#include "blocks.hpp"
#include "failure.hpp"

namespace kata_harness::heap {

namespace {

/// Bytes, at the moments that tell a solution's own memory from its arguments and its answer.
struct {
    /// Held now. During the call what is given back of what was there before stays counted, so that it hides nothing.
    size_t live;
    /// The most held since the call or its present part began.
    size_t peak;
    /// Held when the call began.
    size_t start;
    /// The most that any part held beyond its answer.
    size_t extra;
    /// The most held beyond the start when the call ended.
    size_t whole;
    /// What blocks are marked with that are taken now.
    uint32_t marks;
} counts;

void count(size_t taken, size_t given) {
    counts.live += taken - given;
    if (counts.live > counts.peak) {
        counts.peak = counts.live;
    }
}

Block* taken(void* pointer, const char* by) {
    if (!is_taken(pointer)) {
        (Message() << by << " of memory that is not on the heap, or that was freed before").fail();
    }
    return block_of(pointer);
}

/// Asks for more than there can be: the host refuses, and so knows why there is no block.
void* no_room(size_t size) {
    (void)__builtin_wasm_memory_grow(0, size / page + 1);
    return nullptr;
}

void* take(size_t size, bool counted) {
    if (size > largest) {
        return no_room(size);
    }
    unsigned units = units_for(size);
    Block* block = units < small ? take_small(units) : take_large(units);
    if (!block) {
        return nullptr;
    }
    mark(block, size, counted ? counts.marks : uncounted);
    if (counted) {
        count(size, 0);
    }
    return payload(block);
}

void give(Block* block) {
    bool is_old = counts.marks == in_call && !(block->header & in_call);
    if (!(block->header & uncounted) && !is_old) {
        counts.live -= size_of(block);
    }
    give_back(block);
}

/// Makes `block` hold `size` bytes where it is, if what follows it lets it.
bool resize_in_place(Block* block, size_t size) {
    unsigned units = units_for(size);
    size_t before = size_of(block);
    uint32_t marks = block->header & waits;
    if (units > units_of(block)) {
        Block* next = after(block, units_of(block));
        unsigned together = units_of(block) + units_of(next);
        if (!(next->header & is_free) || together < units || together > most_units) {
            return false;
        }
        delist(next);
        block->header += units_of(next) << units_at;
    }
    cut(block, units);
    mark(block, size, marks);
    if (!(marks & uncounted)) {
        count(size, before);
    }
    return true;
}

void* resize(void* pointer, size_t size, bool counted) {
    if (!pointer) {
        return take(size, counted);
    }
    Block* block = taken(pointer, "realloc()");
    if (size > largest) {
        return nullptr;
    }
    if (resize_in_place(block, size)) {
        return pointer;
    }
    void* moved = take(size, counted);
    if (moved) {
        __builtin_memcpy(moved, pointer, size_of(block) < size ? size_of(block) : size);
        give(block);
    }
    return moved;
}

void* or_no_memory(void* pointer) {
    if (!pointer) {
        errno = ENOMEM;
    }
    return pointer;
}

} // namespace

} // namespace kata_harness::heap

using namespace kata_harness::heap;

extern "C" {

void* malloc(size_t size) {
    return or_no_memory(take(size, true));
}

void free(void* pointer) {
    if (pointer) {
        give(taken(pointer, "free()"));
    }
}

void* calloc(size_t count, size_t size) {
    size_t bytes;
    if (__builtin_mul_overflow(count, size, &bytes)) {
        return or_no_memory(nullptr);
    }
    void* pointer = malloc(bytes);
    return pointer ? __builtin_memset(pointer, 0, bytes) : nullptr;
}

void* realloc(void* pointer, size_t size) {
    return or_no_memory(resize(pointer, size, true));
}

void* aligned_alloc(size_t alignment, size_t size) {
    if (alignment <= unit || size > largest || alignment > largest) {
        return malloc(size);
    }
    Block* block = take_large(units_for(size + alignment));
    if (!block) {
        return or_no_memory(nullptr);
    }
    unsigned skipped = (-address(payload(block)) & (alignment - 1)) / unit;
    if (skipped != 0) {
        Block* aligned = after(block, skipped);
        aligned->header = (units_of(block) - skipped) << units_at;
        block->header = skipped << units_at | (block->header & before_free);
        release(block);
        block = aligned;
    }
    cut(block, units_for(size));
    mark(block, size, counts.marks);
    count(size, 0);
    return payload(block);
}

int posix_memalign(void** out, size_t alignment, size_t size) {
    void* pointer = aligned_alloc(alignment, size);
    if (!pointer) {
        return ENOMEM;
    }
    *out = pointer;
    return 0;
}

void* memalign(size_t alignment, size_t size) {
    return aligned_alloc(alignment, size);
}

size_t malloc_usable_size(void* pointer) {
    return pointer ? size_of(taken(pointer, "malloc_usable_size()")) : 0;
}

// What some C libraries call from their own functions.
void* __libc_malloc(size_t size) {
    return malloc(size);
}

void __libc_free(void* pointer) {
    free(pointer);
}

void* __libc_calloc(size_t count, size_t size) {
    return calloc(count, size);
}

} // extern "C"

namespace kata_harness::heap {

void begin() {
    counts.start = counts.live;
    counts.peak = counts.live;
    counts.extra = 0;
    counts.marks = in_call;
}

void end_part(size_t answer) {
    size_t most = counts.peak - counts.start;
    if (most > answer && most - answer > counts.extra) {
        counts.extra = most - answer;
    }
}

void begin_part() {
    counts.peak = counts.live > counts.start ? counts.live : counts.start;
}

void end() {
    counts.marks = 0;
    counts.whole = counts.peak - counts.start;
}

size_t extra(size_t answer) {
    size_t whole = counts.whole > answer ? counts.whole - answer : 0;
    return whole > counts.extra ? whole : counts.extra;
}

size_t held(const void* pointer) {
    return is_taken(pointer) && block_of(pointer)->header & in_call ? size_of(block_of(pointer)) : 0;
}

void* grow_uncounted(void* pointer, size_t size) {
    void* grown = resize(pointer, size, false);
    if (!grown) {
        fail("out of memory");
    }
    return grown;
}

} // namespace kata_harness::heap
