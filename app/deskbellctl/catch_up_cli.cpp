#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/paged_list.h"
#include "app/deskbellctl/session.h"
#include "domain/reminding/civil_time.h"
#include "words/words.h"

#include <algorithm>
#include <limits>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

QJsonObject shown(const JsonFace &face, const MissedRow &row, const QString &language)
{
    return {{u"id"_s, row.id.value},
            {u"client_id"_s, row.client.value},
            {u"client"_s, row.clientName},
            {u"matter_id"_s, row.matter.value},
            {u"rule_id"_s, row.rule.value},
            {u"rule"_s, row.ruleName},
            {u"occurrence"_s, row.step},
            {u"due_at"_s, face.instant(row.due)},
            {u"reason"_s, QString(code(row.reason))},
            {u"first_reason"_s, QString(code(row.inTheWay()))},
            {u"sentence"_s, words::pastReason(row.inTheWay(), language)},
            {u"newest"_s, row.newest},
            {u"later"_s, JsonFace::text(row.laterStep)},
            {u"later_sent_at"_s, face.instant(row.laterSent)}};
}

/// What became of each: those of which nothing could be done say why.
Answer answered(const std::vector<MissedOutcome> &outcomes, const QString &language)
{
    QJsonArray rows;
    std::ptrdiff_t refused = 0;
    for (const MissedOutcome &each : outcomes) {
        QJsonArray messages;
        for (const MessageId id : each.messages)
            messages.append(id.value);
        QJsonObject row{{u"id"_s, each.id.value}, {u"done"_s, !each.refused}, {u"messages"_s, messages}};
        row.insert(u"with"_s, each.with ? QJsonValue(each.with.value) : QJsonValue());
        row.insert(u"reason"_s, each.refused ? QJsonValue(wireCode(*each.refused)) : QJsonValue());
        row.insert(u"sentence"_s, each.refused ? QJsonValue(words::error(*each.refused, language).message) : QJsonValue());
        refused += each.refused.has_value();
        rows.append(row);
    }
    if (!outcomes.empty() && std::cmp_equal(refused, outcomes.size()))
        throw Refusal{*outcomes.front().refused};
    return {.data = {{u"missed"_s, rows}},
            .list = u"missed"_s,
            .columns = {u"id"_s, u"done"_s, u"with"_s, u"reason"_s, u"sentence"_s},
            .exit = refused > 0 ? Exit::Partly : Exit::Ok};
}

} // namespace

void addCatchUp(Grammar &grammar)
{
    grammar.noun("catch-up", "reminders that were missed while nobody sent");
    {
        Verb verb = grammar.verb("catch-up", "list", "what was missed and nobody has dealt with, by client and automation", Writes::No);
        const Argument from = verb.option("--from", "first day it was due; default: the newest time without a sender, else the last week");
        const Argument to = verb.option("--to", "last day");
        verb.does([=](Session &session) {
            const auto [first, last] = span(from, to);
            MissedSearch asked;
            if (first.isValid() || last.isValid()) {
                asked.from = first.isValid() ? resolve(first, QTime(0, 0), session.zone()) : Instant{};
                asked.to = last.isValid() ? resolve(last.addDays(1), QTime(0, 0), session.zone()) : Instant{};
            } else {
                asked = must(session.reader().missedSpan(session.now()));
            }
            const JsonFace face = session.face();
            const QString language = session.language();
            QJsonArray rows;
            readPages(asked, std::numeric_limits<int>::max(), [&](const MissedSearch &page) { return session.reader().missed(page); },
                      [&](const MissedRow &row) { rows.append(shown(face, row, language)); });
            return Answer{.data = {{u"from"_s, face.instant(asked.from)}, {u"to"_s, face.instant(asked.to.ms ? std::optional(asked.to) : std::nullopt)}, {u"missed"_s, rows}},
                          .list = u"missed"_s,
                          .columns = {u"id"_s, u"client"_s, u"rule"_s, u"occurrence"_s, u"due_at"_s, u"first_reason"_s, u"newest"_s, u"later"_s}};
        });
    }
    {
        Verb verb = grammar.verb("catch-up", "send", "send what was missed now, by your own decision", Writes::Yes);
        const Argument ids = verb.positionals("id", "of the list").required();
        const Argument one = verb.flag("--one-per-matter", "of what one automation missed for a matter only the newest goes, for the older ones too");
        verb.does([=, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                return answered(must(commands.sendMissed(ids.ids<OccurrenceId>(), one.given(), by)), session.language());
            });
        });
    }
    Verb verb = grammar.verb("catch-up", "skip", "leave what was missed at that", Writes::Yes);
    const Argument ids = verb.positionals("id", "of the list").required();
    verb.does([=, dry = verb.dryRun()](Session &session) {
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            return answered(must(commands.leaveMissed(ids.ids<OccurrenceId>(), true, by)), session.language());
        });
    });
}

} // namespace deskbell::ctl
