#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "engine/sending/foresight.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Answer listed(Session &session, const std::vector<Decision> &decisions)
{
    return {.data = {{u"decisions"_s, session.face().decisions(decisions)}},
            .list = u"decisions"_s,
            .columns = {u"client_id"_s, u"matter_id"_s, u"occurrence"_s, u"action"_s, u"at"_s, u"to"_s, u"reason"_s, u"sentence"_s}};
}

} // namespace

void addPlan(Grammar &grammar)
{
    {
        Verb verb = grammar.verb("plan", "who will get what, when, and who will not", Writes::No);
        const Argument from = verb.option("--from", "first day, default today");
        const Argument to = verb.option("--to", "last day, default a week later");
        const Argument client = verb.option("--client", "of this client");
        verb.does([=](Session &session) {
            const auto [first, last] = span(from, to);
            const ClientId who = session.known(client.id<ClientId>());
            return listed(session, must(Foresight(session.readOnly(), session.present()).plan(session.now(), first, last, who)));
        });
    }
    {
        Verb verb = grammar.verb("why", "why a client gets a message or gets none", Writes::No);
        const Argument client = verb.positional("client", "client").required();
        const Argument rule = verb.option("--rule", "by this automation");
        const Argument matter = verb.option("--matter", "about this matter");
        verb.does([=](Session &session) {
            const ClientId who = session.known(client.id<ClientId>());
            if (rule.given())
                static_cast<void>(must(session.reader().rule(rule.id<RuleId>())));
            if (matter.given())
                static_cast<void>(session.matterOf(who, matter.id<MatterId>()));
            return listed(session, must(Foresight(session.readOnly(), session.present()).why(who, rule.id<RuleId>(), matter.id<MatterId>(), session.now())));
        });
    }
    Verb verb = grammar.verb("log", "the activity log of a client", Writes::No);
    const Argument client = verb.positional("client", "client").required();
    const Argument matter = verb.option("--matter", "about this matter");
    const Argument sentOnly = verb.flag("--sent-only", "only what was sent");
    verb.does([=](Session &session) {
        const ClientId who = session.known(client.id<ClientId>());
        if (matter.given())
            static_cast<void>(session.matterOf(who, matter.id<MatterId>()));
        const JsonFace face = session.face();
        QJsonArray entries;
        for (const LogEntry &entry : must(session.reader().log(who, matter.id<MatterId>(), sentOnly.given())))
            entries.append(face.logEntry(entry));
        return Answer{.data = {{u"entries"_s, entries}}, .list = u"entries"_s, .columns = {u"at"_s, u"who"_s, u"text"_s}};
    });
}

} // namespace deskbell::ctl
