#include "tests/cli/console.h"

#include <QJsonArray>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// What was missed, for scripts.
class TestCatchUpCli : public QObject {
    Q_OBJECT

    static void miss(Console &ctl)
    {
        ctl.setNow(u"2026-11-22T10:00:00+01:00"_s);
        OK(ctl.init());
        OK(ctl(words(u"channel set email --outbox --from desk@office.test"_s)));
        OK(ctl(words(u"client add --name Jan --email jan@client.test"_s)));
        OK(ctl(words(u"matter add 1 --type policy --title House --ends 2026-12-14"_s)));
        const QJsonArray rules = ctl(words(u"rule list"_s)).rows("rules");
        for (const auto &rule : rules)
            if (rule[u"trigger"_s][u"kind"_s] == u"before_end"_s && rule[u"types"_s].toArray().contains(u"policy"_s))
                OK(ctl(words(u"rule on %1"_s.arg(rule[u"id"_s].toInteger()))));
        OK(ctl(words(u"worker run --once"_s)));
        ctl.setNow(u"2026-11-27T10:00:00+01:00"_s);
        OK(ctl(words(u"worker run --once"_s)));
    }

private Q_SLOTS:
    void listSendAndSkipTellWhatBecameOfEach()
    {
        Console ctl;
        miss(ctl);
        const Run list = ctl(words(u"catch-up list"_s));
        OK(list);
        QCOMPARE(list.rows("missed").size(), 1);
        const QJsonObject row = list.rows("missed")[0].toObject();
        QCOMPARE(row.value("occurrence"_L1).toString(), u"end-21@2026-12-14"_s);
        QCOMPARE(row.value("first_reason"_L1).toString(), u"too_late"_s);
        QCOMPARE(row.value("sentence"_L1).toString(), u"The sender was not running."_s); // in the past: it runs now
        QCOMPARE(row.value("newest"_L1).toBool(), true);
        const QString id = QString::number(row.value("id"_L1).toInteger());
        QCOMPARE(ctl(words(u"catch-up list --from 2026-11-24"_s)).rows("missed").size(), 0);
        OK(ctl(words(u"catch-up send "_s + id + u" --dry-run"_s)));
        QCOMPARE(ctl(words(u"catch-up list"_s)).rows("missed").size(), 1);
        const Run sent = ctl(words(u"catch-up send "_s + id));
        OK(sent);
        QCOMPARE(sent.rows("missed")[0][u"messages"_s].toArray().size(), 1);
        EXIT(ctl(words(u"catch-up send "_s + id)), 7);
        EXIT(ctl(words(u"catch-up skip "_s + id)), 7);
        EXIT(ctl(words(u"catch-up skip 999"_s)), 4);
        QCOMPARE(ctl(words(u"catch-up list"_s)).rows("missed").size(), 0);
    }

    void whatIsSkippedLeavesTheList()
    {
        Console ctl;
        miss(ctl);
        const QString id = QString::number(ctl(words(u"catch-up list"_s)).rows("missed")[0][u"id"_s].toInteger());
        OK(ctl(words(u"catch-up skip "_s + id)));
        QCOMPARE(ctl(words(u"catch-up list"_s)).rows("missed").size(), 0);
        bool logged = false;
        const QJsonArray entries = ctl(words(u"log 1"_s)).rows("entries");
        for (const auto &entry : entries)
            logged = logged || entry[u"kind"_s] == u"missed_left"_s;
        QVERIFY(logged);
    }
};

QTEST_GUILESS_MAIN(TestCatchUpCli)
#include "test_catch_up.moc"
