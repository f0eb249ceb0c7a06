// facts/email.md §5, rows 9, 16, 18, 23: TLS before the password, the login, and what a test of it tells.
#include "channels/smtp/smtp_probe.h"
#include "channels/smtp_bench.h"

using namespace deskbell;
using namespace deskbell::test;

static QStringList logged;

class TestSmtpLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
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
    void dsnOfferedOnlyAfterAuthIsUsed();
    void theProbeTellsWhatTheServerCanAndSendsNothing();
    void theProbeTellsWhyItMayNotLogIn();
    void whatIsNoMailServerIsToldApartFromOneThatIsNotThere_data();
    void whatIsNoMailServerIsToldApartFromOneThatIsNotThere();
    void aServerThatCannotBeReachedSaysWhy();
    void tlsWhereNoneIsSpokenIsToldApart();

private:
    std::unique_ptr<Certificates> m_certificates;
    SmtpScript secure();
    void secured(SmtpBench &bench);
};

void TestSmtpLogin::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY2(m_certificates->made(), "openssl could not make certificates");
}

SmtpScript TestSmtpLogin::secure()
{
    SmtpScript script;
    const Certificates::Pair pair = m_certificates->server();
    script.certificate = pair.certificate;
    script.key = pair.key;
    return script;
}

void TestSmtpLogin::secured(SmtpBench &bench)
{
    bench.settings.host = u"localhost"_s;
    bench.settings.security = SmtpSecurity::StartTls;
    bench.settings.caFile = m_certificates->caFile();
    bench.durations.command = std::chrono::milliseconds(2000);
    bench.logsIn();
}

void TestSmtpLogin::ehloIsRepeatedAfterTlsAndAfterAuth()
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

void TestSmtpLogin::loginIsUsedWherePlainIsNotOffered()
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

void TestSmtpLogin::neverAPasswordInTheClear()
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

void TestSmtpLogin::noStartTlsStopsTheChannel()
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

void TestSmtpLogin::bytesBehindTheStartTlsReplyAbort()
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

void TestSmtpLogin::loginRefusals_data()
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

void TestSmtpLogin::loginRefusals()
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

void TestSmtpLogin::aWrongPasswordIsTriedOnce()
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

void TestSmtpLogin::noPasswordStopsTheChannelWithoutConnecting()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.secrets.secrets.clear();
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"no_password"_s);
    QCOMPARE(bench.server.connections, 0);
}

void TestSmtpLogin::aSlowKeychainIsNotAStop()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.secrets.error = Error{ErrorKind::Temporary, u"keychain_timeout"_s, {}, {}};
    QCOMPARE(bench.send().kind, OutcomeKind::NotTaken);
    bench.secrets.error.reset();
    QCOMPARE(bench.send(parcel(2)).kind, OutcomeKind::Accepted);
}

void TestSmtpLogin::noPasswordAppearsInAnyLog()
{
    logged.clear();
    const QtMessageHandler previousHandler = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { logged << text; });
    SmtpBench bench(secure());
    secured(bench);
    bench.server.on(Phase::Auth, "535 5.7.8 no");
    const Outcome outcome = bench.send();
    qInstallMessageHandler(previousHandler);
    const QString everything = logged.join(u'\n') + outcome.reply + outcome.server + outcome.phase + outcome.stopCode;
    QVERIFY(!everything.contains(u"s3cret"_s));
    QVERIFY(!everything.contains(u"AUTH PLAIN"_s));
}

void TestSmtpLogin::dsnOfferedOnlyAfterAuthIsUsed()
{
    SmtpScript script = secure();
    script.dsnOnlyAfterAuth = true;
    SmtpBench bench(script);
    secured(bench);
    QVERIFY(bench.send().receiptsOffered);
    QVERIFY(bench.server.accepted[0].toParameters.contains("NOTIFY="));
}

void TestSmtpLogin::theProbeTellsWhatTheServerCanAndSendsNothing()
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

void TestSmtpLogin::theProbeTellsWhyItMayNotLogIn()
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

void TestSmtpLogin::whatIsNoMailServerIsToldApartFromOneThatIsNotThere_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, Act::Kind kind, const char *greeting, const QString &code) {
        QTest::newRow(name) << int(kind) << QByteArray(greeting) << code;
    };
    row("web status", Act::Reply, "HTTP/1.0 408 Request Timeout", u"web_server"_s);
    row("web page", Act::Reply, "<html><body>Sign in</body></html>", u"web_server"_s);
    row("mailbox service", Act::Reply, "* OK IMAP4rev1 ready", u"not_a_mail_server"_s);
    row("waits for TLS", Act::Silence, "", u"not_a_mail_server"_s);
    row("hangs up", Act::Close, "", QString());
}

void TestSmtpLogin::whatIsNoMailServerIsToldApartFromOneThatIsNotThere()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, greeting);
    QFETCH(QString, code);
    SmtpBench bench(secure());
    secured(bench);
    bench.durations.command = std::chrono::milliseconds(300);
    bench.server.on(Phase::Connect, Act{Act::Kind(kind), greeting});
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken); // it may be a passing thing: the worker tries again
    QCOMPARE(outcome.stopCode, code);
}

void TestSmtpLogin::aServerThatCannotBeReachedSaysWhy()
{
    SmtpBench bench;
    bench.settings.port = 1; // nobody listens there
    QCOMPARE(bench.send().stopCode, u"connection_refused"_s);
    SmtpBench nameless;
    nameless.settings.host = u"no-such-host.invalid"_s;
    nameless.settings.security = SmtpSecurity::StartTls;
    const Outcome outcome = nameless.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QVERIFY2(outcome.stopCode == u"host_not_found"_s || outcome.stopCode == u"no_answer"_s, qPrintable(outcome.stopCode)); // as the resolver here answers
}

void TestSmtpLogin::tlsWhereNoneIsSpokenIsToldApart()
{
    SmtpBench bench(secure());
    secured(bench);
    bench.settings.security = SmtpSecurity::Tls;
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QCOMPARE(outcome.stopCode, u"tls_refused"_s);
    QVERIFY(bench.server.commands.isEmpty());
}

QTEST_GUILESS_MAIN(TestSmtpLogin)
#include "test_smtp_login.moc"
