// Settings, E-mail over a real Postfix and Dovecot, as a person meets them: what is wrong is said, mended at the same screen, and the mail arrives.
#include "ui/window_bench.h"

#include "integration/mail_lab.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTcpSocket>

using namespace deskbell;
using namespace deskbell::test;

class TestRealMailAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariable("DESKBELL_CTL").isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        lab = std::make_unique<MailLab>(QFINDTESTDATA("integration/mail_lab.py"));
        if (lab->missing())
            QSKIP(qPrintable(lab->words()));
        QVERIFY2(lab->running(), qPrintable(lab->words()));
    }
    void cleanupTestCase() { lab.reset(); }
    void init()
    {
        bench = std::make_unique<WindowBench>();
        qputenv("DESKBELL_SECRETS", bench->folder.filePath(u"secrets.json"_s).toUtf8());
        bench->open({}, qEnvironmentVariable("DESKBELL_CTL"));
        Q_EMIT bench->window->findChild<ui::Signpost *>()->settingsWanted(ui::SettingsPlace::Email);
        QTRY_VERIFY(field(u"mailAddress"_s)->text() == u"desk@office.test"_s);
        type(u"mailPace"_s, u"20"_s);
        type(u"mailServer"_s, u"localhost"_s);
        type(u"mailPort"_s, QString::number(lab->port("starttls")));
        encrypt(0);
        type(u"mailUser"_s, lab->value("user"));
        type(u"mailPassword"_s, lab->value("password"));
    }
    void cleanup() { bench.reset(); }

    void whatIsWrongIsSaidAtItsFieldAndNothingIsSent_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("said");
        QTest::newRow("no authority") << u"mailAuthority"_s << QString() << u"serverError"_s << u"vouches"_s;
        QTest::newRow("wrong password") << u"mailPassword"_s << u"wrong"_s << u"passwordError"_s << u"refused the user name or the password"_s;
        QTest::newRow("a name that does not exist") << u"mailServer"_s << u"no-such-host.invalid"_s << u"serverError"_s << u"no server with this name"_s;
        QTest::newRow("the mailbox's port") << u"mailPort"_s << QString::number(lab->port("imap")) << u"portError"_s << u"not the way a mail server"_s;
        QTest::newRow("a certificate of another name") << u"mailPort"_s << QString::number(lab->port("wrong_name")) << u"serverError"_s << u"another name"_s;
        QTest::newRow("an address of somebody else") << u"mailAddress"_s << u"not an address"_s << u"addressError"_s << u"not an e-mail address"_s;
    }
    void whatIsWrongIsSaidAtItsFieldAndNothingIsSent()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, error);
        QFETCH(QString, said);
        const qsizetype before = letters().size();
        type(u"mailAuthority"_s, lab->value("ca"));
        type(field, value);
        press(u"mailTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(error)->isVisible(), 40'000);
        QVERIFY2(find<QLabel>(error)->text().contains(said), qPrintable(find<QLabel>(error)->text()));
        QCOMPARE(letters().size(), before);
    }

    void aWebServerIsToldFromAMailServer()
    {
        QTcpServer web;
        QVERIFY(web.listen(QHostAddress::LocalHost));
        connect(&web, &QTcpServer::newConnection, &web, [&web] {
            QTcpSocket *each = web.nextPendingConnection(); // some speak at once; those that wait to be asked are a server that is silent
            each->write("HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n\r\n<html><body>400 Bad Request</body></html>");
            each->disconnectFromHost();
        });
        type(u"mailPort"_s, QString::number(web.serverPort()));
        press(u"mailTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"serverError"_s)->isVisible(), 40'000);
        QVERIFY2(find<QLabel>(u"serverError"_s)->text().contains(u"web page"_s), qPrintable(find<QLabel>(u"serverError"_s)->text()));
    }

    void withTheOfficesOwnAuthorityTheMailArrivesWithItsSignature()
    {
        const qsizetype before = letters().size();
        type(u"mailAuthority"_s, lab->value("ca"));
        type(u"mailName"_s, u"Agencja Bałtyk, biuro"_s);
        find<QPlainTextEdit>(u"mailSignature"_s)->setPlainText(u"Anna Żółć\ntel. 22 555 01 00"_s);
        press(u"mailTest"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text(), u"The test went well"_s, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), before + 1, 15'000);
        const QJsonObject letter = letters().last().toObject();
        QVERIFY2(letter["text"_L1].toString().trimmed().endsWith(u"Anna Żółć\ntel. 22 555 01 00"_s), qPrintable(letter["text"_L1].toString()));
        QVERIFY(letter["headers"_L1]["From"_L1][0].toString().contains(u"Agencja Bałtyk, biuro"_s));
        QVERIFY(letter["defects"_L1].toArray().isEmpty());
    }

    void aTrustedCertificateIsTakenAndTheOneThatComesLaterIsAskedAbout()
    {
        const qsizetype before = letters().size();
        press(u"mailTest"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown(), 30'000);
        const QString first = fingerprint();
        QCOMPARE(first.size(), 32 * 3 - 1);
        press(u"trustButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text(), u"The test went well"_s, 30'000);
        QVERIFY(find<QLabel>(u"trustedCertificate"_s)->text().contains(first));
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), before + 1, 15'000);

        lab->renewCertificate();
        // Postfix lets its old processes finish: the first answer after it may still be theirs.
        for (int time = 0; time < 20 && !shown(); ++time)
            QVERIFY(testedAgain());
        QVERIFY(shown());
        const QString other = fingerprint();
        QVERIFY(other != first);
        QVERIFY(find<QLabel>(u"serverError"_s)->text().contains(u"another certificate than the one that was trusted"_s));
        const qsizetype sofar = letters().size();
        press(u"trustButton"_s);
        QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"testHeading"_s)->text(), u"The test went well"_s, 30'000);
        QCOMPARE(must(bench->reader->channel(ChannelKind::Email)).trusted, other);
        QTRY_COMPARE_WITH_TIMEOUT(letters().size(), sofar + 1, 15'000);
    }

private:
    template <typename W> W *find(const QString &name) const { return bench->find<W>(name); }
    [[nodiscard]] QLineEdit *field(const QString &name) const { return find<QLineEdit>(name); }
    void type(const QString &name, const QString &text) const
    {
        field(name)->setText(text);
        Q_EMIT field(name)->textEdited(text);
    }
    void encrypt(int kind) const
    {
        auto *box = find<QComboBox>(u"mailSecurity"_s);
        box->setCurrentIndex(kind);
        Q_EMIT box->activated(kind);
    }
    void press(const QString &name) const
    {
        const auto *button = find<QPushButton>(name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(name)); // what is new comes into sight in a turn of its own
        find<QPushButton>(name)->click();
    }
    [[nodiscard]] bool shown() const { return bench->window->findChild<QWidget *>(u"shownCertificate"_s) != nullptr; }
    [[nodiscard]] QString fingerprint() const { return find<QLabel>(u"certificateFingerprint"_s)->text().replace(u' ', u':'); }
    /// Presses Test and waits for what it says.
    [[nodiscard]] bool testedAgain() const
    {
        find<QPushButton>(u"mailTest"_s)->click();
        return QTest::qWaitFor([this] { return find<QLabel>(u"testHeading"_s)->text() != u"Testing…"_s; }, 30'000);
    }
    /// Without the receipts, which come to the same mailbox.
    [[nodiscard]] QJsonArray letters() const
    {
        QJsonArray all;
        const QJsonArray mails = lab->mailsOf(u"desk@office.test"_s);
        for (const auto &mail : mails)
            if (mail["type"_L1].toString() != "multipart/report"_L1)
                all.append(mail);
        return all;
    }

    std::unique_ptr<MailLab> lab;
    std::unique_ptr<WindowBench> bench;
};

QTEST_MAIN(TestRealMailAccount)
#include "test_real_mail_account.moc"
