#include "engine/upkeep/presets.h"

#include "domain/reminding/civil_time.h"
#include "domain/reminding/rule_file.h"
#include "store/database.h"
#include "store/tables/matters.h"
#include "store/tables/rules.h"
#include "store/tables/templates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace deskbell {

namespace {

Result<QJsonObject> family(const QString &preset)
{
    if (!presetNames().contains(preset))
        return failure(ErrorKind::Rejected, u"bad_preset"_s, preset, u"preset"_s);
    QFile file(u":/presets/"_s + preset + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Unexpected, u"unexpected"_s, preset);
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QStringList presetNames() { return {u"benefits"_s, u"kyc"_s, u"bookings"_s, u"insurance"_s, u"virtual-office"_s}; }

Result<> installPreset(store::Database &database, const QString &preset, const QString &language, QDate today, const QTimeZone &zone)
{
    const auto data = family(preset);
    if (!data)
        return Failure(data.error());
    QStringList types;
    store::Matters matters(database);
    const QJsonArray familyTypes = data->value("types"_L1).toArray();
    for (const auto &each : familyTypes) {
        types.append(each["name"_L1].toString());
        if (matters.type(types.last()))
            continue;
        if (auto added = matters.addType({types.last(), each["remind_by_hand"_L1].toBool()}, preset); !added)
            return added;
    }
    const QJsonArray templates = data->value("templates"_L1).toArray();
    for (const auto &each : templates) {
        const store::TemplateRow row{each["name"_L1].toString(), each["language"_L1].toString(), each["subject"_L1].toString(), each["body"_L1].toString(), 1};
        if (auto saved = store::Templates(database).save(row); !saved)
            return saved;
    }
    const QJsonArray rules = data->value("rules"_L1).toArray();
    for (const auto &each : rules) {
        QJsonObject definition = each.toObject();
        const QJsonObject names = definition.take("names"_L1).toObject(); // in the languages besides English
        definition.insert("name"_L1, names.value(language).toString(definition.value("name"_L1).toString()));
        auto file = ruleFromJson(definition, types);
        if (!file)
            return Failure(file.error());
        Rule rule;
        rule.name = file->name;
        rule.on = file->on;
        if (!rule.on)
            rule.offSince = today.addDays(-1); // off since before: switching on counts as new even on the first day
        rule.onSince = today.addDays(1);
        rule.plannedThrough = resolve(rule.onSince, QTime(0, 0), zone);
        file->version.effectiveFrom = rule.onSince;
        rule.versions = {file->version};
        const auto id = store::Rules(database).add(rule);
        if (!id)
            return Failure(id.error());
    }
    return {};
}

QString presetTemplate(TriggerKind kind, const QString &firstType)
{
    const QString suffix = kind == TriggerKind::ByHand ? u"by-hand"_s : kind == TriggerKind::BeforeEnd ? u"ending"_s : QString();
    if (suffix.isEmpty())
        return {};
    QString name = firstType + u'-' + suffix;
    for (const QString &preset : presetNames()) {
        const auto data = family(preset);
        if (!data)
            continue;
        const QJsonArray templates = data->value("templates"_L1).toArray();
        for (const auto &each : templates)
            if (each["name"_L1].toString() == name)
                return name;
    }
    return {};
}

} // namespace deskbell
