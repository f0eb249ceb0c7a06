#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/paged_list.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

#include <limits>
#include <tuple>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

void addList(Grammar &grammar)
{
    Verb verb = grammar.verb("message", "list", "messages, newest first", Writes::No);
    const Argument state = verb.option("--state", "planned held sending sent failed unknown skipped cancelled");
    const Argument client = verb.option("--client", "of this client");
    const Argument from = verb.option("--from", "first day");
    const Argument to = verb.option("--to", "last day");
    verb.does([=](Session &session) {
        MessageSearch asked;
        asked.state = state.choice<MessageState>();
        asked.client = session.known(client.id<ClientId>());
        std::tie(asked.from, asked.to) = span(from, to);
        const JsonFace face = session.face();
        QJsonArray messages;
        readPages(asked, std::numeric_limits<int>::max(), [&](const MessageSearch &page) { return session.reader().messages(page); },
                  [&](const MessageRow &row) { messages.append(face.message(row.message)); });
        return Answer{.data = {{u"messages"_s, messages}},
                      .list = u"messages"_s,
                      .columns = {u"id"_s, u"client_id"_s, u"occurrence"_s, u"to"_s, u"state"_s, u"reason"_s, u"due_at"_s, u"sent_at"_s, u"receipt"_s}};
    });
}

void addShow(Grammar &grammar)
{
    Verb verb = grammar.verb("message", "show", "one message with its text and what the server said", Writes::No);
    const Argument id = verb.positional("id", "message").required();
    verb.does([=](Session &session) {
        const MessageRow row = must(session.reader().message(id.id<MessageId>()));
        const JsonFace face = session.face();
        QJsonObject message = face.message(row.message);
        message.insert(u"history"_s, face.history(row.message));
        return Answer{.data = message};
    });
}

void addResolve(Grammar &grammar)
{
    Verb verb = grammar.verb("message", "resolve", "settle an unknown outcome, or leave a refused one at that", Writes::Yes);
    const Argument id = verb.positional("id", "message").required();
    const Argument as = verb.option("--as", "sent failed again left; of a refused one only left").required();
    verb.does([=, dry = verb.dryRun()](Session &session) {
        const QStringList known = {u"sent"_s, u"failed"_s, u"again"_s, u"left"_s};
        if (!known.contains(as.text()))
            as.refuseValue(as.text(), known);
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            const auto asked = id.id<MessageId>();
            const MessageId made = must(commands.resolveMessage(asked, as.text(), by));
            return Answer{.data = session.face().message(messageAfter(commands, made ? made : asked))};
        });
    });
}

} // namespace

void addMessage(Grammar &grammar)
{
    grammar.noun("message", "what was sent, will be sent or could not be sent");
    addList(grammar);
    addShow(grammar);
    {
        Verb verb = grammar.verb("message", "cancel", "keep a planned or held message from being sent", Writes::Yes);
        const Argument id = verb.positional("id", "message").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.cancelMessage(id.id<MessageId>(), by));
                return Answer{.data = session.face().message(messageAfter(commands, id.id<MessageId>()))};
            });
        });
    }
    {
        Verb verb = grammar.verb("message", "resend", "send it again, as a new message", Writes::Yes);
        const Argument id = verb.positional("id", "message").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                const MessageId made = must(commands.resendMessage(id.id<MessageId>(), by));
                return Answer{.data = session.face().message(messageAfter(commands, made))};
            });
        });
    }
    addResolve(grammar);
}

} // namespace deskbell::ctl
