#include "ui/desk/present.h"
#include "ui/window_bench.h"

#include <QLabel>
#include <QLineEdit>
#include <QComboBox>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

using namespace deskbell;
using namespace deskbell::test;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowSpeaksTheOfficesLanguageUntilAPersonChoosesAnother()
    {
        WindowBench bench;
        OfficeEdit edit;
        edit.language = u"pl"_s;
        must(bench.commands->editOffice(edit, bench.by()));
        bench.open();
        QCOMPARE(bench.find<QPushButton>(u"nav-goClients"_s)->text(), u"Klienci"_s);
        bench.language.choose(u"fi"_s);
        QCOMPARE(bench.find<QPushButton>(u"nav-goClients"_s)->text(), u"Asiakkaat"_s);
        QCOMPARE(bench.language.code(), u"fi"_s);
    }

    void anErrandAnswersInTheWindowsLanguage()
    {
        const QString ctl = qEnvironmentVariable("DESKBELL_CTL");
        if (ctl.isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        WindowBench bench;
        bench.open({}, ctl);
        const auto refused = [&bench] {
            ui::Slot slot;
            std::optional<ui::ErrandEnd> end;
            bench.desk->errand(slot, {u"client"_s, u"show"_s, u"999"_s}, {}, [&end](const ui::ErrandEnd &ended) { end = ended; });
            waitFor([&end] { return end.has_value(); }, 15000);
            return end ? end->next : QString();
        };
        const QString english = refused();
        QVERIFY(!english.isEmpty());
        bench.language.choose(u"fi"_s); // the office stays English
        const QString finnish = refused();
        QVERIFY(!finnish.isEmpty() && finnish != english);
    }

    void theLanguageIsSwitchedFromTheMenuAndThePageStays()
    {
        WindowBench bench;
        bench.client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench.open();
        QTest::mouseClick(bench.find<QPushButton>(u"nav-goSent"_s), Qt::LeftButton);
        bench.find<QAction>(u"language-da"_s)->trigger();
        QTRY_COMPARE(bench.find<QPushButton>(u"nav-goSent"_s)->text(), u"Sendt"_s);
        QVERIFY(bench.find<QPushButton>(u"nav-goSent"_s)->isChecked());
        QCOMPARE(bench.window->findChildren<QMenu *>(u"officeMenu"_s).size(), 1);
        QCOMPARE(bench.window->menuBar()->actions().size(), 3);
        bench.find<QAction>(u"language-en"_s)->trigger();
        QTRY_COMPARE(bench.find<QPushButton>(u"nav-goSent"_s)->text(), u"Sent"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"workerState"_s)->isVisible());
    }

    void anotherLanguageLeavesAPersonWhereTheyWere()
    {
        WindowBench bench;
        const ClientId anna = bench.client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench.open();
        Q_EMIT bench.window->findChild<ui::Signpost *>()->clientWanted(anna, ui::ClientTab::Notifications);
        QTRY_COMPARE(bench.find<QLabel>(u"clientName"_s)->text(), u"Anna Nowak"_s);
        bench.find<QAction>(u"language-fi"_s)->trigger();
        QTRY_COMPARE(bench.language.code(), u"fi"_s);
        QTRY_COMPARE(bench.find<QLabel>(u"clientName"_s)->text(), u"Anna Nowak"_s);
        QVERIFY(bench.find<QLabel>(u"clientName"_s)->isVisible());
        QCOMPARE(bench.find<QTabWidget>(u"clientTabs"_s)->currentIndex(), int(ui::ClientTab::Notifications));
    }

    void anotherLanguageLeavesAPersonInTheEditorWithWhatWasTyped()
    {
        WindowBench bench;
        bench.open();
        Q_EMIT bench.window->findChild<ui::Signpost *>()->automationEditWanted({});
        QTRY_COMPARE(bench.window->focusWidget(), bench.find<QLineEdit>(u"automationName"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"automationName"_s), u"Two weeks before"_s);
        bench.find<QAction>(u"language-pl"_s)->trigger();
        QTRY_COMPARE(bench.language.code(), u"pl"_s);
        QTRY_COMPARE(bench.find<QLineEdit>(u"automationName"_s)->text(), u"Two weeks before"_s);
        QVERIFY(bench.find<QLineEdit>(u"automationName"_s)->isVisible());

        Q_EMIT bench.window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace::Templates);
        bench.find<QAction>(u"language-en"_s)->trigger();
        QTRY_COMPARE(bench.language.code(), u"en"_s);
        QTRY_VERIFY(bench.find<QWidget>(u"settingsPage"_s)->isVisible());
    }

    void f10OpensTheMenus()
    {
        WindowBench bench;
        bench.open();
        QTest::keyClick(bench.window.get(), Qt::Key_F10);
        QTRY_VERIFY(bench.find<QMenu>(u"officeMenu"_s)->isVisible());
        bench.find<QMenu>(u"officeMenu"_s)->close();
    }

    void anotherLanguageWaitsForADialogThatSomebodyWritesIn()
    {
        WindowBench bench;
        const ClientId anna = bench.client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench.policy(anna, u"OC/1"_s, 14);
        bench.open();
        Q_EMIT bench.window->findChild<ui::Signpost *>()->reminderWanted(anna, {});
        auto *text = bench.find<QPlainTextEdit>(u"reminderText"_s);
        QTRY_VERIFY(!text->toPlainText().isEmpty());
        text->setPlainText(u"ten minutes of work"_s);
        OfficeEdit edit;
        edit.language = u"fi"_s;
        must(bench.commands->editOffice(edit, bench.by())); // by somebody else
        QTRY_COMPARE(bench.window->status()->office.language, u"fi"_s);
        QCOMPARE(bench.find<QPlainTextEdit>(u"reminderText"_s)->toPlainText(), u"ten minutes of work"_s);
        QVERIFY(bench.find<QPlainTextEdit>(u"reminderText"_s)->isVisible());
        QCOMPARE(bench.language.code(), u"en"_s);
        auto *dialog = bench.find<QDialog>(u"reminderDialog"_s);
        dialog->reject();
        dialog->reject();
        bench.client(u"Bo Madsen"_s, {}); // the next look
        QTRY_COMPARE(bench.language.code(), u"fi"_s);
    }

    void aMomentBeginsSmallWithinASentence()
    {
        StillClock clock;
        const QTimeZone zone("Europe/Warsaw");
        for (const QString &language : ui::WindowLanguage::known()) {
            ui::WindowLanguage window;
            window.choose(language);
            const ui::Present present(clock, zone, language);
            for (const int days : {-1, 0, 1}) {
                const Instant at = clock.wall + std::chrono::hours(24 * days);
                const QString alone = present.when(at), inside = present.whenInside(at);
                QVERIFY2(alone.front().isUpper() && inside.front().isLower(), qPrintable(alone + u" / " + inside));
                QCOMPARE(inside.mid(1), alone.mid(1));
            }
            const Instant far = clock.wall + std::chrono::hours(24 * 9);
            QCOMPARE(present.whenInside(far), present.when(far));
        }
    }

    void aChoiceIsRemembered()
    {
        QTemporaryDir folder;
        QSettings kept(folder.filePath(u"window.ini"_s), QSettings::IniFormat);
        {
            ui::WindowLanguage language(&kept);
            language.follow(u"pl"_s);
            QCOMPARE(language.code(), u"pl"_s);
            language.choose(u"da"_s);
        }
        ui::WindowLanguage language(&kept);
        QCOMPARE(language.code(), u"da"_s);
        language.follow(u"fi"_s); // an office does not overrule a person
        QCOMPARE(language.code(), u"da"_s);
        language.choose(u"klingon"_s);
        QCOMPARE(language.code(), u"da"_s);
    }

    void theStartSpeaksTheLanguageChosenOnItAndKeepsWhatWasTyped()
    {
        WindowBench bench;
        ui::MainWindow &window = bench.open(bench.folder.filePath(u"nowhere"_s));
        QTRY_VERIFY(window.findChild<QLineEdit *>(u"officeName"_s));
        QTest::mouseClick(bench.find<QPushButton>(u"beginButton"_s), Qt::LeftButton);
        bench.find<QLineEdit>(u"officeName"_s)->setText(u"Agencja"_s);
        auto *languages = bench.find<QComboBox>(u"officeLanguage"_s);
        languages->setCurrentIndex(languages->findData(u"fi"_s));
        Q_EMIT languages->activated(languages->currentIndex());
        QTRY_COMPARE(bench.language.code(), u"fi"_s);
        QTRY_COMPARE(window.findChildren<QLineEdit *>(u"officeName"_s).size(), 1);
        QCOMPARE(bench.find<QLineEdit>(u"officeName"_s)->text(), u"Agencja"_s);
        QCOMPARE(bench.find<QComboBox>(u"officeLanguage"_s)->currentData().toString(), u"fi"_s);
        QVERIFY(bench.find<QPushButton>(u"createOfficeButton"_s)->text() != u"Make the office"_s);
        QTRY_COMPARE(window.focusWidget(), languages = bench.find<QComboBox>(u"officeLanguage"_s)); // arrows go on from there
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
