// Why an instance is about to trap, told to the host.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace kata_harness {

/// A message put together piece by piece in a buffer of its own: it must work when the heap does not.
class Message {
  public:
    Message& operator<<(const char* text);
    Message& operator<<(long long number);
    /// A number of 128 bits; those of 64 bits, unsigned, are among them.
    Message& wide(__int128 number);
    /// As many bytes of `text` as `length` says.
    Message& bytes(const char* text, size_t length);
    /// A finite number with at most six digits after the point; `inf` and `nan` by name.
    Message& floating(double number);

    /// Tells the host and traps.
    [[noreturn]] void fail();

  private:
    static constexpr size_t capacity = 4096;
    size_t length_ = 0;
    char text_[capacity];
};

/// Says why and traps.
[[noreturn]] void fail(const char* message);

} // namespace kata_harness
