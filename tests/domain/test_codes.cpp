#include "domain/ports/channel.h"
#include "domain/reminding/decision.h"
#include "domain/values/matter.h"
#include "domain/values/message.h"
#include "domain/values/office.h"
#include "domain/values/rule.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// All words of one enum in order, after checking that each leads back to its value and none is used twice.
template <typename E> QString wordsOf(int values)
{
    QStringList words;
    QSet<int> seen;
    for (const auto &[value, word] : codes<E>()) {
        if (code(value) != word || fromCode<E>(QString(word)) != value || seen.contains(static_cast<int>(value)) || words.contains(QString(word)))
            return u"not a round trip: "_s + word;
        seen.insert(static_cast<int>(value));
        words.append(word);
    }
    // Enum values count from 0 without a hole: so many values, so many words.
    for (int each = 0; each < values; ++each)
        if (!seen.contains(each))
            return u"no word for value %1"_s.arg(each);
    if (seen.size() != values)
        return u"%1 words for %2 values"_s.arg(seen.size()).arg(values);
    return words.join(QLatin1Char(' '));
}

QString schema()
{
    QFile file(QStringLiteral(DESKBELL_SOURCE_DIR "/resources/schema/001_office.sql"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "('on','off','held')" of `column IN (…)` in the first such CHECK after `table` → "on off held".
QString checkedWords(const QString &table, const QString &column)
{
    const QString sql = schema();
    const qsizetype start = sql.indexOf("CREATE TABLE "_L1 + table + " ("_L1);
    const QRegularExpression check(u"\\b%1 IN \\(([^)]*)\\)"_s.arg(column));
    const QRegularExpressionMatch match = check.match(sql, std::max<qsizetype>(start, 0));
    return start < 0 ? QString() : match.captured(1).remove(QLatin1Char('\'')).replace(QLatin1Char(','), QLatin1Char(' '));
}

} // namespace

class TestCodes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEnumHasTheWordsOfTheSpecAndEachLeadsBack_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        QTest::newRow("channel") << wordsOf<ChannelKind>(2) << u"email sms"_s;
        QTest::newRow("role") << wordsOf<Role>(4) << u"client contact representative ubo"_s;
        QTest::newRow("client state") << wordsOf<ClientState>(2) << u"active inactive"_s;
        QTest::newRow("consent") << wordsOf<Consent>(3) << u"unasked given withdrawn"_s;
        QTest::newRow("sending") << wordsOf<Sending>(3) << u"on off held"_s;
        QTest::newRow("matter state") << wordsOf<MatterState>(3) << u"open closed cancelled"_s;
        QTest::newRow("trigger") << wordsOf<TriggerKind>(7) << u"on_made on_start on_change before_start before_end while_open by_hand"_s;
        QTest::newRow("route") << wordsOf<Route>(4) << u"email sms first both"_s;
        QTest::newRow("consent need") << wordsOf<ConsentNeed>(3) << u"none general specific"_s;
        QTest::newRow("recipients") << wordsOf<Recipients>(2) << u"all first"_s;
        QTest::newRow("holidays") << wordsOf<Holidays>(2) << u"send hold"_s;
        QTest::newRow("message state") << wordsOf<MessageState>(8) << u"planned held sending sent failed unknown skipped cancelled"_s;
        QTest::newRow("receipt") << wordsOf<Receipt>(5) << u"none delayed delivered refused bounced"_s;
        QTest::newRow("outcome") << wordsOf<OutcomeKind>(6) << u"accepted not_taken refused unknown channel_stopped slow_down"_s;
        QTest::newRow("verdict") << wordsOf<Verdict>(4) << u"planned held skipped told"_s;
        QTest::newRow("action") << wordsOf<Action>(3) << u"send hold skip"_s;
        QTest::newRow("reason") << wordsOf<Reason>(33)
                                << u"ok office_off quarantine clock channel_off login rule_off rule_not_effective matter_closed nothing_open matter_paused "
                                   "type_not_allowed client_inactive client_paused never_contacted no_contact_point bad_address client_channel_off suppressed "
                                   "no_consent already_done cap_reached spacing outside_window weekday holiday superseded too_late missing_value text_too_long "
                                   "sender_not_approved no_money flood"_s;
    }
    void everyEnumHasTheWordsOfTheSpecAndEachLeadsBack()
    {
        QFETCH(QString, found);
        QFETCH(QString, expected);
        QCOMPARE(found, expected);
    }

    void theDatabaseAcceptsExactlyTheSameWords_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("expected");
        QTest::newRow("office sending") << u"office"_s << u"sending"_s << wordsOf<Sending>(3);
        QTest::newRow("client state") << u"client"_s << u"state"_s << wordsOf<ClientState>(2);
        QTest::newRow("client consent") << u"client"_s << u"consent"_s << wordsOf<Consent>(3);
        QTest::newRow("contact point channel") << u"contact_point"_s << u"channel"_s << wordsOf<ChannelKind>(2);
        QTest::newRow("contact point role") << u"contact_point"_s << u"role"_s << wordsOf<Role>(4);
        QTest::newRow("matter state") << u"matter"_s << u"state"_s << wordsOf<MatterState>(3);
        QTest::newRow("occurrence verdict") << u"occurrence"_s << u"verdict"_s << wordsOf<Verdict>(4);
        QTest::newRow("message state") << u"message"_s << u"state"_s << wordsOf<MessageState>(8);
        QTest::newRow("message receipt") << u"message"_s << u"receipt"_s << wordsOf<Receipt>(5);
    }
    void theDatabaseAcceptsExactlyTheSameWords()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, expected);
        QCOMPARE(checkedWords(table, column), expected);
    }

    void aWordNobodyKnowsIsNoValue()
    {
        QVERIFY(!fromCode<Route>(u"pigeon"_s));
        QVERIFY(!fromCode<Route>(u"Email"_s)); // words are exact
        QVERIFY(!fromCode<Consent>(QString()));
        QVERIFY(!fromCode<Reason>(u"ok "_s));
    }
};

QTEST_GUILESS_MAIN(TestCodes)
#include "test_codes.moc"
