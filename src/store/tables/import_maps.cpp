#include "store/tables/import_maps.h"

#include "domain/text/fold.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

QString keyOf(const QStringList &headings)
{
    QStringList plain;
    for (const QString &heading : headings)
        plain.append(folded(heading));
    return plain.join(QChar(0x1F));
}

} // namespace

Result<std::optional<QStringList>> ImportMaps::load(const QStringList &headings)
{
    Query query = m_database.query("import_maps.load", u"SELECT columns FROM import_map WHERE headings = :headings"_s);
    if (auto run = query.bind(u":headings"_s, keyOf(headings)).run(); !run)
        return Failure(run.error());
    if (!query.next())
        return std::nullopt;
    QStringList columns;
    for (const QJsonValue &each : QJsonDocument::fromJson(query.text(0).toUtf8()).array())
        columns.append(each.toString());
    return columns.size() == headings.size() ? std::optional(columns) : std::nullopt;
}

Result<> ImportMaps::save(const QStringList &headings, const QStringList &columns)
{
    return m_database.query("import_maps.save",
               u"INSERT INTO import_map(headings, columns) VALUES (:headings, :columns) "
               "ON CONFLICT (headings) DO UPDATE SET columns = excluded.columns"_s)
        .bind(u":headings"_s, keyOf(headings))
        .bind(u":columns"_s, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace deskbell::store
