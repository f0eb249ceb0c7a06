#include "ui/window_bench.h"

#include "store/tables/workers.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/switch_box.h"

#include <QDateTime>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

using namespace deskbell;
using namespace deskbell::test;
using ui::ListTable;

namespace {

/// The real time: a real worker beats by it.
class WallClock : public Clock {
public:
    [[nodiscard]] Instant now() const override { return {QDateTime::currentMSecsSinceEpoch()}; }
    [[nodiscard]] Duration steady() const override { return now() - Instant{}; }
    [[nodiscard]] QString bootId() const override { return {}; }
};

/// One of several windows on the same office.
struct Window {
    Window(const QString &data, const QString &ctl, const Clock &clock, const ui::Theme &theme)
        : desk(data, ctl, clock), main(desk, theme, language, !ctl.isEmpty())
    {
        main.show();
    }
    template <typename W> W *find(const QString &name) const
    {
        W *found = main.findChild<W *>(name);
        if (!found)
            qFatal("the window has no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString workerState() const { return main.status() ? find<QLabel>(u"workerState"_s)->text() : QString(); }

    ui::Desk desk;
    ui::WindowLanguage language;
    ui::MainWindow main;
};

} // namespace

/// Two people, or one with two screens, at the same office file.
class TestTwoWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<WindowBench>();
        ChannelSettings outbox;
        outbox.kind = ChannelKind::Email;
        outbox.outbox = true;
        must(bench->commands->setChannel(outbox, bench->by()));
        bench->theme.use(ui::Scheme::Light);
        bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        makeConsole();
    }
    void cleanup()
    {
        windows.clear();
        if (!lines(u"started"_s).isEmpty()) {
            QProcess::execute(qEnvironmentVariable("DESKBELL_CTL"), {u"--data"_s, bench->data(), u"worker"_s, u"stop"_s});
            QVERIFY(waitFor([this] { return lines(u"ended"_s).size() == lines(u"started"_s).size(); }, 30000));
        }
        bench.reset();
    }

    void whatOneWindowChangesTheOtherShows()
    {
        Window &first = open({});
        Window &second = open({});
        for (const auto &[one, other] : {std::pair<Window &, Window &>(first, second), {second, first}}) {
            const QString was = one.find<QPushButton>(u"sendingState"_s)->text();
            QTest::mouseClick(one.find<QPushButton>(u"sendingState"_s), Qt::LeftButton);
            QTRY_VERIFY(other.find<QPushButton>(u"sendingState"_s)->text() != was);
            QTRY_COMPARE(one.find<QPushButton>(u"sendingState"_s)->text(), other.find<QPushButton>(u"sendingState"_s)->text());
        }

        const RuleId rule = bench->ruleFromToday();
        const QString name = u"automationSwitch-%1"_s.arg(rule.value);
        for (Window *each : {&first, &second}) {
            QTest::mouseClick(each->find<QPushButton>(u"nav-goAutomations"_s), Qt::LeftButton);
            QTRY_VERIFY(each->main.findChild<ui::SwitchBox *>(name));
        }
        QTest::keyClick(first.find<ui::SwitchBox>(name), Qt::Key_Space);
        QTRY_VERIFY(!second.find<ui::SwitchBox>(name)->isChecked());
        QTest::keyClick(second.find<ui::SwitchBox>(name), Qt::Key_Space);
        QTRY_VERIFY(first.find<ui::SwitchBox>(name)->isChecked());
        QVERIFY(must(bench->reader->rule(rule)).on);
    }

    void aSecondWindowFindsTheWorkerAtWorkAndStartsNone()
    {
        Window &first = open(console);
        QTRY_COMPARE_WITH_TIMEOUT(first.workerState(), u"The sender is working"_s, 30000);
        Window &second = open(console);
        QTRY_COMPARE_WITH_TIMEOUT(second.workerState(), u"The sender is working"_s, 30000);
        QVERIFY(!second.find<QPushButton>(u"startWorkerButton"_s)->isVisible());
        QCOMPARE(lines(u"started"_s).size(), 1);

        // It is nobody's child: the window that started it may go.
        QTest::mouseClick(second.find<QPushButton>(u"nav-goClients"_s), Qt::LeftButton);
        windows.erase(windows.begin());
        bench->client(u"Bo Madsen"_s, {}); // the beacon makes the second window look again
        QTRY_COMPARE(second.find<ListTable>(u"clientTable"_s)->model()->rowCount(), 2);
        QCOMPARE(second.workerState(), u"The sender is working"_s);
        QVERIFY(lines(u"ended"_s).isEmpty());
    }

    void ofTwoWindowsOpenedAtOnceOneWorkerIsLeft()
    {
        Window &first = open(console);
        Window &second = open(console);
        for (Window *each : {&first, &second})
            QTRY_COMPARE_WITH_TIMEOUT(each->workerState(), u"The sender is working"_s, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(lines(u"started"_s).size() - lines(u"ended"_s).size(), 1, 30000);
        for (const QString &exit : lines(u"ended"_s))
            QCOMPARE(exit, u"5"_s); // the other one found the office taken
    }

    void aWorkerThatDiedWithoutAWordIsStartedAgain()
    {
        store::Workers workers(bench->commands->database());
        store::WorkerRow row = must(workers.load());
        row.state = u"running"_s; // as a power cut leaves it
        row.pid = 1;
        row.heartbeat = clock.now() - std::chrono::minutes(10);
        must(workers.save(row));
        Window &window = open(console);
        QTRY_COMPARE_WITH_TIMEOUT(window.workerState(), u"The sender is working"_s, 30000);
        QCOMPARE(lines(u"started"_s).size(), 1);
    }

private:
    Window &open(const QString &ctl)
    {
        windows.push_back(std::make_unique<Window>(bench->data(), ctl, clock, bench->theme));
        if (ctl.isEmpty() && !waitFor([this] { return windows.back()->main.status() != nullptr; }))
            qFatal("the window never saw the office");
        return *windows.back();
    }
    /// The console program, in a wrapper that notes each worker's start and end.
    void makeConsole()
    {
        console = bench->folder.filePath(u"deskbellctl"_s);
        QFile script(console);
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no script");
        script.write("#!/bin/sh\ncase \"$*\" in *'worker run') ;; *) exec '" + qgetenv("DESKBELL_CTL") + "' \"$@\" ;; esac\necho start >> '" + note(u"started"_s).toLocal8Bit() + "'\n'" + qgetenv("DESKBELL_CTL") + "' \"$@\"\necho $? >> '"
                     + note(u"ended"_s).toLocal8Bit() + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QString note(const QString &name) const { return bench->folder.filePath(name); }
    [[nodiscard]] QStringList lines(const QString &name) const
    {
        QFile file(note(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }

    WallClock clock;
    std::unique_ptr<WindowBench> bench;
    std::vector<std::unique_ptr<Window>> windows;
    QString console;
};

QTEST_MAIN(TestTwoWindows)
#include "test_two_windows.moc"
