#include "store/tables/rules.h"

#include "domain/reminding/rule_file.h"
#include "store/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::store {
namespace {

const QString selected = u"SELECT id, name, is_on, off_since, on_since, planned_through, revision FROM rule "_s;

Rule ruleOf(const Query &query)
{
    Rule rule;
    rule.id = query.id<RuleId>(0);
    rule.name = query.text(1);
    rule.on = query.flag(2);
    rule.offSince = query.day(3);
    rule.onSince = query.day(4);
    rule.plannedThrough = query.instant(5);
    rule.revision = static_cast<int>(query.number(6));
    return rule;
}

QString definitionOf(const RuleVersion &version)
{
    // Name and switch stand in the rule's own row.
    return QString::fromUtf8(QJsonDocument(ruleToJson(u"-"_s, true, version)).toJson(QJsonDocument::Compact));
}

/// Types are not checked again: a rule may outlive one.
QStringList typesIn(const QJsonObject &definition)
{
    QStringList types;
    const QJsonArray named = definition[u"types"_s].toArray();
    for (const auto &type : named)
        types += type.toString();
    return types;
}

Result<> loadVersions(Database &database, Rule &rule)
{
    Query query = database.query("rules.versions",
        u"SELECT version, effective_from, definition FROM rule_version WHERE rule_id = :rule ORDER BY effective_from, version"_s);
    if (auto run = query.bind(u":rule"_s, rule.id).run(); !run)
        return run;
    while (query.next()) {
        const QJsonObject definition = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
        auto read = ruleFromJson(definition, typesIn(definition));
        if (!read)
            return failure(ErrorKind::Corrupt, u"corrupt_database"_s,
                           QString(u"rules.versions: rule "_s + QString::number(rule.id.value) + u", "_s + read.error().code));
        read->version.version = static_cast<int>(query.number(0));
        read->version.effectiveFrom = query.day(1);
        rule.versions.push_back(read->version);
    }
    if (rule.versions.empty())
        return failure(ErrorKind::Corrupt, u"corrupt_database"_s, QString(u"rules.versions: rule "_s + QString::number(rule.id.value)));
    return {};
}

} // namespace

Result<Rule> Rules::load(RuleId id)
{
    Rule rule;
    {
        Query query = m_database.query("rules.load", QString(selected + u"WHERE id = :id"_s));
        if (auto run = query.bind(u":id"_s, id).run(); !run)
            return Failure(run.error());
        if (!query.next())
            return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"rule"_s);
        rule = ruleOf(query);
    }
    if (auto loaded = loadVersions(m_database, rule); !loaded)
        return Failure(loaded.error());
    return rule;
}

Result<std::vector<Rule>> Rules::all()
{
    std::vector<Rule> rules;
    {
        Query query = m_database.query("rules.all", QString(selected + u"WHERE removed = 0 ORDER BY id"_s));
        if (auto run = query.run(); !run)
            return Failure(run.error());
        while (query.next())
            rules.push_back(ruleOf(query));
    }
    for (Rule &rule : rules)
        if (auto loaded = loadVersions(m_database, rule); !loaded)
            return Failure(loaded.error());
    return rules;
}

Result<RuleId> Rules::add(const Rule &rule)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return Failure(transaction.begun().error());
    RuleId id;
    {
        Query query = m_database.query("rules.add",
            u"INSERT INTO rule(name, is_on, off_since, on_since, planned_through) VALUES (:name, :is_on, :off_since, :on_since, :planned_through)"_s);
        query.bind(u":name"_s, rule.name)
            .bind(u":is_on"_s, rule.on ? 1 : 0)
            .bind(u":off_since"_s, rule.offSince)
            .bind(u":on_since"_s, rule.onSince)
            .bind(u":planned_through"_s, rule.plannedThrough);
        if (auto run = query.run(); !run)
            return Failure(run.error());
        id = RuleId{query.insertedId()};
    }
    for (const RuleVersion &version : rule.versions)
        if (auto put = putVersion(id, version); !put)
            return Failure(put.error());
    if (auto committed = transaction.commit(); !committed)
        return Failure(committed.error());
    return id;
}

Result<> Rules::save(const Rule &rule)
{
    Query query = m_database.query("rules.save",
        u"UPDATE rule SET name = :name, is_on = :is_on, off_since = :off_since, on_since = :on_since, planned_through = :planned_through, revision = revision + 1 "
        "WHERE id = :id"_s);
    query.bind(u":id"_s, rule.id)
        .bind(u":name"_s, rule.name)
        .bind(u":is_on"_s, rule.on ? 1 : 0)
        .bind(u":off_since"_s, rule.offSince)
        .bind(u":on_since"_s, rule.onSince)
        .bind(u":planned_through"_s, rule.plannedThrough);
    if (auto run = query.run(); !run)
        return run;
    if (query.affected() == 0)
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(rule.id.value), u"rule"_s);
    return {};
}

Result<> Rules::putVersion(RuleId rule, const RuleVersion &version)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    qint64 replaced = 0;
    {
        Query query = m_database.query("rules.replaceVersion",
            u"UPDATE rule_version SET definition = :definition WHERE rule_id = :rule AND effective_from = :effective_from"_s);
        query.bind(u":rule"_s, rule).bind(u":effective_from"_s, version.effectiveFrom).bind(u":definition"_s, definitionOf(version));
        if (auto run = query.run(); !run)
            return run;
        replaced = query.affected();
    }
    if (replaced == 0) {
        Query query = m_database.query("rules.addVersion",
            u"INSERT INTO rule_version(rule_id, version, effective_from, definition) "
            "SELECT :rule, coalesce(max(version), 0) + 1, :effective_from, :definition FROM rule_version WHERE rule_id = :rule"_s);
        query.bind(u":rule"_s, rule).bind(u":effective_from"_s, version.effectiveFrom).bind(u":definition"_s, definitionOf(version));
        if (auto run = query.run(); !run)
            return run;
    }
    return transaction.commit();
}

Result<> Rules::remove(RuleId id)
{
    Query query = m_database.query("rules.remove", u"UPDATE rule SET removed = 1, is_on = 0, revision = revision + 1 WHERE id = :id AND removed = 0"_s);
    if (auto run = query.bind(u":id"_s, id).run(); !run)
        return run;
    if (query.affected() == 0)
        return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"rule"_s);
    return {};
}

Result<> Rules::planThrough(RuleId id, Instant through)
{
    return m_database.query("rules.planThrough", u"UPDATE rule SET planned_through = :through WHERE id = :id"_s)
        .bind(u":id"_s, id)
        .bind(u":through"_s, through)
        .run();
}

} // namespace deskbell::store
