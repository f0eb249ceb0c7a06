#pragma once

#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/json_face.h"

#include <QJsonArray>
#include <algorithm>

namespace deskbell::ctl {

/// Reads page after page until `wanted` rows are shown or there are no more; returns the cursor to go on from, empty at the end.
template <typename Search, typename Read, typename Show>
QString readPages(Search asked, int wanted, const Read &read, const Show &show)
{
    constexpr int mostAtOnce = 1000;
    while (wanted > 0) {
        asked.limit = std::min(wanted, mostAtOnce);
        const auto page = must(read(asked));
        for (const auto &row : page.rows)
            show(row);
        wanted -= static_cast<int>(page.rows.size());
        asked.after = page.next;
        if (page.next.isEmpty())
            break;
    }
    return asked.after;
}

/// The options of a list that is shown in pages, and its answer.
class Paging {
public:
    explicit Paging(Verb &verb) : m_limit(verb.option("--limit", "rows, default 50")), m_after(verb.option("--after", "cursor of the page before")) {}

    /// `{KEY:[…], next}`; `face` makes a row's object.
    template <typename Search, typename Read, typename Face>
    [[nodiscard]] Answer answer(Search asked, const Read &read, const Face &face, const QString &key, const QStringList &columns) const
    {
        asked.after = m_after.text();
        QJsonArray rows;
        const QString next = readPages(asked, m_limit.number(1, 100'000).value_or(asked.limit), read, [&](const auto &row) { rows.append(face(row)); });
        return {.data = {{key, rows}, {QStringLiteral("next"), JsonFace::text(next)}}, .list = key, .columns = columns};
    }

private:
    Argument m_limit, m_after;
};

} // namespace deskbell::ctl
