#include "queries/bound_sql.h"
#include "queries/cursor.h"
#include "queries/reader.h"
#include "queries/template_sql.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/settings.h"

#include <algorithm>
#include <array>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

struct Parsed {
    TextTemplate subject, body;
};

Result<Parsed> parsed(const TemplateDraft &draft)
{
    return TextTemplate::parse(draft.subject, u"subject"_s).and_then([&](const TextTemplate &subject) {
        return TextTemplate::parse(draft.body, u"body"_s).map([&](const TextTemplate &body) { return Parsed{subject, body}; });
    });
}

/// Active clients with their open matters that have not ended.
queries::BoundSql inScope(const TemplateScope &scope)
{
    queries::BoundSql bound{u"FROM client c CROSS JOIN matter m INDEXED BY matter_client ON m.client_id = c.id "
                            "WHERE c.state = 'active' AND m.state = 'open' AND (m.ends IS NULL OR m.ends >= :today)"_s,
                            {{u":today"_s, scope.today.toString(Qt::ISODate)}}};
    QStringList types;
    for (qsizetype i = 0; i < scope.types.size(); ++i) {
        types.append(u":type"_s + QString::number(i));
        bound.values.emplace_back(types.back(), scope.types.at(i));
    }
    if (!types.isEmpty())
        bound.sql += u" AND m.type IN ("_s + types.join(u", "_s) + u')';
    if (!scope.language.isEmpty()) {
        bound.sql += u" AND c.language = :language"_s;
        bound.values.emplace_back(u":language"_s, scope.language);
    }
    return bound;
}

void bindAll(store::Query &query, const queries::BoundSql &bound)
{
    for (const auto &[name, value] : bound.values)
        query.bind(name, value);
}

/// The rows of a page with what each lacks; without a text nothing is asked.
Result<std::vector<TemplateFit>> fits(store::Database &database, const std::vector<std::pair<ClientId, MatterId>> &ids, const Parsed *text,
                                      const Office &office, const QString &language, QDate today)
{
    std::vector<ClientId> clientIds;
    std::vector<MatterId> matterIds;
    for (const auto &[client, matter] : ids) {
        clientIds.push_back(client);
        matterIds.push_back(matter);
    }
    const auto clients = store::Clients(database).loadMany(clientIds);
    if (!clients)
        return Failure(clients.error());
    const auto matters = store::Matters(database).loadMany(matterIds);
    if (!matters)
        return Failure(matters.error());
    std::unordered_map<qint64, const Client *> owners;
    for (const Client &client : *clients)
        owners.emplace(client.id.value, &client);
    std::vector<TemplateFit> rows;
    for (const Matter &matter : *matters) {
        const Client &client = *owners.at(matter.client.value);
        TemplateFit fit{client.id, matter.id, client.name, matter.title, matter.number, {}};
        if (text) {
            const QHash<QString, QString> values = variableValues(office, client, matter, matter.type, language, today);
            fit.missing = text->subject.missing(values) + text->body.missing(values);
            fit.missing.removeDuplicates();
        }
        rows.push_back(std::move(fit));
    }
    return rows;
}

