#include "import_office.h"

using namespace deskbell;
using namespace deskbell::test;

/// What a cell may say, and what it may not overturn.
class TestImportCells : public QObject, ImportOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void an_import_never_overturns_an_answer()
    {
        imported("name;consent\nGave;tak\nRefused;nie\nSilent;\n");
        const ImportReport report = imported("name;consent\nGave;nie\nRefused;tak\nSilent;tak\n");
        store::Clients clients(*m_database);
        QCOMPARE(got(clients.load(ClientId{1})).consent, Consent::Given);
        QCOMPARE(got(clients.load(ClientId{2})).consent, Consent::Withdrawn);
        QCOMPARE(got(clients.load(ClientId{3})).consent, Consent::Given); // an answer where none was is no overturning
        QCOMPARE(problems(report), (QStringList{u"2 consent consent_kept warning"_s, u"3 consent consent_kept warning"_s}));
        QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'consent_given' AND parameters ->> 'source' = 'import'"_s), 2);
    }

    void a_text_that_is_too_long_is_left_out_and_a_name_that_is_costs_the_row()
    {
        const QByteArray page = QByteArray(10'000, 'x');
        const ImportReport report = imported("name;email;phone;salutation;id;number;title;type;end\n" + page + ";;;;;1;;;2029-01-01\nJan;" + page + ";" + QByteArray(10'000, '5')
                                             + ";" + page + ";" + page + ";" + page + ";" + page + ";" + page + ";2029-01-01\n");
        QCOMPARE(problems(report), (QStringList{u"2 name name_too_long rejected"_s, u"3 email bad_address warning"_s, u"3 phone bad_phone warning"_s,
                                                u"3 salutation text_too_long warning"_s, u"3 external_id text_too_long warning"_s, u"3 number text_too_long warning"_s,
                                                u"3 title text_too_long warning"_s, u"3 type text_too_long warning"_s}));
        for (const ImportProblem &each : report.rows)
            QVERIFY2(each.value.size() <= 254, qPrintable(each.field));
        const Client client = got(store::Clients(*m_database).load(ClientId{1}));
        QCOMPARE(client.name, u"Jan"_s);
        QVERIFY(client.salutation.isEmpty() && client.externalId.isEmpty());
        QVERIFY(client.contactPoints.at(0).value.size() <= 254);
        const Matter matter = got(store::Matters(*m_database).load(MatterId{1}));
        QVERIFY(matter.number.isEmpty());
        QVERIFY2(matter.title.size() <= 300, qPrintable(matter.title.left(400)));
    }

    void an_empty_cell_says_nothing()
    {
        imported("id;name;email;salutation;language;consent;number;title;end\n1;Jan;jan@example.org;Panie Janie;English;tak;9;Dom;2029-01-01\n");
        const QString before = dump();
        const ImportReport report = imported("id;name;email;salutation;language;consent;number;title;end\n1;Jan;;;;;9;;2029-01-01\n");
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(dump(), before);
        QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).language, u"en"_s);
    }

    void a_malformed_address_does_not_cost_the_policy()
    {
        const ImportReport report = imported("name;email;phone;number;end\nJan;jan(at)example.org;abc;1;2029-01-01\n");
        QCOMPARE(seen(report), u"1 read, 1 created, 0 updated, 0 unchanged, 0 rejected, 2 warnings"_s);
        QCOMPARE(problems(report), (QStringList{u"2 email bad_address warning"_s, u"2 phone bad_phone warning"_s}));
        QCOMPARE(report.rows[0].value, u"jan(at)example.org"_s);
        const Client client = got(store::Clients(*m_database).load(ClientId{1}));
        QCOMPARE(client.contactPoints.size(), 2u);
        for (const ContactPoint &point : client.contactPoints) {
            QVERIFY(!point.on);
            QVERIFY(!point.problem.isEmpty());
        }
        QCOMPARE(client.contactPoints[0].value, u"jan(at)example.org"_s);
        QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 1);
    }

    void a_corrected_address_is_not_undone_by_the_next_import()
    {
        const QByteArray file = "name;email;number;end\nJan;jan(at)example.org;1;2029-01-01\n";
        imported(file);
        store::Clients clients(*m_database);
        ContactPoint point = got(clients.load(ClientId{1})).contactPoints[0];
        point.value = u"jan@example.org"_s;
        point.on = true;
        point.problem.clear();
        got(clients.saveContactPoint(point));
        QCOMPARE(imported(file).unchanged, 1);
        QCOMPARE(got(clients.load(ClientId{1})).contactPoints.size(), 1u);
    }

    void where_some_dates_have_the_month_first_one_that_reads_both_ways_is_not_guessed_at()
    {
        const ImportReport report = imported("Nazwa;E-mail;Nr polisy;Koniec\n"
                                     "U1;u1@client.test;P/1;12/25/2026\n"
                                     "U2;u2@client.test;P/2;12/05/2026\n"
                                     "U3;u3@client.test;P/3;2026-12-11\n"
                                     "U4;u4@client.test;P/4;11/11/2026\n");
        QCOMPARE(problems(report), (QStringList{u"2 ends bad_date rejected"_s, u"3 ends date_order rejected"_s}));
    }
    void a_list_whose_dates_all_have_the_day_first_is_read_so()
    {
        QCOMPARE(problems(imported("Nazwa;E-mail;Nr polisy;Koniec\nU1;u1@client.test;P/1;25/12/2026\nU2;u2@client.test;P/2;12/05/2027\n")), QStringList());
    }

    void no_name_or_no_readable_date_is_rejected_into_a_file_with_the_reason()
    {
        ImportOptions options;
        options.rejectsFile = m_dir->filePath(u"rejects.csv"_s);
        const ImportReport report = imported("name;number;start;end;note\n"
                                             "Good;1;;2029-01-01;\n"
                                             ";2;;2029-01-01;no name\n"
                                             "No Date;3;;;\"a \"\"note\"\"\nof two lines\"\n"
                                             "Bad Date;4;;31.11.2029;=1+1\n"
                                             "Bad Start;5;yesterday;2029-01-01;\n",
                                             options);
        QCOMPARE(seen(report), u"5 read, 1 created, 0 updated, 0 unchanged, 4 rejected, 0 warnings"_s);
        QCOMPARE(problems(report), (QStringList{u"3 name no_name rejected"_s, u"4 ends no_date rejected"_s, u"5 ends bad_date rejected"_s,
                                                u"6 starts bad_date rejected"_s}));
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
        QFile rejects(options.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray bytes = rejects.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(text.startsWith(u"\"name\";\"number\";\"start\";\"end\";\"note\";\"reason\"\r\n"_s));
        QVERIFY(text.contains(u"\"No Date\";\"3\";\"\";\"\";\"a \"\"note\"\"\nof two lines\";\""_s));
        QVERIFY(text.contains(u"\"'=1+1\""_s));
        QVERIFY(!text.contains(u"Good"_s));
        // Put right, it comes in as it is.
        QByteArray mended = text.toUtf8();
        mended.replace("31.11.2029", "30.11.2029").replace("yesterday", "");
        const ImportReport again = imported(mended);
        QCOMPARE(again.created, 2);
        QCOMPARE(again.rejected, 2);

        options.rejectsFile = m_dir->filePath(u"no/such/folder/rejects.csv"_s);
        const QString before = dump();
        QCOMPARE(errorOf("name;number;end\nNew;77;2029-01-01\n;2;2029-01-01\n", options), u"write_failed"_s);
        QCOMPARE(dump(), before);
    }

    void phones_are_read_with_the_offices_country()
    {
        got(m_database->execute("test", u"UPDATE office SET country = 'FI'"_s));
        imported("name;phone\nA;040 1234567\nB;+48 601 234 567\nC;0046701234567\n");
        store::Clients clients(*m_database);
        QCOMPARE(got(clients.load(ClientId{1})).contactPoints[0].value, u"+358401234567"_s);
        QCOMPARE(got(clients.load(ClientId{2})).contactPoints[0].value, u"+48601234567"_s);
        QCOMPARE(got(clients.load(ClientId{3})).contactPoints[0].value, u"+46701234567"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportCells)
#include "test_import_cells.moc"
