#include "cli/console.h"

#include <QDirIterator>

using namespace deskbell::test;
using namespace Qt::StringLiterals;

/// `--dry-run` of every write, and every command that only reads: afterwards the office's folder is what it was, byte for byte.
class TestDryRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_console.setNow(u"2026-11-20T10:00:00+01:00"_s);
        OK(m_console.init());
        OK(run(words(u"channel set email --outbox"_s)));
        m_console.write(u"rule.json"_s, R"({"types":["policy"],"trigger":{"kind":"before_end","days":[21]}})");
        m_console.write(u"table.csv"_s, "name;email;number;type;end date\nJan;jan@example.org;P/1;policy;2026-12-31\n");
        OK(run({u"rule"_s, u"add"_s, u"--file"_s, m_console.file(u"rule.json"_s)}));
        OK(run(words(u"client add --name Anna --email anna@example.org"_s)));
        OK(run(words(u"suppression add gone@example.org --reason x"_s)));
        OK(run(words(u"matter add 1 --type policy --title Home --ends 2026-12-14"_s)));
        OK(run(words(u"reminder send 1 --matter 1 --undo-seconds 0"_s)));
        m_console.setNow(u"2026-11-23T09:00:00+01:00"_s);
        OK(run(words(u"worker run --once"_s)));
        OK(run(words(u"reminder send 1 --matter 1"_s)));
    }

    void nothingChanges_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"office set name X --dry-run", "office set sending off --dry-run", "office set language fi --dry-run", "office set zone Asia/Tokyo --dry-run",
              "client add --name Q --email q@example.org --dry-run", "client edit 1 --name Q --email q@example.org --dry-run",
              "client pause 1 --until 2026-12-24 --reason x --dry-run", "client resume 1 --dry-run", "client contact add 1 --email z@example.org --dry-run",
              "client contact edit 1 --off --dry-run", "client contact remove 1 --dry-run", "client channel 1 email off --dry-run",
              "consent give 1 --source x --dry-run", "consent withdraw 1 --rule 1 --source x --dry-run", "suppression add q@example.org --reason x --dry-run",
              "suppression remove gone@example.org --dry-run", "matter add 1 --type policy --title X --dry-run", "matter edit 1 --title X --dry-run",
              "matter renew 1 --ends 2030-01-01 --dry-run", "matter cancel 1 --dry-run", "matter close 1 --dry-run",
              "matter pause 1 --until 2026-12-24 --reason x --dry-run", "matter resume 1 --dry-run", "import $/table.csv --dry-run",
              "rule add --file $/rule.json --dry-run", "rule edit 1 --file $/rule.json --dry-run", "rule remove 1 --dry-run", "rule on 1 2 --dry-run",
              "rule off 5 --dry-run", "template edit policy-ending --subject X --dry-run", "reminder send 1 --matter 1 --dry-run",
              "message cancel 3 --dry-run", "message resend 1 --dry-run", "channel set email --smtp smtp://mail.example.org --from a@example.org --dry-run",
              "channel set email --outbox --dry-run", "channel test email --dry-run", "channel off email --dry-run", "worker run --once --dry-run", "worker install --dry-run", "backup create --dry-run", "backup list", "worker uninstall --dry-run",
              // and what only reads
              "office show", "operator list", "client list --search anna", "client show 1", "suppression list", "matter list", "matter show 1", "type list",
              "rule list", "rule show 1", "template list", "template show policy-ending", "template preview policy-ending --matter 1", "plan", "why 1", "log 1",
              "message list", "message show 1", "channel show email", "worker status", "doctor --verify"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void nothingChanges()
    {
        QFETCH(QString, line);
        const QHash<QString, QByteArray> before = everything();
        OK(run(words(line.replace(u'$', m_console.file(u"."_s)))));
        QCOMPARE(everything(), before);
    }

private:
    Run run(const QStringList &arguments) const { return m_console(arguments); }
    [[nodiscard]] QHash<QString, QByteArray> everything() const
    {
        QHash<QString, QByteArray> files;
        QDirIterator found(m_console.data(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            files.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
        }
        return files;
    }

    Console m_console;
};

QTEST_GUILESS_MAIN(TestDryRun)
#include "test_dry_run.moc"
