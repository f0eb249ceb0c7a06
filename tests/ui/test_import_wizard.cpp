#include "ui/import_bench.h"

#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace deskbell;
using namespace deskbell::test;

/// A list's way into the office when things go as they should.
class TestImportWizard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        bench = std::make_unique<ImportBench>();
    }
    void cleanup() { bench.reset(); }

    void aListIsShownSaidCheckedAndImportedAndThenTheClientsAreSeen()
    {
        bench->find<QAction>(u"importClients"_s)->trigger();
        auto *chooser = bench->find<QFileDialog>(u"importFileDialog"_s);
        Q_EMIT chooser->fileSelected(bench->list(3));
        chooser->close();
        QVERIFY(bench->sees(u"importSample"_s));
        auto *sample = bench->find<QTableView>(u"importSample"_s);
        QTRY_COMPARE(sample->model()->rowCount(), 3);
        QCOMPARE(bench->cell(sample, 0, 1), u"client0@example.org"_s);
        QCOMPARE(bench->text(u"importConsequence"_s), u"Nothing is imported yet."_s);
        bench->next();
        QVERIFY(bench->sees(u"importColumns"_s));
        QCOMPARE(bench->find<QComboBox>(u"importColumn-0"_s)->currentText(), u"Client's name"_s);
        QCOMPARE(bench->find<QComboBox>(u"importColumn-4"_s)->currentText(), u"Last day"_s);
        QTRY_COMPARE(bench->saidBy(u"importStory"_s), u"Row 2 becomes Client Client 0 E-mail client0@example.org Matter Policy Number OC/0 Last day 31 Dec 2026"_s);
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        QCOMPARE(bench->chip(u"created"_s), u"New · 3"_s);
        QCOMPARE(bench->chip(u"rejected"_s), u"Left out · 0"_s);
        QCOMPARE(bench->clients(), 1);
        QCOMPARE(bench->find<QPushButton>(u"importNext"_s)->text(), u"Import 3 rows"_s);
        bench->next();
        QVERIFY(bench->sees(u"importDone"_s));
        QCOMPARE(bench->clients(), 4);
        QCOMPARE(bench->text(u"importSummary"_s), u"3 new."_s);
        QVERIFY(!bench->find<QPushButton>(u"saveRejectsDone"_s)->isVisible());
        bench->next();
        QVERIFY(bench->closed());
        QTRY_COMPARE(bench->find<QTableView>(u"clientTable"_s)->model()->rowCount(), 4);
    }

    void lettersAndSeparatorAreGuessedAndCanBeChosen()
    {
        bench->start(bench->put(u"a.csv"_s, "Imi\xEA i nazwisko;Miasto\nJan Gaw\xB3"
                                            "a;Gda\xF1sk\n"));
        QVERIFY(bench->sees(u"importSample"_s));
        auto *sample = bench->find<QTableView>(u"importSample"_s);
        auto *letters = bench->find<QComboBox>(u"importEncoding"_s);
        auto *separator = bench->find<QComboBox>(u"importSeparator"_s);
        QTRY_COMPARE(bench->cell(sample, 0, 0), u"Jan Gawła"_s);
        QCOMPARE(letters->currentData().toString(), u"windows-1250"_s);
        QCOMPARE(separator->currentData().toString(), u";"_s);

        bench->choose(letters, u"Western European (Windows-1252)"_s);
        QTRY_COMPARE(bench->cell(sample, 0, 0), u"Jan Gaw³a"_s);
        bench->choose(letters, u"Unicode (UTF-8)"_s);
        QTRY_VERIFY(bench->find<QLabel>(u"encodingError"_s)->isVisible());
        QTRY_VERIFY(bench->find<QPushButton>(u"importNext"_s)->isEnabled());
        bench->next(); // goes to what is wrong, not on
        QVERIFY(letters->hasFocus());
        QVERIFY(!bench->find<QWidget>(u"importColumns"_s)->isVisible());

        bench->choose(letters, u"Central European (Windows-1250)"_s);
        QTRY_VERIFY(!bench->find<QLabel>(u"encodingError"_s)->isVisible());
        separator->setFocus();
        bench->choose(separator, u"Comma ( , )"_s);
        QTRY_COMPARE(sample->model()->columnCount(), 1);
        QVERIFY(separator->hasFocus()); // the keyboard stays where it chooses
        QVERIFY(bench->find<QWidget>(u"importFileNotice"_s)->isVisible());
        bench->choose(separator, u"Semicolon ( ; )"_s);
        QTRY_COMPARE(sample->model()->columnCount(), 2);
        QVERIFY(!bench->find<QWidget>(u"importFileNotice"_s)->isVisible());
    }

    void whatWasSaidOfTheColumnsIsRememberedForTheSameHeadingsUnlessItIsNotWanted()
    {
        const QByteArray file = "Kto;Adres;Kiedy\nJan;jan@example.org;2026-12-31\n";
        const auto guessed = [this] { return bench->find<QComboBox>(u"importColumn-1"_s)->currentText(); };
        for (const bool remember : {false, true}) {
            bench->toColumns(bench->put(u"a.csv"_s, file));
            QCOMPARE(guessed(), u"Leave out"_s);
            bench->chooseColumn(0, u"Client's name"_s);
            bench->chooseColumn(1, u"E-mail"_s);
            bench->chooseColumn(2, u"Last day"_s);
            bench->find<QCheckBox>(u"importRemember"_s)->setChecked(remember);
            bench->next();
            QVERIFY(bench->sees(u"importFilters"_s));
            if (remember) { // the first time brought it in
                QVERIFY(!bench->find<QPushButton>(u"importCancel"_s)->isVisible());
                QCOMPARE(bench->find<QPushButton>(u"importNext"_s)->text(), u"Close"_s);
                bench->next();
                QVERIFY(bench->closed());
                continue;
            }
            bench->next();
            QVERIFY(bench->sees(u"importDone"_s));
            bench->press(u"importCancel"_s);
            QVERIFY(bench->closed());
        }
        bench->toColumns(bench->put(u"b.csv"_s, "Kto;Adres;Kiedy\nEwa;ewa@example.org;2027-01-31\n"));
        QCOMPARE(guessed(), u"Leave out"_s);
        bench->chooseColumn(0, u"Client's name"_s);
        bench->chooseColumn(1, u"E-mail"_s);
        bench->chooseColumn(2, u"Last day"_s);
        bench->next();
        QVERIFY(bench->sees(u"importFilters"_s));
        bench->next();
        QVERIFY(bench->sees(u"importDone"_s));
        bench->press(u"importCancel"_s);
        QVERIFY(bench->closed());
        bench->toColumns(bench->put(u"c.csv"_s, "Kto;Adres;Kiedy\nOla;ola@example.org;2027-01-31\n"));
        QCOMPARE(guessed(), u"E-mail"_s);
        QVERIFY(bench->saidBy(u"importColumnsNotice"_s).contains(u"the last list"_s));
    }

    void anAmpersandInAHeadingIsAnAmpersand()
    {
        bench->toColumns(bench->put(u"a.csv"_s, "name;R&D;end date\nJan;x;2027-12-31\n"));
        QVERIFY(bench->saidBy(u"importColumns"_s).contains(u"R&&D"_s)); // as a label writes it that belongs to a control
        QCOMPARE(bench->find<QComboBox>(u"importColumn-1"_s)->accessibleName(), u"What “R&D” is"_s);
    }

    void theRowsOfTheSampleAreToldOneAfterTheOther()
    {
        bench->toColumns(bench->list(2));
        QCOMPARE(bench->text(u"importStoryTitle"_s), u"Row 2 becomes"_s);
        QVERIFY(!bench->find<QPushButton>(u"importStoryBefore"_s)->isEnabled());
        bench->press(u"importStoryAfter"_s);
        QCOMPARE(bench->text(u"importStoryTitle"_s), u"Row 3 becomes"_s);
        QTRY_VERIFY(bench->saidBy(u"importStory"_s).contains(u"client1@example.org"_s));
        QVERIFY(!bench->find<QPushButton>(u"importStoryAfter"_s)->isEnabled());
        bench->chooseColumn(1, u"Leave out"_s);
        QTRY_VERIFY(!bench->saidBy(u"importStory"_s).contains(u"client1@example.org"_s));
    }

    void everyKindOfRowHasItsChipAndItsList()
    {
        bench->policy(bench->client(u"Jan"_s, u"jan@example.org"_s), u"P/1"_s, 10);
        bench->toCheck(bench->put(u"a.csv"_s, "name;email;number;end date\n"
                                              "Jan;jan@example.org;P/1;2027-12-31\n"
                                              "Anna Nowak;anna@example.org;;\n"
                                              "Ewa;broken;P/3;2027-12-31\n"
                                              "Ola;ola@example.org;P/4;soon\n"));
        for (const auto &[id, chip] : {std::pair{u"created"_s, u"New · 1"_s}, {u"updated"_s, u"Changed · 1"_s}, {u"unchanged"_s, u"As they were · 0"_s},
                                       {u"warnings"_s, u"Warnings · 1"_s}, {u"rejected"_s, u"Left out · 2"_s}})
            QCOMPARE(bench->chip(id), chip);
        auto *table = bench->find<QTableView>(u"importTable"_s);
        QCOMPARE(table->model()->rowCount(), 2); // what is left out is looked at first
        bench->chooseChip(u"updated"_s);
        QCOMPARE(bench->cell(table, 0, 1), u"Jan"_s);
        QVERIFY(bench->cell(table, 0, 2).startsWith(u"Renewed"_s));
        bench->chooseChip(u"warnings"_s);
        QCOMPARE(bench->cell(table, 0, 1), u"Ewa"_s);
        bench->chooseChip(u"rejected"_s);
        QTest::keyClick(table, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(bench->find<QLineEdit>(u"importSearch"_s)->hasFocus());
        QTest::keyClicks(bench->find<QLineEdit>(u"importSearch"_s), u"ola"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClicks(bench->find<QLineEdit>(u"importSearch"_s), u"zzz"_s);
        QTRY_VERIFY(bench->find<QWidget>(u"importEmpty"_s)->isVisible());
        bench->chooseChip(u"unchanged"_s);
        QTRY_VERIFY(bench->saidBy(u"importEmpty"_s).contains(u"None"_s));
    }

    void wordsForTypesThatNobodyKnowsCanBeExplained()
    {
        bench->toCheck(bench->put(u"a.csv"_s, "name;type;number;end date\nJan;Rolna;P/1;2027-12-31\nEwa;Dom+auto;P/2;2027-12-31\n"));
        QVERIFY(bench->saidBy(u"importTypesNotice"_s).contains(u"“Rolna”, “Dom+auto”"_s));
        QTest::mouseClick(bench->find<QWidget>(u"importTypesNotice"_s)->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(bench->sees(u"importType-1"_s));
        bench->choose(bench->find<QComboBox>(u"importType-1"_s), u"Motor policy"_s);
        bench->next();
        QTRY_VERIFY(bench->window->findChild<QWidget *>(u"importFilters"_s)->isVisible());
        QCOMPARE(bench->chip(u"warnings"_s), u"Warnings · 0"_s); // the one that was left as it stood is said too
        QVERIFY(!bench->find<QWidget>(u"importTypesNotice"_s)->isVisible());
        bench->next();
        QVERIFY(bench->sees(u"importDone"_s));
        QStringList types;
        for (const auto &row : must(bench->reader->matters({})).rows)
            types << row.type;
        types.sort();
        QCOMPARE(types, (QStringList{u"motor-policy"_s, u"policy"_s}));
    }

    void theRowsThatWereLeftOutAreSavedWhereThePersonSays()
    {
        const QString list = bench->put(u"a.csv"_s, "name;number;end date\nJan;P/1;2027-12-31\nEwa;P/2;soon\n");
        bench->toCheck(list);
        const auto save = [this](const QString &to) {
            bench->press(u"saveRejects"_s);
            auto *chooser = bench->find<QFileDialog>(u"rejectsFileDialog"_s);
            Q_EMIT chooser->fileSelected(to);
            chooser->close();
        };
        const auto said = [this] { return bench->text(u"saveRejectsText"_s); };
        save(list);
        QTRY_VERIFY(said().contains(u"This is the list itself"_s));
        QCOMPARE(bench->find<QPushButton>(u"importNext"_s)->text(), u"Import 1 row"_s); // which is still possible
        save(bench->folder.filePath(u"no/such/folder/left.csv"_s));
        QTRY_VERIFY(said().contains(u"could not be written"_s));
        const QString left = bench->folder.filePath(u"left.csv"_s);
        save(left);
        QTRY_VERIFY(said().startsWith(u"Saved as left.csv"_s));
        QFile file(left);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Ewa"));
        QCOMPARE(bench->clients(), 1);
        bench->next();
        QVERIFY(bench->sees(u"importDone"_s));
        QVERIFY(bench->find<QPushButton>(u"saveRejectsDone"_s)->isVisible());
        QVERIFY(bench->text(u"saveRejectsDoneText"_s).isEmpty()); // said once
    }

    void enterGoesThroughTheStepsAndEscapeLeaves()
    {
        bench->start(bench->put(u"a.csv"_s, "name;type;number;end date\nJan;Rolna;P/1;2027-12-31\nEwa;Dom;P/2;soon\n"));
        auto *dialog = bench->find<QDialog>(u"importWizard"_s);
        const auto enter = [dialog] { QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); };
        QVERIFY(bench->sees(u"importSample"_s));
        QTRY_VERIFY(bench->find<QPushButton>(u"importNext"_s)->isEnabled());
        QVERIFY(dialog->windowTitle().endsWith(u"Step 1 of 4: File"_s));
        enter();
        QVERIFY(bench->sees(u"importColumns"_s));
        QVERIFY(dialog->windowTitle().endsWith(u"Step 2 of 4: Columns"_s));
        enter();
        QVERIFY(bench->sees(u"importFilters"_s));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Escape);
        QVERIFY(bench->closed());
    }

private:
    std::unique_ptr<ImportBench> bench;
};

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"
