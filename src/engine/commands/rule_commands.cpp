#include "engine/commands/commands.h"

#include "domain/reminding/civil_time.h"
#include "domain/reminding/public_holidays.h"
#include "domain/reminding/rule_file.h"
#include "domain/text/address.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/commands/open_occurrences.h"
#include "engine/upkeep/presets.h"
#include "store/database.h"
#include "store/tables/matters.h"
#include "store/tables/rules.h"
#include "store/tables/templates.h"
#include "words/words.h"

#include <chrono>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> knownTypes(store::Database &database)
{
    auto types = store::Matters(database).types();
    if (!types)
        return Failure(types.error());
    QStringList names;
    for (const MatterType &type : *types)
        names.append(type.name);
    return names;
}

Result<> checkTemplate(store::Database &database, RuleVersion &version)
{
    if (version.templateName.isEmpty() && !version.types.isEmpty())
        version.templateName = presetTemplate(version.trigger.kind, version.types.front());
    if (version.templateName.isEmpty())
        return failure(ErrorKind::Rejected, u"template_missing"_s, {}, u"template"_s);
    const auto row = store::Templates(database).load(version.templateName, u"en"_s, u"en"_s);
    if (row)
        return {};
    if (row.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::Rejected, u"template_missing"_s, version.templateName, u"template"_s);
    return Failure(row.error());
}

/// A rule waits on holidays only where it is known which they are: elsewhere it would never wait, and nobody would be told.
Result<> checkHolidays(const Change &change, const RuleVersion &version)
{
    if (version.holidays == Holidays::Send || holidaysOf(change.office().country).knows(change.today().year()))
        return {};
    return failure(ErrorKind::Rejected, u"holidays_unknown"_s, change.office().country, u"holidays"_s);
}

/// The file as a rule of this office: types known, template there, a name.
Result<RuleFile> checkedFile(Change &change, QJsonObject definition, const QString &presentName)
{
    auto types = knownTypes(change.database());
    if (!types)
        return Failure(types.error());
    const bool named = !definition.value(u"name"_s).isNull() && !definition.value(u"name"_s).isUndefined();
    if (!named)
        definition.insert(u"name"_s, u"-"_s); // made below, from what the rule says
    auto file = ruleFromJson(definition, *types);
    if (!file)
        return file;
    if (auto name = checked::text(file->name, u"name"_s, limits::name); !name)
        return Failure(name.error());
    if (auto there = checkTemplate(change.database(), file->version); !there)
        return Failure(there.error());
    if (auto known = checkHolidays(change, file->version); !known)
        return Failure(known.error());
    if (!named)
        file->name = presentName.isEmpty() ? oneLine(words::ruleName(file->version, change.office().language)) : presentName;
    return file;
}

Instant startOf(QDate day, const Change &change)
{
    return resolve(day, QTime(0, 0), change.zone());
}

/// A rule that was removed can be named, never changed.
Result<Rule> presentRule(Change &change, RuleId id)
{
    auto all = store::Rules(change.database()).all();
    if (!all)
        return Failure(all.error());
    for (const Rule &rule : *all)
        if (rule.id == id)
            return rule;
    return failure(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"rule"_s);
}

/// On counts as new: nothing before `from` is owed. Off and on within one civil day changes nothing (S3-21, 22).
void turn(Rule &rule, bool on, QDate from, const Change &change)
{
    if (rule.on == on)
        return;
    rule.on = on;
    if (!on) {
        rule.offSince = change.today();
        return;
    }
    const bool sameDay = rule.offSince == change.today();
    rule.offSince = {};
    if (sameDay)
        return;
    rule.onSince = from;
    rule.plannedThrough = startOf(from, change);
}

QJsonObject naming(const Rule &rule)
{
    return {{u"rule"_s, rule.name}};
}

Result<> logSwitch(Change &change, const Rule &rule)
{
    auto logged = change.log(rule.on ? u"rule_on"_s : u"rule_off"_s, naming(rule));
    if (!logged || !rule.on)
        return logged;
    return change.release({Reason::RuleOff}, scopeOf(rule.id));
}

} // namespace

Result<RuleId> Commands::addRule(const QJsonObject &definition, bool fromToday, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<RuleId> {
        auto file = checkedFile(change, definition, {});
        if (!file)
            return Failure(file.error());
        const QDate from = fromToday ? change.today() : change.today().addDays(1);
        Rule rule;
        rule.name = file->name;
        rule.on = file->on;
        file->version.effectiveFrom = from;
        rule.versions = {file->version};
        rule.onSince = from;
        rule.plannedThrough = startOf(from, change);
        auto id = store::Rules(change.database()).add(rule);
        if (!id)
            return id;
        if (auto logged = change.log(u"rule_added"_s, naming(rule)); !logged)
            return Failure(logged.error());
        return id;
    });
}

Result<> Commands::editRule(RuleId id, const QJsonObject &definition, bool fromToday, const By &by, int revision)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Rules rules(change.database());
        auto rule = presentRule(change, id);
        if (!rule)
            return Failure(rule.error());
        if (auto current = checkRevision(revision, rule->revision); !current)
            return current;
        auto file = checkedFile(change, definition, rule->name);
        if (!file)
            return Failure(file.error());
        const QDate from = fromToday ? change.today() : change.today().addDays(1);
        const bool timeMoved = rule->newest().at != file->version.at || rule->newest().windowFrom != file->version.windowFrom;
        const bool switched = rule->on != file->on;
        const bool newToday = fromToday && rule->onSince.isValid() && rule->onSince > from;
        rule->name = file->name;
        turn(*rule, file->on, from, change);
        if (newToday) { // it was to begin tomorrow and is wanted today
            rule->onSince = from;
            rule->plannedThrough = std::min(rule->plannedThrough, startOf(from, change));
        } else if (fromToday || timeMoved) {
            rule->plannedThrough = rule->plannedThrough - std::chrono::hours(24); // looked at again; planning twice changes nothing
        }
        if (auto saved = rules.save(*rule); !saved)
            return saved;
        file->version.effectiveFrom = from;
        if (auto put = rules.putVersion(id, file->version); !put)
            return put;
        for (const RuleVersion &later : rule->versions) // one already waiting for tomorrow would undo what is wanted from today
            if (later.effectiveFrom > from) {
                file->version.effectiveFrom = later.effectiveFrom;
                if (auto put = rules.putVersion(id, file->version); !put)
                    return put;
            }
        if (auto logged = change.log(u"rule_edited"_s, naming(*rule)); !logged)
            return logged;
        if (switched)
            if (auto logged = logSwitch(change, *rule); !logged)
                return logged;
        // Another template may need less, another route or role may reach somebody.
        return change.release({Reason::MissingValue, Reason::NoContactPoint, Reason::BadAddress, Reason::ChannelOff}, scopeOf(id));
    });
}

Result<> Commands::removeRule(RuleId id, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto rule = presentRule(change, id);
        if (!rule)
            return Failure(rule.error());
        return store::Rules(change.database())
            .remove(id)
            .and_then([&] { return change.log(u"rule_removed"_s, naming(*rule)); })
            .and_then([&] { return skipOpenOf(change, id, Reason::RuleOff); });
    });
}

Result<> Commands::switchRule(RuleId id, bool on, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto rule = presentRule(change, id);
        if (!rule)
            return Failure(rule.error());
        if (rule->on == on)
            return {};
        turn(*rule, on, change.today().addDays(1), change);
        return store::Rules(change.database()).save(*rule).and_then([&] { return logSwitch(change, *rule); });
    });
}

} // namespace deskbell
