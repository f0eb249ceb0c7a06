#include "app/deskbellctl/readback.h"

#include "domain/text/address.h"
#include "domain/text/fold.h"
#include "engine/commands/checked.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/lineages.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"
#include "store/tables/suppressions.h"
#include "store/tables/workers.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

Office officeAfter(Commands &commands)
{
    return must(store::Offices(commands.database()).load());
}

Lineage lineageAfter(Commands &commands)
{
    return must(store::Lineages(commands.database()).load());
}

Client clientAfter(Commands &commands, ClientId id)
{
    return must(store::Clients(commands.database()).load(id));
}

Matter matterAfter(Commands &commands, MatterId id)
{
    return must(store::Matters(commands.database()).load(id));
}

Rule ruleAfter(Commands &commands, RuleId id)
{
    return must(store::Rules(commands.database()).load(id));
}

Message messageAfter(Commands &commands, MessageId id)
{
    return must(store::Messages(commands.database()).load(id));
}

ChannelSettings channelAfter(Commands &commands, ChannelKind kind)
{
    return must(store::Channels(commands.database()).load(kind));
}

std::optional<Suppression> suppressionOf(Commands &commands, const QString &typed)
{
    const QString address = caseless(checked::address(typed, officeAfter(commands).country, u"address"_s).value_or(oneLine(typed)));
    for (const store::SuppressionRow &row : must(store::Suppressions(commands.database()).all()))
        if (caseless(row.address) == address)
            return Suppression{row.address, row.reason, row.who, row.at};
    return std::nullopt;
}

bool clockFrozenAfter(Commands &commands)
{
    return must(store::Workers(commands.database()).load()).clockFrozen;
}

ClientId ownerOf(Commands &commands, ContactPointId id)
{
    store::Query query = commands.database().query("owner of a contact point", u"SELECT client_id FROM contact_point WHERE id = :id"_s);
    query.bind(u":id"_s, id);
    must(query.run());
    if (!query.next())
        refuse(ErrorKind::NotFound, u"not_found"_s, QString::number(id.value), u"contact"_s);
    return query.id<ClientId>(0);
}

} // namespace deskbell::ctl
