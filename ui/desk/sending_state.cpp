#include "ui/desk/sending_state.h"

#include "words/words.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

QString SendingState::whyStopped(const ChannelSettings &email, const QString &language)
{
    const bool certificate = email.stoppedText.startsWith("certificate_"_L1);
    return words::channelStop(email.stoppedText, certificate ? QString() : email.stoppedReply, language);
}

QString SendingState::aboutClock(const OfficeStatus &status, const QString &language)
{
    const QTimeZone zone(status.office.zone.toUtf8());
    if (!status.worker.clockSeen || !zone.isValid())
        return tr("This computer's clock has jumped. When date and time are right, let sending go on.");
    return tr("This computer now shows %1; the latest that Deskbell had seen on it was %2. When date and time are right, let sending go on.")
        .arg(words::moment(status.at, zone, language), words::moment(*status.worker.clockSeen, zone, language));
}

SendingState::Switch SendingState::switchOf(const Office &office, const WorkerStatus &worker)
{
    if (worker.clockFrozen || (office.sending == Sending::Held && office.heldReason == "clock"_L1))
        return Switch::Clock;
    return office.sending == Sending::On ? Switch::On : office.sending == Sending::Off ? Switch::Off : Switch::Unconfirmed;
}

bool SendingState::isUnansweredCopy(const OfficeStatus &status)
{
    return status.lineage.cause != LineageCause::None || switchOf(status.office, status.worker) == Switch::Unconfirmed;
}

SendingState SendingState::ofOffice(const OfficeStatus &status, const QString &language)
{
    Switch is = switchOf(status.office, status.worker);
    if (is != Switch::Clock && isUnansweredCopy(status)) // also one that somebody had switched off: no switch answers that
        is = Switch::Unconfirmed;
    switch (is) {
    case Switch::On: break;
    case Switch::Off: return {tr("Sending is off"), tr("What falls due meanwhile is held."), tr("Switch sending on"), Way::SwitchOn, false};
    case Switch::Clock:
        return {tr("Sending is held: please check the clock"), aboutClock(status, language), tr("The clock is right"), Way::SwitchOn, false};
    case Switch::Unconfirmed:
        if (status.lineage.cause == LineageCause::TestCopy)
            return {tr("Test copy: nothing is sent"), tr("This copy of the office is for trying things out. Sending stays off in it."), tr("Send from here after all…"), Way::Confirm, false};
        return {tr("Sending is held until somebody confirms"), tr("This is a different copy of the office from the one that sent last. Nothing is sent until somebody has said how to go on."),
                tr("How to go on…"), Way::Confirm, false};
    }
    if (status.email.set && !status.email.on)
        return {tr("E-mail is switched off"), tr("What falls due by e-mail is held."), tr("Look at the mail account…"), Way::SetUpEmail, false};
    if (!status.email.set)
        return {tr("Sending is on, but e-mail is not set up"), tr("Messages are held until there is a mail account."), tr("Set up e-mail…"), Way::SetUpEmail, false};
    if (!status.email.stopped.isEmpty())
        return {tr("E-mail has stopped"), whyStopped(status.email, language), tr("Look at the mail account…"),
                Way::SetUpEmail, false};
    return {tr("Sending is on"), {}, {}, Way::None, true};
}

SendingState SendingState::ofSender(const OfficeStatus &status)
{
    if (status.workerAlive)
        return {tr("The sender is working"), {}, {}, Way::None, true};
    if (status.worker.state == "running"_L1)
        return {tr("The sender does not answer"), tr("It may come back by itself. If it does not, restart this computer."), tr("Start the sender"), Way::StartWorker, false};
    return {tr("The sender is not running"), tr("Nothing is sent until it runs."), tr("Start the sender"), Way::StartWorker, false};
}

SendingState SendingState::of(const OfficeStatus &status, const QString &language)
{
    const SendingState office = ofOffice(status, language), sender = ofSender(status);
    return office.good && !sender.good ? sender : office;
}

} // namespace deskbell::ui
