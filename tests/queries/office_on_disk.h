#pragma once

#include "domain/reminding/civil_time.h"
#include "queries/reader.h"
#include "store/database.h"
#include "store/migrator.h"
#include "store/tables/activity.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"

#include <QTemporaryDir>
#include <QtTest>

namespace deskbell::test {

template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// An office on disk, filled through the store's tables, and a Reader looking at it.
class OfficeOnDisk {
public:
    OfficeOnDisk()
    {
        database = must(store::Database::open(folder.filePath(QStringLiteral("office.db")), store::Open::Create));
        must(store::migrate(*database));
        Office office;
        office.name = QStringLiteral("Agencja");
        office.country = QStringLiteral("PL");
        office.zone = QStringLiteral("Europe/Warsaw");
        office.language = QStringLiteral("pl");
        must(store::Offices(*database).make(office, QStringLiteral("test")));
        must(store::Matters(*database).addType({QStringLiteral("policy"), true}, QStringLiteral("insurance")));
        Rule ending;
        ending.name = QStringLiteral("Ending policies");
        ending.versions.push_back({});
        ending.versions.back().effectiveFrom = today.addDays(-60);
        ending.versions.back().types = {QStringLiteral("policy")};
        rule = must(store::Rules(*database).add(ending));
        reader = must(Reader::open(folder.path()));
    }

    ClientId client(const QString &name, const QStringList &addresses = {})
    {
        Client client;
        client.name = name;
        client.language = QStringLiteral("pl");
        for (const QString &address : addresses) {
            ContactPoint point;
            point.channel = address.startsWith(QLatin1Char('+')) ? ChannelKind::Sms : ChannelKind::Email;
            point.value = address;
            client.contactPoints.push_back(point);
        }
        return must(store::Clients(*database).add(client, QStringLiteral("pl")));
    }

    void change(ClientId id, const std::function<void(Client &)> &edit)
    {
        Client client = must(store::Clients(*database).load(id));
        edit(client);
        must(store::Clients(*database).save(client, 0, QStringLiteral("pl")));
    }

    MatterId matter(ClientId client, const QString &number, QDate ends, const QString &title = QStringLiteral("Polisa"),
                    MatterState state = MatterState::Open)
    {
        Matter matter;
        matter.client = client;
        matter.type = QStringLiteral("policy");
        matter.number = number;
        matter.title = title;
        matter.ends = ends;
        matter.state = state;
        matter.origin = QStringLiteral("hand");
        return must(store::Matters(*database).add(matter, {{}, QStringLiteral("test"), now}));
    }

    MessageId message(ClientId client, MatterId matter, const QString &step, MessageState state, const std::function<void(Message &)> &edit = {})
    {
        store::OccurrenceRow row;
        row.rule = rule;
        row.matter = matter;
        row.client = client;
        row.key = {step, QStringLiteral("2026-12-14")};
        row.due = row.expires = row.decided = now;
        Message message;
        message.occurrence = must(store::Occurrences(*database).insert(row));
        message.client = client;
        message.matter = matter;
        message.to = QStringLiteral("somebody@example.org");
        message.state = state;
        message.due = message.expires = message.made = now;
        if (state == MessageState::Sent)
            message.sent = now;
        if (edit)
            edit(message);
        return must(store::Messages(*database).insert(message, QStringLiteral("example.org")));
    }

    QStringList names(const ClientSearch &search) const
    {
        QStringList names;
        for (const ClientRow &row : must(reader->clients(search)).rows)
            names.append(row.name);
        return names;
    }
    QStringList found(const QString &text) const { return names({text, ClientFilter::All, today, 1000, {}}); }
    QStringList filtered(ClientFilter filter) const { return names({{}, filter, today, 1000, {}}); }

    const QDate today{2026, 11, 22};
    const Instant now = resolve(today, QTime(10, 0), QTimeZone("Europe/Warsaw"));
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database;
    std::unique_ptr<Reader> reader;
    RuleId rule;
};

} // namespace deskbell::test
