#pragma once

#include "ui/shell/page.h"
#include "ui/shell/surroundings.h"

namespace deskbell::ui {

/// The day at a glance: what is due, what went, what waits for a person, and how the sender is.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(const Surroundings &around, QWidget *parent);
    void lookAgain() override;

private:
    const Surroundings &m_around;
    Slot m_slot;
};

} // namespace deskbell::ui
