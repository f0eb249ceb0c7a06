#include "ui/mail_settings_bench.h"

using namespace deskbell;
using namespace deskbell::test;

/// What a mail account cannot be, or its server refuses, is said at its field with the next step.
class TestEmailRefusals : public QObject, MailSettingsBench {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        certificates = std::make_unique<Certificates>();
        QVERIFY(certificates->made());
    }
    void init() { begin(); }
    void cleanup() { end(); }

    void eachRefusalStandsAtItsFieldInWordsWithTheNextStep_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("wrong password") << u"password"_s << u"password"_s << u"refused the user name or the password"_s;
        QTest::newRow("HTML") << u"html"_s << u"server"_s << u"web page"_s;
        QTest::newRow("not a mail server") << u"garbage"_s << u"port"_s << u"not the way a mail server"_s;
        QTest::newRow("nobody there") << u"nobody"_s << u"port"_s << u"does not answer at this port"_s;
        QTest::newRow("no such host") << u"host"_s << u"server"_s << u"no server with this name"_s;
        QTest::newRow("no encryption") << u"plain"_s << u"security"_s << u"no encryption"_s;
        QTest::newRow("sender refused") << u"sender"_s << u"address"_s << u"does not let this account send"_s;
        QTest::newRow("self-signed") << u"self"_s << u"server"_s << u"vouches"_s;
        QTest::newRow("expired") << u"expired"_s << u"server"_s << u"expired"_s;
        QTest::newRow("wrong name") << u"name"_s << u"server"_s << u"another name"_s;
    }
    void eachRefusalStandsAtItsFieldInWordsWithTheNextStep()
    {
        QFETCH(QString, what);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const Certificates::Pair pair = what == u"self"_s ? certificates->selfSigned() : what == u"expired"_s ? certificates->expired()
            : what == u"name"_s ? certificates->server(u"mail.other.test"_s) : certificates->server();
        fillIn(pair);
        authority();
        if (what == u"password"_s)
            type(u"mailPassword"_s, u"wrong"_s);
        else if (what == u"html"_s)
            server->on(Phase::Connect, Act{Act::Reply, "HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html><body>Bad Request</body></html>"}, -1);
        else if (what == u"garbage"_s)
            server->on(Phase::Connect, Act::Garbage, -1);
        else if (what == u"plain"_s)
            server->script.startTls = false;
        else if (what == u"sender"_s)
            server->on(Phase::Mail, "550 5.7.60 not allowed to send as this sender", -1);
        else if (what == u"nobody"_s)
            server->close();
        else if (what == u"host"_s)
            type(u"mailServer"_s, u"no-such-host.invalid"_s);
        press(u"mailTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text(), u"The test did not go well"_s, 40000);
        auto *error = find<QLabel>(field + u"Error"_s);
        QVERIFY2(error->isVisible(), qPrintable(testLines().join(u'\n')));
        QVERIFY2(error->text().contains(words), qPrintable(error->text()));
        QVERIFY(error->text().count(u'.') >= 2); // and what to do
        QVERIFY(bench->window->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!error->text().contains(u"s3cret"_s));
        QVERIFY(server->accepted.empty());
        const bool certificate = what == u"self"_s || what == u"expired"_s || what == u"name"_s;
        QCOMPARE(bench->window->findChild<QWidget *>(u"shownCertificate"_s) != nullptr, certificate);
        if (certificate) {
            QVERIFY(find<QLabel>(u"certificateFingerprint"_s)->text().remove(u' ').startsWith(printOf(pair).left(23)));
            QVERIFY2(!error->text().contains(u"SHA"_s) && !testLines().join(u' ').contains(u"SHA"_s), qPrintable(testLines().join(u'\n'))); // said once
            QCOMPARE(find<QLabel>(u"certificateSubject"_s)->text(), pair.certificate.subjectDisplayName());
            QCOMPARE(find<QLabel>(u"certificateIssuer"_s)->text(), pair.certificate.issuerDisplayName());
            QVERIFY(find<QLabel>(u"certificateValidity"_s)->text().contains(QString::number(pair.certificate.expiryDate().date().year())));
        }
        edit(u"mailServer"_s, u"localhost"_s); // the error goes when somebody corrects it
        QVERIFY(!find<QLabel>(u"serverError"_s)->isVisible());
    }

    void aCertificateThatAPersonTrustsIsTakenAndAnotherLaterIsNot()
    {
        const Certificates::Pair own = certificates->selfSigned();
        fillIn(own);
        press(u"mailTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench->window->findChild<QPushButton *>(u"trustButton"_s), 20000);
        press(u"trustButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text(), u"The test went well"_s, 20000);
        QCOMPARE(server->accepted.size(), size_t(1));
        QCOMPARE(must(bench->reader->channel(ChannelKind::Email)).trusted, printOf(own));
        QVERIFY(find<QLabel>(u"trustedCertificate"_s)->text().contains(printOf(own)));

        const Certificates::Pair other = certificates->selfSigned();
        server->script.certificate = other.certificate;
        server->script.key = other.key;
        press(u"mailTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"serverError"_s)->isVisible(), 20000);
        QVERIFY(find<QLabel>(u"serverError"_s)->text().contains(u"another certificate than the one that was trusted"_s));
        QVERIFY(find<QLabel>(u"certificateFingerprint"_s)->text().remove(u' ').startsWith(printOf(other).left(23)));
        QCOMPARE(server->accepted.size(), size_t(1));
        press(u"stopTrusting"_s);
        press(u"mailSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(must(bench->reader->channel(ChannelKind::Email)).trusted.isEmpty(), 15000);
    }

    void whatCannotBeRightIsSaidAtTheFieldAndNothingIsSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("without @") << u"mailAddress"_s << u"biuro.agencja.pl"_s << u"addressError"_s;
        QTest::newRow("port 0") << u"mailPort"_s << u"0"_s << u"portError"_s;
        QTest::newRow("port 70000") << u"mailPort"_s << u"70000"_s << u"portError"_s;
        QTest::newRow("name of 10,000") << u"mailName"_s << QString(10'000, u'ł') << u"nameError"_s;
        QTest::newRow("authority that is not there") << u"mailAuthority"_s << u"/nowhere/ca.pem"_s << u"caError"_s;
        QTest::newRow("unencrypted elsewhere") << u"mailServer"_s << u"mail.example.org"_s << u"securityError"_s;
    }
    void whatCannotBeRightIsSaidAtTheFieldAndNothingIsSaved()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const int before = must(bench->reader->channel(ChannelKind::Email)).revision;
        type(field, value);
        press(u"mailSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(page()->findChild<QLabel *>(error)->isVisible(), 15000);
        QVERIFY(page()->findChild<QLabel *>(error)->width() >= 240); // a sentence, not a column of words
        QCOMPARE(must(bench->reader->channel(ChannelKind::Email)).revision, before);
        QVERIFY(find<QPushButton>(u"mailSave"_s)->isEnabled()); // and it can be corrected
    }

    void namesOfEveryScriptAreSaved_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("right to left") << u"مكتب التأمين"_s;
        QTest::newRow("emoji") << u"🛎 Bell & Co"_s;
        QTest::newRow("markup") << u"<b>Anna</b>"_s;
    }
    void namesOfEveryScriptAreSaved()
    {
        QFETCH(QString, name);
        type(u"mailName"_s, name);
        QVERIFY(find<QLabel>(u"signaturePreview"_s)->text().contains(name));
        press(u"mailSave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(must(bench->reader->channel(ChannelKind::Email)).fromName, name, 15000);
    }

    void aTestThatGetsNoAnswerIsCalledOff()
    {
        fillIn();
        server->on(Phase::Connect, Act::Silence, -1);
        press(u"mailTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(server->connections > 0, 15000);
        press(u"cancelTest"_s);
        QVERIFY(!find<QWidget>(u"testCard"_s)->isVisible());
        QVERIFY(find<QPushButton>(u"mailTest"_s)->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!errandOf(u"test"_s), 15000);
    }
};

QTEST_MAIN(TestEmailRefusals)
#include "test_email_refusals.moc"
