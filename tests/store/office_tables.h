#pragma once

#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>

/// An empty office with its tables, made anew for each test; what the tests of the tables build on.
namespace deskbell::test {

using namespace Qt::StringLiterals;

inline const By anna{OperatorId{1}, u"Anna"_s, Instant{1'000}};

/// The value of what a test only builds on: a failure there is the test's own, and says which.
template <typename T> T got(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline ContactPoint point(ChannelKind channel, const QString &value)
{
    ContactPoint made;
    made.channel = channel;
    made.value = value;
    return made;
}

inline Client someone(const QString &name, const QString &email = {}, const QString &phone = {})
{
    Client client;
    client.name = name;
    client.language = u"pl"_s;
    if (!email.isEmpty())
        client.contactPoints.push_back(point(ChannelKind::Email, email));
    if (!phone.isEmpty())
        client.contactPoints.push_back(point(ChannelKind::Sms, phone));
    return client;
}

inline Matter policy(ClientId client, const QString &number, QDate ends)
{
    Matter matter;
    matter.client = client;
    matter.type = u"policy"_s;
    matter.number = number;
    matter.title = u"Home"_s;
    matter.starts = ends.addYears(-1);
    matter.ends = ends;
    matter.origin = u"hand"_s;
    return matter;
}

class OfficeTables {
protected:
    void makeOffice()
    {
        m_database.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = got(store::Database::open(m_dir->filePath(u"office/office.db"_s), store::Open::Create));
        got(store::migrate(*m_database));
        store::Matters matters(*m_database);
        got(matters.addType({u"policy"_s, true}, u"insurance"_s));
        got(matters.addType({u"motor-policy"_s, true}, u"insurance"_s));
    }
    qint64 number(const QString &sql)
    {
        store::Query query = m_database->query("test.number", sql);
        got(query.run());
        return query.next() ? query.number(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
};

} // namespace deskbell::test
