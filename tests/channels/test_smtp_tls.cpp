// facts/email.md §5-17: which certificate is refused, and as what.
#include "channels/smtp_bench.h"

using namespace deskbell;
using namespace deskbell::test;

class TestSmtpTls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void onlyACertificateOfAKnownIssuerWithTheRightNameAndDatesIsTaken_data();
    void onlyACertificateOfAKnownIssuerWithTheRightNameAndDatesIsTaken();
    void aCertificateThatAPersonTrustsIsTakenAndNoOtherIs();
    void anUnreadableCertificateAuthorityStopsTheChannel();
    void aConnectionLostDuringTheHandshakeIsNotTaken();
    void implicitTlsAgainstAServerInTheClearIsNotTaken();

private:
    std::unique_ptr<Certificates> m_certificates;
};

void TestSmtpTls::initTestCase()
{
    m_certificates = std::make_unique<Certificates>();
    QVERIFY2(m_certificates->made(), "openssl could not make certificates");
    QVERIFY(!m_certificates->expired().certificate.isNull());
}

void TestSmtpTls::onlyACertificateOfAKnownIssuerWithTheRightNameAndDatesIsTaken_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<bool>("ownAuthority");
    QTest::addColumn<QString>("stopCode");
    QTest::newRow("good") << u"good"_s << true << QString();
    QTest::newRow("unknown issuer") << u"good"_s << false << u"certificate_untrusted"_s;
    QTest::newRow("wrong name") << u"name"_s << true << u"certificate_name"_s;
    QTest::newRow("expired") << u"expired"_s << true << u"certificate_expired"_s;
    QTest::newRow("self-signed") << u"self"_s << true << u"certificate_untrusted"_s;
}

void TestSmtpTls::onlyACertificateOfAKnownIssuerWithTheRightNameAndDatesIsTaken()
{
    QFETCH(const QString, which);
    QFETCH(const bool, ownAuthority);
    QFETCH(const QString, stopCode);
    for (const bool implicit : {false, true}) {
        SmtpScript script;
        script.implicitTls = implicit;
        const Certificates::Pair pair = which == u"name"_s ? m_certificates->server(u"mail.other.test"_s)
            : which == u"expired"_s                        ? m_certificates->expired()
            : which == u"self"_s                           ? m_certificates->selfSigned()
                                                           : m_certificates->server();
        script.certificate = pair.certificate;
        script.key = pair.key;
        SmtpBench bench(script);
        bench.settings.host = u"localhost"_s;
        bench.settings.security = implicit ? SmtpSecurity::Tls : SmtpSecurity::StartTls;
        if (ownAuthority)
            bench.settings.caFile = m_certificates->caFile();
        bench.durations.command = std::chrono::milliseconds(2000);
        bench.logsIn();
        const Outcome outcome = bench.send();
        if (stopCode.isEmpty()) {
            QCOMPARE(outcome.kind, OutcomeKind::Accepted);
            QVERIFY(bench.server.accepted[0].encrypted);
            continue;
        }
        QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
        QCOMPARE(outcome.stopCode, stopCode);
        QCOMPARE(outcome.phase, u"tls"_s);
        const QByteArray print = pair.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        QVERIFY2(outcome.reply.contains(QString::fromLatin1(print)), qPrintable(outcome.reply));
        QCOMPARE(outcome.certificate.fingerprint, QString::fromLatin1(print));
        QCOMPARE(outcome.certificate.subject, pair.certificate.subjectDisplayName());
        QCOMPARE(outcome.certificate.issuer, pair.certificate.issuerDisplayName());
        QCOMPARE(outcome.certificate.names, QStringList(which == u"name"_s ? u"mail.other.test"_s : u"localhost"_s));
        QCOMPARE(outcome.certificate.until.ms, pair.certificate.expiryDate().toMSecsSinceEpoch());
        QVERIFY(outcome.certificate.from < outcome.certificate.until);
        QVERIFY(!bench.verbs().contains("AUTH"));
        QVERIFY(bench.server.accepted.empty());
    }
}

void TestSmtpTls::aCertificateThatAPersonTrustsIsTakenAndNoOtherIs()
{
    const Certificates::Pair own = m_certificates->selfSigned();
    for (const bool same : {true, false}) {
        SmtpScript script;
        script.certificate = own.certificate;
        script.key = own.key;
        SmtpBench bench(script);
        bench.settings.host = u"localhost"_s;
        bench.settings.security = SmtpSecurity::StartTls;
        const QByteArray print = (same ? own : m_certificates->expired()).certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
        bench.settings.trusted = QString::fromLatin1(print);
        bench.durations.command = std::chrono::milliseconds(2000);
        bench.logsIn();
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, same ? OutcomeKind::Accepted : OutcomeKind::ChannelStopped);
        QCOMPARE(outcome.stopCode, same ? QString() : u"certificate_changed"_s);
        QCOMPARE(bench.server.accepted.size(), size_t(same ? 1 : 0));
    }
}

void TestSmtpTls::anUnreadableCertificateAuthorityStopsTheChannel()
{
    SmtpBench bench;
    bench.settings.security = SmtpSecurity::StartTls;
    bench.settings.caFile = m_certificates->folder() + u"/missing.pem"_s;
    const Outcome outcome = bench.send();
    QVERIFY(!bench.endedEarly);
    QCOMPARE(outcome.kind, OutcomeKind::ChannelStopped);
    QCOMPARE(outcome.stopCode, u"bad_settings"_s);
    QCOMPARE(bench.server.connections, 0);
}

void TestSmtpTls::aConnectionLostDuringTheHandshakeIsNotTaken()
{
    for (const Act::Kind kind : {Act::Close, Act::Reset, Act::Silence, Act::Garbage}) {
        SmtpBench bench;
        bench.settings.security = SmtpSecurity::StartTls;
        bench.server.on(Phase::StartTls, kind);
        const Outcome outcome = bench.send();
        QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
        QCOMPARE(outcome.phase, u"tls"_s);
        QVERIFY(!bench.verbs().contains("MAIL"));
    }
    SmtpBench refused;
    refused.settings.security = SmtpSecurity::StartTls;
    refused.server.on(Phase::StartTls, "454 4.7.0 TLS not available now");
    QVERIFY(refused.send().kind != OutcomeKind::Accepted);
    QVERIFY(!refused.verbs().contains("MAIL"));
}

void TestSmtpTls::implicitTlsAgainstAServerInTheClearIsNotTaken()
{
    SmtpBench bench;
    bench.settings.security = SmtpSecurity::Tls;
    bench.durations.connect = std::chrono::milliseconds(500);
    const Outcome outcome = bench.send();
    QCOMPARE(outcome.kind, OutcomeKind::NotTaken);
    QCOMPARE(outcome.phase, u"tls"_s);
    QVERIFY(bench.server.accepted.empty());
}

QTEST_GUILESS_MAIN(TestSmtpTls)
#include "test_smtp_tls.moc"
