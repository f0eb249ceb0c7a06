#pragma once

#include "channels/smtp/smtp_durations.h"
#include "domain/ports/channel.h"
#include "domain/ports/secret_store.h"
#include "domain/values/office.h"

#include <QString>
#include <memory>

namespace deskbell {

/// The one place that names concrete classes: which way out for which settings, which place for secrets.
class Composition {
public:
    explicit Composition(const QString &dataFolder);
    ~Composition();

    [[nodiscard]] SecretStore &secrets();
    /// Whom the other side's silence keeps waiting: the worker waits as long as the standard says, a person a minute or two.
    enum class Waits { Worker, Person };
    [[nodiscard]] static SmtpDurations patience(Waits who);
    /// Null when the settings cannot be used at all.
    [[nodiscard]] std::unique_ptr<Channel> channel(const ChannelSettings &settings, Waits who = Waits::Worker);

private:
    QString m_dataFolder;
    std::unique_ptr<SecretStore> m_secrets;
};

} // namespace deskbell
