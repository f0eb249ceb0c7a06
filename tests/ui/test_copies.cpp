#include "store/database.h"
#include "tests/ui/window_bench.h"
#include "ui/copies/copy_story.h"
#include "ui/desk/sending_state.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::ui;

/// A restored or copied office: sending waits until a person has said how it goes on (SPEC "A restored or copied database never resends").
class TestCopies : public QObject {
    Q_OBJECT

    static Instant at(QDate day) { return resolve(day, QTime(12, 0), QTimeZone("Europe/Warsaw")); }
    static std::unique_ptr<WindowBench> restored(const QString &cause = u"restored"_s)
    {
        auto bench = std::make_unique<WindowBench>();
        bench->client(u"Anna Nowak"_s, u"anna@client.test"_s);
        auto &database = bench->commands->database();
        must(database.execute("test", u"UPDATE office SET sending = 'held', held_reason = 'quarantine'"_s));
        must(database.execute("test", u"UPDATE lineage SET cause = '%1', data_until = %2, sent_until = %3"_s.arg(cause).arg(at({2026, 11, 3}).ms).arg(at({2026, 11, 20}).ms)));
        return bench;
    }
    static Sending sending(const WindowBench &bench) { return must(bench.reader->office()).sending; }

private Q_SLOTS:
    void theFactsSayHowFarTheDataGoesAndUntilWhenWasSent()
    {
        StillClock clock;
        const Present present(clock, QTimeZone("Europe/Warsaw"), u"en"_s);
        Lineage lineage;
        lineage.cause = LineageCause::Restored;
        lineage.dataUntil = at({2026, 11, 3});
        lineage.sentUntil = at({2026, 11, 20});
        const CopyStory story = CopyStory::of(lineage, present);
        QCOMPARE(story.facts, u"This data ends on 3 Nov 2026; Deskbell on this computer sent messages until 20 Nov 2026."_s);
        QCOMPARE(story.missedFrom.ms, at({2026, 11, 3}).ms);
        QCOMPARE(story.missedTo.ms, clock.wall.ms);
        lineage.sentUntil.reset();
        QCOMPARE(CopyStory::of(lineage, present).facts, u"This data ends on 3 Nov 2026."_s);
        QStringList headings;
        for (const LineageCause cause : {LineageCause::Restored, LineageCause::Copied, LineageCause::Rewound, LineageCause::OtherComputer, LineageCause::Unknown, LineageCause::TestCopy}) {
            lineage.cause = cause;
            headings << CopyStory::of(lineage, present).heading;
        }
        QCOMPARE(QSet<QString>(headings.begin(), headings.end()).size(), 6);
    }

    void theWindowAsksAtOnceAndNothingIsPressedByEnter()
    {
        auto bench = restored();
        bench->open();
        QDialog *dialog = bench->shown(u"copyDialog"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"copyFacts"_s)->text().startsWith(u"This data ends on 3 Nov 2026"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(bench->isGone(u"copyDialog"_s));
        QCOMPARE(sending(*bench), Sending::Held);
        auto *notice = bench->find<Notice>(u"copyNotice"_s);
        QVERIFY(notice->isVisible());
        QTest::mouseClick(notice->button(), Qt::LeftButton);
        QVERIFY(bench->shown(u"copyDialog"_s));
    }

    void reviewLetsSendingGoAndOpensTheListOfThatTime()
    {
        auto bench = restored();
        bench->open();
        QDialog *dialog = bench->shown(u"copyDialog"_s);
        dialog->findChild<QRadioButton *>(u"copyReview"_s)->click();
        WindowBench::press(dialog, u"copyGo"_s);
        QTRY_COMPARE(sending(*bench), Sending::On);
        QTRY_VERIFY(bench->find<QWidget>(u"catchUpPage"_s)->isVisible());
        QTRY_VERIFY(!bench->find<Notice>(u"copyNotice"_s)->isVisible());
        QCOMPARE(must(bench->reader->lineage()).cause, LineageCause::None);
    }

    void aTestCopyStaysSilentAndSaysSo()
    {
        auto bench = restored(u"copied"_s);
        bench->open();
        QDialog *dialog = bench->shown(u"copyDialog"_s);
        dialog->findChild<QRadioButton *>(u"copyTest"_s)->click();
        QCOMPARE(dialog->findChild<QPushButton *>(u"copyGo"_s)->text(), u"Keep sending off"_s);
        WindowBench::press(dialog, u"copyGo"_s);
        QTRY_COMPARE(must(bench->reader->lineage()).cause, LineageCause::TestCopy);
        QCOMPARE(sending(*bench), Sending::Held);
        QTRY_COMPARE(bench->find<QPushButton>(u"sendingState"_s)->text(), u"Test copy: nothing is sent"_s);
        QVERIFY(bench->find<Notice>(u"copyNotice"_s)->text().startsWith(u"Test copy"_s));
        QVERIFY(bench->isGone(u"copyDialog"_s)); // and nobody is asked again by itself
    }

    void noSwitchLetsACopySendWithoutTheQuestion_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("strip") << u"sendingState"_s;
        QTest::newRow("today") << u"todayStateButton"_s;
        QTest::newRow("settings") << u"officeSendingSwitch"_s;
    }
    void noSwitchLetsACopySendWithoutTheQuestion()
    {
        QFETCH(QString, button);
        auto bench = restored();
        bench->open();
        bench->shown(u"copyDialog"_s)->reject();
        QVERIFY(bench->isGone(u"copyDialog"_s));
        if (button == u"todayStateButton"_s)
            QTest::mouseClick(bench->find<QPushButton>(u"nav-goToday"_s), Qt::LeftButton);
        if (button == u"officeSendingSwitch"_s)
            Q_EMIT bench->signs().settingsWanted(SettingsPlace::Office);
        bench->settled();
        auto *pressed = bench->find<QAbstractButton>(button);
        QTRY_VERIFY(pressed->isVisible() && pressed->isEnabled());
        pressed->click();
        QVERIFY(bench->shown(u"copyDialog"_s));
        bench->settled();
        QCOMPARE(sending(*bench), Sending::Held);
    }

