#include "engine/commands/commands.h"

#include "domain/text/address.h"
#include "engine/commands/change.h"
#include "engine/commands/checked.h"
#include "store/database.h"
#include "store/tables/lineages.h"
#include "store/tables/messages.h"
#include "store/tables/settings.h"
#include "store/tables/workers.h"

#include <QFileInfo>
#include <QUrl>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

Failure badUrl(const QString &typed, const QString &field)
{
    return failure(ErrorKind::Rejected, u"bad_url"_s, oneLine(typed), field);
}

/// "smtp://host" → "smtp://host:587"; only a scheme of `ports`, a host and a port may stand in it, so never a password.
Result<QUrl> serverUrl(const QString &typed, const QString &field, std::initializer_list<std::pair<QString, int>> ports)
{
    if (auto fits = checked::text(typed, field, limits::server); !fits)
        return Failure(fits.error());
    QUrl url(typed.trimmed(), QUrl::StrictMode);
    const bool bare = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !bare || url.hasQuery() || url.hasFragment() || url.port() == 0)
        return badUrl(typed, field);
    for (const auto &[scheme, port] : ports)
        if (url.scheme() == scheme) {
            url.setPath({});
            url.setPort(url.port(port));
            return url;
        }
    return badUrl(typed, field);
}

bool isLoopback(const QString &host)
{
    if (host == "localhost"_L1 || host == "::1"_L1)
        return true;
    const QStringList parts = host.split(u'.'); // 127.0.0.0/8, and no name that only looks like it
    bool numbers = parts.size() == 4 && parts.front() == "127"_L1;
    for (const QString &part : parts) {
        bool number = false;
        numbers = numbers && part.toUInt(&number) <= 255 && number;
    }
    return numbers;
}

Result<> checkServer(ChannelSettings &settings)
{
    auto smtp = serverUrl(settings.smtpUrl, u"smtp"_s, {{u"smtp"_s, 587}, {u"smtps"_s, 465}});
    if (!smtp)
        return Failure(smtp.error());
    settings.smtpUrl = smtp->toString();
    if (settings.plain && smtp->scheme() == "smtps"_L1)
        settings.plain = false; // it is TLS from the first byte
    if (settings.plain && !isLoopback(smtp->host()))
        return failure(ErrorKind::Rejected, u"plain_not_loopback"_s, smtp->host(), u"plain"_s);
    if (!settings.imapUrl.trimmed().isEmpty()) {
        auto imap = serverUrl(settings.imapUrl, u"imap"_s, {{u"imap"_s, 143}, {u"imaps"_s, 993}});
        if (!imap)
            return Failure(imap.error());
        settings.imapUrl = imap->toString();
    }
    auto user = checked::text(settings.user, u"user"_s, limits::server);
    if (!user)
        return Failure(user.error());
    settings.user = *user;
    if (!settings.caFile.isEmpty()) {
        const QFileInfo file(settings.caFile);
        if (!file.isFile() || !file.isReadable())
            return failure(ErrorKind::Rejected, u"ca_unreadable"_s, oneLine(settings.caFile), u"ca"_s);
        settings.caFile = file.absoluteFilePath(); // the worker starts in another folder
    }
    if (!settings.trusted.isEmpty()) {
        const QByteArray bytes = QByteArray::fromHex(settings.trusted.toLatin1());
        if (bytes.size() != 32)
            return failure(ErrorKind::Rejected, u"bad_fingerprint"_s, oneLine(settings.trusted), u"trust"_s);
        settings.trusted = QString::fromLatin1(bytes.toHex(':').toUpper());
    }
    if (settings.pacePerMinute < 1)
        return failure(ErrorKind::Rejected, u"bad_number"_s, QString::number(settings.pacePerMinute), u"pace"_s);
    return {};
}

Result<ChannelSettings> checkedSettings(const ChannelSettings &typed, const QString &secretKey)
{
    ChannelSettings settings;
    settings.kind = typed.kind;
    settings.set = settings.on = true;
    settings.outbox = typed.outbox;
    if (!typed.outbox || !typed.from.trimmed().isEmpty()) {
        auto from = checked::email(typed.from, u"from"_s);
        if (!from)
            return Failure(from.error());
        settings.from = *from;
    }
    auto fromName = checked::text(typed.fromName, u"from-name"_s, limits::name);
    if (!fromName)
        return Failure(fromName.error());
    settings.fromName = *fromName;
    if (typed.outbox)
        return settings;
    settings.smtpUrl = typed.smtpUrl;
    settings.plain = typed.plain;
    settings.user = typed.user;
    settings.imapUrl = typed.imapUrl;
    settings.caFile = typed.caFile;
    settings.trusted = typed.trusted;
    settings.pacePerMinute = typed.pacePerMinute;
    settings.secretKey = secretKey;
    if (auto right = checkServer(settings); !right)
        return Failure(right.error());
    return settings;
}

