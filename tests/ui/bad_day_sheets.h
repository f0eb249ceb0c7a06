#pragma once

#include "engine/commands/commands.h"
#include "store/database.h"
#include "tests/ui/album.h"
#include "ui/desk/signpost.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QJsonArray>

namespace deskbell::test {

/// An office after bad days: outcomes nobody knows, refusals, addresses that are missing, and reminders that were missed.
[[nodiscard]] inline bool makeBadOffice(const QString &folder, Instant now)
{
    using namespace std::chrono_literals;
    const auto day = [now](int days) { return now + std::chrono::hours(24) * days; };
    By by{{}, u"Anna"_s, day(-20)};
    auto made = Commands::create(folder, {u"Agencja Bałtyk"_s, u"PL"_s, u"Europe/Warsaw"_s, u"en"_s, {u"insurance"_s}, false}, by);
    if (!made)
        return false;
    Commands &commands = **made;
    ChannelSettings email;
    email.smtpUrl = u"smtp://poczta.agencja-baltyk.example:587"_s;
    email.from = u"biuro@agencja-baltyk.example"_s;
    const auto rule = commands.addRule(QJsonObject{{u"name"_s, u"Policy is about to end"_s}, {u"types"_s, QJsonArray{u"policy"_s}}, {u"route"_s, u"email"_s},
                                           {u"trigger"_s, QJsonObject{{u"kind"_s, u"before_end"_s}, {u"days"_s, QJsonArray{21, 14, 7}}}}}, true, by);
    if (!commands.setChannel(email, by) || !rule)
        return false;
    const QStringList names{u"Anna Nowak"_s, u"Piotr Wiśniewski"_s, u"Ewa Lis"_s, u"Zakład Stolarski Dąb Sp. z o.o."_s, u"Jan Kowalski"_s, u"Maria Zielińska"_s,
                            u"Tomasz Wójcik"_s, u"Katarzyna Mazur"_s, u"Hotel Bursztyn"_s, u"Krzysztof Krawczyk"_s};
    store::Database &database = commands.database();
    const auto sql = [&](const QString &text) { return bool(database.execute("sheet", text)); };
    const auto occurrence = [&](ClientId client, MatterId matter, int step, QDate ends, Instant due, const QString &verdict, const QString &reason, const QString &first) {
        return sql(u"INSERT INTO occurrence(rule_id, matter_id, client_id, step, anchor, due_at, expires_at, verdict, reason, first_reason, decided_at) VALUES (%1,%2,%3,'end-%4','%5',%6,%7,'%8','%9','%10',%11)"_s
                       .arg(rule->value).arg(matter.value).arg(client.value).arg(step).arg(ends.toString(Qt::ISODate)).arg(due.ms).arg((due + 72h).ms).arg(verdict, reason, first).arg(now.ms));
    };
    int at = 0;
    for (const QString &name : names) {
        ClientDraft draft;
        draft.name = name;
        const QString address = at == 4 ? QString() : u"kontakt%1@klient.example"_s.arg(at);
        if (!address.isEmpty())
            draft.contactPoints.push_back({ChannelKind::Email, address, Role::Client, {}, {}, true});
        const auto client = commands.addClient(draft, by);
        if (!client)
            return false;
        MatterDraft policy;
        policy.client = *client;
        policy.type = u"policy"_s;
        policy.title = u"House insurance"_s;
        policy.number = u"PL/2026/%1"_s.arg(1041 + 7 * at);
        policy.ends = QDateTime::fromMSecsSinceEpoch(day(9 + at).ms, Qt::UTC).date();
        const auto matter = commands.addMatter(policy, by);
        if (!matter)
            return false;
        const Instant sent = day(-1) + std::chrono::minutes(7 * at);
        if (at < 3 || at == 3 || at == 4) {
            const QString state = at < 3 ? u"unknown"_s : at == 3 ? u"failed"_s : u"held"_s;
            if (!occurrence(*client, *matter, 14, policy.ends, sent, at < 3 ? u"told"_s : at == 3 ? u"skipped"_s : u"held"_s, at == 4 ? u"no_contact_point"_s : at == 3 ? u"bad_address"_s : u"ok"_s, u"ok"_s))
                return false;
            if (!sql(u"INSERT INTO message(occurrence_id, client_id, matter_id, contact_point_id, channel, address, state, reason, due_at, expires_at, fence, attempts, message_id_header, envid, subject, body, made_at) "
                     "SELECT max(o.id), %1, %2, (SELECT id FROM contact_point WHERE client_id = %1), 'email', '%3', '%4', '%5', %6, %7, 1, 1, 'm%8', 'e%8', 'Your policy ends soon', 'Dear client,', %6 FROM occurrence o"_s
                         .arg(client->value).arg(matter->value).arg(address, state, at == 4 ? u"no_contact_point"_s : u"ok"_s).arg(sent.ms).arg((sent + 240h).ms).arg(at)))
                return false;
            if (at < 4 && !sql(u"INSERT INTO attempt(message_id, fence, incarnation, claimed_at, wire_started_at, ended_at, outcome, phase, reply_code, reply, server) "
                               "SELECT max(id), 1, 'x', %1, %2, %2, '%3', 'dot', %4, '%5', 'poczta.agencja-baltyk.example' FROM message"_s
                                   .arg(sent.ms).arg((sent + 2s).ms).arg(at < 3 ? u"unknown"_s : u"refused"_s).arg(at == 3 ? 550 : 0)
                                   .arg(at == 3 ? u"550 5.1.1 No such user here"_s : at == 1 ? u"354 End data with <CR><LF>.<CR><LF>"_s : QString())))
                return false;
        } else {
            const bool two = at % 2 == 0;
            if (two && !occurrence(*client, *matter, 21, policy.ends, day(-6), u"skipped"_s, u"superseded"_s, u"ok"_s))
                return false;
            if (!occurrence(*client, *matter, 14, policy.ends, day(-5) + std::chrono::minutes(at), u"skipped"_s, u"too_late"_s, at == 7 ? u"office_off"_s : at == 9 ? u"login"_s : u"ok"_s))
                return false;
        }
        ++at;
    }
    return true;
}

/// It was restored from a backup of three weeks ago.
[[nodiscard]] inline bool makeCopiedOffice(const QString &folder, Instant now)
{
    if (!makeBadOffice(folder, now))
        return false;
    auto commands = Commands::open(folder);
    if (!commands)
        return false;
    const auto day = [now](int days) { return now + std::chrono::hours(24) * days; };
    store::Database &database = (*commands)->database();
    return database.execute("sheet", u"UPDATE office SET sending = 'held', held_reason = 'quarantine'"_s)
        && database.execute("sheet", u"UPDATE lineage SET cause = 'restored', data_until = %1, sent_until = %2"_s.arg(day(-20).ms).arg(day(-3).ms));
}

/// Its file has been written over; there are backups.
[[nodiscard]] inline bool makeDamagedOffice(const QString &folder, Instant now)
{
    if (!makeBadOffice(folder, now))
        return false;
    QProcess backup; // as somebody did in time
    backup.start(QCoreApplication::applicationDirPath() + u"/deskbellctl"_s, {u"--data"_s, folder, u"backup"_s, u"create"_s});
    backup.waitForFinished();
    QFile file(folder + u"/office.db"_s);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    file.write(QByteArray(4096, 'x'));
    return true;
}

/// What waits for a person, what was missed, and the office's data.
inline void drawBadDays(const Album &album)
{
    if (!waitFor([&] { return album.window().status() != nullptr; }))
        qFatal("no office");
    auto *signs = album.window().findChild<ui::Signpost *>();
    album.press(u"nav-goAttention"_s);
    album.settle();
    album.find<QAbstractButton>(u"attentionPickAll"_s)->click();
    album.save(u"attention"_s);
    album.press(u"sendAgainButton"_s);
    album.dialog(u"dialog-send-again"_s, u"sendAgainDialog"_s);
    album.choose(u"attentionFilters"_s, u"failed"_s);
    album.save(u"attention-refused"_s);
    album.choose(u"attentionFilters"_s, u"addresses"_s);
    album.save(u"attention-held"_s);
    Q_EMIT signs->missedWanted();
    album.settle();
    album.find<QAbstractButton>(u"missedPickAll"_s)->click();
    album.save(u"catch-up"_s);
    album.press(u"nav-goSettings"_s);
    album.press(u"settings-data"_s);
    album.press(u"backUpButton"_s);
    waitFor([&] { return album.find<QWidget>(u"backUpResult"_s)->isVisible() && album.find<QWidget>(u"backupTable"_s)->isVisible(); });
    album.press(u"checkDataButton"_s);
    waitFor([&] { return album.find<QPushButton>(u"checkDataButton"_s)->isEnabled(); });
    album.save(u"settings-data"_s);
}

/// The question a restored office asks.
inline void drawCopy(const Album &album)
{
    if (!waitFor([&] { return album.window().findChild<QDialog *>(u"copyDialog"_s) != nullptr; }))
        qFatal("nobody asks about the copy");
    album.dialog(u"dialog-copy"_s, u"copyDialog"_s);
    album.press(u"nav-goToday"_s);
    album.save(u"today-copy"_s);
}

/// What the window says of an office whose file is damaged.
inline void drawDamaged(const Album &album)
{
    album.settle();
    album.settle();
    album.save(u"damaged"_s);
    album.press(u"emptyButton"_s);
    if (auto *restore = album.window().findChild<QDialog *>(u"restoreDialog"_s)) {
        album.save(u"dialog-restore"_s, restore);
        restore->reject();
    }
}

} // namespace deskbell::test
