#include "domain/text/fold.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/operators.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"
#include "store/tables/suppressions.h"
#include "store/tables/templates.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::store;
using namespace Qt::StringLiterals;

namespace {

const By anna{OperatorId{1}, u"Anna"_s, Instant{1'000}};

ContactPoint point(ChannelKind channel, const QString &value)
{
    ContactPoint made;
    made.channel = channel;
    made.value = value;
    return made;
}

Line line(const QString &text, const QString &amount = {}, bool done = false)
{
    return {{}, text, amount, {}, done};
}

Client someone(const QString &name, const QString &email = {}, const QString &phone = {})
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

Matter policy(ClientId client, const QString &number, QDate ends)
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

template <typename T> T got(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

class TestTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void a_client_comes_back_as_it_was_added();
    void clients_come_in_the_order_asked_for_and_missing_ones_are_left_out();
    void an_edit_from_an_older_revision_is_busy_and_changes_nothing();
    void clients_without_external_id_do_not_collide_and_equal_ids_do();
    void search_follows_name_addresses_phones_and_matter_numbers();
    void removing_a_contact_point_leaves_the_message_and_its_address();
    void a_rule_consent_is_answered_changed_and_forgotten();
    void sort_keys_follow_the_offices_language();

    void a_matter_comes_back_as_it_was_added_with_its_first_revision();
    void every_save_of_a_matter_keeps_a_revision();
    void lines_that_stay_keep_their_ids();
    void a_matter_edited_from_an_older_revision_is_busy();
    void ending_between_gives_open_matters_of_the_types_in_the_range();
    void touched_matters_wait_for_the_planner_once();
    void a_matter_of_an_unknown_type_is_refused();

    void a_rule_keeps_its_versions_in_order_of_effect();
    void a_version_with_the_same_day_replaces_the_older_one();
    void a_removed_rule_is_not_listed_but_can_be_named();

    void the_office_comes_back_as_it_was_saved();
    void a_channel_never_set_says_so_and_a_saved_one_comes_back_without_its_stop();
    void suppression_is_caseless_in_both_parts();
    void a_template_falls_back_to_the_offices_language_then_english();
    void the_operator_without_a_name_is_the_first_admin();

private:
    qint64 number(const QString &sql);
    QList<qint64> found(const QString &term);
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

void TestTables::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = got(Database::open(m_dir->filePath(u"office/office.db"_s), Open::Create));
    got(migrate(*m_database));
    Matters matters(*m_database);
    got(matters.addType({u"policy"_s, true}, u"insurance"_s));
    got(matters.addType({u"motor-policy"_s, true}, u"insurance"_s));
}

qint64 TestTables::number(const QString &sql)
{
    Query query = m_database->query("test.number", sql);
    got(query.run());
    return query.next() ? query.number(0) : -1;
}

QList<qint64> TestTables::found(const QString &term)
{
    Query query = m_database->query("test.found", u"SELECT rowid FROM client_search WHERE search LIKE :pattern ORDER BY rowid"_s);
    got(query.bind(u":pattern"_s, QString(u'%' + term + u'%')).run());
    QList<qint64> ids;
    while (query.next())
        ids += query.number(0);
    return ids;
}

void TestTables::a_client_comes_back_as_it_was_added()
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

void TestTables::clients_come_in_the_order_asked_for_and_missing_ones_are_left_out()
{
    Clients clients(*m_database);
    std::vector<ClientId> ids;
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

void TestTables::an_edit_from_an_older_revision_is_busy_and_changes_nothing()
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

void TestTables::clients_without_external_id_do_not_collide_and_equal_ids_do()
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

void TestTables::search_follows_name_addresses_phones_and_matter_numbers()
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
    QCOMPARE(number(u"SELECT count(*) FROM client_search WHERE client_search MATCH 'now'"_s), 1);
}

void TestTables::removing_a_contact_point_leaves_the_message_and_its_address()
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

void TestTables::a_rule_consent_is_answered_changed_and_forgotten()
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

void TestTables::sort_keys_follow_the_offices_language()
{
    Clients clients(*m_database);
    const ClientId a = got(clients.add(someone(u"Ästrand"_s), u"en"_s));
    const ClientId z = got(clients.add(someone(u"Zander"_s), u"en"_s));
    QCOMPARE(number(u"SELECT id FROM client ORDER BY sort_key, id LIMIT 1"_s), a.value);
    got(clients.resort(u"fi"_s)); // Finnish puts Ä after Z
    QCOMPARE(number(u"SELECT id FROM client ORDER BY sort_key, id LIMIT 1"_s), z.value);
}

void TestTables::a_matter_comes_back_as_it_was_added_with_its_first_revision()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    Matter matter = policy(client, u"77"_s, QDate(2028, 2, 29));
    matter.at = Instant{123'456};
    matter.link = u"https://example.org/a"_s;
    matter.lines = {line(u"OC"_s, u"100"_s), line(u"AC"_s, {}, true)};
    const MatterId id = got(matters.add(matter, anna));
    const Matter back = got(matters.load(id));
    QCOMPARE(back.client, client);
    QCOMPARE(back.type, u"policy"_s);
    QCOMPARE(back.number, u"77"_s);
    QCOMPARE(back.state, MatterState::Open);
    QCOMPARE(back.starts, QDate(2027, 2, 28));
    QCOMPARE(back.ends, QDate(2028, 2, 29));
    QVERIFY(back.at == Instant{123'456});
    QCOMPARE(back.origin, u"hand"_s);
    QVERIFY(!back.pausedUntil.isValid());
    QCOMPARE(back.lines.size(), 2u);
    QVERIFY(back.lines[1].done);
    QCOMPARE(got(matters.ofClient(client)).size(), 1u);
    QCOMPARE(number(u"SELECT count(*) FROM matter_revision WHERE revision = 1 AND who = 'Anna' AND at = 1000"_s), 1);
}

void TestTables::every_save_of_a_matter_keeps_a_revision()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    Matter matter = policy(client, u"77"_s, QDate(2026, 12, 14));
    matter.id = got(matters.add(matter, anna));
    matter.ends = QDate(2027, 12, 14);
    got(matters.save(matter, 1, {OperatorId{2}, u"Bea"_s, Instant{2'000}}));
    QCOMPARE(got(matters.load(matter.id)).revision, 2);
    Query query = m_database->query("test", u"SELECT who, snapshot FROM matter_revision WHERE matter_id = :id ORDER BY revision"_s);
    got(query.bind(u":id"_s, matter.id).run());
    QVERIFY(query.next());
    QCOMPARE(QJsonDocument::fromJson(query.text(1).toUtf8()).object()[u"ends"_s].toString(), u"2026-12-14"_s);
    QVERIFY(query.next());
    QCOMPARE(query.text(0), u"Bea"_s);
    QCOMPARE(QJsonDocument::fromJson(query.text(1).toUtf8()).object()[u"ends"_s].toString(), u"2027-12-14"_s);
    QVERIFY(!query.next());
}

void TestTables::lines_that_stay_keep_their_ids()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    Matter matter = policy(client, {}, QDate(2026, 12, 14));
    matter.lines = {line(u"a"_s), line(u"b"_s)};
    matter = got(matters.load(got(matters.add(matter, anna))));
    const LineId kept = matter.lines[1].id;
    matter.lines = {line(u"new"_s), matter.lines[1]};
    got(matters.save(matter, 0, anna));
    const Matter back = got(matters.load(matter.id));
    QCOMPARE(back.lines.size(), 2u);
    QCOMPARE(back.lines[0].id, kept);
    QCOMPARE(back.lines[0].text, u"b"_s);
    QCOMPARE(back.lines[1].text, u"new"_s);
}

void TestTables::a_matter_edited_from_an_older_revision_is_busy()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    Matter matter = policy(client, u"77"_s, QDate(2026, 12, 14));
    matter.id = got(matters.add(matter, anna));
    got(matters.save(matter, 1, anna));
    matter.title = u"late"_s;
    const auto late = matters.save(matter, 1, anna);
    QVERIFY(!late);
    QCOMPARE(late.error().kind, ErrorKind::Busy);
    QCOMPARE(got(matters.load(matter.id)).title, u"Home"_s);
    QCOMPARE(number(u"SELECT count(*) FROM matter_revision"_s), 2);
}

void TestTables::ending_between_gives_open_matters_of_the_types_in_the_range()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    const QDate day(2026, 12, 14);
    got(matters.add(policy(client, u"before"_s, day.addDays(-1)), anna));
    const MatterId first = got(matters.add(policy(client, u"first"_s, day), anna));
    Matter motor = policy(client, u"motor"_s, day);
    motor.type = u"motor-policy"_s;
    got(matters.add(motor, anna));
    Matter closed = policy(client, u"closed"_s, day);
    closed.state = MatterState::Closed;
    got(matters.add(closed, anna));
    const MatterId last = got(matters.add(policy(client, u"last"_s, day.addDays(7)), anna));
    got(matters.add(policy(client, u"after"_s, day.addDays(8)), anna));
    const std::vector<MatterId> expected{first, last};
    QVERIFY(got(matters.endingBetween({u"policy"_s}, day, day.addDays(7))) == expected);
    Query plan = m_database->query("test",
        u"EXPLAIN QUERY PLAN SELECT id, type FROM matter WHERE state = 'open' AND ends IS NOT NULL AND ends BETWEEN :from AND :to ORDER BY ends, id"_s);
    got(plan.run());
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(u"matter_ends"_s), qPrintable(plan.text(3)));
}

void TestTables::touched_matters_wait_for_the_planner_once()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    const MatterId one = got(matters.add(policy(client, u"1"_s, QDate(2026, 12, 14)), anna));
    const MatterId two = got(matters.add(policy(client, u"2"_s, QDate(2026, 12, 14)), anna));
    QVERIFY(got(matters.touched()).empty());
    got(matters.touch(one));
    got(matters.touch(one));
    got(matters.touch(two));
    QCOMPARE(got(matters.touched()).size(), 2u);
    const std::vector<MatterId> done{one};
    got(matters.untouch(done));
    QVERIFY(got(matters.touched()) == std::vector<MatterId>{two});
}

void TestTables::a_matter_of_an_unknown_type_is_refused()
{
    const ClientId client = got(Clients(*m_database).add(someone(u"Anna"_s), u"en"_s));
    Matters matters(*m_database);
    Matter matter = policy(client, u"1"_s, QDate(2026, 12, 14));
    matter.type = u"spaceship"_s;
    QVERIFY(!matters.add(matter, anna));
    QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 0);
    QCOMPARE(matters.type(u"spaceship"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(got(matters.type(u"policy"_s)).remindByHand);
    QCOMPARE(got(matters.types()).size(), 2u);
}

void TestTables::a_rule_keeps_its_versions_in_order_of_effect()
{
    Rules rules(*m_database);
    Rule rule;
    rule.name = u"Ending"_s;
    rule.plannedThrough = Instant{5};
    RuleVersion version;
    version.effectiveFrom = QDate(2026, 11, 2);
    version.types = {u"policy"_s};
    version.trigger.days = {21, 14, 7};
    version.route = Route::Email;
    version.consent = ConsentNeed::General;
    version.templateName = u"before_end"_s;
    rule.versions = {version};
    rule.id = got(rules.add(rule));
    version.effectiveFrom = QDate(2026, 11, 9);
    version.trigger.days = {30};
    got(rules.putVersion(rule.id, version));

    Rule back = got(rules.load(rule.id));
    QCOMPARE(back.name, rule.name);
    QVERIFY(back.on);
    QVERIFY(back.plannedThrough == Instant{5});
    QCOMPARE(back.versions.size(), 2u);
    QCOMPARE(back.versions[0].version, 1);
    QVERIFY((back.versions[0].trigger.days == std::vector<int>{21, 14, 7}));
    QCOMPARE(back.versions[0].route, Route::Email);
    QCOMPARE(back.versions[0].consent, ConsentNeed::General);
    QCOMPARE(back.versions[0].templateName, u"before_end"_s);
    QCOMPARE(back.newest().version, 2);
    QCOMPARE(back.newest().effectiveFrom, QDate(2026, 11, 9));
    QVERIFY(back.newest().trigger.days == std::vector<int>{30});

    back.on = false;
    back.offSince = QDate(2026, 11, 10);
    back.name = u"Renamed"_s;
    got(rules.save(back));
    got(rules.planThrough(rule.id, Instant{9}));
    back = got(rules.load(rule.id));
    QVERIFY(!back.on);
    QCOMPARE(back.offSince, QDate(2026, 11, 10));
    QCOMPARE(back.name, u"Renamed"_s);
    QCOMPARE(back.revision, 2);
    QVERIFY(back.plannedThrough == Instant{9});
}

void TestTables::a_version_with_the_same_day_replaces_the_older_one()
{
    Rules rules(*m_database);
    Rule rule;
    rule.name = u"Ending"_s;
    RuleVersion version;
    version.effectiveFrom = QDate(2026, 11, 2);
    version.types = {u"policy"_s};
    version.trigger.days = {7};
    version.templateName = u"before_end"_s;
    rule.versions = {version};
    rule.id = got(rules.add(rule));
    version.trigger.days = {14};
    got(rules.putVersion(rule.id, version));
    const Rule back = got(rules.load(rule.id));
    QCOMPARE(back.versions.size(), 1u);
    QVERIFY(back.versions[0].trigger.days == std::vector<int>{14});
}

void TestTables::a_removed_rule_is_not_listed_but_can_be_named()
{
    Rules rules(*m_database);
    Rule rule;
    rule.name = u"Ending"_s;
    RuleVersion version;
    version.effectiveFrom = QDate(2026, 11, 2);
    version.types = {u"policy"_s};
    version.trigger.days = {7};
    version.templateName = u"before_end"_s;
    rule.versions = {version};
    rule.id = got(rules.add(rule));
    QCOMPARE(got(rules.all()).size(), 1u);
    got(rules.remove(rule.id));
    QVERIFY(got(rules.all()).empty());
    QCOMPARE(got(rules.load(rule.id)).name, u"Ending"_s);
    QVERIFY(!got(rules.load(rule.id)).on);
    QCOMPARE(rules.remove(rule.id).error().kind, ErrorKind::NotFound);
    QCOMPARE(rules.load(RuleId{99}).error().kind, ErrorKind::NotFound);
}

void TestTables::the_office_comes_back_as_it_was_saved()
{
    Offices offices(*m_database);
    QCOMPARE(offices.load().error().kind, ErrorKind::NotFound);
    Office office;
    office.name = u"Agencja Bałtyk"_s;
    office.country = u"PL"_s;
    office.zone = u"Europe/Warsaw"_s;
    office.language = u"pl"_s;
    office.presets = {u"insurance"_s, u"kyc"_s};
    got(offices.make(office, u"uuid"_s));
    QVERIFY(!offices.make(office, u"second"_s));
    office.sending = Sending::Held;
    office.heldReason = u"clock"_s;
    office.maxSegments = 2;
    office.plainSms = true;
    got(offices.save(office));
    const Office back = got(offices.load());
    QCOMPARE(back.name, office.name);
    QCOMPARE(back.presets, office.presets);
    QCOMPARE(back.sending, Sending::Held);
    QCOMPARE(back.heldReason, u"clock"_s);
    QCOMPARE(back.maxSegments, 2);
    QVERIFY(back.plainSms);
    QCOMPARE(back.revision, 2);
}

void TestTables::a_channel_never_set_says_so_and_a_saved_one_comes_back_without_its_stop()
{
    Channels channels(*m_database);
    QVERIFY(!got(channels.load(ChannelKind::Email)).set);
    ChannelSettings settings;
    settings.on = true;
    settings.smtpUrl = u"smtps://mail.example.org:465"_s;
    settings.from = u"desk@example.org"_s;
    settings.user = u"desk"_s;
    settings.secretKey = u"k"_s;
    settings.pacePerMinute = 7;
    got(channels.save(settings));
    got(channels.stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535 no"_s));
    got(channels.pause(ChannelKind::Email, Instant{77}));
    ChannelSettings back = got(channels.load(ChannelKind::Email));
    QVERIFY(back.set && back.on && !back.outbox);
    QCOMPARE(back.smtpUrl, settings.smtpUrl);
    QCOMPARE(back.pacePerMinute, 7);
    QCOMPARE(back.stopped, u"login"_s);
    QCOMPARE(back.stoppedReply, u"535 no"_s);
    QVERIFY(got(channels.pausedUntil(ChannelKind::Email)) == Instant{77});
    got(channels.save(settings));
    QVERIFY(got(channels.load(ChannelKind::Email)).stopped.isEmpty());
    QVERIFY(got(channels.pausedUntil(ChannelKind::Email)) == Instant{});
    QVERIFY(!got(channels.load(ChannelKind::Sms)).set);
}

void TestTables::suppression_is_caseless_in_both_parts()
{
    Suppressions suppressions(*m_database);
    got(suppressions.add({u"Anna@Example.org"_s, u"asked"_s, u"Anna"_s, Instant{1}}));
    const auto found = got(suppressions.among({u"ANNA@example.ORG"_s, u"bea@example.org"_s}));
    QCOMPARE(found, QSet<QString>{u"ANNA@example.ORG"_s});
    QCOMPARE(got(suppressions.all()).size(), 1u);
    QVERIFY(got(suppressions.remove(u"anna@example.org"_s)));
    QVERIFY(!got(suppressions.remove(u"anna@example.org"_s)));
    QVERIFY(got(suppressions.among({u"Anna@Example.org"_s})).isEmpty());
}

void TestTables::a_template_falls_back_to_the_offices_language_then_english()
{
    Templates templates(*m_database);
    got(templates.save({u"before_end"_s, u"en"_s, u"English"_s, u"body"_s}));
    got(templates.save({u"before_end"_s, u"pl"_s, u"Polski"_s, u"body"_s}));
    QCOMPARE(got(templates.load(u"before_end"_s, u"pl"_s, u"fi"_s)).subject, u"Polski"_s);
    QCOMPARE(got(templates.load(u"before_end"_s, u"da"_s, u"pl"_s)).subject, u"Polski"_s);
    QCOMPARE(got(templates.load(u"before_end"_s, u"da"_s, u"fi"_s)).subject, u"English"_s);
    QCOMPARE(templates.load(u"none"_s, u"en"_s, u"en"_s).error().kind, ErrorKind::NotFound);
    got(templates.save({u"before_end"_s, u"en"_s, u"Changed"_s, u"body"_s}));
    QCOMPARE(got(templates.load(u"before_end"_s, u"en"_s, u"en"_s)).revision, 2);
    QCOMPARE(got(templates.all()).size(), 2u);
}

void TestTables::the_operator_without_a_name_is_the_first_admin()
{
    Operators operators(*m_database);
    QCOMPARE(operators.named({}).error().kind, ErrorKind::NotFound);
    got(operators.add(u"Cela"_s, u"clerk"_s));
    const OperatorId admin = got(operators.add(u"Anna"_s, u"admin"_s));
    QCOMPARE(got(operators.named({})).id, admin);
    QCOMPARE(got(operators.named(u"Cela"_s)).role, u"clerk"_s);
    QCOMPARE(operators.named(u"Nobody"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(got(operators.all()).size(), 2u);
}

QTEST_GUILESS_MAIN(TestTables)
#include "test_tables.moc"
