#include "engine/upkeep/import_preview.h"

#include "engine/upkeep/csv_encoding.h"
#include "engine/upkeep/import_file.h"
#include "store/tables/import_maps.h"
#include "store/tables/matters.h"
#include "store/tables/settings.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace deskbell {

Result<ImportPreview> previewImport(store::Database &database, const QString &file, const ImportOptions &options)
{
    constexpr qint64 looked = 512LL * 1024;
    constexpr size_t shown = 20;
    const auto office = store::Offices(database).load();
    if (!office)
        return Failure(office.error());
    const auto bytes = listBytes(file, looked);
    if (!bytes)
        return Failure(bytes.error());
    const auto encoding = csvCharset(*bytes, options.encoding, office->language);
    if (!encoding)
        return Failure(encoding.error());
    auto text = csvText(*bytes, *encoding, office->language);
    if (!text)
        return Failure(text.error());
    auto table = readCsv(std::move(*text), {options.separator, bytes->size() < QFileInfo(file).size()});
    if (!table)
        return Failure(table.error());

    ImportPreview preview;
    QJsonObject map = options.map;
    if (map.isEmpty()) {
        const auto known = store::ImportMaps(database).load(table->headings);
        if (!known)
            return Failure(known.error());
        preview.remembered = known->has_value();
        if (preview.remembered)
            map = {{u"columns"_s, QJsonArray::fromStringList((*known)->columns)}, {u"types"_s, (*known)->types}};
    }
    const auto types = store::Matters(database).types();
    if (!types)
        return Failure(types.error());
    for (const MatterType &type : *types)
        preview.matterTypes.append(type.name);
    preview.country = office->country;
    auto plan = draftColumns(table->headings, map);
    if (!plan)
        return Failure(plan.error());
    preview.types = map.value("types"_L1).toObject();
    preview.encoding = *encoding;
    preview.separator = table->separator;
    preview.headings = std::move(table->headings);
    preview.columns = std::move(plan->columns);
    table->rows.resize(std::min(table->rows.size(), shown));
    preview.rows = std::move(table->rows);
    return preview;
}

} // namespace deskbell
