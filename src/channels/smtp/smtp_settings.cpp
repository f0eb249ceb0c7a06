#include "channels/smtp/smtp_settings.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

static bool hasControls(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

Result<SmtpSettings> smtpSettings(const ChannelSettings &settings)
{
    const QUrl url(settings.smtpUrl, QUrl::StrictMode);
    const QString scheme = url.scheme();
    // A password in the URL would end up in the database.
    const bool good = url.isValid() && (scheme == u"smtp"_s || scheme == u"smtps"_s) && !url.host().isEmpty() && url.password().isEmpty()
        && (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery() && !url.hasFragment() && url.port() != 0;
    if (!good)
        return failure(ErrorKind::Rejected, u"bad_smtp_url"_s, settings.smtpUrl, u"smtp"_s);

    SmtpSettings result;
    result.host = QString::fromLatin1(QUrl::toAce(url.host()));
    if (result.host.isEmpty())
        result.host = url.host();
    result.user = settings.user.isEmpty() ? url.userName() : settings.user;
    if (hasControls(result.user))
        return failure(ErrorKind::Rejected, u"bad_address"_s, result.user, u"user"_s);
    result.secretKey = settings.secretKey;
    result.caFile = settings.caFile;
    result.trusted = settings.trusted;
    if (settings.plain) {
        const bool loopback = result.host == u"localhost"_s || QHostAddress(result.host).isLoopback();
        if (!loopback || scheme == u"smtps"_s)
            return failure(ErrorKind::Rejected, u"plain_not_loopback"_s, result.host, u"plain"_s);
        result.security = SmtpSecurity::Plain;
        result.port = static_cast<quint16>(url.port(25));
    } else if (scheme == u"smtps"_s) {
        result.security = SmtpSecurity::Tls;
        result.port = static_cast<quint16>(url.port(465));
    } else {
        result.security = SmtpSecurity::StartTls;
        result.port = static_cast<quint16>(url.port(587));
    }
    return result;
}

} // namespace deskbell
