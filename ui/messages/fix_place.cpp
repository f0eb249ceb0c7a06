#include "ui/messages/fix_place.h"

#include "ui/shell/signpost.h"
#include "words/words.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

namespace {
enum class Where { Sending, Automations, Matters, Notifications, Reminder };

std::optional<Where> whereOf(Reason reason)
{
    switch (reason) {
    case Reason::RuleNotEffective:
    case Reason::NeverContacted:
    case Reason::CapReached:
    case Reason::TooLate: return Where::Reminder;
    case Reason::OutsideWindow:
    case Reason::Weekday:
    case Reason::Holiday: return std::nullopt; // there is nothing to press: it goes by itself
    default: break;
    }
    static const QHash<QString, Where> places = {
        {u"sending"_s, Where::Sending},        {u"clock"_s, Where::Sending},
        {u"rule"_s, Where::Automations},       {u"matter"_s, Where::Matters},
        {u"client"_s, Where::Matters},         {u"contact_points"_s, Where::Notifications},
        {u"consent"_s, Where::Notifications},
    };
    const auto found = places.constFind(words::fixPlace(reason));
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}
} // namespace

bool hasPage(Reason reason)
{
    return whereOf(reason).has_value();
}

void goToFix(Signpost &signs, const Obstacle &obstacle)
{
    const auto where = whereOf(obstacle.reason);
    if (!where)
        return;
    switch (*where) {
    case Where::Sending: Q_EMIT signs.sendingOnWanted(); break;
    case Where::Automations: Q_EMIT signs.automationsWanted(); break;
    case Where::Matters: Q_EMIT signs.clientWanted(obstacle.client, ClientTab::Matters); break;
    case Where::Reminder: Q_EMIT signs.reminderWanted(obstacle.client, obstacle.matter); break;
    case Where::Notifications: Q_EMIT signs.clientWanted(obstacle.client, ClientTab::Notifications); break;
    }
}

} // namespace deskbell::ui
