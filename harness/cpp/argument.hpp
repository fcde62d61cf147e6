// What a solution's parameters may be declared as, and how they are read.
#pragma once

#include "failure.hpp"
#include "types.hpp"
#include "wire.hpp"

namespace kata_harness {

template <class T> T read(Reader& reader);

/// Whether kata can pass an argument as `T`.
template <class T>
constexpr bool passes = std::is_arithmetic_v<T> || Integer<T> || is_string<T> || is_optional<T> || Pair<T> ||
                        Sequence<T> || std::is_pointer_v<T> || Fields<T>;

/// A node with `val` and no links, however its struct is made.
template <class Node> Node* make_node(Reader& reader) {
    using Value = std::remove_cvref_t<decltype(std::declval<Node>().val)>;
    if constexpr (requires(Value value) { new Node(std::move(value)); }) {
        return new Node(read<Value>(reader));
    } else {
        auto* node = new Node();
        node->val = read<Value>(reader);
        return node;
    }
}

template <class Node> Node* read_linked_list(Reader& reader) {
    Node* head = nullptr;
    Node** link = &head;
    for (std::size_t count = reader.list("a linked list"); count > 0; --count) {
        *link = make_node<Node>(reader);
        (*link)->next = nullptr;
        link = &(*link)->next;
    }
    return head;
}

template <class Node> Node* read_tree(Reader& reader) {
    std::size_t count = reader.list("a binary tree");
    std::vector<Node*> nodes;
    for (std::size_t place = 0; place < count; ++place) {
        if (reader.null()) {
            continue;
        }
        Node* node = make_node<Node>(reader);
        node->left = node->right = nullptr;
        if (place != 0) {
            // Every node has two places, after those of the nodes before it.
            std::size_t parent = (place - 1) / 2;
            if (parent >= nodes.size()) {
                fail("a binary tree has a node without a parent");
            }
            (place % 2 == 1 ? nodes[parent]->left : nodes[parent]->right) = node;
        }
        nodes.push_back(node);
    }
    return nodes.empty() ? nullptr : nodes.front();
}

/// Text that ends with a zero byte, as C has it.
template <class C> C* read_c_string(Reader& reader) {
    Text text = reader.string("char*");
    auto* copy = static_cast<C*>(__builtin_malloc(text.length + 1));
    if (!copy) {
        fail("out of memory");
    }
    for (std::size_t index = 0; index < text.length; ++index) {
        if (text.data[index] == 0) {
            fail("a string argument has a zero byte, which ends a `char*` early");
        }
        copy[index] = static_cast<C>(text.data[index]);
    }
    copy[text.length] = 0;
    return copy;
}

template <class T> T read_string(Reader& reader) {
    Text text = reader.string("string");
    if constexpr (sizeof(typename T::value_type) == 1) {
        return T(reinterpret_cast<const typename T::value_type*>(text.data), text.length);
    } else {
        T characters;
        while (text.length != 0) {
            characters.push_back(static_cast<typename T::value_type>(text.next()));
        }
        return characters;
    }
}

template <class T> T read_sequence(Reader& reader) {
    std::size_t count = reader.list(name<T>());
    T items;
    if constexpr (requires { items.reserve(count); }) {
        items.reserve(count);
    }
    for (; count > 0; --count) {
        items.push_back(read<typename T::value_type>(reader));
    }
    return items;
}

template <class T> T read_pointer(Reader& reader) {
    using Pointee = std::remove_pointer_t<T>;
    using Value = std::remove_const_t<Pointee>;
    if (reader.null()) {
        return nullptr;
    }
    if constexpr (std::same_as<Value, char>) {
        return read_c_string<Value>(reader);
    } else if constexpr (ListNode<Value>) {
        return read_linked_list<Value>(reader);
    } else if constexpr (TreeNode<Value>) {
        return read_tree<Value>(reader);
    } else {
        return new Value(read<Value>(reader));
    }
}

template <class T> T read_tuple(Reader& reader) {
    T items;
    if constexpr (Pair<T>) {
        reader.tuple(std::tuple_size_v<T>, name<T>());
        std::apply([&reader](auto&... item) { ((item = read<std::remove_cvref_t<decltype(item)>>(reader)), ...); }, items);
    } else {
        reader.tuple(fields<T>(), name<T>());
        each_field(items, [&reader](auto& item) { item = read<std::remove_cvref_t<decltype(item)>>(reader); });
    }
    return items;
}

/// The next argument as a `T`.
template <class T> T read(Reader& reader) {
    static_assert(passes<T>, "kata cannot pass an argument as this type");
    if constexpr (std::same_as<T, bool>) {
        return reader.boolean(name<T>());
    } else if constexpr (Character<T>) {
        // A plain char holds ASCII alone: more would be a byte of a character.
        constexpr char32_t most = sizeof(T) == 1 ? 0x7f : sizeof(T) == 2 ? 0xffff : 0x10'ffff;
        return static_cast<T>(reader.character(name<T>(), most));
    } else if constexpr (Integer<T>) {
        // No argument is wider than 64 bits.
        constexpr bool wide = sizeof(T) > 8;
        constexpr __int128 least = std::numeric_limits<T>::min();
        constexpr __int128 most = wide ? std::numeric_limits<__int128>::max() : static_cast<__int128>(std::numeric_limits<T>::max());
        return static_cast<T>(reader.integer(name<T>(), least, most));
    } else if constexpr (std::is_floating_point_v<T>) {
        return static_cast<T>(reader.floating(name<T>()));
    } else if constexpr (is_string<T>) {
        return read_string<T>(reader);
    } else if constexpr (is_optional<T>) {
        return reader.null() ? T() : T(read<typename T::value_type>(reader));
    } else if constexpr (std::is_pointer_v<T>) {
        return read_pointer<T>(reader);
    } else if constexpr (Sequence<T>) {
        return read_sequence<T>(reader);
    } else if constexpr (passes<T>) {
        return read_tuple<T>(reader);
    }
}

/// What is kept for a parameter declared as `A`, and how it is handed over.
template <class A> struct Held {
    using Type = std::remove_cvref_t<A>;
    static A&& pass(Type& value) { return static_cast<A&&>(value); }
};

template <class C, class Traits> struct Held<std::basic_string_view<C, Traits>> {
    using Type = std::basic_string<C, Traits>;
    static std::basic_string_view<C, Traits> pass(Type& value) { return value; }
};

template <class T> struct Held<std::span<T>> {
    using Type = std::vector<std::remove_const_t<T>>;
    static std::span<T> pass(Type& value) { return value; }
};

} // namespace kata_harness
