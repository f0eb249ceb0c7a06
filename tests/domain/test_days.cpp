#include "domain/text/days.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

using Days = std::vector<int>;

class TestDays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreReadAsACommaListLargestFirstWithoutRepeats_S3_10_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Days>("days");
        QTest::newRow("as the guide writes it") << u"21, 14, 7"_s << Days{21, 14, 7};
        QTest::newRow("no spaces") << u"21,14,7"_s << Days{21, 14, 7};
        QTest::newRow("many spaces") << u"  7 ,\t14 , 21  "_s << Days{21, 14, 7};
        QTest::newRow("repeats") << u"7, 14, 7, 7, 14"_s << Days{14, 7};
        QTest::newRow("one") << u"30"_s << Days{30};
        QTest::newRow("the last day itself and a leap year") << u"0, 366"_s << Days{366, 0};
        QTest::newRow("leading zeros") << u"007"_s << Days{7};
    }
    void daysAreReadAsACommaListLargestFirstWithoutRepeats_S3_10()
    {
        QFETCH(QString, typed);
        QFETCH(Days, days);
        const Result<Days> read = daysList(typed);
        QVERIFY(read.has_value());
        QCOMPARE(*read, days);
    }

    void anythingElseIsRefusedAtTheFieldNamingTheWrongPart_S3_10_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("a letter") << u"21, x, 7"_s << u"x"_s;
        QTest::newRow("below zero") << u"-1"_s << u"-1"_s;
        QTest::newRow("more than a year") << u"21, 400"_s << u"400"_s;
        QTest::newRow("just more than a year") << u"367"_s << u"367"_s;
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("only spaces") << u"   "_s << QString();
        QTest::newRow("half a day") << u"7.5"_s << u"7.5"_s;
        QTest::newRow("no comma") << u"21 14"_s << u"21 14"_s;
        QTest::newRow("semicolon") << u"21; 14"_s << u"21; 14"_s;
        QTest::newRow("a plus") << u"+7"_s << u"+7"_s;
        QTest::newRow("too big for a number") << u"99999999999999999999"_s << u"99999999999999999999"_s;
        QTest::newRow("digits of another script") << u"٧"_s << u"٧"_s;
        QTest::newRow("hexadecimal") << u"0x7"_s << u"0x7"_s;
        QTest::newRow("NUL") << QString(u"7\0"_s) << QString(u"7\0"_s);
    }
    void anythingElseIsRefusedAtTheFieldNamingTheWrongPart_S3_10()
    {
        QFETCH(QString, typed);
        QFETCH(QString, wrong);
        const Result<Days> read = daysList(typed);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::Rejected);
        QCOMPARE(read.error().code, u"bad_days"_s);
        QCOMPARE(read.error().detail, wrong);
        QCOMPARE(read.error().field, u"days"_s);
    }

    void anEmptyPartIsSaidToBeOneAndTheWholeTextIsNamed_S3_10_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("between two commas") << u"21, 14,,7"_s << u"days_gap"_s;
        QTest::newRow("spaces between") << u"21, ,7"_s << u"days_gap"_s;
        QTest::newRow("a comma at the end") << u"21,"_s << u"days_comma"_s;
        QTest::newRow("a comma at the beginning") << u",21"_s << u"days_comma"_s;
        QTest::newRow("only a comma") << u","_s << u"days_comma"_s;
    }
    void anEmptyPartIsSaidToBeOneAndTheWholeTextIsNamed_S3_10()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        const Result<Days> read = daysList(typed);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().detail, typed);
        QCOMPARE(read.error().field, u"days"_s);
    }

    void numbersOfARuleFileAreCheckedTheSame()
    {
        QCOMPARE(checkedDays({7, 21, 7, 14}).value(), (Days{21, 14, 7}));
        QCOMPARE(checkedDays({0, 366}).value(), (Days{366, 0}));
        QCOMPARE(checkedDays({}).error().detail, QString());
        QCOMPARE(checkedDays({7, -1}).error().detail, u"-1"_s);
        QCOMPARE(checkedDays({400}).error().detail, u"400"_s);
    }
};

QTEST_GUILESS_MAIN(TestDays)
#include "test_days.moc"
