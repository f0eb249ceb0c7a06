#pragma once

#include "engine/commands/commands.h"
#include "ui/widgets/difference.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QTimeZone>
#include <vector>

namespace deskbell::ui {

/// A matter as it stands in the editor: what is typed, not yet what is stored. Days that cannot be read are the editor's to refuse.
struct MatterForm {
    QString type, number, title, link;
    QDate starts, ends;
    QDate atDay;   ///< both or neither
    QTime atTime;
    std::vector<Line> lines;
    friend bool operator==(const MatterForm &, const MatterForm &) = default;
};

/// Which parts of a matter its type has on screen; what a matter holds is always shown.
struct MatterParts {
    bool at = false;     ///< an appointment
    bool sender = false; ///< post
    bool done = false;   ///< goals are fulfilled
};

struct MergedMatter {
    MatterForm form;
    std::vector<Difference> differences; ///< of the lines: "line"
};

[[nodiscard]] MatterForm formOf(const Matter &matter, const QTimeZone &zone);
[[nodiscard]] MatterParts partsOf(const MatterForm &form);
/// A line that holds nothing: it is not saved, and nobody is bothered with it.
[[nodiscard]] bool isBlank(const Line &line);
[[nodiscard]] MatterDraft draftOf(const MatterForm &form, ClientId client, const QTimeZone &zone);
/// Only what differs from `before`.
[[nodiscard]] MatterEdit editOf(const MatterForm &before, const MatterForm &after, int revision, const QTimeZone &zone);
/// Somebody saved the matter meanwhile: what was left alone here follows them, what was typed here stays. `language`: of the differences.
[[nodiscard]] MergedMatter merged(const MatterForm &before, const MatterForm &mine, const MatterForm &theirs, const QString &language);

/// What moving the end leads to, said before it is saved: a correction or a renewal (SPEC, "an occurrence"). Empty: the end does not move.
[[nodiscard]] QString endMoved(QDate before, QDate after, const QString &language);

} // namespace deskbell::ui
