#include "office_tables.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// A client is found by what stands in the rows now, never by what stood there.
class TestClientSearchIndex : public QObject, OfficeTables {
    Q_OBJECT

    QList<qint64> found(const QString &term)
    {
        Query query = m_database->query("test.found", u"SELECT rowid FROM client_search WHERE search LIKE :pattern ORDER BY rowid"_s);
        got(query.bind(u":pattern"_s, QString(u'%' + term + u'%')).run());
        QList<qint64> ids;
        while (query.next())
            ids += query.number(0);
        return ids;
    }

private Q_SLOTS:
    void init() { makeOffice(); }

    void search_follows_name_addresses_phones_and_matter_numbers()
    {
        Clients clients(*m_database);
        Matters matters(*m_database);
        Client client = someone(u"Łucja Ślązak"_s, u"Lucja@Example.org"_s, u"+48601234567"_s);
        client.id = got(clients.add(client, u"pl"_s));
        const QList<qint64> her{client.id.value};
        QCOMPARE(found(u"slazak"_s), her);
        QCOMPARE(found(u"lucja@example"_s), her);
        QCOMPARE(found(u"601234567"_s), her);

        Matter matter = policy(client.id, u"POL/77Ż"_s, QDate(2026, 12, 14));
        matter.id = got(matters.add(matter, anna));
        QCOMPARE(found(u"pol/77z"_s), her);
        matter.number = u"ZZZ-1"_s;
        got(matters.save(matter, 0, anna));
        QCOMPARE(found(u"pol/77z"_s), QList<qint64>{});
        QCOMPARE(found(u"zzz-1"_s), her);

        client = got(clients.load(client.id));
        client.name = u"Łucja Nowak"_s;
        got(clients.save(client, 0, u"pl"_s));
        QCOMPARE(found(u"slazak"_s), QList<qint64>{});
        QCOMPARE(found(u"nowak"_s), her);
        QCOMPARE(found(u"zzz-1"_s), her);

        ContactPoint first = client.contactPoints[0];
        first.value = u"new@example.org"_s;
        got(clients.saveContactPoint(first));
        QCOMPARE(found(u"lucja@"_s), QList<qint64>{});
        QCOMPARE(found(u"new@example"_s), her);
        got(clients.removeContactPoint(client.contactPoints[1].id));
        QCOMPARE(found(u"601234567"_s), QList<qint64>{});
        got(clients.addContactPoint(client.id, point(ChannelKind::Email, u"second@example.org"_s)));
        QCOMPARE(found(u"second@"_s), her);
        got(clients.addContactPoint(client.id, point(ChannelKind::Sms, u"+48 (22) 555"_s))); // kept as typed, flagged
        QCOMPARE(found(u"4822555"_s), her);
        QCOMPARE(number(u"SELECT count(*) FROM client_search WHERE client_search MATCH 'now'"_s), 1);
    }
};

QTEST_GUILESS_MAIN(TestClientSearchIndex)
#include "test_client_search_index.moc"
