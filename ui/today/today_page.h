#pragma once

#include "ui/desk/sending_state.h"
#include "ui/desk/surroundings.h"
#include "ui/today/day_at_a_glance.h"
#include "ui/widgets/cell_model.h"
#include "ui/widgets/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace deskbell::ui {

class DayCard;
class EmptyState;
class Notice;

/// The day at a glance: what is due, what went, what waits for a person, and how the sender is.
class TodayPage final : public Page {
    Q_OBJECT

public:
    TodayPage(const Surroundings &around, QWidget *parent);

    void show(const OfficeStatus &status);
    void lookAgain() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeDay();
    QFrame *makeSender();
    void showDay(const DayAtAGlance &day);
    void showSender();
    void followSender();
    [[nodiscard]] QString said(const CatchUp &gap) const;
    [[nodiscard]] CellRow rowOf(const MessageRow &message, bool withReason) const;

    const Surroundings &m_around;
    Slot m_slot;
    SendingState m_state;
    DayAtAGlance m_day;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_date;
    QFrame *m_sender;
    QLabel *m_stateIcon;
    QLabel *m_stateText;
    QLabel *m_stateDetail;
    QPushButton *m_stateButton;
    Notice *m_catchUp;
    DayCard *m_attention;
    DayCard *m_due;
    DayCard *m_sent;
};

} // namespace deskbell::ui
