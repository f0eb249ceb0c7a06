// The outcome table of facts/reliability.md §4, row by row.
#include "channels/smtp_bench.h"


using namespace deskbell;
using namespace deskbell::test;

Q_DECLARE_METATYPE(deskbell::test::Act)
Q_DECLARE_METATYPE(deskbell::test::Phase)
Q_DECLARE_METATYPE(deskbell::OutcomeKind)

class TestSmtpOutcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptedMeans2xxToTheDotAndKeepsTheServersWords();
    void nobodyListeningIsNotTaken();
    void anUnknownHostIsNotTaken();
    void beforeTheDotEveryBreakIsNotTakenAndNothingIsAccepted_data();
    void beforeTheDotEveryBreakIsNotTakenAndNothingIsAccepted();
    void afterTheDotOnlyAWellFormedAnswerDecides_data();
    void afterTheDotOnlyAWellFormedAnswerDecides();
    void refusals_data();
    void refusals();
    void aClosedGateSendsNoDot();
    void aConnectionLostWhileTheGateIsAskedIsNotTaken();
    void anAnswerGivenBeforeTheDotIsNotTakenForTheDots();
    void anAnswerBegunBeforeTheDotIsNotTakenForTheDots();
    void theGateIsAskedOnlyWhenTheBodyHasGone();
    void aParcelNeverEndsInsideSubmitAndEndsOnce();
};

void TestSmtpOutcomes::acceptedMeans2xxToTheDotAndKeepsTheServersWords()
{
    SmtpBench bench;
    bench.server.on(Phase::Dot, "250 2.0.0 Ok: queued as \x1b[31m<b>ABC</b>\x07");
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::Accepted);
    QCOMPARE(outcome.phase, u"dot"_s);
    QCOMPARE(outcome.replyCode, 250);
    QCOMPARE(outcome.enhanced, u"2.0.0"_s);
    QCOMPARE(outcome.reply, u"250 2.0.0 Ok: queued as \\x1B[31m<b>ABC</b>\\x07"_s);
    QCOMPARE(outcome.server, u"127.0.0.1"_s);
    QVERIFY(outcome.receiptsOffered);
    QCOMPARE(bench.server.accepted.size(), size_t(1));
    QCOMPARE(bench.gates, 1);
    QCOMPARE(bench.endedId, MessageId{1});
    QCOMPARE(bench.endedFence, qint64(7));
}

void TestSmtpOutcomes::nobodyListeningIsNotTaken()
{
    SmtpBench bench;
    bench.server.close();
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QCOMPARE(outcome.phase, u"connect"_s);
    QVERIFY(!outcome.reply.isEmpty());
    QCOMPARE(bench.gates, 0);
}

void TestSmtpOutcomes::anUnknownHostIsNotTaken()
{
    SmtpBench bench;
    bench.settings.host = u"no-such-host.invalid"_s;
    bench.settings.security = SmtpSecurity::StartTls;
    bench.durations.connect = std::chrono::milliseconds(1500);
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QCOMPARE(outcome.phase, u"connect"_s);
}

void TestSmtpOutcomes::beforeTheDotEveryBreakIsNotTakenAndNothingIsAccepted_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("pipelining");
    const std::pair<Phase, QString> phases[] = {{Phase::Connect, u"connect"_s}, {Phase::Ehlo, u"ehlo"_s}, {Phase::Mail, u"mail"_s},
        {Phase::Rcpt, u"rcpt"_s}, {Phase::Data, u"data"_s}, {Phase::Body, u"body"_s}};
    const std::pair<Act::Kind, const char *> breaks[] = {{Act::Close, "closed"}, {Act::Reset, "reset"}, {Act::Silence, "silent"},
        {Act::Garbage, "garbage"}, {Act::HalfReply, "half a reply"}, {Act::LongLine, "an over-long line"}};
    for (const auto &[phase, where] : phases)
        for (const auto &[kind, name] : breaks)
            for (const bool pipelining : {true, false}) {
                // Linux connects again by itself after a reset that comes together with the connection.
                if (phase == Phase::Connect && kind == Act::Reset)
                    continue;
                QTest::addRow("%s at %s%s", name, qPrintable(where), pipelining ? ", pipelined" : "") << phase << Act{kind, {}} << where << pipelining;
            }
}

