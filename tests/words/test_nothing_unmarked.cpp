#include "domain/values/codes.h"
#include "words/finding_text.h"
#include "words/holiday_text.h"
#include "words/import_text.h"
#include "words/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

/// A catalogue that lupdate has found in the sources of this build, each sentence with a mark in front: what comes without is one nobody can translate.
const auto marked = u"marked"_s;
const QChar mark = u'§';

/// The codes a table of src/words has entries for, translatable or not.
QStringList codesIn(const QString &file)
{
    static const QRegularExpression entry(uR"re([{(]u?"([a-z0-9_]+)"_(?:s|L1), )re"_s);
    QFile source(QStringLiteral(DESKBELL_SOURCE_DIR) + u"/src/words/"_s + file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QStringList codes;
    auto matches = entry.globalMatch(QString::fromUtf8(source.readAll()));
    while (matches.hasNext())
        codes.append(matches.next().captured(1));
    return codes;
}

QStringList unmarkedIn(const QString &file, const std::function<QString(const QString &)> &say)
{
    QStringList unmarked;
    for (const QString &code : codesIn(file))
        if (const QString said = say(code); !said.contains(mark))
            unmarked.append(code + u": "_s + said);
    return unmarked;
}

RuleVersion plainRule()
{
    RuleVersion version;
    version.types = {u"policy"_s, u"motor-policy"_s};
    version.trigger.days = {21, 7};
    return version;
}

} // namespace

