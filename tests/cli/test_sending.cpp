#include "cli/console.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QTimeZone>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestSending : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_console = std::make_unique<Console>();
        m_console->setNow(u"2026-11-20T10:00:00+01:00"_s);
        OK(m_console->init());
        OK(run(words(u"channel set email --outbox --from desk@example.org"_s)));
        const QString file = m_console->write(u"rule.json"_s,
                                              R"({"name":"Ending","types":["policy"],"trigger":{"kind":"before_end","days":[21,14,7]},"route":"email"})");
        m_rule = QString::number(run({u"rule"_s, u"add"_s, u"--file"_s, file}).id());
        m_client = QString::number(run(words(u"client add --name Anna --email anna@example.org"_s)).id());
        m_matter = QString::number(run({u"matter"_s, u"add"_s, m_client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--number"_s, u"P/1"_s, u"--ends"_s,
                                        u"2026-12-14"_s}).id());
        QVERIFY(m_rule.toInt() > 0 && m_client.toInt() > 0 && m_matter.toInt() > 0);
    }

    void planSaysWhoGetsWhatAndWhen()
    {
        const Run plan = run(words(u"plan --from 2026-11-20 --to 2026-12-14"_s));
        OK(plan);
        QStringList occurrences;
        const QJsonArray decisions = plan.rows("decisions");
        for (const auto &decision : decisions) {
            occurrences << decision["occurrence"_L1].toString();
            QCOMPARE(decision["action"_L1].toString(), u"send"_s);
            QCOMPARE(decision["reason"_L1].toString(), u"ok"_s);
            QCOMPARE(decision["client_id"_L1].toInteger(), m_client.toLongLong());
            QVERIFY(decision["price"_L1].isNull());
        }
        QCOMPARE(occurrences, (QStringList{u"end-21@2026-12-14"_s, u"end-14@2026-12-14"_s, u"end-7@2026-12-14"_s}));
        QCOMPARE(plan.rows("decisions").first()["at"_L1].toString(), u"2026-11-23T08:00:00+01:00"_s);
        QCOMPARE(plan.rows("decisions").first()["to"_L1].toArray(), (QJsonArray{u"anna@example.org"_s}));
        EXIT(run(words(u"plan --from 2026-12-01 --to 2026-11-01"_s)), 6);
        EXIT(run(words(u"plan --client 99"_s)), 4);
    }

    void theWorkerSendsOnceAndTheLogProvesIt()
    {
        QCOMPARE(once(u"2026-11-23T07:59:59+01:00"_s).data().value("sent"_L1), QJsonValue(0));
        const Run sent = once(u"2026-11-23T08:00:00+01:00"_s);
        OK(sent);
        QCOMPARE(sent.data().value("sent"_L1), QJsonValue(1));
        for (const char *key : {"planned", "sent", "failed", "held", "unknown", "receipts"})
            QVERIFY2(sent.data().contains(QLatin1String(key)), key);
        QCOMPARE(once(u"2026-11-23T08:05:00+01:00"_s).data().value("sent"_L1), QJsonValue(0));
        QCOMPARE(outbox(), 1);
        const Run messages = run({u"message"_s, u"list"_s, u"--client"_s, m_client, u"--state"_s, u"sent"_s});
        QCOMPARE(messages.rows("messages").size(), 1);
        const QJsonValue message = messages.rows("messages").first();
        QCOMPARE(message["to"_L1].toString(), u"anna@example.org"_s);
        QCOMPARE(message["occurrence"_L1].toString(), u"end-21@2026-12-14"_s);
        QCOMPARE(message["receipt"_L1].toString(), u"none"_s);
        QCOMPARE(message["sent_at"_L1].toString(), u"2026-11-23T08:00:00+01:00"_s);
        QVERIFY(!message["body"_L1].toString().isEmpty());
        const Run shown = run({u"message"_s, u"show"_s, QString::number(message["id"_L1].toInteger())});
        OK(shown);
        QCOMPARE(shown.rows("history").size(), 1);
        const Run log = run({u"log"_s, m_client, u"--sent-only"_s});
        QCOMPARE(log.rows("entries").size(), 1);
        QCOMPARE(log.rows("entries").first()["kind"_L1].toString(), u"sent"_s);
        OK(run(words(u"doctor --verify"_s)));
        QVERIFY(run({u"message"_s, u"list"_s, u"--from"_s, u"2026-11-24"_s}).rows("messages").isEmpty());
        QCOMPARE(run({u"message"_s, u"list"_s, u"--from"_s, u"2026-11-23"_s, u"--to"_s, u"2026-11-23"_s}).rows("messages").size(), 1);
    }

    void aRehearsedRunCountsWhatTheRealOneDoes()
    {
        OK(run({u"client"_s, u"edit"_s, m_client, u"--email"_s, u"second@example.org"_s}));
        OK(run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter, u"--undo-seconds"_s, u"0"_s}));
        m_console->setNow(u"2026-11-23T09:00:00+01:00"_s);
        const Run rehearsed = run(words(u"worker run --once --dry-run"_s));
        OK(rehearsed);
        const Run real = run(words(u"worker run --once"_s));
        QCOMPARE(real.data().value("sent"_L1), QJsonValue(4));
        QCOMPARE(rehearsed.data(), real.data());
    }

    void theOutboxFolderNeedsNoSender()
    {
        OK(run(words(u"channel set email --outbox"_s)));
        QCOMPARE(once(u"2026-11-23T08:00:00+01:00"_s).data().value("sent"_L1), QJsonValue(1));
        QCOMPARE(outbox(), 1);
    }

    void whatIsSwitchedOffIsQueuedHeldAndWhatIsPausedWantsAReason()
    {
        OK(run(words(u"office set sending off"_s)));
        const Run held = run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter});
        OK(held);
        QCOMPARE(held.data().value("state"_L1).toString(), u"held"_s);
        QCOMPARE(held.data().value("reason"_L1).toString(), u"office_off"_s);
        OK(run({u"client"_s, u"pause"_s, m_client, u"--until"_s, u"2026-12-24"_s, u"--reason"_s, u"away"_s}));
        const Run refused = run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter});
        EXIT(refused, 7);
        QCOMPARE(refused.errorCode(), u"client_paused"_s);
        QVERIFY2(refused.error().value("message"_L1).toString().contains(u"2026"_s), refused.out.constData());
        OK(run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter, u"--override"_s, u"client_paused"_s, u"--reason"_s, u"rang us"_s}));
    }

    void S3_19_aReminderOfTheEveningIsHeldUntilTheNextOpening()
    {
        m_console->setNow(u"2026-11-22T21:00:00+01:00"_s);
        const Run held = run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter});
        OK(held);
        QCOMPARE(held.data().value("state"_L1).toString(), u"held"_s);
        QCOMPARE(held.data().value("reason"_L1).toString(), u"outside_window"_s);
        QCOMPARE(held.data().value("due_at"_L1).toString(), u"2026-11-23T08:00:00+01:00"_s);
        QCOMPARE(run(words(u"worker status"_s)).data().value("next_due"_L1).toString(), u"2026-11-23T08:00:00+01:00"_s);
        OK(once(u"2026-11-23T08:00:00+01:00"_s));
        QCOMPARE(run({u"message"_s, u"show"_s, QString::number(held.id())}).data().value("state"_L1).toString(), u"sent"_s);
        OK(run(words(u"doctor --verify"_s)));
    }

    void whyNamesTheFirstClosedLink()
    {
        const Run open = run({u"why"_s, m_client, u"--rule"_s, m_rule});
        OK(open);
        QCOMPARE(open.rows("decisions").first()["reason"_L1].toString(), u"ok"_s);
        OK(run(words(u"office set sending off"_s)));
        const Run off = run({u"why"_s, m_client, u"--rule"_s, m_rule, u"--matter"_s, m_matter});
        OK(off);
        const QJsonValue decision = off.rows("decisions").first();
        QCOMPARE(decision["reason"_L1].toString(), u"office_off"_s);
        QCOMPARE(decision["action"_L1].toString(), u"hold"_s);
        QVERIFY(!decision["sentence"_L1].toString().isEmpty());
        QVERIFY(!decision["fix"_L1].toString().isEmpty());
    }

    void aReminderByHandIsQueuedCancelledOrRefusedByTheChain()
    {
        const Run queued = run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter, u"--undo-seconds"_s, u"0"_s});
        OK(queued);
        QCOMPARE(queued.data().value("state"_L1).toString(), u"planned"_s);
        const QString id = QString::number(queued.id());
        const Run cancelled = run({u"message"_s, u"cancel"_s, id});
        OK(cancelled);
        QCOMPARE(cancelled.data().value("state"_L1).toString(), u"cancelled"_s);
        EXIT(run({u"message"_s, u"cancel"_s, u"999"_s}), 4);
        OK(run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter, u"--dry-run"_s}));
        QCOMPARE(run({u"message"_s, u"list"_s, u"--client"_s, m_client}).rows("messages").size(), 1);
        OK(run(words(u"suppression add anna@example.org --reason asked"_s)));
        const Run refused = run({u"reminder"_s, u"send"_s, m_client, u"--matter"_s, m_matter});
        EXIT(refused, 7);
        QCOMPARE(refused.errorCode(), u"suppressed"_s);
        const Run all = run({u"reminder"_s, u"send"_s, m_client});
        EXIT(all, 7);
        QCOMPARE(all.errorCode(), u"suppressed"_s);
        const Run nonsense = run({u"reminder"_s, u"send"_s, m_client, u"--override"_s, u"nonsense"_s, u"--reason"_s, u"x"_s});
        EXIT(nonsense, 6);
        QCOMPARE(nonsense.errorField(), u"override"_s);
        QCOMPARE(nonsense.error().value("message"_L1).toString(), u"“nonsense” does not fit here."_s);
        const QString known = nonsense.error().value("next"_L1).toString();
        QVERIFY2(known.contains(u"no_consent"_s), qPrintable(known));
        QVERIFY2(!known.contains(u"suppressed"_s), qPrintable(known)); // a stop is not among the warnings
        QCOMPARE(run({u"reminder"_s, u"send"_s, m_client, u"--text"_s, u" "_s}).errorField(), u"text"_s);
        QCOMPARE(run({u"reminder"_s, u"send"_s, m_client, u"--undo-seconds"_s, u"99999999"_s}).errorField(), u"undo-seconds"_s);
        EXIT(run({u"reminder"_s, u"send"_s, m_client, u"--override"_s, u"client_paused"_s}), 6);
    }

    void aSentMessageIsResentAsItsOwnMessage()
    {
        OK(once(u"2026-11-23T08:00:00+01:00"_s));
        const QString id = QString::number(run({u"message"_s, u"list"_s, u"--state"_s, u"sent"_s}).rows("messages").first()["id"_L1].toInteger());
        const Run again = run({u"message"_s, u"resend"_s, id});
        OK(again);
        QVERIFY(QString::number(again.id()) != id);
        EXIT(run({u"message"_s, u"resolve"_s, id, u"--as"_s, u"sent"_s}), 7);
        EXIT(run({u"message"_s, u"resolve"_s, id, u"--as"_s, u"perhaps"_s}), 6);
        EXIT(run(words(u"message list --state nonsense"_s)), 6);
    }

    void statusTellsWhetherAWorkerRunsAndASecondOneIsBusy()
    {
        m_console->setNow({});
        QCOMPARE(run(words(u"worker status"_s)).data().value("state"_L1).toString(), u"stopped"_s);
        QProcess worker;
        m_console->start(worker, words(u"worker run"_s));
        QVERIFY(worker.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(run(words(u"worker status"_s)).data().value("state"_L1).toString(), u"running"_s, 20'000);
        const Run status = run(words(u"worker status"_s));
        QCOMPARE(status.data().value("pid"_L1).toInteger(), worker.processId());
        for (const char *key : {"state", "pid", "host", "heartbeat", "next_due"})
            QVERIFY2(status.data().contains(QLatin1String(key)), key);
        const Run second = run(words(u"worker run --once"_s));
        EXIT(second, 5);
        QCOMPARE(second.errorCode(), u"busy"_s);
        QVERIFY2(second.error().value("message"_L1).toString().contains(QString::number(worker.processId())), second.out.constData());
#ifdef Q_OS_UNIX
        QCOMPARE(kill(static_cast<pid_t>(worker.processId()), SIGTERM), 0);
        QVERIFY(worker.waitForFinished(20'000));
        QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
        QCOMPARE(worker.exitCode(), 0);
        QCOMPARE(run(words(u"worker status"_s)).data().value("state"_L1).toString(), u"stopped"_s);
#else
        worker.kill();
        QVERIFY(worker.waitForFinished(20'000));
#endif
    }

    void aRunningWorkerHearsOfAChangeByTheBeacon()
    {
        Console console;
        // A zone in which it is now day: the window 08:00 to 20:00 is open whenever this test runs.
        QString zone;
        for (const char *each : {"Europe/Warsaw", "Asia/Tokyo", "America/New_York", "Pacific/Honolulu", "Asia/Dubai"})
            if (const int hour = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(each)).time().hour(); hour >= 9 && hour < 18)
                zone = QString::fromLatin1(each);
        QVERIFY(!zone.isEmpty());
        OK(console({u"office"_s, u"init"_s, u"--preset"_s, u"insurance"_s, u"--zone"_s, zone, u"--language"_s, u"en"_s, u"--country"_s, u"PL"_s, u"--name"_s, u"A"_s}));
        OK(console(words(u"channel set email --outbox --from desk@example.org"_s)));
        const QString client = QString::number(console(words(u"client add --name Anna --email anna@example.org"_s)).id());
        const QString matter = QString::number(console({u"matter"_s, u"add"_s, client, u"--type"_s, u"policy"_s, u"--title"_s, u"Home"_s, u"--ends"_s,
                                                        QDate::currentDate().addDays(100).toString(Qt::ISODate)}).id());
        QProcess worker;
        console.start(worker, words(u"worker run"_s));
        QTRY_COMPARE_WITH_TIMEOUT(console(words(u"worker status"_s)).data().value("state"_L1).toString(), u"running"_s, 20'000);
        QElapsedTimer waited;
        waited.start();
        const Run queued = console({u"reminder"_s, u"send"_s, client, u"--matter"_s, matter, u"--undo-seconds"_s, u"0"_s});
        OK(queued);
        const QStringList show{u"message"_s, u"show"_s, QString::number(queued.id())};
        QTRY_COMPARE_WITH_TIMEOUT(console(show).data().value("state"_L1).toString(), u"sent"_s, 15'000);
        QVERIFY2(waited.elapsed() < 15'000, "it waited for its timer instead");
        worker.terminate();
        QVERIFY(worker.waitForFinished(20'000));
        QCOMPARE(worker.exitCode(), 0);
        OK(console(words(u"doctor --verify"_s)));
    }

    void aKilledWorkerIsNotTakenForARunningOne()
    {
        m_console->setNow({});
        QProcess worker;
        m_console->start(worker, words(u"worker run"_s));
        QTRY_COMPARE_WITH_TIMEOUT(run(words(u"worker status"_s)).data().value("state"_L1).toString(), u"running"_s, 20'000);
        worker.kill();
        QVERIFY(worker.waitForFinished(20'000));
        QCOMPARE(run(words(u"worker status"_s)).data().value("state"_L1).toString(), u"stopped"_s);
        OK(run(words(u"worker run --once"_s)));
    }

private:
    Run run(const QStringList &arguments) const { return (*m_console)(arguments); }
    Run once(const QString &now) const
    {
        m_console->setNow(now);
        return run(words(u"worker run --once"_s));
    }
    [[nodiscard]] qsizetype outbox() const { return QDir(m_console->data() + u"/outbox"_s).entryList({u"*.eml"_s}).size(); }

    std::unique_ptr<Console> m_console;
    QString m_rule, m_client, m_matter;
};

QTEST_GUILESS_MAIN(TestSending)
#include "test_sending.moc"
