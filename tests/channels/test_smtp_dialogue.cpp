// facts/email.md §5, rows 5, 6, 9 to 11, 14 to 16, 18, 23: the dialogue itself.
#include "channels/smtp/smtp_probe.h"
#include "channels/smtp_bench.h"

using namespace deskbell;
using namespace deskbell::test;

static QtMessageHandler previousHandler;
static QStringList logged;

class TestSmtpDialogue : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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
    void dsnOfferedOnlyAfterAuthIsUsed();
    void originalRecipientsAreXtext_data();
    void originalRecipientsAreXtext();
    void sizeIsSaidAndALargerMessageIsRefusedBeforeSending();
    void smtpUtf8IsUsedOnlyWhenNeededAndOffered();
    void aNonAsciiLocalPartWithoutSmtpUtf8IsRefusedForGood();
    void internationalDomainsTravelInAscii();
    void linesBeginningWithADotArriveAsTheyWere();
    void ehloIsRepeatedAfterTlsAndAfterAuth();
    void loginIsUsedWherePlainIsNotOffered();
    void neverAPasswordInTheClear();
    void noStartTlsStopsTheChannel();
    void bytesBehindTheStartTlsReplyAbort();
    void loginRefusals_data();
    void loginRefusals();
    void aWrongPasswordIsTriedOnce();
    void noPasswordStopsTheChannelWithoutConnecting();
    void aSlowKeychainIsNotAStop();
    void noPasswordAppearsInAnyLog();
    void closeSaysQuitAfterTheMessageUnderWay();
    void theProbeTellsWhatTheServerCanAndSendsNothing();
    void theProbeTellsWhyItMayNotLogIn();

private:
    std::unique_ptr<Certificates> m_certificates;
    SmtpScript secure();
    void secured(SmtpBench &bench);
};

void TestSmtpDialogue::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY2(m_certificates->made(), "openssl could not make certificates");
}

SmtpScript TestSmtpDialogue::secure()
{
    SmtpScript script;
    const Certificates::Pair pair = m_certificates->server();
    script.certificate = pair.certificate;
    script.key = pair.key;
    return script;
}

void TestSmtpDialogue::secured(SmtpBench &bench)
{
    bench.settings.host = u"localhost"_s;
    bench.settings.security = SmtpSecurity::StartTls;
    bench.settings.caFile = m_certificates->caFile();
    bench.durations.command = std::chrono::milliseconds(2000);
    bench.logsIn();
}

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

void TestSmtpDialogue::dsnOfferedOnlyAfterAuthIsUsed()
{
    SmtpScript script = secure();
    script.dsnOnlyAfterAuth = true;
    SmtpBench bench(script);
    secured(bench);
    QVERIFY(bench.send().receiptsOffered);
    QVERIFY(bench.server.accepted[0].toParameters.contains("NOTIFY="));
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

void TestSmtpDialogue::ehloIsRepeatedAfterTlsAndAfterAuth()
{
    SmtpBench bench(secure());
    secured(bench);
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    const QByteArrayList expected{"EHLO", "STARTTLS", "EHLO", "AUTH", "EHLO", "MAIL", "RCPT", "DATA"};
    QCOMPARE(bench.verbs(), expected);
    QVERIFY(bench.server.accepted[0].encrypted && bench.server.accepted[0].authenticated);
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
    QCOMPARE(bench.server.connections, 1);
    QCOMPARE(bench.secrets.reads, 1);
}

void TestSmtpDialogue::loginIsUsedWherePlainIsNotOffered()
{
    SmtpScript script = secure();
    script.auth = "CRAM-MD5 LOGIN";
    SmtpBench bench(script);
    secured(bench);
    QCOMPARE(bench.send().kind, OutcomeKind::Accepted);
    QVERIFY(bench.server.commands.contains("AUTH LOGIN"));

    SmtpScript none = secure();
    none.auth = "XOAUTH2";
    SmtpBench stopped(none);
    secured(stopped);
    const Outcome outcome = stopped.send();
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"login_refused"_s);
    QVERIFY(outcome.reply.contains(u"XOAUTH2"_s));
}

void TestSmtpDialogue::neverAPasswordInTheClear()
{
    // Offered in the clear and no STARTTLS: a stripped or badly set up server.
    SmtpScript script = secure();
    script.startTls = false;
    script.authBeforeTls = true;
    SmtpBench bench(script);
    secured(bench);
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"no_starttls"_s);
    QVERIFY(!bench.verbs().contains("AUTH"));
    QVERIFY(!bench.verbs().contains("MAIL"));

    // Plain is for loopback and was asked for.
    SmtpScript loopback;
    loopback.authBeforeTls = true;
    SmtpBench plain(loopback);
    plain.logsIn();
    QCOMPARE(plain.send().kind, OutcomeKind::Accepted);
    QVERIFY(plain.server.accepted[0].authenticated);

    ChannelSettings far;
    far.smtpUrl = u"smtp://mail.example.org"_s;
    far.plain = true;
    const Result<SmtpSettings> refused = smtpSettings(far);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"plain_not_loopback"_s);
}

void TestSmtpDialogue::noStartTlsStopsTheChannel()
{
    SmtpScript script = secure();
    script.startTls = false;
    SmtpBench bench(script);
    secured(bench);
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"no_starttls"_s);
    QCOMPARE(outcome.phase, u"tls"_s);
    QVERIFY(!bench.verbs().contains("MAIL"));
}

