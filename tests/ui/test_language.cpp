#include "ui/window_bench.h"

#include <QLabel>
#include <QLineEdit>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
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
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
