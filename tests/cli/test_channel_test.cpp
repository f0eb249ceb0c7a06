// `channel test` and `template sample`: one message to the office itself, beside everything that clients get.
#include "cli/console.h"
#include "support/certificates.h"
#include "support/scripted_smtp_server.h"
#include "support/wait.h"

#include <QTimeZone>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestChannelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_certificates = std::make_unique<Certificates>();
        QVERIFY2(m_certificates->made(), "openssl could not make certificates");
    }

    void init()
    {
        m_console = std::make_unique<Console>();
        OK(m_console->init());
    }

    void aTestLogsInSendsOneMailToTheAccountItselfAndTellsWhatTheServerCan()
    {
        ScriptedSmtpServer server(secure());
        setUp(server);
        const Run test = run(u"channel test email"_s);
        OK(test);
        QCOMPARE(server.accepted.size(), 1U);
        QCOMPARE(server.accepted[0].to, QByteArray("desk@example.org"));
        QCOMPARE(server.accepted[0].from, QByteArray("desk@example.org"));
        QVERIFY(server.accepted[0].encrypted && server.accepted[0].authenticated);
        QVERIFY(test.data().value("tls"_L1).toString().startsWith(u"TLS 1."_s));
        QCOMPARE(test.data().value("auth"_L1).toArray(), (QJsonArray{u"PLAIN"_s, u"LOGIN"_s}));
        QCOMPARE(test.data().value("receipts"_L1), QJsonValue(true));
        const QJsonObject mail = test.data().value("mail"_L1).toObject();
        QCOMPARE(mail.value("to"_L1).toString(), u"desk@example.org"_s);
        QCOMPARE(mail.value("taken"_L1), QJsonValue(true));
        QVERIFY(run(u"message list"_s).rows("messages").isEmpty());
    }

    void withLoginOnlyOrDryRunNothingIsSent()
    {
        ScriptedSmtpServer server(secure());
        setUp(server);
        for (const QString &how : {u"--login-only"_s, u"--dry-run"_s}) {
            const Run test = run(u"channel test email "_s + how);
            OK(test);
            QVERIFY(test.data().value("mail"_L1).isNull());
        }
        QVERIFY(server.accepted.empty());
    }

    void aRefusedLoginSaysWhyWhatNextAndWhatTheServerShowed()
    {
        ScriptedSmtpServer server(secure());
        setUp(server);
        server.on(Phase::Auth, "535 5.7.8 no such account");
        const Run test = run(u"channel test email"_s);
        EXIT(test, 7);
        QCOMPARE(test.error().value("message"_L1).toString(), u"The mail server refused the user name or the password. (535 5.7.8 no such account)"_s);
        QCOMPARE(test.error().value("next"_L1).toString(), u"Enter the password again."_s);
        const QJsonObject refusal = test.error().value("refusal"_L1).toObject();
        QCOMPARE(refusal.value("code"_L1).toString(), u"login_refused"_s);
        QCOMPARE(refusal.value("reply"_L1).toString(), u"535 5.7.8 no such account"_s);
        QVERIFY(refusal.value("tls"_L1).toString().startsWith(u"TLS"_s));
        QVERIFY(server.accepted.empty());
    }

    void aRefusedLoginAtAKnownProviderNamesItsAppPassword()
    {
        ScriptedSmtpServer server(secure());
        setUp(server, u"office@gmail.com"_s);
        server.on(Phase::Auth, "535 5.7.8 no");
        QVERIFY(run(u"channel test email"_s).error().value("next"_L1).toString().contains(u"app password"_s));
    }

    void aLoginThatMayNotSendIsSeen()
    {
        ScriptedSmtpServer server(secure());
        setUp(server);
        server.on(Phase::Mail, "553 5.7.1 sender not owned by user");
        const Run sender = run(u"channel test email"_s);
        EXIT(sender, 7);
        QCOMPARE(sender.error().value("refusal"_L1).toObject().value("code"_L1).toString(), u"sender_refused"_s);
        server.on(Phase::Dot, "554 5.6.0 no mail from here");
        const Run refused = run(u"channel test email"_s);
        EXIT(refused, 7);
        QCOMPARE(refused.error().value("refusal"_L1).toObject().value("code"_L1).toString(), u"mail_refused"_s);
        QVERIFY(refused.error().value("message"_L1).toString().contains(u"no mail from here"_s));
        server.on(Phase::Dot, Act::AcceptThenClose);
        const Run silent = run(u"channel test email"_s);
        EXIT(silent, 8);
        QCOMPARE(silent.error().value("refusal"_L1).toObject().value("code"_L1).toString(), u"mail_unknown"_s);
    }

    void aCertificateNobodyVouchesForComesWithItsFingerprintAndCanBeTrusted()
    {
        SmtpScript script = secure();
        const auto own = m_certificates->selfSigned();
        script.certificate = own.certificate;
        script.key = own.key;
        ScriptedSmtpServer server(script);
        setUp(server, u"desk@example.org"_s, {});
        const Run test = run(u"channel test email"_s);
        EXIT(test, 7);
        const QJsonObject refusal = test.error().value("refusal"_L1).toObject();
        QCOMPARE(refusal.value("code"_L1).toString(), u"certificate_untrusted"_s);
        const QString fingerprint = refusal.value("fingerprint"_L1).toString();
        QCOMPARE(fingerprint, QString::fromLatin1(own.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper()));
        setUp(server, u"desk@example.org"_s, {u"--trust"_s, fingerprint});
        OK(run(u"channel test email"_s));
    }

    void aServerThatAnswersWithAWebPageIsCalledOne_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("status") << QByteArray("HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html></html>");
        QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><head><title>Sign in</title>");
    }
    void aServerThatAnswersWithAWebPageIsCalledOne()
    {
        QFETCH(QByteArray, greeting);
        ScriptedSmtpServer server(secure());
        setUp(server);
        server.on(Phase::Connect, Act{Act::Reply, greeting});
        const Run test = run(u"channel test email"_s);
        EXIT(test, 8);
        QCOMPARE(test.error().value("refusal"_L1).toObject().value("code"_L1).toString(), u"web_server"_s);
        QVERIFY(test.error().value("message"_L1).toString().startsWith(u"A web page answered"_s));
    }

    void aStoppedChannelOpensOnlyWhenWhatStoppedItIsSeenToWork()
    {
        ScriptedSmtpServer server(secure());
        setUp(server);
        OK((*m_console)({u"office"_s, u"set"_s, u"zone"_s, whereItIsNoon()})); // inside every window
        server.on(Phase::Mail, "553 5.7.1 sender not owned by user", 2);
        OK(run(u"client add --name Jan --email jan@example.org"_s));
        OK(run(u"matter add 1 --type policy --title OC --ends 2099-12-14"_s));
        OK(run(u"reminder send 1 --matter 1 --undo-seconds 0"_s));
        OK(run(u"worker run --once"_s));
        const auto stopped = [this] { return run(u"channel show email"_s).data().value("stopped"_L1).toString(); };
        QCOMPARE(stopped(), u"login"_s);
        OK(run(u"channel test email --login-only"_s)); // says nothing about the sender
        QCOMPARE(stopped(), u"login"_s);
        EXIT(run(u"channel test email"_s), 7);
        QCOMPARE(stopped(), u"login"_s);
        OK(run(u"channel test email"_s));
        QCOMPARE(stopped(), QString());
    }

    void aSampleGoesToTheOfficeAsTheClientWouldGetItAndCountsForNothing()
    {
        ScriptedSmtpServer server(secure());
        setUp(server);
        OK(run(u"client add --name Anna~Nowak --email anna@example.org"_s));
        OK(run(u"matter add 1 --type policy --title OC --number P-77 --ends 2099-12-14"_s));
        const QString before = log();
        const Run sample = run(u"template sample policy-ending --client 1 --language en"_s);
        OK(sample);
        QCOMPARE(server.accepted.size(), 1U);
        QCOMPARE(server.accepted[0].to, QByteArray("desk@example.org"));
        QVERIFY2(server.accepted[0].data.contains("P-77"), server.accepted[0].data.constData());
        QVERIFY(server.accepted[0].data.contains("Subject: Sample: "));
        QVERIFY(!server.accepted[0].data.contains("anna@example.org"));
        QVERIFY(run(u"message list"_s).rows("messages").isEmpty());
        QCOMPARE(log(), before); // nothing in the client's story
        const Run told = run(u"template sample policy-ending --client 1 --subject Other --body Only~[client]"_s);
        OK(told);
        QCOMPARE(told.data().value("body"_L1).toString(), u"Only Anna Nowak"_s);
        OK(run(u"template sample policy-ending --client 1 --dry-run"_s));
        QCOMPARE(server.accepted.size(), 2U);
        EXIT(run(u"template sample policy-ending --client 1 --body [nonsense]"_s), 6);
        QVERIFY(!run(u"template show policy-ending"_s).data().value("body"_L1).toString().startsWith(u"Only"_s));
    }

    void withTheOutboxASampleIsAFileThere()
    {
        OK(run(u"channel set email --outbox --from desk@example.org"_s));
        OK(run(u"client add --name Anna --email anna@example.org"_s));
        OK(run(u"matter add 1 --type policy --title OC --ends 2099-12-14"_s));
        OK(run(u"template sample policy-ending --client 1"_s));
        QCOMPARE(QDir(m_console->data() + u"/outbox"_s).entryList({u"*.eml"_s}).size(), 1);
    }

