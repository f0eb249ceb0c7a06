#include "engine/sending/worker_lock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskbell;

class TestWorkerLock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void a_lock_that_a_power_cut_left_without_a_name_is_taken_over_data();
    void a_lock_that_a_power_cut_left_without_a_name_is_taken_over();
    void one_office_has_one_worker();
};

void TestWorkerLock::a_lock_that_a_power_cut_left_without_a_name_is_taken_over_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("made, and nothing written") << QByteArray();
    QTest::newRow("made longer, and nothing written") << QByteArray(91, '\0');
}

void TestWorkerLock::a_lock_that_a_power_cut_left_without_a_name_is_taken_over()
{
    QFETCH(QByteArray, left);
    const QTemporaryDir folder;
    const QString office = folder.filePath(u"office.db"_s);
    QFile file(office + u".worker.lock"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(left);
    file.close();
    const auto lock = WorkerLock::take(office);
    QVERIFY2(lock, lock ? "" : qPrintable(lock.error().detail));
    QVERIFY(!WorkerLock::take(office)); // and holds
}

void TestWorkerLock::one_office_has_one_worker()
{
    const QTemporaryDir folder;
    const QString office = folder.filePath(u"office.db"_s);
    auto first = WorkerLock::take(office);
    QVERIFY(first);
    const auto second = WorkerLock::take(office);
    QVERIFY(!second);
    QCOMPARE(second.error().code, u"worker_running"_s);
    first->reset();
    QVERIFY(WorkerLock::take(office));
}

QTEST_GUILESS_MAIN(TestWorkerLock)
#include "test_worker_lock.moc"
