#include "import_office.h"

using namespace deskbell;
using namespace deskbell::test;

/// Who a row is about: a client that is known, or another one.
class TestImportRecognition : public QObject, ImportOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void a_client_is_known_by_external_id_even_under_another_name()
    {
        imported("external_id;name;email\n7;Anna Nowak;anna@example.org\n");
        const ImportReport report = imported("external_id;name;email\n7;Anna Kowalska;anna.k@example.org\n");
        QCOMPARE(report.updated, 1);
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
        const Client client = got(store::Clients(*m_database).load(ClientId{1}));
        QCOMPARE(client.name, u"Anna Kowalska"_s);
        QCOMPARE(client.contactPoints.size(), 2u);
    }

    void a_client_is_known_by_name_and_a_shared_contact_point()
    {
        imported("name;email;phone\nŁucja Żak;lucja@example.org;601234567\n");
        const ImportReport report = imported("external_id;name;email;phone\nX9;LUCJA  ZAK;Lucja@EXAMPLE.org;602345678\n");
        QCOMPARE(report.updated, 1);
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
        const Client client = got(store::Clients(*m_database).load(ClientId{1}));
        QCOMPARE(client.name, u"Łucja Żak"_s);
        QCOMPARE(client.externalId, u"X9"_s);
        QCOMPARE(client.contactPoints.size(), 3u);
    }

    void a_client_is_known_by_name_when_nothing_conflicts()
    {
        imported("name;email\nJan Kowalski;jan@example.org\n");
        imported("name;phone\nJan Kowalski;601234567\n");
        imported("name;number;end\nJan Kowalski;5;2029-01-01\n");
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
        QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).contactPoints.size(), 2u);
        QCOMPARE(number(u"SELECT count(*) FROM matter WHERE client_id = 1"_s), 1);
    }

    void a_conflicting_address_makes_another_client_of_the_same_name()
    {
        imported("name;email;number;end\nJan Kowalski;jan@example.org;1;2029-01-01\n");
        const ImportReport report = imported("name;email;number;end\nJan Kowalski;kowalski@example.org;2;2029-01-01\n");
        QCOMPARE(report.created, 1);
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 2);
        QCOMPARE(number(u"SELECT count(DISTINCT client_id) FROM matter"_s), 2);
    }

    void another_external_id_makes_another_client()
    {
        imported("id;name;email\n1;Jan Kowalski;jan@example.org\n");
        imported("id;name;email\n2;Jan Kowalski;jan@example.org\n"); // father and son, one mailbox
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 2);
    }

    void the_same_policy_of_a_client_with_a_new_address_is_no_second_policy()
    {
        imported("name;email;number;end\nJan Kowalski;old@example.org;1;2029-01-01\n");
        imported("name;email;number;end\nJan Kowalski;new@example.org;1;2029-01-01\n");
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 1);
        QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).contactPoints.size(), 2u);
    }
};

QTEST_GUILESS_MAIN(TestImportRecognition)
#include "test_import_recognition.moc"
