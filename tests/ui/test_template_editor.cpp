#include "ui/window_bench.h"

#include "store/database.h"
#include "ui/templates/template_text_edit.h"
#include "ui/widgets/list_table.h"

#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;
using ui::TemplateTextEdit;

class TestTemplateEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = client(u"Anna Nowak"_s, u"Dear Ms Nowak"_s);
        bench->policy(anna, u"OC/1"_s, 14);
        bench->policy(client(u"Bo Li"_s, {}), u"OC/22"_s, 20);
    }
    void cleanup() { bench.reset(); }

    void theListNamesLanguagesAndWhereEachTextIsUsedAndOpensIt()
    {
        bench->open();
        QTest::mouseClick(bench->find<QPushButton>(u"nav-goSettings"_s), Qt::LeftButton);
        QTest::mouseClick(bench->find<QPushButton>(u"settings-templates"_s), Qt::LeftButton);
        auto *table = bench->find<ListTable>(u"templateTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4);
        QCOMPARE(WindowBench::cell(table, 2, 0), u"Policy: before it ends"_s);
        QCOMPARE(WindowBench::cell(table, 2, 1), u"All four"_s);
        QCOMPARE(WindowBench::cell(table, 2, 2), u"Ending policies"_s);
        table->setCurrentIndex(table->model()->index(2, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(body()->isVisible());
        QTRY_VERIFY(body()->text().contains(u"[end date]"_s));
    }

    void thePreviewFollowsTheTypingForRealClientsOneByOne()
    {
        openText();
        QTRY_COMPARE(label(u"templatePreviewName"_s), u"Anna Nowak · 1 of 2"_s);
        QTRY_COMPARE(label(u"templatePreviewSubject"_s), u"Your policy OC/1 ends on 6 December 2026"_s);
        write(u"Number [number], [client]."_s);
        QTRY_COMPARE(preview(), u"Number OC/1, Anna Nowak."_s);
        press(u"templatePreviewForth"_s);
        QTRY_COMPARE(preview(), u"Number OC/22, Bo Li."_s);
        QVERIFY(!bench->find<QPushButton>(u"templatePreviewForth"_s)->isEnabled());
        press(u"templatePreviewBack"_s);
        QTRY_COMPARE(preview(), u"Number OC/1, Anna Nowak."_s);
        press(u"templatePreviewExtremes-longest"_s);
        QTRY_COMPARE(preview(), u"Number OC/1, Anna Nowak."_s);
        press(u"templatePreviewExtremes-shortest"_s);
        QTRY_COMPARE(preview(), u"Number OC/22, Bo Li."_s);
        press(u"templatePreviewViews-formatted"_s);
        QVERIFY(bench->find<QTextBrowser>(u"templatePreviewFormatted"_s)->isVisible());
        QVERIFY(bench->find<QTextBrowser>(u"templatePreviewFormatted"_s)->toPlainText().contains(u"Bo Li"_s));
    }

    void theClientsForWhomSomethingIsEmptyAreCountedAndListed()
    {
        openText();
        write(u"[salutation], bye"_s);
        auto *show = bench->find<QPushButton>(u"templatePreviewShowGaps"_s);
        QTRY_VERIFY(show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        auto *dialog = bench->find<QDialog>(u"gapsDialog"_s);
        auto *table = dialog->findChild<ListTable *>(u"gapsTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(WindowBench::cell(table, 0, 0), u"Bo Li"_s);
        QCOMPARE(WindowBench::cell(table, 0, 2), u"salutation"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(label(u"clientName"_s), u"Bo Li"_s);
        Q_EMIT bench->window->findChild<ui::Signpost *>()->templateWanted(u"policy-ending"_s);
        QTRY_COMPARE(body()->text(), u"[salutation], bye"_s); // and what was typed is still there
    }

    void anErrorIsMarkedAtItsPlaceAndSaveLeadsThere()
    {
        openText();
        write(u"Dear [clinet], bye"_s);
        auto *error = bench->find<QLabel>(u"bodyError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"Did you mean [client]?"_s), qPrintable(error->text()));
        QVERIFY(marked(u"[clinet]"_s));
        press(u"saveTextButton"_s);
        QVERIFY(body()->hasFocus());
        QCOMPARE(body()->textCursor().position(), 5);
        bench->settled();
        QVERIFY(saved().contains(u"[end date]"_s)); // nothing of it was saved
    }

    void aBracketThatIsBeingTypedIsNotWrongYetAndOffersNames()
    {
        openText();
        write({});
        QTest::keyClicks(body(), u"Dear [cli"_s);
        QVERIFY(!bench->find<QLabel>(u"bodyError"_s)->isVisible());
        auto *list = bench->window->findChild<QAbstractItemView *>(u"variableList"_s);
        QTRY_VERIFY(completions()->isVisible());
        QVERIFY2(completions()->currentIndex().data().toString().contains(u"the client’s name"_s), qPrintable(completions()->currentIndex().data().toString()));
        Q_UNUSED(list)
        QTest::keyClick(completions(), Qt::Key_Return);
        QTRY_COMPARE(body()->text(), u"Dear [client]"_s);
        QTest::keyClicks(body(), u" [tit"_s);
        completions()->hide();
        QTest::keyClick(body(), Qt::Key_Home);
        QTRY_VERIFY(bench->find<QLabel>(u"bodyError"_s)->isVisible()); // left open, it is
    }

    void aConditionGoesAroundWhatIsSelected()
    {
        openText();
        write(u"Number [number]."_s);
        body()->selectAll();
        bench->find<QMenu>(u"conditionMenu"_s)->actions().at(4)->trigger(); // the number
        QCOMPARE(body()->text(), u"[if number]Number [number].[end if]"_s);
        QVERIFY(!bench->find<QLabel>(u"bodyError"_s)->isVisible());
    }

    void aTextOf100000CharactersIsRefusedAtTheFieldWithTheLimit()
    {
        openText();
        write(QString(100'000, u'['));
        auto *error = bench->find<QLabel>(u"bodyError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"at most 20,000 characters"_s), qPrintable(error->text()));
        press(u"saveTextButton"_s);
        bench->settled();
        QVERIFY(saved().contains(u"[end date]"_s));
        QVERIFY(body()->isVisible());
    }

    void rightToLeftAndEmojiAreLettersLikeAllOthers()
    {
        openText();
        const QString text = u"שלום [client] 🎂\nالسلام عليكم"_s;
        write(text);
        QTRY_COMPARE(preview(), u"שלום Anna Nowak 🎂\nالسلام عليكم"_s);
        press(u"saveTextButton"_s);
        QTRY_COMPARE(saved(), text);
    }

    void aSavedTextIsTheNextMessages()
    {
        bench->ruleFromToday();
        openText();
        write(u"Soon: [number]"_s);
        press(u"saveTextButton"_s);
        QTRY_COMPARE(saved(), u"Soon: [number]"_s);
        QTRY_VERIFY(bench->find<ListTable>(u"templateTable"_s)->isVisible());
        bench->work();
        QCOMPARE(must(bench->reader->messages({})).rows.front().message.body, u"Soon: OC/1"_s);
    }

    void aSubjectIsOneLine()
    {
        openText();
        auto *subject = bench->find<TemplateTextEdit>(u"templateSubject"_s);
        subject->selectAll();
        subject->setFocus();
        QTest::keyClicks(subject, u"About [number]"_s);
        QTest::keyClick(subject, Qt::Key_Return); // saves, as in every field of one line
        QTRY_COMPARE(must(bench->reader->templateText(u"policy-ending"_s, u"en"_s)).subject, u"About [number]"_s);
    }

    void aMissingLanguageIsMarkedAndBegunFromAnother()
    {
        must(bench->commands->editOffice([] {
            OfficeEdit edit;
            edit.language = u"en"_s;
            return edit;
        }(), bench->by()));
        openText();
        press(u"templateLanguage-da"_s);
        QTRY_VERIFY(body()->text().contains(u"[slutdato]"_s)); // the preset has all four
        QVERIFY(body()->text().contains(u"[hvis tiltale]"_s)); // conditions too are in the text's language
        QCOMPARE(bench->find<QPushButton>(u"templateLanguage-da"_s)->text(), u"dansk"_s);
        write(u"Hej [klient]"_s);
        QCOMPARE(bench->find<QPushButton>(u"templateLanguage-da"_s)->text(), u"dansk · not saved"_s);
        press(u"templateLanguage-en"_s);
        QVERIFY(body()->text().contains(u"[end date]"_s));
        press(u"saveTextButton"_s);
        QTRY_COMPARE(must(bench->reader->templateText(u"policy-ending"_s, u"da"_s)).body, u"Hej [klient]"_s);
        QVERIFY(saved().contains(u"[end date]"_s));
    }

    void whatSomebodyElseSavedMeanwhileIsNotOverwrittenUnasked()
    {
        openText();
        write(u"Mine"_s);
        must(bench->commands->editTemplate(u"policy-ending"_s, u"en"_s, u"Theirs"_s, u"Theirs"_s, bench->by()));
        auto *standing = bench->find<QWidget>(u"templateStanding"_s);
        QTRY_VERIFY(standing->isVisible());
        QCOMPARE(body()->text(), u"Mine"_s);
        press(u"saveTextButton"_s);
        auto *question = bench->find<QDialog>(u"overwriteDialog"_s);
        question->reject();
        bench->settled();
        QCOMPARE(saved(), u"Theirs"_s);
        press(u"saveTextButton"_s);
        QTest::mouseClick(bench->window->findChildren<QDialog *>(u"overwriteDialog"_s).back()->findChild<QPushButton *>(u"goButton"_s), Qt::LeftButton);
        QTRY_COMPARE(saved(), u"Mine"_s);
    }

    void whatWasTypedOutlivesALanguageSwitchAndClosingAsksOnce()
    {
        openText();
        write(u"Not saved [client"_s);
        bench->language.choose(u"pl"_s);
        bench->language.choose(u"en"_s);
        Q_EMIT bench->window->findChild<ui::Signpost *>()->templateWanted(u"policy-ending"_s);
        QTRY_COMPARE(body()->text(), u"Not saved [client"_s);
        bench->window->close();
        auto *question = bench->window->findChild<QDialog *>(u"unsavedDialog"_s);
        QVERIFY(question && question->isVisible());
        question->reject();
        press(u"discardTextButton"_s);
        QVERIFY(body()->text().contains(u"[end date]"_s));
    }

    void nothingOfATextCanBePressedBeforeItIsThere()
    {
        openText();
        write(u"Not saved"_s);
        QVERIFY(bench->find<QPushButton>(u"discardTextButton"_s)->isVisible());
        Q_EMIT bench->signs().templateWanted(u"policy-by-hand"_s);
        QVERIFY(!bench->find<QPushButton>(u"sendSampleButton"_s)->isEnabled());
        QVERIFY(!bench->find<QPushButton>(u"discardTextButton"_s)->isVisible()); // it was for the other one
        QTRY_VERIFY(bench->find<QPushButton>(u"sendSampleButton"_s)->isEnabled());
        QVERIFY(!bench->find<QPushButton>(u"discardTextButton"_s)->isVisible());
    }

    void aTextThatCannotBeReadIsNoSample()
    {
        bench->open();
        must(bench->commands->database().execute("test.broken", u"ALTER TABLE template RENAME TO elsewhere"_s));
        Q_EMIT bench->signs().templateWanted(u"policy-ending"_s);
        QTRY_VERIFY(bench->find<QWidget>(u"templateStanding"_s)->isVisible());
        QVERIFY(!bench->find<QPushButton>(u"sendSampleButton"_s)->isEnabled());
    }

    void anAnswerThatComesLateLeavesTheNextTextAsItIs()
    {
        openText();
        Q_EMIT bench->signs().templateWanted(u"policy-by-hand"_s);
        QTRY_VERIFY(!body()->text().isEmpty());
        write(u"Begun, and left"_s);
        Q_EMIT bench->signs().templateWanted(u"policy-ending"_s);
        QTRY_VERIFY(body()->text().contains(u"[end date]"_s));
        write(u"Sent"_s);
        std::optional<store::Transaction> import(std::in_place, bench->commands->database()); // saving waits for it
        press(u"saveTextButton"_s);
        write(u"Sent, and more"_s);
        QTest::keyClick(bench->find<QWidget>(u"templateEditor"_s), Qt::Key_Escape);
        Q_EMIT bench->signs().templateWanted(u"policy-by-hand"_s);
        import.reset();
        QTRY_COMPARE(saved(), u"Sent"_s);
        QTRY_COMPARE(body()->text(), u"Begun, and left"_s);
        QVERIFY(body()->isVisible());
        Q_EMIT bench->signs().templateWanted(u"policy-ending"_s); // what was typed after Save is there, and a change of what was saved
        QTRY_COMPARE(body()->text(), u"Sent, and more"_s);
        QVERIFY(!bench->find<QWidget>(u"templateStanding"_s)->isVisible());
        Q_EMIT bench->signs().templateWanted(u"policy-by-hand"_s);
        QTRY_COMPARE(body()->text(), u"Begun, and left"_s);
    }

    void whatIsTypedAfterSaveStaysAndIsSavedNext()
    {
        openText();
        write(u"Sent"_s);
        std::optional<store::Transaction> import(std::in_place, bench->commands->database());
        press(u"saveTextButton"_s);
        write(u"Sent, and more"_s);
        import.reset();
        QTRY_COMPARE(saved(), u"Sent"_s);
        QTRY_VERIFY(bench->find<QPushButton>(u"saveTextButton"_s)->isEnabled());
        QVERIFY(body()->isVisible());
        QCOMPARE(body()->text(), u"Sent, and more"_s);
        press(u"saveTextButton"_s);
        QTRY_COMPARE(saved(), u"Sent, and more"_s);
        QTRY_VERIFY(!body()->isVisible());
        QVERIFY(bench->window->close()); // nothing is unsaved any more
    }

    void aSampleThatCannotGoSaysWhy()
    {
        openText();
        QTRY_VERIFY(!label(u"templatePreviewName"_s).isEmpty());
        press(u"sendSampleButton"_s);
        QTRY_VERIFY(bench->find<QWidget>(u"templateOutlook"_s)->isVisible()); // this window has no deskbellctl
        QTRY_VERIFY(bench->find<QPushButton>(u"sendSampleButton"_s)->isEnabled());
    }

private:
    ClientId client(const QString &name, const QString &salutation)
    {
        ClientDraft draft;
        draft.name = name;
        draft.salutation = salutation;
        draft.contactPoints.push_back({ChannelKind::Email, name.toLower().remove(u' ') + u"@example.org"_s, Role::Client, {}, {}, true});
        return must(bench->commands->addClient(draft, bench->by()));
    }
    void openText()
    {
        bench->open();
        Q_EMIT bench->window->findChild<ui::Signpost *>()->templateWanted(u"policy-ending"_s);
        QTRY_VERIFY(body()->text().contains(u"[end date]"_s));
    }
    [[nodiscard]] TemplateTextEdit *body() const { return bench->find<TemplateTextEdit>(u"templateBody"_s); }
    /// In place of all that is there.
    void write(const QString &text) const
    {
        body()->setFocus();
        body()->selectAll();
        body()->insertPlainText(text);
        if (text.isEmpty())
            body()->textCursor().removeSelectedText();
    }
    /// The list that opens at the text's own cursor; the subject has another.
    [[nodiscard]] QAbstractItemView *completions() const
    {
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *list = qobject_cast<QAbstractItemView *>(each); list && list->objectName() == "variableList"_L1 && list->isVisible())
                return list;
        static QTableView none;
        return &none;
    }
    [[nodiscard]] bool marked(const QString &text) const
    {
        for (const QTextEdit::ExtraSelection &each : body()->extraSelections())
            if (each.format.underlineStyle() == QTextCharFormat::WaveUnderline && each.cursor.selectedText() == text)
                return true;
        return false;
    }
    [[nodiscard]] QString label(const QString &name) const { return bench->find<QLabel>(name)->text(); }
    [[nodiscard]] QString preview() const { return bench->find<QPlainTextEdit>(u"templatePreviewBody"_s)->toPlainText(); }
    [[nodiscard]] QString saved() const { return must(bench->reader->templateText(u"policy-ending"_s, u"en"_s)).body; }
    void press(const QString &button) const { QTest::mouseClick(bench->find<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
};

QTEST_MAIN(TestTemplateEditor)
#include "test_template_editor.moc"
