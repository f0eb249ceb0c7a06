#pragma once

#include "domain/reminding/decision.h"
#include "domain/reminding/occurrence.h"
#include "domain/reminding/public_holidays.h"
#include "domain/values/client.h"
#include "domain/values/matter.h"
#include "domain/values/office.h"
#include "domain/values/rule.h"

#include <QSet>
#include <QTimeZone>
#include <optional>
#include <vector>

namespace deskbell {

/// Everything one decision rests on, as plain values. Gathered by engine/sending/fact_gatherer from the database, in batches.
struct Facts {
    Office office;
    QTimeZone zone;
    PublicHolidays holidays; ///< of the office's country
    bool clockFrozen = false;
    Instant quietBefore; ///< nothing that fell due before this goes by itself (Lineage::quietBefore)
    ChannelSettings email;
    ChannelSettings sms;

    Rule rule;
    RuleVersion version; ///< the one in force on the step's day; meaningless when !effective
    bool effective = true;
    Matter matter;
    MatterType type;
    Client client;
    QSet<ContactPointId> suppressed;

    Step step;
    std::vector<Step> laterSteps;      ///< of the same series, due after this one
    std::vector<PastOccurrence> past;  ///< of this rule and matter, without this occurrence itself
    Reason heldFor = Reason::Ok;       ///< what this occurrence was first held for, if it still is or was until it ended
    bool channelUsedToday = false;     ///< another automatic message of this matter, this channel, this civil day
    QSet<QString> handedOver;          ///< addresses to which this computer has handed over this very occurrence, before the file's place was taken by a copy
    QStringList missingValues;         ///< template variables that are empty for this client and matter

    bool byHand = false;
    std::vector<Reason> overridden;    ///< by hand: warnings a person overrode with a reason
};

/// Pure and total: the same facts and instant give the same answer, whoever asks.
[[nodiscard]] Decision decide(const Facts &facts, Instant now);

} // namespace deskbell

namespace deskbell {
inline size_t qHash(ContactPointId id, size_t seed = 0) { return ::qHash(id.value, seed); }
} // namespace deskbell
