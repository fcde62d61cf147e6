// Calls of C functions, and of functions that stand for a class.
#pragma once

#include "shapes.hpp"

namespace kata_harness::c {

/// What a function returned, with the counts it sets through its last parameters: `int* returnSize, int** returnColumnSizes`.
template <class Shape, class R, class Arguments> class Answer {
  public:
    static constexpr bool is_list = is_row<Shape, R>;
    static constexpr std::size_t taken = width<Shape, R>() - 1;
    static constexpr std::size_t own = std::tuple_size_v<Arguments> - taken;

    /// Makes the last parameters point here.
    void attach(Arguments& arguments) {
        if constexpr (taken > 0) {
            static_assert(std::is_pointer_v<std::tuple_element_t<own, Arguments>>,
                          "a function that returns a list has a last parameter `int* returnSize`");
            size_ = -1;
            std::get<own>(arguments) = &size_;
        }
        if constexpr (taken > 1) {
            static_assert(std::is_pointer_v<Pointee<std::tuple_element_t<own + 1, Arguments>>>,
                          "a function that returns a list of lists has a last parameter `int** returnColumnSizes`");
            std::get<own + 1>(arguments) = &columns_;
        }
    }

    void set(R value) {
        value_ = value;
        if constexpr (taken > 0) {
            // No array at all is an empty one.
            size_ = !value && size_ == static_cast<Size>(-1) ? 0 : size_;
        }
    }

    void write_to(Writer& out) const {
        if constexpr (taken == 0) {
            write(out, value_);
        } else if constexpr (taken == 1) {
            check_row(value_, static_cast<long long>(size_));
            write_row(out, value_, size_);
        } else {
            write_rows(out, value_, static_cast<long long>(size_), columns_);
        }
    }

    std::size_t answer_held() const {
        if constexpr (taken == 0) {
            return held(value_);
        } else if constexpr (taken == 1) {
            check_row(value_, static_cast<long long>(size_));
            return row_held(value_, size_);
        } else {
            return rows_held(value_, static_cast<long long>(size_), columns_);
        }
    }

  private:
    template <std::size_t at> static auto pointee() {
        if constexpr (taken > at) {
            return Pointee<std::tuple_element_t<own + at, Arguments>>();
        } else {
            return 0;
        }
    }
    using Size = decltype(pointee<0>());

    R value_{};
    Size size_{};
    decltype(pointee<1>()) columns_{};
};

/// Of a function that returns nothing.
template <class Shape, class Arguments> class Answer<Shape, void, Arguments> {
  public:
    static constexpr std::size_t own = std::tuple_size_v<Arguments>;
    void attach(Arguments&) {}
    void write_to(Writer& out) const { out.null(); }
    std::size_t answer_held() const { return 0; }
};

template <class... Shapes> struct Takes {};

/// A C function and its arguments. `changed` is the index of the value that it changes in place.
template <int changed, auto& callee, class Returns, class Shapes, class F> class Function;
template <int changed, auto& callee, class Returns, class... Shapes, class R, class... A>
class Function<changed, callee, Returns, Takes<Shapes...>, R(A...)> final : public Call {
    using Arguments = std::tuple<std::remove_cv_t<A>...>;

  public:
    explicit Function(Reader& reader) {
        read_values<0, Arguments, Shapes...>(reader, arguments_);
        answer_.attach(arguments_);
    }

    void make() override {
        if constexpr (std::is_void_v<R>) {
            std::apply(callee, arguments_);
        } else {
            answer_.set(std::apply(callee, arguments_));
        }
    }

    void write_answer(Writer& out) const override {
        if constexpr (changed == none) {
            answer_.write_to(out);
        } else {
            out.list(2);
            answer_.write_to(out);
            each_changed([&out](const auto& value) { write(out, value); }, [&out](auto... row) { write_row(out, row...); },
                         [&out](auto... rows) { write_rows(out, rows...); });
        }
    }

    std::size_t answer_held() const override {
        std::size_t bytes = answer_.answer_held();
        if constexpr (changed != none) {
            each_changed([&bytes](const auto& value) { bytes += held(value); },
                         [&bytes](auto... row) { bytes += row_held(row...); }, [&bytes](auto... rows) { bytes += rows_held(rows...); });
        }
        return bytes;
    }

  private:
    /// Tells `plain`, `row` or `rows` of the changed value, as it is.
    template <class OnPlain, class OnRow, class OnRows> void each_changed(OnPlain plain, OnRow row, OnRows rows) const {
        constexpr std::size_t at = place<changed, 0, Arguments, Shapes...>();
        using Shape = std::tuple_element_t<changed, std::tuple<Shapes...>>;
        constexpr std::size_t count = width<Shape, std::tuple_element_t<at, Arguments>>();
        if constexpr (count == 1) {
            plain(std::get<at>(arguments_));
        } else if constexpr (count == 2) {
            row(std::get<at>(arguments_), std::get<at + 1>(arguments_));
        } else {
            rows(std::get<at>(arguments_), static_cast<long long>(std::get<at + 1>(arguments_)), std::get<at + 2>(arguments_));
        }
    }

    Arguments arguments_{};
    Answer<Returns, R, Arguments> answer_;
};

/// `fooCreate` makes what the operations are given first.
template <class T, auto& callee, class Shapes, class F> class Maker;
template <class T, auto& callee, class... Shapes, class... A> class Maker<T, callee, Takes<Shapes...>, T*(A...)> {
    using Arguments = std::tuple<std::remove_cv_t<A>...>;

  public:
    explicit Maker(Reader& reader) { read_values<0, Arguments, Shapes...>(reader, arguments_); }

    T* make() {
        T* object = std::apply(callee, arguments_);
        if (!object) {
            fail("the object came back as a null pointer");
        }
        return object;
    }

  private:
    Arguments arguments_{};
};

/// `fooOperation(obj, arguments…)`.
template <class T, auto& callee, class Returns, class Shapes, class F> class Method;
template <class T, auto& callee, class Returns, class... Shapes, class R, class Self, class... A>
class Method<T, callee, Returns, Takes<Shapes...>, R(Self, A...)> final : public Operation<T> {
    using Arguments = std::tuple<std::remove_cv_t<A>...>;

  public:
    explicit Method(Reader& reader) {
        read_values<0, Arguments, Shapes...>(reader, arguments_);
        answer_.attach(arguments_);
    }

    void ask(T& object, Writer& answers) override {
        heap::begin_part();
        auto call = [&object](auto... values) { return callee(&object, values...); };
        if constexpr (std::is_void_v<R>) {
            std::apply(call, arguments_);
        } else {
            answer_.set(std::apply(call, arguments_));
        }
        heap::end_part(answer_.answer_held());
        answer_.write_to(answers);
    }

  private:
    Arguments arguments_{};
    Answer<Returns, R, Arguments> answer_;
};

} // namespace kata_harness::c
