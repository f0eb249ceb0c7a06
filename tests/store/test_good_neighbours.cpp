#include "office_file.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// Several connections to one file: they wait for each other, lose nothing, and say so when they waited in vain.
class TestGoodNeighbours : public QObject, OfficeFile {
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }

    void an_edit_waits_while_another_connection_writes_and_then_works()
    {
        made(m_file);
        auto first = opened(m_file);
        auto transaction = std::make_unique<Transaction>(*first);
        QVERIFY(transaction->begun());
        QVERIFY(addOperator(*first, u"first"_s));

        std::atomic<bool> trying = false;
        std::atomic<bool> done = false;
        Result<> second;
        std::thread other([&] {
            auto database = opened(m_file);
            trying = true;
            Transaction mine(*database);
            second = mine.begun();
            if (second)
                second = addOperator(*database, u"second"_s);
            if (second)
                second = mine.commit();
            done = true;
        });
        QTRY_VERIFY(trying);
        QTest::qWait(50); // long enough to have met the lock; it must still be waiting
        QVERIFY(!done);
        QVERIFY(transaction->commit());
        QTRY_VERIFY(done);
        other.join();
        QVERIFY(second);
        QCOMPARE(number(*first, u"SELECT count(*) FROM operator"_s), 2);
    }

    void two_connections_writing_at_once_lose_nothing()
    {
        QVERIFY(addOperator(*made(m_file), u"counter"_s));
        constexpr int each = 50;
        std::atomic<int> failures = 0;
        const auto count = [&] {
            auto database = opened(m_file);
            for (int i = 0; i < each; ++i) {
                Transaction transaction(*database);
                // Read, then write: what a deferred BEGIN fails at once.
                const qint64 revision = transaction.begun() ? number(*database, u"SELECT count(*) FROM activity"_s) : 0;
                const auto written = database
                                         ->query("test.append", u"INSERT INTO activity(seq, at, who, kind) VALUES (:seq, 0, 'x', 'x')"_s)
                                         .bind(u":seq"_s, revision + 1)
                                         .run();
                if (!written || !transaction.commit())
                    ++failures;
            }
        };
        std::thread one(count);
        std::thread two(count);
        one.join();
        two.join();
        QCOMPARE(failures.load(), 0);
        QCOMPARE(number(*opened(m_file), u"SELECT count(*) FROM activity"_s), 2 * each);
    }

    void a_commit_waits_for_a_reader_and_then_works()
    {
        {
            auto database = made(m_file);
            for (const QString &name : {u"a"_s, u"b"_s})
                QVERIFY(addOperator(*database, name));
        }
        auto reader = opened(m_file, Open::ReadOnly);
        auto reading = std::make_unique<Query>(reader->query("test.read", u"SELECT name FROM operator ORDER BY id"_s));
        QVERIFY(reading->run());
        QVERIFY(reading->next()); // holds its lock until it is finished

        std::atomic<bool> written = false;
        std::atomic<bool> done = false;
        Result<> committed;
        std::thread other([&] {
            auto database = opened(m_file);
            Transaction transaction(*database);
            if (transaction.begun() && addOperator(*database, u"c"_s)) {
                written = true;
                committed = transaction.commit();
            }
            done = true;
        });
        QTRY_VERIFY(written || done);
        QTest::qWait(50);
        QVERIFY(!done);
        reading.reset();
        QTRY_VERIFY(done);
        other.join();
        QVERIFY(committed);
        QCOMPARE(number(*reader, u"SELECT count(*) FROM operator"_s), 3);
    }

    void who_writes_much_leaves_the_file_alone_after_each_of_its_commits()
    {
        auto database = made(m_file);
        database->restAfterCommit(std::chrono::milliseconds(20));
        QElapsedTimer since; // at least so long is the promise itself, whatever the machine; at most would be a guess
        database->setCommitted([&since] { since.start(); });
        {
            Transaction transaction(*database);
            QVERIFY(addOperator(*database, u"Anna"_s));
            QVERIFY(transaction.commit());
        }
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
        QVERIFY(since.nsecsElapsed() >= 20'000'000);
    }

    void a_writer_that_waits_in_vain_is_told_busy_and_changes_nothing()
    {
        made(m_file);
        auto first = opened(m_file);
        auto second = opened(m_file);
        Transaction holding(*first);
        QVERIFY(holding.begun());
        {
            Transaction vain(*second);
            QVERIFY(!vain.begun());
            QCOMPARE(vain.begun().error().kind, ErrorKind::Busy);
            QVERIFY(!vain.commit());
        }
        QVERIFY(!second->inTransaction());
        QVERIFY(addOperator(*first, u"Anna"_s));
        QVERIFY(holding.commit());
        QVERIFY(addOperator(*second, u"Bea"_s));
    }
};

QTEST_GUILESS_MAIN(TestGoodNeighbours)
#include "test_good_neighbours.moc"