Result<TemplateFitPage> page(store::Database &database, const TemplateScope &scope, const QString &condition, const Parsed *text, const Office &office,
                             const QString &language)
{
    const auto after = queries::cursorColumns(scope.after, 3);
    if (!after)
        return Failure(after.error());
    queries::BoundSql bound = inScope(scope);
    bound.sql = u"SELECT c.id, m.id, c.sort_key "_s + bound.sql;
    if (!condition.isEmpty())
        bound.sql += u" AND "_s + condition;
    if (!after->isEmpty()) {
        bound.sql += u" AND (c.sort_key, c.id, m.id) > (:after_key, :after_client, :after_matter) AND c.sort_key >= :after_key"_s;
        bound.values.emplace_back(u":after_key"_s, after->at(0).toByteArray());
        bound.values.emplace_back(u":after_client"_s, after->at(1).toLongLong());
        bound.values.emplace_back(u":after_matter"_s, after->at(2).toLongLong());
    }
    const size_t limit = size_t(std::clamp(scope.limit, 1, 1000));
    bound.sql += u" ORDER BY c.sort_key, c.id, m.id LIMIT :rows"_s;
    bound.values.emplace_back(u":rows"_s, qlonglong(limit + 1));
    store::Query query = database.query("templates.fits", bound.sql);
    bindAll(query, bound);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    TemplateFitPage result;
    std::vector<std::pair<ClientId, MatterId>> ids;
    QVariantList last;
    while (query.next()) {
        if (ids.size() == limit) {
            result.next = queries::cursor(last);
            break;
        }
        ids.emplace_back(query.id<ClientId>(0), query.id<MatterId>(1));
        last = {query.value(2).toByteArray(), query.number(0), query.number(1)};
    }
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    auto rows = fits(database, ids, text, office, language, scope.today);
    if (!rows)
        return Failure(rows.error());
    result.rows = std::move(*rows);
    return result;
}

} // namespace

Result<TemplateFitPage> Reader::templateClients(const TemplateScope &scope) const
{
    return page(*m_database, scope, {}, nullptr, {}, {});
}

Result<TemplateFitPage> Reader::templateGaps(const TemplateDraft &draft, const TemplateScope &scope) const
{
    const auto text = parsed(draft);
    if (!text)
        return Failure(text.error());
    const auto settings = office();
    if (!settings)
        return Failure(settings.error());
    const QString gap = queries::templateSql(text->subject, text->body, *settings, draft.language).gap;
    return page(*m_database, scope, gap, &*text, *settings, draft.language);
}

Result<int> Reader::templateGapCount(const TemplateDraft &draft, const TemplateScope &scope) const
{
    const auto text = parsed(draft);
    if (!text)
        return Failure(text.error());
    const auto settings = office();
    if (!settings)
        return Failure(settings.error());
    queries::BoundSql bound = inScope(scope);
    bound.sql = u"SELECT count(DISTINCT c.id) "_s + bound.sql + u" AND "_s
        + queries::templateSql(text->subject, text->body, *settings, draft.language).gap;
    store::Query query = m_database->query("templates.gapCount", bound.sql);
    bindAll(query, bound);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    return query.next() ? static_cast<int>(query.number(0)) : 0;
}

Result<TemplateExtremes> Reader::templateExtremes(const TemplateDraft &draft, const TemplateScope &scope) const
{
    const auto text = parsed(draft);
    if (!text)
        return Failure(text.error());
    const auto settings = office();
    if (!settings)
        return Failure(settings.error());
    queries::BoundSql bound = inScope(scope);
    bound.sql = u"SELECT "_s + queries::templateSql(text->subject, text->body, *settings, draft.language).length + u", m.id, c.id "_s + bound.sql;
    store::Query query = m_database->query("templates.lengths", bound.sql);
    bindAll(query, bound);
    if (auto run = query.run(); !run)
        return Failure(run.error());
    using Measured = std::array<qint64, 3>; // length, matter, client: the same length falls to the older matter
    std::vector<Measured> all;
    while (query.next())
        all.push_back({query.number(0), query.number(1), query.number(2)});
    if (auto whole = query.failed(); !whole)
        return Failure(whole.error());
    if (all.empty())
        return TemplateExtremes{};
    const auto [least, most] = std::ranges::minmax_element(all, {}, [](const Measured &each) { return each; });
    const Measured shortest = *least, longest = *most;
    const auto middle = all.begin() + std::ptrdiff_t(all.size() / 2);
    std::ranges::nth_element(all, middle);
    std::array<std::optional<TemplateFit>, 3> found;
    for (size_t i = 0; const Measured &each : {shortest, *middle, longest}) {
        const auto rows = fits(*m_database, {{ClientId{each[2]}, MatterId{each[1]}}}, &*text, *settings, draft.language, scope.today);
        if (!rows)
            return Failure(rows.error());
        found[i++] = rows->front();
    }
    return TemplateExtremes{found[0], found[1], found[2]};
}

} // namespace deskbell
