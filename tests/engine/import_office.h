#pragma once

#include "engine/upkeep/import.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

/// An empty Polish office, made anew for each test, that CSV files are imported into.
namespace deskbell::test {

using namespace Qt::StringLiterals;

inline const By anna{OperatorId{1}, u"Anna"_s, Instant{1'000}};

template <typename T> T got(Result<T> result)
{
    if (!result)
        qFatal("unexpected error %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline QString seen(const ImportReport &report)
{
    return u"%1 read, %2 created, %3 updated, %4 unchanged, %5 rejected, %6 warnings"_s.arg(report.read)
        .arg(report.created).arg(report.updated).arg(report.unchanged).arg(report.rejected).arg(report.warnings);
}

inline QStringList problems(const ImportReport &report)
{
    QStringList list;
    for (const ImportProblem &each : report.rows)
        list += u"%1 %2 %3 %4"_s.arg(each.row).arg(each.field, each.problem, each.level);
    return list;
}

class ImportOffice {
protected:
    void makeOffice()
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
    static QString sample(const QString &name) { return QStringLiteral(DESKBELL_SOURCE_DIR "/tests/engine/data/") + name + u".csv"_s; }
    QString put(const QByteArray &bytes)
    {
        QString path = m_dir->filePath(u"clients.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    ImportReport imported(const QByteArray &bytes, const ImportOptions &options = {}) { return got(importFile(*m_database, put(bytes), options, anna)); }
    QString errorOf(const QByteArray &bytes, const ImportOptions &options = {})
    {
        const auto result = importFile(*m_database, put(bytes), options, anna);
        return result ? seen(*result) : result.error().code;
    }
    qint64 number(const QString &sql)
    {
        auto query = m_database->query("test.number", sql);
        got(query.run());
        return query.next() ? query.number(0) : -1;
    }
    /// All an import may write, so that "changes nothing" is all of it.
    QString dump()
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

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<store::Database> m_database;
};

} // namespace deskbell::test
