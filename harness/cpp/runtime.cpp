// The exports: how the host loads a case, makes the call and takes the answer.
#include "call.hpp"

namespace kata_harness {

void flush_prints();

namespace {

// One instance judges one case on one thread.
struct {
    unsigned char* input;
    size_t length;
    Call* call;
    bool called;
    Writer output;
} instance;

Call* waiting() {
    if (!instance.call) {
        fail("called before the arguments were loaded");
    }
    return instance.call;
}

} // namespace

void too_many_nodes(const char* of) {
    (Message() << "the answer's " << of << " has a cycle, or more than 1048576 nodes").fail();
}

char32_t own_character(char value) {
    if (static_cast<signed char>(value) < 0) {
        (Message() << "the answer has the char " << static_cast<long long>(value)
                   << ", a part of a character: answer with a `char32_t` or a string")
            .fail();
    }
    return static_cast<unsigned char>(value);
}

/// Makes room for `length` bytes of arguments and tells where.
extern "C" __attribute__((export_name("kata_buffer"))) unsigned char* kata_buffer(size_t length) {
    instance.input = static_cast<unsigned char*>(heap::grow_uncounted(instance.input, length));
    instance.length = length;
    return instance.input;
}

/// Reads the arguments and prepares the call.
extern "C" __attribute__((export_name("kata_load"))) void kata_load() {
    Reader reader(instance.input, instance.length);
    instance.call = bind(reader);
}

/// Makes the call: the only part whose fuel counts.
extern "C" __attribute__((export_name("kata_call"))) void kata_call() {
    Call* call = waiting();
    heap::begin();
    call->make();
    heap::end();
    instance.called = true;
}

/// The most bytes the call held beyond its arguments and its answer.
extern "C" __attribute__((export_name("kata_heap"))) uint64_t kata_heap() {
    return heap::extra(waiting()->answer_held());
}

/// Writes the answer out and tells where: the address in the low 32 bits, the length in the high ones.
extern "C" __attribute__((export_name("kata_result"))) uint64_t kata_result() {
    flush_prints();
    if (!waiting() || !instance.called) {
        fail("asked for an answer before the call");
    }
    instance.call->write_answer(instance.output);
    return static_cast<uint64_t>(instance.output.length()) << 32 | reinterpret_cast<uintptr_t>(instance.output.data());
}

} // namespace kata_harness
