#pragma once

#include "domain/reminding/civil_time.h"
#include "engine/commands/commands.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"
#include "store/tables/messages.h"
#include "store/tables/occurrences.h"
#include "store/tables/rules.h"
#include "store/tables/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <chrono>

namespace deskbell::test {

using namespace Qt::StringLiterals;

/// What an error says to a caller, in one line to compare: "Rejected name_missing name"; "ok" when there was none.
template <typename T> QString refusal(const Result<T> &result)
{
    if (result)
        return u"ok"_s;
    static const QStringList kinds{u"NotFound"_s, u"Busy"_s, u"Rejected"_s, u"NotAllowed"_s, u"Temporary"_s, u"Corrupt"_s, u"Unexpected"_s};
    QString text = kinds.value(int(result.error().kind)) + u' ' + result.error().code;
    if (!result.error().field.isEmpty())
        text += u' ' + result.error().field;
    return text;
}

/// The value of what a test only builds on: a failure there is the test's own, and says which.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(refusal(result)), qPrintable(result.error().detail));
    return std::move(*result);
}

/// A real office in a real file: insurance, Warsaw, Sunday 22 November 2026, 10:00.
class CommandOffice {
public:
    explicit CommandOffice(bool sample = false, const QStringList &presets = {u"insurance"_s})
    {
        by.name = u"admin"_s;
        by.at = at(QDate(2026, 11, 22), QTime(10, 0));
        NewOffice office;
        office.name = u"Agencja Bałtyk"_s;
        office.zone = u"Europe/Warsaw"_s;
        office.language = u"pl"_s;
        office.presets = presets;
        office.sample = sample;
        auto made = Commands::create(data(), office, by);
        if (!made)
            qFatal("no office: %s", qPrintable(refusal(made) + u' ' + made.error().detail));
        commands = std::move(*made);
    }

    [[nodiscard]] QString data() const { return folder.filePath(u"office"_s); }
    [[nodiscard]] store::Database &database() const { return commands->database(); }
    static Instant at(QDate day, QTime time) { return resolve(day, time, QTimeZone("Europe/Warsaw")); }
    [[nodiscard]] By later(std::chrono::hours hours) const
    {
        By other = by;
        other.at = by.at + std::chrono::duration_cast<Duration>(hours);
        return other;
    }

    // What stands in the file.
    [[nodiscard]] QString value(const QString &sql) const
    {
        store::Query query = database().query("test", sql);
        if (const auto run = query.run(); !run)
            qFatal("%s: %s", qPrintable(sql), qPrintable(run.error().detail));
        return query.next() ? query.text(0) : QString();
    }
    [[nodiscard]] int number(const QString &sql) const { return value(sql).toInt(); }
    void write(const QString &sql) const
    {
        if (const auto run = database().execute("test", sql); !run)
            qFatal("%s: %s", qPrintable(sql), qPrintable(run.error().detail));
    }
    [[nodiscard]] int entries(const QString &kind) const
    {
        return number(u"SELECT count(*) FROM activity WHERE kind = '"_s + kind + u"'"_s);
    }
    /// Parameters of the newest entry of a kind, and who wrote it under "who".
    [[nodiscard]] QJsonObject entry(const QString &kind) const
    {
        const QString where = u" FROM activity WHERE kind = '"_s + kind + u"' ORDER BY seq DESC LIMIT 1"_s;
        QJsonObject object = QJsonDocument::fromJson(value(u"SELECT parameters"_s + where).toUtf8()).object();
        if (const QString who = value(u"SELECT who"_s + where); !who.isEmpty())
            object.insert(u"who"_s, who);
        return object;
    }
    /// Changes whenever anything at all was written.
    [[nodiscard]] QString everything() const
    {
        QStringList all;
        for (const QString &table : {u"office"_s, u"client"_s, u"contact_point"_s, u"matter"_s, u"rule"_s, u"rule_version"_s, u"message"_s, u"occurrence"_s,
                 u"activity"_s, u"suppression"_s, u"channel"_s, u"touched"_s, u"template"_s, u"rule_consent"_s}) {
            store::Query query = database().query("test", u"SELECT * FROM "_s + table);
            if (const auto run = query.run(); !run)
                qFatal("%s", qPrintable(run.error().detail));
            while (query.next())
                for (int column = 0; column < 25; ++column)
                    all.append(query.value(column).isValid() ? query.text(column) : u"-"_s);
        }
        return all.join(u'|');
    }

