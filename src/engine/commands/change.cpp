#include "engine/commands/change.h"

#include "domain/reminding/civil_time.h"
#include "store/tables/activity.h"
#include "store/tables/settings.h"

namespace deskbell {

using namespace Qt::StringLiterals;

Change::Change(store::Database &database, const By &by) : m_database(database), m_transaction(database), m_by(by) {}

Result<> Change::begin()
{
    if (!m_transaction.begun())
        return m_transaction.begun();
    auto office = store::Offices(m_database).load();
    if (!office)
        return Failure(office.error());
    m_office = *office;
    m_zone = QTimeZone(m_office.zone.toUtf8());
    if (!m_zone.isValid())
        return failure(ErrorKind::Corrupt, u"bad_zone"_s, m_office.zone);
    m_today = civilDay(m_by.at, m_zone);
    return {};
}

Result<> Change::commit()
{
    return m_transaction.commit();
}

Result<> Change::log(const QString &kind, const QJsonObject &parameters, ClientId client, MatterId matter, MessageId message)
{
    LogEntry entry;
    entry.at = m_by.at;
    entry.who = m_by.name;
    entry.kind = kind;
    entry.parameters = parameters;
    entry.client = client;
    entry.matter = matter;
    entry.message = message;
    return store::Activity(m_database).append(entry);
}

Result<> Change::release(std::initializer_list<Reason> reasons, const store::ReleaseScope &scope)
{
    store::Messages messages(m_database);
    for (const Reason reason : reasons)
        if (auto released = messages.release(reason, scope, m_by.at); !released)
            return Failure(released.error());
    return {};
}

Result<> checkRevision(int made, int present)
{
    if (made != 0 && made != present)
        return failure(ErrorKind::Busy, u"changed_meanwhile"_s, QString::number(made) + u" < "_s + QString::number(present));
    return {};
}

} // namespace deskbell
