#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

#include <QUuid>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

struct SendOptions {
    Argument client, matter, route, text, override, reason, undo, uuid;

    explicit SendOptions(Verb &verb)
        : client(verb.positional("client", "client").required()), matter(verb.option("--matter", "about this matter; default: all that may be reminded")),
          route(verb.option("--route", "email sms first both")), text(verb.option("--text", "instead of the template's text")),
          override(verb.repeatable("--override", "reason code of a warning")), reason(verb.option("--reason", "why it is overridden")),
          undo(verb.option("--undo-seconds", "seconds in which it can still be cancelled, default 10")), uuid(verb.option("--uuid", "an id of your own: the same id twice sends once"))
    {
    }

    /// A reason the chain knows; which of them a person may override, the command says.
    [[nodiscard]] Reason warning(const QString &typed) const
    {
        if (const auto known = fromCode<Reason>(typed); known && *known != Reason::Ok)
            return *known;
        QStringList warnings;
        for (const auto &[each, word] : codes<Reason>())
            if (isWarningByHand(each))
                warnings.append(word);
        override.refuseValue(typed, warnings);
    }

    [[nodiscard]] ManualSend read() const
    {
        ManualSend send;
        send.client = client.id<ClientId>();
        send.matter = matter.id<MatterId>();
        send.uuid = uuid.given() ? uuid.text() : QUuid::createUuid().toString(QUuid::WithoutBraces);
        send.route = route.choice<Route>();
        send.text = text.text();
        text.mustSay(u"body_missing"_s);
        for (const QString &each : override.all())
            send.overrides.push_back(warning(each));
        if (!send.overrides.empty() && reason.text().trimmed().isEmpty())
            refuse(ErrorKind::Rejected, u"reason_missing"_s, {}, u"reason"_s);
        send.overrideReason = reason.text();
        send.undoSeconds = undo.number(0, 24 * 60 * 60).value_or(send.undoSeconds);
        return send;
    }
};

} // namespace

void addReminder(Grammar &grammar)
{
    grammar.noun("reminder", "messages a person sends");
    Verb verb = grammar.verb("reminder", "send", "queue a reminder; the worker sends it", Writes::Yes);
    const SendOptions options(verb);
    verb.does([options, dry = verb.dryRun()](Session &session) {
        const ManualSend send = options.read();
        return session.change(dry.given(), [&](Commands &commands, const By &by) {
            const ManualSendResult result = must(commands.sendByHand(send, by));
            const JsonFace face = session.face();
            QJsonArray messages;
            for (const MessageId id : result.messages)
                messages.append(face.message(messageAfter(commands, id)));
            if (messages.isEmpty()) {
                // Nothing was queued: the chain's first word is the answer.
                if (result.skipped.empty())
                    refuse(ErrorKind::NotAllowed, code(Reason::NothingOpen));
                refuse(ErrorKind::NotAllowed, code(result.skipped.front().reason), result.skipped.front().detail);
            }
            if (!send.matter)
                return Answer{.data = {{u"messages"_s, messages}, {u"skipped"_s, face.decisions(result.skipped)}},
                              .list = u"messages"_s,
                              .columns = {u"id"_s, u"matter_id"_s, u"to"_s, u"state"_s, u"reason"_s, u"due_at"_s}};
            QJsonObject message = messages.first().toObject();
            if (messages.size() > 1)
                message.insert(u"messages"_s, messages); // several contact points: the first stands for all, the rest is not hidden
            return Answer{.data = message};
        });
    });
}

} // namespace deskbell::ctl
