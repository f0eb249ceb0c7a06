#pragma once

#include "ui/desk/surroundings.h"

#include <QWidget>

namespace deskbell::ui {

class StateCard;

/// Whether the sender starts when one logs in, with its switch. Not to be seen where nobody can start a sender.
class LoginCard : public QWidget {
    Q_OBJECT

public:
    LoginCard(const Surroundings &around, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void show();
    void turn(bool on);

    const Surroundings &m_around;
    Slot m_slot;
    StateCard *m_card;
};

} // namespace deskbell::ui
