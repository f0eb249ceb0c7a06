#include "ui/clients/client_file.h"

#include "domain/text/fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
constexpr auto stopKind = "asked_to_stop"_L1;
} // namespace

Result<ClientFile> ClientFile::read(const Reader &reader, ClientId id)
{
    ClientFile file;
    auto client = reader.client(id);
    if (!client)
        return Failure(client.error());
    file.client = std::move(*client);
    MatterSearch search;
    search.client = id;
    search.limit = 500;
    auto matters = reader.matters(search);
    if (!matters)
        return Failure(matters.error());
    file.matters = std::move(matters->rows);
    auto types = reader.matterTypes();
    auto rules = reader.rules();
    auto consents = reader.consentHistory(id);
    auto suppressed = reader.suppressionsOf(id);
    if (!types || !rules || !consents || !suppressed)
        return Failure(!types ? types.error() : !rules ? rules.error() : !consents ? consents.error() : suppressed.error());
    file.types = std::move(*types);
    file.rules = std::move(*rules);
    file.suppressed = std::move(*suppressed);
    file.consents = std::move(*consents);
    return file;
}

bool ClientFile::isPaused(QDate today) const
{
    return client.pausedUntil.isValid() && client.pausedUntil > today;
}

bool ClientFile::isReachable() const
{
    return std::ranges::any_of(client.contactPoints, [this](const ContactPoint &point) {
        return point.on && point.problem.isEmpty() && (point.channel == ChannelKind::Email ? client.emailOn : client.smsOn);
    });
}

const LogEntry *ClientFile::stop() const
{
    if (client.emailOn || client.smsOn || client.consent != Consent::Withdrawn)
        return nullptr;
    const auto found = std::ranges::find(consents, stopKind, &LogEntry::kind);
    return found == consents.end() ? nullptr : &*found;
}

const Suppression *ClientFile::suppressionOf(const QString &address) const
{
    const auto found = std::ranges::find_if(suppressed, [&address](const Suppression &each) { return caseless(each.address) == caseless(address); });
    return found == suppressed.end() ? nullptr : &*found;
}

bool ClientFile::mayBeReminded(const Matter &matter) const
{
    const auto type = std::ranges::find(types, matter.type, &MatterType::name);
    return type != types.end() && type->remindByHand;
}

std::vector<Rule> ClientFile::consentRules() const
{
    std::vector<Rule> asked;
    std::ranges::copy_if(rules, std::back_inserter(asked), [this](const Rule &rule) {
        return rule.newest().consent == ConsentNeed::Specific || answerTo(rule.id) != Consent::Unasked;
    });
    return asked;
}

Consent ClientFile::answerTo(RuleId rule) const
{
    if (!rule)
        return client.consent;
    const auto found = std::ranges::find(client.ruleConsents, rule, &RuleConsent::rule);
    return found == client.ruleConsents.end() ? Consent::Unasked : found->answer;
}

const LogEntry *ClientFile::answered(RuleId rule) const
{
    QString name; // entries from before the log knew a rule by its number have nothing else
    if (const auto found = std::ranges::find(rules, rule, &Rule::id); found != rules.end())
        name = found->name;
    const auto newest = std::ranges::find_if(consents, [rule, &name](const LogEntry &each) {
        const QJsonValue number = each.parameters.value(u"rule_id"_s);
        return each.kind != stopKind && (number.isUndefined() ? each.parameters.value(u"rule"_s).toString() == name : RuleId{number.toInteger()} == rule);
    });
    return newest == consents.end() ? nullptr : &*newest;
}

QString reminderObstacle(bool inactive, bool reachable, bool hasOpenMatter, bool remindable)
{
    if (inactive)
        return ClientFile::tr("the client is inactive");
    if (!reachable)
        return ClientFile::tr("no address that can be used");
    if (!hasOpenMatter)
        return ClientFile::tr("no open matter");
    return remindable ? QString() : ClientFile::tr("this type is never reminded by hand");
}

} // namespace deskbell::ui
