#include "ui/widgets/pick_box.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using deskbell::ui::PickBox;

class TestPickBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        box = std::make_unique<PickBox>();
        box->addItem(u"Denmark"_s, u"DK"_s);
        box->addItem(u"Finland"_s, u"FI"_s);
        box->addItem(u"Poland"_s, u"PL"_s);
        box->setAccessibleName(u"Country"_s);
        QVERIFY(box->choose(u"PL"_s));
        box->show();
        box->setFocus();
    }

    void whatIsTypedFindsTheOneEntryThatHoldsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<int>("said");
        QTest::newRow("whole") << u"Finland"_s << u"FI"_s << 1;
        QTest::newRow("whole, small letters") << u"finland"_s << u"FI"_s << 1;
        QTest::newRow("a part of one") << u"mark"_s << u"DK"_s << 1;
        QTest::newRow("a part of several") << u"land"_s << u"PL"_s << 0;
        QTest::newRow("of none") << u"Atlantis"_s << u"PL"_s << 0;
        QTest::newRow("nothing") << QString() << u"PL"_s << 0;
        QTest::newRow("what stood there") << u"Poland"_s << u"PL"_s << 0;
    }
    void whatIsTypedFindsTheOneEntryThatHoldsIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, chosen);
        QFETCH(int, said);
        QSignalSpy spy(box.get(), &QComboBox::activated);
        box->lineEdit()->selectAll();
        QTest::keyClick(box.get(), Qt::Key_Delete);
        for (const QChar each : typed)
            QTest::keyClick(box.get(), each.toLatin1());
        Q_EMIT box->lineEdit()->editingFinished(); // the keyboard goes elsewhere
        QCOMPARE(box->chosen(), chosen);
        QCOMPARE(box->currentText(), box->itemText(box->currentIndex()));
        QCOMPARE(spy.count(), said);
    }

    void aScreenReaderHearsWhatItIs()
    {
        QCOMPARE(box->lineEdit()->accessibleName(), u"Country"_s);
    }

    void anEntryThatIsNotThereChangesNothing()
    {
        QVERIFY(!box->choose(u"XX"_s));
        QCOMPARE(box->chosen(), u"PL"_s);
    }

private:
    std::unique_ptr<PickBox> box;
};

QTEST_MAIN(TestPickBox)
#include "test_pick_box.moc"