private:
    SmtpScript secure() const
    {
        SmtpScript script;
        const Certificates::Pair pair = m_certificates->server();
        script.certificate = pair.certificate;
        script.key = pair.key;
        return script;
    }

    void setUp(const ScriptedSmtpServer &server, const QString &from = u"desk@example.org"_s, QStringList trust = {u"--ca"_s})
    {
        if (trust == QStringList{u"--ca"_s})
            trust << m_certificates->caFile();
        const QStringList set = words(u"channel set email --smtp smtp://localhost:%1 --from %2 --password-file - --user"_s.arg(server.serverPort()).arg(from));
        OK((*m_console)(set + QStringList{from == u"desk@example.org"_s ? QString::fromUtf8(server.script.user) : from} + trust, server.script.password + '\n'));
    }

    static QString whereItIsNoon()
    {
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            if (QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(id)).time().hour() == 12)
                return QString::fromLatin1(id);
        return {};
    }

    QString log() const { return QString::fromUtf8(QJsonDocument(run(u"log 1"_s).data()).toJson()); }

    /// The server lives in this process, so the program must not be waited for with the event loop standing still.
    Run run(const QString &line) const
    {
        QProcess process;
        m_console->start(process, words(line));
        process.closeWriteChannel();
        Run run;
        if (!waitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            return run;
        run.exit = process.exitCode();
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        run.json = QJsonDocument::fromJson(run.out).object();
        return run;
    }

    std::unique_ptr<Certificates> m_certificates;
    std::unique_ptr<Console> m_console;
};

QTEST_GUILESS_MAIN(TestChannelTest)
#include "test_channel_test.moc"
