#pragma once

#include "store/database.h"
#include "store/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

/// An office's file in a folder of its own, made, opened and written to as the tests of the database need it.
namespace deskbell::test {

using namespace Qt::StringLiterals;

inline QString code(const Result<std::unique_ptr<store::Database>> &opened)
{
    return opened ? u"opened"_s : opened.error().code;
}

inline std::unique_ptr<store::Database> made(const QString &file)
{
    auto database = store::Database::open(file, store::Open::Create);
    if (!database)
        qFatal("cannot make an office: %s %s", qPrintable(database.error().code), qPrintable(database.error().detail));
    if (auto migrated = store::migrate(**database); !migrated)
        qFatal("cannot migrate: %s %s", qPrintable(migrated.error().code), qPrintable(migrated.error().detail));
    return std::move(*database);
}

inline std::unique_ptr<store::Database> opened(const QString &file, store::Open mode = store::Open::ReadWrite)
{
    auto database = store::Database::open(file, mode);
    if (!database)
        qFatal("cannot open an office: %s %s", qPrintable(database.error().code), qPrintable(database.error().detail));
    return std::move(*database);
}

inline qint64 number(store::Database &database, const QString &sql)
{
    store::Query query = database.query("test.number", sql);
    if (auto run = query.run(); !run || !query.next())
        qFatal("%s failed", qPrintable(sql));
    return query.number(0);
}

inline QString text(store::Database &database, const QString &sql)
{
    store::Query query = database.query("test.text", sql);
    if (auto run = query.run(); !run || !query.next())
        qFatal("%s failed", qPrintable(sql));
    return query.text(0);
}

inline Result<> addOperator(store::Database &database, const QString &name)
{
    return database.query("test.add", u"INSERT INTO operator(name, role) VALUES (:name, 'clerk')"_s).bind(u":name"_s, name).run();
}

inline void write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

class OfficeFile {
protected:
    void newFolder()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_file = m_dir->filePath(u"office/office.db"_s);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_file;
};

} // namespace deskbell::test
