#include "engine/commands/commands.h"

#include "domain/text/address.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "engine/commands/open_occurrences.h"
#include "store/database.h"
#include "store/tables/clients.h"
#include "store/tables/matters.h"

#include <QJsonArray>
#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

QString iso(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u""_s;
}

Result<> checkType(store::Matters &matters, const QString &type)
{
    auto known = matters.type(type);
    if (known)
        return {};
    if (known.error().kind == ErrorKind::NotFound)
        return failure(ErrorKind::Rejected, u"unknown_type"_s, oneLine(type), u"type"_s);
    return Failure(known.error());
}

Result<std::vector<Line>> checkedLines(const std::vector<Line> &typed)
{
    std::vector<Line> lines;
    for (const Line &each : typed) {
        Line line = each;
        const auto text = checked::text(each.text, u"line"_s, limits::title);
        const auto amount = checked::text(each.amount, u"line"_s, limits::number);
        const auto sender = checked::text(each.sender, u"post-from"_s, limits::title);
        for (const auto *part : {&text, &amount, &sender})
            if (!*part)
                return Failure(part->error());
        line.text = *text;
        line.amount = *amount;
        line.sender = *sender;
        if (line.text.isEmpty() && line.sender.isEmpty())
            return failure(ErrorKind::Rejected, u"line_missing"_s, {}, u"line"_s);
        lines.push_back(line);
    }
    return lines;
}

Result<Matter> matterOf(const MatterDraft &draft)
{
    Matter matter;
    matter.client = draft.client;
    matter.type = draft.type;
    auto number = checked::text(draft.number, u"number"_s, limits::number);
    if (!number)
        return Failure(number.error());
    matter.number = *number;
    auto origin = checked::text(draft.origin, u"origin"_s, limits::number);
    if (!origin)
        return Failure(origin.error());
    matter.origin = origin->isEmpty() ? u"hand"_s : *origin;
    matter.starts = draft.starts;
    matter.ends = draft.ends;
    matter.at = draft.at;
    auto title = checked::required(draft.title, u"title_missing"_s, u"title"_s, limits::title);
    if (!title)
        return Failure(title.error());
    matter.title = *title;
    auto link = checked::link(draft.link, u"link"_s);
    if (!link)
        return Failure(link.error());
    matter.link = *link;
    if (auto right = checked::span(draft.starts, draft.ends); !right)
        return Failure(right.error());
    auto lines = checkedLines(draft.lines);
    if (!lines)
        return Failure(lines.error());
    matter.lines = *lines;
    return matter;
}

/// A line that is gone since it was read comes back as a new one; another matter's is never taken over.
std::vector<Line> ownLines(std::vector<Line> lines, const Matter &matter)
{
    for (Line &line : lines)
        if (std::ranges::find(matter.lines, line.id, &Line::id) == matter.lines.end())
            line.id = {};
    return lines;
}

/// What `edit` makes of `matter`, and which fields that touches.
Result<QJsonArray> apply(Matter &matter, const MatterEdit &edit)
{
    QJsonArray fields;
    const auto set = [&](auto Matter::*member, const QString &field, const auto &value) {
        if (matter.*member == value)
            return;
        matter.*member = value;
        fields.append(field);
    };
    if (edit.title) {
        auto title = checked::required(*edit.title, u"title_missing"_s, u"title"_s, limits::title);
        if (!title)
            return Failure(title.error());
        set(&Matter::title, u"title"_s, *title);
    }
    if (edit.link) {
        auto link = checked::link(*edit.link, u"link"_s);
        if (!link)
            return Failure(link.error());
        set(&Matter::link, u"link"_s, *link);
    }
    if (edit.number) {
        auto number = checked::text(*edit.number, u"number"_s, limits::number);
        if (!number)
            return Failure(number.error());
        set(&Matter::number, u"number"_s, *number);
    }
    if (edit.starts)
        set(&Matter::starts, u"starts"_s, *edit.starts);
    if (edit.ends)
        set(&Matter::ends, u"ends"_s, *edit.ends);
    if (edit.at)
        set(&Matter::at, u"at"_s, *edit.at);
    if (edit.activated)
        set(&Matter::activated, u"activated"_s, *edit.activated);
    if (edit.lines) {
        auto lines = checkedLines(ownLines(*edit.lines, matter));
        if (!lines)
            return Failure(lines.error());
        if (*lines != matter.lines) {
            matter.lines = *lines;
            fields.append(u"lines"_s);
        }
    }
    if (auto right = checked::span(matter.starts, matter.ends); !right)
        return Failure(right.error());
    return fields;
}

/// A cancelled matter is history: nothing about it is changed any more.
Result<> checkNotCancelled(const Matter &matter)
{
    if (matter.state == MatterState::Cancelled)
        return failure(ErrorKind::NotAllowed, u"matter_cancelled"_s);
    return {};
}

} // namespace

