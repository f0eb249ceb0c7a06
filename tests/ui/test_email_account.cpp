#include "ui/settings/email_account.h"
#include "words/words.h"

#include <QtTest>

using namespace deskbell;
using namespace Qt::StringLiterals;
using ui::EmailAccount;
using ui::MailSecurity;

class TestEmailAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aKnownProviderFillsItselfInFromTheAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("port");
        QTest::addColumn<int>("security");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("note");
        QTest::newRow("Gmail") << u"biuro@gmail.com"_s << u"smtp.gmail.com"_s << u"587"_s << int(MailSecurity::StartTls) << u"biuro@gmail.com"_s << u"google_app_password"_s;
        QTest::newRow("WP: the part before the @") << u"biuro@wp.pl"_s << u"smtp.wp.pl"_s << u"465"_s << int(MailSecurity::Tls) << u"biuro"_s << u"programs_allowed"_s;
        QTest::newRow("capitals and spaces") << u" Biuro@WP.pl "_s << u"smtp.wp.pl"_s << u"465"_s << int(MailSecurity::Tls) << u"Biuro"_s << u"programs_allowed"_s;
        QTest::newRow("own domain: a guess") << u"biuro@agencja.example"_s << u"mail.agencja.example"_s << u"587"_s << int(MailSecurity::StartTls)
                                             << u"biuro@agencja.example"_s << QString();
        QTest::newRow("not an address yet") << u"biuro"_s << QString() << u"587"_s << int(MailSecurity::StartTls) << QString() << QString();
    }
    void aKnownProviderFillsItselfInFromTheAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, server);
        QFETCH(QString, port);
        QFETCH(int, security);
        QFETCH(QString, user);
        QFETCH(QString, note);
        EmailAccount account = polish();
        for (qsizetype length = 1; length <= address.size(); ++length) // letter by letter, as it is typed
            account.typeAddress(address.left(length));
        QCOMPARE(account.server, server);
        QCOMPARE(account.port, port);
        QCOMPARE(int(account.security), security);
        QCOMPARE(account.user, user);
        QCOMPARE(account.notes().value(0), note);
        QCOMPARE(account.guessed(), note.isEmpty() && !server.isEmpty());
    }

    void whatIsToBeKnownOfAProviderIsSaidInWords()
    {
        for (const MailProvider &each : mailProviders())
            for (const QString &note : each.notes)
                QVERIFY2(!words::providerNote(note, u"en"_s).isEmpty(), qPrintable(each.id + u": " + note));
    }

    void whatAPersonPutInIsNotOverwritten()
    {
        EmailAccount account = polish();
        account.typeAddress(u"biuro@agencja.example"_s);
        account.typeServer(u"smtp.hosting.example"_s);
        account.user = u"agencja-7"_s;
        account.typeAddress(u"biuro@gmail.com"_s);
        QCOMPARE(account.server, u"smtp.hosting.example"_s);
        QCOMPARE(account.user, u"agencja-7"_s);
        QVERIFY(!account.guessed());

        EmailAccount other = polish();
        other.typeAddress(u"biuro@agencja.exampl"_s);
        other.port = u"2525"_s;
        other.typeAddress(u"anna@agencja.exampl"_s); // the same server
        QCOMPARE(other.port, u"2525"_s);
        QCOMPARE(other.user, u"anna@agencja.exampl"_s);
    }

    void aProviderChosenByNameStaysWithAnOwnDomain()
    {
        EmailAccount account = polish();
        account.typeAddress(u"biuro@agencja.example"_s);
        account.typeServer(u"wrong.example"_s);
        account.chooseProvider(u"microsoft365"_s);
        QCOMPARE(account.server, u"smtp.office365.com"_s);
        QCOMPARE(account.user, u"biuro@agencja.example"_s);
        QCOMPARE(account.notes().value(0), u"microsoft_basic"_s);
        account.typeAddress(u"anna@agencja.example"_s);
        QCOMPARE(account.server, u"smtp.office365.com"_s);
        QCOMPARE(account.user, u"anna@agencja.example"_s);
        account.chooseProvider({});
        QCOMPARE(account.server, u"mail.agencja.example"_s);
        QVERIFY(account.guessed());
        account.typeAddress(u"anna@gmail.com"_s);
        QCOMPARE(account.providerId(), u"google"_s);
    }

    void aServerAsProvidersPrintItIsTakenApart_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("port");
        QTest::addColumn<int>("security");
        QTest::newRow("name") << u" mail.x.example "_s << u"mail.x.example"_s << u"587"_s << int(MailSecurity::StartTls);
        QTest::newRow("with port") << u"mail.x.example:2525"_s << u"mail.x.example"_s << u"2525"_s << int(MailSecurity::StartTls);
        QTest::newRow("smtps") << u"smtps://mail.x.example"_s << u"mail.x.example"_s << u"465"_s << int(MailSecurity::Tls);
        QTest::newRow("smtp with port") << u"smtp://mail.x.example:26"_s << u"mail.x.example"_s << u"26"_s << int(MailSecurity::StartTls);
        QTest::newRow("a password is not swallowed") << u"smtp://u:p@mail.x.example"_s << u"smtp://u:p@mail.x.example"_s << u"587"_s << int(MailSecurity::StartTls);
    }
    void aServerAsProvidersPrintItIsTakenApart()
    {
        QFETCH(QString, typed);
        QFETCH(QString, server);
        QFETCH(QString, port);
        QFETCH(int, security);
        EmailAccount account = polish();
        account.typeServer(typed);
        QCOMPARE(account.server, server);
        QCOMPARE(account.port, port);
        QCOMPARE(int(account.security), security);
    }

    void theUsualPortFollowsTheKindOfEncryption()
    {
        EmailAccount account = polish();
        account.chooseSecurity(MailSecurity::Tls);
        QCOMPARE(account.port, u"465"_s);
        account.chooseSecurity(MailSecurity::StartTls);
        QCOMPARE(account.port, u"587"_s);
        account.port = u"2525"_s;
        account.chooseSecurity(MailSecurity::Tls);
        QCOMPARE(account.port, u"2525"_s);
    }

    void whatCannotBeRightIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("field");
        QTest::newRow("fine") << QString() << QString() << QString();
        QTest::newRow("no address") << u"address"_s << u" "_s << u"address"_s;
        QTest::newRow("without @") << u"address"_s << u"biuro.agencja.pl"_s << u"address"_s;
        QTest::newRow("two @") << u"address"_s << u"a@b@c.pl"_s << u"address"_s;
        QTest::newRow("line end") << u"address"_s << u"a@b.pl\r\nBcc: c@d.pl"_s << u"address"_s;
        QTest::newRow("10,000 characters") << u"address"_s << QString(QString(10'000, u'a') + u"@b.pl"_s) << u"address"_s;
        QTest::newRow("no server") << u"server"_s << QString() << u"server"_s;
        QTest::newRow("a web address") << u"server"_s << u"https://poczta.example/login?x"_s << u"server"_s;
        QTest::newRow("spaces") << u"server"_s << u"mail example"_s << u"server"_s;
        QTest::newRow("port 0") << u"port"_s << u"0"_s << u"port"_s;
        QTest::newRow("port 70000") << u"port"_s << u"70000"_s << u"port"_s;
        QTest::newRow("port in words") << u"port"_s << u"five"_s << u"port"_s;
        QTest::newRow("no port") << u"port"_s << QString() << u"port"_s;
        QTest::newRow("negative") << u"port"_s << u"-587"_s << u"port"_s;
        QTest::newRow("pace 0") << u"pace"_s << u"0"_s << u"pace"_s;
        QTest::newRow("pace beyond sense") << u"pace"_s << u"99999999"_s << u"pace"_s;
    }
    void whatCannotBeRightIsSaidAtItsField()
    {
        QFETCH(QString, change);
        QFETCH(QString, value);
        QFETCH(QString, field);
        EmailAccount account = polish();
        account.typeAddress(u"biuro@agencja.example"_s);
        if (change == u"address"_s)
            account.address = value;
        else if (change == u"server"_s)
            account.typeServer(value);
        else if (change == u"port"_s)
            account.port = value;
        else if (change == u"pace"_s)
            account.pace = value;
        QCOMPARE(account.problem(u"en"_s).field, field);
        QCOMPARE(account.problem(u"en"_s).message.isEmpty(), field.isEmpty());
        account.outbox = true; // the folder asks for none of it but an address that is one
        QCOMPARE(account.problem(u"en"_s).field, field == u"address"_s && !value.trimmed().isEmpty() ? field : QString());
    }

    void theArgumentsHoldEverythingButThePassword()
    {
        EmailAccount account = polish();
        account.typeAddress(u"biuro@wp.pl"_s);
        account.name = u"-Anna; 🛎"_s;
        account.password = u"s3cret żółć"_s;
        account.pace = u"10"_s;
        account.caFile = u"/etc/own ca.pem"_s;
        account.trusted = u"AB:CD"_s;
        QCOMPARE(account.arguments(), QStringList({u"channel"_s, u"set"_s, u"email"_s, u"--from=biuro@wp.pl"_s, u"--from-name=-Anna; 🛎"_s, u"--smtp=smtps://smtp.wp.pl:465"_s,
                                                   u"--user=biuro"_s, u"--ca=/etc/own ca.pem"_s, u"--trust=AB:CD"_s, u"--pace=10"_s, u"--password-file=-"_s}));
        QVERIFY(!account.arguments().join(u' ').contains(u"s3cret"_s));
        QCOMPARE(account.input(), u"s3cret żółć\n"_s.toUtf8());
        account.password.clear(); // the one that is kept stays
        QVERIFY(!account.arguments().contains(u"--password-file=-"_s));
        QVERIFY(account.input().isEmpty());
        account.outbox = true;
        QCOMPARE(account.arguments(), QStringList({u"channel"_s, u"set"_s, u"email"_s, u"--from=biuro@wp.pl"_s, u"--from-name=-Anna; 🛎"_s, u"--outbox"_s}));
    }

    void whatIsSetUpComesBackAsItIs()
    {
        ChannelSettings settings;
        settings.set = settings.on = true;
        settings.smtpUrl = u"smtps://smtp.office365.com:465"_s;
        settings.from = u"biuro@agencja.example"_s;
        settings.fromName = u"Anna"_s;
        settings.user = u"agencja-7"_s;
        settings.imapUrl = u"imaps://outlook.office365.com:993"_s;
        settings.trusted = u"AB:CD"_s;
        settings.pacePerMinute = 7;
        EmailAccount account = polish();
        account.load(settings);
        QCOMPARE(account.server, u"smtp.office365.com"_s);
        QCOMPARE(account.port, u"465"_s);
        QCOMPARE(account.security, MailSecurity::Tls);
        QCOMPARE(account.providerId(), u"microsoft365"_s);
        QVERIFY(account.arguments().contains(u"--imap=imaps://outlook.office365.com:993"_s)); // what this page does not show is not lost
        EmailAccount same = polish();
        same.load(settings);
        QVERIFY(account == same);
        account.typeAddress(u"anna@agencja.example"_s);
        QVERIFY(!(account == same));
        QCOMPARE(account.server, u"smtp.office365.com"_s);
        QCOMPARE(account.user, u"agencja-7"_s);
        same.take(account.draft());
        QVERIFY(account == same);
        account.typeServer(u"mail.agencja.example"_s);
        QVERIFY(!account.arguments().join(u' ').contains(u"--imap"_s));
    }

    void aCertificateIsTrustedForOneServerOnly()
    {
        EmailAccount account = polish();
        account.typeServer(u"mail.a.example"_s);
        account.trusted = u"AB:CD"_s;
        account.typeServer(u"mail.a.example "_s);
        QCOMPARE(account.trusted, u"AB:CD"_s);
        account.typeServer(u"mail.b.example"_s);
        QVERIFY(account.trusted.isEmpty());
    }

private:
    static EmailAccount polish() { return EmailAccount(mailProviders(u"PL"_s)); }
};

QTEST_GUILESS_MAIN(TestEmailAccount)
#include "test_email_account.moc"
