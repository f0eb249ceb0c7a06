#pragma once

#include "channels/smtp/smtp_durations.h"
#include "channels/smtp/smtp_reply.h"
#include "channels/smtp/smtp_settings.h"
#include "domain/ports/channel.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>
#include <functional>

namespace deskbell {

/// Why a link ended without being asked to.
struct SmtpBreak {
    enum Kind { Lost, TimedOut, Garbage, Certificate, BadSettings };
    Kind kind = Lost;
    QString words;    ///< the system's, printable
    QString stopCode; ///< Certificate: certificate_name …; BadSettings: bad_settings; Lost: host_not_found connection_refused tls_refused
    CertificateSeen certificate = {}; ///< Certificate: the one that was not taken
};

/// One connection: bytes out, replies in, a time limit on the other side's silence. Whoever drives it sets the handlers;
/// after `broken` nothing more comes. Bytes that arrive while `replied` is not set break it too: nobody asked for them.
class SmtpLink : public QObject {
public:
    SmtpLink(const SmtpSettings &settings, const SmtpDurations &durations);
    ~SmtpLink() override;

    std::function<void()> connected;            ///< TCP, or TLS when that is implicit
    std::function<void()> encrypted;            ///< after startTls()
    std::function<void(const SmtpReply &)> replied;
    std::function<void()> drained;              ///< all bytes written have left for the system
    std::function<void(const SmtpBreak &)> broken;

    void open();
    /// Refuses to begin when bytes are waiting: they came in the clear and would be taken for encrypted ones.
    void startTls();
    void write(const QByteArray &bytes);
    /// The other side may keep silent for so long from now; replaced by the next call.
    void expectWithin(Duration limit);
    void expectNothing();
    /// Reads what already lies in the socket, so that an answer given too early is not taken for the next one.
    void readWaiting();
    void drop();

    [[nodiscard]] bool alive() const { return m_alive; }
    /// Breaks when a reply has begun that has not come to its end: what is asked next must not be answered by it.
    void expectNoReply();
    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }
    /// "TLS 1.3", also of a link that has ended; empty: in the clear.
    [[nodiscard]] const QString &tlsName() const { return m_tlsName; }
    /// "[192.0.2.7]": how we introduce ourselves; says less about the office than its computer's name.
    [[nodiscard]] QByteArray ownName() const;

private:
    void received();
    void wrote();
    void socketError();
    void certificateErrors(const QList<QSslError> &errors);
    void end(const SmtpBreak &reason);

    SmtpSettings m_settings;
    SmtpDurations m_durations;
    QSslSocket m_socket;
    SmtpReplyParser m_parser;
    QTimer m_limit;
    bool m_alive = false;
    bool m_reached = false; ///< there was a connection
    bool m_draining = false;
    SmtpBreak m_certificate;
    QString m_tlsName;
};

} // namespace deskbell
