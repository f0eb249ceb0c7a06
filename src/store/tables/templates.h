#pragma once

#include "domain/values/result.h"

#include <QString>
#include <vector>

namespace deskbell::store {

class Database;

struct TemplateRow {
    QString name, language, subject, body;
    int revision = 1;
};

class Templates {
public:
    explicit Templates(Database &database) : m_database(database) {}
    /// In `language`, else the office's `fallback`, else English; not_found when the name is unknown.
    [[nodiscard]] Result<TemplateRow> load(const QString &name, const QString &language, const QString &fallback);
    [[nodiscard]] Result<std::vector<TemplateRow>> all();
    [[nodiscard]] Result<> save(const TemplateRow &row);

private:
    Database &m_database;
};

} // namespace deskbell::store
