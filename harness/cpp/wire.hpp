// The value encoding: a tag byte, then little-endian data.
#pragma once

#include <stddef.h>
#include <stdint.h>

namespace kata_harness {

enum class Tag : unsigned char { null, no, yes, integer, floating, string, list, wide };

/// Text that lies in the arguments.
struct Text {
    const char* data;
    size_t length;

    /// Takes the first character of text that is not empty.
    char32_t next();
};

/// Reads values off the host's bytes. `name` is what the value goes into, for the message when it does not.
class Reader {
  public:
    Reader(const unsigned char* bytes, size_t length) : next_(bytes), end_(bytes + length) {}

    /// A whole number from `least` to `most`.
    long long integer(const char* name, __int128 least, __int128 most);
    double floating(const char* name);
    bool boolean(const char* name);
    Text string(const char* name);
    /// The one character of a string, at most `most`.
    char32_t character(const char* name, char32_t most);
    /// The number of items that follow.
    size_t list(const char* name);
    /// The number of items of a tuple, which must be `count`.
    void tuple(size_t count, const char* name);
    /// Whether a null comes next; takes it if so.
    bool null();

  private:
    const unsigned char* take(size_t length);
    Tag tag(const char* name, Tag wanted, Tag or_else);
    uint32_t length();

    const unsigned char* next_;
    const unsigned char* end_;
};

/// Writes values for the host, into memory that does not count as the solution's.
class Writer {
  public:
    void null();
    void boolean(bool value);
    void integer(__int128 value);
    void floating(double value);
    /// UTF-8, or the instance fails.
    void string(const char* data, size_t length);
    /// Announces a string of `length` bytes, to be added a character at a time, and tells where.
    size_t open_string();
    void add(char32_t character);
    void close_string(size_t place);
    void character(char32_t value);
    /// Announces `count` items.
    void list(size_t count);
    /// Leaves room for a list's head and tells where, for `close_list` once its length is known.
    size_t open_list();
    void close_list(size_t place, size_t count);

    /// Adds what another has written.
    void append(const Writer& other);

    const unsigned char* data() const { return data_; }
    size_t length() const { return length_; }

  private:
    unsigned char* room(size_t bytes);
    void number(Tag tag, const void* bytes, size_t length);

    unsigned char* data_ = nullptr;
    size_t length_ = 0;
    size_t capacity_ = 0;
};

} // namespace kata_harness
