#include "tests/ui/tour.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace deskbell;
using namespace deskbell::test;

/// Scrolling a page past its fields.
class TestWheel : public QObject {
    Q_OBJECT

    static void roll(QWidget *over, int steps)
    {
        const QPoint middle = over->rect().center();
        QWheelEvent event(middle, over->mapToGlobal(middle), {}, QPoint(0, 120 * steps), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QSpontaneKeyEvent::setSpontaneous(&event); // as from a mouse: what a field leaves goes to the page
        qApp->notify(over, &event);
    }

private Q_SLOTS:
    void theWheelOverAFieldNeitherChoosesNorTakesTheKeyboard()
    {
        Tour tour;
        QStringList seen, turned;
        const auto look = [&](const QString &place, QWidget *field, const std::function<QString()> &value) {
            if (!field->isVisible())
                return;
            seen << field->objectName();
            const QString before = value();
            QWidget *const keyboard = QApplication::focusWidget();
            for (const int steps : {-1, 1, 1})
                if (roll(field, steps); value() != before || QApplication::focusWidget() != keyboard)
                    turned << place + u": "_s + field->objectName();
        };
        tour.walk([&](const QString &place, QWidget *shown) {
            for (QComboBox *box : shown->findChildren<QComboBox *>())
                look(place, box, [box] { return box->currentText(); });
            for (QAbstractSpinBox *box : shown->findChildren<QAbstractSpinBox *>())
                look(place, box, [box] { return box->text(); });
        });
        turned.removeDuplicates();
        QVERIFY2(turned.isEmpty(), qPrintable(turned.join(u'\n')));
        for (const char *field : {"mailProvider", "settingsLanguage", "automationAt", "automationTemplate", "importColumn-0", "importType-0"})
            QVERIFY2(seen.contains(QString::fromLatin1(field)), qPrintable(QString::fromLatin1(field) + u" not among "_s + seen.join(u' ')));
    }

    void thePageScrollsOnUnderAField()
    {
        WindowBench bench;
        bench.open();
        bench.window->resize(bench.window->minimumSize());
        Q_EMIT bench.signs().settingsWanted(ui::SettingsPlace::Email);
        auto *provider = bench.find<QComboBox>(u"mailProvider"_s);
        QTRY_VERIFY(provider->isVisible());
        QSignalSpy chosen(provider, &QComboBox::activated);
        QScrollBar *bar = nullptr;
        for (QWidget *each = provider; each && !bar; each = each->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(each))
                bar = area->verticalScrollBar();
        QVERIFY(bar);
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(0);
        roll(provider, -1);
        QVERIFY(bar->value() > 0);
        QCOMPARE(chosen.count(), 0); // which would have put its server in place of a typed one
    }
};

QTEST_MAIN(TestWheel)
#include "test_wheel.moc"