    void alsoACopyThatSomebodyHadSwitchedOffAsksBeforeItIsSwitchedOn()
    {
        auto bench = restored();
        must(bench->commands->database().execute("test", u"UPDATE office SET sending = 'off', held_reason = ''"_s));
        bench->open();
        QDialog *dialog = bench->shown(u"copyDialog"_s);
        dialog->reject();
        QVERIFY(bench->isGone(u"copyDialog"_s));
        bench->find<QAction>(u"switchSending"_s)->trigger();
        QVERIFY(bench->shown(u"copyDialog"_s));
        QCOMPARE(sending(*bench), Sending::Off);
    }

    void aCopyThatSomebodyHadSwitchedOffStaysOffAndTheQuestionSaysSo()
    {
        auto bench = restored();
        must(bench->commands->database().execute("test", u"UPDATE office SET sending = 'off', held_reason = ''"_s));
        bench->open();
        QDialog *dialog = bench->shown(u"copyDialog"_s);
        auto *skip = dialog->findChild<QRadioButton *>(u"copyContinue"_s);
        QVERIFY2(skip->accessibleDescription().contains(u"stays off"_s), qPrintable(skip->accessibleDescription()));
        skip->click();
        QCOMPARE(dialog->findChild<QPushButton *>(u"copyGo"_s)->text(), u"Continue"_s);
        WindowBench::press(dialog, u"copyGo"_s);
        QTRY_COMPARE(must(bench->reader->lineage()).cause, LineageCause::None);
        QTRY_VERIFY(bench->find<QLabel>(u"messageBarText"_s)->text().contains(u"still switched off"_s));
        QCOMPARE(sending(*bench), Sending::Off);
    }

    void todayAsksOnceHowToGoOnAndTheOtherPagesAbove()
    {
        auto bench = restored();
        bench->open();
        bench->shown(u"copyDialog"_s)->reject();
        QVERIFY(bench->isGone(u"copyDialog"_s));
        auto *notice = bench->find<Notice>(u"copyNotice"_s);
        QTRY_VERIFY(notice->isVisible());
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goToday"_s), Qt::LeftButton);
        QTRY_VERIFY(bench->find<QPushButton>(u"todayStateButton"_s)->isVisible());
        QVERIFY(!notice->isVisible());
        QVERIFY(bench->find<QLabel>(u"todayStateDetail"_s)->text().startsWith(u"This office was restored from a backup"_s));
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goSent"_s), Qt::LeftButton);
        QTRY_VERIFY(notice->isVisible());
    }

    void anOfficeThatCannotBeReadAnyMoreIsNotAskedAbout()
    {
        auto bench = restored();
        bench->open();
        QVERIFY(bench->shown(u"copyDialog"_s));
        bench->reader.reset();
        bench->commands.reset();
        QFile file(bench->data() + u"/office.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
        file.close();
        Q_EMIT bench->desk->changed();
        QVERIFY(bench->isGone(u"copyDialog"_s));
        QVERIFY(bench->find<QWidget>(u"problemPage"_s)->isVisible());
    }

    void theActionOfTheMenuAsksToo()
    {
        auto bench = restored();
        bench->open();
        bench->shown(u"copyDialog"_s)->reject();
        QVERIFY(bench->isGone(u"copyDialog"_s));
        bench->find<QAction>(u"switchSending"_s)->trigger();
        QVERIFY(bench->shown(u"copyDialog"_s));
        bench->settled();
        QCOMPARE(sending(*bench), Sending::Held);
    }

    void theQuestionAboutTheClockNamesBothTimes()
    {
        OfficeStatus status;
        status.office.zone = u"Europe/Warsaw"_s;
        status.worker.clockFrozen = true;
        status.worker.clockSeen = at({2026, 11, 22});
        status.at = at({2031, 11, 22});
        const SendingState state = SendingState::of(status, u"en"_s);
        QVERIFY2(state.detail.contains(u"22 Nov 2031 12:00"_s) && state.detail.contains(u"22 Nov 2026 12:00"_s), qPrintable(state.detail));
    }
};

QTEST_MAIN(TestCopies)
#include "test_copies.moc"
