// What ends a C or C++ program early: assertions, exceptions that nobody can catch, and the standard library's own checks.
#include <stdarg.h>
#include <stdint.h>
#include <__verbose_abort>
#include <typeinfo>

#include "failure.hpp"

/// There when the solution has a `catch`.
extern "C" __attribute__((weak)) const bool kata_catches;

namespace kata_harness {

namespace {

/// The part of a path behind its last slash.
const char* file_name(const char* path) {
    const char* name = path;
    for (; *path; ++path) {
        name = *path == '/' ? path + 1 : name;
    }
    return name;
}

/// The place behind the first `part` in `text`; null when it has none.
const char* behind(const char* text, const char* part) {
    const char* found = __builtin_strstr(text, part);
    return found ? found + __builtin_strlen(part) : nullptr;
}

/// A name of the form `St12out_of_range` or `N2my5ErrorE` as it is written in a program; others as they are.
void write_type(Message& message, const char* mangled) {
    if (mangled[0] == 'i' && !mangled[1]) {
        message << "int";
        return;
    }
    const char* rest = mangled + (*mangled == 'N');
    bool first = true;
    if (rest[0] == 'S' && rest[1] == 't') {
        message << "std";
        rest += 2;
        first = false;
    }
    for (; *rest >= '0' && *rest <= '9'; first = false) {
        size_t length = 0;
        for (; *rest >= '0' && *rest <= '9'; ++rest) {
            length = length * 10 + static_cast<size_t>(*rest - '0');
        }
        // The standard library's version is no part of what people write.
        if (rest[0] == '_' && rest[1] == '_' && length == 3) {
            rest += length;
            continue;
        }
        (message << (first ? "" : "::")).bytes(rest, length);
        rest += length;
    }
    if (first) {
        message << mangled;
    }
}

/// How the C++ runtime asks a type whether it catches a thrown one; the layout is the C++ ABI's.
class Catcher : public std::type_info {
  public:
    virtual void unused_1() const = 0;
    virtual void unused_2() const = 0;
    virtual bool can_catch(const std::type_info* thrown, void*& adjusted) const = 0;
};

/// What a thrown value says of itself.
void write_value(Message& message, void* thrown, const std::type_info* type) {
    void* adjusted = thrown;
    const std::type_info& base = typeid(std::exception);
    if (static_cast<const Catcher&>(base).can_catch(type, adjusted)) {
        message << ": " << static_cast<std::exception*>(adjusted)->what();
    } else if (*type == typeid(int)) {
        message << ": " << static_cast<long long>(*static_cast<int*>(thrown));
    } else if (*type == typeid(const char*)) {
        message << ": " << *static_cast<const char**>(thrown);
    }
}

[[noreturn]] void fail_uncaught(Message& message) {
    if (&kata_catches) {
        message << "\nkata runs C++ without exceptions: a throw ends the run, and `catch` is never reached";
    }
    message.fail();
}

} // namespace

extern "C" {

[[noreturn]] void abort() {
    fail("abort() was called");
}

[[noreturn]] void __assert_fail(const char* expression, const char* file, int line, const char*) {
    (Message() << file_name(file) << ":" << static_cast<long long>(line) << ": assertion failed: " << expression).fail();
}

void* __cxa_allocate_exception(size_t size) noexcept {
    void* memory = __builtin_malloc(size);
    return memory ? memory : (fail("out of memory"), nullptr);
}

[[noreturn]] void __cxa_throw(void* thrown, void* type, void (*)(void*)) {
    Message message;
    message << "exception ";
    auto* info = static_cast<const std::type_info*>(type);
    write_type(message, info->name());
    write_value(message, thrown, info);
    fail_uncaught(message);
}

[[noreturn]] void __cxa_rethrow() {
    fail("an exception is thrown again");
}

/// A failed check in the standard library's headers.
[[noreturn]] void kata_check_failed(const char* message) {
    const char* reason = behind(message, " failed: ");
    size_t length = __builtin_strlen(reason ? reason : message);
    while (length != 0 && (reason ? reason : message)[length - 1] == '\n') {
        --length;
    }
    Message().bytes(reason ? reason : message, length).fail();
}

} // extern "C"

} // namespace kata_harness

_LIBCPP_BEGIN_NAMESPACE_STD

/// Where the standard library, built without exceptions, would throw: the formats have texts and whole numbers alone.
[[noreturn]] void __libcpp_verbose_abort(const char* format, ...) noexcept(noexcept(__libcpp_verbose_abort(""))) {
    kata_harness::Message text;
    va_list values;
    va_start(values, format);
    const char* thrown = kata_harness::behind(format, " was thrown in -fno-exceptions mode");
    if (thrown) {
        text << "exception std::";
        text.bytes(format, static_cast<size_t>(__builtin_strchr(format, ' ') - format));
        if (kata_harness::behind(thrown, "%s")) {
            text << ": " << va_arg(values, const char*);
        }
        kata_harness::fail_uncaught(text);
    }
    for (; *format; ++format) {
        if (format[0] == '%' && format[1] == 's') {
            text << va_arg(values, const char*);
            ++format;
        } else {
            text.bytes(format, 1);
        }
    }
    text.fail();
}

_LIBCPP_END_NAMESPACE_STD
