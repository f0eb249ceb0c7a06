#include "cli/console.h"

#include <QMap>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// Row 8, on a real file system that has no byte left: a tmpfs in a mount namespace of its own, which ends with the process.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (said("true").exit != 0)
            QSKIP("this system lets nobody mount in a namespace of their own");
    }

    void nothingIsHalfDoneAndAllOfItGoesOnWhenThereIsRoomAgain()
    {
        const Said run = said(R"sh(
            step() { name=$1; shift; "$@" > $D/out 2>/dev/null; echo "$name $?"; }
            ctl() { "$DESKBELL_CTL" --json --yes --data $D/o --now $AT "$@"; }
            list() { (cd $D/o; find . -type f ! -name '*.beacon' ! -name '*-journal' | sort | tr '\n' ' '); }
            AT=2026-11-20T10:00:00+01:00
            step init ctl office init --preset insurance --zone Europe/Warsaw --language en --name Desk
            step outbox ctl channel set email --outbox
            echo '{"types":["policy"],"trigger":{"kind":"before_end","days":[21]}}' > $D/rule.json
            step rule ctl rule add --file $D/rule.json
            step client ctl client add --name Anna --email anna@example.org
            step matter ctl matter add 1 --type policy --title Home --ends 2026-12-14
            step first ctl backup create
            printf 'name;email;number;type;end date\n;x@example.org;P/1;policy;2026-12-31\n' > $D/list.csv
            : > $D/out
            B=$(ls $D/o/backups/*.db)
            BEFORE=$(list)
            dd if=/dev/zero of=$D/fill bs=4k 2>/dev/null; dd if=/dev/zero bs=1 count=8192 2>/dev/null >> $D/fill
            AT=2026-11-23T09:00:00+01:00
            step full-edit ctl client add --name Bert
            step full-backup ctl backup create
            step full-restore ctl backup restore $B
            step full-claim ctl worker run --once
            step full-rejects ctl import $D/list.csv --rejects $D/o/rejects.csv
            [ "$BEFORE" = "$(list)" ]; echo "same $?"
            rm $D/fill
            step kept ctl backup verify $B
            step found ctl client list --search Bert
            grep -c '"clients":\[\]' $D/out | sed 's/^/none /'
            step send ctl worker run --once
            ls $D/o/outbox | wc -l | sed 's/^/sent /'
            step again ctl backup create
            step rejects ctl import $D/list.csv --rejects $D/o/rejects.csv
            step doctor ctl doctor --verify
        )sh");
        QVERIFY2(run.exit == 0, run.all.constData());
        for (const char *each : {"init", "outbox", "rule", "client", "matter", "first", "same", "kept", "found", "send", "again", "doctor"})
            QVERIFY2(run.steps.value(QString::fromLatin1(each), -1) == 0, QByteArray(QByteArray(each) + " in\n" + run.all).constData());
        for (const char *each : {"full-edit", "full-backup", "full-restore", "full-claim", "full-rejects"})
            QVERIFY2(run.steps.value(QString::fromLatin1(each), -1) == 8, QByteArray(QByteArray(each) + " in\n" + run.all).constData()); // temporary
        QVERIFY2(run.steps.value(u"none"_s) == 1 && run.steps.value(u"sent"_s) == 1 && run.steps.value(u"rejects"_s) == 3, run.all.constData());
    }

private:
    struct Said {
        int exit = -1;
        QMap<QString, int> steps;
        QByteArray all;
    };
    /// What a script says in a namespace of its own, where $D is a disk of 6 MB; each line a word and a number.
    static Said said(const QByteArray &script)
    {
        const QTemporaryDir place;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"D"_s, place.path());
        environment.insert(u"DESKBELL_CTL"_s, Console::program());
        environment.insert(u"DESKBELL_SECRETS"_s, place.filePath(u"secrets.json"_s));
        process.setProcessEnvironment(environment);
        process.start(u"unshare"_s, {u"-Urm"_s, u"sh"_s, u"-c"_s, QString::fromUtf8("mount -t tmpfs -o size=6m none $D || exit 77\n" + script)});
        Said ended;
        if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
            return ended;
        ended.exit = process.exitCode();
        ended.all = process.readAllStandardOutput() + process.readAllStandardError();
        for (const QByteArray &line : ended.all.split('\n'))
            ended.steps.insert(QString::fromUtf8(line.split(' ').first()), line.split(' ').last().toInt());
        return ended;
    }
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "test_full_disk.moc"
