// The channel against a real Postfix with Dovecot's login, read back from the Maildir.
#include "channels/smtp/smtp_probe.h"
#include "channels/smtp_bench.h"
#include "integration/mail_lab.h"

#include <QJsonArray>

using namespace deskbell;
using namespace deskbell::test;

class TestMailServer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_lab.reset(); }
    void startTlsAndLoginBringTheMailIntoTheMaildir();
    void implicitTlsWorksToo();
    void plainOnLoopbackWorksToo();
    void manyMailsGoOverOneConnection();
    void aServerWithoutDsnGetsNoParameters();
    void aUtf8AddressArrives();
    void aWrongPasswordStopsTheChannel();
    void aWrongNameStopsTheChannel();
    void anUnknownAuthorityStopsTheChannel();
    void noLoginStopsTheChannel();
    void theServersRefusalsAreClassified();
    void theProbeSeesWhatIsOffered();

private:
    SmtpSettings settings(const char *port, SmtpSecurity security);
    Outcome send(SmtpChannel &channel, const Parcel &parcel);
    Parcel to(const QString &address);
    QJsonArray mailsOf(const QString &address, int count);
    std::unique_ptr<MailLab> m_lab;
    MemorySecrets m_secrets;
    int m_next = 0;
};

void TestMailServer::initTestCase()
{
    m_lab = std::make_unique<MailLab>(QFINDTESTDATA("integration/mail_lab.py"));
    if (m_lab->missing())
        QSKIP(qPrintable(m_lab->words()));
    QVERIFY2(m_lab->running(), qPrintable(m_lab->words()));
    m_secrets.secrets[u"smtp"_s] = m_lab->value("password");
}

SmtpSettings TestMailServer::settings(const char *port, SmtpSecurity security)
{
    SmtpSettings made;
    made.host = u"localhost"_s;
    made.port = m_lab->port(port);
    made.security = security;
    if (security != SmtpSecurity::Plain) {
        made.user = m_lab->value("user");
        made.secretKey = u"smtp"_s;
        made.caFile = m_lab->value("ca");
    }
    return made;
}

Parcel TestMailServer::to(const QString &address)
{
    Parcel p = parcel(++m_next);
    p.to = address;
    p.html = u"<p>Dzień dobry</p>"_s;
    return p;
}

