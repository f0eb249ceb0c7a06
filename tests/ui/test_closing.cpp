#include "store/database.h"
#include "tests/ui/window_bench.h"
#include "ui/shell/attention.h"
#include "ui/shell/closing_dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSettings>

using namespace deskbell;
using namespace deskbell::test;

/// SPEC "Friday evening": closing the window says what is due, and offers to start the sender at login.
class TestClosing : public QObject {
    Q_OBJECT

    /// An office with three policies whose reminders are due tomorrow at 08:00, and a sender that works.
    struct Friday : WindowBench {
        QTemporaryDir home;
        QString kept = home.filePath(u"window.ini"_s);
        std::unique_ptr<QSettings> settings = std::make_unique<QSettings>(kept, QSettings::IniFormat);

        explicit Friday(int policies = 3, bool senderWorks = true)
        {
            qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
            qputenv("HOME", home.path().toUtf8());
            ruleFromToday();
            for (int i = 0; i < policies; ++i)
                policy(client(u"Client %1"_s.arg(i), u"c%1@client.test"_s.arg(i)), u"OC/%1"_s.arg(i), 15);
            clock.wall = clock.wall + std::chrono::hours(1);
            if (senderWorks)
                beat();
        }
        void beat()
        {
            must(commands->database().execute("test.beat", u"UPDATE worker SET state = 'running', incarnation = 'x', heartbeat = "_s + QString::number(clock.wall.ms)));
        }
        void show()
        {
            theme.use(ui::Scheme::Light);
            desk = std::make_unique<ui::Desk>(data(), qEnvironmentVariable("DESKBELL_CTL"), clock);
            window = std::make_unique<ui::MainWindow>(*desk, theme, language, false, settings.get());
            window->show();
            QVERIFY(waitFor([this] { return window->status() != nullptr; }));
        }
        /// What the console would say.
        [[nodiscard]] bool startsAtLogin() const
        {
            QProcess console;
            console.start(qEnvironmentVariable("DESKBELL_CTL"), {u"--data"_s, data(), u"--json"_s, u"worker"_s, u"status"_s});
            console.waitForFinished();
            return QJsonDocument::fromJson(console.readAllStandardOutput())["data"_L1]["at_login"_L1].toBool();
        }
        [[nodiscard]] ui::ClosingDialog *dialog() const { return window->findChild<ui::ClosingDialog *>(); }
    };

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
    }

    void closingSaysWhatIsDueAndWhenAndThatThisComputerMustBeOn()
    {
        Friday bench;
        bench.show();
        QVERIFY(!bench.window->close());
        QVERIFY(bench.window->isVisible());
        QTRY_VERIFY(bench.dialog());
        QCOMPARE(bench.dialog()->windowTitle(), u"3 messages are due tomorrow 08:00; this computer must be on"_s);
    }

    void withNothingDueItJustCloses()
    {
        Friday bench(0);
        bench.show();
        QVERIFY(bench.window->close());
    }

    void stayKeepsTheWindow()
    {
        Friday bench;
        bench.show();
        bench.window->close();
        QTRY_VERIFY(bench.dialog());
        bench.dialog()->findChild<QPushButton *>(u"cancelButton"_s)->click();
        QTRY_VERIFY(!bench.dialog());
        QVERIFY(bench.window->isVisible());
    }

    void theSenderIsStartedAtLoginFromThenOnAndNothingMoreIsSaid()
    {
        Friday bench;
        bench.show();
        bench.window->close();
        QTRY_VERIFY(bench.dialog());
        QVERIFY(bench.dialog()->findChild<QCheckBox *>(u"startAtLogin"_s)->isChecked());
        bench.dialog()->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY(!bench.window->isVisible());
        bench.window.reset();
        bench.show();
        // What was asked when the office came into sight is answered: closing says nothing.
        QTRY_VERIFY_WITH_TIMEOUT(bench.window->close(), 10'000);
    }

    void theSettingsHaveTheSameSwitchInTheSameState()
    {
        Friday bench;
        bench.show();
        Q_EMIT bench.window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace::Office);
        const auto heading = [&bench] { return bench.find<QLabel>(u"atLoginHeading"_s)->text(); };
        QTRY_COMPARE_WITH_TIMEOUT(heading(), u"The sender does not start when you log in"_s, 10'000);
        QVERIFY(bench.find<QWidget>(u"atLoginCard"_s)->isVisible());
        bench.find<QAbstractButton>(u"atLoginSwitch"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(heading(), u"The sender starts when you log in to this computer"_s, 10'000);
        QVERIFY(bench.find<QAbstractButton>(u"atLoginSwitch"_s)->isChecked());
        QVERIFY(bench.startsAtLogin());
        QVERIFY(bench.window->close()); // nothing more to say
        bench.window->show();
        bench.find<QAbstractButton>(u"atLoginSwitch"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(heading(), u"The sender does not start when you log in"_s, 10'000);
        QVERIFY(!bench.startsAtLogin());
        QVERIFY(!bench.window->close());
        QTRY_VERIFY(bench.dialog());
        QVERIFY(bench.dialog()->findChild<QCheckBox *>(u"startAtLogin"_s)->isVisible());
        bench.dialog()->findChild<QPushButton *>(u"saveButton"_s)->click(); // and what is chosen there
        QTRY_VERIFY(!bench.window->isVisible());
        bench.window->show();
        QTRY_COMPARE(heading(), u"The sender starts when you log in to this computer"_s); // stands in the settings
    }

    void whatCannotBeStartedAtLoginSaysWhy()
    {
        Friday bench;
        bench.show();
        Q_EMIT bench.window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace::Office);
        QTRY_VERIFY_WITH_TIMEOUT(bench.find<QWidget>(u"atLoginCard"_s)->isVisible(), 10'000);
        QVERIFY(QFile(bench.home.filePath(u"autostart"_s)).open(QIODevice::WriteOnly)); // a file where a folder should be
        QVERIFY(QFile(bench.home.filePath(u"systemd"_s)).open(QIODevice::WriteOnly));
        bench.find<QAbstractButton>(u"atLoginSwitch"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(bench.find<QLabel>(u"atLoginHeading"_s)->text(), u"That could not be changed"_s, 10'000);
        QVERIFY(bench.find<QLabel>(u"atLoginText"_s)->text().count(u'.') >= 2); // why, and what to do
        QVERIFY(!bench.find<QAbstractButton>(u"atLoginSwitch"_s)->isChecked());
        QVERIFY(bench.find<QAbstractButton>(u"atLoginSwitch"_s)->isEnabled());
    }

    void whoWantsToHearItNoMoreDoesNot()
    {
        Friday bench;
        bench.show();
        bench.window->close();
        QTRY_VERIFY(bench.dialog());
        bench.dialog()->findChild<QCheckBox *>(u"startAtLogin"_s)->setChecked(false);
        bench.dialog()->findChild<QCheckBox *>(u"sayNoMore"_s)->setChecked(true);
        bench.dialog()->findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_VERIFY(!bench.window->isVisible());
        bench.window.reset();
        bench.show();
        QVERIFY(bench.window->close());
    }

    void aSenderThatDoesNotRunIsSaidEvenToThemAndIsStarted()
    {
        Friday bench(3, false);
        bench.settings->setValue(u"closing/silent"_s, true);
        bench.show();
        bench.window->close();
        QTRY_VERIFY(bench.dialog());
        QVERIFY(bench.dialog()->windowTitle().startsWith(u"The sender is not running"_s));
        QCOMPARE(bench.dialog()->findChild<QPushButton *>(u"saveButton"_s)->text(), u"Start the sender and close"_s);
    }

    void aSampleThatCouldNotBeRemovedTakesNothingOfWhatWasTyped()
    {
        WindowBench bench;
        bench.open(); // without deskbellctl
        Q_EMIT bench.signs().settingsWanted(ui::SettingsPlace::Office);
        QTRY_COMPARE(bench.find<QLineEdit>(u"settingsName"_s)->text(), u"Agencja Bałtyk"_s);
        bench.type(bench.window.get(), u"settingsName"_s, u"Half a na"_s);
        Q_EMIT bench.signs().sampleRemovalWanted();
        QDialog *dialog = bench.shown(u"sampleRemovalDialog"_s);
        bench.press(dialog, u"goButton"_s);
        QTRY_VERIFY(dialog->findChild<QLabel *>(u"askText"_s)->text().contains(u"could not be started"_s));
        dialog->reject();
        QVERIFY(!bench.window->close());
        QVERIFY(bench.shown(u"unsavedDialog"_s));
    }

    void oneQuietNotificationForWhatIsNew()
    {
        ui::Attention attention;
        ui::OfficeStatus status;
        Instant now{1'000'000};
        status.worker.failed = 2;
        QVERIFY(!attention.heard(status, now, u"en"_s)); // it was there before
        status.worker.failed = 3;
        const auto first = attention.heard(status, now, u"en"_s);
        QVERIFY(first);
        QCOMPARE(first->title, u"1 messages need attention"_s);
        status.worker.failed = 5;
        QVERIFY(!attention.heard(status, now + std::chrono::minutes(29), u"en"_s));
        const auto second = attention.heard(status, now + std::chrono::minutes(30), u"en"_s);
        QVERIFY(second);
        QCOMPARE(second->title, u"2 messages need attention"_s);
        QVERIFY(!attention.heard(status, now + std::chrono::hours(2), u"en"_s));
        status.email.stopped = status.email.stoppedText = u"login_refused"_s;
        const auto third = attention.heard(status, now + std::chrono::hours(3), u"en"_s);
        QVERIFY(third);
        QCOMPARE(third->title, u"E-mail has stopped"_s);
    }
};

QTEST_MAIN(TestClosing)
#include "test_closing.moc"
