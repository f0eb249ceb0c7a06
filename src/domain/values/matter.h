#pragma once

#include "domain/values/codes.h"
#include "domain/values/ids.h"
#include "domain/values/instant.h"

#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace deskbell {

enum class MatterState { Open, Closed, Cancelled };
template <> CodeTable<MatterState> codes<MatterState>();

struct Line {
    LineId id;
    QString text;
    QString amount;
    QString sender;
    bool done = false;
    friend bool operator==(const Line &, const Line &) = default;
};

/// The dated or stateful thing a client has with the office.
struct Matter {
    MatterId id;
    ClientId client;
    QString type; ///< matter type's name, e.g. "motor-policy"
    QString number;
    QString title;
    MatterState state = MatterState::Open;
    QDate starts; ///< civil, in the office's zone
    QDate ends;   ///< civil, last day of validity
    std::optional<Instant> at;
    QString link;
    QString origin; ///< "hand", "import", "sample"
    QDate pausedUntil;
    QString pauseReason;
    bool activated = false;
    std::vector<Line> lines;
    int revision = 1;
};

/// A kind of matter; data from a preset, not code.
struct MatterType {
    QString name;
    bool remindByHand = true;
};

} // namespace deskbell
