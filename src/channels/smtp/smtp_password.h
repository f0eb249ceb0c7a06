#pragma once

#include "channels/smtp/smtp_settings.h"
#include "domain/ports/channel.h"
#include "domain/ports/secret_store.h"

#include <QObject>
#include <functional>

namespace deskbell {

/// The password of the account, empty when none is needed; in a later turn of the event loop, never after `context` has died.
void readPassword(const SmtpSettings &settings, SecretStore &secrets, QObject *context, const std::function<void(const Result<QString> &)> &answer);
/// What a missing password means: the channel stops; a keychain that did not answer in time: later.
[[nodiscard]] Outcome noPassword(const Error &error);

} // namespace deskbell
