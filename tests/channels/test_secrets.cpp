// Passwords: a protected file for a server, the keychain with a time limit of its own.
#include "secrets/file_store.h"
#include "secrets/keychain_store.h"
#include "support/wait.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <optional>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadByItsOwnerOnly();
    void aFileOthersMayReadIsRefusedAndLeftAlone();
    void aBrokenFileIsNotOverwritten();
    void aKeychainThatIsNotThereAnswersWithinItsLimit();

private:
    static Result<QString> read(SecretStore &store, const QString &key)
    {
        std::optional<Result<QString>> got;
        store.read(key, [&](const Result<QString> &result) { got = result; });
        if (got)
            qWarning("answered inside the call");
        if (!waitFor([&] { return got.has_value(); }, 20'000))
            return failure(ErrorKind::Unexpected, u"no_answer"_s);
        return *got;
    }
    static Result<> write(SecretStore &store, const QString &key, const QString &secret)
    {
        std::optional<Result<>> got;
        store.write(key, secret, [&](const Result<> &result) { got = result; });
        if (!waitFor([&] { return got.has_value(); }, 20'000))
            return failure(ErrorKind::Unexpected, u"no_answer"_s);
        return *got;
    }
};

void TestSecrets::whatIsWrittenIsReadByItsOwnerOnly()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    FileStore store(path);
    QVERIFY(read(store, u"smtp"_s).error().kind == ErrorKind::NotFound);
    QVERIFY(write(store, u"smtp"_s, u"s3cret żółć"_s));
    QVERIFY(write(store, u"imap"_s, u"other"_s));
    QCOMPARE(read(store, u"smtp"_s).value(), u"s3cret żółć"_s);
    QCOMPARE(QFile::permissions(path) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    FileStore again(path);
    QCOMPARE(read(again, u"imap"_s).value(), u"other"_s);
    std::optional<Result<>> removed;
    again.remove(u"imap"_s, [&](const Result<> &result) { removed = result; });
    QVERIFY(waitFor([&] { return removed.has_value(); }));
    QVERIFY(read(again, u"imap"_s).error().kind == ErrorKind::NotFound);
    QCOMPARE(read(again, u"smtp"_s).value(), u"s3cret żółć"_s);
}

void TestSecrets::aFileOthersMayReadIsRefusedAndLeftAlone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"smtp\":\"x\"}");
    file.close();
    for (const QFileDevice::Permission exposed : {QFileDevice::ReadGroup, QFileDevice::ReadOther, QFileDevice::WriteOther}) {
        QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | exposed));
        FileStore store(path);
        QCOMPARE(read(store, u"smtp"_s).error().code, u"secrets_file_exposed"_s);
        QCOMPARE(write(store, u"smtp"_s, u"y"_s).error().code, u"secrets_file_exposed"_s);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"smtp\":\"x\"}"));
}

void TestSecrets::aBrokenFileIsNotOverwritten()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"secrets.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"smtp\":");
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    FileStore store(path);
    QCOMPARE(read(store, u"smtp"_s).error().code, u"secrets_file_broken"_s);
    QVERIFY(!write(store, u"smtp"_s, u"y"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{\"smtp\":"));
}

void TestSecrets::aKeychainThatIsNotThereAnswersWithinItsLimit()
{
    // No session bus, no display: nobody keeps secrets here.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qunsetenv("DISPLAY");
    KeychainStore store(u"Deskbell test"_s, std::chrono::milliseconds(3000));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!read(store, u"smtp"_s));
    QVERIFY(!write(store, u"smtp"_s, u"x"_s));
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
