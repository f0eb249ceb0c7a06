#include "engine/commands/commands.h"

#include "domain/reminding/civil_time.h"
#include "engine/sending/foresight.h"
#include "store/database.h"
#include "store/tables/settings.h"

#include <QTimeZone>

namespace deskbell {

Result<std::vector<Decision>> Commands::todaysOf(const QJsonObject &definition, RuleId id, const By &by)
{
    // The rule is saved as if from today, looked at, and taken back: no second place knows when a rule works.
    std::vector<Decision> decisions;
    const auto looked = rehearse([&]() -> Result<> {
        RuleId rule = id;
        if (rule) {
            if (auto edited = editRule(rule, definition, true, by); !edited)
                return edited;
        } else {
            const auto added = addRule(definition, true, by);
            if (!added)
                return Failure(added.error());
            rule = *added;
        }
        const auto office = store::Offices(*m_database).load();
        if (!office)
            return Failure(office.error());
        const QDate today = civilDay(by.at, QTimeZone(office->zone.toLatin1()));
        auto all = Foresight(*m_database).plan(by.at, today, today, {});
        if (!all)
            return Failure(all.error());
        std::erase_if(*all, [rule](const Decision &each) { return each.rule != rule; });
        decisions = std::move(*all);
        return {};
    });
    if (!looked)
        return Failure(looked.error());
    return decisions;
}

} // namespace deskbell
