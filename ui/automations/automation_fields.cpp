#include "ui/automations/automation_fields.h"

#include "domain/reminding/public_holidays.h"
#include "domain/reminding/rule_file.h"
#include "domain/text/address.h"
#include "domain/text/days.h"
#include "domain/text/limits.h"
#include "words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

QString said(const Error &error, const QString &language)
{
    const words::ErrorText text = words::error(error, language);
    return text.message + u' ' + text.next;
}

QString hours(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

} // namespace

AutomationFields AutomationReading::fieldsOf(const Rule &rule)
{
    const RuleVersion &version = rule.newest();
    AutomationFields fields;
    fields.name = rule.name;
    fields.on = rule.on;
    fields.types = version.types;
    fields.trigger = version.trigger.kind;
    fields.days = daysAsTyped(version.trigger.days);
    fields.route = version.route;
    fields.roles = version.roles;
    std::ranges::sort(fields.roles); // the order says nothing
    fields.to = version.to;
    fields.consent = version.consent;
    fields.at = version.at;
    fields.windowFrom = version.windowFrom;
    fields.windowTo = version.windowTo;
    fields.weekdays = version.weekdays;
    fields.holidays = version.holidays;
    fields.latenessDays = version.latenessDays;
    fields.templateName = version.templateName;
    fields.report = version.report;
    return fields;
}

AutomationFields AutomationReading::copyOf(const Rule &rule)
{
    AutomationFields fields = fieldsOf(rule);
    fields.name = tr("%1 (copy)").arg(rule.name).left(limits::name);
    fields.on = false;
    return fields;
}

QString AutomationReading::daysAsTyped(const std::vector<int> &days)
{
    QStringList parts;
    for (const int each : days)
        parts.append(QString::number(each));
    return parts.join(u", "_s);
}

RuleVersion AutomationReading::versionOf(const AutomationFields &fields)
{
    RuleVersion version;
    version.types = fields.types;
    version.trigger.kind = fields.trigger;
    if (fields.trigger == TriggerKind::BeforeEnd)
        version.trigger.days = daysList(fields.days).value_or(std::vector<int>());
    version.route = fields.route;
    version.roles = fields.roles;
    version.to = fields.to;
    version.consent = fields.consent;
    version.at = fields.at;
    version.windowFrom = fields.windowFrom;
    version.windowTo = fields.windowTo;
    version.weekdays = fields.weekdays;
    version.holidays = fields.holidays;
    version.latenessDays = fields.latenessDays;
    version.templateName = fields.templateName;
    version.report = fields.report;
    return version;
}

QJsonObject AutomationReading::definitionOf(const AutomationFields &fields)
{
    QJsonObject definition = ruleToJson(fields.name, fields.on, versionOf(fields));
    if (fields.name.trimmed().isEmpty())
        definition.remove("name"_L1);
    return definition;
}

std::vector<FieldProblem> AutomationReading::problems(const AutomationFields &fields, const AutomationGround &ground, const QString &language)
{
    std::vector<FieldProblem> found;
    const auto wrong = [&found](const QString &field, const QString &message) { found.push_back({field, message}); };
    if (characters(fields.name) > limits::name)
        wrong(u"name"_s, said({ErrorKind::Rejected, u"text_too_large"_s, QString::number(limits::name), {}}, language));
    if (fields.trigger == TriggerKind::BeforeEnd)
        if (const auto days = daysList(fields.days); !days)
            wrong(u"days"_s, said(days.error(), language));
    if (fields.types.isEmpty())
        wrong(u"types"_s, tr("Choose at least one type: what this automation looks at."));
    for (const QString &type : fields.types)
        if (!ground.types.contains(type)) {
            wrong(u"types"_s, tr("This office has no type “%1” any more. Take it out.").arg(type));
            break;
        }
    if (fields.templateName.isEmpty())
        wrong(u"template"_s, tr("Choose the text that clients will read."));
    else if (!ground.templates.contains(fields.templateName))
        wrong(u"template"_s, tr("There is no text “%1” any more. Choose another.").arg(fields.templateName));
    if (fields.windowFrom >= fields.windowTo)
        wrong(u"at"_s, tr("From %1 to %2 leaves no time to send. Let the first time be before the second.").arg(hours(fields.windowFrom), hours(fields.windowTo)));
    else if (fields.at < fields.windowFrom || fields.at >= fields.windowTo)
        wrong(u"at"_s, tr("%1 is not between %2 and %3, so no message could go at that time. Choose a time within, or other hours.")
                           .arg(hours(fields.at), hours(fields.windowFrom), hours(fields.windowTo)));
    if (fields.weekdays.empty())
        wrong(u"weekdays"_s, tr("Choose at least one day of the week."));
    if (fields.holidays == Holidays::Hold && !holidaysOf(ground.country).knows(ground.year))
        wrong(u"holidays"_s, ground.country.isEmpty() ? tr("The office has no country, so its holidays are not known. Choose “Send all the same”, or give the office its country.")
                                                      : tr("The holidays of the office’s country are not known. Choose “Send all the same”."));
    if (fields.roles.empty())
        wrong(u"roles"_s, tr("Choose at least one: nobody would hear anything."));
    return found;
}

bool AutomationReading::usualDetails(const AutomationFields &fields)
{
    const AutomationFields usual;
    return fields.weekdays == usual.weekdays && fields.holidays == usual.holidays && fields.latenessDays == usual.latenessDays && fields.roles == usual.roles
        && fields.to == usual.to;
}

QString AutomationReading::triggerName(TriggerKind kind)
{
    switch (kind) {
    case TriggerKind::OnMade: return tr("When it is made");
    case TriggerKind::OnStart: return tr("When it starts");
    case TriggerKind::OnChange: return tr("When it changes");
    case TriggerKind::BeforeStart: return tr("Before it starts");
    case TriggerKind::BeforeEnd: return tr("Before it ends");
    case TriggerKind::WhileOpen: return tr("While it is open");
    case TriggerKind::ByHand: return tr("When staff ask for it");
    }
    return {};
}

} // namespace deskbell::ui
