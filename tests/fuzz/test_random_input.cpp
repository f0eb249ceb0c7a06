#include "domain/reminding/rule_file.h"
#include "domain/text/address.h"
#include "domain/text/days.h"
#include "domain/text/fold.h"
#include "domain/text/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>
#include <array>
#include <ranges>

using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20'000;

/// Text out of pieces that mean something to the reader under test, and of anything else; the same for the same seed.
class RandomText {
public:
    RandomText(quint32 seed, const QStringList &pieces) : m_random(seed), m_pieces(pieces) {}

    QString next()
    {
        QString text;
        const int length = m_random.bounded(12);
        for (int i = 0; i < length; ++i) {
            switch (m_random.bounded(6)) {
            case 0: text += QChar(static_cast<char16_t>(m_random.bounded(0x10000))); break; // also controls and half surrogates
            case 1: text += QChar(static_cast<char16_t>(m_random.bounded(0x80))); break;
            default: text += m_pieces.at(m_random.bounded(static_cast<int>(m_pieces.size()))); break;
            }
        }
        if (m_random.bounded(500) == 0)
            text = text.repeated(200);
        return text;
    }

    QJsonValue nextValue(int depth = 0)
    {
        switch (m_random.bounded(depth > 3 ? 5 : 7)) {
        case 0: return QJsonValue();
        case 1: return m_random.bounded(2) == 0;
        case 2: return m_random.bounded(800) - 200;
        case 3: return m_random.generateDouble() * 1e18 - 5e17;
        case 4: return next();
        case 5: {
            QJsonArray array;
            for (int i = m_random.bounded(5); i > 0; --i)
                array.append(nextValue(depth + 1));
            return array;
        }
        default: return nextObject(depth + 1);
        }
    }

    QJsonObject nextObject(int depth = 0)
    {
        QJsonObject object;
        for (int i = m_random.bounded(6); i > 0; --i)
            object.insert(m_pieces.at(m_random.bounded(static_cast<int>(m_pieces.size()))), nextValue(depth + 1));
        return object;
    }

    int bounded(int below) { return m_random.bounded(below); }

private:
    QRandomGenerator m_random;
    QStringList m_pieces;
};

bool isRefusal(const Error &error)
{
    return error.kind == ErrorKind::Rejected && !error.code.isEmpty();
}

} // namespace

