#include "app/deskbellctl/test_mail.h"

#include "app/composition.h"
#include "app/data_folder.h"
#include "app/deskbellctl/json_face.h"
#include "app/deskbellctl/session.h"
#include "domain/text/mail_provider.h"
#include "engine/sending/letterhead.h"
#include "words/words.h"

#include <QUuid>

namespace deskbell::ctl {

using namespace Qt::StringLiterals;

namespace {

/// What the known provider of this account is particular about; it comes before the general advice.
QString advice(const ChannelSettings &settings, const QString &language)
{
    const std::vector<MailProvider> providers = mailProviders();
    const MailProvider *provider = providerOf(settings.user, providers);
    if (!provider)
        provider = providerOf(settings.from, providers);
    return provider && !provider->notes.isEmpty() ? words::providerNote(provider->notes.front(), language) : QString();
}

struct Said {
    ErrorKind kind;
    QString code;
};

Said codeOf(const Outcome &outcome)
{
    switch (outcome.kind) {
    case OutcomeKind::ChannelStopped: return {ErrorKind::NotAllowed, outcome.stopCode};
    case OutcomeKind::Refused: return {ErrorKind::NotAllowed, u"mail_refused"_s};
    case OutcomeKind::Unknown: return {ErrorKind::Temporary, u"mail_unknown"_s};
    case OutcomeKind::SlowDown: return {ErrorKind::Temporary, u"server_slow"_s};
    case OutcomeKind::NotTaken:
    case OutcomeKind::Accepted: break;
    }
    return {ErrorKind::Temporary, outcome.stopCode.isEmpty() ? u"server_unreachable"_s : outcome.stopCode};
}

} // namespace

ChannelSettings channelToTest(Session &session, const QString &field)
{
    session.refuseSimulatedWrite(); // a login that works opens a stopped channel
    ChannelSettings settings = must(session.reader().channel(ChannelKind::Email));
    if (!settings.set)
        refuse(ErrorKind::NotAllowed, u"channel_not_set"_s, code(settings.kind), field);
    if (!settings.on)
        refuse(ErrorKind::NotAllowed, u"channel_switched_off"_s, code(settings.kind), field);
    return settings;
}

void refuseBy(Session &session, const ChannelSettings &settings, const Outcome &outcome, const QJsonObject &seen)
{
    if (settings.outbox)
        refuse(ErrorKind::NotAllowed, u"write_failed"_s, outboxFolder(session.folder()), u"channel"_s);
    const auto [kind, code] = codeOf(outcome);
    // What the system says in English of a connection that never came about is in `reply` for support, not in the sentence.
    const bool theirWords = outcome.replyCode != 0 || outcome.stopCode == u"web_server"_s || !outcome.certificate.fingerprint.isEmpty();
    const QString reply = theirWords ? outcome.reply : QString();
    QJsonObject facts = seen;
    facts.insert(u"code"_s, code);
    facts.insert(u"phase"_s, outcome.phase);
    facts.insert(u"reply"_s, JsonFace::text(outcome.reply));
    facts.insert(u"fingerprint"_s, JsonFace::text(outcome.certificate.fingerprint));
    if (const CertificateSeen &shown = outcome.certificate; !shown.fingerprint.isEmpty())
        facts.insert(u"certificate"_s, QJsonObject{{u"subject"_s, shown.subject}, {u"issuer"_s, shown.issuer}, {u"names"_s, QJsonArray::fromStringList(shown.names)},
                                                   {u"from"_s, session.face().instant(shown.from)}, {u"until"_s, session.face().instant(shown.until)}});
    Refusal refusal{Error{kind, code, reply, {}}, {}, {}, facts};
    if (outcome.stopCode == u"login_refused"_s)
        if (QString special = advice(settings, session.language()); !special.isEmpty())
            refusal.next = [special](const QString &) { return special; };
    throw refusal;
}

QJsonObject sendToOurselves(Session &session, const ChannelSettings &settings, const MessageText &text, Errand errand, const QJsonObject &seen)
{
    Parcel parcel = letterhead(session.office(), settings, session.now());
    parcel.to = parcel.from;
    parcel.toName = parcel.fromName;
    parcel.subject = text.subject;
    parcel.text = text.body;
    parcel.html = text.html;
    parcel.language = text.language;
    const QString id = QUuid::createUuid().toString(QUuid::Id128);
    parcel.messageId = id + u'@' + parcel.from.section(u'@', -1);
    parcel.envid = id;
    parcel.deskbellId = u"test-"_s + id.left(8);

    Composition composition(session.folder());
    const std::unique_ptr<Channel> channel = composition.channel(settings, Composition::Waits::Person);
    if (!channel)
        refuse(ErrorKind::NotAllowed, u"bad_settings"_s);
    // Nothing of it is written down before the wire: it is nobody's reminder, and a second one does no harm.
    const Gate open = [](MessageId, qint64, const std::function<void(bool)> &answer) { answer(true); };
    const Outcome outcome = awaited<Outcome>([&](auto done) {
        channel->submit(parcel, open, [done](MessageId, qint64, const Outcome &ended) { done(ended); });
    }, errand);
    if (outcome.kind != OutcomeKind::Accepted)
        refuseBy(session, settings, outcome, seen);
    return {{u"to"_s, parcel.to}, {u"taken"_s, true}, {u"reply"_s, outcome.reply}};
}

} // namespace deskbell::ctl
