// A call that has its arguments and waits to be made.
#pragma once

#include "answer.hpp"
#include "argument.hpp"

namespace kata_harness {

/// What the exports do with the call.
class Call {
  public:
    /// Makes it.
    virtual void make() = 0;
    /// Writes what came of it.
    virtual void write_answer(Writer& out) const = 0;
    /// The bytes of the heap that the answer holds.
    virtual std::size_t answer_held() const = 0;

  protected:
    ~Call() = default;
};

/// Reads the arguments and prepares the call; the code around the solution has it.
Call* bind(Reader& reader);

template <class... T> struct Types {};

template <class> struct Declared;
template <class R, class... A> struct Declared<R(A...)> {
    using Parameters = Types<A...>;
};

/// What a parameter list, written out as a function's type, takes.
template <class F> using declared = typename Declared<F>::Parameters;

// `parameters(&Solution::f, Count<2>())` has the type of what `f` takes; the count picks among functions of one name.
template <std::size_t> struct Count {};

#define KATA_PARAMETERS(count, classes, types)                                                                \
    template <class R, class C = void classes> Types<types> parameters(R (*)(types), Count<count>);           \
    template <class R, class C classes> Types<types> parameters(R (C::*)(types), Count<count>);               \
    template <class R, class C classes> Types<types> parameters(R (C::*)(types) const, Count<count>);
#define KATA_AS_ONE(...) __VA_ARGS__

KATA_PARAMETERS(0, , )
KATA_PARAMETERS(1, KATA_AS_ONE(, class P0), P0)
KATA_PARAMETERS(2, KATA_AS_ONE(, class P0, class P1), KATA_AS_ONE(P0, P1))
KATA_PARAMETERS(3, KATA_AS_ONE(, class P0, class P1, class P2), KATA_AS_ONE(P0, P1, P2))
KATA_PARAMETERS(4, KATA_AS_ONE(, class P0, class P1, class P2, class P3), KATA_AS_ONE(P0, P1, P2, P3))
KATA_PARAMETERS(5, KATA_AS_ONE(, class P0, class P1, class P2, class P3, class P4), KATA_AS_ONE(P0, P1, P2, P3, P4))
KATA_PARAMETERS(6, KATA_AS_ONE(, class P0, class P1, class P2, class P3, class P4, class P5), KATA_AS_ONE(P0, P1, P2, P3, P4, P5))
KATA_PARAMETERS(7, KATA_AS_ONE(, class P0, class P1, class P2, class P3, class P4, class P5, class P6), KATA_AS_ONE(P0, P1, P2, P3, P4, P5, P6))
KATA_PARAMETERS(8, KATA_AS_ONE(, class P0, class P1, class P2, class P3, class P4, class P5, class P6, class P7), KATA_AS_ONE(P0, P1, P2, P3, P4, P5, P6, P7))
KATA_PARAMETERS(9, KATA_AS_ONE(, class P0, class P1, class P2, class P3, class P4, class P5, class P6, class P7, class P8), KATA_AS_ONE(P0, P1, P2, P3, P4, P5, P6, P7, P8))
KATA_PARAMETERS(10, KATA_AS_ONE(, class P0, class P1, class P2, class P3, class P4, class P5, class P6, class P7, class P8, class P9), KATA_AS_ONE(P0, P1, P2, P3, P4, P5, P6, P7, P8, P9))

#undef KATA_PARAMETERS
#undef KATA_AS_ONE

/// What is kept of what a call returned: nothing of nothing, a reference as one.
template <class R> struct Returned {
    std::optional<std::remove_cv_t<R>> value;
    const auto& get() const { return *value; }
};
template <class R> struct Returned<R&> {
    std::optional<R*> value;
    const auto& get() const { return **value; }
};
template <class R> struct Returned<R&&> : Returned<R> {};
template <> struct Returned<void> {
    std::nullptr_t get() const { return nullptr; }
};

/// The index of no parameter.
constexpr int none = -1;

/// A function and its arguments. `changed` is the index of the parameter that it changes in place, which is then a part of the
/// answer; `callee` takes the arguments as they are declared.
template <int changed, class Callee, class Parameters> class Function;
template <int changed, class Callee, class... A> class Function<changed, Callee, Types<A...>> final : public Call {
  public:
    explicit Function(Reader& reader) : arguments_{read<typename Held<A>::Type>(reader)...} {}

    void make() override { make(std::index_sequence_for<A...>()); }

    void write_answer(Writer& out) const override {
        if constexpr (changed != none) {
            out.list(2);
        }
        write(out, returned_.get());
        if constexpr (changed != none) {
            write(out, std::get<changed>(arguments_));
        }
    }

    // A parameter that is changed in place was there before the call, and another in its place is extra.
    std::size_t answer_held() const override { return held(returned_.get()); }

  private:
    using R = decltype(Callee()(std::declval<A>()...));

    template <std::size_t... I> void make(std::index_sequence<I...>) {
        if constexpr (std::is_void_v<R>) {
            Callee()(Held<A>::pass(std::get<I>(arguments_))...);
        } else if constexpr (std::is_lvalue_reference_v<R>) {
            returned_.value = &Callee()(Held<A>::pass(std::get<I>(arguments_))...);
        } else {
            returned_.value.emplace(Callee()(Held<A>::pass(std::get<I>(arguments_))...));
        }
    }

    std::tuple<typename Held<A>::Type...> arguments_;
    Returned<R> returned_;
};

template <int changed, class Callee, class Parameters> Call* function(Reader& reader, Callee, Parameters) {
    return new Function<changed, Callee, Parameters>(reader);
}

} // namespace kata_harness
