#include "app/deskbellctl/session.h"

#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/system_clock.h"
#include "domain/reminding/civil_time.h"
#include "store/database.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

Session::Session(Globals globals) : m_globals(std::move(globals))
{
    if (m_globals.now)
        m_clock = std::make_unique<FixedClock>(*m_globals.now);
    else
        m_clock = std::make_unique<SystemClock>();
}

Session::~Session() = default;

void Session::close()
{
    m_commands.reset();
    m_readOnly.reset();
    m_reader.reset();
}

QDate Session::today()
{
    return civilDay(now(), zone());
}

Reader &Session::reader()
{
    Reader &reader = readerForAnybody();
    if (!m_askerKnown)
        refuseUnknownOperator();
    m_askerKnown = true;
    return reader;
}

Reader &Session::readerForAnybody()
{
    if (!m_reader) {
        auto opened = Reader::open(folder());
        if (!opened && opened.error().code == u"older_schema"_s)
            opened = Commands::open(folder()).and_then([this](const auto &) { return Reader::open(folder()); });
        m_reader = must(std::move(opened));
    }
    return *m_reader;
}

void Session::refuseUnknownOperator()
{
    if (m_globals.asOperator.isEmpty())
        return;
    for (const OperatorRow &each : must(m_reader->operators()))
        if (each.name == m_globals.asOperator)
            return;
    refuse(ErrorKind::NotFound, u"unknown_operator"_s, m_globals.asOperator, u"as"_s);
}

store::Database &Session::readOnly()
{
    static_cast<void>(reader()); // who asks is looked at first
    if (!m_readOnly)
        m_readOnly = must(store::Database::open(officeFile(folder()), store::Open::ReadOnly));
    return *m_readOnly;
}

const Office &Session::office()
{
    if (!m_office)
        m_office = must(reader().office());
    return *m_office;
}

ClientId Session::known(ClientId client)
{
    return client ? must(reader().client(client)).id : client;
}

QString Session::knownType(const QString &type, const QString &field)
{
    QStringList names;
    for (const MatterType &each : must(reader().matterTypes()))
        names.append(each.name);
    if (!names.contains(type))
        refuseWord(type, names, field, u"unknown_type"_s);
    return type;
}

Matter Session::matterOf(ClientId client, MatterId id)
{
    Matter matter = must(reader().matter(id));
    if (client && matter.client != client)
        refuse(ErrorKind::NotFound, u"other_clients_matter"_s, QString::number(id.value), u"matter"_s);
    return matter;
}

const QTimeZone &Session::zone()
{
    if (!m_zone) {
        m_zone = QTimeZone(office().zone.toUtf8());
        if (!m_zone->isValid())
            m_zone = QTimeZone::utc();
    }
    return *m_zone;
}

QString Session::language()
{
    if (!m_globals.language.isEmpty())
        return m_globals.language;
    try {
        return m_office ? m_office->language : must(readerForAnybody().office()).language;
    } catch (const Refusal &) {
        return u"en"_s;
    }
}

JsonFace Session::face()
{
    return JsonFace(zone(), language());
}

void Session::refuseSimulatedWrite()
{
    if (!m_globals.now)
        return;
    for (const ChannelKind kind : {ChannelKind::Email, ChannelKind::Sms}) {
        const ChannelSettings settings = must(reader().channel(kind));
        if (settings.set && settings.on && !settings.outbox)
            refuse(ErrorKind::NotAllowed, u"now_not_allowed"_s, code(kind), u"now"_s);
    }
}

Commands &Session::commands()
{
    if (!m_commands) {
        refuseSimulatedWrite();
        m_commands = must(Commands::open(folder()));
        static_cast<void>(by()); // who asks is looked at first
    }
    return *m_commands;
}

By Session::by()
{
    return must(commands().operatorNamed(m_globals.asOperator, now()));
}

Answer Session::change(bool dryRun, const std::function<Answer(Commands &, const By &)> &work)
{
    // The zone and language are read before the change holds the file.
    static_cast<void>(face());
    const By asker = by();
    if (!dryRun)
        return work(commands(), asker);
    Answer answer;
    must(commands().rehearse([&]() -> Result<> {
        try {
            answer = work(commands(), asker);
            return {};
        } catch (const Refusal &refusal) {
            return Failure(refusal.error);
        }
    }));
    return answer;
}

} // namespace deskbell::ctl
