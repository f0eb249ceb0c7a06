#include "engine/upkeep/column_guess.h"
#include "ui/import_bench.h"

#include <QSignalSpy>

using namespace deskbell;
using namespace deskbell::test;

/// An import that is left, called off or shown in another language, at each of its steps.
class TestImportClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        bench = std::make_unique<ImportBench>();
    }
    void cleanup() { bench.reset(); }

    void closingItAtAnyStepLeavesNothing_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("way");
        for (const char *step : {"reading", "file", "columns", "checking", "checked", "types", "importing"})
            for (const char *way : {"cancel", "escape", "cross", "window"})
                QTest::addRow("%s, %s", step, way) << QString::fromLatin1(step) << QString::fromLatin1(way);
    }
    void closingItAtAnyStepLeavesNothing()
    {
        QFETCH(QString, step);
        QFETCH(QString, way);
        reach(step);
        const QSignalSpy changes(bench->desk.get(), &ui::Desk::changed);
        auto *dialog = bench->find<QDialog>(u"importWizard"_s);
        if (way == "cancel"_L1)
            bench->press(u"importCancel"_s);
        else if (way == "escape"_L1)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else if (way == "cross"_L1)
            dialog->close();
        else
            bench->window.reset();
        QVERIFY(bench->childGone());
        QCOMPARE(step == "importing"_L1 ? changes.size() : 0, 0);
        if (step == "importing"_L1 && way == "cancel"_L1) { // back to the check, which says so
            QVERIFY(bench->sees(u"importTrouble"_s));
            QVERIFY(bench->saidBy(u"importTrouble"_s).contains(u"Nothing was changed."_s));
            bench->press(u"importCancel"_s);
        }
        QVERIFY(bench->closed());
        QVERIFY(bench->nothingHappened());
    }

    void aProgramThatEndsInTheMiddleOfAnImportLeavesNothing()
    {
        bench->toMiddleOfImport(bench->list());
        bench->window.reset();
        bench->desk.reset();
        QVERIFY(bench->nothingHappened());
    }

    void whoeverClosesItByMistakeTakesItUpAgain()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "kto;end date\nJan;2027-12-31\n"));
        bench->chooseColumn(0, u"Client's name"_s);
        QTest::keyClick(bench->find<QDialog>(u"importWizard"_s), Qt::Key_Escape);
        QVERIFY(bench->closed());
        QVERIFY(bench->saidBy(u"messageBar"_s).contains(u"Nothing was changed."_s));
        bench->press(u"undoButton"_s);
        QVERIFY(bench->sees(u"importColumns"_s));
        QCOMPARE(bench->find<QComboBox>(u"importColumn-0"_s)->currentText(), u"Client's name"_s);
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
    }

    void whatIsBeingSavedIsSavedAlsoWhenTheWizardCloses_data()
    {
        QTest::addColumn<bool>("done");
        QTest::addColumn<QString>("button");
        QTest::newRow("at the check") << false << u"importCancel"_s;
        QTest::newRow("at the end") << true << u"importCancel"_s;
        QTest::newRow("to the clients") << true << u"importNext"_s;
        QTest::newRow("to the automations") << true << u"importAutomations"_s;
    }
    void whatIsBeingSavedIsSavedAlsoWhenTheWizardCloses()
    {
        QFETCH(bool, done);
        QFETCH(QString, button);
        bench->toColumns(bench->put(u"a.csv"_s, "kto;number;end date\nJan;P/1;2027-12-31\nEwa;P/2;soon\n"));
        bench->chooseColumn(0, u"Client's name"_s);
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        if (done)
            bench->next();
        QVERIFY(!done || bench->sees(u"importDone"_s));
        bench->press(done ? u"saveRejectsDone"_s : u"saveRejects"_s);
        auto *chooser = bench->find<QFileDialog>(u"rejectsFileDialog"_s);
        const QString left = bench->folder.filePath(u"left.csv"_s);
        Q_EMIT chooser->fileSelected(left);
        chooser->close();
        bench->press(button); // nobody waits for it
        QVERIFY(bench->closed());
        QTRY_VERIFY_WITH_TIMEOUT(bench->saidBy(u"messageBar"_s).contains(u"Saved as left.csv"_s), 30000);
        QVERIFY(QFile::exists(left));
        QCOMPARE(bench->find<QPushButton>(u"undoButton"_s)->isVisible(), !done); // the import can still be taken up again
    }

    void anotherLanguageGoesOnWhereItWas()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "kto;end date\nJan;2027-12-31\n"));
        bench->chooseColumn(0, u"Client's name"_s);
        bench->language.choose(u"pl"_s);
        QTRY_COMPARE(bench->window->findChildren<QDialog *>(u"importWizard"_s).size(), 1);
        QVERIFY(bench->sees(u"importColumns"_s));
        QCOMPARE(bench->find<QComboBox>(u"importColumn-0"_s)->currentData().toInt(), int(Column::Name));
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        QVERIFY(bench->nothingHappened());
    }

    void anotherLanguageInTheMiddleOfAnImportDoesNotStopIt()
    {
        bench->toMiddleOfImport(bench->list());
        bench->language.choose(u"fi"_s);
        QVERIFY(bench->sees(u"importDone"_s));
        QCOMPARE(bench->clients(), 1 + ImportBench::many);
        QVERIFY(bench->childGone());
    }

private:
    void reach(const QString &step)
    {
        if (step == "importing"_L1)
            return bench->toMiddleOfImport(bench->list());
        const QString list = step == "types"_L1 ? bench->put(u"a.csv"_s, "name;type;end date\nJan;Rolna;2027-12-31\n") 
                                                 : bench->list(step == "checking"_L1 ? ImportBench::many : 3);
        if (step == "reading"_L1)
            return bench->start(list);
        if (step == "file"_L1) {
            bench->start(list);
            QVERIFY(bench->sees(u"importSample"_s));
            return;
        }
        bench->toColumns(list);
        bench->chooseColumn(1, step == "types"_L1 ? u"Type"_s : u"Leave out"_s); // so that there is something to take up again
        if (step == "columns"_L1)
            return;
        bench->next();
        if (step == "checking"_L1) {
            QVERIFY(bench->sees(u"importWork"_s));
            return;
        }
        QVERIFY(bench->sees(u"importFilters"_s));
        if (step == "types"_L1) {
            QTest::mouseClick(bench->find<QWidget>(u"importTypesNotice"_s)->findChild<QPushButton *>(), Qt::LeftButton);
            QVERIFY(bench->sees(u"importType-0"_s));
        }
    }
    std::unique_ptr<ImportBench> bench;
};

QTEST_MAIN(TestImportClosing)
#include "test_import_closing.moc"
