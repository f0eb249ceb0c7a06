#include "command_office.h"
#include "engine/sending/foresight.h"
#include "engine/upkeep/doctor.h"
#include "engine/upkeep/presets.h"

#include <QTest>

using namespace deskbell;
using namespace deskbell::test;

class TestSampleOffice : public QObject {
    Q_OBJECT

private:
    const CommandOffice m_office{true};
    const QDate m_today{2026, 11, 22};

    [[nodiscard]] int number(const QString &sql) const { return m_office.number(sql); }
    [[nodiscard]] std::vector<Decision> due(QDate day) const
    {
        std::vector<Decision> decisions = must(Foresight(m_office.database()).plan(CommandOffice::at(m_today, QTime(7, 0)), day, day, {}));
        std::erase_if(decisions, [](const Decision &each) { return each.action != Action::Send; });
        return decisions;
    }

private Q_SLOTS:
    void about_200_clients_with_400_policies_all_marked_as_sample()
    {
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 200);
        QCOMPARE(number(u"SELECT count(*) FROM client WHERE sample = 0"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 400);
        QCOMPARE(number(u"SELECT count(*) FROM matter WHERE origin <> 'sample'"_s), 0);
        QVERIFY(m_office.office().sample);
        QVERIFY(number(u"SELECT count(*) FROM client WHERE name = 'Kowalski, Jan'"_s) == 1);
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s})
            QVERIFY2(number(u"SELECT count(*) FROM client WHERE language = '"_s + language + u"'"_s) > 20, qPrintable(language));
    }

    void nobody_real_can_ever_get_a_sample_message()
    {
        QCOMPARE(number(u"SELECT count(*) FROM contact_point WHERE channel = 'email' AND value NOT LIKE '%@example.org' AND (is_on = 1 OR problem = '')"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM contact_point WHERE channel = 'email' AND value NOT LIKE '%example.org'"_s), 0);
        // Ofcom keeps +44 7700 900000 to 900999 for drama.
        QCOMPARE(number(u"SELECT count(*) FROM contact_point WHERE channel = 'sms' AND (value NOT LIKE '+447700900%' OR length(value) <> 13)"_s), 0);
        QCOMPARE(number(u"SELECT count(*) FROM message WHERE address NOT LIKE '%example.org' AND address <> ''"_s), 0);
        const ChannelSettings email = must(store::Channels(m_office.database()).load(ChannelKind::Email));
        QVERIFY(email.on && email.outbox);
        QCOMPARE(email.from, u"desk@example.org"_s);
    }

    void five_to_fifteen_messages_are_due_today_at_eight_and_more_in_the_coming_days()
    {
        const auto today = due(m_today);
        QVERIFY2(today.size() >= 6 && today.size() <= 14, qPrintable(QString::number(today.size())));
        for (const Decision &each : today)
            QCOMPARE(each.due.ms, CommandOffice::at(m_today, QTime(8, 0)).ms);
        int later = 0;
        for (int ahead = 1; ahead <= 7; ++ahead)
            later += int(due(m_today.addDays(ahead)).size());
        QVERIFY2(later >= 10, qPrintable(QString::number(later)));
    }

    void the_rules_have_been_on_for_a_month_and_are_planned_up_to_today()
    {
        for (const Rule &rule : must(store::Rules(m_office.database()).all())) {
            QVERIFY(rule.on);
            QCOMPARE(rule.newest().effectiveFrom, m_today.addDays(-30));
            QCOMPARE(rule.plannedThrough.ms, CommandOffice::at(m_today, QTime(0, 0)).ms);
        }
    }

    void the_months_history_shows_everything_that_happens_to_messages()
    {
        const auto atLeast = [this](int least, const QString &sql) {
            const int found = number(sql);
            if (found < least)
                qWarning().noquote() << found << sql;
            return found >= least;
        };
        QVERIFY(atLeast(80, u"SELECT count(*) FROM message WHERE state = 'sent'"_s));
        QVERIFY(atLeast(40, u"SELECT count(*) FROM message WHERE receipt = 'delivered'"_s));
        QVERIFY(atLeast(1, u"SELECT count(*) FROM message WHERE receipt = 'bounced'"_s));
        QVERIFY(atLeast(1, u"SELECT count(*) FROM message m JOIN attempt a ON a.message_id = m.id WHERE m.state = 'failed' AND a.reply LIKE '550 5.1.1%'"_s));
        QCOMPARE(number(u"SELECT count(*) FROM message WHERE state = 'unknown'"_s), 1);
        QVERIFY(atLeast(3, u"SELECT count(*) FROM occurrence WHERE verdict = 'skipped' AND reason = 'no_consent'"_s));
        QVERIFY(atLeast(1, u"SELECT count(*) FROM message WHERE state = 'held' AND reason = 'no_contact_point'"_s));
        QVERIFY(atLeast(1, u"SELECT count(*) FROM occurrence WHERE reason = 'client_paused' OR first_reason = 'client_paused'"_s));
        QVERIFY(atLeast(200, u"SELECT count(*) FROM activity WHERE kind = 'client_added'"_s));
        QVERIFY(atLeast(100, u"SELECT count(*) FROM activity WHERE kind = 'consent_given'"_s));
    }

    void every_sent_message_left_once_within_the_hours_and_is_in_the_log()
    {
        QCOMPARE(number(u"SELECT count(*) FROM message m WHERE state = 'sent' AND 1 <> (SELECT count(*) FROM attempt a WHERE a.message_id = m.id AND "
                        "a.outcome = 'accepted' AND a.wire_started_at IS NOT NULL AND a.reply LIKE '250 2.0.0 Ok%')"_s), 0);
        QCOMPARE(m_office.entries(u"sent"_s), number(u"SELECT count(*) FROM message WHERE state = 'sent'"_s));
        store::Query sent = m_office.database().query("test", u"SELECT sent_at FROM message WHERE sent_at IS NOT NULL"_s);
        QVERIFY(sent.run());
        while (sent.next()) {
            const QTime time = civilTime(sent.instant(0), QTimeZone("Europe/Warsaw"));
            QVERIFY2(time >= QTime(8, 0) && time < QTime(20, 0), qPrintable(time.toString()));
            QVERIFY(civilDay(sent.instant(0), QTimeZone("Europe/Warsaw")) < m_today);
        }
    }

    void the_doctor_finds_nothing()
    {
        QStringList found;
        for (const Finding &finding : must(verify(m_office.database(), m_office.by.at)))
            found.append(finding.code + u": "_s + finding.text);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(m_office.number(u"SELECT count(*) FROM message WHERE state IN ('sending','planned') AND due_at < "_s + QString::number(CommandOffice::at(m_today, QTime(0, 0)).ms)), 0);
    }

    void the_same_day_gives_the_same_sample()
    {
        const CommandOffice again(true);
        const auto story = [](const CommandOffice &office) {
            return office.value(u"SELECT group_concat(kind || parameters, '|') FROM (SELECT kind, parameters FROM activity ORDER BY seq)"_s);
        };
        QCOMPARE(story(again), story(m_office));
    }

    void an_office_made_for_another_family_still_gets_its_policies()
    {
        const CommandOffice kyc(true, {u"kyc"_s});
        QCOMPARE(kyc.number(u"SELECT count(*) FROM matter WHERE type IN ('policy','motor-policy')"_s), 400);
        QVERIFY(kyc.office().presets.contains(u"insurance"_s));
        QVERIFY(kyc.office().sample);
    }
};

QTEST_GUILESS_MAIN(TestSampleOffice)
#include "test_sample_office.moc"
