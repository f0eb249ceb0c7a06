#include "words/words.h"

#include <QTest>

using namespace deskbell;
using namespace Qt::StringLiterals;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_short_day_is_said_in_one_way_with_the_year_only_when_it_is_another_one_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("thisYear");
        QTest::addColumn<QString>("nextYear");
        QTest::newRow("en") << u"en"_s << u"5 Dec"_s << u"5 Jun 2027"_s;
        QTest::newRow("fi") << u"fi"_s << u"5.12."_s << u"5.6.2027"_s;
        QTest::newRow("da") << u"da"_s << u"5. dec."_s << u"5. jun. 2027"_s;
        QTest::newRow("pl") << u"pl"_s << u"5 gru"_s << u"5 cze 2027"_s;
    }
    void a_short_day_is_said_in_one_way_with_the_year_only_when_it_is_another_one()
    {
        QFETCH(QString, language);
        QFETCH(QString, thisYear);
        QFETCH(QString, nextYear);
        const QDate today(2026, 11, 22);
        QCOMPARE(words::shortDate(QDate(2026, 12, 5), today, language), thisYear);
        QCOMPARE(words::shortDate(QDate(2027, 6, 5), today, language), nextYear);
    }
};

QTEST_GUILESS_MAIN(TestDates)
#include "test_dates.moc"
