#pragma once

#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/session.h"

namespace deskbell::ctl {

/// `NOUN pause ID --until DATE --reason R` and `NOUN resume ID`, for what can be left out of automatic messages for a while.
/// `pause(commands, id, until, reason, by)`, a null day ends the pause; `shown(session, commands, id)` is the answer.
template <typename TypedId, typename Pause, typename Shown> void addPausing(Grammar &grammar, const char *noun, Pause pause, Shown shown)
{
    {
        Verb verb = grammar.verb(noun, "pause", "no automatic messages until a day", Writes::Yes);
        const Argument id = verb.positional("id", noun).required();
        const Argument until = verb.option("--until", "first day they go again").required();
        const Argument reason = verb.option("--reason", "why").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            const auto which = id.id<TypedId>();
            const QDate day = until.day();
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(pause(commands, which, day, reason.text(), by));
                return shown(session, commands, which);
            });
        });
    }
    Verb verb = grammar.verb(noun, "resume", "automatic messages go again", Writes::Yes);
    const Argument id = verb.positional("id", noun).required();
    verb.does([=, dry = verb.dryRun()](Session &session) {
        const auto which = id.id<TypedId>();
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            must(pause(commands, which, QDate(), QString(), by));
            return shown(session, commands, which);
        });
    });
}

} // namespace deskbell::ctl
