#include "import_office.h"
#include "store/tables/activity.h"

using namespace deskbell;
using namespace deskbell::test;

/// What an import leaves behind, and what a second one may change: a renewal, and nothing else.
class TestImportAgain : public QObject, ImportOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void the_same_file_twice_changes_nothing()
    {
        const QByteArray file = "name;email;phone;number;type;end;consent\n"
                                "Jan Kowalski;jan@example.org;;A1;polisa;31.12.2026;tak\n"
                                "Jan Kowalski;other@example.org;;A2;oc;31.12.2026;nie\n"
                                "Jan Kowalski;;;A3;polisa;31.12.2026;\n"
                                "Ewa Nowak;not an address;12;;polisa;31.12.2020;?\n"
                                "Ewa Nowak;;;;polisa;31.12.2021;\n"
                                "Twice;;;N;;2026-01-01;\n"
                                "Twice;;;N;;2027-01-01;\n"
                                "Only A Client;a@example.org;;;;;tak\n"
                                ";;;;;;x\n";
        const ImportReport first = imported(file);
        QCOMPARE(first.rejected, 2);
        QCOMPARE(first.created + first.updated, 7);
        const QString before = dump();
        const ImportReport second = imported(file);
        QCOMPARE(second.created, 0);
        QCOMPARE(second.updated, 0);
        QCOMPARE(second.unchanged, 7);
        QCOMPARE(second.read, second.unchanged + second.rejected);
        QCOMPARE(dump(), before);
    }

    void nothing_is_touched_so_a_historic_policy_creates_no_send()
    {
        imported("name;number;end\nJan;1;2019-01-01\nEwa;2;2030-01-01\n");
        imported("name;number;end\nJan;1;2031-01-01\n");
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 2);
        QVERIFY(got(store::Matters(*m_database).touched()).empty());
        QCOMPARE(number(u"SELECT count(*) FROM occurrence"_s), 0);
    }

    void each_new_client_and_matter_is_logged_by_import_and_the_import_once()
    {
        imported("name;number;end\nJan;1;2029-01-01\nJan;2;2029-01-01\nEwa;3;2029-01-01\n");
        QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'client_added' AND who = 'import'"_s), 2);
        QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'matter_added' AND who = 'import' AND matter_id IS NOT NULL"_s), 3);
        QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'imported' AND who = 'Anna' AND client_id IS NULL"_s), 1);
        QCOMPARE(number(u"SELECT parameters ->> 'created' FROM activity WHERE kind = 'imported'"_s), 3);
        QCOMPARE(number(u"SELECT parameters ->> 'file' = 'clients.csv' FROM activity WHERE kind = 'imported'"_s), 1);
        QCOMPARE(number(u"SELECT count(*) FROM activity"_s), 6);
    }

    void a_dry_run_reports_and_writes_nothing()
    {
        const QString before = dump();
        ImportOptions options;
        options.dryRun = true;
        options.rejectsFile = m_dir->filePath(u"rejects.csv"_s);
        const ImportReport report = imported("name;number;end\nJan;1;2029-01-01\nEwa;2;soon\n", options);
        QCOMPARE(seen(report), u"2 read, 1 created, 0 updated, 0 unchanged, 1 rejected, 0 warnings"_s);
        QCOMPARE(dump(), before);
        QVERIFY(!QFile::exists(options.rejectsFile));
        QVERIFY(!m_database->inTransaction());
    }

    void cancelling_leaves_nothing()
    {
        QByteArray file = "name;number;end\n";
        for (int i = 0; i < 1000; ++i)
            file += "Client " + QByteArray::number(i) + ";" + QByteArray::number(i) + ";2029-01-01\n";
        const QString before = dump();
        qint64 last = 0;
        ImportOptions options;
        options.progress = [&last](qint64 done, qint64 total) {
            last = done;
            return total == 1000 && done < 600;
        };
        QCOMPARE(errorOf(file, options), u"cancelled"_s);
        QCOMPARE(last, 600);
        QCOMPARE(dump(), before);
        options.progress = [&last](qint64 done, qint64) { last = done; return true; };
        QCOMPARE(imported(file, options).created, 1000);
        QCOMPARE(last, 1000);
    }

    void a_later_end_for_a_known_number_is_a_renewal()
    {
        imported("name;number;start;end\nJan;1;2026-01-01;2026-12-31\n");
        const ImportReport report = imported("name;number;start;end\nJan;1;2027-01-01;2027-12-31\n");
        QCOMPARE(seen(report), u"1 read, 0 created, 1 updated, 0 unchanged, 0 rejected, 0 warnings"_s);
        const Matter matter = got(store::Matters(*m_database).load(MatterId{1}));
        QCOMPARE(matter.ends, QDate(2027, 12, 31));
        QCOMPARE(matter.starts, QDate(2027, 1, 1));
        QCOMPARE(matter.revision, 2);
        const auto log = got(store::Activity(*m_database).of(ClientId{1}, MatterId{1}, {u"matter_renewed"_s}));
        QCOMPARE(log.size(), 1u);
        QCOMPARE(log[0].parameters[u"from"_s].toString(), u"2026-12-31"_s);
        QCOMPARE(log[0].parameters[u"to"_s].toString(), u"2027-12-31"_s);
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 1);
    }

    void an_earlier_end_is_a_warning_and_shortens_nothing()
    {
        imported("name;number;end\nJan;1;2027-12-31\n");
        const QString before = dump();
        const ImportReport report = imported("name;number;end\nJan;1;2026-12-31\n");
        QCOMPARE(problems(report), QStringList{u"2 ends earlier_end warning"_s});
        QCOMPARE(seen(report), u"1 read, 0 created, 0 updated, 1 unchanged, 0 rejected, 1 warnings"_s);
        QCOMPARE(dump(), before);
    }

    void a_closed_matter_stays_closed()
    {
        imported("name;number;end\nJan;1;2026-12-31\n");
        Matter matter = got(store::Matters(*m_database).load(MatterId{1}));
        matter.state = MatterState::Cancelled;
        got(store::Matters(*m_database).save(matter, 0, anna));
        QCOMPARE(problems(imported("name;number;end\nJan;1;2027-12-31\n")), QStringList{u"2 ends matter_not_open warning"_s});
        QCOMPARE(got(store::Matters(*m_database).load(MatterId{1})).ends, QDate(2026, 12, 31));
    }

    void unnumbered_policies_of_one_file_stay_apart_and_come_in_once()
    {
        const QByteArray file = "name;type;end\nJan;polisa;2029-01-01\nJan;polisa;2029-06-01\nJan;oc;2029-01-01\n";
        QCOMPARE(imported(file).created, 3);
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 3);
        QCOMPARE(imported(file).unchanged, 3);
        // Next year's file renews them.
        QCOMPARE(imported("name;type;end\nJan;oc;2030-01-01\n").updated, 1);
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 3);
    }

    void twenty_thousand_rows_come_in_whole_and_change_nothing_the_second_time()
    {
        constexpr int rows = 20'000;
        QByteArray file = "id;name;email;phone;number;type;start;end;consent\n";
        for (int i = 0; i < rows; ++i) {
            const QByteArray n = QByteArray::number(i);
            file += n + ";Klient Żółty " + n + ";k" + n + "@example.org;601" + QByteArray::number(100'000 + i) + ";POL/" + n
                + (i % 2 ? ";oc" : ";polisa") + ";01.01.2026;31.12.2026;tak\n";
        }
        QCOMPARE(imported(file).created, rows);
        QCOMPARE(imported(file).unchanged, rows);
    }
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "test_import_again.moc"
