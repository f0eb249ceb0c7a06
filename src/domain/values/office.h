#pragma once

#include "domain/values/codes.h"
#include "domain/values/client.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QString>
#include <QStringList>

namespace deskbell {

enum class Sending { On, Off, Held };
template <> CodeTable<Sending> codes<Sending>();

struct Office {
    QString name;
    QString country;  ///< ISO 3166 alpha-2
    QString zone;     ///< IANA
    QString language; ///< en fi da pl
    Sending sending = Sending::On;
    QString heldReason; ///< "clock", "quarantine"
    QString activationLink;
    QString supportAddress;
    QString reportTo;
    QString signature; ///< lines under every message; empty: name and support address
    QString backupFolder; ///< where backups go as well; empty: only beside the office
    bool onePerClientPerDay = false;
    int maxSegments = 3;
    bool plainSms = false;
    QStringList presets;
    bool sample = false; ///< the sample office: real channels refuse its addresses
    int revision = 1;
};

/// A way out as the office set it up. Never holds a secret: that is in the SecretStore under `secretKey`.
struct ChannelSettings {
    ChannelKind kind = ChannelKind::Email;
    bool set = false;
    bool on = false;
    bool outbox = false;
    QString smtpUrl; ///< smtp://host:port (STARTTLS) or smtps://host:port
    bool plain = false; ///< no TLS; loopback only
    QString from;
    QString fromName; ///< what clients read before the address; empty: the office's name
    QString user;
    QString secretKey;
    QString imapUrl;
    QString caFile;
    QString trusted; ///< SHA-256 of the one certificate a person trusts for this server, as "AB:CD:…"; empty: the usual rules
    int pacePerMinute = 20;
    int revision = 0;    ///< grows with every save, also of the same values: the password behind them may be another
    QString stopped;     ///< reason code when a refusal stopped it: "login"; empty when it works
    QString stoppedText; ///< code of words: "login_refused", "certificate_name", "sender_refused", "no_starttls" …
    QString stoppedReply; ///< the server's own words
};

/// Who does something and when; every command takes one.
struct By {
    OperatorId operatorId;
    QString name;
    Instant at;
};

} // namespace deskbell
