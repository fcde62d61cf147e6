// The value encoding, read and written; wasm is little-endian, and so is the encoding.
#include "wire.hpp"

#include "failure.hpp"
#include "heap.hpp"

namespace kata_harness {

namespace {

const char* shown(Tag tag) {
    switch (tag) {
    case Tag::null:
        return "null";
    case Tag::no:
    case Tag::yes:
        return "a boolean";
    case Tag::integer:
        return "a whole number";
    case Tag::floating:
        return "a float";
    case Tag::string:
        return "a string";
    default:
        return "a list";
    }
}

/// How many bytes a character has whose first byte is `first`; 0 when none begins so.
size_t bytes_after(unsigned char first) {
    return first < 0x80 ? 1 : first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
}

/// Takes a character off `text`, which must be valid UTF-8; false when it is not.
bool decode(Text& text, char32_t& character) {
    auto first = static_cast<unsigned char>(*text.data);
    size_t bytes = bytes_after(first);
    if (bytes == 0 || bytes > text.length) {
        return false;
    }
    character = bytes == 1 ? first : first & (0x7fu >> bytes);
    for (size_t index = 1; index < bytes; ++index) {
        auto byte = static_cast<unsigned char>(text.data[index]);
        if (byte >> 6 != 2) {
            return false;
        }
        character = character << 6 | (byte & 0x3f);
    }
    text.data += bytes;
    text.length -= bytes;
    bool surrogate = character >= 0xd800 && character < 0xe000;
    bool too_long = (bytes == 3 && character < 0x800) || (bytes == 4 && character < 0x10000);
    return !surrogate && !too_long && character < 0x110000;
}

size_t encoded(char32_t character, char (&out)[4]) {
    if (character < 0x80) {
        out[0] = static_cast<char>(character);
        return 1;
    }
    size_t bytes = character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    for (size_t index = bytes - 1; index > 0; --index, character >>= 6) {
        out[index] = static_cast<char>(0x80 | (character & 0x3f));
    }
    out[0] = static_cast<char>((0xf00 >> bytes & 0xff) | character);
    return bytes;
}

} // namespace

char32_t Text::next() {
    char32_t character;
    if (!decode(*this, character)) {
        fail("a string argument is not UTF-8");
    }
    return character;
}

const unsigned char* Reader::take(size_t length) {
    if (static_cast<size_t>(end_ - next_) < length) {
        fail("the arguments end too early");
    }
    const unsigned char* taken = next_;
    next_ += length;
    return taken;
}

uint32_t Reader::length() {
    uint32_t length;
    __builtin_memcpy(&length, take(sizeof length), sizeof length);
    return length;
}

Tag Reader::tag(const char* name, Tag wanted, Tag or_else) {
    auto tag = static_cast<Tag>(*take(1));
    if (tag != wanted && tag != or_else) {
        (Message() << "an argument is " << shown(tag) << ", which does not go into `" << name << "`").fail();
    }
    return tag;
}

long long Reader::integer(const char* name, __int128 least, __int128 most) {
    tag(name, Tag::integer, Tag::integer);
    int64_t value;
    __builtin_memcpy(&value, take(sizeof value), sizeof value);
    if (value < least || value > most) {
        (Message() << "an argument is " << value << ", which does not fit `" << name << "`: use a wider parameter type").fail();
    }
    return value;
}

double Reader::floating(const char* name) {
    if (tag(name, Tag::floating, Tag::integer) == Tag::integer) {
        int64_t value;
        __builtin_memcpy(&value, take(sizeof value), sizeof value);
        return static_cast<double>(value);
    }
    double value;
    __builtin_memcpy(&value, take(sizeof value), sizeof value);
    return value;
}

bool Reader::boolean(const char* name) {
    return tag(name, Tag::no, Tag::yes) == Tag::yes;
}

Text Reader::string(const char* name) {
    tag(name, Tag::string, Tag::string);
    size_t count = length();
    return {reinterpret_cast<const char*>(take(count)), count};
}

char32_t Reader::character(const char* name, char32_t most) {
    Text text = string(name);
    Text rest = text;
    char32_t character = text.length == 0 ? 0 : rest.next();
    const char* complaint = nullptr;
    if (text.length == 0 || rest.length != 0) {
        complaint = "`, which takes one character: take a string";
    } else if (character > most) {
        complaint = "`: take a `char32_t` or a string";
    }
    if (complaint) {
        Message message;
        (message << "an argument is \"").bytes(text.data, text.length) << "\", which does not fit `" << name << complaint;
        message.fail();
    }
    return character;
}

size_t Reader::list(const char* name) {
    tag(name, Tag::list, Tag::list);
    return length();
}

void Reader::tuple(size_t count, const char* name) {
    size_t items = list(name);
    if (items != count) {
        (Message() << "an argument has " << static_cast<long long>(items) << " items, and `" << name << "` has "
                   << static_cast<long long>(count))
            .fail();
    }
}

bool Reader::null() {
    bool null = next_ != end_ && static_cast<Tag>(*next_) == Tag::null;
    next_ += null;
    return null;
}

unsigned char* Writer::room(size_t bytes) {
    if (capacity_ - length_ < bytes) {
        capacity_ = (length_ + bytes) * 2;
        data_ = static_cast<unsigned char*>(heap::grow_uncounted(data_, capacity_));
    }
    unsigned char* room = data_ + length_;
    length_ += bytes;
    return room;
}

void Writer::number(Tag tag, const void* bytes, size_t length) {
    unsigned char* to = room(1 + length);
    *to = static_cast<unsigned char>(tag);
    __builtin_memcpy(to + 1, bytes, length);
}

void Writer::null() {
    *room(1) = static_cast<unsigned char>(Tag::null);
}

void Writer::boolean(bool value) {
    *room(1) = static_cast<unsigned char>(value ? Tag::yes : Tag::no);
}

void Writer::integer(__int128 value) {
    auto narrow = static_cast<int64_t>(value);
    if (narrow == value) {
        number(Tag::integer, &narrow, sizeof narrow);
    } else {
        number(Tag::wide, &value, sizeof value);
    }
}

void Writer::floating(double value) {
    number(Tag::floating, &value, sizeof value);
}

void Writer::string(const char* data, size_t length) {
    auto count = static_cast<uint32_t>(length);
    number(Tag::string, &count, sizeof count);
    unsigned char* to = room(length);
    Text rest = {data, length};
    char32_t character;
    while (rest.length != 0) {
        if (static_cast<signed char>(*rest.data) >= 0) {
            *to++ = static_cast<unsigned char>(*rest.data++);
            --rest.length;
            continue;
        }
        const char* from = rest.data;
        if (!decode(rest, character)) {
            fail("the answer has a string that is not UTF-8: were characters of more than one byte taken apart?");
        }
        __builtin_memcpy(to, from, static_cast<size_t>(rest.data - from));
        to += rest.data - from;
    }
}

size_t Writer::open_string() {
    string(nullptr, 0);
    return length_;
}

void Writer::add(char32_t character) {
    if (character >= 0x110000 || (character >= 0xd800 && character < 0xe000)) {
        (Message() << "the answer has the character " << static_cast<long long>(character) << ", and there is none of that number").fail();
    }
    char bytes[4];
    size_t length = encoded(character, bytes);
    __builtin_memcpy(room(length), bytes, length);
}

void Writer::close_string(size_t place) {
    auto count = static_cast<uint32_t>(length_ - place);
    __builtin_memcpy(data_ + place - sizeof count, &count, sizeof count);
}

void Writer::character(char32_t value) {
    size_t place = open_string();
    add(value);
    close_string(place);
}

void Writer::list(size_t count) {
    close_list(open_list(), count);
}

void Writer::append(const Writer& other) {
    __builtin_memcpy(room(other.length_), other.data_, other.length_);
}

size_t Writer::open_list() {
    size_t place = length_;
    *room(5) = static_cast<unsigned char>(Tag::list);
    return place;
}

void Writer::close_list(size_t place, size_t count) {
    auto items = static_cast<uint32_t>(count);
    __builtin_memcpy(data_ + place + 1, &items, sizeof items);
}

} // namespace kata_harness
