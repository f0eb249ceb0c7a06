#include "office_bench.h"
#include "ui/desk/desk.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QThread>

using namespace deskbell;
using namespace deskbell::test;

class TestDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<OfficeBench>();
        desk = std::make_unique<ui::Desk>(bench->data(), QString(), bench->clock);
    }
    void cleanup()
    {
        desk.reset();
        bench.reset();
    }

    void aQuestionIsAnsweredOnTheWindowsThreadAndReadOnAnother()
    {
        ui::Slot slot;
        QThread *readOn = nullptr;
        QThread *answeredOn = nullptr;
        QString name;
        desk->ask(slot, [&readOn](const Reader &reader) {
            readOn = QThread::currentThread();
            return reader.office();
        }, [&](const Result<Office> &office) {
            answeredOn = QThread::currentThread();
            name = office ? office->name : QString();
        });
        QTRY_COMPARE(name, u"Agencja Bałtyk"_s);
        QCOMPARE(answeredOn, QThread::currentThread());
        QVERIFY(readOn != QThread::currentThread());
    }

    void aNewerQuestionInTheSameSlotDropsTheOldAnswer()
    {
        ui::Slot slot;
        QStringList answers;
        for (const QString &each : {u"first"_s, u"second"_s, u"third"_s})
            desk->ask(slot, [each](const Reader &) { return Result<QString>(each); }, [&answers](const Result<QString> &answer) { answers << *answer; });
        QTRY_VERIFY(!answers.isEmpty());
        drained();
        QCOMPARE(answers, QStringList(u"third"_s));
    }

    void theEndOfASlotDropsItsAnswer()
    {
        bool answered = false;
        {
            ui::Slot slot;
            desk->ask(slot, [](const Reader &reader) { return reader.office(); }, [&answered](const Result<Office> &) { answered = true; });
        }
        drained();
        QVERIFY(!answered);
    }

    void aCommandIsDoneThoughItsSlotHasEnded()
    {
        {
            ui::Slot slot;
            desk->tell(slot, [](Commands &commands, const By &by) {
                ClientDraft draft;
                draft.name = u"Anna Nowak"_s;
                return commands.addClient(draft, by);
            }, [](const Result<ClientId> &) { QFAIL("nobody waits for this answer"); });
        }
        drained();
        QCOMPARE(must(bench->reader->clientCount(ClientFilter::All, bench->today())), 1);
    }

    void anOfficeThatWasTakenAwayOrReplacedIsNotReadOn()
    {
        const auto nameOf = [this] {
            ui::Slot slot;
            std::optional<QString> name;
            desk->ask(slot, [](const Reader &reader) { return reader.office(); },
                      [&name](const Result<Office> &office) { name = office ? office->name : u"none: "_s + office.error().code; });
            return waitFor([&name] { return name.has_value(); }) ? *name : u"no answer"_s;
        };
        QCOMPARE(nameOf(), u"Agencja Bałtyk"_s);
        bench->reader.reset();
        bench->commands.reset();
        QVERIFY(QDir(bench->data()).removeRecursively());
        QVERIFY2(nameOf().startsWith(u"none"_s), qPrintable(nameOf()));
        static_cast<void>(must(Commands::create(bench->data(), {u"Another"_s, u"FI"_s, u"Europe/Helsinki"_s, u"fi"_s, {u"insurance"_s}, false}, bench->by())));
        QCOMPARE(nameOf(), u"Another"_s);
        const auto other = must(Commands::create(bench->folder.filePath(u"third"_s), {u"Third"_s, u"DK"_s, u"Europe/Copenhagen"_s, u"da"_s, {u"kyc"_s}, false}, bench->by()));
        QVERIFY(QFile::remove(bench->data() + u"/office.db"_s));
        QVERIFY(QFile::rename(bench->folder.filePath(u"third/office.db"_s), bench->data() + u"/office.db"_s)); // put in its place between two questions
        QCOMPARE(nameOf(), u"Third"_s);
    }

    void whileItRestsTheFileIsClosedAndWhatIsAskedWaits() // a system may not let a file be exchanged while it is open
    {
        ui::Slot slot, resting;
        QString name;
        const auto ask = [&] { desk->ask(slot, [](const Reader &reader) { return reader.office(); }, [&name](const Result<Office> &office) { name = office ? office->name : office.error().code; }); };
        const auto isOpen = [this] { // by this process, beside the bench's own
            int found = 0;
            for (const QFileInfo &each : QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System))
                found += each.symLinkTarget() == QFileInfo(bench->data() + u"/office.db"_s).canonicalFilePath();
            return found > 0;
        };
        bench->reader.reset();
        bench->commands.reset();
        ask();
        QTRY_COMPARE(name, u"Agencja Bałtyk"_s);
