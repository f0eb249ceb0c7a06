#include "ui/settings/channel_state.h"

#include "ui/desk/sending_state.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace deskbell::ui {

StateCard::State ChannelState::of(const Facts &facts, const Present &present)
{
    const ChannelSettings &settings = facts.settings;
    const QString waiting = facts.held == 0 ? QString() : tr("%n messages wait. Those that still make sense go when it works again.", nullptr, facts.held);
    const auto with = [&waiting](const QString &text) { return waiting.isEmpty() ? text : QString(text + u' ' + waiting); };
    if (!settings.set)
        return {Tone::Warning, u"warning"_s, tr("E-mail is not set up"), with(tr("Nothing leaves this computer until an account stands here and works."))};
    if (!settings.on)
        return {Tone::Warning, u"pause"_s, tr("E-mail is switched off"), with(tr("What falls due by e-mail waits until it is on again."))};
    if (!settings.stopped.isEmpty()) {
        const QString heading = facts.stoppedSince ? tr("E-mail has been stopped since %1").arg(present.whenInside(*facts.stoppedSince)) : tr("E-mail has stopped");
        return {Tone::Refusal, u"cross"_s, heading, with(SendingState::whyStopped(settings, present.language()))};
    }
    if (settings.outbox)
        return {Tone::Accent, u"document"_s, tr("Messages go to a folder"), tr("For trying out: each message becomes a file on this computer, and nobody gets it.")};
    return {Tone::Good, u"check"_s, tr("E-mail is on"), with(tr("Messages leave as %1 through %2.").arg(settings.from, QUrl(settings.smtpUrl).host()))};
}

} // namespace deskbell::ui
