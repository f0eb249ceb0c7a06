// The whole way: a CSV file, a rule, the worker, a real mail server, the Maildir; and never twice.
#include "cli/console.h"
#include "integration/mail_lab.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimeZone>
#include <memory>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestCsvToMaildir : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_lab = std::make_unique<MailLab>(QFINDTESTDATA("integration/mail_lab.py"));
        if (m_lab->missing())
            QSKIP(qPrintable(m_lab->words()));
        QVERIFY2(m_lab->running(), qPrintable(m_lab->words()));
    }
    void cleanupTestCase() { m_lab.reset(); }
    void init();
    void eachPolicyDueTodayBringsExactlyOneMailHoweverOftenTheWorkerRuns();
    void aWrongPasswordHoldsEverythingUntilItIsPutRight();
    void aWrongCertificateSendsNothing();

private:
    Run run(const QStringList &words, const QByteArray &input = {}) const { return (*m_console)(words, input); }
    Run setChannel(const char *port, const QByteArray &password) const
    {
        const QString file = m_console->write(u"password"_s, password);
        return run({u"channel"_s, u"set"_s, u"email"_s, u"--smtp"_s, u"smtp://localhost:%1"_s.arg(m_lab->port(port)), u"--from"_s, u"desk@office.test"_s,
            u"--user"_s, m_lab->value("user"), u"--password-file"_s, file, u"--ca"_s, m_lab->value("ca"), u"--pace"_s, u"600"_s});
    }
    QJsonArray mails(qsizetype atLeast) const
    {
        QJsonArray all;
        QElapsedTimer timer;
        // The server hands over to the Maildir in its own time.
        for (timer.start(); timer.elapsed() < 15'000;) {
            all = ofThisOffice(m_lab->mailsOf(u"all"_s));
            if (all.size() >= atLeast)
                break;
        }
        return all;
    }
    QJsonArray ofThisOffice(const QJsonArray &all) const
    {
        QJsonArray own;
        for (const auto &mail : all)
            if (mail[u"to"_s][0].toString().contains(m_tag))
                own.append(mail);
        return own;
    }

    std::unique_ptr<MailLab> m_lab;
    std::unique_ptr<Console> m_console;
    QDate m_today;
    QString m_tag;
    int m_office = 0;
};

void TestCsvToMaildir::init()
{
    if (!m_lab->running())
        return;
    // A real channel refuses a simulated present, and mail goes only between 08:00 and 20:00: so the office lies where it is noon.
    QByteArray zone;
    const QDateTime utc = QDateTime::currentDateTimeUtc();
    for (const QByteArray &each : QTimeZone::availableTimeZoneIds()) {
        static const QList<QByteArray> continents{"Africa", "America", "Asia", "Australia", "Europe", "Pacific"};
        const QDateTime local = utc.toTimeZone(QTimeZone(each));
        if (local.time().hour() == 12 && continents.contains(each.split('/').first())) {
            zone = each;
            m_today = local.date();
            break;
        }
    }
    QVERIFY(!zone.isEmpty());
    m_tag = u".o%1@"_s.arg(++m_office);
    m_console = std::make_unique<Console>();
    OK(run({u"office"_s, u"init"_s, u"--preset"_s, u"insurance"_s, u"--zone"_s, QString::fromLatin1(zone), u"--language"_s, u"pl"_s, u"--name"_s, u"Agencja Bałtyk"_s}));

    const auto day = [this](int days) { return m_today.addDays(days).toString(u"dd.MM.yyyy"_s); };
    const QString csv = u"Klient;E-mail;Rodzaj;Tytuł;Numer;Koniec\n"_s
        + u"\"Kowalski, Jan\";jan%1client.test;polisa;Dom;P/1;%2\n"_s.arg(m_tag, day(14))
        + u"Łucja Żółć;lucja%1client.test;polisa komunikacyjna;Fiat;K/7;%2\n"_s.arg(m_tag, day(7))
        + u"Anna Późna;anna%1client.test;polisa;Łódka;P/2;%2\n"_s.arg(m_tag, day(10))
        + u"Bez Adresu;;polisa;Dom;P/3;%1\n"_s.arg(day(14));
    const Run imported = run({u"import"_s, m_console->write(u"policies.csv"_s, csv.toUtf8())});
    OK(imported);
    QCOMPARE(imported.data().value("created"_L1), QJsonValue(4));
    const QString rule = m_console->write(u"rule.json"_s,
        R"({"name":"Ending policies","types":["policy","motor-policy"],"trigger":{"kind":"before_end","days":[21,14,7]},"route":"email"})");
    OK(run({u"rule"_s, u"add"_s, u"--file"_s, rule, u"--from-today"_s}));
}

