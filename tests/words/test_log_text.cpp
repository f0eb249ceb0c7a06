#include "words/words.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {

const auto english = u"en"_s;

QString said(const QString &kind, const QJsonObject &parameters)
{
    LogEntry entry;
    entry.kind = kind;
    entry.parameters = parameters;
    return words::logEntry(entry, english);
}

/// The kinds the sources write.
QStringList kindsInSources()
{
    static const QRegularExpression written(uR"re(\blog\(u"([a-z_]+)"_s|\bkind = u"([a-z_]+)"_s|u"worker"_s, u"([a-z_]+)"_s)re"_s);
    QStringList kinds;
    QDirIterator files(QStringLiteral(DESKBELL_SOURCE_DIR) + u"/src/engine"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        auto matches = written.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            kinds.append(matches.next().capturedTexts().last());
    }
    kinds.removeDuplicates();
    return kinds;
}

} // namespace

class TestLogText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_kind_the_engine_writes_is_a_sentence()
    {
        const QStringList kinds = kindsInSources();
        QVERIFY2(kinds.size() > 30, qPrintable(kinds.join(u' '))); // else the search has gone blind
        for (const QString &kind : kinds) {
            const QString text = said(kind, {{u"as"_s, u"sent"_s}});
            QVERIFY2(text != kind && !text.contains(u'{') && !text.contains(u'}'), qPrintable(kind + u": "_s + text));
        }
    }

    void a_setting_is_named_and_valued_as_people_read_it()
    {
        QCOMPARE(said(u"office_edited"_s, {{u"key"_s, u"support_address"_s}, {u"value"_s, u"help@example.org"_s}}), u"Office setting support address: help@example.org"_s);
        QCOMPARE(said(u"office_edited"_s, {{u"key"_s, u"one_per_client_per_day"_s}, {u"value"_s, true}}), u"Office setting one message per client and day: on"_s);
        QCOMPARE(said(u"office_edited"_s, {{u"key"_s, u"sending"_s}, {u"value"_s, u"off"_s}}), u"Office setting sending: off"_s);
        QCOMPARE(said(u"office_edited"_s, {{u"key"_s, u"signature"_s}, {u"value"_s, u""_s}}), u"Office setting signature: nothing"_s);
        QCOMPARE(said(u"consent_given"_s, {{u"rule"_s, u""_s}, {u"source"_s, u"import"_s}}), u"General consent given · imported list"_s);
    }

    void what_this_program_noted_of_a_silent_server_is_said_in_the_readers_language()
    {
        LogEntry entry;
        entry.kind = u"not_taken"_s;
        entry.parameters = {{u"to"_s, u"a@example.org"_s}, {u"step"_s, u"end-14@2026-12-14"_s}, {u"reply"_s, u"no answer in time"_s}};
        QVERIFY(words::logEntry(entry, english).endsWith(u": no answer in time"_s));
        QVERIFY2(words::logEntry(entry, u"da"_s).endsWith(u": intet svar i tide"_s), qPrintable(words::logEntry(entry, u"da"_s)));
        QCOMPARE(words::serverWords(u"550 5.1.1 no such user"_s, u"da"_s), u"550 5.1.1 no such user"_s);
    }

    void what_was_sent_says_to_whom_how_and_which_step()
    {
        QCOMPARE(said(u"sent"_s, {{u"to"_s, u"anna@example.org"_s}, {u"channel"_s, u"email"_s}, {u"subject"_s, u"Your policy ends"_s}, {u"step"_s, u"end-14@2026-12-14"_s}}),
            u"Sent by e-mail to anna@example.org: “Your policy ends” (14 days before the end)"_s);
    }

    void what_was_not_sent_says_why()
    {
        const QString text = said(u"not_sent"_s, {{u"rule"_s, u"Ending policies"_s}, {u"step"_s, u"end-7@2026-12-14"_s}, {u"reason"_s, u"no_consent"_s}, {u"detail"_s, u"general"_s}});
        QCOMPARE(text, u"Not sent (7 days before the end, Ending policies): The client has not given general consent."_s);
    }

    void what_a_person_wrote_stays_as_it_was_written()
    {
        // "clock" is also a code of the chain, and {step} a place in our own patterns.
        QVERIFY(said(u"client_paused"_s, {{u"until"_s, u"2026-12-14"_s}, {u"reason"_s, u"clock"_s}}).endsWith(u"until 14 Dec 2026: clock"_s));
        QVERIFY(said(u"client_added"_s, {{u"name"_s, u"{step} & %1 Kowalski, Jan"_s}}).endsWith(u"{step} & %1 Kowalski, Jan"_s));
    }

    void an_address_that_may_be_used_again_says_why_where_somebody_said_so()
    {
        QCOMPARE(said(u"unsuppressed"_s, {{u"address"_s, u"anna@example.org"_s}}), u"The address anna@example.org may get messages again"_s);
        QCOMPARE(said(u"unsuppressed"_s, {{u"address"_s, u"anna@example.org"_s}, {u"reason"_s, u"asked for it"_s}}),
            u"The address anna@example.org may get messages again: asked for it"_s);
    }

    void lists_of_fields_and_of_overridden_reasons_are_said_in_words()
    {
        QCOMPARE(said(u"client_edited"_s, {{u"fields"_s, QJsonArray{u"name"_s, u"external_id"_s}}}), u"Client edited: name, client number"_s);
        QCOMPARE(said(u"matter_edited"_s, {{u"fields"_s, u"ends, title"_s}}), u"Matter edited: end date, title"_s);
        const QString text = said(u"queued"_s, {{u"to"_s, u"anna@example.org"_s}, {u"override"_s, u"client_paused"_s}, {u"override_reason"_s, u"she asked"_s}});
        QVERIFY2(text.contains(words::reason(Reason::ClientPaused, {}, english)) && text.contains(u"she asked"_s), qPrintable(text));
        QVERIFY(!said(u"queued"_s, {{u"to"_s, u"anna@example.org"_s}, {u"override"_s, u""_s}}).contains(u"although"_s));
    }

    void general_and_specific_consent_read_differently()
    {
        QCOMPARE(said(u"consent_given"_s, {{u"rule"_s, u""_s}, {u"source"_s, u"paper form"_s}}), u"General consent given · paper form"_s);
        QCOMPARE(said(u"consent_withdrawn"_s, {{u"rule"_s, u"Ending policies"_s}, {u"source"_s, u"phone"_s}}), u"Consent withdrawn for “Ending policies” · phone"_s);
    }

    void a_channel_is_switched_on_or_off_in_words()
    {
        QCOMPARE(said(u"channel_switched"_s, {{u"channel"_s, u"sms"_s}, {u"on"_s, false}}), u"The client takes no messages by SMS"_s);
        QCOMPARE(said(u"channel_switched"_s, {{u"channel"_s, u"email"_s}, {u"on"_s, true}}), u"The client takes messages by e-mail again"_s);
    }

    void a_kind_of_a_newer_program_is_shown_as_it_stands() { QCOMPARE(said(u"brand_new"_s, {}), u"brand_new"_s); }
};

QTEST_GUILESS_MAIN(TestLogText)
#include "test_log_text.moc"