#ifdef Q_OS_LINUX
        QVERIFY(isOpen());
#endif
        bool closed = false;
        desk->rest(resting, [&closed] { closed = true; });
        QTRY_VERIFY(closed);
        QVERIFY(!isOpen());
        name.clear();
        ask();
        QVERIFY(!waitFor([&name] { return !name.isEmpty(); }, 100));
        QVERIFY(!isOpen());
        desk->goOn();
        QTRY_COMPARE(name, u"Agencja Bałtyk"_s);
    }

    void aDeskThatRestsStillEnds()
    {
        ui::Slot slot, resting;
        bool closed = false;
        desk->rest(resting, [&closed] { closed = true; });
        QTRY_VERIFY(closed);
        desk->tell(slot, [](Commands &commands, const By &by) {
            ClientDraft draft;
            draft.name = u"Anna Nowak"_s;
            return commands.addClient(draft, by);
        }, [](const Result<ClientId> &) {});
        desk.reset();
        QCOMPARE(must(bench->reader->clientCount(ClientFilter::All, bench->today())), 1);
    }

    void whatWasToldIsStillDoneWhenTheWindowCloses()
    {
        ui::Slot slot;
        for (int i = 0; i < 5; ++i)
            desk->tell(slot, [i](Commands &commands, const By &by) {
                ClientDraft draft;
                draft.name = u"Client %1"_s.arg(i);
                return commands.addClient(draft, by);
            }, [](const Result<ClientId> &) {});
        desk.reset();
        QCOMPARE(must(bench->reader->clientCount(ClientFilter::All, bench->today())), 5);
    }

    void questionsAndCommandsKeepTheirOrder()
    {
        ui::Slot telling, asking;
        int seen = -1;
        desk->tell(telling, [](Commands &commands, const By &by) {
            ClientDraft draft;
            draft.name = u"Anna Nowak"_s;
            return commands.addClient(draft, by);
        }, [](const Result<ClientId> &) {});
        desk->ask(asking, [today = bench->today()](const Reader &reader) { return reader.clientCount(ClientFilter::All, today); },
                  [&seen](const Result<int> &count) { seen = count.value_or(-2); });
        QTRY_COMPARE(seen, 1);
    }

    void aCommandThatIsRefusedSaysWhyAndTellsNobodyOfAChange()
    {
        ui::Slot slot;
        const QSignalSpy changes(desk.get(), &ui::Desk::changed);
        std::optional<ErrorKind> kind;
        desk->tell(slot, [](Commands &commands, const By &by) { return commands.addClient({}, by); },
                   [&kind](const Result<ClientId> &result) { kind = result ? ErrorKind::Unexpected : result.error().kind; });
        QTRY_COMPARE(kind, std::optional(ErrorKind::Rejected));
        QCOMPARE(changes.size(), 0);
    }

private:
    /// Everything put before has been done and delivered.
    void drained()
    {
        ui::Slot slot;
        bool done = false;
        desk->ask(slot, [](const Reader &) { return Result<int>(1); }, [&done](const Result<int> &) { done = true; });
        QVERIFY(waitFor([&done] { return done; }));
    }
    std::unique_ptr<OfficeBench> bench;
    std::unique_ptr<ui::Desk> desk;
};

QTEST_MAIN(TestDesk)
#include "test_desk.moc"