Result<> checkKind(ChannelKind kind)
{
    if (kind == ChannelKind::Sms)
        return failure(ErrorKind::NotAllowed, u"sms_later"_s);
    return {};
}

Result<ChannelSettings> thatIsSet(Change &change, ChannelKind kind)
{
    if (auto known = checkKind(kind); !known)
        return Failure(known.error());
    auto settings = store::Channels(change.database()).load(kind);
    if (settings && !settings->set)
        return failure(ErrorKind::NotAllowed, u"channel_not_set"_s, QString(code(kind)));
    return settings;
}

} // namespace

Result<> Commands::setChannel(const ChannelSettings &typed, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        if (auto known = checkKind(typed.kind); !known)
            return known;
        if (change.office().sample && !typed.outbox)
            return failure(ErrorKind::NotAllowed, u"sample_office"_s);
        auto uuid = store::Offices(change.database()).uuid();
        if (!uuid)
            return Failure(uuid.error());
        auto settings = checkedSettings(typed, u"deskbell/"_s + *uuid + u"/email"_s);
        if (!settings)
            return Failure(settings.error());
        store::Channels channels(change.database());
        return channels.save(*settings)
            .and_then([&] { return channels.pause(settings->kind, Instant{}); }) // the pause was the old server's wish
            .and_then([&] { return change.log(u"channel_set"_s, {{u"channel"_s, QString(code(settings->kind))}}); })
            .and_then([&] { return change.release({Reason::ChannelOff, Reason::Login}, scopeOf(settings->kind)); })
            .and_then([&] { return change.release({Reason::MissingValue}, {}); }); // From is the support address when the office names none
    });
}

Result<> Commands::switchChannelOn(ChannelKind kind, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto settings = thatIsSet(change, kind);
        if (!settings)
            return Failure(settings.error());
        if (settings->on)
            return {};
        settings->on = true;
        return store::Channels(change.database())
            .save(*settings)
            .and_then([&] { return change.log(u"channel_on"_s, {{u"channel"_s, QString(code(kind))}}); })
            .and_then([&] { return change.release({Reason::ChannelOff}, scopeOf(kind)); });
    });
}

Result<> Commands::switchChannelOff(ChannelKind kind, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto settings = thatIsSet(change, kind);
        if (!settings)
            return Failure(settings.error());
        if (!settings->on)
            return {};
        settings->on = false;
        return store::Channels(change.database()).save(*settings).and_then([&] {
            return change.log(u"channel_off"_s, {{u"channel"_s, QString(code(kind))}});
        });
    });
}

Result<> Commands::openChannel(ChannelKind kind, const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        auto settings = thatIsSet(change, kind);
        if (!settings)
            return Failure(settings.error());
        if (settings->stopped.isEmpty())
            return {};
        settings->stopped.clear();
        settings->stoppedText.clear();
        settings->stoppedReply.clear();
        return store::Channels(change.database())
            .save(*settings)
            .and_then([&] { return change.log(u"channel_opened"_s, {{u"channel"_s, QString(code(kind))}}); })
            .and_then([&] { return change.release({Reason::Login}, scopeOf(kind)); });
    });
}

Result<> Commands::channelTested(ChannelKind kind, const QString &to, const By &by)
{
    return changed(*m_database, by, [&](Change &change) {
        return change.log(u"channel_tested"_s, {{u"channel"_s, QString(code(kind))}, {u"to"_s, to}});
    });
}

Result<> Commands::confirmClock(const By &by)
{
    return changed(*m_database, by, [&](Change &change) -> Result<> {
        store::Workers workers(change.database());
        auto worker = workers.load();
        if (!worker)
            return Failure(worker.error());
        if (!worker->clockFrozen)
            return {};
        worker->clockFrozen = false;
        // The guard measures from what a person called right, else it would freeze again at the next tick.
        worker->wallHighWater = by.at;
        worker->bootId.clear();
        worker->steadyAtHighWater = Duration(0);
        auto lineage = store::Lineages(change.database()).load();
        if (!lineage)
            return Failure(lineage.error());
        lineage->quietBefore = std::min(lineage->quietBefore, by.at); // a copy that was confirmed by the wrong clock: nothing to come is skipped with it
        return workers.save(*worker)
            .and_then([&] { return store::Lineages(change.database()).save(*lineage); })
            .and_then([&] { return change.log(u"clock_confirmed"_s, {}); })
            .and_then([&] { return store::Messages(change.database()).dueByRightClock(by.at); })
            .and_then([&] { return change.release({Reason::Clock}, {}); });
    });
}

} // namespace deskbell
