#include "store/tables/client_search_index.h"

#include "domain/text/fold.h"
#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {

QString ClientSearchIndex::textOf(const QString &name, const QStringList &addresses, const QStringList &matterNumbers)
{
    // One line per part, so that a term cannot match across two of them.
    QStringList parts{folded(name)};
    for (const QString &address : addresses) {
        QString digits;
        for (const QChar each : address)
            if (each >= u'0' && each <= u'9')
                digits += each;
        parts += address.startsWith(u'+') ? digits : folded(address);
    }
    for (const QString &number : matterNumbers)
        parts += folded(number);
    return parts.join(u'\n');
}

Result<> ClientSearchIndex::add(ClientId client, const QString &text)
{
    return m_database.query("client_search.add", u"INSERT INTO client_search(rowid, search) VALUES (:client, :search)"_s)
        .bind(u":client"_s, client)
        .bind(u":search"_s, text)
        .run();
}

Result<> ClientSearchIndex::refresh(ClientId client)
{
    QString before;
    QString name;
    QStringList addresses;
    QStringList numbers;
    {
        Query query = m_database.query("client_search.parts",
            u"SELECT -1, id, search FROM client WHERE id = :client "
            "UNION ALL SELECT 0, id, name FROM client WHERE id = :client "
            "UNION ALL SELECT 1, id, value FROM contact_point WHERE client_id = :client "
            "UNION ALL SELECT 2, id, number FROM matter WHERE client_id = :client AND number <> '' ORDER BY 1, 2"_s);
        if (auto run = query.bind(u":client"_s, client).run(); !run)
            return run;
        while (query.next()) {
            switch (query.number(0)) {
            case -1: before = query.text(2); break;
            case 0: name = query.text(2); break;
            case 1: addresses += query.text(2); break;
            default: numbers += query.text(2); break;
            }
        }
    }
    const QString after = textOf(name, addresses, numbers);
    return before.isEmpty() || after == before ? Result<>() : replace(client, before, after);
}

Result<> ClientSearchIndex::replace(ClientId client, const QString &before, const QString &after)
{
    // An index over another table's text forgets a row only when told what it was.
    if (auto forgotten = m_database.query("client_search.forget",
                                          u"INSERT INTO client_search(client_search, rowid, search) VALUES ('delete', :client, :search)"_s)
                             .bind(u":client"_s, client)
                             .bind(u":search"_s, before)
                             .run();
        !forgotten)
        return forgotten;
    if (auto written = m_database.query("client_search.write", u"UPDATE client SET search = :search WHERE id = :client"_s)
                           .bind(u":client"_s, client)
                           .bind(u":search"_s, after)
                           .run();
        !written)
        return written;
    return add(client, after);
}

} // namespace deskbell::store
