#include "engine/upkeep/import.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/activity.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>


using namespace deskbell;
using namespace Qt::StringLiterals;

namespace {

const By anna{OperatorId{1}, u"Anna"_s, Instant{1'000}};

template <typename T> T got(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

QString seen(const ImportReport &report)
{
    return u"%1 read, %2 created, %3 updated, %4 unchanged, %5 rejected, %6 warnings"_s.arg(report.read)
        .arg(report.created).arg(report.updated).arg(report.unchanged).arg(report.rejected).arg(report.warnings);
}

QStringList problems(const ImportReport &report)
{
    QStringList list;
    for (const ImportProblem &each : report.rows)
        list += u"%1 %2 %3 %4"_s.arg(each.row).arg(each.field, each.problem, each.level);
    return list;
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void the_same_office_comes_out_of_every_file_form_data();
    void the_same_office_comes_out_of_every_file_form();
    void danish_finnish_and_english_files_come_in_data();
    void danish_finnish_and_english_files_come_in();

    void the_same_file_twice_changes_nothing();
    void nothing_is_touched_so_a_historic_policy_creates_no_send();
    void each_new_client_and_matter_is_logged_by_import_and_the_import_once();
    void a_dry_run_reports_and_writes_nothing();
    void cancelling_leaves_nothing();
    void a_later_end_for_a_known_number_is_a_renewal();
    void an_earlier_end_is_a_warning_and_shortens_nothing();
    void a_closed_matter_stays_closed();

    void a_client_is_known_by_external_id_even_under_another_name();
    void a_client_is_known_by_name_and_a_shared_contact_point();
    void a_client_is_known_by_name_when_nothing_conflicts();
    void a_conflicting_address_makes_another_client_of_the_same_name();
    void another_external_id_makes_another_client();
    void the_same_policy_of_a_client_with_a_new_address_is_no_second_policy();
    void unnumbered_policies_of_one_file_stay_apart_and_come_in_once();

    void an_import_never_overturns_an_answer();
    void an_empty_cell_says_nothing();
    void a_malformed_address_does_not_cost_the_policy();
    void a_corrected_address_is_not_undone_by_the_next_import();
    void no_name_or_no_readable_date_is_rejected_into_a_file_with_the_reason();
    void ragged_rows_and_a_zero_byte_are_told_row_by_row();
    void a_name_with_a_comma_is_one_client();
    void a_formula_is_stored_as_text();
    void phones_are_read_with_the_offices_country();
    void bad_files_are_refused_whole_data();
    void bad_files_are_refused_whole();
    void a_map_file_corrects_the_columns();
    void twenty_thousand_rows_come_in_whole_and_change_nothing_the_second_time();

private:
    QString put(const QByteArray &bytes);
    ImportReport imported(const QByteArray &bytes, const ImportOptions &options = {});
    QString errorOf(const QByteArray &bytes, const ImportOptions &options = {});
    qint64 number(const QString &sql);
    QString dump();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
};

void TestImport::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_database = got(store::Database::open(m_dir->filePath(u"office/office.db"_s), store::Open::Create));
    got(store::migrate(*m_database));
    Office office;
    office.name = u"Agencja"_s;
    office.country = u"PL"_s;
    office.zone = u"Europe/Warsaw"_s;
    office.language = u"pl"_s;
    got(store::Offices(*m_database).make(office, u"u"_s));
    store::Matters matters(*m_database);
    got(matters.addType({u"policy"_s, true}, u"insurance"_s));
    got(matters.addType({u"motor-policy"_s, true}, u"insurance"_s));
}

QString TestImport::put(const QByteArray &bytes)
{
    const QString path = m_dir->filePath(u"clients.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return path;
}

ImportReport TestImport::imported(const QByteArray &bytes, const ImportOptions &options)
{
    return got(importFile(*m_database, put(bytes), options, anna));
}

QString TestImport::errorOf(const QByteArray &bytes, const ImportOptions &options)
{
    const auto result = importFile(*m_database, put(bytes), options, anna);
    return result ? seen(*result) : result.error().code;
}

qint64 TestImport::number(const QString &sql)
{
    auto query = m_database->query("test.number", sql);
    got(query.run());
    return query.next() ? query.number(0) : -1;
}

/// All an import may write, so that "changes nothing" is all of it.
QString TestImport::dump()
{
    QString all;
    for (const QString &table : {u"client"_s, u"contact_point"_s, u"matter"_s, u"matter_revision"_s, u"touched"_s, u"activity"_s}) {
        auto query = m_database->query("test.dump", QString(u"SELECT * FROM "_s + table));
        got(query.run());
        while (query.next()) {
            all += table;
            for (int column = 0; column < 12; ++column)
                all += u'|' + query.text(column);
            all += u'\n';
        }
    }
    return all;
}

void TestImport::the_same_office_comes_out_of_every_file_form_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"pl_utf8", "pl_utf8_bom", "pl_cp1250", "pl_utf16le_bom", "pl_utf16be_bom", "pl_utf16le", "pl_utf16be", "pl_tab"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestImport::the_same_office_comes_out_of_every_file_form()
{
    QFETCH(const QString, file);
    const QString path = QStringLiteral(DESKBELL_SOURCE_DIR "/tests/engine/data/") + file + u".csv"_s;
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

void TestImport::danish_finnish_and_english_files_come_in_data()
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

void TestImport::danish_finnish_and_english_files_come_in()
{
    QFETCH(const QString, file);
    QFETCH(const QString, name);
    QFETCH(const QString, type);
    QFETCH(const int, rows);
    got(m_database->execute("test", u"UPDATE office SET country = '%1'"_s.arg(file.startsWith(u"da"_s) ? u"DK"_s : u"FI"_s)));
    const QString path = QStringLiteral(DESKBELL_SOURCE_DIR "/tests/engine/data/") + file + u".csv"_s;
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

void TestImport::the_same_file_twice_changes_nothing()
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

void TestImport::nothing_is_touched_so_a_historic_policy_creates_no_send()
{
    imported("name;number;end\nJan;1;2019-01-01\nEwa;2;2030-01-01\n");
    imported("name;number;end\nJan;1;2031-01-01\n");
    QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 2);
    QVERIFY(got(store::Matters(*m_database).touched()).empty());
    QCOMPARE(number(u"SELECT count(*) FROM occurrence"_s), 0);
}

void TestImport::each_new_client_and_matter_is_logged_by_import_and_the_import_once()
{
    imported("name;number;end\nJan;1;2029-01-01\nJan;2;2029-01-01\nEwa;3;2029-01-01\n");
    QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'client_added' AND who = 'import'"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'matter_added' AND who = 'import' AND matter_id IS NOT NULL"_s), 3);
    QCOMPARE(number(u"SELECT count(*) FROM activity WHERE kind = 'imported' AND who = 'Anna' AND client_id IS NULL"_s), 1);
    QCOMPARE(number(u"SELECT parameters ->> 'created' FROM activity WHERE kind = 'imported'"_s), 3);
    QCOMPARE(number(u"SELECT parameters ->> 'file' = 'clients.csv' FROM activity WHERE kind = 'imported'"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM activity"_s), 6);
}

void TestImport::a_dry_run_reports_and_writes_nothing()
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

void TestImport::cancelling_leaves_nothing()
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

void TestImport::a_later_end_for_a_known_number_is_a_renewal()
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

void TestImport::an_earlier_end_is_a_warning_and_shortens_nothing()
{
    imported("name;number;end\nJan;1;2027-12-31\n");
    const QString before = dump();
    const ImportReport report = imported("name;number;end\nJan;1;2026-12-31\n");
    QCOMPARE(problems(report), QStringList{u"2 ends earlier_end warning"_s});
    QCOMPARE(seen(report), u"1 read, 0 created, 0 updated, 1 unchanged, 0 rejected, 1 warnings"_s);
    QCOMPARE(dump(), before);
}

void TestImport::a_closed_matter_stays_closed()
{
    imported("name;number;end\nJan;1;2026-12-31\n");
    Matter matter = got(store::Matters(*m_database).load(MatterId{1}));
    matter.state = MatterState::Cancelled;
    got(store::Matters(*m_database).save(matter, 0, anna));
    QCOMPARE(problems(imported("name;number;end\nJan;1;2027-12-31\n")), QStringList{u"2 ends matter_not_open warning"_s});
    QCOMPARE(got(store::Matters(*m_database).load(MatterId{1})).ends, QDate(2026, 12, 31));
}

void TestImport::a_client_is_known_by_external_id_even_under_another_name()
{
    imported("external_id;name;email\n7;Anna Nowak;anna@example.org\n");
    const ImportReport report = imported("external_id;name;email\n7;Anna Kowalska;anna.k@example.org\n");
    QCOMPARE(report.updated, 1);
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
    const Client client = got(store::Clients(*m_database).load(ClientId{1}));
    QCOMPARE(client.name, u"Anna Kowalska"_s);
    QCOMPARE(client.contactPoints.size(), 2u);
}

void TestImport::a_client_is_known_by_name_and_a_shared_contact_point()
{
    imported("name;email;phone\nŁucja Żak;lucja@example.org;601234567\n");
    const ImportReport report = imported("external_id;name;email;phone\nX9;LUCJA  ZAK;Lucja@EXAMPLE.org;602345678\n");
    QCOMPARE(report.updated, 1);
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
    const Client client = got(store::Clients(*m_database).load(ClientId{1}));
    QCOMPARE(client.name, u"Łucja Żak"_s);
    QCOMPARE(client.externalId, u"X9"_s);
    QCOMPARE(client.contactPoints.size(), 3u);
}

void TestImport::a_client_is_known_by_name_when_nothing_conflicts()
{
    imported("name;email\nJan Kowalski;jan@example.org\n");
    imported("name;phone\nJan Kowalski;601234567\n");
    imported("name;number;end\nJan Kowalski;5;2029-01-01\n");
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
    QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).contactPoints.size(), 2u);
    QCOMPARE(number(u"SELECT count(*) FROM matter WHERE client_id = 1"_s), 1);
}

void TestImport::a_conflicting_address_makes_another_client_of_the_same_name()
{
    imported("name;email;number;end\nJan Kowalski;jan@example.org;1;2029-01-01\n");
    const ImportReport report = imported("name;email;number;end\nJan Kowalski;kowalski@example.org;2;2029-01-01\n");
    QCOMPARE(report.created, 1);
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), 2);
    QCOMPARE(number(u"SELECT count(DISTINCT client_id) FROM matter"_s), 2);
}

void TestImport::another_external_id_makes_another_client()
{
    imported("id;name;email\n1;Jan Kowalski;jan@example.org\n");
    imported("id;name;email\n2;Jan Kowalski;jan@example.org\n"); // father and son, one mailbox
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), 2);
}

