#include "command_office.h"

#include "store/tables/suppressions.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestOwnOffice : public QObject {
    Q_OBJECT

private:
    static QJsonObject file(const QJsonArray &days)
    {
        return {{u"name"_s, u"Koniec polisy"_s}, {u"types"_s, QJsonArray{u"policy"_s}},
                {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, days}}}};
    }

private Q_SLOTS:
    void a_client_who_asked_to_stop_gets_nothing_by_any_way_and_the_log_says_how_they_asked() // SPEC "Client asked to stop"
    {
        CommandOffice o;
        const ClientId id = o.client();
        QVERIFY(o.commands->answerConsent(id, {}, Consent::Given, u"form"_s, o.by));
        QVERIFY(o.commands->answerConsent(id, o.rule(), Consent::Given, u"form"_s, o.by));
        QCOMPARE(refusal(o.commands->askedToStop(id, u"phone call"_s, o.by)), u"ok"_s);
        const Client client = o.load(id);
        QVERIFY(!client.emailOn);
        QVERIFY(!client.smsOn);
        QCOMPARE(client.consent, Consent::Withdrawn);
        QCOMPARE(client.ruleConsents.front().answer, Consent::Withdrawn);
        QVERIFY(must(store::Suppressions(o.database()).among({u"jan@example.org"_s})).contains(u"jan@example.org"_s));
        QCOMPARE(o.entry(u"asked_to_stop"_s).value(u"source"_s).toString(), u"phone call"_s);
        QCOMPARE(o.entries(u"consent_withdrawn"_s), 2);
    }

    void how_the_client_asked_must_be_said_and_nothing_is_half_done()
    {
        CommandOffice o;
        const ClientId id = o.client();
        const QString before = o.everything();
        QCOMPARE(refusal(o.commands->askedToStop(id, u"  "_s, o.by)), u"Rejected source_missing source"_s);
        QCOMPARE(refusal(o.commands->askedToStop(ClientId{99}, u"phone"_s, o.by)).section(u' ', 0, 0), u"NotFound"_s);
        QCOMPARE(o.everything(), before);
    }

    void the_gap_finder_lists_exactly_those_who_would_fall_between_today_and_tomorrow() // S3-21, 22
    {
        CommandOffice o;
        o.emailToOutbox();
        const ClientId jan = o.client();
        const MatterId today = o.matter(jan, QDate(2026, 12, 6));                           // 14 days
        const ClientId ewa = o.client(u"Ewa"_s, u"ewa@example.org"_s);
        static_cast<void>(o.matter(ewa, QDate(2026, 12, 7)));                               // tomorrow's
        const MatterId unreachable = o.matter(o.client(u"Ola"_s, {}), QDate(2026, 11, 29)); // 7 days, no address
        const QString before = o.everything();
        const auto list = o.commands->todaysOf(file({21, 14, 7}), {}, o.by);
        QCOMPARE(refusal(list), u"ok"_s);
        QStringList seen;
        for (const Decision &each : *list)
            seen << u"%1 %2"_s.arg(each.matter.value).arg(code(each.action));
        seen.sort();
        QStringList wanted{u"%1 send"_s.arg(today.value), u"%1 hold"_s.arg(unreachable.value)};
        wanted.sort();
        QCOMPARE(seen, wanted);
        QCOMPARE(o.everything(), before);
    }

    void what_a_rule_sent_already_is_not_offered_again_when_it_is_edited()
    {
        CommandOffice o;
        const MatterId matter = o.matter(o.client(), QDate(2026, 12, 6));
        const RuleId rule = must(o.commands->addRule(file({14}), true, o.by));
        QCOMPARE(must(o.commands->todaysOf(file({14}), rule, o.by)).size(), size_t(1));
        static_cast<void>(o.message(matter, MessageState::Sent, Reason::Ok, {}, rule));
        o.write(u"UPDATE occurrence SET verdict = 'told'"_s);
        QCOMPARE(must(o.commands->todaysOf(file({14, 7}), rule, o.by)).size(), size_t(0));
    }

    void the_signature_of_the_office_has_several_lines_and_an_end()
    {
        CommandOffice o;
        OfficeEdit edit;
        edit.signature = u"Anna Nowak\r\nAgencja Bałtyk\n+48 58 000 00 00\n"_s;
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"ok"_s);
        QCOMPARE(o.office().signature, u"Anna Nowak\nAgencja Bałtyk\n+48 58 000 00 00"_s);
        edit.signature = QString(3000, u'x');
        QCOMPARE(refusal(o.commands->editOffice(edit, o.by)), u"Rejected text_too_large signature"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwnOffice)
#include "test_own_office.moc"
