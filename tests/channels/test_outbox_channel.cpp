// The outbox folder: one .eml per e-mail, the same promises as a real channel.
#include "channels/outbox/outbox_channel.h"
#include "support/wait.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace deskbell;
using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestOutboxChannel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneFilePerMailNamedByTimeAndId();
    void nothingIsThereBeforeTheGateOpens();
    void aClosedGateLeavesNothingBehind();
    void aFileThatIsThereIsNeverOverwritten();
    void aFolderThatCannotBeWrittenIsNotTaken();
    void aBadAddressIsRefused();
    void fiftyHaveRoom();
    void closeWaitsForWhatIsUnderWay();

private:
    static Parcel parcel(qint64 id)
    {
        Parcel p;
        p.message = {id};
        p.fence = 3;
        p.from = u"desk@office.test"_s;
        p.to = u"jan@example.org"_s;
        p.toName = u"Jan"_s;
        p.subject = u"Polisa"_s;
        p.text = u"Dzień dobry\n"_s;
        p.messageId = u"m/%1.x@office.test"_s.arg(id);
        p.deskbellId = u"db-%1"_s.arg(id);
        p.at = {1'797'231'600'000};
        p.zone = u"Europe/Warsaw"_s;
        return p;
    }
    static QStringList files(const QString &folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    Outcome send(OutboxChannel &channel, const Parcel &p, const Gate &gate = [](MessageId, qint64, const auto &answer) { answer(true); })
    {
        std::optional<Outcome> ended;
        channel.submit(p, gate, [&](MessageId id, qint64 fence, const Outcome &outcome) {
            Q_ASSERT(id == p.message && fence == p.fence && !ended);
            ended = outcome;
        });
        m_early = ended.has_value();
        if (!waitFor([&] { return ended.has_value(); }))
            qWarning("the parcel did not end");
        return ended.value_or(Outcome());
    }
    bool m_early = false;
};

void TestOutboxChannel::oneFilePerMailNamedByTimeAndId()
{
    QTemporaryDir base;
    const QString folder = base.filePath(u"outbox"_s);
    OutboxChannel channel(folder);
    const Outcome outcome = send(channel, parcel(1));
    QVERIFY(!m_early);
    QVERIFY(outcome.kind == OutcomeKind::Accepted);
    QCOMPARE(outcome.phase, u"write"_s);
    QCOMPARE(files(folder), QStringList{u"20261214-080000-m-1.x-office.test.eml"_s});
    QFile file(QDir(folder).filePath(files(folder).constFirst()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("To: Jan <jan@example.org>\r\n"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TestOutboxChannel::nothingIsThereBeforeTheGateOpens()
{
    QTemporaryDir base;
    OutboxChannel channel(base.path());
    QStringList atGate;
    const Outcome outcome = send(channel, parcel(1), [&](MessageId, qint64, const auto &answer) {
        atGate = files(base.path()).filter(u".eml"_s);
        answer(true);
    });
    QVERIFY(outcome.kind == OutcomeKind::Accepted);
    QVERIFY(atGate.isEmpty());
    QCOMPARE(files(base.path()).size(), 1);
}

void TestOutboxChannel::aClosedGateLeavesNothingBehind()
{
    QTemporaryDir base;
    OutboxChannel channel(base.path());
    const Outcome outcome = send(channel, parcel(1), [](MessageId, qint64, const auto &answer) { answer(false); });
    QVERIFY(outcome.kind == OutcomeKind::NotTaken);
    QVERIFY(files(base.path()).isEmpty());
}

void TestOutboxChannel::aFileThatIsThereIsNeverOverwritten()
{
    QTemporaryDir base;
    OutboxChannel channel(base.path());
    QVERIFY(send(channel, parcel(1)).kind == OutcomeKind::Accepted);
    QVERIFY(send(channel, parcel(1)).kind == OutcomeKind::Accepted);
    QCOMPARE(files(base.path()).size(), 2);
}

void TestOutboxChannel::aFolderThatCannotBeWrittenIsNotTaken()
{
    QTemporaryDir base;
    QFile file(base.filePath(u"outbox"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    OutboxChannel channel(base.filePath(u"outbox"_s));
    const Outcome outcome = send(channel, parcel(1));
    QVERIFY(outcome.kind == OutcomeKind::NotTaken);
    QCOMPARE(outcome.phase, u"write"_s);
}

void TestOutboxChannel::aBadAddressIsRefused()
{
    QTemporaryDir base;
    OutboxChannel channel(base.path());
    Parcel bad = parcel(1);
    bad.to = u"jan@example.org\r\nBcc: x@y.test"_s;
    const Outcome outcome = send(channel, bad);
    QVERIFY(outcome.kind == OutcomeKind::Refused);
    QVERIFY(outcome.badAddress);
    QVERIFY(files(base.path()).isEmpty());
}

void TestOutboxChannel::fiftyHaveRoom()
{
    QTemporaryDir base;
    OutboxChannel channel(base.path());
    QCOMPARE(channel.room(), 50);
    int ended = 0;
    for (int i = 1; i <= 50; ++i)
        channel.submit(parcel(i), [](MessageId, qint64, const auto &answer) { answer(true); }, [&](MessageId, qint64, const Outcome &) { ++ended; });
    QCOMPARE(channel.room(), 0);
    QVERIFY(waitFor([&] { return ended == 50; }));
    QCOMPARE(channel.room(), 50);
    QCOMPARE(files(base.path()).size(), 50);
}

void TestOutboxChannel::closeWaitsForWhatIsUnderWay()
{
    QTemporaryDir base;
    OutboxChannel channel(base.path());
    int ended = 0;
    bool closed = false;
    channel.submit(parcel(1), [](MessageId, qint64, const auto &answer) { answer(true); }, [&](MessageId, qint64, const Outcome &) { ended += closed ? 100 : 1; });
    channel.close([&] { closed = true; });
    QVERIFY(waitFor([&] { return closed; }));
    QCOMPARE(ended, 1);
}

QTEST_GUILESS_MAIN(TestOutboxChannel)
#include "test_outbox_channel.moc"
