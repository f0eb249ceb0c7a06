#include "tests/engine/worked_office.h"

using namespace deskbell;
using namespace deskbell::worked;

/// An office that moves, or was set up in the wrong zone: the days are civil, so each step still goes once.
class TestZoneChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStepGoesOnceWhereverAndWheneverTheOfficeMoves_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<int>("hour");
        for (const char *zone : {"Europe/Helsinki", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago"})
            for (const int hour : {0, 8, 19})
                QTest::addRow("%s on the 30th at %d", zone, hour) << QString::fromLatin1(zone) << hour;
    }
    void eachStepGoesOnceWhereverAndWheneverTheOfficeMoves()
    {
        QFETCH(QString, zone);
        QFETCH(int, hour);
        TestOffice office;
        office.clock.to(on({2026, 11, 22}));
        office.work();
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.script.accepted.size(), size_t(1));
        for (const QTime time : {QTime(0, 0), QTime(8, 0), QTime(14, 0)}) // of the 30th, the day of the 14
            if (time.hour() <= hour) {
                office.clock.to(on({2026, 11, 30}, time));
                office.work();
            }
        office.clock.to(std::max(office.clock.now(), on({2026, 11, 30}, QTime(hour, 0))));
        office.by.at = office.clock.now();
        OfficeEdit move;
        move.zone = zone;
        must(office.commands->editOffice(move, office.by));
        for (int i = 0; i < 16 * 4; ++i) {
            office.clock.pass(6h);
            office.work();
        }
        QStringList steps;
        for (const Message &each : office.messages())
            if (each.state == MessageState::Sent)
                steps.prepend(each.occurrenceKey);
        QCOMPARE(steps, (QStringList{u"end-21@2026-12-14"_s, u"end-14@2026-12-14"_s, u"end-7@2026-12-14"_s}));
        QCOMPARE(office.script.accepted.size(), size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestZoneChanges)
#include "test_zone_changes.moc"
