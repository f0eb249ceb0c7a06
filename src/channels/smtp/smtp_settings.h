#pragma once

#include "domain/values/office.h"
#include "domain/values/result.h"

#include <QString>

namespace deskbell {

enum class SmtpSecurity { StartTls, Tls, Plain };

/// What a session needs to know; the password is read from the SecretStore when it connects.
struct SmtpSettings {
    QString host;
    quint16 port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString user;      ///< empty: no AUTH
    QString secretKey;
    QString caFile;    ///< own certificate authority, trusted for this server beside the system's
    QString trusted;   ///< SHA-256 of the only certificate this server may show, "AB:CD:…"; empty: the usual rules
};

/// Reads ChannelSettings. Rejected, code bad_smtp_url (detail the URL), plain_not_loopback (detail the host), bad_address; field names the option.
[[nodiscard]] Result<SmtpSettings> smtpSettings(const ChannelSettings &settings);

} // namespace deskbell
