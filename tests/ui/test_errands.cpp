#include "office_bench.h"
#include "ui/desk/desk.h"

#include <QFile>

using namespace deskbell;
using namespace deskbell::test;

/// What the window has the console do for it, in a process of its own.
class TestErrands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        bench = std::make_unique<OfficeBench>();
        desk = std::make_unique<ui::Desk>(bench->data(), QString(), bench->clock);
    }
    void cleanup()
    {
        desk.reset();
        bench.reset();
    }

    void anErrandThatCannotStartIsAnAnswerToo()
    {
        ui::Slot slot;
        std::optional<ui::ErrandEnd> end;
        desk->errand(slot, {u"office"_s, u"show"_s}, {}, [&end](const ui::ErrandEnd &ended) { end = ended; });
        QTRY_VERIFY(end.has_value());
        QVERIFY(!end->ok);
        QVERIFY(!end->message.isEmpty());
        QVERIFY(!end->next.isEmpty());
    }

    void anErrandBringsWhatTheConsolePrints()
    {
        const QString ctl = qEnvironmentVariable("DESKBELL_CTL");
        if (ctl.isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        desk = std::make_unique<ui::Desk>(bench->data(), ctl, bench->clock);
        ui::Slot slot;
        std::optional<ui::ErrandEnd> end;
        desk->errand(slot, {u"office"_s, u"show"_s}, {}, [&end](const ui::ErrandEnd &ended) { end = ended; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 15000);
        QVERIFY2(end->ok, qPrintable(end->message));
        QCOMPARE(end->data.value(u"name"_s).toString(), u"Agencja Bałtyk"_s);
    }

    void anErrandReadsWhatItIsGiven()
    {
        const QString ctl = qEnvironmentVariable("DESKBELL_CTL");
        if (ctl.isEmpty())
            QSKIP("DESKBELL_CTL names no console");
        const QString secrets = bench->folder.filePath(u"secrets.json"_s);
        qputenv("DESKBELL_SECRETS", secrets.toLocal8Bit());
        desk = std::make_unique<ui::Desk>(bench->data(), ctl, bench->clock);
        ui::Slot slot;
        std::optional<ui::ErrandEnd> end;
        desk->errand(slot, {u"channel"_s, u"set"_s, u"email"_s, u"--smtp"_s, u"smtps://mail.office.test"_s, u"--from"_s, u"desk@office.test"_s,
                            u"--user"_s, u"desk"_s, u"--password-file"_s, u"-"_s},
                     "under the mat", [&end](const ui::ErrandEnd &ended) { end = ended; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 15000);
        qunsetenv("DESKBELL_SECRETS");
        QVERIFY2(end->ok, qPrintable(end->message));
        QFile kept(secrets);
        QVERIFY(kept.open(QIODevice::ReadOnly) && kept.readAll().contains("under the mat"));
        QCOMPARE(must(bench->reader->channel(ChannelKind::Email)).smtpUrl, u"smtps://mail.office.test:465"_s);
    }

private:
    std::unique_ptr<OfficeBench> bench;
    std::unique_ptr<ui::Desk> desk;
};

QTEST_MAIN(TestErrands)
#include "test_errands.moc"
