#include "store/tables/suppressions.h"
#include "tests/queries/office_on_disk.h"

using namespace Qt::StringLiterals;
using namespace deskbell;
using deskbell::test::must;
using deskbell::test::OfficeOnDisk;

class TestAddresses : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void who_has_an_address_too_is_found_caseless_and_never_oneself()
    {
        OfficeOnDisk office;
        const ClientId jan = office.client(u"Kowalski, Jan"_s, {u"Jan@Example.org"_s, u"+48602345678"_s});
        const ClientId anna = office.client(u"Anna"_s, {u"jan@example.org"_s});
        office.client(u"Bo"_s, {u"bo@example.org"_s});
        const auto others = must(office.reader->clientsWith(u"JAN@example.org"_s, anna));
        QCOMPARE(others.size(), size_t(1));
        QCOMPARE(others.front().id, jan);
        QCOMPARE(others.front().name, u"Kowalski, Jan"_s);
        QCOMPARE(must(office.reader->clientsWith(u"jan@example.org"_s, {})).size(), size_t(2)); // a client yet to be added
        QVERIFY(must(office.reader->clientsWith(u"+48602345678"_s, jan)).empty());
    }

    void what_gets_nothing_any_more_is_known_of_a_client_by_its_addresses()
    {
        OfficeOnDisk office;
        const ClientId jan = office.client(u"Jan"_s, {u"jan@example.org"_s, u"jan2@example.org"_s});
        const ClientId anna = office.client(u"Anna"_s, {u"anna@example.org"_s});
        must(store::Suppressions(*office.database).add({u"JAN@example.org"_s, u"phone call"_s, u"Ewa"_s, office.now}));
        const auto of = must(office.reader->suppressionsOf(jan));
        QCOMPARE(of.size(), size_t(1));
        QCOMPARE(of.front().address, u"JAN@example.org"_s);
        QCOMPARE(of.front().reason, u"phone call"_s);
        QVERIFY(must(office.reader->suppressionsOf(anna)).empty());
    }

    void a_line_of_the_list_knows_whether_a_reminder_by_hand_is_possible()
    {
        OfficeOnDisk office;
        must(store::Matters(*office.database).addType({u"bicycle-benefit"_s, false}, u"benefits"_s));
        const ClientId none = office.client(u"A none"_s);
        const ClientId bicycle = office.client(u"B bicycle"_s);
        const ClientId policy = office.client(u"C policy"_s);
        const ClientId closed = office.client(u"D closed"_s);
        const MatterId ride = office.matter(bicycle, {}, office.today.addDays(9));
        Matter matter = must(office.reader->matter(ride));
        matter.type = u"bicycle-benefit"_s;
        must(store::Matters(*office.database).save(matter, 0, {{}, u"test"_s, office.now}));
        office.matter(policy, {}, office.today.addDays(9));
        office.matter(closed, {}, office.today.addDays(9), u"Polisa"_s, MatterState::Closed);
        const auto rows = must(office.reader->clients({{}, ClientFilter::All, office.today, 10, {}})).rows;
        QCOMPARE(rows.size(), size_t(4));
        const auto is = [&](size_t row, ClientId id, bool open, bool remindable) {
            return rows[row].id == id && rows[row].hasOpenMatter == open && rows[row].remindable == remindable;
        };
        QVERIFY(is(0, none, false, false));
        QVERIFY(is(1, bicycle, true, false));
        QVERIFY(is(2, policy, true, true));
        QVERIFY(is(3, closed, false, false));
    }
};

QTEST_GUILESS_MAIN(TestAddresses)
#include "test_addresses.moc"
