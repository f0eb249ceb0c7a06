#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/data_folder.h"
#include "engine/sending/foresight.h"
#include "store/database.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Answer listed(Session &session, const std::vector<Decision> &decisions)
{
    return {.data = {{u"decisions"_s, session.face().decisions(decisions)}},
            .list = u"decisions"_s,
            .columns = {u"client_id"_s, u"matter_id"_s, u"occurrence"_s, u"action"_s, u"at"_s, u"to"_s, u"reason"_s, u"sentence"_s}};
}

std::unique_ptr<store::Database> readOnly(Session &session)
{
    return must(store::Database::open(officeFile(session.folder()), store::Open::ReadOnly));
}

} // namespace

void addPlan(Grammar &grammar)
{
    {
        Verb verb = grammar.verb("plan", "who will get what, when, and who will not", Writes::No);
        const Argument from = verb.option("--from", "first day, default today");
        const Argument to = verb.option("--to", "last day, default a week on");
        const Argument client = verb.option("--client", "of this client");
        verb.does([=](Session &session) {
            const QDate first = from.day();
            const QDate last = to.day();
            if (first.isValid() && last.isValid() && last < first)
                refuse(ErrorKind::Rejected, u"bad_date"_s, to.text(), u"to"_s);
            const auto who = client.id<ClientId>();
            if (who)
                static_cast<void>(must(session.reader().client(who)));
            const auto database = readOnly(session);
            return listed(session, must(Foresight(*database, session.present()).plan(session.now(), first, last, who)));
        });
    }
    {
        Verb verb = grammar.verb("why", "why a client hears, or does not", Writes::No);
        const Argument client = verb.positional("client", "client").required();
        const Argument rule = verb.option("--rule", "by this automation");
        const Argument matter = verb.option("--matter", "about this matter");
        verb.does([=](Session &session) {
            const auto who = must(session.reader().client(client.id<ClientId>())).id;
            if (rule.given())
                static_cast<void>(must(session.reader().rule(rule.id<RuleId>())));
            if (matter.given() && must(session.reader().matter(matter.id<MatterId>())).client != who)
                refuse(ErrorKind::NotFound, u"not_found"_s, matter.text(), u"matter"_s);
            const auto database = readOnly(session);
            return listed(session, must(Foresight(*database, session.present()).why(who, rule.id<RuleId>(), matter.id<MatterId>(), session.now())));
        });
    }
    Verb verb = grammar.verb("log", "the activity log of a client", Writes::No);
    const Argument client = verb.positional("client", "client").required();
    const Argument matter = verb.option("--matter", "about this matter");
    const Argument sentOnly = verb.flag("--sent-only", "only what was sent");
    verb.does([=](Session &session) {
        const auto who = must(session.reader().client(client.id<ClientId>())).id;
        if (matter.given())
            static_cast<void>(must(session.reader().matter(matter.id<MatterId>())));
        const JsonFace face = session.face();
        QJsonArray entries;
        for (const LogEntry &entry : must(session.reader().log(who, matter.id<MatterId>(), sentOnly.given())))
            entries.append(face.logEntry(entry));
        return Answer{.data = {{u"entries"_s, entries}}, .list = u"entries"_s, .columns = {u"at"_s, u"who"_s, u"text"_s}};
    });
}

} // namespace deskbell::ctl
