#include "store/database.h"
#include "tests/ui/window_bench.h"
#include "ui/templates/client_preview.h"
#include "ui/templates/template_text_edit.h"
#include "ui/widgets/list_table.h"

#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

using namespace deskbell;
using namespace deskbell::test;

/// What clients will read, while the office, its clients and the person at the window change at the same time.
class TestClientPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        policy = bench->policy(anna, u"OC/1"_s, 14);
        bench->policy(bench->client(u"Bo Li"_s, u"bo@example.org"_s), u"OC/22"_s, 20);
        bench->policy(bench->client(u"Cy Oh"_s, u"cy@example.org"_s), u"OC/333"_s, 20);
    }
    void cleanup() { bench.reset(); }

    void theListOfGapsGoesWithItsOffice()
    {
        write(u"[salutation], bye"_s);
        auto *show = bench->find<QPushButton>(u"templatePreviewShowGaps"_s);
        QTRY_VERIFY(show->isVisible());
        show->click();
        QVERIFY(bench->shown(u"gapsDialog"_s));
        bench->reader.reset();
        bench->commands.reset();
        QVERIFY(QDir(bench->data()).removeRecursively());
        Q_EMIT bench->desk->changed(); // so that it is noticed now
        QVERIFY(waitFor([this] { return !bench->window->status(); }));
        QVERIFY(bench->isGone(u"gapsDialog"_s)); // what it leads to is no longer there
    }

    void whileMuchIsSentTheGapsAreCountedAllTheSame()
    {
        write(u"[salutation], bye"_s);
        auto *gaps = bench->find<QWidget>(u"templatePreviewGaps"_s);
        QTRY_VERIFY(gaps->isVisible());
        QTimer sending;
        connect(&sending, &QTimer::timeout, bench->find<ui::ClientPreview>(u"templatePreview"_s), &ui::ClientPreview::lookAgain);
        sending.start(150);
        must(bench->commands->database().execute("test.salutations", u"UPDATE client SET salutation = 'Dear you'"_s));
        QTRY_VERIFY(!gaps->isVisible());
    }

    void anAnswerThatComesAfterTheNextStepChangesNothing()
    {
        write(u"Number [number]"_s);
        QTRY_COMPARE(preview(u"templatePreview"_s), u"Number OC/1"_s);
        press(u"templatePreviewExtremes-longest"_s);
        press(u"templatePreviewForth"_s);
        bench->settled();
        QCOMPARE(bench->find<QLabel>(u"templatePreviewName"_s)->text(), u"Bo Li · 2 of 3"_s);
        QCOMPARE(preview(u"templatePreview"_s), u"Number OC/22"_s);
    }

    void aClientWhoIsGoneGivesWayToTheNextOne()
    {
        bench->open();
        Q_EMIT bench->signs().automationEditWanted(bench->ruleFromToday());
        QTRY_COMPARE(bench->find<QLabel>(u"automationPreviewName"_s)->text(), u"Anna Nowak · 1 of 3"_s);
        must(bench->commands->database().execute("test.keys", u"PRAGMA foreign_keys = OFF"_s));
        must(bench->commands->database().execute("test.gone", u"DELETE FROM matter WHERE id = %1"_s.arg(policy.value)));
        bench->find<ui::ClientPreview>(u"automationPreview"_s)->lookAgain();
        QTRY_COMPARE(bench->find<QLabel>(u"automationPreviewName"_s)->text(), u"Bo Li · 1 of 2"_s);
        bench->settled();
        QVERIFY2(preview(u"automationPreview"_s).contains(u"House insurance"_s), qPrintable(preview(u"automationPreview"_s)));
    }

private:
    /// In place of an office's text.
    void write(const QString &text)
    {
        bench->open();
        Q_EMIT bench->signs().templateWanted(u"policy-ending"_s);
        auto *body = bench->find<ui::TemplateTextEdit>(u"templateBody"_s);
        QVERIFY(waitFor([body] { return body->text().contains(u"[end date]"_s); }));
        body->selectAll();
        body->insertPlainText(text);
    }
    [[nodiscard]] QString preview(const QString &name) const { return bench->find<QPlainTextEdit>(name + u"Body"_s)->toPlainText(); }
    void press(const QString &button) const { QTest::mouseClick(bench->find<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<WindowBench> bench;
    ClientId anna;
    MatterId policy;
};

QTEST_MAIN(TestClientPreview)
#include "test_client_preview.moc"
