#pragma once

#include "ui/desk/office_watch.h"

#include <QCoreApplication>

namespace deskbell::ui {

/// Decides when somebody who looks elsewhere is told that the office needs a person: once for what is new, never for what was there at the start, and
/// not more often than every half hour.
class Attention {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::Attention)

public:
    struct News {
        QString title, text;
    };
    /// What to say now, if anything.
    [[nodiscard]] std::optional<News> heard(const OfficeStatus &status, Instant now, const QString &language);

private:
    struct Seen {
        int waiting = 0; ///< unknown and failed messages
        QString stopped; ///< the e-mail channel's stop code
        bool held = false;
    };
    std::optional<Seen> m_seen; ///< what people know of
    Instant m_saidAt;
};

} // namespace deskbell::ui
