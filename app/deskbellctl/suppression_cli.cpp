#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

Answer shown(Session &session, const std::optional<Suppression> &suppression)
{
    return {.data = suppression ? session.face().suppression(*suppression) : QJsonObject()};
}

} // namespace

void addSuppression(Grammar &grammar)
{
    grammar.noun("suppression", "addresses that never get anything");
    {
        Verb verb = grammar.verb("suppression", "add", "never write to this address", Writes::Yes);
        const Argument address = verb.positional("address", "e-mail address or phone number").required();
        const Argument reason = verb.option("--reason", "why").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.suppress(address.text(), reason.text(), by));
                return shown(session, suppressionOf(commands, address.text()));
            });
        });
    }
    {
        Verb verb = grammar.verb("suppression", "remove", "the address may be used again", Writes::Yes);
        const Argument address = verb.positional("address", "e-mail address or phone number").required();
        const Argument reason = verb.option("--reason", "why");
        verb.does([=, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                const auto before = suppressionOf(commands, address.text());
                must(commands.unsuppress(address.text(), reason.text(), by));
                return shown(session, before);
            });
        });
    }
    Verb verb = grammar.verb("suppression", "list", "all suppressed addresses", Writes::No);
    verb.does([](Session &session) {
        QJsonArray suppressions;
        for (const Suppression &each : must(session.reader().suppressions()))
            suppressions.append(session.face().suppression(each));
        return Answer{.data = {{u"suppressions"_s, suppressions}},
                      .list = u"suppressions"_s,
                      .columns = {u"address"_s, u"reason"_s, u"who"_s, u"at"_s}};
    });
}

} // namespace deskbell::ctl
