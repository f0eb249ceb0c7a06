#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/paged_list.h"
#include "app/deskbellctl/pausing.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Answer shown(Session &session, Commands &commands, MatterId id)
{
    return {.data = session.face().matter(matterAfter(commands, id))};
}

void addAdd(Grammar &grammar)
{
    Verb verb = grammar.verb("matter", "add", "add a matter to a client", Writes::Yes);
    const Argument client = verb.positional("client", "client").required();
    const Argument type = verb.option("--type", "matter type, see type list").required();
    const Argument title = verb.option("--title", "what it is").required();
    const Argument number = verb.option("--number", "the office's number for it");
    const Argument starts = verb.option("--starts", "first day");
    const Argument ends = verb.option("--ends", "last day");
    const Argument at = verb.option("--at", "instant of a booking");
    const Argument line = verb.repeatable("--line", "TEXT or TEXT=AMOUNT");
    const Argument postFrom = verb.repeatable("--post-from", "sender of a post item");
    const Argument link = verb.option("--link", "web address");
    const Argument origin = verb.option("--origin", "where it came from");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        MatterDraft draft;
        draft.client = client.id<ClientId>();
        draft.type = type.text();
        draft.title = title.text();
        draft.number = number.text();
        draft.link = link.text();
        if (origin.given())
            draft.origin = origin.text();
        draft.starts = starts.day();
        draft.ends = ends.day();
        draft.at = at.instant();
        for (const QString &each : line.all()) {
            const qsizetype equals = each.lastIndexOf(u'=');
            Line part;
            part.text = equals < 0 ? each : each.left(equals);
            part.amount = equals < 0 ? QString() : each.mid(equals + 1);
            draft.lines.push_back(part);
        }
        for (const QString &each : postFrom.all()) {
            if (each.trimmed().isEmpty())
                refuse(ErrorKind::Rejected, u"line_missing"_s, {}, postFrom.field());
            Line part;
            part.sender = each;
            draft.lines.push_back(part);
        }
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            return shown(session, commands, must(commands.addMatter(draft, by)));
        });
    });
}

void addEdit(Grammar &grammar)
{
    Verb verb = grammar.verb("matter", "edit", "change a matter; an empty date takes it away", Writes::Yes);
    const Argument id = verb.positional("id", "matter").required();
    const Argument title = verb.option("--title", "what it is");
    const Argument number = verb.option("--number", "the office's number for it");
    const Argument starts = verb.option("--starts", "first day");
    const Argument ends = verb.option("--ends", "last day");
    const Argument link = verb.option("--link", "web address");
    const Argument activated = verb.flag("--activated", "the client has activated it");
    const Argument tell = verb.flag("--tell", "tell the client about the change");
    verb.flag("--no-tell", "do not tell the client");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        if (tell.given())
            refuse(ErrorKind::NotAllowed, u"not_in_this_version"_s, u"matter edit --tell"_s, u"tell"_s);
        MatterEdit edit;
        edit.title = title.maybeText();
        edit.number = number.maybeText();
        edit.link = link.maybeText();
        edit.starts = starts.maybeDay();
        edit.ends = ends.maybeDay();
        if (activated.given())
            edit.activated = true;
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.editMatter(id.id<MatterId>(), edit, by));
            return shown(session, commands, id.id<MatterId>());
        });
    });
}

void addRenew(Grammar &grammar)
{
    Verb verb = grammar.verb("matter", "renew", "a new end; old steps drop out, new ones start", Writes::Yes);
    const Argument id = verb.positional("id", "matter").required();
    const Argument ends = verb.option("--ends", "new last day").required();
    verb.does([=, dry = verb.dryRun()](Session &session) {
        const QDate day = ends.day();
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(commands.renewMatter(id.id<MatterId>(), day, by));
            return shown(session, commands, id.id<MatterId>());
        });
    });
}

void addEnd(Grammar &grammar)
{
    for (const auto &[name, state] : {std::pair("cancel", MatterState::Cancelled), std::pair("close", MatterState::Closed)}) {
        Verb verb = grammar.verb("matter", name, state == MatterState::Closed ? "close a matter: it is done" : "cancel a matter: it does not take place", Writes::Yes);
        const Argument id = verb.positional("id", "matter").required();
        verb.does([=, as = state, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.endMatter(id.id<MatterId>(), as, by));
                return shown(session, commands, id.id<MatterId>());
            });
        });
    }
}

void addList(Grammar &grammar)
{
    Verb verb = grammar.verb("matter", "list", "list matters", Writes::No);
    const Argument client = verb.option("--client", "of this client");
    const Argument type = verb.option("--type", "of this type");
    const Argument state = verb.option("--state", "open closed cancelled");
    const Argument search = verb.option("--search", "title or number");
    const Paging paging(verb);
    verb.does([=](Session &session) {
        MatterSearch asked;
        asked.client = session.known(client.id<ClientId>());
        if (type.given())
            asked.type = session.knownType(type.text(), type.field());
        asked.state = state.choice<MatterState>();
        asked.text = search.text();
        const JsonFace face = session.face();
        return paging.answer(asked, [&](const MatterSearch &page) { return session.reader().matters(page); },
                             [&](const Matter &matter) { return face.matter(matter); }, u"matters"_s,
                             {u"id"_s, u"client_id"_s, u"type"_s, u"number"_s, u"title"_s, u"starts"_s, u"ends"_s, u"state"_s});
    });
}

} // namespace

void addMatter(Grammar &grammar)
{
    grammar.noun("matter", "policies, benefits, reviews, bookings, post");
    addAdd(grammar);
    {
        Verb verb = grammar.verb("matter", "show", "one matter", Writes::No);
        const Argument id = verb.positional("id", "matter").required();
        verb.does([=](Session &session) {
            return Answer{.data = session.face().matter(must(session.reader().matter(id.id<MatterId>())))};
        });
    }
    addEdit(grammar);
    addRenew(grammar);
    addEnd(grammar);
    addPausing<MatterId>(
        grammar, "matter",
        [](Commands &commands, MatterId id, QDate until, const QString &reason, const By &by) { return commands.pauseMatter(id, until, reason, by); },
        shown);
    addList(grammar);
    grammar.later("matter", {u"contacted"_s, u"line"_s});

    grammar.noun("type", "kinds of matters");
    Verb verb = grammar.verb("type", "list", "the office's matter types", Writes::No);
    verb.does([](Session &session) {
        QJsonArray types;
        for (const MatterType &type : must(session.reader().matterTypes()))
            types.append(session.face().matterType(type));
        return Answer{.data = {{u"types"_s, types}}, .list = u"types"_s, .columns = {u"name"_s, u"title"_s, u"remind_by_hand"_s}};
    });
}

} // namespace deskbell::ctl
