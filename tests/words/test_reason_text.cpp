#include "words/words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {
const auto english = u"en"_s;
}

class TestReasonText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_link_of_the_chain_has_a_sentence_a_place_and_a_fix()
    {
        static const QStringList places{u"office"_s, u"sending"_s, u"channel"_s, u"rule"_s, u"matter"_s, u"client"_s, u"contact_points"_s, u"consent"_s, u"suppression"_s,
                                        u"template"_s, u"clock"_s, u"none"_s};
        QSet<QString> sentences;
        for (const auto &[reason, code] : codes<Reason>()) {
            for (const QString &detail : {QString(), u"2026-12-14"_s, u"email"_s}) {
                const QString said = words::reason(reason, detail, english);
                QVERIFY2(said.endsWith(u'.') && said.size() > 10, code.data());
                QVERIFY2(!said.contains(u'%') && !said.contains(u"  "_s) && !said.contains(u" ."_s), qPrintable(said)); // no gap where a detail is missing
            }
            const QString plain = words::reason(reason, {}, english);
            QVERIFY2(!sentences.contains(plain), code.data());
            sentences.insert(plain);
            QVERIFY2(places.contains(words::fixPlace(reason)), code.data());
            QVERIFY2(!words::fix(reason, english).isEmpty(), code.data());
            QVERIFY2(reason == Reason::Ok || plain != words::reason(Reason::Ok, {}, english), code.data());
        }
        QCOMPARE(sentences.size(), qsizetype(codes<Reason>().size()));
    }

    void a_detail_makes_the_sentence_exact()
    {
        QCOMPARE(words::reason(Reason::NoContactPoint, u"email"_s, english), u"The client has no e-mail address that is switched on."_s);
        QCOMPARE(words::reason(Reason::ClientPaused, u"2026-12-14"_s, english), u"Automatic messages to the client are paused until 14 Dec 2026."_s);
        QVERIFY(words::reason(Reason::BadAddress, u"jan.example.org"_s, english).contains(u"jan.example.org"_s));
        QVERIFY(words::reason(Reason::MissingValue, u"salutation, number"_s, english).contains(u"salutation, number"_s));
        QVERIFY(words::reason(Reason::MissingValue, u"end_date"_s, english).endsWith(u": end date."_s));
        QVERIFY(words::reason(Reason::MissingValue, u"end_date, policy-ending"_s, u"pl"_s).contains(u": data końca, policy-ending"_s));
        QVERIFY(words::reason(Reason::NoConsent, u"general"_s, english) != words::reason(Reason::NoConsent, u"specific"_s, english));
    }

    void what_became_too_late_still_says_what_stood_in_the_way()
    {
        QVERIFY(words::reason(Reason::TooLate, u"channel_off"_s, english).contains(words::reason(Reason::ChannelOff, {}, english)));
        QCOMPARE(words::reason(Reason::TooLate, u"no_such_reason"_s, english), words::reason(Reason::TooLate, {}, english));
    }

    void a_language_without_translation_falls_back_to_english()
    {
        QCOMPARE(words::reason(Reason::OfficeOff, {}, u"xx"_s), words::reason(Reason::OfficeOff, {}, english));
        QCOMPARE(words::translated("reason", "A sentence nobody knows.", u"fi"_s), u"A sentence nobody knows."_s);
        QCOMPARE(words::translated("rule", "%n days", english, 3), u"3 days"_s);
    }

    void states_receipts_roles_and_attempts_all_have_a_word()
    {
        QSet<QString> seen;
        for (const auto &[state, code] : codes<MessageState>())
            seen.insert(words::state(state, english));
        QCOMPARE(seen.size(), qsizetype(codes<MessageState>().size()));
        for (const auto &[receipt, code] : codes<Receipt>())
            QVERIFY(!words::receipt(receipt, english).isEmpty());
        for (const auto &[role, code] : codes<Role>())
            QVERIFY(!words::role(role, english).isEmpty());
        for (const auto &[state, code] : codes<MatterState>())
            QVERIFY(!words::matterState(state, english).isEmpty());
        for (const QString &outcome : {u"accepted"_s, u"not_taken"_s, u"refused"_s, u"unknown"_s, u"channel_stopped"_s, u"slow_down"_s, QString()}) {
            Attempt attempt;
            attempt.outcome = outcome;
            QVERIFY2(!words::attempt(attempt, english).isEmpty() && words::attempt(attempt, english) != outcome, qPrintable(outcome));
        }
        QVERIFY(words::state(MessageState::Sent, english) != words::receipt(Receipt::Delivered, english)); // accepted is not delivered (S2-9)
    }

    void the_matter_types_have_their_names_in_four_languages()
    {
        QCOMPARE(words::matterType(u"motor-policy"_s, english), u"motor policy"_s);
        QCOMPARE(words::matterType(u"motor-policy"_s, u"pl"_s), u"polisa komunikacyjna"_s);
        QCOMPARE(words::matterType(u"lunch-benefit"_s, u"fi"_s), u"lounasetu"_s);
        QCOMPARE(words::matterType(u"kyc-review"_s, u"da"_s), u"KYC-gennemgang"_s);
        QCOMPARE(words::matterType(u"a-type-of-their-own"_s, u"pl"_s), u"a-type-of-their-own"_s);
    }

    void dates_are_civil_days_of_the_offices_zone()
    {
        QCOMPARE(words::date(QDate(2026, 12, 14), english), u"14 Dec 2026"_s);
        QCOMPARE(words::moment({QDateTime(QDate(2026, 12, 13), QTime(23, 30), Qt::UTC).toMSecsSinceEpoch()}, QTimeZone("Europe/Warsaw"), english), u"14 Dec 2026 00:30"_s);
        QCOMPARE(words::date(QDate(2026, 12, 14), u"fi"_s), u"14.12.2026"_s);
    }
};

QTEST_GUILESS_MAIN(TestReasonText)
#include "test_reason_text.moc"
