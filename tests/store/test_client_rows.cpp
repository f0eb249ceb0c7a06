#include "office_tables.h"
#include "domain/text/fold.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// What is written about a client is what is read, and nobody overwrites anybody.
class TestClientRows : public QObject, OfficeTables {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void a_client_comes_back_as_it_was_added()
    {
        Clients clients(*m_database);
        Client client = someone(u"Łukasz Wójcik"_s, u"Lukasz@Example.org"_s, u"+48601234567"_s);
        client.externalId = u"K-7"_s;
        client.salutation = u"Szanowny Panie"_s;
        client.pausedUntil = QDate(2026, 12, 1);
        client.pauseReason = u"urlop"_s;
        client.smsOn = false;
        client.consent = Consent::Given;
        client.contactPoints[0].role = Role::Representative;
        client.contactPoints[1].on = false;
        client.contactPoints[1].problem = u"bad_phone"_s;
        const ClientId id = got(clients.add(client, u"pl"_s));
        const Client back = got(clients.load(id));
        QCOMPARE(back.id, id);
        QCOMPARE(back.name, client.name);
        QCOMPARE(back.externalId, client.externalId);
        QCOMPARE(back.salutation, client.salutation);
        QCOMPARE(back.pausedUntil, client.pausedUntil);
        QCOMPARE(back.pauseReason, client.pauseReason);
        QVERIFY(back.emailOn && !back.smsOn);
        QCOMPARE(back.consent, Consent::Given);
        QCOMPARE(back.revision, 1);
        QCOMPARE(back.contactPoints.size(), 2u);
        QCOMPARE(back.contactPoints[0].value, u"Lukasz@Example.org"_s);
        QCOMPARE(back.contactPoints[0].role, Role::Representative);
        QCOMPARE(back.contactPoints[1].channel, ChannelKind::Sms);
        QCOMPARE(back.contactPoints[1].problem, u"bad_phone"_s);
        QVERIFY(!back.contactPoints[1].on);
        QCOMPARE(got(clients.byExternalId(u"K-7"_s)), id);
        QCOMPARE(got(clients.byExternalId(u"K-8"_s)), ClientId{});
        QCOMPARE(got(clients.byFoldedName(folded(u"LUKASZ  wojcik"_s))).size(), 1u);
        QCOMPARE(clients.load(ClientId{99}).error().kind, ErrorKind::NotFound);
    }

    void clients_come_in_the_order_asked_for_and_missing_ones_are_left_out()
    {
        Clients clients(*m_database);
        std::vector<ClientId> ids;
        ids.reserve(151);
        for (int i = 0; i < 150; ++i) // more than one list of placeholders holds
            ids.push_back(got(clients.add(someone(u"Client %1"_s.arg(i), u"c%1@example.org"_s.arg(i)), u"en"_s)));
        std::reverse(ids.begin(), ids.end());
        ids.insert(ids.begin() + 70, ClientId{9999});
        const auto loaded = got(clients.loadMany(ids));
        QCOMPARE(loaded.size(), 150u);
        QCOMPARE(loaded.front().name, u"Client 149"_s);
        QCOMPARE(loaded.back().name, u"Client 0"_s);
        for (const Client &client : loaded)
            QCOMPARE(client.contactPoints.size(), 1u);
    }

    void an_edit_from_an_older_revision_is_busy_and_changes_nothing()
    {
        Clients clients(*m_database);
        Client client = someone(u"Anna"_s);
        client.id = got(clients.add(client, u"en"_s));
        client.name = u"Anna B"_s;
        got(clients.save(client, 1, u"en"_s));
        client.name = u"Anna C"_s;
        const auto late = clients.save(client, 1, u"en"_s);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, ErrorKind::Busy);
        QCOMPARE(got(clients.load(client.id)).name, u"Anna B"_s);
        got(clients.save(client, 0, u"en"_s)); // 0: whatever is there
        QCOMPARE(got(clients.load(client.id)).revision, 3);
    }

    void clients_without_external_id_do_not_collide_and_equal_ids_do()
    {
        Clients clients(*m_database);
        got(clients.add(someone(u"Anna"_s), u"en"_s));
        Client bea = someone(u"Bea"_s);
        got(clients.add(bea, u"en"_s));
        bea.externalId = u"7"_s;
        got(clients.add(bea, u"en"_s));
        QVERIFY(!clients.add(bea, u"en"_s));
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 3);
    }

    void removing_a_contact_point_leaves_the_message_and_its_address()
    {
        Clients clients(*m_database);
        const ClientId client = got(clients.add(someone(u"Anna"_s, u"anna@example.org"_s), u"en"_s));
        const MatterId matter = got(Matters(*m_database).add(policy(client, u"1"_s, QDate(2026, 12, 14)), anna));
        got(m_database->execute("test", u"INSERT INTO rule(id, name, is_on, planned_through) VALUES (1, 'r', 1, 0)"_s));
        got(m_database->execute("test",
            u"INSERT INTO occurrence(id, rule_id, matter_id, client_id, step, anchor, due_at, expires_at, verdict, decided_at) "
            "VALUES (1, 1, %1, %2, 'end-14', 'x', 0, 0, 'told', 0)"_s.arg(matter.value).arg(client.value)));
        const ContactPointId address = got(clients.load(client)).contactPoints[0].id;
        got(m_database->execute("test",
            u"INSERT INTO message(occurrence_id, client_id, matter_id, contact_point_id, channel, address, state, due_at, expires_at, "
            "message_id_header, envid, made_at) VALUES (1, %1, %2, %3, 'email', 'anna@example.org', 'sent', 0, 0, 'm', 'e', 0)"_s
                .arg(client.value).arg(matter.value).arg(address.value)));
        got(clients.removeContactPoint(address));
        QVERIFY(got(clients.load(client)).contactPoints.empty());
        QCOMPARE(number(u"SELECT count(*) FROM message WHERE address = 'anna@example.org' AND contact_point_id IS NULL"_s), 1);
        QCOMPARE(clients.removeContactPoint(address).error().kind, ErrorKind::NotFound);
    }

    void a_rule_consent_is_answered_changed_and_forgotten()
    {
        Clients clients(*m_database);
        const ClientId client = got(clients.add(someone(u"Anna"_s), u"en"_s));
        got(m_database->execute("test", u"INSERT INTO rule(id, name, is_on, planned_through) VALUES (1, 'r', 1, 0)"_s));
        got(clients.answerRuleConsent(client, RuleId{1}, Consent::Given));
        got(clients.answerRuleConsent(client, RuleId{1}, Consent::Withdrawn));
        auto consents = got(clients.load(client)).ruleConsents;
        QCOMPARE(consents.size(), 1u);
        QCOMPARE(consents[0].answer, Consent::Withdrawn);
        got(clients.answerRuleConsent(client, RuleId{1}, Consent::Unasked));
        QVERIFY(got(clients.load(client)).ruleConsents.empty());
    }

    void sort_keys_follow_the_offices_language()
    {
        Clients clients(*m_database);
        const ClientId a = got(clients.add(someone(u"Ästrand"_s), u"en"_s));
        const ClientId z = got(clients.add(someone(u"Zander"_s), u"en"_s));
        QCOMPARE(number(u"SELECT id FROM client ORDER BY sort_key, id LIMIT 1"_s), a.value);
        got(clients.resort(u"fi"_s)); // Finnish puts Ä after Z
        QCOMPARE(number(u"SELECT id FROM client ORDER BY sort_key, id LIMIT 1"_s), z.value);
    }
};

QTEST_GUILESS_MAIN(TestClientRows)
#include "test_client_rows.moc"
