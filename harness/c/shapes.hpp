// How kata's values look in C: a list is a pointer and a count, a list of lists has the counts of its rows beside it.
#pragma once

#include "../cpp/class.hpp"

namespace kata_harness::c {

/// A value in one parameter: a number, a string, a node, a pointer to an optional value, a struct for a tuple.
struct Plain {};

/// A list of `Item`: `T* items, int itemsSize`.
template <class Item> struct List {};

/// A tuple whose items are of one type: an array of fixed length, or a struct.
struct Array {};

/// Whether an item of `Shape` held as a `T` is an array of its own.
template <class Shape, class T> constexpr bool is_row = false;
template <class Item, class T> constexpr bool is_row<List<Item>, T> = true;
template <class T> constexpr bool is_row<Array, T> = std::is_pointer_v<T>;

/// The shape of the items of a list or an array.
template <class Shape> struct ItemOf {
    using Type = Plain;
};
template <class Item> struct ItemOf<List<Item>> {
    using Type = Item;
};
template <class Shape> using Item = typename ItemOf<Shape>::Type;

template <class Pointer> using Pointee = std::remove_cv_t<std::remove_pointer_t<Pointer>>;

/// How many parameters a value of `Shape` takes whose first one is declared as `T`.
template <class Shape, class T> constexpr std::size_t width() {
    if constexpr (!is_row<Shape, T>) {
        return 1;
    } else {
        return is_row<Item<Shape>, Pointee<T>> ? 3 : 2;
    }
}

template <class T> T* take(std::size_t count) {
    // One more than there are, so that letters end with a zero byte.
    auto* memory = static_cast<T*>(__builtin_calloc(count + 1, sizeof(T)));
    if (!memory) {
        fail("out of memory");
    }
    return memory;
}

/// Reads a list of values that need no counts of their own.
template <class T> T* read_row(Reader& reader, std::size_t& count) {
    count = reader.list("an array");
    T* items = take<T>(count);
    for (std::size_t index = 0; index < count; ++index) {
        items[index] = read<T>(reader);
    }
    return items;
}

/// Reads the parameters from the one at `first` on which a value of `Shape` takes.
template <class Shape, std::size_t first, class Arguments> void read_value(Reader& reader, Arguments& arguments) {
    using T = std::tuple_element_t<first, Arguments>;
    if constexpr (!is_row<Shape, T>) {
        std::get<first>(arguments) = read<T>(reader);
    } else {
        static_assert(std::tuple_size_v<Arguments> > first + 1, "a list is declared as two parameters: `T* items, int itemsSize`");
        using Row = Pointee<T>;
        std::size_t count = 0;
        if constexpr (!is_row<Item<Shape>, Row>) {
            std::get<first>(arguments) = read_row<Row>(reader, count);
        } else {
            static_assert(std::tuple_size_v<Arguments> > first + 2,
                          "a list of lists is declared as three parameters: `T** rows, int rowsSize, int* rowsColSize`");
            static_assert(!is_row<Item<Item<Shape>>, Pointee<Row>>, "kata has no form for lists of lists of lists in C");
            using Size = Pointee<std::tuple_element_t<first + 2, Arguments>>;
            count = reader.list("an array");
            Row* rows = take<Row>(count);
            Size* sizes = take<Size>(count);
            for (std::size_t index = 0; index < count; ++index) {
                std::size_t length = 0;
                rows[index] = read_row<Pointee<Row>>(reader, length);
                sizes[index] = static_cast<Size>(length);
            }
            std::get<first>(arguments) = rows;
            std::get<first + 2>(arguments) = sizes;
        }
        std::get<first + 1>(arguments) = static_cast<std::tuple_element_t<first + 1, Arguments>>(count);
    }
}

/// Reads the values of `Shape, Rest…` into the parameters from the one at `first` on.
template <std::size_t first, class Arguments> void read_values(Reader&, Arguments&) {}
template <std::size_t first, class Arguments, class Shape, class... Rest> void read_values(Reader& reader, Arguments& arguments) {
    read_value<Shape, first>(reader, arguments);
    read_values<first + width<Shape, std::tuple_element_t<first, Arguments>>(), Arguments, Rest...>(reader, arguments);
}

/// The place of the first parameter of the value at `index` among those of `Shape, Rest…`.
template <int index, std::size_t first, class Arguments, class Shape, class... Rest> constexpr std::size_t place() {
    if constexpr (index == 0) {
        return first;
    } else {
        return place<index - 1, first + width<Shape, std::tuple_element_t<first, Arguments>>(), Arguments, Rest...>();
    }
}

template <class T, class Size> void write_row(Writer& out, const T* items, Size count) {
    out.list(static_cast<std::size_t>(count));
    for (Size index = 0; index < count; ++index) {
        write(out, items[index]);
    }
}

template <class T, class Size> std::size_t row_held(const T* items, Size count) {
    std::size_t bytes = heap::held(items);
    if constexpr (!std::is_arithmetic_v<T>) {
        for (Size index = 0; index < count; ++index) {
            bytes += held(items[index]);
        }
    }
    return bytes;
}

/// Fails unless `count` items may lie at `items`.
template <class T> void check_row(const T* items, long long count) {
    if (count < 0) {
        fail("an array came back with a negative count: was *returnSize set?");
    }
    std::size_t memory = __builtin_wasm_memory_size(0) * 65536;
    if (count != 0 && (!items || static_cast<std::size_t>(count) > (memory - reinterpret_cast<std::uintptr_t>(items)) / sizeof(T))) {
        (Message() << "an array of " << count << " items came back, and there is no room for them at its address").fail();
    }
}

/// Rows and their lengths.
template <class T, class Size, class Visit> void each_row(T* const* rows, long long count, const Size* sizes, Visit visit) {
    check_row(rows, count);
    if (count != 0) {
        check_row(sizes, count);
    }
    for (long long index = 0; index < count; ++index) {
        check_row(rows[index], static_cast<long long>(sizes[index]));
        visit(rows[index], sizes[index]);
    }
}

template <class T, class Size> void write_rows(Writer& out, T* const* rows, long long count, const Size* sizes) {
    std::size_t place = out.open_list();
    each_row(rows, count, sizes, [&out](const T* row, Size length) { write_row(out, row, length); });
    out.close_list(place, static_cast<std::size_t>(count));
}

template <class T, class Size> std::size_t rows_held(T* const* rows, long long count, const Size* sizes) {
    std::size_t bytes = heap::held(rows) + heap::held(sizes);
    each_row(rows, count, sizes, [&bytes](const T* row, Size length) { bytes += row_held(row, length); });
    return bytes;
}

} // namespace kata_harness::c
