#include "ui/settings/sending_outlook.h"

using namespace Qt::StringLiterals;

namespace deskbell::ui {

SendingOutlook SendingOutlook::of(const Facts &facts, const Present &present)
{
    SendingOutlook outlook;
    outlook.on = facts.office == SendingState::Switch::On;
    outlook.mayTurn = facts.admin;
    QString text;
    switch (facts.office) {
    case SendingState::Switch::On:
        text = tr("When it is off, every message of this office waits.");
        if (facts.next)
            text += u' ' + tr("The first to wait would be %n messages, %1.", nullptr, facts.nextCount).arg(present.whenInside(*facts.next));
        outlook.state = {Tone::Good, u"check"_s, tr("All sending is on"), text};
        break;
    case SendingState::Switch::Off:
        text = facts.held > 0 ? tr("When it is on again, of %n messages that wait those that still make sense go at once; the others are skipped, and the log says why.", nullptr, facts.held)
                              : tr("Nothing waits at the moment. When it is on again, messages go as they fall due.");
        outlook.state = {Tone::Warning, u"pause"_s, tr("All sending is off"), text};
        break;
    case SendingState::Switch::Clock:
        outlook.state = {Tone::Warning, u"pause"_s, tr("All sending is held"),
                         tr("This computer's clock jumped. Look at it, put it right if need be; switching on says that it is right.")};
        break;
    case SendingState::Switch::Unconfirmed:
        outlook.state = {Tone::Warning, u"pause"_s, tr("All sending is held"), tr("This is a different copy of the office from the one that sent last. Switching on asks how to go on.")};
        break;
    }
    if (!facts.admin)
        outlook.state.text += u' ' + tr("Only an administrator may turn this switch.");
    return outlook;
}

} // namespace deskbell::ui