Result<MatterId> Commands::addMatter(const MatterDraft &draft, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<MatterId> {
        store::Matters matters(change.database());
        store::Clients clients(change.database());
        if (auto client = clients.load(draft.client); !client)
            return Failure(client.error());
        if (auto known = checkType(matters, draft.type); !known)
            return Failure(known.error());
        auto matter = matterOf(draft);
        if (!matter)
            return Failure(matter.error());
        auto id = matters.add(*matter, by);
        if (!id)
            return id;
        auto done = matters.touch(*id)
                        .and_then([&] {
                            return change.log(u"matter_added"_s,
                                {{u"type"_s, matter->type}, {u"title"_s, matter->title}, {u"number"_s, matter->number}, {u"ends"_s, iso(matter->ends)}},
                                draft.client, *id);
                        });
        if (!done)
            return Failure(done.error());
        return id;
    });
}

Result<> Commands::editMatter(MatterId id, const MatterEdit &edit, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Matters matters(change.database());
        auto matter = matters.load(id);
        if (!matter)
            return Failure(matter.error());
        if (auto same = checkRevision(edit.revision, matter->revision); !same)
            return same;
        if (auto alive = checkNotCancelled(*matter); !alive)
            return alive;
        auto fields = apply(*matter, edit);
        if (!fields)
            return Failure(fields.error());
        if (fields->isEmpty())
            return {};
        return matters.save(*matter, edit.revision, by)
            .and_then([&] { return matters.touch(id); })
            .and_then([&] { return change.log(u"matter_edited"_s, {{u"fields"_s, *fields}}, matter->client, id); })
            .and_then([&] { return change.release({Reason::MissingValue}, scopeOf(id)); });
    });
}

Result<> Commands::renewMatter(MatterId id, QDate ends, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Matters matters(change.database());
        auto matter = matters.load(id);
        if (!matter)
            return Failure(matter.error());
        if (auto alive = checkNotCancelled(*matter); !alive)
            return alive;
        if (!ends.isValid())
            return failure(ErrorKind::Rejected, u"ends_missing"_s, {}, u"ends"_s);
        if (auto right = checked::span(matter->starts, ends); !right)
            return right;
        if (matter->ends.isValid() && ends <= matter->ends) // an earlier end is a correction: edit
            return failure(ErrorKind::Rejected, u"renewal_not_later"_s, iso(ends), u"ends"_s);
        const QDate before = matter->ends;
        matter->ends = ends;
        matter->state = MatterState::Open; // one that was closed goes on: that is what renewing means
        return matters.save(*matter, 0, by)
            .and_then([&] { return matters.touch(id); })
            .and_then([&] { return change.log(u"matter_renewed"_s, {{u"from"_s, iso(before)}, {u"to"_s, iso(ends)}}, matter->client, id); })
            .and_then([&] { return change.release({Reason::MissingValue}, scopeOf(id)); });
    });
}

Result<> Commands::endMatter(MatterId id, MatterState as, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Matters matters(change.database());
        auto matter = matters.load(id);
        if (!matter)
            return Failure(matter.error());
        if (as == MatterState::Open)
            return failure(ErrorKind::Rejected, u"bad_state"_s, QString(code(as)), u"state"_s);
        if (matter->state == as)
            return {};
        if (auto alive = checkNotCancelled(*matter); !alive)
            return alive;
        matter->state = as;
        const QString kind = as == MatterState::Closed ? u"matter_closed"_s : u"matter_cancelled"_s;
        return matters.save(*matter, 0, by)
            .and_then([&] { return change.log(kind, {}, matter->client, id); })
            .and_then([&] { return skipOpenOf(change, id, Reason::MatterClosed); });
    });
}

Result<> Commands::pauseMatter(MatterId id, QDate until, const QString &reason, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Matters matters(change.database());
        auto matter = matters.load(id);
        if (!matter)
            return Failure(matter.error());
        const bool resume = until.isNull();
        if (resume && matter->pausedUntil.isNull())
            return {};
        QString why;
        if (!resume) {
            if (auto alive = checkNotCancelled(*matter); !alive)
                return alive;
            if (matter->state == MatterState::Closed)
                return failure(ErrorKind::NotAllowed, u"nothing_to_pause"_s);
            if (auto right = checked::until(until, change.today()); !right)
                return right;
            auto said = checked::required(reason, u"reason_missing"_s, u"reason"_s);
            if (!said)
                return Failure(said.error());
            why = *said;
        }
        matter->pausedUntil = until;
        matter->pauseReason = why;
        return matters.save(*matter, 0, by)
            .and_then([&] {
                return resume ? change.log(u"matter_resumed"_s, {}, matter->client, id)
                              : change.log(u"matter_paused"_s, {{u"until"_s, iso(until)}, {u"reason"_s, matter->pauseReason}}, matter->client, id);
            })
            .and_then([&] { return change.release({Reason::MatterPaused}, scopeOf(id)); });
    });
}

} // namespace deskbell
