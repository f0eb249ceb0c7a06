#include "channels/smtp/smtp_link.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslConfiguration>
#include <algorithm>

namespace deskbell {

using namespace Qt::StringLiterals;

/// What the system's error says of the settings; empty: nothing.
static QString hintOf(QAbstractSocket::SocketError error, bool reached)
{
    switch (error) {
    case QAbstractSocket::NetworkError: return reached ? u"no_answer"_s : u"host_not_found"_s; // that one names the missing network, too
    case QAbstractSocket::HostNotFoundError: return u"host_not_found"_s;
    case QAbstractSocket::ConnectionRefusedError: return u"connection_refused"_s;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError: return u"tls_refused"_s;
    default: return {};
    }
}

/// The commonest ends in words that src/words can say in any language; the rest in the system's.
static QString wordsOf(const QAbstractSocket &socket)
{
    switch (socket.error()) {
    case QAbstractSocket::RemoteHostClosedError: return u"the server closed the connection"_s;
    case QAbstractSocket::SocketTimeoutError: return u"no answer in time"_s;
    default: return printable(socket.errorString().toUtf8());
    }
}

static QString nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return u"TLS 1.2"_s;
    case QSsl::TlsV1_3: return u"TLS 1.3"_s;
    default: return u"TLS"_s;
    }
}

namespace {

QString shortened(const QString &name)
{
    return printable(name.toUtf8()).left(200);
}

CertificateSeen seen(const QSslCertificate &certificate)
{
    CertificateSeen seen;
    seen.fingerprint = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    seen.subject = shortened(certificate.subjectDisplayName());
    seen.issuer = certificate.isSelfSigned() ? seen.subject : shortened(certificate.issuerDisplayName());
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    for (const QString &name : names.first(std::min(names.size(), qsizetype(10))))
        seen.names.append(shortened(name));
    seen.names.sort();
    seen.from = {certificate.effectiveDate().toMSecsSinceEpoch()};
    seen.until = {certificate.expiryDate().toMSecsSinceEpoch()};
    return seen;
}

} // namespace

SmtpLink::SmtpLink(const SmtpSettings &settings, const SmtpDurations &durations) : m_settings(settings), m_durations(durations)
{
    m_limit.setSingleShot(true);
    QObject::connect(&m_limit, &QTimer::timeout, this, [this] { end({SmtpBreak::TimedOut, u"no answer in time"_s, {}}); });
    QObject::connect(&m_socket, &QIODevice::readyRead, this, &SmtpLink::received);
    QObject::connect(&m_socket, &QIODevice::bytesWritten, this, &SmtpLink::wrote);
    QObject::connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &SmtpLink::wrote);
    QObject::connect(&m_socket, &QSslSocket::sslErrors, this, &SmtpLink::certificateErrors);
    QObject::connect(&m_socket, &QAbstractSocket::errorOccurred, this, &SmtpLink::socketError);
    QObject::connect(&m_socket, &QAbstractSocket::disconnected, this, [this] { end({SmtpBreak::Lost, u"the server closed the connection"_s, {}}); });
    QObject::connect(&m_socket, &QAbstractSocket::connected, this, [this] {
        m_reached = true;
        // The dot is three bytes behind a body; it must not wait for the body's acknowledgement.
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        if (m_settings.security == SmtpSecurity::Plain && !m_socket.peerAddress().isLoopback()) {
            end({SmtpBreak::BadSettings, u"not a loopback address: "_s + m_socket.peerAddress().toString(), u"bad_settings"_s});
            return;
        }
        const std::function<void()> handler = connected;
        if (m_settings.security != SmtpSecurity::Tls && handler)
            handler();
    });
    QObject::connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_tlsName = nameOf(m_socket.sessionProtocol());
        const std::function<void()> handler = m_settings.security == SmtpSecurity::Tls ? connected : encrypted;
        if (handler)
            handler();
    });
}

SmtpLink::~SmtpLink()
{
    m_socket.disconnect(this);
    m_limit.disconnect(this);
}

void SmtpLink::open()
{
    m_alive = true;
    if (m_settings.security != SmtpSecurity::Plain) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        const bool good = QSslSocket::supportsSsl() && (m_settings.caFile.isEmpty() || tls.addCaCertificates(m_settings.caFile));
        if (!good) {
            const QString words = QSslSocket::supportsSsl() ? QString(u"no certificate could be read from "_s + m_settings.caFile)
                                                            : u"this installation has no TLS"_s;
            QMetaObject::invokeMethod(this, [this, words] { end({SmtpBreak::BadSettings, words, u"bad_settings"_s}); }, Qt::QueuedConnection);
            return;
        }
        m_socket.setSslConfiguration(tls);
    }
    expectWithin(m_durations.connect);
    if (m_settings.security == SmtpSecurity::Tls)
        m_socket.connectToHostEncrypted(m_settings.host, m_settings.port);
    else
        m_socket.connectToHost(m_settings.host, m_settings.port);
}

