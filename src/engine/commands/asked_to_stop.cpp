#include "engine/commands/commands.h"

#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "store/tables/clients.h"

namespace deskbell {

using namespace Qt::StringLiterals;

Result<> Commands::askedToStop(ClientId id, const QString &source, const By &by)
{
    // One command out of several: the inner ones join this transaction.
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        const auto client = store::Clients(change.database()).load(id);
        if (!client)
            return Failure(client.error());
        const auto said = checked::required(source, u"source_missing"_s, u"source"_s);
        if (!said)
            return Failure(said.error());
        if (auto logged = change.log(u"asked_to_stop"_s, {{u"source"_s, *said}}, id); !logged)
            return logged;
        for (const ChannelKind channel : {ChannelKind::Email, ChannelKind::Sms})
            if (auto off = switchClientChannel(id, channel, false, by); !off)
                return off;
        if (client->consent != Consent::Withdrawn)
            if (auto withdrawn = answerConsent(id, {}, Consent::Withdrawn, *said, by); !withdrawn)
                return withdrawn;
        for (const RuleConsent &each : client->ruleConsents)
            if (each.answer == Consent::Given)
                if (auto withdrawn = answerConsent(id, each.rule, Consent::Withdrawn, *said, by); !withdrawn)
                    return withdrawn;
        for (const ContactPoint &point : client->contactPoints)
            if (point.problem.isEmpty())
                if (auto suppressed = suppress(point.value, *said, by); !suppressed)
                    return suppressed;
        return {};
    });
}

} // namespace deskbell
