#include "engine/upkeep/import_file.h"
#include "engine/upkeep/import_preview.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/matters.h"
#include "store/tables/settings.h"

#include <QFile>
#include <QJsonArray>
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

} // namespace

class TestImportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
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
        got(store::Matters(*m_database).addType({u"policy"_s, true}, u"insurance"_s));
    }

    void a_preview_shows_encoding_separator_and_what_each_column_is_taken_for()
    {
        const ImportPreview seen = preview("Imi\xEA i nazwisko;E-mail;Uwagi;Koniec ochrony\nJan Gaw\xB3"
                                           "a;jan@example.org;x;31.12.2026\n");
        QCOMPARE(seen.encoding, u"windows-1250"_s);
        QCOMPARE(seen.separator, u';');
        QCOMPARE(columnNames({seen.columns}), (QStringList{u"name"_s, u"email"_s, u""_s, u"ends"_s}));
        QCOMPARE(seen.rows.size(), size_t(1));
        QCOMPARE(seen.rows.front().cells.front(), u"Jan Gawła"_s);
        QVERIFY(!seen.remembered);
    }

    void separator_and_encoding_can_be_said_instead_of_guessed()
    {
        ImportOptions options;
        options.separator = u',';
        options.encoding = u"windows-1252"_s;
        const ImportPreview seen = preview("name;a,end\nJ\xF8rgen;b,2026-12-31\n", options);
        QCOMPARE(seen.headings, (QStringList{u"name;a"_s, u"end"_s}));
        QCOMPARE(seen.rows.front().cells.front(), u"Jørgen;b"_s);
    }

    void a_file_without_a_recognised_name_is_shown_so_that_somebody_can_say_where_it_stands()
    {
        const ImportPreview seen = preview("Kto;Kiedy\nJan;2026-12-31\n");
        QCOMPARE(columnNames({seen.columns}), (QStringList{u""_s, u""_s}));
    }

    void twenty_rows_are_shown_of_however_many()
    {
        QByteArray bytes = "name;note\n";
        while (bytes.size() < 3'000'000)
            bytes += "Jan Kowalski;\"a line\nand another\"\n";
        const ImportPreview seen = preview(bytes);
        QCOMPARE(seen.rows.size(), size_t(20));
        QCOMPARE(seen.rows.back().cells.back(), u"a line\nand another"_s);
    }

    void a_utf16_file_is_cut_at_a_line_too()
    {
        QString text = u"name;note\n"_s;
        while (text.size() < 800'000)
            text += u"Łukasz;ściana\n"_s;
        QByteArray bytes("\xFF\xFE");
        bytes.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QCOMPARE(preview(bytes).rows.back().cells, (QStringList{u"Łukasz"_s, u"ściana"_s}));
    }

    void columns_chosen_once_are_remembered_for_the_same_headings()
    {
        const QByteArray file = "Kto;Adres;Koniec\nJan;jan@example.org;2026-12-31\n";
        ImportOptions options;
        options.map = {{u"columns"_s, QJsonArray{u"name"_s, u"email"_s, u"ends"_s}}};
        options.remember = true;
        const ImportReport report = got(importFile(*m_database, put(file), options, anna));
        QCOMPARE(report.created, 1);
        const ImportPreview seen = preview("KTO;Adres;Koniec\nEwa;ewa@example.org;2027-01-31\n");
        QVERIFY(seen.remembered);
        QCOMPARE(columnNames({seen.columns}), (QStringList{u"name"_s, u"email"_s, u"ends"_s}));
        QVERIFY(!preview("Kto;Koniec;Adres\nEwa;2027-01-31;ewa@example.org\n").remembered);
    }

    void two_email_columns_are_two_addresses_and_two_name_columns_are_refused()
    {
        const QByteArray file = "A;B;C\nJan;jan@example.org;j@example.net\n";
        ImportOptions options;
        options.map = {{u"columns"_s, QJsonArray{u"name"_s, u"email"_s, u"email"_s}}};
        QCOMPARE(got(importFile(*m_database, put(file), options, anna)).created, 1);
        options.map = {{u"columns"_s, QJsonArray{u"name"_s, u"name"_s, u"email"_s}}};
        const auto refused = importFile(*m_database, put(file), options, anna);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"bad_map"_s);
        QCOMPARE(refused.error().field, u"map"_s);
    }

    void a_file_of_a_gigabyte_is_refused_unread()
    {
        QFile file(m_dir->filePath(u"huge.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(1'000'000'000)); // sparse
        const auto refused = previewImport(*m_database, file.fileName(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"csv_too_large"_s);
        QCOMPARE(refused.error().detail, u"1000"_s);
    }

private:
    QString put(const QByteArray &bytes)
    {
        QFile file(m_dir->filePath(u"clients.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    ImportPreview preview(const QByteArray &bytes, const ImportOptions &options = {}) { return got(previewImport(*m_database, put(bytes), options)); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
};

QTEST_GUILESS_MAIN(TestImportPreview)
#include "test_import_preview.moc"
