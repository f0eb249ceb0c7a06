#include "tests/ui/tour.h"

using namespace deskbell;
using namespace deskbell::test;

/// A window that is only looked at costs nothing.
class TestAtRest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noPageOrDialogGoesOnLayingItselfOut()
    {
        Tour tour;
        QStringList restless;
        tour.walk([&](const QString &place, QWidget *) {
            Counter requests;
            for (int turn = 0; turn < 60; ++turn)
                QCoreApplication::processEvents();
            if (requests.seen > 20) // a late answer lays something out once or twice
                restless << place + u": "_s + QString::number(requests.seen) + u", the last of "_s + requests.last;
        });
        QVERIFY2(restless.isEmpty(), qPrintable(restless.join(u'\n')));
    }

private:
    struct Counter : QObject {
        Counter() { qApp->installEventFilter(this); }
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (event->type() == QEvent::LayoutRequest) {
                ++seen;
                last = QString::fromLatin1(watched->metaObject()->className()) + u' ' + watched->objectName();
            }
            return false;
        }
        int seen = 0;
        QString last;
    };
};

QTEST_MAIN(TestAtRest)
#include "test_at_rest.moc"