/// Whatever is said to people can be said in another language.
class TestNothingUnmarked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void the_catalogue_of_this_build_is_there()
    {
        QCOMPARE(words::spoken(marked), marked);
    }

    void every_word_for_a_value_can_be_translated()
    {
        const auto all = [](auto values, const auto &say) {
            for (const auto &[value, code] : values)
                QVERIFY2(say(value).startsWith(mark), code.data());
        };
        all(codes<Reason>(), [](Reason each) { return words::fix(each, marked); });
        all(codes<MessageState>(), [](MessageState each) { return words::state(each, marked); });
        all(codes<Receipt>(), [](Receipt each) { return words::receipt(each, marked); });
        all(codes<Role>(), [](Role each) { return words::role(each, marked); });
        all(codes<MatterState>(), [](MatterState each) { return words::matterState(each, marked); });
        for (const QString &detail : {QString(), u"email"_s, u"sms"_s, u"today"_s, u"general"_s, u"specific"_s, u"closed"_s, u"cancelled"_s, u"2026-12-14"_s, u"christmas_day"_s, u"login"_s})
            all(codes<Reason>(), [&](Reason each) { return words::reason(each, detail, marked); });
    }

    void every_error_and_what_to_do_next_can_be_translated()
    {
        const QStringList codes = codesIn(u"error_text.cpp"_s);
        QVERIFY2(codes.size() > 100, qPrintable(QString::number(codes.size()))); // else the search has gone blind
        for (const QString &code : codes + QStringList{u"no_such_code"_s})
            for (const ErrorKind kind : {ErrorKind::NotFound, ErrorKind::Busy, ErrorKind::Rejected, ErrorKind::NotAllowed, ErrorKind::Temporary, ErrorKind::Corrupt, ErrorKind::Unexpected})
                for (const QString &detail : {u"x"_s, QString()}) {
                    const words::ErrorText text = words::error({kind, code, detail, {}}, marked);
                    QVERIFY2(text.message.startsWith(mark), qPrintable(code + u": "_s + text.message));
                    QVERIFY2(text.next.startsWith(mark), qPrintable(code + u": "_s + text.next));
                }
        for (const QString &code : {u"login_refused"_s, u"certificate_changed"_s, u"certificate_name"_s, u"tls_refused"_s, u"something_new"_s})
            QCOMPARE(words::channelStop(code, {}, marked).count(mark), 2);
    }

    void every_entry_of_the_tables_can_be_translated_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("least");
        for (const auto &[file, least] : {std::pair{"log_text.cpp", 50}, {"finding_text.cpp", 15}, {"import_text.cpp", 15}, {"holiday_text.cpp", 20}, {"provider_text.cpp", 5}})
            QTest::newRow(file) << QString::fromLatin1(file) << least;
    }
    void every_entry_of_the_tables_can_be_translated()
    {
        QFETCH(QString, file);
        QFETCH(int, least);
        QVERIFY2(codesIn(file).size() >= least, qPrintable(QString::number(codesIn(file).size())));
        const QHash<QString, std::function<QString(const QString &)>> sayers{
            {u"log_text.cpp"_s, [](const QString &code) { return logged(code); }},
            {u"finding_text.cpp"_s, [](const QString &code) { return words::finding(code, marked); }},
            {u"import_text.cpp"_s, [](const QString &code) { return words::importProblem(code, marked); }},
            {u"holiday_text.cpp"_s, [](const QString &code) { return words::holiday(code, marked); }},
            {u"provider_text.cpp"_s, [](const QString &code) { return words::providerNote(code, marked); }},
        };
        const QStringList unmarked = unmarkedIn(file, sayers.value(file));
        QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join(u'\n')));
    }

    void a_rule_is_said_in_words_that_can_be_translated()
    {
        const auto said = [](const auto &change) {
            RuleVersion version = plainRule();
            change(version);
            return words::ruleSentence(version, marked);
        };
        const QString plain = words::ruleSentence(plainRule(), marked);
        QVERIFY2(plain.startsWith(mark), qPrintable(plain));
        QVERIFY2(plain.count(mark) == 6, qPrintable(plain)); // days, “and”, “or”, tell, the client, by e-mail
        for (const Route route : {Route::Email, Route::Sms, Route::First, Route::Both})
            QCOMPARE(said([&](RuleVersion &version) { version.route = route; }).count(mark), plain.count(mark));
        for (const std::vector<int> &days : {std::vector{0}, {1}, {2}})
            QVERIFY(said([&](RuleVersion &version) { version.trigger.days = days; }).startsWith(mark));
        QVERIFY(said([](RuleVersion &version) { version.trigger.kind = TriggerKind::ByHand; }).startsWith(mark));

        // Each condition brings words of its own.
        const std::vector<std::function<void(RuleVersion &)>> conditions{
            [](RuleVersion &version) { version.to = Recipients::First; },
            [](RuleVersion &version) { version.weekdays = {1}; },
            [](RuleVersion &version) { version.windowFrom = QTime(9, 0); },
            [](RuleVersion &version) { version.holidays = Holidays::Hold; },
            [](RuleVersion &version) { version.consent = ConsentNeed::General; },
            [](RuleVersion &version) { version.consent = ConsentNeed::Specific; },
        };
        for (const auto &condition : conditions) {
            const QString more = said(condition);
            QVERIFY2(more.count(mark) == plain.count(mark) + 1, qPrintable(more));
        }
        QVERIFY(said([](RuleVersion &version) { version.roles = {Role::Client, Role::Ubo}; }).count(mark) > plain.count(mark));
        for (const QString &step : {u"end-0@2026-12-14"_s, u"end-1@2026-12-14"_s, u"end-14@2026-12-14"_s, u"by_hand@x"_s})
            QVERIFY2(words::stepName(step, marked).startsWith(mark), qPrintable(step));
    }

private:
    /// A kind of the log, or a field's name, which only stands in an entry about an edit.
    static QString logged(const QString &code)
    {
        LogEntry entry;
        entry.kind = code;
        entry.parameters = {{u"fields"_s, code}};
        if (QString said = words::logEntry(entry, marked); said.contains(mark))
            return said;
        entry.kind = u"client_edited"_s;
        return words::logEntry(entry, marked).section(u':', 1);
    }
};

QTEST_GUILESS_MAIN(TestNothingUnmarked)
#include "test_nothing_unmarked.moc"