void TestSmtpOutcomes::beforeTheDotEveryBreakIsNotTakenAndNothingIsAccepted()
{
    QFETCH(const Phase, phase);
    QFETCH(const Act, act);
    QFETCH(const QString, where);
    QFETCH(const bool, pipelining);
    SmtpScript script;
    script.pipelining = pipelining;
    SmtpBench bench(script);
    bench.server.on(phase, act);
    if (phase == Phase::Body) {
        // The body is small, so it has left and the gate is asked before the server shows what is wrong: no answer yet.
        std::function<void(bool)> late;
        const Gate usual = bench.gate;
        if (act.kind == Act::Silence)
            bench.gateOpen = false; // a mute server alone is seen by nobody before the dot
        else
            bench.gate = [&late](MessageId, qint64, const std::function<void(bool)> &answer) { late = answer; };
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
        QCOMPARE(outcome.phase, act.kind == Act::Silence ? u"gate"_s : u"body"_s);
        if (late)
            late(true); // too late, nothing may leave
        bench.gate = usual;
    } else {
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
        // RST may overtake the replies already on their way; then the break is seen a little earlier.
        if (act.kind != Act::Reset)
            QCOMPARE(outcome.phase, where);
        QVERIFY(!outcome.reply.isEmpty());
        QCOMPARE(bench.gates, 0);
    }
    QVERIFY(!bench.last.badAddress);
    QCOMPARE(bench.ends, 1);
    QVERIFY(bench.server.accepted.empty());
    // The next message finds its way.
    bench.gateOpen = true;
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.accepted.size(), size_t(1));
}

void TestSmtpOutcomes::afterTheDotOnlyAWellFormedAnswerDecides_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<int>("taken");
    QTest::newRow("FIN") << Act{Act::Close, {}} << OutcomeKind::Unknown << 0;
    QTest::newRow("RST") << Act{Act::Reset, {}} << OutcomeKind::Unknown << 0;
    QTest::newRow("accepted, then FIN") << Act{Act::AcceptThenClose, {}} << OutcomeKind::Unknown << 1;
    QTest::newRow("accepted, then RST") << Act{Act::AcceptThenReset, {}} << OutcomeKind::Unknown << 1;
    QTest::newRow("accepted, then silence") << Act{Act::AcceptThenSilence, {}} << OutcomeKind::Unknown << 1;
    QTest::newRow("silence") << Act{Act::Silence, {}} << OutcomeKind::Unknown << 0;
    QTest::newRow("garbage") << Act{Act::Garbage, {}} << OutcomeKind::Unknown << 0;
    QTest::newRow("half a reply") << Act{Act::HalfReply, {}} << OutcomeKind::Unknown << 0;
    QTest::newRow("an over-long line") << Act{Act::LongLine, {}} << OutcomeKind::Unknown << 0;
    QTest::newRow("a 3xx") << Act{Act::Reply, "354 what?"} << OutcomeKind::Unknown << 0;
    QTest::newRow("250 without text") << Act{Act::Reply, "250"} << OutcomeKind::Accepted << 1;
    QTest::newRow("451") << Act{Act::Reply, "451 4.3.0 try again"} << OutcomeKind::NotTaken << 0;
    QTest::newRow("452 mailbox full") << Act{Act::Reply, "452 4.2.2 mailbox full"} << OutcomeKind::NotTaken << 0;
    QTest::newRow("421") << Act{Act::Reply, "421 4.3.0 closing"} << OutcomeKind::SlowDown << 0;
    QTest::newRow("554 policy") << Act{Act::Reply, "554 5.7.1 rejected as spam"} << OutcomeKind::Refused << 0;
    QTest::newRow("550 send-as denied") << Act{Act::Reply, "550 5.7.60 not allowed to send as this sender"} << OutcomeKind::ChannelStopped << 0;
}

void TestSmtpOutcomes::afterTheDotOnlyAWellFormedAnswerDecides()
{
    QFETCH(const Act, act);
    QFETCH(const OutcomeKind, kind);
    QFETCH(const int, taken);
    SmtpBench bench;
    bench.server.on(Phase::Dot, act);
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.phase, u"dot"_s);
    QCOMPARE(bench.gates, 1);
    QCOMPARE(int(bench.server.accepted.size()), taken);
    QVERIFY(!outcome.badAddress);
    // Nothing resends by itself.
    QCOMPARE(bench.verbs().count("DATA"), 1);
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(int(bench.server.accepted.size()), taken + 1);
}