/// Whatever is typed, pasted or imported: an answer or a clear refusal, never a crash, and what is accepted holds its promises.
class TestRandomInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsParsedOrRefused()
    {
        RandomText random(1, {u"["_s, u"]"_s, u"[client]"_s, u"[if "_s, u"[if not "_s, u"title]"_s, u"[end if]"_s, u"klient"_s, u" "_s, u"\n"_s, u"[if title]"_s, u"ż"_s});
        int parsed = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString source = random.next();
            const Result<TextTemplate> result = TextTemplate::parse(source);
            if (!result) {
                QVERIFY2(isRefusal(result.error()), qPrintable(source));
                continue;
            }
            ++parsed;
            const QHash<QString, QString> empty;
            QVERIFY(result->render(empty).size() <= source.size());
            QVERIFY(result->missing({{u"client"_s, u"x"_s}, {u"title"_s, u"x"_s}}).isEmpty());
        }
        QVERIFY2(parsed > rounds / 20 && parsed < rounds, qPrintable(QString::number(parsed))); // both ways were walked
    }

    void anAddressIsOneMailboxOrRefused()
    {
        RandomText random(2, {u"anna"_s, u"@"_s, u"."_s, u"example"_s, u"org"_s, u"@example.org"_s, u"-"_s, u"\""_s, u"\\"_s, u"<"_s, u">"_s, u","_s, u" "_s, u"\r\n"_s,
                              u"żółw"_s, QString(QChar(0)), u"xn--"_s});
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString typed = random.next();
            const Result<QString> result = emailAddress(typed);
            if (!result) {
                QVERIFY2(isRefusal(result.error()), qPrintable(typed));
                continue;
            }
            ++accepted;
            QCOMPARE(result->count(QLatin1Char('@')), 1);
            QVERIFY(std::ranges::none_of(*result, [](QChar each) { return each.unicode() <= 0x20 || each.unicode() == 0x7f || each.isSpace(); }));
            QCOMPARE(emailAddress(*result).value(), *result); // stable
            const QString envelope = withAsciiDomain(*result);
            QVERIFY(std::ranges::all_of(envelope.sliced(envelope.indexOf(QLatin1Char('@'))), [](QChar each) { return each.unicode() < 0x80; }));
            QVERIFY(envelope.toUtf8().size() <= 254);
        }
        QVERIFY2(accepted > 100 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void aPhoneNumberIsE164OrRefused()
    {
        RandomText random(3, {u"+48"_s, u"501"_s, u"234 567"_s, u"00"_s, u"("_s, u")"_s, u"-"_s, u" "_s, u"040"_s, u"1234567"_s, u";ext=1"_s, u"#"_s});
        const std::array countries{u"PL"_s, u"FI"_s, u"DK"_s, QString(), u"QQ"_s};
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString typed = random.next();
            const Result<QString> result = phoneNumber(typed, countries.at(static_cast<std::size_t>(random.bounded(5))));
            if (!result) {
                QVERIFY2(isRefusal(result.error()), qPrintable(typed));
                continue;
            }
            ++accepted;
            QVERIFY2(result->startsWith(QLatin1Char('+')) && result->size() <= 16, qPrintable(*result));
            QVERIFY(std::ranges::all_of(result->sliced(1), [](QChar each) { return each >= QLatin1Char('0') && each <= QLatin1Char('9'); }));
        }
        QVERIFY2(accepted > 100 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void aListOfDaysIsSortedAndInRangeOrRefused()
    {
        RandomText random(4, {u"21"_s, u"14"_s, u"7"_s, u","_s, u", "_s, u" "_s, u"0"_s, u"366"_s, u"367"_s, u"-"_s, u"x"_s});
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            const QString typed = random.next();
            const Result<std::vector<int>> result = daysList(typed);
            if (!result) {
                QVERIFY2(isRefusal(result.error()) && result.error().field == "days"_L1, qPrintable(typed));
                continue;
            }
            ++accepted;
            QVERIFY(!result->empty() && result->front() <= 366 && result->back() >= 0);
            QVERIFY(std::ranges::adjacent_find(*result, std::ranges::less_equal()) == result->end());
        }
        QVERIFY2(accepted > 100 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void aRuleFileIsReadOrRefusedNamingAField()
    {
        RandomText random(5, {u"name"_s, u"types"_s, u"trigger"_s, u"kind"_s, u"days"_s, u"before_end"_s, u"by_hand"_s, u"window"_s, u"from"_s, u"to"_s, u"weekdays"_s, u"at"_s,
                              u"08:00"_s, u"roles"_s, u"client"_s, u"policy"_s, u"lateness_days"_s, u"route"_s, u"email"_s, u"on"_s, u"report"_s, u"template"_s, u"hours"_s});
        const QStringList types{u"policy"_s};
        int accepted = 0;
        for (int i = 0; i < rounds; ++i) {
            // Half of them are a sound rule with some keys spoilt, or hardly any would pass the first check.
            QJsonObject rule = random.nextObject();
            if (random.bounded(2) == 0) {
                rule.insert("name"_L1, u"Ending"_s);
                rule.insert("types"_L1, QJsonArray{u"policy"_s});
                rule.insert("trigger"_L1, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{random.bounded(500)}}});
            }
            const Result<RuleFile> result = ruleFromJson(rule, types);
            if (!result) {
                QVERIFY2(isRefusal(result.error()) && !result.error().field.isEmpty(), QJsonDocument(rule).toJson().constData());
                continue;
            }
            ++accepted;
            const QJsonObject written = ruleToJson(result->name, result->on, result->version);
            const Result<RuleFile> again = ruleFromJson(written, types);
            QVERIFY(again.has_value());
            QCOMPARE(ruleToJson(again->name, again->on, again->version), written);
        }
        QVERIFY2(accepted > 100 && accepted < rounds, qPrintable(QString::number(accepted)));
    }

    void foldingAndOneLineAreStable()
    {
        RandomText random(6, {u"Łukasz"_s, u"ß"_s, u"\r\n"_s, u"  "_s, u"İ"_s, u"\u0301"_s, u"ﬁ"_s, QString(QChar(0)), u"+48 "_s, u"한"_s});
        for (int i = 0; i < rounds; ++i) {
            const QString text = random.next();
            const QString plain = folded(text);
            QCOMPARE(folded(plain), plain);
            QCOMPARE(plain.simplified(), plain);
            const QString line = oneLine(text);
            QCOMPARE(oneLine(line), line);
            QVERIFY(!line.contains(QLatin1Char('\n')) && !line.contains(QLatin1Char('\r')) && !line.contains(QChar(0)));
            QVERIFY(!sortKey(text, u"pl"_s).contains('\0'));
        }
    }
};

QTEST_GUILESS_MAIN(TestRandomInput)
#include "test_random_input.moc"
