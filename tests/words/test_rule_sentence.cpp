#include "words/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {

const auto english = u"en"_s;

RuleVersion ending(std::vector<int> days, const QStringList &types = {u"policy"_s})
{
    RuleVersion version;
    version.types = types;
    version.trigger.kind = TriggerKind::BeforeEnd;
    version.trigger.days = std::move(days);
    version.route = Route::Email;
    return version;
}

} // namespace

class TestRuleSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_rule_reads_as_one_sentence()
    {
        RuleVersion version = ending({21, 14, 7}, {u"policy"_s, u"motor-policy"_s});
        version.consent = ConsentNeed::General;
        QCOMPARE(words::ruleSentence(version, english),
            u"21, 14 and 7 days before a policy or motor policy ends, at 08:00, tell the client by e-mail, if general consent was given."_s);
    }

    void one_day_and_the_last_day_read_right()
    {
        QCOMPARE(words::ruleSentence(ending({1}), english), u"1 day before a policy ends, at 08:00, tell the client by e-mail."_s);
        QCOMPARE(words::ruleSentence(ending({0}), english), u"On the day a policy ends, at 08:00, tell the client by e-mail."_s);
        QCOMPARE(words::ruleSentence(ending({7, 1}), english), u"7 and 1 days before a policy ends, at 08:00, tell the client by e-mail."_s);
    }

    void a_reminder_by_hand_says_that_staff_start_it()
    {
        RuleVersion version = ending({});
        version.trigger.kind = TriggerKind::ByHand;
        QCOMPARE(words::ruleSentence(version, english), u"When staff ask for it, tell the client by e-mail about a policy."_s);
    }

    void a_sentence_begins_with_a_capital_in_every_language()
    {
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s}) {
            const QString sentence = words::ruleSentence(ending({21, 14, 7}), language);
            QVERIFY2(sentence.front().isUpper() || sentence.front().isDigit(), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        }
    }

    void whatever_is_not_the_default_is_said()
    {
        RuleVersion version = ending({7});
        const QString plain = words::ruleSentence(version, english);
        const auto says = [&](const QString &part) {
            const QString said = words::ruleSentence(version, english);
            if (!said.contains(part))
                qWarning().noquote() << said;
            return said.contains(part) && !plain.contains(part);
        };
        version.roles = {Role::Contact, Role::Ubo};
        QVERIFY(says(u"tell the contact person and the beneficial owner"_s));
        version.to = Recipients::First;
        QVERIFY(says(u"at the first address only"_s));
        version.weekdays = {1, 2, 5};
        QVERIFY(says(u"only on Monday, Tuesday and Friday"_s));
        version.windowTo = QTime(16, 30);
        QVERIFY(says(u"only between 08:00 and 16:30"_s));
        version.holidays = Holidays::Hold;
        QVERIFY(says(u"not on holidays"_s));
        version.consent = ConsentNeed::Specific;
        QVERIFY(says(u"if consent for this automation was given"_s));
        version.at = QTime(9, 15);
        QVERIFY(says(u"at 09:15"_s));
        version.route = Route::First;
        QVERIFY(says(u"by e-mail or else by SMS"_s));
        version.route = Route::Both;
        QVERIFY(says(u"by e-mail and by SMS"_s));
    }

    void no_sentence_is_in_two_languages()
    {
        RuleVersion version = ending({7}, {u"motor-policy"_s});
        version.weekdays = {1};
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s}) {
            const QString tongue = words::spoken(language);
            const QString said = words::ruleSentence(version, language);
            QVERIFY2(said.contains(words::matterType(u"motor-policy"_s, tongue), Qt::CaseInsensitive), qPrintable(said));
            QVERIFY2(said.contains(words::locale(tongue).dayName(1)), qPrintable(said));
            const QString until = words::reason(Reason::ClientPaused, u"2026-12-24"_s, language);
            QVERIFY2(until.contains(words::date(QDate(2026, 12, 24), tongue)), qPrintable(until));
        }
        QCOMPARE(words::spoken(u"xx"_s), english);
    }

    void a_rule_that_nobody_named_is_called_after_what_it_does()
    {
        RuleVersion version;
        version.types = {u"motor-policy"_s};
        version.trigger = {TriggerKind::BeforeEnd, {14}};
        QCOMPARE(words::ruleName(version, u"en"_s), u"Motor policy: 14 days before the end"_s);
        version.types = {u"policy"_s, u"motor-policy"_s};
        version.trigger.days = {21, 14, 7};
        QCOMPARE(words::ruleName(version, u"en"_s), u"Policy, motor policy: 21, 14 and 7 days before the end"_s);
        version.trigger.days = {7, 0};
        QCOMPARE(words::ruleName(version, u"en"_s), u"Policy, motor policy: 7 days before the end, on the last day"_s);
        version.trigger.days = {0};
        QCOMPARE(words::ruleName(version, u"en"_s), u"Policy, motor policy: on the last day"_s);
        version.trigger = {TriggerKind::ByHand, {}};
        QCOMPARE(words::ruleName(version, u"en"_s), u"Policy, motor policy: by hand"_s);
    }

    void a_step_has_a_name_people_understand()
    {
        QCOMPARE(words::stepName(u"end-14@2026-12-14"_s, english), u"14 days before the end"_s);
        QCOMPARE(words::stepName(u"end-1@2026-12-14"_s, english), u"1 day before the end"_s);
        QCOMPARE(words::stepName(u"end-0@2026-12-14"_s, english), u"on the last day"_s);
        QCOMPARE(words::stepName(u"by_hand@8a9f"_s, english), u"by hand"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleSentence)
#include "test_rule_sentence.moc"
