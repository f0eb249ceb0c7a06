#include "domain/reminding/occurrence.h"
#include "domain/text/dates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

class TestTypedDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDayIsReadHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        const QDate eve(2026, 12, 31);
        for (const QString &typed : {u"31.12.2026"_s, u"2026-12-31"_s, u"31/12/2026"_s, u"31-12-2026"_s, u"2026.12.31"_s, u" 31. 12. 2026 "_s, u"2026-12-31 08:00"_s})
            QTest::newRow(qPrintable(typed)) << typed << eve;
        for (const QString &typed : {u""_s, u"31.12.26"_s, u"31.2.2026"_s, u"12/31/2026"_s, u"31.12-2026"_s, u"9999-12-31"_s, u"0206-12-31"_s, u"tomorrow"_s, u"31.12.2026x"_s})
            QTest::newRow(qPrintable(u"none: "_s + typed)) << typed << QDate();
    }
    void aDayIsReadHoweverItIsWritten()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        QCOMPARE(typedDate(typed), day);
    }

    void anEndMovedByAtMostFourteenDaysIsACorrection()
    {
        const QDate end(2026, 12, 6);
        QVERIFY(isCorrection(end, end.addDays(14)));
        QVERIFY(isCorrection(end, end.addDays(-14)));
        QVERIFY(!isCorrection(end, end.addDays(15)));
        QVERIFY(!isCorrection(end, end.addDays(-15)));
        QVERIFY(!isCorrection({}, end));
        QVERIFY(!isCorrection(end, {}));
    }
};

QTEST_GUILESS_MAIN(TestTypedDates)
#include "test_typed_dates.moc"
