#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace deskbell {

/// What is known of a mail provider: data, from resources/providers/mail.json.
struct MailProvider {
    QString id, name;
    QStringList domains; ///< the parts behind the @ that are surely its own
    QString smtpUrl, imapUrl;
    bool loginIsAddress = true; ///< else the part before the @
    QStringList notes;   ///< codes of words::providerNote, in the order in which they matter
    QString country;     ///< ISO 3166 alpha-2; empty: everywhere

    /// What one logs in with, for an address.
    [[nodiscard]] QString userFor(const QString &address) const;
};

/// All of them: those of `country` first, then those of everywhere, then the rest.
[[nodiscard]] std::vector<MailProvider> mailProviders(const QString &country = {});
/// By the part behind the @. Null: an address of the office's own domain, or not known.
[[nodiscard]] const MailProvider *providerOf(const QString &address, const std::vector<MailProvider> &providers);

} // namespace deskbell