void SmtpLink::startTls()
{
    readWaiting();
    if (!m_alive)
        return;
    if (!m_parser.empty()) {
        end({SmtpBreak::Garbage, u"bytes after the reply to STARTTLS"_s, {}});
        return;
    }
    expectWithin(m_durations.connect);
    m_socket.setPeerVerifyName(m_settings.host);
    m_socket.startClientEncryption();
}

void SmtpLink::write(const QByteArray &bytes)
{
    m_draining = true;
    m_socket.write(bytes);
}

void SmtpLink::expectWithin(Duration limit)
{
    m_limit.start(limit);
}

void SmtpLink::expectNothing()
{
    m_limit.stop();
}

void SmtpLink::readWaiting()
{
    // Zero: look into the kernel's buffers, do not wait. It reads through our own handlers.
    if (m_alive)
        m_socket.waitForReadyRead(0);
    if (m_alive && m_socket.bytesAvailable() > 0)
        received();
}

void SmtpLink::expectNoReply()
{
    if (m_alive && !m_parser.empty())
        end({SmtpBreak::Garbage, m_parser.begun(), {}});
}

void SmtpLink::drop()
{
    m_alive = false;
    m_limit.stop();
    m_socket.abort();
}

QByteArray SmtpLink::ownName() const
{
    const QHostAddress own = m_socket.localAddress();
    QString text = own.toString();
    if (own.protocol() == QAbstractSocket::IPv6Protocol) {
        bool mapped = false;
        const quint32 four = own.toIPv4Address(&mapped);
        text = mapped ? QHostAddress(four).toString() : QString(u"IPv6:"_s + text.section(u'%', 0, 0));
    }
    return QString(u'[' + text + u']').toLatin1();
}

void SmtpLink::received()
{
    m_parser.feed(m_socket.readAll());
    const QPointer<SmtpLink> self(this);
    while (self && m_alive) {
        const std::optional<SmtpReply> reply = m_parser.take();
        if (!reply)
            break;
        // A copy: the handler may replace itself while it runs.
        const std::function<void(const SmtpReply &)> handler = replied;
        if (!handler) {
            end({SmtpBreak::Lost, reply->words(), {}});
            return;
        }
        handler(*reply);
    }
    if (self && m_alive && m_parser.broken())
        end({SmtpBreak::Garbage, m_parser.offence(), {}});
}

void SmtpLink::wrote()
{
    if (!m_alive)
        return;
    // A slow line that moves is not a silent one.
    if (m_limit.isActive())
        m_limit.start();
    if (!m_draining || m_socket.bytesToWrite() > 0 || m_socket.encryptedBytesToWrite() > 0)
        return;
    m_draining = false;
    const std::function<void()> handler = drained;
    if (handler)
        handler();
}

void SmtpLink::certificateErrors(const QList<QSslError> &errors)
{
    const CertificateSeen shown = seen(m_socket.peerCertificate());
    if (!m_settings.trusted.isEmpty() && shown.fingerprint == m_settings.trusted) {
        m_socket.ignoreSslErrors(errors); // a person has compared this very certificate
        return;
    }
    QStringList words;
    bool name = false;
    bool dates = false;
    bool trust = false;
    for (const QSslError &error : errors) {
        words.append(error.errorString());
        switch (error.error()) {
        case QSslError::HostNameMismatch: name = true; break;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid: dates = true; break;
        default: trust = true; break;
        }
    }
    m_certificate.kind = SmtpBreak::Certificate;
    // An unknown issuer can write any name and any date, so it comes first.
    m_certificate.stopCode = trust ? u"certificate_untrusted"_s : dates ? u"certificate_expired"_s : name ? u"certificate_name"_s : u"certificate_untrusted"_s;
    if (!m_settings.trusted.isEmpty())
        m_certificate.stopCode = u"certificate_changed"_s;
    m_certificate.certificate = shown;
    m_certificate.words = printable(QString(words.join(u' ') + u" SHA-256 "_s + shown.fingerprint).toUtf8());
    end(m_certificate);
}

void SmtpLink::socketError()
{
    // Our own timer limits silence; this one only says that readWaiting() found nothing.
    if (m_socket.error() == QAbstractSocket::SocketTimeoutError && m_socket.state() == QAbstractSocket::ConnectedState)
        return;
    // Bytes that came with the end still count: a last "421 …" says why.
    if (m_alive && m_socket.bytesAvailable() > 0)
        received();
    end({SmtpBreak::Lost, wordsOf(m_socket), hintOf(m_socket.error(), m_reached)});
}

void SmtpLink::end(const SmtpBreak &reason)
{
    if (!m_alive)
        return;
    drop();
    const std::function<void(const SmtpBreak &)> handler = broken;
    if (handler)
        handler(reason);
}

} // namespace deskbell
