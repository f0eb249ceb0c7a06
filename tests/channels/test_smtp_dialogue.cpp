// facts/email.md §5, rows 5, 6, 10, 11, 14, 15, 23: the dialogue itself.
#include "channels/smtp_bench.h"

using namespace deskbell;
using namespace deskbell::test;

class TestSmtpDialogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void mailRcptAndDataGoInOneWriteWhenPipeliningIsOffered();
    void withoutPipeliningEachCommandWaitsForItsReply();
    void repliesInPiecesOfOneByteAreUnderstood();
    void oneConnectionCarriesManyMessages();
    void afterAMinuteWithoutWorkItSaysQuit();
    void aServerThatClosedWhileIdleIsConnectedAgain_data();
    void aServerThatClosedWhileIdleIsConnectedAgain();
    void anOldConnectionIsTriedAgainOnlyOnce();
    void aRecipientRefusedBehindAnOpenDataGetsOnlyADot();
    void aSenderRefusedBehindAnOpenDataHangsUp();
    void aDataRefusalIsFollowedByReset();
    void dsnIsAskedOnlyWhereOffered();
    void originalRecipientsAreXtext_data();
    void originalRecipientsAreXtext();
    void sizeIsSaidAndALargerMessageIsRefusedBeforeSending();
    void smtpUtf8IsUsedOnlyWhenNeededAndOffered();
    void aNonAsciiLocalPartWithoutSmtpUtf8IsRefusedForGood();
    void internationalDomainsTravelInAscii();
    void linesBeginningWithADotArriveAsTheyWere();
    void closeSaysQuitAfterTheMessageUnderWay();
};

void TestSmtpDialogue::mailRcptAndDataGoInOneWriteWhenPipeliningIsOffered()
{
    SmtpBench bench;
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    bool together = false;
    for (const QByteArray &chunk : std::as_const(bench.server.writes))
        together = together || (chunk.startsWith("MAIL FROM:") && chunk.contains("\r\nRCPT TO:") && chunk.endsWith("\r\nDATA\r\n"));
    QVERIFY(together);
}

void TestSmtpDialogue::withoutPipeliningEachCommandWaitsForItsReply()
{
    SmtpScript script;
    script.pipelining = false;
    SmtpBench bench(script);
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    for (const QByteArray &chunk : std::as_const(bench.server.writes))
        QVERIFY(!(chunk.contains("MAIL FROM:") && chunk.contains("RCPT TO:")));
}

void TestSmtpDialogue::repliesInPiecesOfOneByteAreUnderstood()
{
    SmtpScript script;
    script.replyChunk = 1;
    SmtpBench bench(script);
    bench.durations.command = std::chrono::seconds(5);
    bench.durations.dot = std::chrono::seconds(5);
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
}

void TestSmtpDialogue::oneConnectionCarriesManyMessages()
{
    SmtpBench bench;
    for (int i = 1; i <= 5; ++i)
        QCOMPARE(bench.send(parcel(i)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.connections, 1);
    QCOMPARE(bench.verbs().count("EHLO"), 1);
    QCOMPARE(bench.server.accepted.size(), size_t(5));
}

void TestSmtpDialogue::afterAMinuteWithoutWorkItSaysQuit()
{
    SmtpBench bench;
    bench.durations.idle = std::chrono::milliseconds(50);
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    QVERIFY(waitFor([&] { return bench.verbs().contains("QUIT") && bench.server.open == 0; }));
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.connections, 2);
}

void TestSmtpDialogue::aServerThatClosedWhileIdleIsConnectedAgain_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("FIN, noticed") << 0;
    QTest::newRow("RST, noticed") << 1;
    QTest::newRow("421 and FIN, noticed") << 2;
    QTest::newRow("FIN, not yet noticed") << 3;
    QTest::newRow("421 as the answer to MAIL") << 4;
}

