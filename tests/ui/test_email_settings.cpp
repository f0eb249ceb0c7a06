#include "ui/mail_settings_bench.h"

#include "store/database.h"
#include "store/tables/activity.h"
#include "store/tables/settings.h"
#include "ui/widgets/notice.h"

#include <QDialog>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace deskbell;
using namespace deskbell::test;

/// The mail account is set up, tested, switched and stopped.
class TestEmailSettings : public QObject, MailSettingsBench {
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
};

QTEST_MAIN(TestEmailSettings)
#include "test_email_settings.moc"
