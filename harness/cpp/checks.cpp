// The checks that the compiler puts into a solution: overflow, division by zero, indices, null pointers. Each handler is told
// where it was called from.
#include <stddef.h>
#include <stdint.h>

#include "failure.hpp"

namespace kata_harness {

namespace {

struct Place {
    const char* file;
    uint32_t line;
    uint32_t column;
};

struct Type {
    uint16_t kind;
    uint16_t about;
    char name[1];

    bool is_integer() const { return kind == 0; }
    bool is_float() const { return kind == 1; }
    bool is_signed() const { return about & 1; }
    unsigned bits() const { return is_integer() ? 1u << (about >> 1) : about; }
};

/// A value, or a pointer to it when it is wider than an address.
using Value = uintptr_t;

__int128 integer(const Type& type, Value value) {
    unsigned bits = type.bits();
    if (bits > 64) {
        return *reinterpret_cast<const __int128*>(value);
    }
    uint64_t wide = bits > 32 ? *reinterpret_cast<const uint64_t*>(value) : value;
    if (!type.is_signed()) {
        return static_cast<__int128>(bits == 64 ? wide : wide & ((uint64_t{1} << bits) - 1));
    }
    return static_cast<int64_t>(wide << (64 - bits)) >> (64 - bits);
}

double floating(const Type& type, Value value) {
    if (type.bits() == 64) {
        return *reinterpret_cast<const double*>(value);
    }
    if (type.bits() == 32) {
        return __builtin_bit_cast(float, static_cast<uint32_t>(value));
    }
    return static_cast<double>(*reinterpret_cast<const long double*>(value));
}

/// `solution.cpp:12:9: `, or where in the standard library the solution's values met the check.
Message& at(Message& message, const Place& place) {
    const char* file = place.file ? place.file : "";
    bool own = __builtin_strncmp(file, "solution.", 9) == 0;
    message << (own ? "" : "in the standard library, ") << file << ":" << static_cast<long long>(place.line);
    return message << ":" << static_cast<long long>(place.column) << ": ";
}

/// Says that something does not fit `type`, and ends the run.
[[noreturn]] void does_not_fit(Message& message, const Type& type) {
    message << " does not fit " << type.name;
    if (__builtin_strcmp(type.name, "'long'") == 0) {
        message << ", which has 32 bits here: use 'long long'";
    }
    message.fail();
}

struct Overflow {
    Place place;
    const Type& type;
};

[[noreturn]] void overflow(const Overflow& data, const char* sign, Value left, Value right) {
    Message message;
    at(message, data.place) << (data.type.is_signed() ? "signed" : "unsigned") << " integer overflow: ";
    message.wide(integer(data.type, left)) << sign;
    message.wide(integer(data.type, right));
    does_not_fit(message, data.type);
}

struct Shift {
    Place place;
    const Type& left;
    const Type& right;
};

[[noreturn]] void shift(const Shift& data, Value left, Value right) {
    Message message;
    __int128 by = integer(data.right, right);
    __int128 of = integer(data.left, left);
    at(message, data.place);
    if (by < 0) {
        (message << "shift by a negative number of bits: ").wide(by);
    } else if (by >= data.left.bits()) {
        (message << "shift by ").wide(by) << " bits, which " << data.left.name << " does not have";
    } else {
        (message << "left shift of ").wide(of) << " by ";
        message.wide(by);
        does_not_fit(message, data.left);
    }
    message.fail();
}

struct Index {
    Place place;
    const Type& array;
    const Type& index;
};

struct Mismatch {
    Place place;
    const Type& type;
    unsigned char alignment;
    unsigned char kind;
};

const char* const accesses[] = {"load from",           "store to",   "reference to",  "member access through", "member call on",
                                "constructor call on", "downcast of", "downcast of",  "upcast of",             "cast of",
                                "non-null use of",     "typeid of"};

struct Conversion {
    Place place;
    const Type& from;
    const Type& to;
};

struct Builtin {
    Place place;
    unsigned char kind;
};

struct Bound {
    Place place;
    const Type& type;
};

[[noreturn]] void fail_at(const Place& place, const char* what) {
    Message message;
    (at(message, place) << what).fail();
}

} // namespace

extern "C" {

[[noreturn]] void __ubsan_handle_add_overflow_abort(const Overflow& data, Value left, Value right) {
    overflow(data, " + ", left, right);
}

[[noreturn]] void __ubsan_handle_sub_overflow_abort(const Overflow& data, Value left, Value right) {
    overflow(data, " - ", left, right);
}

[[noreturn]] void __ubsan_handle_mul_overflow_abort(const Overflow& data, Value left, Value right) {
    overflow(data, " * ", left, right);
}

[[noreturn]] void __ubsan_handle_negate_overflow_abort(const Overflow& data, Value value) {
    Message message;
    at(message, data.place) << "signed integer overflow: -(";
    message.wide(integer(data.type, value)) << ")";
    does_not_fit(message, data.type);
}

[[noreturn]] void __ubsan_handle_divrem_overflow_abort(const Overflow& data, Value left, Value right) {
    bool by_zero = data.type.is_integer() && integer(data.type, right) == 0;
    if (by_zero || !data.type.is_integer()) {
        fail_at(data.place, "division by zero");
    }
    overflow(data, " / ", left, right);
}

[[noreturn]] void __ubsan_handle_shift_out_of_bounds_abort(const Shift& data, Value left, Value right) {
    shift(data, left, right);
}

[[noreturn]] void __ubsan_handle_out_of_bounds_abort(const Index& data, Value index) {
    Message message;
    (at(message, data.place) << "index ").wide(integer(data.index, index)) << " is out of bounds for " << data.array.name;
    message.fail();
}

[[noreturn]] void __ubsan_handle_local_out_of_bounds_abort() {
    fail("an array is accessed out of its bounds");
}

[[noreturn]] void __ubsan_handle_builtin_unreachable(const Place& place) {
    fail_at(place, "execution reached what was declared unreachable");
}

[[noreturn]] void __ubsan_handle_missing_return(const Place& place) {
    fail_at(place, "the function ended without returning a value");
}

[[noreturn]] void __ubsan_handle_vla_bound_not_positive_abort(const Bound& data, Value bound) {
    Message message;
    (at(message, data.place) << "an array of ").wide(integer(data.type, bound)) << " items: the size must be positive";
    message.fail();
}

[[noreturn]] void __ubsan_handle_float_cast_overflow_abort(const Conversion& data, Value from) {
    Message message;
    at(message, data.place);
    if (data.from.is_float()) {
        message.floating(floating(data.from, from));
    } else {
        message.wide(integer(data.from, from));
    }
    does_not_fit(message, data.to);
}

[[noreturn]] void __ubsan_handle_type_mismatch_v1_abort(const Mismatch& data, uintptr_t) {
    Message message;
    const char* access = data.kind < sizeof accesses / sizeof *accesses ? accesses[data.kind] : "use of";
    (at(message, data.place) << access << " a null pointer to " << data.type.name).fail();
}

[[noreturn]] void __ubsan_handle_invalid_builtin_abort(const Builtin& data) {
    fail_at(data.place, data.kind == 0   ? "__builtin_ctz of 0, which is undefined"
                        : data.kind == 1 ? "__builtin_clz of 0, which is undefined"
                                         : "what was assumed does not hold");
}

[[noreturn]] void __ubsan_handle_nonnull_arg_abort(const Place& place) {
    fail_at(place, "a null pointer is passed where none may be");
}

} // extern "C"

} // namespace kata_harness
