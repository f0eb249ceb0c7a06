#include "store/database.h"
#include "store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace deskbell;
using namespace deskbell::store;
using namespace Qt::StringLiterals;

namespace {

qint64 operators(Database &database)
{
    Query query = database.query("test.count", u"SELECT count(*) FROM operator"_s);
    return query.run() && query.next() ? query.number(0) : -1;
}

} // namespace

class TestHotJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readersUndoWhatAKilledWriterLeftBehind()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir folder;
        const QString file = folder.filePath(u"office.db"_s);
        {
            auto made = Database::open(file, Open::Create);
            QVERIFY(made && migrate(**made));
        }
        const pid_t writer = fork();
        if (writer == 0) {
            auto database = Database::open(file, Open::ReadWrite);
            bool good = database && (*database)->execute("test", u"PRAGMA cache_spill=ON"_s) && (*database)->execute("test", u"PRAGMA cache_size=2"_s)
                && (*database)->execute("test", u"BEGIN IMMEDIATE"_s);
            for (int i = 0; good && i < 2000; ++i)
                good = (*database)->execute("test", u"INSERT INTO operator(name, role) VALUES ('%1', 'clerk')"_s.arg(i, 500)).has_value();
            _exit(good ? 7 : 1); // as a kill would: nothing is closed, nothing rolled back
        }
        int status = 0;
        QCOMPARE(waitpid(writer, &status, 0), writer);
        QCOMPARE(WEXITSTATUS(status), 7);
        QVERIFY2(QFileInfo(file + u"-journal"_s).size() > 0, "the writer left nothing to undo: this test would prove nothing");
        auto reader = Database::open(file, Open::ReadOnly);
        QVERIFY2(reader.has_value(), reader ? "" : qPrintable(reader.error().code));
        QCOMPARE(operators(**reader), 0);
#else
        QSKIP("needs fork");
#endif
    }

    void aReaderNeverWrites()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"office.db"_s);
        {
            auto made = Database::open(file, Open::Create);
            QVERIFY(made && migrate(**made));
        }
        auto reader = Database::open(file, Open::ReadOnly);
        QVERIFY(reader.has_value());
        QVERIFY(!(*reader)->execute("test", u"INSERT INTO operator(name, role) VALUES ('x', 'clerk')"_s));
        QCOMPARE(operators(**reader), 0);
    }
};

QTEST_GUILESS_MAIN(TestHotJournal)
#include "test_hot_journal.moc"
