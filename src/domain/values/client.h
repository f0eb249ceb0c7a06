#pragma once

#include "domain/values/codes.h"
#include "domain/values/ids.h"

#include <QDate>
#include <QString>
#include <vector>

namespace deskbell {

enum class ChannelKind { Email, Sms };
enum class Role { Client, Contact, Representative, Ubo };
enum class ClientState { Active, Inactive };
/// An answer a client gave. Unasked: nobody ever asked or the import was silent.
enum class Consent { Unasked, Given, Withdrawn };

template <> CodeTable<ChannelKind> codes<ChannelKind>();
template <> CodeTable<Role> codes<Role>();
template <> CodeTable<ClientState> codes<ClientState>();
template <> CodeTable<Consent> codes<Consent>();

/// One address of a client. `value` is a mailbox (domain kept as typed, case preserved) or an E.164 number.
struct ContactPoint {
    ContactPointId id;
    ClientId client;
    ChannelKind channel = ChannelKind::Email;
    QString value;
    Role role = Role::Client;
    QString country;  ///< ISO 3166 alpha-2, phones only
    QString language; ///< empty: the client's
    bool on = true;
    QString problem; ///< code why it cannot be used ("bad_address"), empty when sound
};

/// A specific consent, for one rule.
struct RuleConsent {
    RuleId rule;
    Consent answer = Consent::Unasked;
};

struct Client {
    ClientId id;
    QString externalId;
    QString name;
    QString salutation;
    QString language; ///< en fi da pl
    ClientState state = ClientState::Active;
    QDate pausedUntil; ///< first civil day on which automatic messages go again; null: not paused
    QString pauseReason;
    bool emailOn = true;
    bool smsOn = true;
    Consent consent = Consent::Unasked; ///< general marketing consent
    std::vector<RuleConsent> ruleConsents;
    std::vector<ContactPoint> contactPoints;
    bool sample = false;
    int revision = 1;
};

} // namespace deskbell
