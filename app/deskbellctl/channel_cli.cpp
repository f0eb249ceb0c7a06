#include "app/composition.h"
#include "app/deskbellctl/awaited.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/input_file.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/readback.h"
#include "app/deskbellctl/session.h"

#include <QDir>
#include <QUrl>
#include <utility>
#include <vector>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

struct EmailOptions {
    Argument kind, smtp, from, fromName, user, passwordFile, imap, ca, trust, pace, outbox, plain;
    std::vector<Argument> ofSms;

    explicit EmailOptions(Verb &verb)
        : kind(verb.positional("channel", "email sms").required()), smtp(verb.option("--smtp", "smtp://HOST:PORT (STARTTLS) or smtps://HOST:PORT")),
          from(verb.option("--from", "sender address")),
          fromName(verb.option("--from-name", "what clients read before the address; default: the office's name")), user(verb.option("--user", "login")),
          passwordFile(verb.option("--password-file", "file with the password, - for stdin")), imap(verb.option("--imap", "imaps://HOST:PORT for receipts")),
          ca(verb.option("--ca", "file of a certificate authority to trust")),
          trust(verb.option("--trust", "SHA-256 of the one certificate this server may show, as `channel test` prints it")),
          pace(verb.option("--pace", "messages a minute, default 20")),
          outbox(verb.flag("--outbox", "write files into the outbox folder, send nothing")),
          plain(verb.flag("--plain", "no TLS, to this computer only"))
    {
        for (const char *name : {"--provider", "--url", "--sender"})
            ofSms.push_back(verb.option(name, "of SMS, in a later version"));
    }

    [[nodiscard]] ChannelSettings read() const
    {
        if (smtp.given() && outbox.given())
            refuse(ErrorKind::Rejected, u"usage_together"_s, u"--smtp, --outbox"_s, u"smtp"_s);
        // An option that would do nothing is a misunderstanding.
        for (const Argument &each : ofSms)
            if (each.given())
                refuse(ErrorKind::Rejected, u"usage_together"_s, QString(u"email, --"_s + each.field()), each.field());
        for (const Argument *each : {&user, &passwordFile, &imap, &ca, &trust, &pace, &plain})
            if (outbox.given() && each->given())
                refuse(ErrorKind::Rejected, u"usage_together"_s, QString(u"--outbox, --"_s + each->field()), each->field());
        if (!smtp.given() && !outbox.given())
            refuse(ErrorKind::Rejected, u"usage_one_of"_s, u"--smtp, --outbox"_s, u"smtp"_s);
        if (smtp.given() && !from.given())
            refuse(ErrorKind::Rejected, u"usage_missing"_s, u"--from"_s, u"from"_s);
        ChannelSettings settings;
        settings.kind = ChannelKind::Email;
        settings.outbox = outbox.given();
        settings.smtpUrl = smtp.text();
        settings.plain = plain.given();
        settings.from = from.text();
        settings.fromName = fromName.text();
        settings.user = user.text();
        settings.imapUrl = imap.text();
        settings.caFile = ca.given() ? QDir::current().absoluteFilePath(ca.text()) : QString();
        settings.trusted = trust.text();
        settings.pacePerMinute = pace.number(1, 6000).value_or(settings.pacePerMinute);
        return settings;
    }
};

/// Another server or login: the password was not meant for it.
bool sameAccount(const ChannelSettings &before, const ChannelSettings &after)
{
    return QUrl(before.smtpUrl).host() == QUrl(after.smtpUrl).host() && before.user == after.user;
}

void addSet(Grammar &grammar)
{
    Verb verb = grammar.verb("channel", "set", "set up how messages are sent and switch it on; does not connect yet", Writes::Yes);
    const EmailOptions options(verb);
    verb.does([options, dry = verb.dryRun()](Session &session) {
        if (*options.kind.choice<ChannelKind>() == ChannelKind::Sms)
            refuse(ErrorKind::NotAllowed, u"sms_later"_s, {}, options.kind.field());
        const ChannelSettings wanted = options.read();
        const QString password = options.passwordFile.given() ? passwordFile(options.passwordFile.text(), options.passwordFile.field()) : QString();
        const ChannelSettings before = must(session.reader().channel(ChannelKind::Email));
        const auto set = [&](Commands &commands, const By &by) {
            must(commands.setChannel(wanted, by));
            return Answer{.data = session.face().channel(channelAfter(commands, ChannelKind::Email))};
        };
        // Rehearsed first: a password must not be stored for settings that are refused.
        ChannelSettings after;
        Answer rehearsed = session.change(true, [&](Commands &commands, const By &by) {
            Answer answer = set(commands, by);
            after = channelAfter(commands, ChannelKind::Email);
            return answer;
        });
        if (dry.given())
            return rehearsed;
        Composition composition(session.folder());
        if (!password.isEmpty())
            must(awaited<Result<>>([&](auto done) { composition.secrets().write(after.secretKey, password, done); }));
        else if (before.set && !before.outbox && !after.outbox && !sameAccount(before, after))
            static_cast<void>(awaited<Result<>>([&](auto done) { composition.secrets().remove(after.secretKey, done); }));
        return session.change(false, set);
    });
}

} // namespace

void addChannel(Grammar &grammar)
{
    grammar.noun("channel", "how messages are sent: e-mail, SMS");
    addSet(grammar);
    {
        Verb verb = grammar.verb("channel", "show", "how e-mail or SMS is set up", Writes::No);
        const Argument kind = verb.positional("channel", "email sms").required();
        verb.does([=](Session &session) {
            return Answer{.data = session.face().channel(must(session.reader().channel(*kind.choice<ChannelKind>())))};
        });
    }
    addChannelTest(grammar);
    {
        Verb verb = grammar.verb("channel", "off", "stop sending this way", Writes::Yes);
        const Argument kind = verb.positional("channel", "email sms").required();
        verb.does([=, dry = verb.dryRun()](Session &session) {
            const ChannelKind which = *kind.choice<ChannelKind>();
            return session.change(dry.given(), [&](Commands &commands, const By &by) {
                must(commands.switchChannelOff(which, by));
                return Answer{.data = session.face().channel(channelAfter(commands, which))};
            });
        });
    }
    grammar.later("channel", {u"sender"_s});
}

} // namespace deskbell::ctl
