#include "ui/clients/client_form.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::ui;
using namespace Qt::StringLiterals;

/// What the client's editor decides, without a window.
class TestClientForm : public QObject {
    Q_OBJECT

    static ContactForm mail(const QString &value, qint64 id = 0)
    {
        ContactForm form;
        form.id = {id};
        form.value = value;
        return form;
    }
    static ContactForm phone(const QString &value, const QString &country, qint64 id = 0)
    {
        ContactForm form = mail(value, id);
        form.channel = ChannelKind::Sms;
        form.country = country;
        return form;
    }
    static ClientForm jan()
    {
        ClientForm form;
        form.name = u"Kowalski, Jan"_s;
        form.language = u"pl"_s;
        form.points = {mail(u"jan@example.org"_s, 1), phone(u"+48 602 345 678"_s, u"PL"_s, 2)};
        return form;
    }
    static QStringList places(const ClientForm &form)
    {
        QStringList places;
        for (const Fault &fault : faultsOf(form))
            places << fault.field + u' ' + fault.error.code;
        return places;
    }

private Q_SLOTS:
    void whatCannotBeSavedIsNamedWhereItStands_data()
    {
        QTest::addColumn<ClientForm>("form");
        QTest::addColumn<QStringList>("expected");
        const auto with = [](const ContactForm &point) {
            ClientForm form = jan();
            form.points.push_back(point);
            return form;
        };
        ClientForm nameless = jan();
        nameless.name = u" \r\n"_s;
        QTest::newRow("nothing") << jan() << QStringList{};
        QTest::newRow("no name") << nameless << QStringList{u"name name_missing"_s};
        QTest::newRow("no @") << with(mail(u"jan.example.org"_s)) << QStringList{u"contact-2 bad_address"_s};
        QTest::newRow("a space within") << with(mail(u"jan k@example.org"_s)) << QStringList{u"contact-2 bad_address"_s};
        QTest::newRow("too short a number") << with(phone(u"501"_s, u"PL"_s)) << QStringList{u"contact-2 bad_phone"_s};
        QTest::newRow("the same address again") << with(mail(u" JAN@example.org"_s)) << QStringList{u"contact-2 address_twice"_s};
        QTest::newRow("the same number, typed otherwise") << with(phone(u"602345678"_s, u"PL"_s)) << QStringList{u"contact-2 address_twice"_s};
        QTest::newRow("a new row left empty is none") << with(mail(u" "_s)) << QStringList{};
        ClientForm emptied = nameless;
        emptied.points.front().value.clear();
        QTest::newRow("an address taken out, and no name") << emptied << QStringList{u"name name_missing"_s, u"contact-0 address_missing"_s};
    }
    void whatCannotBeSavedIsNamedWhereItStands()
    {
        QFETCH(ClientForm, form);
        QFETCH(QStringList, expected);
        QCOMPARE(places(form), expected);
    }

    void anEditHoldsOnlyWhatDiffers()
    {
        const ClientForm before = jan();
        ClientForm after = before;
        after.name = u"Kowalska, Janina"_s;
        after.points.front().role = Role::Contact;
        after.points.pop_back();
        after.points.push_back(mail(u"j@example.org"_s));
        after.points.push_back(mail({}));
        const ClientEdit edit = editOf(before, after, 4);
        QCOMPARE(edit.revision, 4);
        QCOMPARE(edit.name, u"Kowalska, Janina"_s);
        QVERIFY(!edit.language && !edit.externalId && !edit.salutation && !edit.state);
        QCOMPARE(edit.editContactPoints.size(), size_t(1));
        QCOMPARE(edit.editContactPoints.front().first, ContactPointId{1});
        QCOMPARE(edit.editContactPoints.front().second.role, Role::Contact);
        QVERIFY(!edit.editContactPoints.front().second.value); // not typed again: a refused address stays refused
        QCOMPARE(edit.removeContactPoints, std::vector<ContactPointId>{{2}});
        QCOMPARE(edit.addContactPoints.size(), size_t(1));
        const ClientEdit none = editOf(before, before, 4);
        QVERIFY(!none.name && none.editContactPoints.empty() && none.removeContactPoints.empty() && none.addContactPoints.empty());
    }

    void whatNobodyTouchedHereFollowsTheOther()
    {
        const ClientForm before = jan();
        ClientForm mine = before;
        mine.salutation = u"Dear Jan"_s;
        ClientForm theirs = before;
        theirs.name = u"Kowalski-Nowak, Jan"_s;
        const MergedClient merge = merged(before, mine, theirs);
        QCOMPARE(merge.form.name, u"Kowalski-Nowak, Jan"_s);
        QCOMPARE(merge.form.salutation, u"Dear Jan"_s);
        QCOMPARE(merge.differences.size(), size_t(1));
        QCOMPARE(merge.differences.front().field, u"name"_s);
        QVERIFY(!merge.differences.front().mineStays);
    }

    void whatWasTypedHereStaysAndWhatIsThereIsSaid()
    {
        const ClientForm before = jan();
        ClientForm mine = before;
        mine.name = u"Mine"_s;
        mine.points.front().value = u"mine@example.org"_s;
        ClientForm theirs = before;
        theirs.name = u"Theirs"_s;
        theirs.points.front().value = u"theirs@example.org"_s;
        const MergedClient merge = merged(before, mine, theirs);
        QCOMPARE(merge.form.name, u"Mine"_s);
        QCOMPARE(merge.form.points.front().value, u"mine@example.org"_s);
        QCOMPARE(merge.differences.size(), size_t(2));
        for (const Difference &each : merge.differences)
            QVERIFY(each.mineStays);
        QCOMPARE(merge.differences.front().there, u"Theirs"_s);
        QCOMPARE(merge.differences.back().there, u"theirs@example.org"_s);
    }

    void addressesThatCameAndWentThereComeAndGoHere()
    {
        const ClientForm before = jan();
        ClientForm mine = before;
        mine.points.push_back(mail(u"Both@example.org"_s));
        ClientForm theirs = before;
        theirs.points.erase(theirs.points.begin());
        theirs.points.push_back(mail(u"both@example.org"_s, 3));
        const MergedClient merge = merged(before, mine, theirs);
        QCOMPARE(merge.form.points.size(), size_t(2));
        QCOMPARE(merge.form.points.front().id, ContactPointId{2});
        QCOMPARE(merge.form.points.back().id, ContactPointId{3}); // added by both, once
        QCOMPARE(merge.differences.size(), size_t(2));
        QVERIFY(merge.differences.front().there.isEmpty());
    }

    void anAddressRemovedThereAndTypedHereIsKeptAsANewOne()
    {
        const ClientForm before = jan();
        ClientForm mine = before;
        mine.points.front().value = u"mine@example.org"_s;
        ClientForm theirs = before;
        theirs.points.erase(theirs.points.begin());
        const MergedClient merge = merged(before, mine, theirs);
        QCOMPARE(merge.form.points.front().value, u"mine@example.org"_s);
        QVERIFY(!merge.form.points.front().id);
        QVERIFY(merge.differences.front().mineStays);
        const ClientEdit edit = editOf(theirs, merge.form, 9);
        QCOMPARE(edit.addContactPoints.size(), size_t(1));
        QVERIFY(edit.removeContactPoints.empty() && edit.editContactPoints.empty());
    }

    void bothHavingDoneTheSameIsNoDifference()
    {
        const ClientForm before = jan();
        ClientForm same = before;
        same.name = u"Nowak, Jan"_s;
        QVERIFY(merged(before, same, same).differences.empty());
    }
};

QTEST_GUILESS_MAIN(TestClientForm)
#include "test_client_form.moc"
