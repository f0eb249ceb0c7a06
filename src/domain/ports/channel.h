#pragma once

#include "domain/values/client.h"
#include "domain/values/codes.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QString>
#include <QStringList>
#include <functional>

namespace deskbell {

/// One message ready to leave, all values: what a channel needs and nothing it could ask the database for.
struct Parcel {
    MessageId message;
    qint64 fence = 0;
    QString from;          ///< "Agencja Bałtyk" <desk@office.test>: display name and mailbox apart
    QString fromName;
    QString to;            ///< mailbox or E.164
    QString toName;
    QString replyTo;
    QString subject;
    QString text;
    QString html;          ///< empty: text only
    QString language;
    QString messageId;     ///< without <>
    QString envid;         ///< 32 hex digits, unlike messageId
    QString deskbellId;    ///< for X-Deskbell-Id
    Instant at;            ///< for Date
    QString zone;          ///< IANA zone the Date header is written in
};

/// A certificate that was not taken, so that a person can judge it. Everything but the fingerprint is what its maker wrote into it.
struct CertificateSeen {
    QString fingerprint; ///< SHA-256, "AB:CD:…"; empty: there was none
    QString subject, issuer;
    QStringList names;   ///< the hosts it is for
    Instant from, until;
};

/// How a hand-over ended; exactly one per parcel. The rows of facts/reliability.md §4.
enum class OutcomeKind { Accepted, NotTaken, Refused, Unknown, ChannelStopped, SlowDown };
template <> CodeTable<OutcomeKind> codes<OutcomeKind>();

/// Accepted: 2xx to the dot. NotTaken: surely not accepted, try later. Refused: surely not accepted, never will be.
/// Unknown: the dot may have left and no well-formed answer came. ChannelStopped: login, certificate or sender refused; not
/// accepted. SlowDown: rate limit or 421; not accepted, the channel pauses and no attempt is charged.
struct Outcome {
    OutcomeKind kind = OutcomeKind::NotTaken;
    QString phase;     ///< connect tls ehlo auth mail rcpt data body dot; write (outbox); gate
    int replyCode = 0;
    QString enhanced;  ///< "5.1.1", may be empty
    QString reply;     ///< server's words, escaped, at most 512 bytes
    QString server;    ///< host name
    QString stopCode;  ///< ChannelStopped: login_refused certificate_name certificate_expired certificate_untrusted certificate_changed no_starttls sender_refused no_password bad_settings;
                       ///< NotTaken: what the settings seem to lead to: host_not_found connection_refused no_answer tls_refused web_server not_a_mail_server
    CertificateSeen certificate; ///< with certificate_…: the one the server shows
    bool badAddress = false; ///< Refused because of the recipient's address: flag it
    bool receiptsOffered = false; ///< the server offers DSN
};

/// Nothing was taken, and the other side had no part in it: our own gate stayed shut.
inline Outcome gateStayedShut()
{
    Outcome outcome;
    outcome.phase = QStringLiteral("gate");
    return outcome;
}

/// Asked when only the final dot is left; the answer comes later, in the same or a later turn of the event loop. False: close without the dot.
using Gate = std::function<void(MessageId, qint64 fence, std::function<void(bool open)> answer)>;
using Ended = std::function<void(MessageId, qint64 fence, const Outcome &)>;

/// A way out. Asynchronous, on the caller's thread; each parcel ends exactly once in `ended`, never inside submit().
class Channel {
public:
    virtual ~Channel() = default;
    /// How many more parcels it would take now.
    [[nodiscard]] virtual int room() const = 0;
    virtual void submit(const Parcel &parcel, const Gate &gate, const Ended &ended) = 0;
    /// Ends idle connections politely (QUIT); parcels under way still end. Calls `closed` when nothing is left.
    virtual void close(const std::function<void()> &closed) = 0;
};

} // namespace deskbell
