#include "office_file.h"

using namespace deskbell;
using namespace deskbell::test;
using namespace deskbell::store;

/// All of a transaction or nothing of it.
class TestTransactions : public QObject, OfficeFile {
    Q_OBJECT

private Q_SLOTS:
    void init() { newFolder(); }

    void nested_transactions_commit_once_with_the_outermost()
    {
        auto database = made(m_file);
        int commits = 0;
        database->setCommitted([&commits] { ++commits; });
        Transaction outer(*database);
        {
            Transaction inner(*database);
            QVERIFY(addOperator(*database, u"Anna"_s));
            QVERIFY(inner.commit());
            QCOMPARE(commits, 0);
            QVERIFY(database->inTransaction());
        }
        QCOMPARE(number(*opened(m_file, Open::ReadOnly), u"SELECT count(*) FROM operator"_s), 0);
        QVERIFY(outer.commit());
        QCOMPARE(commits, 1);
        QVERIFY(!database->inTransaction());
        QCOMPARE(number(*opened(m_file, Open::ReadOnly), u"SELECT count(*) FROM operator"_s), 1);
    }

    void an_inner_transaction_that_is_not_committed_takes_the_outer_back()
    {
        auto database = made(m_file);
        int commits = 0;
        database->setCommitted([&commits] { ++commits; });
        {
            Transaction outer(*database);
            QVERIFY(addOperator(*database, u"Anna"_s));
            {
                Transaction inner(*database);
                QVERIFY(addOperator(*database, u"Bea"_s));
            }
            QVERIFY(!outer.commit());
        }
        QCOMPARE(commits, 0);
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 0);
        Transaction again(*database); // and the connection is as good as new
        QVERIFY(addOperator(*database, u"Anna"_s));
        QVERIFY(again.commit());
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 1);
    }

    void a_transaction_that_is_not_committed_leaves_nothing()
    {
        auto database = made(m_file);
        {
            Transaction transaction(*database);
            QVERIFY(addOperator(*database, u"Anna"_s));
        }
        QVERIFY(!database->inTransaction());
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 0);
    }

    void a_returning_query_that_is_gone_does_not_block_the_commit()
    {
        auto database = made(m_file);
        Transaction transaction(*database);
        {
            Query query = database->query("test.returning", u"INSERT INTO operator(name, role) VALUES ('a','clerk'), ('b','clerk') RETURNING id"_s);
            QVERIFY(query.run());
            QVERIFY(query.next()); // and not to the end
        }
        QVERIFY(transaction.commit());
        QCOMPARE(number(*database, u"SELECT count(*) FROM operator"_s), 2);
    }

    void row61_an_older_program_stops_writing_when_a_newer_one_has_brought_the_file_to_its_schema()
    {
        auto older = made(m_file);
        auto newer = opened(m_file);
        QVERIFY(newer->execute("test", u"PRAGMA user_version="_s + QString::number(newestSchema + 1)));
        {
            Transaction refused(*older);
            QVERIFY(!refused.begun());
            QCOMPARE(refused.begun().error().code, u"newer_schema"_s);
        }
        QVERIFY(!older->inTransaction());
        Transaction other(*newer); // and it holds nothing back
        QCOMPARE(other.begun().error().code, u"newer_schema"_s);
    }
};

QTEST_GUILESS_MAIN(TestTransactions)
#include "test_transactions.moc"
