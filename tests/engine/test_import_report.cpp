#include "engine/import_office.h"
#include "engine/upkeep/import_preview.h"

#include <QDir>
#include <QJsonArray>

using namespace deskbell;
using namespace deskbell::test;

namespace {

QStringList said(const ImportReport &report)
{
    QStringList list;
    for (const ImportChange &each : report.changes)
        list += u"%1 %2 %3%4%5 %6"_s.arg(each.row).arg(each.client, each.newClient ? u"client "_s : u""_s, each.newMatter ? u"matter "_s : u""_s,
                                         each.was.isValid() ? QString(each.was.toString(Qt::ISODate) + u" to "_s + each.ends.toString(Qt::ISODate)) : u""_s,
                                         each.fields.join(u','))
                    .simplified();
    return list;
}

} // namespace

/// What a rehearsal tells a person who has to say yes to it.
class TestImportReport : public QObject, ImportOffice {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeOffice(); }

    void each_row_says_what_it_makes_or_changes()
    {
        imported("name;email;number;end\nJan;jan@example.org;1;2029-01-01\nEwa;;2;2029-01-01\n");
        const ImportReport report = imported("name;email;number;end;title\n"
                                             "Jan;jan@example.org;1;2030-01-01;\n"
                                             "Ewa;ewa@example.org;2;2029-01-01;Dom\n"
                                             "Jan;jan@example.org;1;2030-01-01;\n"
                                             "Jan;jan@example.org;3;2030-01-01;\n"
                                             "Bo;;4;2030-01-01;\n",
                                             listing(10));
        QCOMPARE(said(report), (QStringList{u"2 Jan 2029-01-01 to 2030-01-01"_s, u"3 Ewa email,title"_s, u"4 Jan"_s, u"5 Jan matter"_s, u"6 Bo client matter"_s}));
        QCOMPARE(seen(report), u"5 read, 2 created, 2 updated, 1 unchanged, 0 rejected, 0 warnings"_s);
        QCOMPARE(report.changes.front().number, u"1"_s);
        QCOMPARE(report.changes.front().type, u"policy"_s);
    }

    void of_each_kind_so_many_rows_are_listed_and_all_are_counted()
    {
        QByteArray file = "name;email;number;end\n";
        for (int i = 0; i < 30; ++i)
            file += "Client " + QByteArray::number(i) + (i % 3 ? ";broken;" : ";;") + QByteArray::number(i) + (i % 2 ? ";2029-01-01\n" : ";soon\n");
        const ImportReport report = imported(file, listing(4));
        QCOMPARE(seen(report), u"30 read, 15 created, 0 updated, 0 unchanged, 15 rejected, 10 warnings"_s);
        QCOMPARE(report.changes.size(), size_t(4));
        QCOMPARE(std::ranges::count(report.rows, u"warning"_s, &ImportProblem::level), 4);
        QCOMPARE(std::ranges::count(report.rows, u"rejected"_s, &ImportProblem::level), 4);
        QCOMPARE(report.rows.front().client, u"Client 0"_s);
    }

    void words_of_the_type_column_that_nobody_knows_are_counted_and_can_be_explained()
    {
        const QByteArray file = "name;type;number;end\nJan;Rolna;1;2029-01-01\nEwa;Dom+auto;2;2029-01-01\nBo;DOM+AUTO;3;2029-01-01\n";
        ImportOptions options = listing(10);
        options.dryRun = true;
        const ImportReport before = imported(file, options);
        QCOMPARE(before.unknownTypes.size(), size_t(2));
        QCOMPARE(before.unknownTypes.front().word, u"Dom+auto"_s);
        QCOMPARE(before.unknownTypes.front().rows, 2);
        options.map = {{u"types"_s, QJsonObject{{u"dom+auto"_s, u"motor-policy"_s}}}};
        options.dryRun = false;
        options.remember = true;
        const ImportReport after = imported(file, options);
        QCOMPARE(after.unknownTypes.size(), size_t(1));
        QCOMPARE(number(u"SELECT count(*) FROM matter WHERE type = 'motor-policy'"_s), 2);
        const ImportPreview next = got(previewImport(*m_database, put(file), {}));
        QVERIFY(next.remembered);
        QCOMPARE(next.types, options.map.value("types"_L1).toObject());
        options.map = {{u"types"_s, QJsonObject{{u"Rolna"_s, u"spaceship"_s}}}};
        QCOMPARE(errorOf(file, options), u"bad_map"_s);
    }

    void a_file_that_changed_after_the_rehearsal_is_not_imported()
    {
        ImportOptions options;
        options.dryRun = true;
        options.fingerprint = imported("name;number;end\nJan;1;2029-01-01\n", options).fingerprint;
        QVERIFY(!options.fingerprint.isEmpty());
        options.dryRun = false;
        const QString before = dump();
        QCOMPARE(errorOf("name;number;end\nJan;1;2029-01-02\n", options), u"file_changed"_s);
        QCOMPARE(dump(), before);
        QCOMPARE(errorOf("name;number;end\nJan;1;2029-01-01\n", options), u"1 read, 1 created, 0 updated, 0 unchanged, 0 rejected, 0 warnings"_s);
    }

    void columns_chosen_for_other_headings_are_not_used()
    {
        ImportOptions options;
        options.map = {{u"headings"_s, QJsonArray{u"Kto"_s, u"Kiedy"_s}}, {u"columns"_s, QJsonArray{u"name"_s, u"ends"_s}}};
        QCOMPARE(errorOf("Kiedy;Kto\n2029-01-01;Jan\n", options), u"file_changed"_s);
        QCOMPARE(imported("Kto;Kiedy\nJan;2029-01-01\n", options).created, 1);
    }

    void the_rejected_rows_alone_are_written_without_touching_the_office()
    {
        const QString before = dump();
        ImportOptions options;
        options.rejectsFile = m_dir->filePath(u"rejects.csv"_s);
        options.onlyRejects = true;
        const ImportReport report = imported("name;number;end\nJan;1;2029-01-01\nEwa;2;soon\n", options);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(dump(), before);
        QFile rejects(options.rejectsFile);
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        const QByteArray bytes = rejects.readAll();
        QVERIFY(bytes.contains("Ewa"));
        QVERIFY(!bytes.contains("Jan"));
    }

    void the_rejected_rows_never_take_the_lists_own_place()
    {
        const QByteArray file = "name;number;end\nJan;1;2029-01-01\nEwa;2;soon\n";
        ImportOptions options;
        options.rejectsFile = m_dir->path() + u"/./clients.csv"_s;
        QCOMPARE(errorOf(file, options), u"rejects_is_list"_s);
        QFile list(m_dir->filePath(u"clients.csv"_s));
        QVERIFY(list.open(QIODevice::ReadOnly));
        QCOMPARE(list.readAll(), file);
    }

    void a_folder_is_refused_as_what_it_is()
    {
        const auto refused = importFile(*m_database, m_dir->path(), {}, anna);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file_is_folder"_s);
        QCOMPARE(refused.error().field, u"file"_s);
    }

private:
    static ImportOptions listing(int most)
    {
        ImportOptions options;
        options.listed = most;
        return options;
    }
};

QTEST_GUILESS_MAIN(TestImportReport)
#include "test_import_report.moc"
