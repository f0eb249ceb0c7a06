#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <optional>
#include <span>
#include <utility>

namespace deskbell {

/// The word an enum value has in the database, in JSON and in SPEC.md. One table per enum, beside the enum.
template <typename E> using CodeTable = std::span<const std::pair<E, QLatin1StringView>>;

template <typename E> [[nodiscard]] QLatin1StringView codeIn(CodeTable<E> table, E value)
{
    for (const auto &[each, code] : table)
        if (each == value)
            return code;
    return {};
}

template <typename E, typename Text> [[nodiscard]] std::optional<E> fromCodeIn(CodeTable<E> table, const Text &text)
{
    for (const auto &[each, code] : table)
        if (text == code)
            return each;
    return std::nullopt;
}

/// Every enum with words specialises this: `template <> CodeTable<Route> codes<Route>();`
template <typename E> [[nodiscard]] CodeTable<E> codes();

template <typename E> [[nodiscard]] QLatin1StringView code(E value) { return codeIn(codes<E>(), value); }
template <typename E, typename Text> [[nodiscard]] std::optional<E> fromCode(const Text &text) { return fromCodeIn(codes<E>(), text); }

} // namespace deskbell
