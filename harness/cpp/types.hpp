// What the types of a solution are to kata.
#pragma once

#include <array>
#include <concepts>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace kata_harness {

/// A node of a singly linked list, whoever defines it.
template <class T>
concept ListNode = std::is_class_v<T> && requires(T& node) {
    node.val;
    requires std::same_as<decltype(node.next), T*>;
};

/// A node of a binary tree, whoever defines it.
template <class T>
concept TreeNode = std::is_class_v<T> && requires(T& node) {
    node.val;
    requires std::same_as<decltype(node.left), T*>;
    requires std::same_as<decltype(node.right), T*>;
};

template <class T>
concept Character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;

/// Whole numbers, those of 128 bits among them.
template <class T>
concept Integer = (std::is_integral_v<T> || std::same_as<T, __int128> || std::same_as<T, unsigned __int128>) &&
                  !Character<T> && !std::same_as<T, bool>;

template <class T> constexpr bool is_string = false;
template <Character C, class Traits, class Allocator>
constexpr bool is_string<std::basic_string<C, Traits, Allocator>> = true;

template <class T> constexpr bool is_optional = false;
template <class T> constexpr bool is_optional<std::optional<T>> = true;

template <class T>
concept Pair = requires { std::tuple_size<T>::value; };

/// A container that grows at its end.
template <class T>
concept Sequence = !is_string<T> && requires(T& items, typename T::value_type item) { items.push_back(std::move(item)); };

/// Converts to whatever a field is.
struct Anything {
    template <class T> operator T() const;
};

template <class T, std::size_t... I> constexpr bool has_fields(std::index_sequence<I...>) {
    return requires { T{(static_cast<void>(I), Anything{})...}; };
}

/// How many fields a plain struct has, at most 8.
template <class T, std::size_t count = 8> constexpr std::size_t fields() {
    if constexpr (count == 0 || has_fields<T>(std::make_index_sequence<count>())) {
        return count;
    } else {
        return fields<T, count - 1>();
    }
}

/// A struct whose fields, in their order, stand for the items of a tuple.
template <class T>
concept Fields = std::is_class_v<T> && std::is_aggregate_v<T> && !Pair<T> && (fields<T>() > 0);

/// Calls `visit` with every field of `value`.
template <class T, class Visit> void each_field(T& value, Visit visit) {
    constexpr std::size_t count = fields<std::remove_const_t<T>>();
    auto all = [&visit](auto&... items) { (visit(items), ...); };
    if constexpr (count == 1) {
        auto& [a] = value;
        all(a);
    } else if constexpr (count == 2) {
        auto& [a, b] = value;
        all(a, b);
    } else if constexpr (count == 3) {
        auto& [a, b, c] = value;
        all(a, b, c);
    } else if constexpr (count == 4) {
        auto& [a, b, c, d] = value;
        all(a, b, c, d);
    } else if constexpr (count == 5) {
        auto& [a, b, c, d, e] = value;
        all(a, b, c, d, e);
    } else if constexpr (count == 6) {
        auto& [a, b, c, d, e, f] = value;
        all(a, b, c, d, e, f);
    } else if constexpr (count == 7) {
        auto& [a, b, c, d, e, f, g] = value;
        all(a, b, c, d, e, f, g);
    } else {
        auto& [a, b, c, d, e, f, g, h] = value;
        all(a, b, c, d, e, f, g, h);
    }
}

/// The name of a type for messages.
template <class T> consteval const char* name() {
    if constexpr (std::same_as<T, bool>) {
        return "bool";
    } else if constexpr (std::same_as<T, char>) {
        return "char";
    } else if constexpr (Character<T>) {
        return sizeof(T) == 1 ? "char8_t" : sizeof(T) == 2 ? "char16_t" : "char32_t";
    } else if constexpr (std::is_floating_point_v<T>) {
        return sizeof(T) == 4 ? "float" : "double";
    } else if constexpr (Integer<T>) {
        constexpr bool is_signed = std::numeric_limits<T>::is_signed;
        switch (sizeof(T)) {
        case 1:
            return is_signed ? "signed char" : "unsigned char";
        case 2:
            return is_signed ? "short" : "unsigned short";
        case 4:
            return is_signed ? "int" : "unsigned int";
        case 8:
            return is_signed ? "long long" : "unsigned long long";
        default:
            return is_signed ? "__int128" : "unsigned __int128";
        }
    } else if constexpr (is_string<T>) {
        return "string";
    } else if constexpr (std::is_pointer_v<T>) {
        return ListNode<std::remove_pointer_t<T>> ? "a linked list"
               : TreeNode<std::remove_pointer_t<T>> ? "a binary tree"
                                                    : "a pointer";
    } else if constexpr (Pair<T> || Fields<T>) {
        return "a tuple";
    } else {
        return "vector";
    }
}

} // namespace kata_harness
