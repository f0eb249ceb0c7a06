#include "import_office.h"

using namespace deskbell;
using namespace deskbell::test;

/// The same clients come out of whatever an office's program writes; what is no list of clients is refused whole.
class TestImportFileForms : public QObject, ImportOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void the_same_office_comes_out_of_every_file_form_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"pl_utf8", "pl_utf8_bom", "pl_cp1250", "pl_utf16le_bom", "pl_utf16be_bom", "pl_utf16le", "pl_utf16be", "pl_tab"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void the_same_office_comes_out_of_every_file_form()
    {
        QFETCH(const QString, file);
        const QString path = sample(file);
        const ImportReport report = got(importFile(*m_database, path, {}, anna));
        QCOMPARE(problems(report), QStringList{});
        QCOMPARE(seen(report), u"3 read, 3 created, 0 updated, 0 unchanged, 0 rejected, 0 warnings"_s);

        store::Clients clients(*m_database);
        const Client lukasz = got(clients.load(got(clients.byExternalId(u"K1"_s))));
        QCOMPARE(lukasz.name, u"Łukasz Żółć"_s);
        QCOMPARE(lukasz.language, u"pl"_s);
        QCOMPARE(lukasz.consent, Consent::Given);
        QCOMPARE(lukasz.contactPoints.size(), 2u);
        QCOMPARE(lukasz.contactPoints[0].value, u"lukasz@example.org"_s);
        QCOMPARE(lukasz.contactPoints[1].value, u"+48601234567"_s);
        store::Matters matters(*m_database);
        const Matter motor = got(matters.ofClient(lukasz.id)).front();
        QCOMPARE(motor.type, u"motor-policy"_s);
        QCOMPARE(motor.number, u"POL/1"_s);
        QCOMPARE(motor.title, u"Škoda Octavia WX 1"_s);
        QCOMPARE(motor.starts, QDate(2026, 1, 1));
        QCOMPARE(motor.ends, QDate(2026, 12, 31));
        QCOMPARE(motor.origin, u"import"_s);

        const Client kowalska = got(clients.load(got(clients.byExternalId(u"K2"_s))));
        QCOMPARE(kowalska.name, u"Kowalska, Świętosława"_s);
        QCOMPARE(kowalska.consent, Consent::Withdrawn);
        const Matter home = got(matters.ofClient(kowalska.id)).front();
        QCOMPARE(home.type, u"policy"_s);
        QCOMPARE(home.title, u"Dom ul. Źródlana 3"_s);
        QCOMPARE(home.ends, QDate(2027, 1, 31));

        const Client third = got(clients.load(got(clients.byExternalId(u"K3"_s))));
        QCOMPARE(third.consent, Consent::Unasked);
        QCOMPARE(got(matters.ofClient(third.id)).front().ends, QDate(2026, 6, 15));
    }

    void danish_finnish_and_english_files_come_in_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("rows");
        QTest::newRow("da") << u"da_cp1252"_s << u"Søren Ågård"_s << u"motor-policy"_s << 2;
        QTest::newRow("fi") << u"fi_utf8"_s << u"Mäkinen Äijö"_s << u"motor-policy"_s << 2;
        QTest::newRow("fi in Windows-1252") << u"fi_cp1252"_s << u"Mäkinen Äijö"_s << u"motor-policy"_s << 2;
        QTest::newRow("en, tabs, two name columns, no type") << u"en_tab"_s << u"Ann Oak"_s << u"policy"_s << 1;
    }
    void danish_finnish_and_english_files_come_in()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, name);
        QFETCH(const QString, type);
        QFETCH(const int, rows);
        got(m_database->execute("test", u"UPDATE office SET country = '%1'"_s.arg(file.startsWith(u"da"_s) ? u"DK"_s : u"FI"_s)));
        const QString path = sample(file);
        const ImportReport report = got(importFile(*m_database, path, {}, anna));
        QCOMPARE(problems(report), QStringList{});
        QCOMPARE(report.created, rows);
        const Client client = got(store::Clients(*m_database).load(ClientId{1}));
        QCOMPARE(client.name, name);
        QCOMPARE(client.consent, Consent::Given);
        const Matter matter = got(store::Matters(*m_database).load(MatterId{1}));
        QCOMPARE(matter.type, type);
        QCOMPARE(matter.ends, QDate(2026, 12, 31));
        QVERIFY(!matter.title.isEmpty());
    }

    void bad_files_are_refused_whole_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"csv_empty"_s;
        QTest::newRow("blank lines") << QByteArray("\r\n\r\n") << u"csv_empty"_s;
        QTest::newRow("only a byte order mark") << QByteArray("\xEF\xBB\xBF") << u"csv_empty"_s;
        QTest::newRow("headings only") << QByteArray("name;number;end\n") << u"csv_no_rows"_s;
        QTest::newRow("an xlsx") << QByteArray("PK\x03\x04\x14") << u"csv_binary"_s;
        QTest::newRow("zeros") << QByteArray(1000, '\0') << u"csv_binary"_s;
        QTest::newRow("no name column") << QByteArray("a;b\n1;2\n") << u"csv_no_name_column"_s;
        QTest::newRow("no date column") << QByteArray("name;policy number\nJan;2\n") << u"csv_no_date_column"_s;
        QTest::newRow("an open quote") << QByteArray("name;number;end\n\"Jan;1;2029-01-01\nEwa;2;2029-01-01\n") << u"csv_open_quote"_s;
    }
    void bad_files_are_refused_whole()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, code);
        const QString before = dump();
        QCOMPARE(errorOf(bytes), code);
        QCOMPARE(dump(), before);
        const auto missing = importFile(*m_database, m_dir->filePath(u"nowhere.csv"_s), {}, anna);
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }

    void ragged_rows_and_a_zero_byte_are_told_row_by_row()
    {
        static constexpr char file[] = "name;number;end;phone\n"
                                                        "Short;1;2029-01-01\n"
                                                        "Long;2;2029-01-01;601234567;extra\n"
                                                        "Trailing;3;2029-01-01;601234568;;\n"
                                                        "Ze\0ro;4;2029-01-01;\n"
                                                        "Good;5;2029-01-01;\n"
                                                        "Alone;;;\n"
                                                        "Less\n";
        const ImportReport report = imported(QByteArray(file, sizeof file - 1));
        QCOMPARE(problems(report), (QStringList{u"2 row too_few_cells warning"_s, u"3 row too_many_cells rejected"_s,
                                                u"5 row control_character rejected"_s, u"7 ends no_date rejected"_s, u"8 ends no_date rejected"_s}));
        QCOMPARE(seen(report), u"7 read, 3 created, 0 updated, 0 unchanged, 4 rejected, 1 warnings"_s);
        QCOMPARE(number(u"SELECT count(*) FROM client WHERE name IN ('Short', 'Trailing', 'Good')"_s), 3);
    }

    void a_name_with_a_comma_is_one_client()
    {
        imported("name,email,number,end\n\"Kowalski, Jan\",jan@example.org,1,2029-01-01\n");
        QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
        QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).name, u"Kowalski, Jan"_s);
    }

    void a_formula_is_stored_as_text()
    {
        imported("name;number;title;end\n=HYPERLINK(\"x\");@1;+cmd;2029-01-01\n");
        QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).name, u"=HYPERLINK(\"x\")"_s);
        QCOMPARE(got(store::Matters(*m_database).load(MatterId{1})).number, u"@1"_s);
    }

    void a_map_file_corrects_the_columns()
    {
        ImportOptions options;
        options.map = {{u"Kto"_s, u"name"_s}, {u"ends"_s, u"Kiedy"_s}, {u"number"_s, u"Co"_s}};
        imported("Kto;Kiedy;Co\nJan;31.12.2029;P9\n", options);
        const Matter matter = got(store::Matters(*m_database).load(MatterId{1}));
        QCOMPARE(matter.number, u"P9"_s);
        QCOMPARE(matter.ends, QDate(2029, 12, 31));
        options.map = {{u"Kto"_s, u"shoe"_s}};
        QCOMPARE(errorOf("Kto;Kiedy;Co\nJan;31.12.2029;P9\n", options), u"bad_map"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportFileForms)
#include "test_import_file_forms.moc"