void TestSmtpDialogue::aServerThatClosedWhileIdleIsConnectedAgain()
{
    QFETCH(const int, how);
    SmtpBench bench;
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    if (how == 2)
        bench.server.sendToAll("421 4.4.2 idle timeout\r\n");
    if (how == 4)
        bench.server.on(Phase::Mail, "421 4.4.2 idle timeout");
    else
        bench.server.dropAll(how == 1);
    if (how < 3)
        QVERIFY(waitFor([&] { return bench.server.open == 0; }));
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.connections, 2);
    QCOMPARE(bench.server.accepted.size(), size_t(2));
    QCOMPARE(bench.ends, 2);
    QCOMPARE(bench.gates, 2);
}

void TestSmtpDialogue::anOldConnectionIsTriedAgainOnlyOnce()
{
    SmtpBench bench;
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    bench.server.on(Phase::Mail, "421 4.7.0 too many", -1);
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::SlowDown);
    QCOMPARE(bench.server.connections, 2);
    QCOMPARE(bench.ends, 2);
}

void TestSmtpDialogue::aRecipientRefusedBehindAnOpenDataGetsOnlyADot()
{
    SmtpBench bench;
    bench.server.on(Phase::Rcpt, "550 5.1.1 no such user");
    bench.server.on(Phase::Data, "354 go on");
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QVERIFY(outcome.badAddress);
    QCOMPARE(outcome.phase, u"rcpt"_s);
    QCOMPARE(outcome.replyCode, 550);
    QCOMPARE(bench.gates, 0);
    QVERIFY(bench.server.writes.contains(QByteArray(".\r\n")));
    QVERIFY(bench.server.accepted.empty());
    // All replies consumed in order: the same connection goes on.
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.connections, 1);
    QCOMPARE(bench.server.accepted.size(), size_t(1));
}

void TestSmtpDialogue::aSenderRefusedBehindAnOpenDataHangsUp()
{
    SmtpBench bench;
    bench.server.on(Phase::Mail, "451 4.3.0 not now");
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QCOMPARE(outcome.phase, u"mail"_s);
    QVERIFY(waitFor([&] { return bench.server.open == 0; }));
    QVERIFY(bench.server.accepted.empty());
}

void TestSmtpDialogue::aDataRefusalIsFollowedByReset()
{
    SmtpBench bench;
    bench.server.on(Phase::Data, "554 5.7.1 not today");
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QVERIFY(!outcome.badAddress);
    QVERIFY(bench.verbs().contains("RSET"));
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.connections, 1);
}

void TestSmtpDialogue::dsnIsAskedOnlyWhereOffered()
{
    SmtpBench with;
    QVERIFY(with.send().receiptsOffered);
    QVERIFY(with.server.accepted[0].fromParameters.contains("RET=HDRS ENVID=0123456789abcdef0123456789abcdef"));
    QCOMPARE(with.server.accepted[0].toParameters, QByteArray("NOTIFY=SUCCESS,FAILURE,DELAY ORCPT=rfc822;jan@remote.test"));

    SmtpScript script;
    script.dsn = false;
    SmtpBench without(script);
    const Outcome outcome = without.send();
    QCOMPARE(outcome.kind, OutcomeKind::Accepted);
    QVERIFY(!outcome.receiptsOffered);
    QVERIFY(!without.server.accepted[0].fromParameters.contains("ENVID"));
    QVERIFY(without.server.accepted[0].toParameters.isEmpty());
}

void TestSmtpDialogue::originalRecipientsAreXtext_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << u"jan@remote.test"_s << QByteArray("rfc822;jan@remote.test");
    QTest::newRow("plus and equals") << u"jan+r=17@remote.test"_s << QByteArray("rfc822;jan+2Br+3D17@remote.test");
    QTest::newRow("utf-8") << u"zoë@remote.test"_s << QByteArray("utf-8;zo\\x{EB}@remote.test");
}

void TestSmtpDialogue::originalRecipientsAreXtext()
{
    QFETCH(const QString, address);
    QFETCH(const QByteArray, expected);
    QCOMPARE(originalRecipient(address), expected);
}