    // What a test starts from.
    [[nodiscard]] ClientId client(const QString &name = u"Jan Kowalski"_s, const QString &email = u"jan@example.org"_s)
    {
        ClientDraft draft;
        draft.name = name;
        if (!email.isEmpty())
            draft.contactPoints.push_back({ChannelKind::Email, email, Role::Client, {}, {}, true});
        return must(commands->addClient(draft, by));
    }
    [[nodiscard]] MatterId matter(ClientId client, QDate ends = QDate(2026, 12, 6), const QString &type = u"policy"_s)
    {
        MatterDraft draft;
        draft.client = client;
        draft.type = type;
        draft.title = u"Dom"_s;
        draft.number = u"P-1"_s;
        draft.ends = ends;
        return must(commands->addMatter(draft, by));
    }
    [[nodiscard]] Client load(ClientId id) const { return must(store::Clients(database()).load(id)); }
    [[nodiscard]] Matter load(MatterId id) const { return must(store::Matters(database()).load(id)); }
    [[nodiscard]] Rule load(RuleId id) const { return must(store::Rules(database()).load(id)); }
    [[nodiscard]] Message load(MessageId id) const { return must(store::Messages(database()).load(id)); }
    [[nodiscard]] Office office() const { return must(store::Offices(database()).load()); }
    [[nodiscard]] RuleId rule(const QString &type = u"policy"_s, TriggerKind kind = TriggerKind::BeforeEnd) const
    {
        for (const Rule &each : must(store::Rules(database()).all()))
            if (each.newest().trigger.kind == kind && each.newest().types.contains(type))
                return each.id;
        return {};
    }
    /// A message as the planner or the worker would have left it.
    [[nodiscard]] MessageId message(MatterId matterId, MessageState state, Reason reason = Reason::Ok, std::optional<Instant> due = {}, RuleId of = {},
                                    const QString &step = u"end-14"_s) const
    {
        const Matter owed = load(matterId);
        const Client owner = load(owed.client);
        store::OccurrenceRow row;
        row.rule = of ? of : rule();
        row.matter = matterId;
        row.client = owed.client;
        row.key = {step, owed.ends.toString(Qt::ISODate)};
        row.due = by.at;
        row.expires = by.at + std::chrono::hours(72);
        row.verdict = state == MessageState::Held ? Verdict::Held : Verdict::Planned;
        row.reason = reason;
        row.decided = by.at;
        Message made;
        made.occurrence = must(store::Occurrences(database()).insert(row));
        made.client = owed.client;
        made.matter = matterId;
        made.state = state;
        made.reason = reason;
        made.due = due.value_or(by.at);
        made.expires = row.expires;
        made.made = by.at;
        if (!owner.contactPoints.empty()) {
            made.contactPoint = owner.contactPoints.front().id;
            made.to = owner.contactPoints.front().value;
        }
        return must(store::Messages(database()).insert(made, u"example.org"_s));
    }
    void emailToOutbox() const
    {
        ChannelSettings settings;
        settings.outbox = true;
        settings.from = u"biuro@example.org"_s;
        if (const auto set = commands->setChannel(settings, by); !set)
            qFatal("%s", qPrintable(refusal(set)));
    }

    QTemporaryDir folder;
    By by;
    std::unique_ptr<Commands> commands;
};

} // namespace deskbell::test
