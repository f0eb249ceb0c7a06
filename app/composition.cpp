#include "app/composition.h"

#include "app/data_folder.h"
#include "channels/outbox/outbox_channel.h"
#include "channels/smtp/smtp_channel.h"
#include "channels/smtp/smtp_settings.h"
#include "secrets/file_store.h"
#include "secrets/keychain_store.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace deskbell {

using namespace Qt::StringLiterals;

namespace {

/// A login without a session bus (a server, a container) has no keychain that could ever answer.
bool keychainThinkable()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", u"/nonexistent"_s) + u"/bus"_s);
#else
    return true;
#endif
}

std::unique_ptr<SecretStore> secretStore()
{
    // Where the file is, is no secret: an administrator may say it.
    if (const QString named = qEnvironmentVariable("DESKBELL_SECRETS"); !named.isEmpty())
        return std::make_unique<FileStore>(named);
    if (keychainThinkable())
        return std::make_unique<KeychainStore>();
    // Not in the data folder: a copied or backed-up office must not carry its passwords along.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/deskbell"_s;
    QDir().mkpath(folder);
    return std::make_unique<FileStore>(QString(folder + u"/secrets.json"_s));
}

} // namespace

Composition::Composition(const QString &dataFolder) : m_dataFolder(dataFolder) {}

Composition::~Composition() = default;

SecretStore &Composition::secrets()
{
    if (!m_secrets)
        m_secrets = secretStore();
    return *m_secrets;
}

SmtpDurations Composition::patience(Waits who)
{
    SmtpDurations durations;
    if (who == Waits::Person) {
        durations.connect = std::chrono::seconds(20);
        durations.command = std::chrono::seconds(30);
        durations.dot = std::chrono::seconds(60);
    }
    return durations;
}

std::unique_ptr<Channel> Composition::channel(const ChannelSettings &settings, Waits who)
{
    if (settings.kind != ChannelKind::Email)
        return nullptr;
    if (settings.outbox) {
        QDir().mkpath(outboxFolder(m_dataFolder));
        return std::make_unique<OutboxChannel>(outboxFolder(m_dataFolder));
    }
    const auto smtp = smtpSettings(settings);
    if (!smtp)
        return nullptr;
    return std::make_unique<SmtpChannel>(*smtp, secrets(), patience(who));
}

} // namespace deskbell