void TestImport::the_same_policy_of_a_client_with_a_new_address_is_no_second_policy()
{
    imported("name;email;number;end\nJan Kowalski;old@example.org;1;2029-01-01\n");
    imported("name;email;number;end\nJan Kowalski;new@example.org;1;2029-01-01\n");
    QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 1);
    QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).contactPoints.size(), 2u);
}

void TestImport::unnumbered_policies_of_one_file_stay_apart_and_come_in_once()
{
    const QByteArray file = "name;type;end\nJan;polisa;2029-01-01\nJan;polisa;2029-06-01\nJan;oc;2029-01-01\n";
    QCOMPARE(imported(file).created, 3);
    QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 3);
    QCOMPARE(imported(file).unchanged, 3);
    // Next year's file renews them.
    QCOMPARE(imported("name;type;end\nJan;oc;2030-01-01\n").updated, 1);
    QCOMPARE(number(u"SELECT count(*) FROM matter"_s), 3);
}

void TestImport::an_import_never_overturns_an_answer()
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

void TestImport::an_empty_cell_says_nothing()
{
    imported("id;name;email;salutation;language;consent;number;title;end\n1;Jan;jan@example.org;Panie Janie;English;tak;9;Dom;2029-01-01\n");
    const QString before = dump();
    const ImportReport report = imported("id;name;email;salutation;language;consent;number;title;end\n1;Jan;;;;;9;;2029-01-01\n");
    QCOMPARE(report.unchanged, 1);
    QCOMPARE(dump(), before);
    QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).language, u"en"_s);
}