Outcome TestMailServer::send(SmtpChannel &channel, const Parcel &what)
{
    std::optional<Outcome> ended;
    channel.submit(what, [](MessageId, qint64, const auto &answer) { answer(true); }, [&](MessageId, qint64, const Outcome &outcome) { ended = outcome; });
    if (!waitFor([&] { return ended.has_value(); }, 30'000))
        qWarning("the parcel did not end");
    return ended.value_or(Outcome());
}

QJsonArray TestMailServer::mailsOf(const QString &address, int count)
{
    QJsonArray mails;
    waitFor([&] {
        mails = m_lab->mailsOf(address);
        return mails.size() >= count;
    }, 15'000);
    return mails;
}

void TestMailServer::startTlsAndLoginBringTheMailIntoTheMaildir()
{
    SmtpChannel channel(settings("starttls", SmtpSecurity::StartTls), m_secrets);
    const Outcome outcome = send(channel, to(u"anna@client.test"_s));
    QVERIFY2(outcome.kind == OutcomeKind::Accepted, qPrintable(outcome.reply));
    QVERIFY(outcome.receiptsOffered);
    QVERIFY(outcome.reply.startsWith(u"250 2.0.0 Ok: queued as"_s));
    const QJsonArray mails = mailsOf(u"anna@client.test"_s, 1);
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails[0][u"to"_s], QJsonValue(QJsonArray{u"anna@client.test"_s}));
    QCOMPARE(mails[0][u"subject"_s].toString(), u"Polisa wygasa"_s);
    QCOMPARE(mails[0][u"text"_s].toString(), u"Dzień dobry,\n.kropka na początku\nżółć\n"_s);
    QCOMPARE(mails[0][u"html"_s].toString().trimmed(), u"<p>Dzień dobry</p>"_s);
    QCOMPARE(mails[0][u"defects"_s].toArray().size(), 0);
    QCOMPARE(mails[0][u"headers"_s][u"Auto-Submitted"_s], QJsonValue(QJsonArray{u"auto-generated"_s}));
    QVERIFY(mails[0][u"headers"_s][u"Received"_s][0].toString().contains(u"ESMTPSA"_s));
}

void TestMailServer::implicitTlsWorksToo()
{
    SmtpChannel channel(settings("tls", SmtpSecurity::Tls), m_secrets);
    const Outcome outcome = send(channel, to(u"bea@client.test"_s));
    QVERIFY2(outcome.kind == OutcomeKind::Accepted, qPrintable(outcome.reply));
    QCOMPARE(mailsOf(u"bea@client.test"_s, 1).size(), 1);
}

void TestMailServer::plainOnLoopbackWorksToo()
{
    SmtpChannel channel(settings("plain", SmtpSecurity::Plain), m_secrets);
    const Outcome outcome = send(channel, to(u"cyryl@client.test"_s));
    QVERIFY2(outcome.kind == OutcomeKind::Accepted, qPrintable(outcome.reply));
    QCOMPARE(mailsOf(u"cyryl@client.test"_s, 1).size(), 1);
}

void TestMailServer::manyMailsGoOverOneConnection()
{
    SmtpChannel channel(settings("starttls", SmtpSecurity::StartTls), m_secrets);
    const int before = m_secrets.reads;
    for (int i = 0; i < 20; ++i)
        QVERIFY(send(channel, to(u"many@client.test"_s)).kind == OutcomeKind::Accepted);
    QCOMPARE(m_secrets.reads, before + 1);
    QCOMPARE(mailsOf(u"many@client.test"_s, 20).size(), 20);
}

void TestMailServer::aServerWithoutDsnGetsNoParameters()
{
    SmtpChannel channel(settings("no_dsn", SmtpSecurity::StartTls), m_secrets);
    const Outcome outcome = send(channel, to(u"dora@client.test"_s));
    QVERIFY2(outcome.kind == OutcomeKind::Accepted, qPrintable(outcome.reply));
    QVERIFY(!outcome.receiptsOffered);
    QCOMPARE(mailsOf(u"dora@client.test"_s, 1).size(), 1);
}

void TestMailServer::aUtf8AddressArrives()
{
    SmtpChannel channel(settings("starttls", SmtpSecurity::StartTls), m_secrets);
    const Outcome outcome = send(channel, to(u"zoë@client.test"_s));
    QVERIFY2(outcome.kind == OutcomeKind::Accepted, qPrintable(outcome.reply));
    QVERIFY(waitFor([&] {
        const QJsonArray mails = m_lab->mailsOf(u"all"_s);
        for (const auto &mail : mails)
            if (mail[u"headers"_s][u"X-Deskbell-Id"_s][0].toString() == u"db-%1"_s.arg(m_next))
                return true;
        return false;
    }, 15'000));
}

void TestMailServer::aWrongPasswordStopsTheChannel()
{
    MemorySecrets wrong;
    wrong.secrets[u"smtp"_s] = u"wrong"_s;
    SmtpChannel channel(settings("starttls", SmtpSecurity::StartTls), wrong);
    const Outcome outcome = send(channel, to(u"nothing@client.test"_s));
    QVERIFY(outcome.kind == OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"login_refused"_s);
    QCOMPARE(outcome.replyCode, 535);
    QVERIFY(m_lab->mailsOf(u"nothing@client.test"_s).isEmpty());
}

void TestMailServer::aWrongNameStopsTheChannel()
{
    SmtpChannel channel(settings("wrong_name", SmtpSecurity::StartTls), m_secrets);
    const Outcome outcome = send(channel, to(u"nothing@client.test"_s));
    QVERIFY(outcome.kind == OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"certificate_name"_s);
    QVERIFY(outcome.reply.contains(u"SHA-256"_s));
}

void TestMailServer::anUnknownAuthorityStopsTheChannel()
{
    SmtpSettings unknown = settings("starttls", SmtpSecurity::StartTls);
    unknown.caFile.clear();
    SmtpChannel channel(unknown, m_secrets);
    const Outcome outcome = send(channel, to(u"nothing@client.test"_s));
    QVERIFY(outcome.kind == OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"certificate_untrusted"_s);
}

void TestMailServer::noLoginStopsTheChannel()
{
    SmtpSettings anonymous = settings("starttls", SmtpSecurity::StartTls);
    anonymous.user.clear();
    SmtpChannel channel(anonymous, m_secrets);
    const Outcome outcome = send(channel, to(u"nothing@client.test"_s));
    QVERIFY2(outcome.kind == OutcomeKind::ChannelStopped, qPrintable(outcome.reply));
    QCOMPARE(outcome.stopCode, u"login_refused"_s);
}

void TestMailServer::theServersRefusalsAreClassified()
{
    SmtpChannel channel(settings("starttls", SmtpSecurity::StartTls), m_secrets);
    const Outcome nobody = send(channel, to(u"nobody@client.test"_s));
    QVERIFY(nobody.kind == OutcomeKind::Refused);
    QVERIFY(nobody.badAddress);
    QCOMPARE(nobody.enhanced, u"5.1.1"_s);
    QVERIFY(send(channel, to(u"grey@client.test"_s)).kind == OutcomeKind::NotTaken);
    const Outcome full = send(channel, to(u"full@client.test"_s));
    QVERIFY(full.kind == OutcomeKind::NotTaken);
    QVERIFY(!full.badAddress);
    // And the session is still good.
    QVERIFY(send(channel, to(u"ewa@client.test"_s)).kind == OutcomeKind::Accepted);
    QCOMPARE(mailsOf(u"ewa@client.test"_s, 1).size(), 1);
    QVERIFY(m_lab->mailsOf(u"nobody@client.test"_s).isEmpty());
}

void TestMailServer::theProbeSeesWhatIsOffered()
{
    for (const char *port : {"starttls", "no_dsn"}) {
        SmtpProbe probe(settings(port, SmtpSecurity::StartTls), m_secrets);
        std::optional<SmtpProbeResult> result;
        probe.run([&](const SmtpProbeResult &found) { result = found; });
        QVERIFY(waitFor([&] { return result.has_value(); }, 30'000));
        QVERIFY(!result->refusal && result->authenticated);
        QCOMPARE(result->tls, u"TLS 1.3"_s);
        QCOMPARE(result->auth, (QStringList{u"PLAIN"_s, u"LOGIN"_s}));
        QCOMPARE(result->receiptsOffered, qstrcmp(port, "starttls") == 0);
    }
}

QTEST_GUILESS_MAIN(TestMailServer)
#include "test_mail_server.moc"
