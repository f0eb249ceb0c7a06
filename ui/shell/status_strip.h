#pragma once

#include "ui/desk/office_watch.h"
#include "ui/desk/sending_state.h"
#include "ui/desk/surroundings.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace deskbell::ui {

/// Always says whether sending is on, whether the sender works, when the next message goes, what waits for a person, and who you are.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    StatusStrip(const Surroundings &around, QWidget *parent = nullptr);
    void show(const OfficeStatus &status);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit(); ///< what is said elsewhere too makes room, so that no word is cut
    void showSending(const OfficeStatus &status);
    void showWorker(const OfficeStatus &status);

    const Surroundings m_around;
    QLabel *m_dot;
    QPushButton *m_sending;
    QLabel *m_worker;
    QPushButton *m_start;
    QLabel *m_next;
    QLabel *m_sentToday;
    QPushButton *m_unknown;
    QPushButton *m_held;
    QPushButton *m_failed;
    QLabel *m_sample;
    QLabel *m_who;
    bool m_nextKnown = false;
    SendingState::Way m_way = SendingState::Way::None; ///< what the first button leads to
};

} // namespace deskbell::ui