void TestImport::a_malformed_address_does_not_cost_the_policy()
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

void TestImport::a_corrected_address_is_not_undone_by_the_next_import()
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

void TestImport::no_name_or_no_readable_date_is_rejected_into_a_file_with_the_reason()
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

void TestImport::ragged_rows_and_a_zero_byte_are_told_row_by_row()
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

void TestImport::a_name_with_a_comma_is_one_client()
{
    imported("name,email,number,end\n\"Kowalski, Jan\",jan@example.org,1,2029-01-01\n");
    QCOMPARE(number(u"SELECT count(*) FROM client"_s), 1);
    QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).name, u"Kowalski, Jan"_s);
}

void TestImport::a_formula_is_stored_as_text()
{
    imported("name;number;title;end\n=HYPERLINK(\"x\");@1;+cmd;2029-01-01\n");
    QCOMPARE(got(store::Clients(*m_database).load(ClientId{1})).name, u"=HYPERLINK(\"x\")"_s);
    QCOMPARE(got(store::Matters(*m_database).load(MatterId{1})).number, u"@1"_s);
}

void TestImport::phones_are_read_with_the_offices_country()
{
    got(m_database->execute("test", u"UPDATE office SET country = 'FI'"_s));
    imported("name;phone\nA;040 1234567\nB;+48 601 234 567\nC;0046701234567\n");
    store::Clients clients(*m_database);
    QCOMPARE(got(clients.load(ClientId{1})).contactPoints[0].value, u"+358401234567"_s);
    QCOMPARE(got(clients.load(ClientId{2})).contactPoints[0].value, u"+48601234567"_s);
    QCOMPARE(got(clients.load(ClientId{3})).contactPoints[0].value, u"+46701234567"_s);
}

void TestImport::bad_files_are_refused_whole_data()
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

void TestImport::bad_files_are_refused_whole()
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

void TestImport::a_map_file_corrects_the_columns()
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

void TestImport::twenty_thousand_rows_come_in_whole_and_change_nothing_the_second_time()
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

QTEST_GUILESS_MAIN(TestImport)
#include "test_import.moc"
