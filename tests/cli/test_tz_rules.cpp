// Row 34: a country changes its summer time, and the update comes while an office waits. The runs see two zoneinfo trees, that before and that after it.
#include "console.h"

#include <QDir>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

class TestTzRules : public QObject {
    Q_OBJECT

    /// The runs see the rules of `other` where those of the office's zone stand; nothing outside them does. TZDIR would be simpler, but
    /// Qt 6.4 does not look at it.
    static QStringList rulesOf(const QString &other)
    {
        return {u"unshare"_s, u"-Urm"_s, u"sh"_s, u"-c"_s, u"mount --bind \"$0\" /usr/share/zoneinfo/Europe/Warsaw && exec \"$@\""_s, u"/usr/share/zoneinfo/"_s + other};
    }
    static int mails(const Console &console) { return int(QDir(console.data() + u"/outbox"_s).entryList({u"*.eml"_s}).size()); }

private Q_SLOTS:
    void row_34_newRulesOfAZoneMoveTheInstantAndNotTheStep()
    {
        QProcess trial;
        const QStringList line = rulesOf(u"Asia/Dubai"_s) + QStringList{u"true"_s};
        trial.start(line.first(), line.sliced(1));
        if (!trial.waitForFinished(10'000) || trial.exitStatus() != QProcess::NormalExit || trial.exitCode() != 0)
            QSKIP("this machine lets nobody put other rules of a zone before a program (unshare -Urm)");
        Console console;
        console.setNow(u"2026-11-20T12:00:00+01:00"_s);
        OK(console.init());
        OK(console(words(u"client add --name Jan --email jan@example.org"_s)));
        OK(console(words(u"matter add 1 --type policy --title Flat --ends 2026-12-07"_s)));
        const QString rule = console.write(u"rule.json"_s, R"({"name":"Ending","types":["policy"],"trigger":{"kind":"before_end","days":[14]},"route":"email"})");
        OK(console({u"rule"_s, u"add"_s, u"--file"_s, rule, u"--from-today"_s}));
        OK(console(words(u"channel set email --outbox --from desk@office.test"_s)));
        OK(console(words(u"worker run --once"_s)));
        const auto planned = [&] { return console(words(u"plan --from 2026-11-23 --to 2026-11-23"_s)).rows("decisions").first().toObject(); };
        QCOMPARE(planned().value(u"at").toString(), u"2026-11-23T08:00:00+01:00"_s);

        console.setWrapper(rulesOf(u"Asia/Dubai"_s));
        QCOMPARE(planned().value(u"at").toString(), u"2026-11-23T08:00:00+04:00"_s);
        QCOMPARE(planned().value(u"occurrence").toString(), u"end-14@2026-12-07"_s);
        console.setNow(u"2026-11-23T07:59:00+04:00"_s);
        OK(console(words(u"worker run --once"_s)));
        QCOMPARE(mails(console), 0);
        console.setNow(u"2026-11-23T08:00:00+04:00"_s);
        OK(console(words(u"worker run --once"_s)));
        QCOMPARE(mails(console), 1);

        console.setWrapper({}); // the law is taken back: eight o'clock comes once more
        console.setNow(u"2026-11-23T08:00:00+01:00"_s);
        OK(console(words(u"worker run --once"_s)));
        QCOMPARE(mails(console), 1);
        QCOMPARE(console(words(u"message list"_s)).rows("messages").size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTzRules)
#include "test_tz_rules.moc"
