#pragma once

#include "ui/desk/office_watch.h"

#include <QCoreApplication>

namespace deskbell::ui {

/// Whether messages go now and, if not, what is in the way and what to press, in words. The strip says it in short, "Today" in full.
struct SendingState {
    Q_DECLARE_TR_FUNCTIONS(deskbell::ui::SendingState)

public:
    enum class Way { None, SwitchOn, Confirm, SetUpEmail, StartWorker };
    /// How the office's own switch stands. A clock that jumped comes first: until it is called right, the switch does nothing.
    enum class Switch { On, Off, Clock, Unconfirmed };
    [[nodiscard]] static Switch switchOf(const Office &office, const WorkerStatus &worker);
    /// A restored or copied office of which nobody has said how it goes on; also one whose sending a person has switched off.
    [[nodiscard]] static bool isUnansweredCopy(const OfficeStatus &status);

    QString text;
    QString detail; ///< why and what follows; may be empty
    QString button; ///< empty: nothing to press
    Way way = Way::None;
    bool good = false;

    /// Why e-mail has stopped, and what to do. A certificate's facts are left to the test, which shows them in full.
    [[nodiscard]] static QString whyStopped(const ChannelSettings &email, const QString &language);
    /// What the computer shows, and what it showed last.
    [[nodiscard]] static QString aboutClock(const OfficeStatus &status, const QString &language);
    /// Of the office and its channels alone; a sender that is not running is no part of it.
    [[nodiscard]] static SendingState ofOffice(const OfficeStatus &status, const QString &language);
    /// Of the sender alone.
    [[nodiscard]] static SendingState ofSender(const OfficeStatus &status);
    /// The first thing that keeps messages from going, the sender included.
    [[nodiscard]] static SendingState of(const OfficeStatus &status, const QString &language);
};

} // namespace deskbell::ui
