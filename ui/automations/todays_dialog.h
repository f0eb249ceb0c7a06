#pragma once

#include "ui/automations/todays_gap.h"
#include "ui/desk/surroundings.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace deskbell::ui {

class CellModel;

/// Exactly who hears today if an automation works at once; a person confirms the list.
class TodaysDialog : public QDialog {
    Q_OBJECT

public:
    TodaysDialog(const Surroundings &around, const QString &name, const TodaysGap &gap, QWidget *parent);

    [[nodiscard]] const TodaysGap &gap() const { return m_gap; }
    [[nodiscard]] bool shows(const TodaysGap &gap) const;
    /// The list is another one meanwhile: says so, and asks again.
    void showAgain(const TodaysGap &gap);
    /// It was confirmed, and nothing came of it: it can be called off again.
    void answered();
    void reject() override;

Q_SIGNALS:
    void confirmed();

private:
    void fill();

    const Surroundings &m_around;
    TodaysGap m_gap;
    QLabel *m_heading;
    QLabel *m_error;
    QLabel *m_others;
    CellModel *m_model;
    QPushButton *m_send;
};

} // namespace deskbell::ui
