#pragma once

#include "store/query.h"

#include <QString>
#include <algorithm>
#include <span>

namespace deskbell::store {

/// Placeholders for a list of ids, always the same number, so that one prepared statement serves lists of any length.
class IdList {
public:
    static constexpr size_t size = 64;
    /// "(:i0, :i1 …)", to stand after IN.
    [[nodiscard]] static const QString &placeholders()
    {
        static const QString text = [] {
            QString made;
            for (size_t i = 0; i < size; ++i)
                made += (i == 0 ? QStringLiteral("(") : QStringLiteral(", ")) + name(i);
            return QString(made + QLatin1Char(')'));
        }();
        return text;
    }
    /// Binds up to `size` ids; the places left over hold 0, which no row has.
    template <typename TypedId> static void bind(Query &query, std::span<const TypedId> ids)
    {
        for (size_t i = 0; i < size; ++i)
            query.bind(name(i), QVariant(i < ids.size() ? ids[i].value : qint64(0)));
    }

private:
    [[nodiscard]] static const QString &name(size_t i)
    {
        static const std::vector<QString> names = [] {
            std::vector<QString> made;
            for (size_t n = 0; n < size; ++n)
                made.push_back(QStringLiteral(":i") + QString::number(n));
            return made;
        }();
        return names[i];
    }
};

/// Calls `read` with pieces of `ids` an IdList can hold, until one fails.
template <typename TypedId, typename Read> [[nodiscard]] Result<> inPieces(std::span<const TypedId> ids, Read read)
{
    for (size_t from = 0; from < ids.size(); from += IdList::size)
        if (Result<> done = read(ids.subspan(from, std::min(IdList::size, ids.size() - from))); !done)
            return done;
    return {};
}

} // namespace deskbell::store
