#include "ui/window_bench.h"

#include "store/database.h"
#include "ui/widgets/notice.h"

#include <QLabel>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;

/// Another program holds the office's file for longer than anybody waits.
class TestLockedOffice : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> bench;
    std::unique_ptr<store::Database> other;
    ClientId jan;
    MatterId policy;

    /// The window's own commands give up sooner than after ten seconds.
    void losePatience()
    {
        bool done = false;
        ui::Slot slot;
        bench->desk->ask(slot, [](const Reader &, Commands &commands) -> Result<> {
            commands.database().setPatience(std::chrono::milliseconds(5));
            return {};
        }, [&done](const Result<> &) { done = true; });
        QVERIFY(waitFor([&done] { return done; }));
    }

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        jan = bench->client(u"Kowalski, Jan"_s, u"jan@example.org"_s);
        policy = bench->policy(jan, u"OC/1"_s, 30);
        bench->open();
        other = must(store::Database::open(bench->data() + u"/office.db"_s, store::Open::ReadWrite));
    }
    void cleanup()
    {
        bench.reset();
        other.reset();
    }

    void whatWasTypedStaysAndSavesWhenTheFileIsFree_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isNew");
        QTest::newRow("a new client") << u"clientEditor"_s << u"clientNameField"_s << true;
        QTest::newRow("a client") << u"clientEditor"_s << u"clientNameField"_s << false;
        QTest::newRow("a new matter") << u"matterEditor"_s << u"matterTitleField"_s << true;
        QTest::newRow("a matter") << u"matterEditor"_s << u"matterTitleField"_s << false;
    }
    void whatWasTypedStaysAndSavesWhenTheFileIsFree()
    {
        QFETCH(QString, editor);
        QFETCH(QString, field);
        QFETCH(bool, isNew);
        losePatience();
        if (editor == u"clientEditor"_s)
            Q_EMIT bench->signs().clientEditWanted(isNew ? ClientId() : jan);
        else
            Q_EMIT bench->signs().matterEditWanted(jan, isNew ? MatterId() : policy);
        auto *dialog = bench->shown(editor);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        WindowBench::type(dialog, field, u"Mine"_s);
        must(other->execute("test", u"BEGIN IMMEDIATE"_s));
        WindowBench::press(dialog, u"saveButton"_s);
        auto *error = dialog->findChild<QLabel *>(u"formError"_s);
        QTRY_VERIFY(error->isVisible());
        QVERIFY2(error->text().contains(u"is using the office's file"_s), qPrintable(error->text()));
        QVERIFY(!dialog->findChild<ui::Notice *>(QString(editor + u"Notice"_s))->isVisible()); // nobody saved anything
        QCOMPARE(dialog->findChild<QLineEdit *>(field)->text(), u"Mine"_s);
        must(other->execute("test", u"ROLLBACK"_s));
        WindowBench::press(dialog, u"saveButton"_s);
        QVERIFY(bench->isGone(editor));
        const QString sql = editor == u"clientEditor"_s ? u"SELECT count(*) FROM client WHERE name = 'Mine'"_s : u"SELECT count(*) FROM matter WHERE title = 'Mine'"_s;
        store::Query saved = other->query("test", sql);
        must(saved.run());
        QVERIFY(saved.next());
        QCOMPARE(saved.number(0), 1);
    }

    void whatCannotBeReadIsSaidAndReadAgainAtAPress()
    {
        must(other->execute("test", u"BEGIN EXCLUSIVE"_s)); // nobody can even read
        Q_EMIT bench->signs().clientEditWanted(jan);
        auto *dialog = bench->shown(u"clientEditor"_s);
        auto *notice = dialog->findChild<ui::Notice *>(u"clientEditorNotice"_s);
        auto *name = dialog->findChild<QLineEdit *>(u"clientNameField"_s);
        QVERIFY(!name->isEnabled()); // what is typed now would be overwritten by what is read
        QTRY_VERIFY_WITH_TIMEOUT(notice->isVisible(), 40000);
        QVERIFY2(notice->text().contains(u"is using the office's file"_s), qPrintable(notice->text()));
        QVERIFY(!dialog->findChild<QPushButton *>(u"saveButton"_s)->isEnabled());
        QVERIFY(!name->isVisible()); // an empty field would say that there is no name
        must(other->execute("test", u"ROLLBACK"_s));
        QTest::mouseClick(notice->button(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(name->text(), u"Kowalski, Jan"_s, 40000);
        QVERIFY(name->isEnabled() && name->isVisible() && !notice->isVisible());
    }
};

QTEST_MAIN(TestLockedOffice)
#include "test_locked_office.moc"
