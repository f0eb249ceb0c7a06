#include "ui/import_bench.h"

#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUrl>

using namespace deskbell;
using namespace deskbell::test;

/// A list dragged onto the window.
class TestFileDrop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { bench = std::make_unique<ImportBench>(); }
    void cleanup() { bench.reset(); }

    void aFileMayBeDroppedAnywhereAlsoOnAField_data()
    {
        QTest::addColumn<QString>("on");
        for (const char *on : {"mainWindow", "clientSearch", "pages", "statusStrip", "dropHint"})
            QTest::newRow(on) << QString::fromLatin1(on);
    }
    void aFileMayBeDroppedAnywhereAlsoOnAField()
    {
        QFETCH(QString, on);
        QWidget *target = on == "mainWindow"_L1 ? bench->window.get() : bench->find<QWidget>(on);
        const QString list = bench->list(2);
        QVERIFY(!hint()->isVisible());
        QVERIFY(enter(target, {list}));
        QVERIFY(hint()->isVisible());
        QCOMPARE(hint()->size(), bench->window->size());
        QVERIFY(drop(target, {list}));
        QVERIFY(!hint()->isVisible());
        QVERIFY(bench->sees(u"importWizard"_s));
        QCOMPARE(bench->find<QLineEdit>(u"clientSearch"_s)->text(), QString());
    }

    void theHintGoesWhenTheFileIsTakenAwayAgain()
    {
        const QStringList file{bench->list(2)};
        QVERIFY(enter(bench->window.get(), file));
        QVERIFY(enter(hint(), file));
        QDragLeaveEvent leave;
        QApplication::sendEvent(hint(), &leave);
        QVERIFY(!hint()->isVisible());
        QVERIFY(!bench->window->findChild<QDialog *>(u"importWizard"_s));
    }

    void severalFilesAreNotMixed()
    {
        const QStringList two{bench->list(2), bench->put(u"other.csv"_s, "name\nJan\n")};
        QVERIFY(drop(bench->window.get(), two));
        QVERIFY(bench->saidBy(u"messageBar"_s).contains(u"one list at a time"_s));
        QVERIFY(!bench->window->findChild<QDialog *>(u"importWizard"_s));
    }

    void whatIsNoFileOrComesWhileSomethingElseIsAskedIsNotTaken()
    {
        QMimeData words;
        words.setText(u"Jan"_s);
        QDragEnterEvent text(QPoint(9, 9), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench->window.get(), &text);
        QVERIFY(!hint()->isVisible());
        QMimeData page;
        page.setUrls({QUrl(u"https://example.org/list.csv"_s)});
        QDragEnterEvent link(QPoint(9, 9), Qt::CopyAction, &page, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(bench->window.get(), &link);
        QVERIFY(!hint()->isVisible());

        bench->start(bench->list(2));
        enter(bench->window.get(), {bench->list(2)});
        QVERIFY(!hint()->isVisible());
        drop(bench->window.get(), {bench->list(2)});
        QCOMPARE(bench->window->findChildren<QDialog *>(u"importWizard"_s).size(), 1);
    }

    void inAnotherLanguageAFileIsTakenOnce()
    {
        bench->language.choose(u"da"_s);
        QTRY_COMPARE(bench->window->findChildren<QWidget *>(u"dropHint"_s).size(), 1);
        QVERIFY(drop(bench->window.get(), {bench->list(2)}));
        QVERIFY(bench->sees(u"importWizard"_s));
        QCOMPARE(bench->window->findChildren<QDialog *>(u"importWizard"_s).size(), 1);
    }

private:
    QWidget *hint() const { return bench->find<QWidget>(u"dropHint"_s); }
    static std::unique_ptr<QMimeData> mime(const QStringList &files)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> urls;
        for (const QString &file : files)
            urls << QUrl::fromLocalFile(file);
        data->setUrls(urls);
        return data;
    }
    static bool enter(QWidget *target, const QStringList &files)
    {
        const auto data = mime(files);
        QDragEnterEvent event(QPoint(9, 9), Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return event.isAccepted() && event.dropAction() == Qt::CopyAction;
    }
    /// As Qt does it: the hint that came up under the file is entered next, and gets the drop.
    bool drop(QWidget *target, const QStringList &files) const
    {
        const auto data = mime(files);
        enter(target, files);
        if (hint()->isVisible())
            enter(target = hint(), files);
        QDropEvent event(QPointF(9, 9), Qt::CopyAction | Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(target, &event);
        return event.isAccepted();
    }
    std::unique_ptr<ImportBench> bench;
};

QTEST_MAIN(TestFileDrop)
#include "test_file_drop.moc"
