#include "domain/text/template.h"
#include "domain/text/template_tokens.h"
#include "words/words.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

namespace {

const auto english = u"en"_s;

/// Every code an error of this tree carries, with the file it is made in.
QHash<QString, QString> codesInSources()
{
    // In ui `refuse` takes the name of a field, not a code.
    static const QRegularExpression made(uR"re((?:ErrorKind::\w+\s*,|\brefused?\()\s*u"([a-z_]+)"_s)re"_s), onScreen(uR"re(ErrorKind::\w+\s*,\s*u"([a-z_]+)"_s)re"_s);
    QHash<QString, QString> found;
    for (const QString &floor : {u"src"_s, u"app"_s, u"ui"_s}) {
        QDirIterator files(QStringLiteral(DESKBELL_SOURCE_DIR) + u'/' + floor, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto matches = (floor == u"ui"_s ? onScreen : made).globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                found.insert(matches.next().captured(1), files.fileName());
        }
    }
    return found;
}

const QList<ErrorKind> kinds{ErrorKind::NotFound, ErrorKind::Busy, ErrorKind::Rejected, ErrorKind::NotAllowed, ErrorKind::Temporary, ErrorKind::Corrupt, ErrorKind::Unexpected};

} // namespace

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_day_in_a_sentence_is_said_as_the_reader_writes_it()
    {
        QCOMPARE(words::error({ErrorKind::Rejected, u"renewal_not_later"_s, u"2025-11-27"_s, {}}, u"en"_s).message, u"The new end 27 Nov 2025 is not later than the old one."_s);
    }

    void every_code_of_the_sources_has_words_of_its_own()
    {
        const auto codes = codesInSources();
        QVERIFY2(codes.size() > 60, qPrintable(QString::number(codes.size()))); // else the search has gone blind
        QStringList wordless;
        for (auto code = codes.begin(); code != codes.end(); ++code) {
            // What only stands in for an unknown code says the code itself.
            const QString nobody = words::error({ErrorKind::Temporary, u"no_such_code"_s, u"here"_s, {}}, english).message;
            if (words::error({ErrorKind::Temporary, code.key(), u"here"_s, {}}, english).message == nobody)
                wordless.append(code.key() + u" in " + code.value());
        }
        QVERIFY2(wordless.isEmpty(), qPrintable(wordless.join(u'\n')));
    }

    void an_error_never_scolds_and_always_says_what_to_do_next()
    {
        static const QRegularExpression scolding(u"\\b(invalid|illegal|fatal|sql)\\b|%\\d|\\{|null"_s, QRegularExpression::CaseInsensitiveOption);
        const QStringList codes = codesInSources().keys() + QStringList{u"no_such_code"_s};
        for (const QString &code : codes)
            for (const ErrorKind kind : kinds)
                for (const QString &detail : {u"x"_s, QString()}) {
                    const words::ErrorText text = words::error({kind, code, detail, {}}, english);
                    QVERIFY2(!text.message.isEmpty() && !text.next.isEmpty(), qPrintable(code));
                    QVERIFY2(text.next.endsWith(u'.') || text.next.endsWith(u"…"_s), qPrintable(code + u": "_s + text.next));
                    QVERIFY2(!scolding.match(text.message + text.next).hasMatch(), qPrintable(text.message + u' ' + text.next));
                    QVERIFY2(!text.message.contains(code) || !code.contains(u'_'), qPrintable(text.message)); // codes are ours, not theirs
                }
    }

    void what_stands_in_brackets_is_written_as_the_texts_of_that_language_write_it()
    {
        for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s}) {
            const TemplateKeywords keywords = templateKeywords(language);
            const words::ErrorText open = words::error({ErrorKind::Rejected, u"unclosed_if"_s, u"x"_s, {}}, language);
            QVERIFY2(open.message.contains(u'[' + keywords.ifThere + u" …]"_s), qPrintable(open.message));
            QVERIFY2(open.next.contains(u'[' + keywords.endIf + u']'), qPrintable(open.next));
            const words::ErrorText unknown = words::error({ErrorKind::Rejected, u"unknown_variable"_s, u"clinet"_s, {}}, language);
            QVERIFY2(unknown.message.contains(u"[clinet]"_s), qPrintable(unknown.message)); // as it was typed
            QVERIFY2(unknown.next.contains(u'[' + variableName(u"end_date"_s, language) + u']'), qPrintable(unknown.next));
            const auto codes = codesInSources();
            for (auto code = codes.keyBegin(); code != codes.keyEnd(); ++code) {
                const words::ErrorText text = words::error({ErrorKind::Rejected, *code, u"x"_s, {}}, language);
                for (const QString &each : {text.message, text.next})
                    QCOMPARE(each, words::inBrackets(each, language));
            }
        }
    }

    void a_page_pasted_into_a_field_does_not_come_back_in_the_sentence_about_it()
    {
        const QString page = u"begin "_s + QString(100'000, u'x') + u" end"_s;
        for (const QString &code : {u"bad_address"_s, u"bad_value"_s, u"usage_unexpected"_s, u"no_file"_s}) {
            const QString said = words::error({ErrorKind::Rejected, code, page, {}}, english).message;
            QVERIFY2(said.size() < 300 && said.contains(u"begin "_s) && said.contains(u" end"_s), qPrintable(said.left(400)));
        }
        QCOMPARE(words::error({ErrorKind::Rejected, u"text_too_large"_s, u"200"_s, u"name"_s}, english).message, u"This is too long: at most 200 characters fit here."_s);
    }

    void the_wrong_part_of_the_days_is_named_S3_10()
    {
        QVERIFY(words::error({ErrorKind::Rejected, u"bad_days"_s, u"x"_s, u"days"_s}, english).message.contains(u"“x”"_s));
        QCOMPARE(words::error({ErrorKind::Rejected, u"bad_days"_s, {}, u"days"_s}, english).message, u"No days are given."_s);
    }

    void a_detail_that_looks_like_a_placeholder_stays_as_it_was_typed()
    {
        QVERIFY(words::error({ErrorKind::Rejected, u"bad_address"_s, u"%1 %2"_s, {}}, english).message.contains(u"“%1 %2”"_s));
    }

    void the_next_step_names_the_words_there_are_or_the_ends_of_the_range()
    {
        QCOMPARE(words::useOneOf({u"email"_s, u"sms"_s}, english), u"Use one of: email, sms."_s);
        QCOMPARE(words::useNumber(1, 10, english), u"Write a whole number from 1 to 10."_s);
    }

    void nothing_given_is_said_without_empty_quotation_marks()
    {
        for (const QString &code : {u"bad_number"_s, u"bad_value"_s, u"bad_zone"_s, u"bad_language"_s, u"bad_preset"_s, u"bad_instant"_s, u"unknown_type"_s, u"bad_key"_s,
                                    u"usage_bad_id"_s, u"bad_weekdays"_s, u"roles_as_text"_s}) {
            const QString said = words::error({ErrorKind::Rejected, code, {}, {}}, english).message;
            QVERIFY2(!said.contains(u"…"_s) && !said.contains(u'“'), qPrintable(said));
        }
    }

    void what_the_chain_refused_is_said_in_the_chains_words()
    {
        const words::ErrorText text = words::error({ErrorKind::NotAllowed, u"no_contact_point"_s, u"email"_s, {}}, english);
        QCOMPARE(text.message, words::reason(Reason::NoContactPoint, u"email"_s, english));
        QCOMPARE(text.next, words::fix(Reason::NoContactPoint, english) + u'.');
        // A server refused this address; nobody typed it wrongly.
        QCOMPARE(words::error({ErrorKind::NotAllowed, u"bad_address"_s, u"ewa@example.org"_s, {}}, english).message, u"The address ewa@example.org cannot be used."_s);
        QVERIFY(words::error({ErrorKind::Rejected, u"bad_address"_s, u"ewa(at)example.org"_s, {}}, english).message.contains(u"is not an e-mail address"_s));
    }

    void what_a_message_cannot_be_made_to_do_names_its_state_as_the_screen_does()
    {
        QCOMPARE(words::error({ErrorKind::NotAllowed, u"cannot_cancel"_s, u"sent"_s, {}}, english).message, u"The message cannot be cancelled any more. Its state is “Sent”."_s);
        for (const QString &code : {u"cannot_cancel"_s, u"cannot_resend"_s, u"not_unknown"_s})
            for (const QString &language : {u"en"_s, u"fi"_s, u"da"_s, u"pl"_s})
                for (const auto &[state, word] : codes<MessageState>()) {
                    const QString said = words::error({ErrorKind::NotAllowed, code, QString(word), {}}, language).message;
                    QVERIFY2(said.contains(words::state(state, language)), qPrintable(said));
                }
    }

    void what_cannot_be_overridden_is_named_by_its_sentence()
    {
        const QString said = words::error({ErrorKind::Rejected, u"not_overridable"_s, u"client_inactive"_s, {}}, english).message;
        QCOMPARE(said, u"This cannot be overridden: The client is inactive."_s);
        QCOMPARE(words::error({ErrorKind::Rejected, u"not_overridable"_s, u"x"_s, {}}, english).message, u"This cannot be overridden: x"_s);
    }

    void a_stopped_channel_says_why_what_next_and_the_servers_own_words()
    {
        QStringList seen;
        for (const QString &code : {u"login_refused"_s, u"certificate_name"_s, u"certificate_expired"_s, u"certificate_untrusted"_s, u"no_starttls"_s, u"sender_refused"_s,
                                    u"no_password"_s, u"bad_settings"_s, u"something_new"_s}) {
            const QString said = words::channelStop(code, u"535 5.7.8 no"_s, english);
            QVERIFY2(said.endsWith(u"(535 5.7.8 no)"_s), qPrintable(said));
            QVERIFY2(said.count(u". "_s) >= 1, qPrintable(said)); // what happened, and what to do
            QVERIFY2(!seen.contains(said), qPrintable(code));
            seen.append(said);
        }
        QVERIFY(!words::channelStop(u"login_refused"_s, {}, english).contains(u'('));
    }
};

QTEST_GUILESS_MAIN(TestErrors)
#include "test_errors.moc"
