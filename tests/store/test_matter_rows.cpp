#include "office_tables.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

namespace {

Line line(const QString &text, const QString &amount = {}, bool done = false)
{
    return {{}, text, amount, {}, done};
}

} // namespace

/// What is written about a matter is what is read, every writing is kept, and the planner finds it by its end.
class TestMatterRows : public QObject, OfficeTables {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void a_matter_comes_back_as_it_was_added_with_its_first_revision()
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

    void every_save_of_a_matter_keeps_a_revision()
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

    void lines_that_stay_keep_their_ids()
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

    void a_matter_edited_from_an_older_revision_is_busy()
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

    void ending_between_gives_open_matters_of_the_types_in_the_range()
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

    void touched_matters_wait_for_the_planner_once()
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

    void a_matter_of_an_unknown_type_is_refused()
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
};

QTEST_GUILESS_MAIN(TestMatterRows)
#include "test_matter_rows.moc"
