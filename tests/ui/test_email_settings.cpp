#include "ui/window_bench.h"

#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/settings.h"
#include "support/certificates.h"
#include "support/scripted_smtp_server.h"
#include "ui/settings/email_settings.h"
#include "ui/widgets/notice.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>

using namespace deskbell;
using namespace deskbell::test;

/// The page of the mail account over the real console program and a server that misbehaves on demand.
class TestEmailSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        certificates = std::make_unique<Certificates>();
        QVERIFY(certificates->made());
    }
    void init()
    {
        bench = std::make_unique<WindowBench>();
        qputenv("DESKBELL_SECRETS", bench->folder.filePath(u"secrets.json"_s).toUtf8());
        bench->open({}, qEnvironmentVariable("DESKBELL_CTL"));
        Q_EMIT signs()->settingsWanted(ui::SettingsPlace::Email);
        QTRY_VERIFY(field(u"mailAddress"_s)->text() == u"desk@office.test"_s);
        if (field(u"mailPace"_s)->text() == u"60000"_s) // the bench's, which nobody could put in
            type(u"mailPace"_s, u"20"_s);
    }
    void cleanup()
    {
        bench.reset();
        server.reset();
    }

    void theAddressFillsTheRestAndTheProvidersNoteStandsThere()
    {
        type(u"mailAddress"_s, u"biuro@gmail.com"_s);
        QVERIFY(find<QLabel>(u"providerNote"_s)->text().isEmpty() || field(u"mailServer"_s)->text() == u"127.0.0.1"_s); // what is set up is not overwritten
        choose(u"mailProvider"_s, u"google"_s);
        QCOMPARE(field(u"mailServer"_s)->text(), u"smtp.gmail.com"_s);
        QCOMPARE(field(u"mailPort"_s)->text(), u"587"_s);
        QVERIFY(find<QLabel>(u"providerNote"_s)->text().contains(u"app password"_s));
        QVERIFY(find<QWidget>(u"providerNotes"_s)->isVisible());
        choose(u"mailProvider"_s, QString());
        type(u"mailAddress"_s, u"biuro@agencja.example"_s);
        QCOMPARE(field(u"mailServer"_s)->text(), u"mail.agencja.example"_s);
        QCOMPARE(field(u"mailUser"_s)->text(), u"biuro@agencja.example"_s);
        QVERIFY(find<QLabel>(u"providerNote"_s)->text().contains(u"guess"_s));
    }

    void thePasswordGoesIntoTheErrandAndNowhereElse()
    {
        fillIn();
        press(u"mailSave"_s);
        QVERIFY2(errandOf(u"set"_s), qPrintable(said()));
        QVERIFY(!errandOf(u"set"_s)->arguments().join(u' ').contains(u"s3cret"_s));
        QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(u"mailSaved"_s)->text() == u"Saved"_s, qPrintable(said()), 15000);
        QVERIFY(field(u"mailPassword"_s)->text().isEmpty());
        QVERIFY(!field(u"mailPassword"_s)->placeholderText().isEmpty());
        QCOMPARE(server->connections, 0); // saving connects nowhere
        QVERIFY(contents(u"secrets.json"_s).contains("s3cret"));
        for (const QString &file : {u"office/office.db"_s, u"office/office.db-journal"_s})
            QVERIFY(!contents(file).contains("s3cret"));
        const ChannelSettings settings = must(bench->reader->channel(ChannelKind::Email));
        QCOMPARE(settings.smtpUrl, u"smtp://localhost:%1"_s.arg(server->serverPort()));
        QCOMPARE(settings.user, u"desk@office.test"_s);
        QCOMPARE(settings.fromName, u"Anna 🛎"_s);
    }

    void theTestLogsInShowsWhatTheServerCanAndWritesToTheAccountItself()
    {
        fillIn(certificates->server());
        authority();
        find<QPlainTextEdit>(u"mailSignature"_s)->setFocus(); // at the end of the page
        press(u"mailTest"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text() == u"The test went well"_s, qPrintable(said()), 20000);
        QTRY_VERIFY(!find<QLabel>(u"testHeading"_s)->visibleRegion().isEmpty()); // what came of it is in sight
        const QStringList lines = testLines();
        QVERIFY2(lines.at(0).contains(u"localhost"_s) && lines.at(0).contains(u"TLS 1."_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.at(1).contains(u"PLAIN, LOGIN"_s), qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).contains(u"receipts: yes"_s), qPrintable(lines.at(2)));
        QVERIFY2(lines.at(3).contains(u"desk@office.test"_s), qPrintable(lines.at(3)));
        QCOMPARE(server->accepted.size(), size_t(1));
        QCOMPARE(server->accepted.front().to, QByteArray("desk@office.test"));
        QVERIFY(server->accepted.front().authenticated && server->accepted.front().encrypted);
        server->script.dsn = false;
        press(u"mailTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(server->accepted.size(), size_t(2), 20000);
        QTRY_VERIFY_WITH_TIMEOUT(testLines().size() == 4 && testLines().at(2).contains(u"receipts: no"_s), 20000);
    }

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

    void aStoppedChannelSaysWhySinceWhenAndWhatItHolds()
    {
        const ClientId anna = bench->client(u"Anna Nowak"_s, u"anna@example.org"_s);
        bench->policy(anna, u"OC/1"_s, 14);
        bench->ruleFromToday();
        const Instant at = resolve(bench->today(), QTime(9, 12), QTimeZone("Europe/Warsaw"));
        must(store::Channels(bench->commands->database()).stop(ChannelKind::Email, u"login"_s, u"certificate_changed"_s, u"SHA-256 AB:CD"_s));
        must(store::Activity(bench->commands->database()).append({0, at, u"worker"_s, u"channel_stopped"_s, {{u"channel"_s, u"email"_s}}, {}, {}, {}}));
        bench->work();
        page()->lookAgain();
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail has been stopped since today 09:12"_s);
        const QString text = find<QLabel>(u"channelText"_s)->text();
        QVERIFY2(text.contains(u"another certificate"_s) && text.contains(u"1 message"_s) && !text.contains(u"AB:CD"_s), qPrintable(text));
    }

    void theStripLeadsToTheMailAccountThatStoppedAndSwitchesNothing()
    {
        must(store::Channels(bench->commands->database()).stop(ChannelKind::Email, u"login"_s, u"login_refused"_s, u"535 5.7.8 no"_s));
        Q_EMIT signs()->clientsWanted();
        bench->work();
        QTRY_COMPARE(find<QPushButton>(u"sendingState"_s)->text(), u"E-mail has stopped"_s);
        press(u"sendingState"_s);
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail has stopped"_s);
        QVERIFY(field(u"mailPassword"_s)->isVisible());
        QVERIFY(must(bench->reader->office()).sending == Sending::On);
        QVERIFY(must(bench->reader->channel(ChannelKind::Email)).on);
    }

    void theChannelIsSwitchedOffAndOnAndSaysSo()
    {
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail is on"_s);
        find<QAbstractButton>(u"channelSwitch"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail is switched off"_s);
        QVERIFY(!must(bench->reader->channel(ChannelKind::Email)).on);
        press(u"undoButton"_s);
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail is on"_s);
        QCOMPARE(must(bench->reader->channel(ChannelKind::Email)).smtpUrl, u"smtp://127.0.0.1:2525"_s);
    }

    void switchingOnKeepsWhatAColleagueHasSetUpMeanwhile()
    {
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail is on"_s);
        find<QAbstractButton>(u"channelSwitch"_s)->click();
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"E-mail is switched off"_s);
        bench->find<QPushButton>(u"nav-goClients"_s)->click(); // from where this page does not look again
        ChannelSettings theirs = must(bench->reader->channel(ChannelKind::Email));
        theirs.smtpUrl = u"smtp://127.0.0.1:2626"_s;
        must(bench->commands->setChannel(theirs, bench->by()));
        must(bench->commands->switchChannelOff(ChannelKind::Email, bench->by()));
        bench->find<QPushButton>(u"undoButton"_s)->click();
        QTRY_VERIFY(must(bench->reader->channel(ChannelKind::Email)).on);
        QCOMPARE(must(bench->reader->channel(ChannelKind::Email)).smtpUrl, u"smtp://127.0.0.1:2626"_s);
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

    void theSignatureIsTheOfficesAndIsSeenBefore()
    {
        QVERIFY(find<QLabel>(u"signaturePreview"_s)->text().endsWith(u"Agencja Bałtyk"_s));
        find<QPlainTextEdit>(u"mailSignature"_s)->setPlainText(u"Anna Nowak\nAgencja Bałtyk"_s);
        QVERIFY(find<QLabel>(u"signaturePreview"_s)->text().endsWith(u"Anna Nowak\nAgencja Bałtyk"_s));
        press(u"mailSave"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"mailSaved"_s)->text(), u"Saved"_s, 15000);
        QCOMPARE(must(bench->reader->office()).signature, u"Anna Nowak\nAgencja Bałtyk"_s);
        find<QPlainTextEdit>(u"mailSignature"_s)->setPlainText(QString(100'000, u'x'));
        press(u"mailSave"_s);
        QTRY_VERIFY(find<QLabel>(u"signatureError"_s)->isVisible());
        QCOMPARE(must(bench->reader->office()).signature, u"Anna Nowak\nAgencja Bałtyk"_s);
    }

    void theFolderForTryingOutAsksForNoAccount()
    {
        find<QRadioButton>(u"mailToFolder"_s)->click();
        QVERIFY(!field(u"mailPassword"_s)->isVisible());
        QVERIFY(!field(u"mailServer"_s)->isVisible());
        press(u"mailTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text(), u"The test went well"_s, 15000);
        QVERIFY(must(bench->reader->channel(ChannelKind::Email)).outbox);
        QTRY_COMPARE(find<QLabel>(u"channelHeading"_s)->text(), u"Messages go to a folder"_s);
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

    void whatIsTypedOutlivesOtherPagesAndAnotherLanguageAndClosingAsksOnce()
    {
        type(u"mailName"_s, u"Anna"_s);
        QTest::mouseClick(find<QPushButton>(u"nav-goSent"_s), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>(u"nav-goSettings"_s), Qt::LeftButton);
        QCOMPARE(field(u"mailName"_s)->text(), u"Anna"_s);
        bench->language.choose(u"fi"_s);
        Q_EMIT signs()->settingsWanted(ui::SettingsPlace::Email);
        QTRY_COMPARE(field(u"mailName"_s)->text(), u"Anna"_s);
        QVERIFY(find<QPushButton>(u"mailSave"_s)->isEnabled());
        bench->window->close();
        QVERIFY(bench->window->isVisible());
        auto *question = find<QDialog>(u"unsavedDialog"_s);
        QTest::keyClick(question, Qt::Key_Escape);
        QTRY_VERIFY(!bench->window->findChild<QDialog *>(u"unsavedDialog"_s));
        QCOMPARE(field(u"mailName"_s)->text(), u"Anna"_s);
        press(u"mailDiscard"_s);
        QVERIFY(field(u"mailName"_s)->text().isEmpty());
        bench->window->close();
        QTRY_VERIFY(!bench->window->isVisible());
    }

    void theSampleOfficeIsToldWhyItHasNoAccount()
    {
        must(bench->commands->setChannel([] {
            ChannelSettings outbox;
            outbox.outbox = true;
            return outbox;
        }(), bench->by()));
        must(bench->commands->database().query("test.sample", u"UPDATE office SET sample = 1"_s).run());
        page()->lookAgain();
        QTRY_VERIFY(find<QWidget>(u"sampleRefusal"_s)->isVisible());
        QVERIFY(!find<QRadioButton>(u"mailByAccount"_s)->isEnabled());
        QVERIFY(find<QRadioButton>(u"mailToFolder"_s)->isChecked());
        QVERIFY(find<ui::Notice>(u"sampleRefusal"_s)->text().contains(u"sample"_s));
    }

private:
    [[nodiscard]] ui::Signpost *signs() const { return bench->window->findChild<ui::Signpost *>(); }
    [[nodiscard]] ui::EmailSettings *page() const { return bench->window->findChild<ui::EmailSettings *>(); }
    template <typename W> W *find(const QString &name) const { return bench->find<W>(name); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const { edit(name, text); }
    void edit(const QString &name, const QString &text) const
    {
        field(name)->setText(text);
        Q_EMIT field(name)->textEdited(text);
    }
    template <typename T> void choose(const QString &name, const T &value) const
    {
        auto *box = find<QComboBox>(name);
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void press(const QString &name) const
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name));
        button->click();
    }
    /// The fields of an account at the scripted server, with everything in its place.
    void fillIn(const std::optional<Certificates::Pair> &pair = {})
    {
        SmtpScript script;
        const Certificates::Pair shown = pair ? *pair : certificates->server();
        script.certificate = shown.certificate;
        script.key = shown.key;
        server = std::make_unique<ScriptedSmtpServer>(script);
        type(u"mailServer"_s, u"localhost"_s);
        type(u"mailPort"_s, QString::number(server->serverPort()));
        choose(u"mailSecurity"_s, 0);
        type(u"mailUser"_s, QString::fromUtf8(script.user));
        type(u"mailPassword"_s, QString::fromUtf8(script.password));
        type(u"mailName"_s, u"Anna 🛎"_s);
        type(u"mailPace"_s, u"20"_s);
    }
    [[nodiscard]] const QProcess *errandOf(const QString &verb) const
    {
        for (const QProcess *each : bench->desk->findChildren<QProcess *>())
            if (each->arguments().contains(u"channel"_s) && each->arguments().contains(verb))
                return each;
        return nullptr;
    }
    void authority() const { type(u"mailAuthority"_s, certificates->caFile()); }
    [[nodiscard]] QStringList testLines() const
    {
        QStringList lines;
        for (const QLabel *label : find<QWidget>(u"testCard"_s)->findChildren<QLabel *>())
            if (label->property("testLine").toBool() && label->isVisible())
                lines << label->text();
        return lines;
    }
    /// Every error that stands in the window, for the message of a failed test.
    [[nodiscard]] QString said() const
    {
        QStringList all;
        for (const QLabel *label : bench->window->findChildren<QLabel *>())
            if (label->property("kind") == u"error"_s && label->isVisible())
                all << label->objectName() + u": "_s + label->text();
        return all.join(u'\n');
    }
    [[nodiscard]] QByteArray contents(const QString &name) const
    {
        QFile file(bench->folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString printOf(const Certificates::Pair &pair)
    {
        return QString::fromLatin1(pair.certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    }

    std::unique_ptr<Certificates> certificates;
    std::unique_ptr<WindowBench> bench;
    std::unique_ptr<ScriptedSmtpServer> server;
};

QTEST_MAIN(TestEmailSettings)
#include "test_email_settings.moc"
