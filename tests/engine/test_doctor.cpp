#include "tests/engine/worked_office.h"

#include "store/log_chain.h"

using namespace deskbell;
using namespace deskbell::worked;

/// `doctor --verify` sees each promise that is broken: in an office with one sent message, broken on purpose and taken back again.
class TestDoctor : public QObject {
    Q_OBJECT

    static QStringList found(TestOffice &office)
    {
        QStringList codes;
        for (const Finding &each : must(verify(*office.database, office.clock.now()))) {
            if (each.text == each.code)
                qFatal("%s has no words", qPrintable(each.code));
            codes.append(each.code);
        }
        return codes;
    }

private Q_SLOTS:
    void anOfficeThatMovedToAnotherZoneIsNotBlamedForItsOldHours()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1);
        office.by.at = on({2026, 11, 24});
        OfficeEdit move;
        move.zone = u"Europe/London"_s; // where it was seven
        must(office.commands->editOffice(move, office.by));
        QCOMPARE(found(office), QStringList());
        must(office.database->execute("test", u"UPDATE attempt SET wire_started_at = %1"_s.arg(on({2026, 11, 25}).ms)));
        QVERIFY(found(office).contains(u"outside_window"_s)); // seven again, and it knew
        must(office.database->execute("test", u"UPDATE attempt SET wire_started_at = %1"_s.arg(on({2026, 11, 23}).ms)));
    }

    void aBrokenPromiseIsFound_data()
    {
        QTest::addColumn<QString>("damage");
        const auto another = [](const char *fence, const char *outcome) {
            return u"INSERT INTO attempt(message_id, fence, incarnation, claimed_at, wire_started_at, ended_at, outcome) "
                   "SELECT message_id, %1, incarnation, claimed_at, wire_started_at, ended_at, '%2' FROM attempt"_s.arg(QLatin1StringView(fence), QLatin1StringView(outcome));
        };
        const auto said = [](const char *kind) {
            return u"INSERT INTO activity(at, who, kind, client_id, matter_id, message_id) SELECT sent_at, 'worker', '%1', client_id, matter_id, id FROM message"_s
                .arg(QLatin1StringView(kind));
        };
        QTest::newRow("accepted_twice") << another("0", "accepted");
        QTest::newRow("wire_after_end") << another("0", "unknown");
        QTest::newRow("gate_after_end") << u"UPDATE attempt SET outcome = 'not_taken', phase = 'connect'"_s;
        QTest::newRow("ended_twice") << said("unknown");
        QTest::newRow("sent_unproven") << u"UPDATE attempt SET outcome = 'not_taken'"_s;
        QTest::newRow("accepted_unsent") << u"UPDATE message SET state = 'unknown'"_s;
        QTest::newRow("attempt_beyond_fence") << u"UPDATE message SET fence = 0"_s;
        QTest::newRow("sending_without_attempt") << u"UPDATE message SET state = 'sending', fence = 9"_s;
        QTest::newRow("attempt_left_open") << u"UPDATE attempt SET ended_at = NULL"_s;
        QTest::newRow("stuck") << u"UPDATE message SET state = 'sending', owner = 'gone'"_s;
        QTest::newRow("sent_unlogged") << u"DROP TRIGGER activity_no_delete; DELETE FROM activity WHERE kind = 'sent'"_s;
        QTest::newRow("logged_unsent") << u"UPDATE message SET state = 'failed'"_s;
        QTest::newRow("resend_unsigned") << u"UPDATE message SET resend_of = id"_s;
        QTest::newRow("wire_too_late") << u"UPDATE message SET expires_at = 1"_s;
        QTest::newRow("told_by_nobody") << u"UPDATE message SET state = 'skipped'"_s;
        QTest::newRow("log_has_gaps") << u"INSERT INTO activity(seq, at, who, kind) VALUES (100000, 0, 'worker', 'beat')"_s;
        QTest::newRow("log_altered") << u"DROP TRIGGER activity_no_update; UPDATE activity SET at = at + 1 WHERE seq = 2"_s;
        QTest::newRow("orphan_row") << u"PRAGMA defer_foreign_keys = ON; UPDATE message SET client_id = 999"_s;
        QTest::newRow("outside_window") << u"UPDATE attempt SET wire_started_at = %1"_s.arg(on({2026, 11, 23}, {20, 0}).ms);
    }
    void aBrokenPromiseIsFound()
    {
        QFETCH(QString, damage);
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        QCOMPARE(office.inState(MessageState::Sent), 1);
        QCOMPARE(found(office), QStringList());
        store::Transaction broken(*office.database); // ends without commit()
        for (const QString &statement : damage.split(u"; "_s))
            must(office.database->execute("test", statement));
        const QStringList codes = found(office);
        QVERIFY2(codes.contains(QLatin1StringView(QTest::currentDataTag())), qPrintable(codes.join(u' ')));
    }

    void row56TheFirstEntryThatWasChangedOutsideDeskbellIsNamed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<qint64>("first");
        const QString free = u"DROP TRIGGER activity_no_update; DROP TRIGGER activity_no_delete; "_s;
        QTest::newRow("a time") << QString(free + u"UPDATE activity SET at = 5 WHERE seq = 3"_s) << qint64(3);
        QTest::newRow("a person") << QString(free + u"UPDATE activity SET who = 'Anna' WHERE seq = 2"_s) << qint64(2);
        QTest::newRow("what happened") << QString(free + u"UPDATE activity SET kind = 'sent' WHERE seq = 2"_s) << qint64(2);
        QTest::newRow("to whom") << QString(free + u"UPDATE activity SET client_id = 77 WHERE seq = 4"_s) << qint64(4);
        QTest::newRow("the words") << QString(free + u"UPDATE activity SET parameters = '{\"x\":1}' WHERE seq = 3"_s) << qint64(3);
        QTest::newRow("the words and their hash") << QString(free + u"UPDATE activity SET parameters = '{}', salt = x'00', content = x'00' WHERE seq = 3"_s) << qint64(3);
        QTest::newRow("two changed places") << QString(free + u"UPDATE activity SET seq = -1 WHERE seq = 3; UPDATE activity SET seq = 3 WHERE seq = 4; UPDATE activity SET seq = 4 WHERE seq = -1"_s) << qint64(3);
        QTest::newRow("taken out") << QString(free + u"DELETE FROM activity WHERE seq = 2"_s) << qint64(3);
        QTest::newRow("added at the end") << u"INSERT INTO activity(seq, at, who, kind) SELECT max(seq) + 1, 0, 'worker', 'sent' FROM activity"_s << qint64(-1);
    }
    void row56TheFirstEntryThatWasChangedOutsideDeskbellIsNamed()
    {
        QFETCH(QString, damage);
        QFETCH(qint64, first);
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        const qint64 last = must(store::logHead(*office.database)).seq;
        QVERIFY(last > 4);
        QCOMPARE(must(store::firstBrokenEntry(*office.database)), qint64(0));
        store::Transaction broken(*office.database); // ends without commit()
        for (const QString &statement : damage.split(u"; "_s))
            must(office.database->execute("test", statement));
        QCOMPARE(must(store::firstBrokenEntry(*office.database)), first < 0 ? last + 1 : first);
    }

    void anEntryWhoseWordsWereErasedStillProvesItself()
    {
        TestOffice office;
        store::Transaction erased(*office.database);
        must(office.database->execute("test", u"UPDATE activity SET parameters = '{}', salt = NULL WHERE seq = 3"_s)); // the one change that is let through
        QCOMPARE(must(store::firstBrokenEntry(*office.database)), qint64(0));
        QVERIFY(!office.database->execute("test", u"UPDATE activity SET who = 'Anna' WHERE seq = 3"_s));
        QVERIFY(!office.database->execute("test", u"DELETE FROM activity WHERE seq = 3"_s));
    }

    void aLogThatWasWrittenAnewAsAWholeIsNotTheOneThisComputerSaw()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        office.work();
        const store::LogHead head = must(store::logHead(*office.database));
        AnchorMark mark;
        mark.seq = head.seq;
        mark.head = head.hash;
        QCOMPARE(must(verify(*office.database, office.clock.now(), mark)).size(), size_t(0));
        mark.head = QByteArray(32, 'x');
        const auto findings = must(verify(*office.database, office.clock.now(), mark));
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings.front().code, u"log_replaced"_s);
        must(office.database->execute("test", u"UPDATE lineage SET cause = 'restored'"_s));
        QCOMPARE(must(verify(*office.database, office.clock.now(), mark)).size(), size_t(0)); // known, held, and asked about
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "test_doctor.moc"