void TestSmtpDialogue::sizeIsSaidAndALargerMessageIsRefusedBeforeSending()
{
    SmtpScript script;
    script.size = 5000;
    SmtpBench bench(script);
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    QVERIFY(bench.server.accepted[0].fromParameters.contains(QByteArray("SIZE=" + QByteArray::number(bench.server.accepted[0].data.size()))));
    Parcel big = parcel(2);
    big.text = QString(6000, u'x');
    const Outcome outcome = bench.send(big);
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QCOMPARE(outcome.replyCode, 552);
    QVERIFY(!outcome.badAddress);
    QCOMPARE(bench.verbs().count("MAIL"), 1);
}

void TestSmtpDialogue::smtpUtf8IsUsedOnlyWhenNeededAndOffered()
{
    SmtpBench bench;
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    QVERIFY(!bench.server.accepted[0].fromParameters.contains("SMTPUTF8"));
    Parcel zoe = parcel(2);
    zoe.to = u"zoë@remote.test"_s;
    QCOMPARE(bench.send(zoe).kind, OutcomeKind::Accepted);
    QVERIFY(bench.server.accepted[1].fromParameters.contains("SMTPUTF8"));
    QCOMPARE(bench.server.accepted[1].to, QByteArray("zoë@remote.test"));
    QVERIFY(bench.server.accepted[1].toParameters.contains("ORCPT=utf-8;zo\\x{EB}@remote.test"));
}

void TestSmtpDialogue::aNonAsciiLocalPartWithoutSmtpUtf8IsRefusedForGood()
{
    SmtpScript script;
    script.smtpUtf8 = false;
    SmtpBench bench(script);
    Parcel zoe = parcel();
    zoe.to = u"zoë@remote.test"_s;
    const Outcome outcome = bench.send(zoe);
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QVERIFY(outcome.badAddress);
    QVERIFY(!bench.verbs().contains("MAIL"));
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
}

void TestSmtpDialogue::internationalDomainsTravelInAscii()
{
    SmtpScript script;
    script.smtpUtf8 = false;
    SmtpBench bench(script);
    Parcel idn = parcel();
    idn.to = u"jan@żółw.test"_s;
    QCOMPARE(bench.send(idn).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.accepted[0].to, QByteArray("jan@xn--w-uga1v8h.test"));
    QVERIFY(!bench.server.accepted[0].fromParameters.contains("SMTPUTF8"));
    QVERIFY(bench.server.accepted[0].toParameters.contains("ORCPT=rfc822;jan@xn--w-uga1v8h.test"));
}

void TestSmtpDialogue::linesBeginningWithADotArriveAsTheyWere()
{
    QCOMPARE(dotStuffed(".\r\n..\r\na.\r\n.b"), QByteArray("..\r\n...\r\na.\r\n..b\r\n"));
    QCOMPARE(dotStuffed("a\r\n"), QByteArray("a\r\n"));
    SmtpBench bench;
    Parcel dots = parcel();
    dots.text = u".\n..\n.\n\nFrom here\n.end"_s;
    QCOMPARE(bench.send(dots).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.accepted.size(), size_t(1));
    QVERIFY(bench.server.accepted[0].raw.contains("=2E\r\n=2E.\r\n=2E\r\n\r\n=46rom here\r\n=2Eend\r\n"));
    QVERIFY(!bench.server.accepted[0].raw.contains("\n."));
}

void TestSmtpDialogue::closeSaysQuitAfterTheMessageUnderWay()
{
    SmtpBench bench;
    bool closed = false;
    bool endedFirst = false;
    bench.channel().submit(parcel(), bench.gate, [&](MessageId, qint64, const Outcome &outcome) {
        ++bench.ends;
        bench.last = outcome;
        endedFirst = !closed;
    });
    bench.channel().close([&] { closed = true; });
    QVERIFY(waitFor([&] { return closed; }));
    QVERIFY(endedFirst);
    QCOMPARE(bench.last.kind, OutcomeKind::Accepted);
    QVERIFY(bench.verbs().contains("QUIT"));
    QVERIFY(waitFor([&] { return bench.server.open == 0; }));

    SmtpBench unused;
    bool nothing = false;
    unused.channel().close([&] { nothing = true; });
    QVERIFY(waitFor([&] { return nothing; }));
    QCOMPARE(unused.server.connections, 0);
}

QTEST_GUILESS_MAIN(TestSmtpDialogue)
#include "test_smtp_dialogue.moc"
