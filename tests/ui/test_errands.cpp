#include "ui/window_bench.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;

namespace {
constexpr int rows = 8000; // enough to be in the middle of it for a while
}

/// What takes long runs in the real console program; the window shows how far it is and can call it off.
class TestErrands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        bench = std::make_unique<WindowBench>();
        bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench->open({}, qEnvironmentVariable("DESKBELL_CTL"));
    }
    void cleanup() { bench.reset(); }

    void callingAnImportOffLeavesNothingHalfDone_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"cancel", "escape", "window closed"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void callingAnImportOffLeavesNothingHalfDone()
    {
        QFETCH(QString, way);
        QDialog *dialog = importInTheMiddleOfWriting();
        QVERIFY(bench->desk->findChild<QProcess *>());
        int changes = 0;
        connect(bench->desk.get(), &ui::Desk::changed, this, [&changes] { ++changes; });
        if (way == u"cancel"_s)
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelImport"_s), Qt::LeftButton);
        else if (way == u"escape"_s)
            QTest::keyClick(dialog, Qt::Key_Escape);
        else
            bench->window.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!bench->desk->findChild<QProcess *>(), 30000);
        QCOMPARE(changes, 0);
        if (bench->window)
            QTRY_VERIFY(!bench->window->findChild<QDialog *>(u"importDialog"_s));
        nothingHappened();
    }

    void aProgramThatEndsInTheMiddleOfAnImportLeavesNothingHalfDone()
    {
        importInTheMiddleOfWriting();
        bench->window.reset();
        bench->desk.reset();
        nothingHappened();
    }

    void anImportCalledOffWhileItOnlyReadsEndsToo()
    {
        QDialog *dialog = chosen();
        QTRY_VERIFY(bench->desk->findChild<QProcess *>());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"cancelImport"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench->desk->findChild<QProcess *>(), 30000);
        nothingHappened();
    }

private:
    QDialog *chosen()
    {
        const QString path = bench->folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no list");
        file.write("name;email;type;number;end date\n");
        for (int row = 0; row < rows; ++row)
            file.write(QByteArray("Client %1;client%1@example.org;policy;OC/%1;31.12.2026\n").replace("%1", QByteArray::number(row)));
        file.close();
        bench->find<QAction>(u"importClients"_s)->trigger();
        auto *chooser = bench->find<QFileDialog>(u"importFileDialog"_s);
        Q_EMIT chooser->fileSelected(path);
        chooser->close();
        if (!waitFor([this] { return bench->window->findChild<QDialog *>(u"importDialog"_s); }))
            qFatal("no dialog");
        return bench->find<QDialog>(u"importDialog"_s);
    }
    QDialog *importInTheMiddleOfWriting()
    {
        QDialog *dialog = chosen();
        auto *import = dialog->findChild<QPushButton *>(u"importNow"_s);
        if (!waitFor([import] { return import->isEnabled(); }, 60000))
            qFatal("the rehearsal never ended");
        QTest::mouseClick(import, Qt::LeftButton);
        auto *progress = dialog->findChild<QProgressBar *>();
        if (!waitFor([progress] { return progress->maximum() == rows && progress->value() > 1000; }, 60000))
            qFatal("the import never said how far it was");
        return dialog;
    }
    void nothingHappened()
    {
        const auto reader = must(Reader::open(bench->data()));
        QCOMPARE(must(reader->clientCount(ClientFilter::All, bench->today())), 1);
        QVERIFY(must(reader->matters({})).rows.empty());
        QCOMPARE(QFileInfo(bench->data() + u"/office.db-journal"_s).size(), 0); // nothing is left to roll back either
        bench->client(u"Bo Madsen"_s, u"bo@example.org"_s);                      // and nobody holds the file
        QCOMPARE(must(reader->clientCount(ClientFilter::All, bench->today())), 2);
    }
    std::unique_ptr<WindowBench> bench;
};

QTEST_MAIN(TestErrands)
#include "test_errands.moc"
