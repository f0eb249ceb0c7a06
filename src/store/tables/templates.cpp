#include "store/tables/templates.h"

#include "store/database.h"

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

TemplateRow rowOf(const Query &query)
{
    return {query.text(0), query.text(1), query.text(2), query.text(3), static_cast<int>(query.number(4))};
}

} // namespace

Result<TemplateRow> Templates::load(const QString &name, const QString &language, const QString &fallback)
{
    Query query = m_database.query("templates.load",
        u"SELECT name, language, subject, body, revision FROM template WHERE name = :name "
        "ORDER BY CASE language WHEN :language THEN 0 WHEN :fallback THEN 1 WHEN 'en' THEN 2 ELSE 3 END, language LIMIT 1"_s);
    if (auto run = query.bind(u":name"_s, name).bind(u":language"_s, language).bind(u":fallback"_s, fallback).run(); !run)
        return Failure(run.error());
    if (!query.next())
        return failure(ErrorKind::NotFound, u"not_found"_s, name, u"template"_s);
    return rowOf(query);
}

Result<std::vector<TemplateRow>> Templates::all()
{
    Query query = m_database.query("templates.all", u"SELECT name, language, subject, body, revision FROM template ORDER BY name, language"_s);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    std::vector<TemplateRow> rows;
    while (query.next())
        rows.push_back(rowOf(query));
    return rows;
}

Result<> Templates::save(const TemplateRow &row)
{
    return m_database.query("templates.save",
               u"INSERT INTO template(name, language, subject, body) VALUES (:name, :language, :subject, :body) "
               "ON CONFLICT (name, language) DO UPDATE SET subject = excluded.subject, body = excluded.body, revision = template.revision + 1"_s)
        .bind(u":name"_s, row.name)
        .bind(u":language"_s, row.language)
        .bind(u":subject"_s, row.subject)
        .bind(u":body"_s, row.body)
        .run();
}

} // namespace deskbell::store
