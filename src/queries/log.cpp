#include "queries/reader.h"
#include "store/database.h"
#include "store/tables/activity.h"

using namespace Qt::StringLiterals;

namespace deskbell {

Result<std::vector<LogEntry>> Reader::log(ClientId client, MatterId matter, bool sentOnly) const
{
    if (!client && matter) {
        const auto found = this->matter(matter);
        if (!found)
            return Failure(found.error());
        client = found->client;
    }
    auto entries = store::Activity(*m_database).of(client, matter, sentOnly ? QStringList{u"sent"_s, u"resolved"_s} : QStringList());
    // An unknown outcome that somebody settled as "failed" proves no sending.
    if (entries && sentOnly)
        std::erase_if(*entries, [](const LogEntry &entry) {
            return entry.kind == u"resolved"_s && entry.parameters.value(u"as"_s).toString() != u"sent"_s;
        });
    return entries;
}

Result<std::vector<LogEntry>> Reader::consentHistory(ClientId client) const
{
    return store::Activity(*m_database).of(client, {}, {u"consent_given"_s, u"consent_withdrawn"_s, u"asked_to_stop"_s});
}

} // namespace deskbell