void TestSmtpOutcomes::refusals_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<OutcomeKind>("kind");
    QTest::addColumn<QString>("stopCode");
    QTest::addColumn<bool>("badAddress");
    const auto row = [](const char *name, Phase phase, const char *reply, OutcomeKind kind, const QString &stop = {}, bool bad = false) {
        QTest::newRow(name) << phase << QByteArray(reply) << kind << stop << bad;
    };
    using enum OutcomeKind;
    row("greeting 554", Phase::Connect, "554 5.3.2 no service", NotTaken);
    row("greeting 421", Phase::Connect, "421 too busy", SlowDown);
    row("EHLO 550", Phase::Ehlo, "550 5.5.1 go away", NotTaken);
    row("MAIL 451", Phase::Mail, "451 4.3.0 local error", NotTaken);
    row("MAIL 550 5.7.1", Phase::Mail, "550 5.7.1 sender not allowed", ChannelStopped, u"sender_refused"_s);
    row("MAIL 553 5.1.8", Phase::Mail, "553 5.1.8 sender domain unknown", ChannelStopped, u"sender_refused"_s);
    row("MAIL 553 bare", Phase::Mail, "553 sender is not yours", ChannelStopped, u"sender_refused"_s);
    row("MAIL 552", Phase::Mail, "552 5.3.4 too big", Refused);
    row("MAIL 530", Phase::Mail, "530 5.7.0 Authentication required", ChannelStopped, u"login_refused"_s);
    row("MAIL 550 5.7.30", Phase::Mail, "550 5.7.30 Basic authentication is not supported", ChannelStopped, u"login_refused"_s);
    row("MAIL 530 5.7.57", Phase::Mail, "530 5.7.57 Client not authenticated", ChannelStopped, u"login_refused"_s);
    row("RCPT 550 5.1.1", Phase::Rcpt, "550 5.1.1 no such user", Refused, {}, true);
    row("RCPT 553 bare", Phase::Rcpt, "553 no such mailbox", Refused, {}, true);
    row("RCPT 550 5.2.1", Phase::Rcpt, "550 5.2.1 mailbox disabled", Refused, {}, true);
    row("RCPT 552 5.2.2", Phase::Rcpt, "552 5.2.2 mailbox full", Refused);
    row("RCPT 550 5.7.1 policy", Phase::Rcpt, "550 5.7.1 blocked by policy", Refused);
    row("RCPT greylisted", Phase::Rcpt, "450 4.7.1 Greylisted", NotTaken);
    row("RCPT 450 rate", Phase::Rcpt, "450 4.7.1 Error: too many messages from 10.0.0.1, rate limit", SlowDown);
    row("RCPT 452 rate", Phase::Rcpt, "452 4.7.28 unusual rate of unsolicited mail", SlowDown);
    row("RCPT 421", Phase::Rcpt, "421 4.7.0 try again later", SlowDown);
    row("RCPT 432 4.3.2", Phase::Rcpt, "432 4.3.2 Concurrent connections limit exceeded", SlowDown);
    row("RCPT sender rejected (Postfix)", Phase::Rcpt, "553 5.7.1 <desk@office.test>: Sender address rejected: not owned by user", ChannelStopped, u"sender_refused"_s);
    row("RCPT relay denied without login", Phase::Rcpt, "554 5.7.1 <jan@remote.test>: Relay access denied", ChannelStopped, u"login_refused"_s);
    row("DATA 451", Phase::Data, "451 4.3.0 queue file error", NotTaken);
    row("DATA 554", Phase::Data, "554 5.5.1 no valid recipients", Refused);
    row("MAIL 354 out of turn", Phase::Mail, "354 go on", NotTaken);
}

void TestSmtpOutcomes::refusals()
{
    QFETCH(const Phase, phase);
    QFETCH(const QByteArray, reply);
    QFETCH(const OutcomeKind, kind);
    QFETCH(const QString, stopCode);
    QFETCH(const bool, badAddress);
    for (const bool pipelining : {true, false}) {
        SmtpScript script;
        script.pipelining = pipelining;
        SmtpBench bench(script);
        bench.server.on(phase, Act{Act::Reply, reply});
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, kind);
        QCOMPARE(outcome.stopCode, stopCode);
        QCOMPARE(outcome.badAddress, badAddress);
        QCOMPARE(outcome.replyCode, reply.left(3).toInt());
        QCOMPARE(outcome.reply, QString::fromLatin1(reply));
        QCOMPARE(bench.gates, 0);
        QVERIFY(bench.server.accepted.empty());
        QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
        QCOMPARE(bench.server.accepted.size(), size_t(1));
        QCOMPARE(bench.server.accepted[0].to, QByteArray("jan@remote.test"));
        QVERIFY(bench.server.accepted[0].data.contains("m2.5f0c@office.test"));
    }
}

