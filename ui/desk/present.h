#pragma once

#include "domain/ports/clock.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>
#include <QTimeZone>

namespace deskbell::ui {

/// The window's present: the passed clock seen in the office's zone, and how instants and days are said on screen.
class Present {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::Present)

public:
    Present(const Clock &clock, const QTimeZone &zone, QString language);

    [[nodiscard]] Instant now() const;
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QDate day(Instant at) const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] const QString &language() const { return m_language; }

    [[nodiscard]] QString when(Instant at) const;   ///< "Today 08:00", "Tomorrow 08:00", "14 Dec 08:00"
    [[nodiscard]] QString whenInside(Instant at) const; ///< the same within a sentence: "today 08:00"
    [[nodiscard]] QString time(Instant at) const;    ///< "08:00"
    [[nodiscard]] QString inFull(QDate day) const;   ///< "Monday 14 December"
    [[nodiscard]] QString exactly(Instant at) const; ///< with day, year and seconds
    [[nodiscard]] QString day(QDate day) const;     ///< "14 Dec", with the year when it is another one

private:
    const Clock &m_clock;
    QTimeZone m_zone;
    QString m_language;
};

} // namespace deskbell::ui
