#include "app/composition.h"
#include "app/data_folder.h"
#include "app/deskbellctl/grammar.h"
#include "app/deskbellctl/nouns.h"
#include "app/deskbellctl/session.h"
#include "app/deskbellctl/test_mail.h"
#include "channels/smtp/smtp_probe.h"
#include "domain/text/template.h"
#include "words/test_mail_text.h"

#include <QFileInfo>
#include <memory>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// There is nobody to log in to: the outbox works when its folder, or the one it will be made in, takes files.
Answer outboxTested(const QString &folder)
{
    const QFileInfo there(QFileInfo::exists(folder) ? folder : QFileInfo(folder).path());
    if (!there.isDir() || !there.isWritable())
        refuse(ErrorKind::NotAllowed, u"write_failed"_s, folder, u"channel"_s);
    return {.data = {{u"channel"_s, u"email"_s}, {u"outbox"_s, true}, {u"works"_s, true}, {u"folder"_s, folder}, {u"mail"_s, QJsonValue::Null}}};
}

QJsonObject shown(const SmtpProbeResult &seen)
{
    return {{u"host"_s, seen.host},
            {u"tls"_s, JsonFace::text(seen.tls)},
            {u"auth"_s, QJsonArray::fromStringList(seen.auth)},
            {u"authenticated"_s, seen.authenticated},
            {u"receipts"_s, seen.receiptsOffered},
            {u"smtputf8"_s, seen.smtpUtf8},
            {u"size"_s, seen.size}};
}

SmtpProbeResult loggedIn(Session &session, const ChannelSettings &settings, Errand errand)
{
    Composition composition(session.folder());
    const SmtpSettings smtp = must(smtpSettings(settings));
    SmtpProbe probe(smtp, composition.secrets(), Composition::patience(Composition::Waits::Person));
    SmtpProbeResult seen = awaited<SmtpProbeResult>([&](auto done) { probe.run(done); }, errand);
    if (seen.refusal)
        refuseBy(session, settings, *seen.refusal, shown(seen));
    return seen;
}

/// What stopped the channel is over when it has just been seen to work: a login alone does not show that the sender is allowed.
bool mended(const ChannelSettings &settings, bool mailTaken)
{
    return !settings.stopped.isEmpty() && (mailTaken || settings.stoppedText != u"sender_refused"_s);
}

} // namespace

void addChannelTest(Grammar &grammar)
{
    Verb verb = grammar.verb("channel", "test", "log in to the server and send one message to the office's own address", Writes::Yes);
    const Argument kind = verb.positional("channel", "email sms").required();
    const Argument loginOnly = verb.flag("--login-only", "log in, send nothing");
    const Argument asErrand = verb.flag("--errand", "started by the window: closing stdin cancels");
    verb.does([=, dry = verb.dryRun()](Session &session) {
        if (*kind.choice<ChannelKind>() == ChannelKind::Sms)
            refuse(ErrorKind::NotAllowed, u"sms_later"_s, {}, kind.field());
        const ChannelSettings settings = channelToTest(session, kind.field());
        if (settings.outbox)
            return outboxTested(outboxFolder(session.folder()));
        const Errand errand = asErrand.given() ? Errand::Yes : Errand::No;
        QJsonObject data = shown(loggedIn(session, settings, errand));
        const bool sends = !loginOnly.given() && !dry.given();
        QJsonValue mail = QJsonValue::Null;
        if (sends) {
            const words::TestMailText text = words::testMail(session.office().name, session.language());
            mail = sendToOurselves(session, settings, {text.subject, QString(text.body + u"\n\n"_s + signatureOf(session.office())), {}, session.language(), {}}, errand, data);
        }
        if (!dry.given()) {
            must(session.commands().channelTested(ChannelKind::Email, mail.toObject().value(u"to"_s).toString(), session.by()));
            if (mended(settings, sends))
                must(session.commands().openChannel(ChannelKind::Email, session.by()));
        }
        data.insert(u"channel"_s, u"email"_s);
        data.insert(u"outbox"_s, false);
        data.insert(u"works"_s, true);
        data.insert(u"mail"_s, mail);
        return Answer{.data = data};
    });
}

} // namespace deskbell::ctl