void TestCsvToMaildir::eachPolicyDueTodayBringsExactlyOneMailHoweverOftenTheWorkerRuns()
{
    OK(setChannel("starttls", m_lab->value("password").toUtf8()));
    const Run first = run({u"worker"_s, u"run"_s, u"--once"_s});
    OK(first);
    QCOMPARE(first.data().value("sent"_L1), QJsonValue(2));
    QCOMPARE(first.data().value("unknown"_L1), QJsonValue(0));
    const Run second = run({u"worker"_s, u"run"_s, u"--once"_s});
    OK(second);
    QCOMPARE(second.data().value("sent"_L1), QJsonValue(0));

    const QJsonArray all = mails(2);
    QCOMPARE(all.size(), 2);
    QStringList recipients;
    for (const auto &mail : all) {
        QCOMPARE(mail[u"to"_s].toArray().size(), 1);
        recipients << mail[u"to"_s][0].toString();
        QCOMPARE(mail[u"defects"_s].toArray().size(), 0);
        QCOMPARE(mail[u"type"_s].toString(), u"multipart/alternative"_s);
        QVERIFY(!mail[u"text"_s].toString().contains(u'['));
        QCOMPARE(mail[u"headers"_s][u"Auto-Submitted"_s][0].toString(), u"auto-generated"_s);
        QVERIFY(mail[u"headers"_s][u"From"_s][0].toString().contains(u"Agencja Bałtyk"_s));
    }
    recipients.sort();
    QCOMPARE(recipients, (QStringList{u"jan%1client.test"_s.arg(m_tag), u"lucja%1client.test"_s.arg(m_tag)}));

    const QJsonArray sent = run({u"message"_s, u"list"_s, u"--state"_s, u"sent"_s}).rows("messages");
    QCOMPARE(sent.size(), 2);
    for (const auto &message : sent) {
        const Run log = run({u"log"_s, QString::number(message[u"client_id"_s].toInteger()), u"--sent-only"_s});
        QCOMPARE(log.rows("entries").size(), 1);
        QCOMPARE(log.rows("entries").first()[u"kind"_s].toString(), u"sent"_s);
    }
    OK(run({u"doctor"_s, u"--verify"_s}));
}

void TestCsvToMaildir::aWrongPasswordHoldsEverythingUntilItIsPutRight()
{
    OK(setChannel("starttls", "wrong"));
    const Run test = run({u"channel"_s, u"test"_s, u"email"_s});
    QVERIFY2(test.exit != 0, test.all().constData());
    run({u"worker"_s, u"run"_s, u"--once"_s});
    QVERIFY(run({u"message"_s, u"list"_s, u"--state"_s, u"sent"_s}).rows("messages").isEmpty());
    QVERIFY(run({u"message"_s, u"list"_s, u"--state"_s, u"failed"_s}).rows("messages").isEmpty());
    QVERIFY(ofThisOffice(m_lab->mailsOf(u"all"_s)).isEmpty());

    OK(setChannel("starttls", m_lab->value("password").toUtf8()));
    OK(run({u"channel"_s, u"test"_s, u"email"_s}));
    OK(run({u"worker"_s, u"run"_s, u"--once"_s}));
    QCOMPARE(mails(2).size(), 2);
    QCOMPARE(run({u"message"_s, u"list"_s, u"--state"_s, u"sent"_s}).rows("messages").size(), 2);
    OK(run({u"doctor"_s, u"--verify"_s}));
}

void TestCsvToMaildir::aWrongCertificateSendsNothing()
{
    OK(setChannel("wrong_name", m_lab->value("password").toUtf8()));
    run({u"worker"_s, u"run"_s, u"--once"_s});
    QVERIFY(run({u"message"_s, u"list"_s, u"--state"_s, u"sent"_s}).rows("messages").isEmpty());
    QVERIFY(run({u"message"_s, u"list"_s, u"--state"_s, u"failed"_s}).rows("messages").isEmpty());
    QVERIFY(ofThisOffice(m_lab->mailsOf(u"all"_s)).isEmpty());
    const Run shown = run({u"channel"_s, u"show"_s, u"email"_s});
    OK(shown);
    QVERIFY2(shown.data().value("stopped_text"_L1).toString().contains(u"wystawiono na inną nazwę"_s), shown.all().constData());
}

QTEST_GUILESS_MAIN(TestCsvToMaildir)
#include "test_csv_to_maildir.moc"
