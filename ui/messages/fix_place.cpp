#include "ui/messages/fix_place.h"

#include "ui/desk/signpost.h"

#include <QHash>
#include <functional>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {

using Way = std::function<void(Signpost &)>;

/// The automation whose text it is; its editor leads to the text.
Way toText(const Obstacle &obstacle)
{
    return obstacle.rule ? Way([obstacle](Signpost &signs) { Q_EMIT signs.automationEditWanted(obstacle.rule); })
                         : Way([](Signpost &signs) { Q_EMIT signs.settingsWanted(SettingsPlace::Templates); });
}

/// Where the first of the empty values is filled in: the client, the matter or the office; else where the text is chosen.
Way wayToValue(const Obstacle &obstacle)
{
    static const QHash<QString, QString> ofMatter{
        {u"title"_s, u"title"_s}, {u"number"_s, u"number"_s}, {u"start_date"_s, u"starts"_s}, {u"end_date"_s, u"ends"_s},   {u"days_left"_s, u"ends"_s},
        {u"time"_s, u"at"_s},     {u"lines"_s, u"line"_s},     {u"open_goals"_s, u"line"_s},    {u"sender"_s, u"line"_s}, {u"activation_link"_s, u"link"_s},
    };
    const QString value = obstacle.detail.section(u", "_s, 0, 0);
    if (value == "salutation"_L1 || value == "client"_L1)
        return [obstacle, field = value == "client"_L1 ? u"name"_s : value](Signpost &signs) { Q_EMIT signs.clientEditWanted(obstacle.client, field); };
    if (const auto field = ofMatter.constFind(value); field != ofMatter.constEnd())
        return [obstacle, name = *field](Signpost &signs) { Q_EMIT signs.matterEditWanted(obstacle.client, obstacle.matter, name); };
    if (value == "signature"_L1) // stands with the sender's name
        return [](Signpost &signs) { Q_EMIT signs.settingsWanted(SettingsPlace::Email); };
    if (value == "office"_L1 || value == "support_address"_L1)
        return [](Signpost &signs) { Q_EMIT signs.settingsWanted(SettingsPlace::Office); };
    return toText(obstacle);
}

/// Null: there is nothing to press.
Way wayOf(const Obstacle &obstacle)
{
    const auto byHand = [obstacle](Signpost &signs) { Q_EMIT signs.reminderWanted(obstacle.client, obstacle.matter); };
    const bool email = obstacle.channel == ChannelKind::Email;
    switch (obstacle.reason) {
    case Reason::Quarantine: return [](Signpost &signs) { Q_EMIT signs.copyQuestionWanted(); };
    case Reason::OfficeOff:
    case Reason::Clock: return [](Signpost &signs) { Q_EMIT signs.sendingOnWanted(); };
    case Reason::ChannelOff:
    case Reason::Login: return email ? Way([](Signpost &signs) { Q_EMIT signs.settingsWanted(SettingsPlace::Email); }) : Way();
    case Reason::RuleOff: return [obstacle](Signpost &signs) { Q_EMIT signs.automationSwitchWanted(obstacle.rule); };
    case Reason::RuleNotEffective:
    case Reason::NeverContacted:
    case Reason::CapReached:
    case Reason::TooLate: return byHand;
    case Reason::MatterClosed:
        if (obstacle.detail == "cancelled"_L1) // history: only a new one can be open
            return [obstacle](Signpost &signs) { Q_EMIT signs.matterEditWanted(obstacle.client, {}); };
        return [obstacle](Signpost &signs) { Q_EMIT signs.renewWanted(obstacle.client, obstacle.matter); };
    case Reason::NothingOpen: return [obstacle](Signpost &signs) { Q_EMIT signs.matterEditWanted(obstacle.client, obstacle.matter, u"line"_s); };
    case Reason::MatterPaused: return [obstacle](Signpost &signs) { Q_EMIT signs.resumeWanted(obstacle.client, obstacle.matter); };
    case Reason::ClientInactive: return [obstacle](Signpost &signs) { Q_EMIT signs.clientEditWanted(obstacle.client, u"state"_s); };
    case Reason::ClientPaused: return [obstacle](Signpost &signs) { Q_EMIT signs.resumeWanted(obstacle.client); };
    case Reason::NoContactPoint: return [obstacle, email](Signpost &signs) { Q_EMIT signs.clientEditWanted(obstacle.client, email ? u"email"_s : u"phone"_s); };
    case Reason::BadAddress: return [obstacle](Signpost &signs) { Q_EMIT signs.clientEditWanted(obstacle.client, obstacle.detail); };
    case Reason::ClientChannelOff: return [obstacle](Signpost &signs) { Q_EMIT signs.clientChannelWanted(obstacle.client, obstacle.channel); };
    case Reason::Suppressed: return [obstacle](Signpost &signs) { Q_EMIT signs.allowAgainWanted(obstacle.client, obstacle.detail); };
    case Reason::NoConsent:
        if (obstacle.detail.isEmpty()) // which one is asked for is not known here
            return [obstacle](Signpost &signs) { Q_EMIT signs.clientWanted(obstacle.client, ClientTab::Notifications); };
        return [obstacle](Signpost &signs) { Q_EMIT signs.consentWanted(obstacle.client, obstacle.detail == "specific"_L1 ? obstacle.rule : RuleId{}); };
    case Reason::AlreadyDone: return [obstacle](Signpost &signs) { Q_EMIT signs.clientWanted(obstacle.client, ClientTab::Activity); };
    case Reason::MissingValue: return wayToValue(obstacle);
    case Reason::TextTooLong: return toText(obstacle);
    case Reason::Flood: return [](Signpost &signs) { Q_EMIT signs.plannedWanted({}); };
    case Reason::OutsideWindow:
    case Reason::Weekday:
    case Reason::Holiday: // goes by itself
    case Reason::TypeNotAllowed:
    case Reason::Spacing:
    case Reason::Superseded:
    case Reason::SenderNotApproved:
    case Reason::NoMoney:
    case Reason::Ok: return {};
    }
    return {};
}

} // namespace

Obstacle obstacleOf(const Decision &decision)
{
    return {decision.reason, decision.client, decision.matter, decision.rule, decision.detail, decision.channel};
}

bool hasFix(const Obstacle &obstacle)
{
    return bool(wayOf(obstacle));
}

void goToFix(Signpost &signs, const Obstacle &obstacle)
{
    if (const Way way = wayOf(obstacle))
        way(signs);
}

} // namespace deskbell::ui
