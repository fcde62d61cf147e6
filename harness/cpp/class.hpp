// A class that is made and asked, one operation after the other.
#pragma once

#include "call.hpp"

namespace kata_harness {

/// An operation with its arguments; asked once.
template <class T> class Operation {
  public:
    virtual void ask(T& object, Writer& answers) = 0;

  protected:
    ~Operation() = default;
};

/// Writes what an operation returned at once: the next one may change what a pointer leads to.
template <class Ask> void answer_of(Writer& answers, Ask ask) {
    heap::begin_part();
    if constexpr (std::is_void_v<decltype(ask())>) {
        ask();
        heap::end_part(0);
        answers.null();
    } else {
        decltype(auto) returned = ask();
        heap::end_part(held(returned));
        write(answers, std::remove_cvref_t<decltype(returned)>(returned));
    }
}

template <class T, class Callee, class Parameters> class Method;
template <class T, class Callee, class... A> class Method<T, Callee, Types<A...>> final : public Operation<T> {
  public:
    explicit Method(Reader& reader) : arguments_{read<typename Held<A>::Type>(reader)...} {}

    void ask(T& object, Writer& answers) override { ask(object, answers, std::index_sequence_for<A...>()); }

  private:
    template <std::size_t... I> void ask(T& object, Writer& answers, std::index_sequence<I...>) {
        answer_of(answers, [&]() -> decltype(auto) { return Callee()(object, Held<A>::pass(std::get<I>(arguments_))...); });
    }

    std::tuple<typename Held<A>::Type...> arguments_;
};

/// The operation that `Callee` makes of an object and arguments declared as `Parameters`.
template <class T, class Callee, class Parameters> Operation<T>* method(Reader& reader, Callee, Parameters) {
    return new Method<T, Callee, Parameters>(reader);
}

/// Makes an object by `Callee` of arguments declared as `Parameters`.
template <class T, class Callee, class Parameters> class Maker;
template <class T, class Callee, class... A> class Maker<T, Callee, Types<A...>> {
  public:
    explicit Maker(Reader& reader) : arguments_{read<typename Held<A>::Type>(reader)...} {}

    T* make() { return make(std::index_sequence_for<A...>()); }

  private:
    template <std::size_t... I> T* make(std::index_sequence<I...>) { return Callee()(Held<A>::pass(std::get<I>(arguments_))...); }

    std::tuple<typename Held<A>::Type...> arguments_;
};

/// An object to be made, and what it will be asked.
template <class T, class Maker> class Object final : public Call {
  public:
    explicit Object(Reader& reader) : maker_(reader) {}

    /// `find` reads the arguments of the operation it is told, or answers null.
    template <class Find> void expect(Reader& reader, Find find) {
        std::size_t count = reader.list("a list of calls");
        operations_.reserve(count);
        for (; count > 0; --count) {
            reader.list("a call");
            Text operation = reader.string("the name of an operation");
            Operation<T>* found = find(std::string_view(operation.data, operation.length));
            if (!found) {
                Message message;
                (message << "there is no operation `").bytes(operation.data, operation.length) << "`";
                message.fail();
            }
            operations_.push_back(found);
        }
    }

    void make() override {
        answers_.list(operations_.size());
        T* object = maker_.make();
        heap::end_part(0);
        for (Operation<T>* operation : operations_) {
            operation->ask(*object, answers_);
        }
        heap::begin_part();
    }

    void write_answer(Writer& out) const override { out.append(answers_); }

    /// Told part by part.
    std::size_t answer_held() const override { return 0; }

  private:
    Maker maker_;
    std::vector<Operation<T>*> operations_;
    Writer answers_;
};

/// An object that a `Maker` makes; `find` finds its operations.
template <class T, class Maker, class Find> Call* object(Reader& reader, Find find) {
    reader.list("the constructor's arguments");
    auto* object = new Object<T, Maker>(reader);
    object->expect(reader, find);
    return object;
}

} // namespace kata_harness
