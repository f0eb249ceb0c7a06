#include "domain/text/address.h"
#include "domain/text/fold.h"

#include <QRandomGenerator>
#include <QTest>
#include <array>

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

/// What the targets of libFuzzer leave aside: phone numbers and folding, for which random pieces do. An answer or a clear refusal, never a crash.
class TestRandomInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