void TestSmtpOutcomes::aClosedGateSendsNoDot()
{
    SmtpBench bench;
    bench.gateOpen = false;
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QCOMPARE(outcome.phase, u"gate"_s);
    QTRY_COMPARE(bench.server.open, 0);
    QVERIFY(bench.server.accepted.empty());
    QVERIFY(!bench.server.writes.join().endsWith("\r\n.\r\n"));
}

void TestSmtpOutcomes::aConnectionLostWhileTheGateIsAskedIsNotTaken()
{
    for (const bool reset : {false, true}) {
        SmtpBench bench;
        std::function<void(bool)> late;
        bench.gate = [&](MessageId, qint64, const std::function<void(bool)> &answer) {
            ++bench.gates;
            late = answer;
            bench.server.dropAll(reset);
        };
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
        QCOMPARE(outcome.phase, u"body"_s);
        QVERIFY(late);
        late(true); // too late: nothing may happen
        QTest::qWait(20);
        QCOMPARE(bench.ends, 1);
        QVERIFY(bench.server.accepted.empty());
    }
}

void TestSmtpOutcomes::anAnswerGivenBeforeTheDotIsNotTakenForTheDots()
{
    SmtpBench bench;
    bench.atGate = [&] { bench.server.sendToAll("250 2.0.0 Ok: queued as LIE\r\n"); };
    const Outcome outcome = bench.send();
    QVERIFY(outcome.kind != OutcomeKind::Accepted);
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QVERIFY(bench.server.accepted.empty());
}

void TestSmtpOutcomes::anAnswerBegunBeforeTheDotIsNotTakenForTheDots()
{
    for (const char *begun : {"250 2.0.0 Ok: queu", "250-2.0.0 Ok\r\n", "2"}) {
        SmtpBench bench;
        bench.atGate = [&] { bench.server.sendToAll(begun); };
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
        QCOMPARE(outcome.phase, u"body"_s);
        QVERIFY(bench.server.accepted.empty());
    }
}

void TestSmtpOutcomes::theGateIsAskedOnlyWhenTheBodyHasGone()
{
    SmtpBench bench;
    Parcel big = parcel();
    big.text = QString(2'000'000, u'x');
    qsizetype seenAtGate = -1;
    std::function<void(bool)> answer;
    bench.gate = [&](MessageId, qint64, const std::function<void(bool)> &give) { answer = give; };
    bench.channel().submit(big, bench.gate, [&](MessageId, qint64, const Outcome &outcome) {
        ++bench.ends;
        bench.last = outcome;
    });
    QTRY_VERIFY(answer);
    // All of the body has left us; the server sees it without any further step of ours.
    QTRY_VERIFY(bench.server.writes.join().size() > 2'000'000);
    QTRY_VERIFY(bench.server.writes.join().endsWith("=\r\n") || bench.server.writes.join().endsWith("\r\n"));
    seenAtGate = bench.server.writes.join().size();
    QVERIFY(!bench.server.writes.join().endsWith("\r\n.\r\n"));
    QVERIFY(bench.server.accepted.empty());
    answer(true);
    QTRY_COMPARE(bench.ends, 1);
    QCOMPARE(bench.last.kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.writes.join().size(), seenAtGate + 3);
}

void TestSmtpOutcomes::aParcelNeverEndsInsideSubmitAndEndsOnce()
{
    SmtpBench bench;
    Parcel bad = parcel();
    bad.to = u"jan@remote.test\r\nRCPT TO:<evil@x.test>"_s;
    const Outcome outcome = bench.send(bad);
    QVERIFY(!bench.endedEarly);
    QCOMPARE(bench.ends, 1);
    QCOMPARE(outcome.kind, OutcomeKind::Refused);
    QVERIFY(outcome.badAddress);
    QCOMPARE(bench.server.connections, 0);
}

QTEST_GUILESS_MAIN(TestSmtpOutcomes)
#include "test_smtp_outcomes.moc"
