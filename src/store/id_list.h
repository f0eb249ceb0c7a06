#pragma once

#include "store/query.h"

#include <QString>
#include <algorithm>
#include <span>

namespace deskbell::store {

/// Placeholders for a list of ids, one or always the same number, so that two prepared statements serve lists of any length.
class IdList {
public:
    static constexpr size_t most = 64;
    /// "= :i0" or "IN (:i0, :i1 …)", to stand after a column.
    template <typename TypedId> [[nodiscard]] static const QString &condition(std::span<const TypedId> ids)
    {
        static const QString one = QStringLiteral("= :i0");
        static const QString many = [] {
            QString made;
            for (size_t i = 0; i < most; ++i)
                made += (i == 0 ? QStringLiteral("IN (") : QStringLiteral(", ")) + name(i);
            return QString(made + QLatin1Char(')'));
        }();
        return ids.size() == 1 ? one : many;
    }
    /// Binds up to `most` ids; the places left over hold 0, which no row has.
    template <typename TypedId> static void bind(Query &query, std::span<const TypedId> ids)
    {
        const size_t places = ids.size() == 1 ? 1 : most;
        for (size_t i = 0; i < places; ++i)
            query.bind(name(i), QVariant(i < ids.size() ? ids[i].value : qint64(0)));
    }

private:
    [[nodiscard]] static const QString &name(size_t i)
    {
        static const std::vector<QString> names = [] {
            std::vector<QString> made;
            made.reserve(most);
            for (size_t n = 0; n < most; ++n)
                made.push_back(QStringLiteral(":i") + QString::number(n));
            return made;
        }();
        return names[i];
    }
};

/// Calls `read` with pieces of `ids` an IdList can hold, until one fails.
template <typename TypedId, typename Read> [[nodiscard]] Result<> inPieces(std::span<const TypedId> ids, Read read)
{
    for (size_t from = 0; from < ids.size(); from += IdList::most)
        if (Result<> done = read(ids.subspan(from, std::min(IdList::most, ids.size() - from))); !done)
            return done;
    return {};
}

} // namespace deskbell::store
