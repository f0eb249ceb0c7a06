#include "engine/upkeep/same_client.h"

#include "domain/text/fold.h"

#include <algorithm>

namespace deskbell {
namespace {

bool sameAddress(const ContactPoint &one, const ContactPoint &other)
{
    return one.channel == other.channel && caseless(one.value) == caseless(other.value);
}

} // namespace

bool hasPoint(const Client &client, const ContactPoint &point)
{
    return std::ranges::any_of(client.contactPoints, [&point](const ContactPoint &own) { return sameAddress(own, point); });
}

Likeness compare(const Client &client, const QString &externalId, const std::vector<ContactPoint> &points)
{
    if (!externalId.isEmpty() && !client.externalId.isEmpty() && externalId != client.externalId)
        return Likeness::Other;
    if (std::ranges::any_of(points, [&client](const ContactPoint &point) { return hasPoint(client, point); }))
        return Likeness::Same;
    // A malformed address says nothing about who somebody is.
    const auto has = [](const std::vector<ContactPoint> &among, ChannelKind channel) {
        return std::ranges::any_of(among, [channel](const ContactPoint &each) { return each.channel == channel && each.problem.isEmpty(); });
    };
    for (const ChannelKind channel : {ChannelKind::Email, ChannelKind::Sms})
        if (has(points, channel) && has(client.contactPoints, channel))
            return Likeness::Other;
    return Likeness::Possible;
}

} // namespace deskbell
