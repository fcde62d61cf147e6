// Counts what the solution takes from the heap, by the byte.
#pragma once

#include <stddef.h>

namespace kata_harness::heap {

/// The call begins: what is taken from now on is its own.
void begin();

/// A part of the call has ended and holds `answer` bytes for what it returned.
void end_part(size_t answer);

/// The next part begins; what was taken and given back in between does not count.
void begin_part();

/// The call has ended.
void end();

/// The most bytes held during the call beyond what was held before it and beyond the `answer` bytes of its answer.
size_t extra(size_t answer);

/// The bytes of the block at `pointer` if it was taken since the call began; 0 for every other pointer.
size_t held(const void* pointer);

/// A block that is not counted, for the harness itself; `pointer` may be null.
void* grow_uncounted(void* pointer, size_t size);

} // namespace kata_harness::heap
