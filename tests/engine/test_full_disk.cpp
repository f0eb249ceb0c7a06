#include "engine/sending/planner.h"
#include "tests/engine/worked_office.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace deskbell;
using namespace deskbell::worked;

#ifdef Q_OS_UNIX
/// While it lives no file of this process grows beyond `bytes`, and none is written behind them: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails instead
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = static_cast<rlim_t>(bytes);
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};
#endif

/// The disk is full at each of the commits on a message's way: nothing leaves that is not written down, and what has left is written down later.
class TestFullDisk : public QObject {
    Q_OBJECT

#ifdef Q_OS_UNIX
    static qint64 sizeOf(const TestOffice &office) { return QFileInfo(office.database->file()).size(); }
    /// Whether it had room or not, it has been asked.
    static void tickInVain(TestOffice &office)
    {
        for (int i = 0; i < 3; ++i) {
            if (const auto next = office.worker->tick(); !next)
                QCOMPARE(int(next.error().kind), int(ErrorKind::Temporary));
            QCoreApplication::processEvents();
        }
    }
    /// Room for so much, from nothing at all to nearly enough: each breaks another write.
    static void rooms()
    {
        QTest::addColumn<int>("part");
        for (const int part : {0, 1, 25, 50, 75, 90, 97, 100})
            QTest::addRow("room for %d %% of the file", part) << part;
    }
    static qint64 room(const TestOffice &office, int part) { return part == 1 ? 600 : sizeOf(office) * part / 100; }
    static void settle(TestOffice &office)
    {
        office.work();
        office.clock.pass(5min);
        office.work();
    }
    static void sentOnce(TestOffice &office)
    {
        settle(office);
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.inState(MessageState::Sent), 1);
        QCOMPARE(office.messages().size(), size_t(1));
        QCOMPARE(office.logKinds().count(u"sent"_s), 1);
    }
#endif

private Q_SLOTS:
    void initTestCase()
    {
#ifndef Q_OS_UNIX
        QSKIP("there is no limit to set here");
#endif
    }

#ifdef Q_OS_UNIX
    void whilePlanning_data() { rooms(); }
    void whilePlanning()
    {
        QFETCH(int, part);
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        {
            const FullDisk disk(room(office, part));
            tickInVain(office);
            if (part < 25)
                QCOMPARE(office.script.handedOver, 0);
        }
        sentOnce(office);
    }

    void whileClaiming_data() { rooms(); }
    void whileClaiming()
    {
        QFETCH(int, part);
        TestOffice office;
        office.clock.to(on({2026, 11, 23}, QTime(7, 59, 55)));
        office.work(); // its heart has just beaten, so the claim is what is written first
        office.clock.to(on({2026, 11, 23}));
        QCOMPARE(must(Planner(*office.database).pass(office.clock.now())).messages, 1);
        {
            const FullDisk disk(room(office, part));
            tickInVain(office);
        }
        QCOMPARE(office.script.handedOver, office.messages().front().attemptCount); // nobody hears of a claim that is not written down
        sentOnce(office);
    }

    void whileTheGateIsAsked_data() { rooms(); }
    void whileTheGateIsAsked()
    {
        QFETCH(int, part);
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        QCOMPARE(office.inState(MessageState::Sending), 1);
        {
            const FullDisk disk(room(office, part));
            tickInVain(office);
            if (part < 25)
                QCOMPARE(office.script.accepted.size(), size_t(0));
        }
        sentOnce(office);
    }

    void whileTheAnswerIsWrittenDown_data() { rooms(); }
    void whileTheAnswerIsWrittenDown()
    {
        QFETCH(int, part);
        TestOffice office;
        office.addMatter(office.addClient(u"Second"_s, u"second@example.org"_s), u"OC/2"_s, {2026, 12, 14});
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        std::optional<FullDisk> disk;
        office.database->setCommitted([&] { // the gate is durable, and its dot leaves
            if (!disk)
                disk.emplace(room(office, part));
        });
        QTRY_COMPARE(office.script.accepted.size(), size_t(1));
        QVERIFY(disk);
        tickInVain(office);
        if (part < 25) {
            QCOMPARE(office.worker->unwritten(), 1);
            QCOMPARE(office.script.handedOver, 1); // nothing new leaves before what has left is written down
        }
        disk.reset();
        office.database->setCommitted({});
        settle(office);
        QCOMPARE(office.script.accepted.size(), size_t(2));
        QCOMPARE(office.inState(MessageState::Sent), 2);
        QCOMPARE(office.logKinds().count(u"sent"_s), 1);
    }

    void whoIsKilledWhileTheAnswerCannotBeWrittenLeavesAnUnknown()
    {
        TestOffice office;
        office.clock.to(on({2026, 11, 23}));
        must(office.worker->tick());
        {
            std::optional<FullDisk> disk;
            office.database->setCommitted([&] {
                if (!disk)
                    disk.emplace(1);
            });
            QTRY_COMPARE(office.script.accepted.size(), size_t(1));
            tickInVain(office);
            office.database->setCommitted({});
            office.worker.reset();
        }
        office.worker = office.newWorker();
        settle(office);
        QCOMPARE(office.script.accepted.size(), size_t(1));
        QCOMPARE(office.inState(MessageState::Unknown), 1);
    }

    void aPersonsChangeThatFindsNoRoomChangesNothing_data() { rooms(); }
    void aPersonsChangeThatFindsNoRoomChangesNothing()
    {
        QFETCH(int, part);
        TestOffice office;
        const auto clients = must(office.reader->clients({})).rows.size();
        Result<ClientId> added;
        ClientDraft draft;
        draft.name = u"Second"_s;
        draft.language = u"en"_s;
        draft.contactPoints = {{ChannelKind::Email, u"second@example.org"_s, Role::Client, {}, {}, true}};
        {
            const FullDisk disk(room(office, part));
            added = office.commands->addClient(draft, office.by);
        }
        if (!added) {
            QCOMPARE(int(added.error().kind), int(ErrorKind::Temporary));
            QCOMPARE(must(office.reader->clients({})).rows.size(), clients);
            must(office.commands->addClient(draft, office.by));
        }
        QCOMPARE(must(office.reader->clients({})).rows.size(), clients + 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
