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

Result<std::optional<ImportMap>> ImportMaps::load(const QStringList &headings)
{
    Query query = m_database.query("import_maps.load", u"SELECT columns FROM import_map WHERE headings = :headings"_s);
    if (auto run = query.bind(u":headings"_s, keyOf(headings)).run(); !run)
        return Failure(run.error());
    if (!query.next())
        return std::nullopt;
    const QJsonDocument kept = QJsonDocument::fromJson(query.text(0).toUtf8());
    ImportMap map{{}, kept.object().value("types"_L1).toObject()};
    const QJsonArray columns = kept.isArray() ? kept.array() : kept.object().value("columns"_L1).toArray();
    for (const auto &each : columns)
        map.columns.append(each.toString());
    return map.columns.size() == headings.size() ? std::optional(map) : std::nullopt;
}

Result<> ImportMaps::save(const QStringList &headings, const ImportMap &map)
{
    const QJsonObject kept{{u"columns"_s, QJsonArray::fromStringList(map.columns)}, {u"types"_s, map.types}};
    return m_database.query("import_maps.save",
               u"INSERT INTO import_map(headings, columns) VALUES (:headings, :columns) "
               "ON CONFLICT (headings) DO UPDATE SET columns = excluded.columns"_s)
        .bind(u":headings"_s, keyOf(headings))
        .bind(u":columns"_s, QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact)))
        .run();
}

} // namespace deskbell::store
