// What a solution may answer with, how it is written, and what of the heap it holds.
#pragma once

#include <ranges>

#include "failure.hpp"
#include "heap.hpp"
#include "types.hpp"
#include "wire.hpp"

namespace kata_harness {

template <class T> void write(Writer& out, const T& value);
template <class T> std::size_t held(const T& value);

/// Whether kata can take a `T` as an answer.
template <class T>
constexpr bool answers = std::is_arithmetic_v<T> || Integer<T> || is_string<T> || is_optional<T> || Pair<T> ||
                         std::is_pointer_v<T> || std::is_null_pointer_v<T> || std::is_enum_v<T> || std::ranges::input_range<const T> ||
                         Fields<T>;

/// A list or tree of more nodes has a cycle, or is none that the judge takes.
constexpr std::size_t most_nodes = 1 << 20;

[[noreturn]] void too_many_nodes(const char* of);

template <class Node> void write_linked_list(Writer& out, const Node* node) {
    std::size_t place = out.open_list();
    std::size_t count = 0;
    for (; node; node = node->next) {
        if (++count > most_nodes) {
            too_many_nodes("linked list");
        }
        write(out, node->val);
    }
    out.close_list(place, count);
}

template <class Node> void write_tree(Writer& out, const Node* root) {
    std::size_t place = out.open_list();
    std::size_t count = 0;
    std::size_t nulls = 0;
    std::vector<const Node*> nodes;
    auto see = [&](const Node* node) {
        if (!node) {
            ++nulls;
            return;
        }
        // Nulls count only when a node follows them.
        for (count += nulls + 1; nulls > 0; --nulls) {
            out.null();
        }
        if (nodes.size() == most_nodes) {
            too_many_nodes("binary tree");
        }
        write(out, node->val);
        nodes.push_back(node);
    };
    see(root);
    for (std::size_t index = 0; index < nodes.size(); ++index) {
        const Node* node = nodes[index];
        see(node->left);
        see(node->right);
    }
    out.close_list(place, count);
}

template <class T> void write_string(Writer& out, const T& text) {
    if constexpr (sizeof(*text.data()) == 1) {
        out.string(reinterpret_cast<const char*>(text.data()), text.size());
    } else {
        std::size_t place = out.open_string();
        for (auto character : text) {
            out.add(static_cast<char32_t>(character));
        }
        out.close_string(place);
    }
}

template <class T> void write_pointer(Writer& out, const T* value) {
    if constexpr (ListNode<T>) {
        write_linked_list(out, value);
    } else if constexpr (TreeNode<T>) {
        write_tree(out, value);
    } else if (!value) {
        out.null();
    } else if constexpr (std::same_as<T, char>) {
        out.string(value, __builtin_strlen(value));
    } else {
        write(out, *value);
    }
}

template <class T> void write_range(Writer& out, const T& items) {
    std::size_t place = out.open_list();
    std::size_t count = 0;
    for (auto&& item : items) {
        // What a vector of bools is made of is no bool.
        if constexpr (requires { requires std::same_as<typename T::value_type, bool>; }) {
            out.boolean(item);
        } else {
            write(out, item);
        }
        ++count;
    }
    out.close_list(place, count);
}

/// Fails unless the byte `value` is a character of its own.
char32_t own_character(char value);

/// Writes `value` as an answer or a part of one.
template <class T> void write(Writer& out, const T& value) {
    static_assert(answers<T>, "kata cannot take this type as an answer");
    if constexpr (std::same_as<T, bool>) {
        out.boolean(value);
    } else if constexpr (std::same_as<T, char>) {
        out.character(own_character(value));
    } else if constexpr (Character<T>) {
        out.character(static_cast<char32_t>(value));
    } else if constexpr (Integer<T>) {
        out.integer(static_cast<__int128>(value));
    } else if constexpr (std::is_enum_v<T>) {
        write(out, static_cast<std::underlying_type_t<T>>(value));
    } else if constexpr (std::is_floating_point_v<T>) {
        out.floating(static_cast<double>(value));
    } else if constexpr (std::is_null_pointer_v<T>) {
        out.null();
    } else if constexpr (is_string<T> || requires { typename T::traits_type::char_type; }) {
        write_string(out, value);
    } else if constexpr (is_optional<T>) {
        if (value) {
            write(out, *value);
        } else {
            out.null();
        }
    } else if constexpr (std::is_pointer_v<T>) {
        write_pointer(out, value);
    } else if constexpr (Pair<T>) {
        out.list(std::tuple_size_v<T>);
        std::apply([&out](const auto&... item) { (write(out, item), ...); }, value);
    } else if constexpr (std::ranges::input_range<const T>) {
        write_range(out, value);
    } else if constexpr (answers<T>) {
        out.list(fields<T>());
        each_field(value, [&out](const auto& item) { write(out, item); });
    }
}

template <class Node> std::size_t held_linked_list(const Node* node) {
    std::size_t bytes = 0;
    for (std::size_t count = 0; node && count < most_nodes; node = node->next, ++count) {
        bytes += heap::held(node) + held(node->val);
    }
    return bytes;
}

template <class Node> std::size_t held_tree(const Node* root) {
    std::size_t bytes = 0;
    std::vector<const Node*> open;
    open.push_back(root);
    for (std::size_t count = 0; !open.empty() && count < most_nodes; ++count) {
        const Node* node = open.back();
        open.pop_back();
        if (node) {
            bytes += heap::held(node) + held(node->val);
            open.push_back(node->left);
            open.push_back(node->right);
        }
    }
    return bytes;
}

/// The bytes of the heap that `value` holds and that were taken since the call began.
template <class T> std::size_t held(const T& value) {
    std::size_t bytes = 0;
    auto add = [&bytes](const auto&... items) { ((bytes += held(items)), ...); };
    if constexpr (is_optional<T>) {
        bytes = value ? held(*value) : 0;
    } else if constexpr (std::is_pointer_v<T>) {
        using Pointee = std::remove_cv_t<std::remove_pointer_t<T>>;
        if constexpr (ListNode<Pointee>) {
            bytes = held_linked_list(value);
        } else if constexpr (TreeNode<Pointee>) {
            bytes = held_tree(value);
        } else {
            bytes = heap::held(value);
        }
    } else if constexpr (requires { typename T::allocator_type; value.capacity(); }) {
        if constexpr (is_string<T>) {
            // A short one lies in itself.
            auto inside = reinterpret_cast<const char*>(value.data()) - reinterpret_cast<const char*>(&value);
            bytes = inside >= 0 && inside < static_cast<std::ptrdiff_t>(sizeof value) ? 0 : heap::held(value.data());
        } else if constexpr (requires { value.data(); }) {
            bytes = heap::held(value.data());
        } else {
            bytes = value.capacity() / 8;
        }
        if constexpr (!is_string<T> && !std::is_arithmetic_v<typename T::value_type>) {
            for (const auto& item : value) {
                add(item);
            }
        }
    } else if constexpr (Pair<T>) {
        std::apply(add, value);
    } else if constexpr (std::ranges::input_range<const T>) {
        // Of other containers the nodes cannot be seen: what their values hold is the least they hold.
        for (const auto& item : value) {
            bytes += sizeof item;
            add(item);
        }
    } else if constexpr (Fields<T>) {
        each_field(value, add);
    }
    return bytes;
}

} // namespace kata_harness
