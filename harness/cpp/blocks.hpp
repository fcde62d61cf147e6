// The blocks that the heap is made of: taking one, giving it back, and asking for more memory.
//
// Memory is cut into blocks of 16-byte units, each behind a header of four bytes. A small block that is given back waits in
// a list of its size for the next one who asks; a new one is cut off a fresh stretch. Large blocks that are free are joined
// with free neighbours and lie in lists by size, and a bitmap says which lists have any. Before memory grows, the small ones
// that wait are joined too.
#pragma once

#include <stddef.h>
#include <stdint.h>

extern "C" unsigned char __heap_base;

namespace kata_harness::heap {

constexpr size_t unit = 16;
constexpr size_t page = 65536;
constexpr unsigned most_units = (1u << 24) - 1;
/// More than this fits no block.
constexpr size_t largest = 0x0fff'0000;

// The header of a block, from the lowest bit.

/// It is free and lies in a list of large ones.
constexpr uint32_t is_free = 1;
/// The block before it is free.
constexpr uint32_t before_free = 2;
/// It was taken since the call began.
constexpr uint32_t in_call = 4;
/// It does not count.
constexpr uint32_t uncounted = 8;
/// It was given back and waits: what does not count is never of the call.
constexpr uint32_t waits = in_call | uncounted;
/// The bytes at the end that nobody asked for, in four bits.
constexpr unsigned slack_at = 4;
/// Its size in units, header and all, in the other 24 bits.
constexpr unsigned units_at = 8;

/// A block; the payload begins behind the header, at a multiple of 16.
struct Block {
    uint32_t header;
    /// While it is free or waits: its neighbours in its list. At the end of a free block lies its size, for the next one.
    Block* next;
    Block* before;
};

constexpr size_t header_size = sizeof(uint32_t);
constexpr unsigned small = 32;
constexpr unsigned lists = small + 19 * 8;
/// How many units are made ready for small blocks at once.
constexpr unsigned stretch = 256;

inline struct {
    /// Small blocks that wait, by their units.
    Block* waiting[small];
    /// What small blocks are cut off, and how many units it has.
    Block* fresh;
    unsigned fresh_units;
    Block* first[lists];
    uint32_t filled[(lists + 31) / 32];
    uintptr_t begin;
    uintptr_t end;
} space;

inline unsigned units_of(const Block* block) {
    return block->header >> units_at;
}

inline uintptr_t address(const void* block) {
    return reinterpret_cast<uintptr_t>(block);
}

inline Block* at(uintptr_t address) {
    return reinterpret_cast<Block*>(address);
}

inline Block* after(const Block* block, unsigned units) {
    return at(address(block) + units * unit);
}

/// The last word of the block before `block`.
inline uint32_t& word_before(Block* block) {
    return reinterpret_cast<uint32_t*>(block)[-1];
}

/// The list in which a free block of `units` lies.
inline unsigned list_of(unsigned units) {
    if (units < small) {
        return units;
    }
    unsigned log = 31 - __builtin_clz(units);
    return small + (log - 5) * 8 + ((units >> (log - 3)) & 7);
}

/// The first list in which every block has `units` or more.
inline unsigned list_for(unsigned units) {
    if (units < small) {
        return units;
    }
    unsigned log = 31 - __builtin_clz(units);
    return list_of(units + (1u << (log - 3)) - 1);
}

/// Puts a free block of `units` into its list; whether the one before it is free stays as it is.
inline void enlist(Block* block, unsigned units) {
    unsigned list = list_of(units);
    block->header = units << units_at | (block->header & before_free) | is_free;
    block->before = nullptr;
    block->next = space.first[list];
    if (block->next) {
        block->next->before = block;
    }
    space.first[list] = block;
    space.filled[list / 32] |= 1u << (list % 32);
    Block* next = after(block, units);
    word_before(next) = units;
    next->header |= before_free;
}

inline void delist(Block* block) {
    unsigned units = units_of(block);
    if (block->next) {
        block->next->before = block->before;
    }
    if (block->before) {
        block->before->next = block->next;
    } else {
        unsigned list = list_of(units);
        space.first[list] = block->next;
        if (!block->next) {
            space.filled[list / 32] &= ~(1u << (list % 32));
        }
    }
    block->header &= ~is_free;
    after(block, units)->header &= ~before_free;
}

/// Joins `block` with free neighbours, puts what becomes of it into its list and tells where that is. Headers that are gone
/// are wiped: freeing them again must be noticed.
inline Block* release(Block* block) {
    unsigned units = units_of(block);
    Block* next = after(block, units);
    if (next->header & is_free && units + units_of(next) <= most_units) {
        delist(next);
        units += units_of(next);
        next->header = 0;
    }
    if (block->header & before_free) {
        Block* before = after(block, -word_before(block));
        if (units_of(before) + units <= most_units) {
            delist(before);
            units += units_of(before);
            block->header = 0;
            block = before;
        }
    }
    enlist(block, units);
    return block;
}

/// Makes what `block` has beyond `units` free.
inline void cut(Block* block, unsigned units) {
    unsigned rest = units_of(block) - units;
    if (rest == 0) {
        return;
    }
    block->header -= rest << units_at;
    Block* tail = after(block, units);
    tail->header = rest << units_at;
    release(tail);
}

/// A free block of `units` or more, out of its list; null when there is none at hand.
inline Block* find(unsigned units) {
    unsigned list = list_for(units);
    unsigned word = list / 32;
    uint32_t filled = space.filled[word] & (~0u << (list % 32));
    while (!filled && ++word < sizeof space.filled / sizeof *space.filled) {
        filled = space.filled[word];
    }
    // Where none is large enough for certain, the first one nearly as large may do.
    Block* block = space.first[filled ? word * 32 + __builtin_ctz(filled) : list_of(units)];
    if (!block || units_of(block) < units) {
        return nullptr;
    }
    delist(block);
    return block;
}

/// Makes the memory from `from` to `to` a free block, joined with a free one before it. A header of no units ends memory.
inline Block* extend(uintptr_t from, uintptr_t to) {
    if (space.end != from) {
        // The first time, or somebody else took pages in between: nothing lies before.
        from = (from + unit - 1) / unit * unit + unit;
        at(from - header_size)->header = 0;
    }
    Block* block = at(from - header_size);
    unsigned units = (to - from) / unit;
    block->header = units << units_at | (block->header & before_free);
    after(block, units)->header = 0;
    space.end = to;
    return release(block);
}

/// The free block at the end of memory; null when there is none.
inline Block* last_free() {
    if (space.end == 0 || space.end != __builtin_wasm_memory_size(0) * page) {
        return nullptr;
    }
    Block* end = at(space.end - header_size);
    return end->header & before_free ? after(end, -word_before(end)) : nullptr;
}

/// Joins the small blocks that wait with their neighbours.
inline void settle() {
    for (Block*& list : space.waiting) {
        while (Block* block = list) {
            list = block->next;
            block->header &= ~waits;
            release(block);
        }
    }
    if (space.fresh_units != 0) {
        release(space.fresh);
        space.fresh_units = 0;
    }
}

/// Takes as many pages as a block of `units` needs, and gives that block, out of its list; null when there are none.
inline Block* grow(unsigned units) {
    if (!space.begin) {
        // The part of the first pages that the program left.
        uintptr_t end = __builtin_wasm_memory_size(0) * page;
        space.begin = address(&__heap_base);
        if (end >= space.begin + 4 * unit) {
            extend(space.begin, end);
        }
    }
    settle();
    if (Block* block = find(units)) {
        return block;
    }
    Block* block = last_free();
    if (!block || units_of(block) < units) {
        // A place for the header of what has no block before it, and for the end.
        unsigned lacking = units + 2 - (block ? units_of(block) : 0);
        size_t pages = (lacking * unit + page - 1) / page;
        size_t before = __builtin_wasm_memory_grow(0, pages);
        if (before == SIZE_MAX) {
            return nullptr;
        }
        block = extend(before * page, (before + pages) * page);
        if (units_of(block) < units) {
            return nullptr;
        }
    }
    delist(block);
    return block;
}

/// A block of exactly `units`, in nobody's list; null when there is no memory.
inline Block* take_large(unsigned units) {
    Block* block = find(units);
    if (!block && !(block = grow(units))) {
        return nullptr;
    }
    cut(block, units);
    return block;
}

/// Makes the stretch that small blocks are cut off ready; null when there is no memory.
inline Block* refresh(unsigned units) {
    if (space.fresh_units != 0) {
        release(space.fresh);
        space.fresh_units = 0;
    }
    Block* block = take_large(stretch);
    if (!block) {
        return take_large(units);
    }
    space.fresh = after(block, units);
    space.fresh_units = stretch - units;
    space.fresh->header = space.fresh_units << units_at;
    block->header = units << units_at | (block->header & before_free);
    return block;
}

/// The same for `units` less than `small`.
inline Block* take_small(unsigned units) {
    if (Block* block = space.waiting[units]) {
        space.waiting[units] = block->next;
        return block;
    }
    if (space.fresh_units <= units) {
        return refresh(units);
    }
    Block* block = space.fresh;
    space.fresh = after(block, units);
    space.fresh_units -= units;
    space.fresh->header = space.fresh_units << units_at;
    block->header = units << units_at | (block->header & before_free);
    return block;
}

/// Gives `block` back.
inline void give_back(Block* block) {
    unsigned units = units_of(block);
    if (units < small) {
        block->header |= waits;
        block->next = space.waiting[units];
        space.waiting[units] = block;
    } else {
        release(block);
    }
}

inline unsigned units_for(size_t size) {
    return (size + header_size + unit - 1) / unit;
}

inline void* payload(Block* block) {
    return &block->next;
}

inline Block* block_of(const void* pointer) {
    return at(address(pointer) - header_size);
}

/// The bytes that were asked for.
inline size_t size_of(const Block* block) {
    return units_of(block) * unit - header_size - ((block->header >> slack_at) & 15);
}

/// Marks `block`, of units that fit `size`, as taken.
inline void mark(Block* block, size_t size, uint32_t marks) {
    unsigned units = units_of(block);
    uint32_t slack = units * unit - header_size - size;
    block->header = units << units_at | slack << slack_at | (block->header & before_free) | marks;
}

inline bool is_taken(const void* pointer) {
    uintptr_t place = address(pointer);
    if (place % unit != 0 || place <= space.begin || place >= space.end) {
        return false;
    }
    const Block* block = block_of(pointer);
    bool in_use = !(block->header & is_free) && (block->header & waits) != waits;
    return in_use && units_of(block) != 0 && place + units_of(block) * unit <= space.end;
}

} // namespace kata_harness::heap
