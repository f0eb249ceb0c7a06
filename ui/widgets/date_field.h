#pragma once

#include "domain/values/result.h"

#include <QDate>
#include <QLineEdit>

class QCalendarWidget;
class QFrame;

namespace deskbell::ui {

class Theme;

/// A day, typed in the language's own form, as 31.12.2026 or as 2026-12-31, or chosen in a calendar (Alt+Down). May be empty.
class DateField : public QLineEdit {
    Q_OBJECT

public:
    DateField(const Theme &theme, const QString &language, QWidget *parent = nullptr);

    void setDay(QDate day);
    /// Null when nothing is typed; Rejected bad_day, for `field`, when it is no day.
    [[nodiscard]] Result<QDate> day(const QString &field) const;
    /// Where the calendar opens while nothing is typed.
    void setUsual(QDate day) { m_usual = day; }

Q_SIGNALS:
    void dayChanged(); ///< another day stands there, or none, or what is none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void openCalendar();
    void choose(QDate day);

    const QString m_language;
    QDate m_usual;
    QFrame *m_popup = nullptr;
    QCalendarWidget *m_calendar = nullptr;
};

} // namespace deskbell::ui