void TestSmtpDialogue::bytesBehindTheStartTlsReplyAbort()
{
    for (const char *injected : {"250-injected\r\n250 AUTH PLAIN\r\n", "2"}) {
        SmtpScript script = secure();
        script.afterStartTls = injected;
        SmtpBench bench(script);
        secured(bench);
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
        QCOMPARE(outcome.phase, u"tls"_s);
        QVERIFY(!bench.verbs().contains("AUTH"));
        QVERIFY(!bench.verbs().contains("MAIL"));
    }
}

void TestSmtpDialogue::loginRefusals_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<OutcomeKind>("kind");
    using enum OutcomeKind;
    QTest::newRow("535") << QByteArray("535 5.7.8 authentication failed") << ChannelStopped;
    QTest::newRow("534") << QByteArray("534 5.7.9 application-specific password required") << ChannelStopped;
    QTest::newRow("538") << QByteArray("538 5.7.11 encryption required") << ChannelStopped;
    QTest::newRow("530") << QByteArray("530 5.7.0 must authenticate") << ChannelStopped;
    QTest::newRow("550 5.7.30") << QByteArray("550 5.7.30 Basic authentication is not supported") << ChannelStopped;
    QTest::newRow("454 4.7.0") << QByteArray("454 4.7.0 temporary authentication failure") << SlowDown;
    QTest::newRow("421") << QByteArray("421 4.7.0 too many logins") << SlowDown;
    QTest::newRow("432 4.3.2") << QByteArray("432 4.3.2 concurrent connections") << SlowDown;
    QTest::newRow("451") << QByteArray("451 4.3.0 backend down") << NotTaken;
}

void TestSmtpDialogue::loginRefusals()
{
    QFETCH(const QByteArray, reply);
    QFETCH(const OutcomeKind, kind);
    SmtpBench bench(secure());
    secured(bench);
    bench.server.on(Phase::Auth, Act{Act::Reply, reply});
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, kind);
    QCOMPARE(outcome.phase, u"auth"_s);
    QCOMPARE(outcome.stopCode, kind == OutcomeKind::ChannelStopped ? u"login_refused"_s : QString());
    QCOMPARE(outcome.reply, QString::fromLatin1(reply));
    QVERIFY(bench.server.accepted.empty());
}

void TestSmtpDialogue::aWrongPasswordIsTriedOnce()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.secrets.secrets[u"smtp"_s] = u"wrong"_s;
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"login_refused"_s);
    QCOMPARE(outcome.replyCode, 535);
    QCOMPARE(bench.server.connections, 1);
    QCOMPARE(bench.verbs().count("AUTH"), 1);
    // Put right, it works: the password is asked anew.
    bench.logsIn();
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
}

void TestSmtpDialogue::noPasswordStopsTheChannelWithoutConnecting()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.secrets.secrets.clear();
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"no_password"_s);
    QCOMPARE(bench.server.connections, 0);
}

void TestSmtpDialogue::aSlowKeychainIsNotAStop()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.secrets.error = Error{ErrorKind::Temporary, u"keychain_timeout"_s, {}, {}};
    QCOMPARE(bench.send().kind, OutcomeKind::NotTaken);
    bench.secrets.error.reset();
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
}

void TestSmtpDialogue::noPasswordAppearsInAnyLog()
{
    logged.clear();
    previousHandler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; });
    SmtpBench bench(secure());
    secured(bench);
    bench.server.on(Phase::Auth, "535 5.7.8 no");
    const Outcome outcome = bench.send();
    qInstallMessageHandler(previousHandler);
    const QString everything = logged.join(u'\n') + outcome.reply + outcome.server + outcome.phase + outcome.stopCode;
    QVERIFY(!everything.contains(u"s3cret"_s));
    QVERIFY(!everything.contains(u"AUTH PLAIN"_s));
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

void TestSmtpDialogue::theProbeTellsWhatTheServerCanAndSendsNothing()
{
    SmtpBench bench(secure());
    secured(bench);
    SmtpProbe probe(bench.settings, bench.secrets, bench.durations);
    std::optional<SmtpProbeResult> result;
    probe.run([&](const SmtpProbeResult &found) { result = found; });
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(!result->refusal);
    QCOMPARE(result->host, u"localhost"_s);
    QVERIFY(result->tls.startsWith(u"TLS 1."_s));
    QCOMPARE(result->auth, (QStringList{u"PLAIN"_s, u"LOGIN"_s}));
    QVERIFY(result->authenticated && result->receiptsOffered && result->smtpUtf8);
    QVERIFY(bench.verbs().contains("QUIT"));
    QVERIFY(!bench.verbs().contains("MAIL"));
}

void TestSmtpDialogue::theProbeTellsWhyItMayNotLogIn()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.secrets.secrets[u"smtp"_s] = u"wrong"_s;
    SmtpProbe probe(bench.settings, bench.secrets, bench.durations);
    std::optional<SmtpProbeResult> result;
    probe.run([&](const SmtpProbeResult &found) { result = found; });
    QVERIFY(waitFor([&] { return result.has_value(); }));
    QVERIFY(result->refusal);
    QCOMPARE(result->refusal->stopCode, u"login_refused"_s);
    QVERIFY(!result->authenticated);
}

QTEST_GUILESS_MAIN(TestSmtpDialogue)
#include "test_smtp_dialogue.moc"
