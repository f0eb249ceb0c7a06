#pragma once

#include "ui/desk/surroundings.h"
#include "ui/messages/upcoming.h"

#include <QDialog>

class QLabel;
class QVBoxLayout;

namespace deskbell::ui {

/// Why a client hears something or not: for each automation and matter the first closed check, and the way to what opens it.
class WhyDialog : public QDialog {
    Q_OBJECT

public:
    WhyDialog(const Surroundings &around, ClientId client, MatterId matter, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    struct Story {
        QString clientName;
        std::vector<Upcoming> decisions;
    };
    void layOut();
    void lookAgain();
    void fit();
    void show(const Story &story);
    [[nodiscard]] QWidget *cardOf(const Upcoming &each);

    const Surroundings m_around;
    const ClientId m_client;
    const MatterId m_matter;
    Slot m_slot;
    QString m_shown; ///< what the cards say; they are made anew only when it changed, so focus stays
    QLabel *m_title;
    QLabel *m_intro;
    QVBoxLayout *m_cards;
};

} // namespace deskbell::ui
